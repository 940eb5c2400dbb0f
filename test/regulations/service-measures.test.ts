/** Measures beside the IKM: published sums and zones, an independent calculation, refusals, and what they read like. Their examples also run with those of all rulebooks. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/survey-statistics.json" with { type: "json" };
import { createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import type { RulebookExample } from "../../src/regulations/example.ts";
import {
  acsi, csi, integrityZoneFamily, ombudsmanFamily, ombudsmanKepatuhan2021, ombudsmanKepatuhan2022, permenpanrb29of2022, permenpanrb90of2021, serviceGapFamily, serviceIndexFamily, servqual, weightedSatisfactionFamily,
} from "../../src/regulations/service-measures/index.ts";
import { parseRulebook } from "../../src/rulebook/index.ts";
import { notesOf, outputsOf, type Question } from "./run.ts";
import { shelf } from "./shelf.ts";

const books = shelf.filter(([book]) => [integrityZoneFamily, serviceIndexFamily, ombudsmanFamily, weightedSatisfactionFamily, serviceGapFamily].some((it_) => it_.id === book.family));

const engine = unwrap(createEngine({ rulebooks: books.map(([it_]) => it_) } as never));

const run = (id: string, { asOf = "2025-12-31", ...question }: Question): Result<Receipt> => evaluate(id, { engine, asOf, ...question } as never) as Result<Receipt>;
const of = (id: string, question: Question): Receipt => unwrap(run(id, question));
const codesOf = (result: Pick<Result<Receipt>, "issues">): readonly string[] => result.issues.map((it_) => it_.code);

const named = <T>(values: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(values.map((value, at) => [`b${at + 1}`, value]));
const itemsOf = (values: readonly unknown[]): { readonly item: readonly string[] } => ({ item: Object.keys(named(values)) });

describe.each(books.map(([book, examples]) => [book.id, book, examples] as const))("%s", (id, book, examples) => {
  it("makes an engine without a single remark, and is the same after a way through JSON", () => {
    expect(createEngine({ rulebooks: [book] } as never).issues).toEqual([]);
    expect(unwrap(parseRulebook(JSON.parse(JSON.stringify(book))))).toEqual(book);
    expect([book.standing, Object.isFrozen(book.steps)]).toEqual(["named", true]);
  });
  it("has names in both languages for all that an explanation shows", () => {
    for (const { label } of [...Object.values(book.inputs), ...book.steps, ...Object.values(book.dimensions ?? {}), ...Object.values(book.conventions ?? {})]) expect([label?.id, label?.en]).not.toContain(undefined);
    for (const [name, { label, rounding, labels }] of Object.entries(book.terms ?? {})) if (rounding === undefined && labels === undefined) expect([name, label?.id, label?.en]).not.toContain(undefined);
    const { name: _name, source: _source, outputs: _outputs, texts: _texts, ...question } = examples[0] as RulebookExample;
    for (const locale of ["id", "en"] as const) {
      const text = explain(of(id, question), { locale });
      for (const name of book.outputs) expect(text.replace(/\s+/g, " ")).toContain(`- ${book.steps.find((it_) => it_.id === name)?.label?.[locale] ?? name}`);
      expect(text).not.toMatch(/\bundefined\b|\{[a-zA-Z]+\}/);
    }
  });
});

describe("SERVQUAL", () => {
  const survey = (record: (typeof vectors.servqual)[number]): Question => ({
    members: itemsOf(record.perception),
    inputs: { perceptionTotal: named(record.perception), perceptionAnswered: named(record.perception.map(() => record.n)), expectationTotal: named(record.expectation), expectationAnswered: named(record.expectation.map(() => record.n)) },
  });
  it.each(vectors.servqual.map((it_) => [it_.id, it_] as const))("%s: every gap as printed", (_, record) => {
    const shown = of("servqual@1", survey(record)).outputs["shown"]?.value as Readonly<Record<string, { readonly text: string }>>;
    expect(Object.values(shown).map((it_) => it_.text)).toEqual(record.publishedGap);
  });
  it("differs from the difference of the rounded means in 9 of 60 items", () => {
    const differing = vectors.servqual.map((record) => record.publishedGap.filter((gap, at) => !new Fraction(record.publishedPerception[at] ?? "").sub(record.publishedExpectation[at] ?? "").equals(gap)).length);
    expect([vectors.servqual.flatMap((it_) => it_.publishedGap).length, differing.reduce((sum, it_) => sum + it_, 0)]).toEqual([60, 9]);
  });
  it("has the grand means of the first hospital", () => {
    const [record] = vectors.servqual;
    expect(outputsOf(of("servqual@1", survey(record as never)))["overallGap"]).toBe(new Fraction("4.24").sub("29/6").toFraction());
  });
});

describe("CSI", () => {
  const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 })), { minLength: 1, maxLength: 12 });
  it("is the mean of the satisfaction by importance, as an independent calculation has it", () => {
    fc.assert(fc.property(answers, (items) => {
      const hundred = items.map(() => 100);
      const all = items.reduce((sum, [importance]) => sum + importance, 0);
      const index = items.reduce((sum, [importance, satisfaction]) => sum.add(new Fraction(satisfaction).div(100).mul(importance).div(all)), new Fraction(0)).mul(20);
      const inputs = { importanceTotal: named(items.map(([it_]) => it_)), importanceAnswered: named(hundred), satisfactionTotal: named(items.map(([, it_]) => it_)), satisfactionAnswered: named(hundred) };
      expect(outputsOf(of("csi@1", { members: itemsOf(items), inputs, terms: { scaleMaximum: { number: 5 } } }))["index"]).toBe(index.toFraction());
    }), { numRuns: 25 });
  });
  it("says why there is no index", () => {
    const inputs = { importanceTotal: { b1: 30 }, importanceAnswered: { b1: 10 }, satisfactionTotal: { b1: 60 }, satisfactionAnswered: { b1: 10 } };
    expect(of("csi@1", { members: { item: ["b1"] }, inputs, terms: { scaleMaximum: { number: 5 } } }).missing).toEqual(["above-scale-maximum@satisfaction[b1]"]);
    expect(of("csi@1", { members: { item: ["b1"] }, inputs }).missing).toEqual(["not-set@scaleMaximum"]);
  });
  it("refuses a scale below 1 and half a respondent", () => {
    expect(run("csi@1", { members: { item: ["b1"] }, inputs: {}, terms: { scaleMaximum: { number: 0 } } }).ok).toBe(false);
    expect(codesOf(run("csi@1", { members: { item: ["b1"] }, inputs: { importanceAnswered: { b1: "1.5" } } }))).toContain("not-a-count");
  });
});

describe("ACSI form", () => {
  it("follows its formula, as an independent calculation has it", () => {
    const items = fc.array(fc.tuple(fc.integer({ min: 100, max: 1000 }), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(items, (list) => {
      const weights = list.reduce((sum, [, weight]) => sum + weight, 0);
      const total = list.reduce((sum, [mean, weight]) => sum.add(new Fraction(mean, 100).mul(weight)), new Fraction(0));
      const inputs = { mean: named(list.map(([mean]) => `${mean}/100`)), weight: named(list.map(([, weight]) => weight)) };
      expect(outputsOf(of("acsi@1", { members: itemsOf(list), inputs }))["index"]).toBe(total.sub(weights).mul(100).div(9 * weights).toFraction());
    }), { numRuns: 25 });
  });
  it.each([["0.99"], ["10.01"]])("refuses the mean %s", (mean) => {
    expect(run("acsi@1", { members: { item: ["b1"] }, inputs: { mean: { b1: mean }, weight: { b1: 1 } } }).ok).toBe(false);
  });
});

describe("PermenPANRB 90/2021", () => {
  it("rests on one source in all it says", () => {
    const { outputs } = of("permenpanrb-90-2021@1", { inputs: { index: { "zi-ipkp": "3.5", "zi-ipak": "3.7" } } });
    expect([...new Set(Object.values(outputs).map((it_) => it_.confidence))]).toEqual(["unverified"]);
  });
  it("knows no index of the statistics office", () => {
    expect(codesOf(run("permenpanrb-90-2021@1", { inputs: { index: { "bps-ipak": "3.85" } } }))).toContain("unknown-member");
  });
  it.each(["0.9", "4.01", "92"])("refuses the index %s", (index) => {
    expect(run("permenpanrb-90-2021@1", { inputs: { index: { "zi-ipkp": index } } }).ok).toBe(false);
  });
  it("has both minima met exactly where each is", () => {
    const index = fc.integer({ min: 100, max: 400 }).map((it_) => `${it_}/100`);
    fc.assert(fc.property(index, index, (ipkp, ipak) => {
      const outputs = outputsOf(of("permenpanrb-90-2021@1", { inputs: { index: { "zi-ipkp": ipkp, "zi-ipak": ipak } } }));
      expect(outputs["wbkMinima"]).toBe(new Fraction(ipkp).compare("3.2") >= 0 && new Fraction(ipak).compare("3.6") >= 0);
      expect(outputs["wbbmMinima"]).toBe(new Fraction(ipkp).compare("3.6") >= 0 && new Fraction(ipak).compare("3.6") >= 0);
    }), { numRuns: 40 });
  });
});

describe("PermenPANRB 29/2022", () => {
  const sizes = [9, 5, 6, 4, 4, 2];
  const weights = [24, 25, 18, 11, 10, 12];
  it("has 30 items in the aspects of the form, and weights of 100", () => {
    const members = permenpanrb29of2022.dimensions?.["item"]?.members as readonly { readonly id: string; readonly within: string }[];
    const aspects = Object.keys(permenpanrb29of2022.terms?.["aspectWeight"]?.values ?? {});
    expect(aspects.map((aspect) => members.filter((it_) => it_.within === aspect).length)).toEqual(sizes);
    expect([members.length, new Set(members.map((it_) => it_.id)).size, members[14], Object.values(permenpanrb29of2022.terms?.["aspectWeight"]?.values ?? {})]).toEqual([30, 30, { id: "butir-15", within: "sarana-prasarana", label: { id: "butir 15", en: "item 15" } }, weights]);
  });
  it("is what an independent calculation has", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 30, maxLength: 30 }), fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5, maxLength: 5 }), (scores, users) => {
      const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, it_) => sum + it_, 0));
      const f02 = sizes.reduce((sum, size, at) => sum.add(new Fraction(scores.slice(starts[at], (starts[at] ?? 0) + size).reduce((a, b) => a + b, 0), size).mul(weights[at] ?? 0).div(100)), new Fraction(0));
      const f03 = new Fraction(users.reduce((a, b) => a + b, 0), 500);
      const inputs = { itemScore: Object.fromEntries(scores.map((it_, at) => [`butir-${at + 1}`, it_])), userMean: Object.fromEntries(users.map((it_, at) => [`aspek-${at + 1}`, `${it_}/100`])) };
      expect(outputsOf(of("permenpanrb-29-2022@1", { inputs }))).toMatchObject({ f02: f02.toFraction(), f03: f03.toFraction(), index: f02.mul("0.75").add(f03.mul("0.25")).toFraction() });
    }), { numRuns: 25 });
  });
  it("lists what is missing", () => {
    const { missing } = of("permenpanrb-29-2022@1", { inputs: { itemScore: Object.fromEntries(Array.from({ length: 29 }, (_, at) => [`butir-${at + 1}`, 4])), userMean: {} } });
    expect(missing).toEqual(expect.arrayContaining(["not-given@itemScore[butir-30]", "not-given@userMean[aspek-1]"]));
  });
  it("says that items were left out, and asks for five user aspects", () => {
    const item = Array.from({ length: 28 }, (_, at) => `butir-${at + 1}`);
    expect(codesOf(of("permenpanrb-29-2022@1", { inputs: {}, members: { item } }))).toContain("member-omitted");
    expect(codesOf(run("permenpanrb-29-2022@1", { inputs: {}, members: { userAspect: ["a", "b"] } }))).toContain("too-few-members");
  });
  it.each(["-1", "5.01"])("refuses the score %s", (score) => {
    expect(run("permenpanrb-29-2022@1", { inputs: { itemScore: { "butir-1": score } } }).ok).toBe(false);
  });
});

describe("bands with printed gaps", () => {
  const gaps = [["permenpanrb-29-2022@1", "4.005", { index: "4.005" }, "grade"], ["ombudsman-kepatuhan-2022@1", "87.995", { compared: "87.995" }, "grade"], ["ombudsman-kepatuhan-2021@1", "80.995", { compared: "80.995" }, "zone"]] as const;
  it.each(gaps)("%s names the convention of %s, and only there", (id, _, supplied, output) => {
    const between = of(id, { inputs: {}, supplied });
    const inside = of(id, { inputs: {}, supplied: Object.fromEntries(Object.keys(supplied).map((it_) => [it_, "4"])) });
    const used = (receipt: Receipt): readonly string[] => (receipt.outputs[output]?.conventions ?? []).filter((it_) => it_.startsWith("gaps"));
    expect([used(between).length, used(inside), notesOf(between).includes("between-published-bounds"), inside.outputs[output]?.confidence]).toEqual([1, [], true, "unverified"]);
  });
  it.each(["-0.01", "100.01"])("refuses the score %s", (score) => {
    expect([run("ombudsman-kepatuhan-2021@1", { inputs: { score } }).ok, run("ombudsman-kepatuhan-2022@1", { inputs: { score } }).ok]).toEqual([false, false]);
  });
  it("gives every class its zone", () => {
    const zones = [["95", "A", "hijau"], ["80", "B", "hijau"], ["60", "C", "kuning"], ["40", "D", "merah"], ["10", "E", "merah"]] as const;
    for (const [score, grade, zone] of zones) expect(outputsOf(of("ombudsman-kepatuhan-2022@1", { inputs: { score } }))).toEqual({ grade, zone });
  });
  it("remarks a rule that did not hold on the day", () => {
    expect(codesOf(of("ombudsman-kepatuhan-2021@1", { asOf: "2022-06-30", inputs: { score: 90 } }))).toContain("rule-not-in-force");
    expect(codesOf(of("ombudsman-kepatuhan-2022@1", { asOf: "2022-06-30", inputs: { score: 90 } }))).toEqual([]);
  });
});

describe("the families", () => {
  it.each([[integrityZoneFamily, permenpanrb90of2021], [serviceIndexFamily, permenpanrb29of2022], [ombudsmanFamily, ombudsmanKepatuhan2022], [serviceGapFamily, servqual]] as const)("%# is met by its rulebook", (family, rulebook) => {
    expect([rulebook.family, Object.keys(rulebook.inputs), [...rulebook.outputs]]).toEqual([family.id, [...family.inputs], [...family.outputs]]);
    if ("labels" in family) expect(Object.keys(rulebook.terms ?? {})).toContain(family.labels);
    if ("dimension" in family) expect(Object.keys(rulebook.dimensions ?? {})).toContain(family.dimension);
  });
  it("have members that give less or more", () => {
    expect([ombudsmanKepatuhan2021.family, [...ombudsmanKepatuhan2021.outputs]]).toEqual([ombudsmanFamily.id, [ombudsmanFamily.outputs[0]]]);
    for (const book of [csi, acsi]) expect([book.family, [...book.outputs].slice(0, 2), Object.keys(book.dimensions ?? {})]).toEqual([weightedSatisfactionFamily.id, [...weightedSatisfactionFamily.outputs], [weightedSatisfactionFamily.dimension]]);
  });
});
