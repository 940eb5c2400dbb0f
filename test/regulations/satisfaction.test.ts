/** PermenPANRB 14/2017 against published and computed surveys, and against an independent calculation. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/satisfaction.json" with { type: "json" };
import { tally, type Tally } from "../../src/domain/survey/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { bodyOrder2017, permenpanrb14of2017, questionnaireOrder2017, satisfactionFamily } from "../../src/regulations/satisfaction/index.ts";
import { notesOf, outputsOf, run, textOf, type Question } from "./run.ts";

const id = "permenpanrb-14-2017@1";

interface SurveyRecord {
  readonly id: string; readonly form: string; readonly order?: string; readonly matrix?: readonly (readonly number[])[]; readonly counts?: readonly (readonly number[])[]; readonly means?: readonly string[]; readonly index?: string;
  readonly expected: readonly { readonly conventions: Readonly<Record<string, string>>; readonly index: string; readonly shown?: string; readonly grade: string }[];
  readonly published?: { readonly index: string; readonly grade?: string }; readonly reproducedBy?: readonly Readonly<Record<string, string>>[]; readonly consistent?: boolean; readonly reason?: string;
}
const records = vectors.records as readonly SurveyRecord[];

const inputsOf = (sums: Tally): Readonly<Record<string, unknown>> => ({ total: sums.total, answered: sums.answered, respondents: sums.respondents, completeTotal: sums.completeTotal, completeRespondents: sums.completeRespondents });

const questionOf = (record: SurveyRecord): Question => {
  const order = record.order === "body" ? bodyOrder2017 : questionnaireOrder2017;
  const keyed = <T>(row: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(row.map((value, at) => [order[at] ?? "", value]));
  if (record.matrix !== undefined) return { inputs: inputsOf(unwrap(tally(record.matrix.map(keyed), { elements: bodyOrder2017 }))) };
  if (record.counts !== undefined) return { inputs: inputsOf(unwrap(tally(keyed(record.counts), { elements: bodyOrder2017 }))) };
  return record.means === undefined ? { inputs: {}, supplied: { index: record.index } } : { inputs: {}, supplied: { mean: keyed(record.means), k: 9 } };
};

describe("published and computed surveys", () => {
  it.each(records.map((it_) => [it_.id, it_] as const))("%s", (_, record) => {
    const question = questionOf(record);
    const shown = record.expected.map((expected) => {
      const receipt = unwrap(run(id, { ...question, conventions: expected.conventions }));
      expect(outputsOf(receipt)).toMatchObject({ index: expected.index, grade: expected.grade });
      if (expected.shown !== undefined) expect(textOf(receipt, "shown")).toBe(expected.shown);
      return textOf(receipt, "shown");
    });
    if (record.reproducedBy !== undefined) expect(record.expected.filter((_it, at) => shown[at] === record.published?.index).map((it_) => it_.conventions)).toEqual(record.reproducedBy);
    if (record.consistent === false) expect([record.reason, record.expected[0]?.grade]).not.toEqual([undefined, record.published?.grade]);
    if (record.consistent === true && record.published?.grade !== undefined) expect(record.expected.map((it_) => it_.grade)).toContain(record.published.grade);
  });
});

describe("against an independent calculation", () => {
  const people = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 40 });
  const gradeOf = (index: Fraction): string => (index.compare("88.31") >= 0 ? "A" : index.compare("76.61") >= 0 ? "B" : index.compare("65") >= 0 ? "C" : "D");
  it.each([["exact-1-over-k", "1/9"], ["printed-0.11", "0.11"], ["printed-0.111", "0.111"], ["printed-0.1111", "0.1111"]])("with %s", (weights, weight) => {
    fc.assert(fc.property(people, (matrix) => {
      const total = matrix.flat().reduce((sum, it_) => sum + it_, 0);
      const index = new Fraction(total).div(matrix.length).mul(weight).mul(25);
      const sums = unwrap(tally(matrix.map((row) => Object.fromEntries(row.map((value, at) => [bodyOrder2017[at] ?? "", value]))), { elements: bodyOrder2017 }));
      expect(outputsOf(unwrap(run(id, { inputs: inputsOf(sums), conventions: { weights } })))).toMatchObject({ index: index.toFraction(), grade: gradeOf(index) });
    }), { numRuns: 25 });
  });
});

describe("what an answer rests on", () => {
  const everybody = (value: number, people: number): Question => ({ inputs: { total: Object.fromEntries(bodyOrder2017.map((it_) => [it_, value * people])), answered: Object.fromEntries(bodyOrder2017.map((it_) => [it_, people])), respondents: people } });
  it("is secondary: nothing of the annex could be read in the regulation itself", () => {
    const { outputs } = unwrap(run(id, everybody(3, 5)));
    expect([outputs["index"]?.confidence, outputs["grade"]?.confidence, outputs["mean"]?.confidence]).toEqual(["secondary", "secondary", "secondary"]);
  });
  it("names the convention for a gap only where the value lies in one", () => {
    const inside = unwrap(run(id, everybody(3, 5)));
    const between = unwrap(run(id, { inputs: {}, supplied: { index: "88.305" } }));
    const gapsIn = (names: readonly string[] | undefined): readonly string[] => (names ?? []).filter((it_) => it_.startsWith("gaps"));
    expect([gapsIn(inside.outputs["grade"]?.conventions), gapsIn(between.outputs["grade"]?.conventions).length]).toEqual([[], 1]);
    expect([notesOf(inside).includes("between-published-bounds"), notesOf(between)]).toEqual([false, ["between-published-bounds"]]);
  });
  it.each([["88.31", "A"], ["88.3099999999999999999999", "B"], ["76.61", "B"], ["76.6099999999999999999999", "C"], ["65", "C"], ["64.9999999999999999999999", "D"], ["25", "D"], ["100", "A"], ["0", "D"]])("%s is %s", (index, grade) => {
    expect(outputsOf(unwrap(run(id, { inputs: {}, supplied: { index } })))["grade"]).toBe(grade);
  });
  it("has no grade above 100", () => {
    const receipt = unwrap(run(id, { inputs: {}, supplied: { index: "100.01" } }));
    expect([outputsOf(receipt)["grade"], receipt.missing.some((it_) => it_.startsWith("outside-range@"))]).toEqual([null, true]);
  });
  it("says that elements were left out or added", () => {
    const without = bodyOrder2017.filter((it_) => it_ !== "biaya");
    const receipt = unwrap(run(id, { ...everybody(3, 5), inputs: { total: Object.fromEntries(without.map((it_) => [it_, 15])), answered: Object.fromEntries(without.map((it_) => [it_, 5])), respondents: 5 }, members: { element: without } }));
    expect(receipt.issues.map((it_) => it_.code)).toContain("member-omitted");
    expect(outputsOf(receipt)["index"]).toBe("75");
  });
  it("refuses pooled answers with weights or stages that presuppose means", () => {
    for (const conventions of [{ missing: "pooled-answers", weights: "printed-0.11" }, { missing: "pooled-answers", weights: "custom" }, { missing: "pooled-answers", rounding: "weighted-nrr-2dp" }] as const) {
      const result = run(id, { ...everybody(3, 5), conventions });
      expect([result.ok, result.issues.map((it_) => it_.code)]).toEqual([false, ["conventions-do-not-combine"]]);
    }
    expect(outputsOf(unwrap(run(id, { ...everybody(3, 5), conventions: { missing: "pooled-answers", rounding: "index-2dp-then-convert" } })))["index"]).toBe("75");
  });
  it("refuses a weight outside 0 to 1", () => {
    const result = run(id, { ...everybody(3, 5), conventions: { weights: "custom" }, terms: { customWeight: { values: { biaya: 2 } } } });
    expect(result.ok).toBe(false);
  });
});

describe("the family", () => {
  it("is met by the rulebook", () => {
    expect(satisfactionFamily.inputs.every((it_) => Object.hasOwn(permenpanrb14of2017.inputs, it_))).toBe(true);
    expect([...permenpanrb14of2017.outputs]).toEqual([...satisfactionFamily.outputs]);
  });
  it("keeps both numberings of the elements", () => {
    expect([bodyOrder2017[7], bodyOrder2017[8], questionnaireOrder2017[7], questionnaireOrder2017[8]]).toEqual(["pengaduan", "sarana", "sarana", "pengaduan"]);
    expect([...questionnaireOrder2017].sort()).toEqual([...bodyOrder2017].sort());
  });
});
