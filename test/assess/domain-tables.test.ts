/** Tables of practice for satisfaction surveys: the smallest mean for a grade under each weight, stages of rounding, records without a printed index, what public code gets wrong. */
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { assessSatisfaction, reconcileSatisfaction, type Satisfaction, type SatisfactionOptions } from "../../src/assess/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { bodyOrder2017, elements2004 } from "../../src/regulations/satisfaction/index.ts";
import vectors from "../vectors/published-figures.json" with { type: "json" };

const nine = bodyOrder2017;
const by = <T>(ids: readonly string[], value: (at: number) => T): Readonly<Record<string, T>> => Object.fromEntries(ids.map((id, at) => [id, value(at)]));
const ask = (survey: unknown, more: object = {}): Result<Satisfaction> => assessSatisfaction(survey as never, { period: "2025", ...more } as SatisfactionOptions);
const four = (exact: string | null): string => new Fraction(exact ?? "0").round(4).valueOf().toFixed(4);

describe("the smallest mean for a grade, nine elements", () => {
  const table = [
    ["exact-1-over-k", "A", "3.5324"], ["exact-1-over-k", "B", "3.0644"], ["exact-1-over-k", "C", "2.6"],
    ["printed-0.1111", "A", "3.532754"], ["printed-0.1111", "B", "3.064707"], ["printed-0.1111", "C", "2.600261"],
    ["printed-0.111", "A", "3.535936"], ["printed-0.111", "B", "3.067468"], ["printed-0.111", "C", "2.602603"],
    ["printed-0.11", "A", "3.568081"], ["printed-0.11", "B", "3.095354"], ["printed-0.11", "C", "2.626263"],
  ] as const;
  const lower = { A: "B", B: "C", C: "D" } as const;
  it.each(table)("%s: %s from %s on, and not 0.000001 below", (weights, grade, smallest) => {
    const below = new Fraction(smallest).sub("1/1000000").toString();
    const at = (mean: string): unknown => unwrap(ask({ means: by(nine, () => mean) }, { conventions: { weights } })).grade.code;
    expect([at(smallest), at(below)]).toEqual([grade, lower[grade]]);
  });
  it.each([["printed-0.1111", "88.318831"], ["printed-0.111", "88.398398"], ["printed-0.11", "89.202020"]])("%s takes the A from an exact index below %s…", (weights, bound) => {
    const k = weights === "printed-0.1111" ? "0.9999" : weights === "printed-0.111" ? "0.999" : "0.99";
    expect(new Fraction("88.31").div(k).floor(6).valueOf().toFixed(6)).toBe(bound);
  });
});

describe("stages of rounding", () => {
  const thirds = { total: by(nine, (at) => 10 + (at % 2)), answered: by(nine, () => 3) };
  it.each(["final-2dp-half-up", "index-2dp-then-convert", "index-3dp-then-convert", "weighted-nrr-2dp", "weighted-nrr-3dp"])("%s", (rounding) => {
    const means = Object.values(thirds.total).map((it_) => new Fraction(it_, 3));
    const up = (figure: Fraction, places: number): Fraction => figure.mul(10 ** places).add("1/2").floor().div(10 ** places);
    const stage = (it_: Fraction): Fraction => (rounding.startsWith("weighted") ? up(it_, rounding.endsWith("2dp") ? 2 : 3) : it_);
    const interval = means.map((it_) => stage(it_.div(9))).reduce((a, b) => a.add(b), new Fraction(0));
    const index = (rounding.startsWith("index") ? up(interval, rounding.startsWith("index-2") ? 2 : 3) : interval).mul(25);
    const found = unwrap(ask(thirds, { conventions: { rounding } }));
    expect([found.index.text, found.index.exact]).toEqual([up(index, 2).valueOf().toFixed(2), means.reduce((a, b) => a.add(b)).mul(25).div(9).toFraction()]);
  });
  it("3.17 x 25 = 79.25 is how pkm-serang-kota printed its index", () => {
    const found = unwrap(reconcileSatisfaction({ means: by(nine, () => "3.17") }, { period: "2025", published: { index: "79.25", grade: "B" } }));
    expect(found.matches.map((it_) => it_.conventions["weights"])).toContain("exact-1-over-k");
  });
});

describe("records without a printed index", () => {
  it.each(vectors.counted.map((it_) => [it_.id, it_] as const))("%s", (_, record) => {
    const survey = by(elements2004.map((it_) => it_.id), (at) => record.counts[at] ?? []);
    for (const [weights, index] of Object.entries(record.indices)) {
      const found = unwrap(ask(survey, { rulebook: record.rulebook, period: "2012", conventions: { weights } }));
      expect([weights, four(found.index.exact), found.respondents]).toEqual([weights, index, record.respondents]);
    }
  });
  it.each(vectors.hundredths.map((it_) => [it_.id, it_] as const))("%s", (_, record) => {
    const means = Object.fromEntries(record.elements.map((id, at) => [id, new Fraction(record.means[at] ?? "0").div(25).toString()]));
    for (const [weights, index] of Object.entries(record.indices)) {
      const found = unwrap(ask({ means }, { conventions: { weights } }));
      expect([weights, four(found.index.exact), found.grade.code]).toEqual([weights, index, record.grade]);
    }
  });
});

describe("what public code gets wrong", () => {
  const mean = (text: string): Satisfaction => unwrap(ask({ means: by(nine, () => text) }));
  it.each([["3.2", "B"], ["2.7", "C"], ["3.052", "C"], ["3.532", "B"], ["4", "A"], ["1", "D"]])("a mean of %s is %s", (text, grade) => {
    expect(mean(text).grade.code).toBe(grade);
  });
  it("100 is not smaller than 88.31 as a text is", () => {
    expect([mean("4").index.text, mean("4").grade.code]).toEqual(["100.00", "A"]);
  });
  it("two questions, 3 and 4, in one element are 3.5 and weigh like one", () => {
    const { waktu: _, ...others } = by(nine, () => 3);
    const found = unwrap(ask([{ ...others, a: 3, b: 4 }], { questions: { waktu: ["a", "b"] } }));
    expect(found.index.exact).toBe(new Fraction(3 * 8).add("3.5").mul(25).div(9).toFraction());
  });
  it("the order of the keys changes nothing, and neither does asking twice", () => {
    const answers = by(nine, (at) => 1 + (at % 4));
    const shuffled = Object.fromEntries(Object.entries(answers).reverse());
    expect(unwrap(ask([shuffled])).index).toEqual(unwrap(ask([answers])).index);
    expect(JSON.stringify(unwrap(ask([answers])))).toBe(JSON.stringify(unwrap(ask([answers]))));
  });
  it("shown parts need not add up to the shown total, and both are right", () => {
    const found = unwrap(ask({ total: by(nine, () => 10), answered: by(nine, () => 3) }));
    expect([found.index.text, found.interval.exact, found.elements[0]?.mean.exact]).toEqual(["83.33", "10/3", "10/3"]);
  });
});
