/** Two rules of one family that read different inputs: compared whole, with what only one reads and what is absent. */
import { describe, expect, it } from "vitest";
import { compareReceipts, createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { permenpanrb6of2022, pp46of2011 } from "../../src/regulations/performance/index.ts";
import { ask, book, errorsOf, found, overlay, step, throughText, askIn } from "./small.ts";

const byMatrix = unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results: "di-atas-ekspektasi", behaviour: "di-atas-ekspektasi" } })) as unknown as Receipt;
const byNumbers = unwrap(evaluate(pp46of2011, { asOf: "2020-12-31", inputs: {}, supplied: { total: "88.85" } })) as unknown as Receipt;
const incomplete = unwrap(evaluate(pp46of2011, { asOf: "2020-12-31", inputs: { additionalTasks: 1 } })) as unknown as Receipt;

describe("what would it have been under the other rule", () => {
  it("compares the outputs that both have, each change as one piece due to the rule, and names the inputs", () => {
    const compared = compareReceipts(byNumbers, byMatrix);
    expect(compared.issues).toMatchObject([{ code: "compared-whole", severity: "warning", path: "outputs", details: { onlyAfter: "results, behaviour" } }]);
    const { differ, outputs, steps, inputs, whole } = unwrap(compared);
    expect([whole, steps]).toEqual([true, {}]);
    expect(differ).toContain("rule");
    expect(outputs["predicate"]).toEqual({ before: "baik", after: "sangat-baik", alone: { rule: "sangat-baik" }, withoutIt: { rule: "baik" } });
    expect(inputs?.onlyAfter).toEqual(["results", "behaviour"]);
    expect(inputs?.onlyBefore).toEqual(Object.keys(pp46of2011.inputs));
    expect([inputs?.otherwise, inputs?.absentBefore.slice(0, 2), inputs?.absentAfter]).toEqual([[], ["additionalTasks", "creativity"], []]); // the total was supplied, other outputs have no value
  });
  it("names what the other rule needs and does not have, in both directions, also after a trip through JSON", () => {
    const { inputs, outputs } = unwrap(compareReceipts(byMatrix, throughText(incomplete)));
    expect(outputs["predicate"]).toMatchObject({ before: "sangat-baik", after: null });
    expect(inputs?.absentAfter).toContain("behaviourScore[integritas]");
    expect(inputs?.absentAfter.every((it_) => inputs.onlyAfter.includes(it_.replace(/\[.*$/u, "")))).toBe(true);
    expect(inputs?.absentBefore).toEqual([]);
    const back = unwrap(compareReceipts(throughText(incomplete), byMatrix)).inputs;
    expect([back?.absentBefore, back?.absentAfter]).toEqual([inputs?.absentAfter, []]);
  });
  it("says so in both languages", () => {
    const told = (locale: "id" | "en"): string => explain(compareReceipts(byMatrix, incomplete).issues, { locale }).replaceAll(/\s+/gu, " ");
    expect(told("en")).toMatch(/do not read the same inputs.*Only the earlier rule reads: results, behaviour\. Only the later rule reads: .*behaviourScore.*Absent under the later rule: .*behaviourScore\[integritas\]/su);
    expect(told("id")).toMatch(/tidak membaca data yang sama.*Hanya dibaca aturan yang terdahulu: results, behaviour\. .*Belum ada menurut aturan yang kemudian: .*behaviourScore\[integritas\]/su);
  });
});

describe("small rules", () => {
  const rule = (inputs: object, values: readonly string[], more: object = {}): Receipt => unwrap(ask(book({ inputs: inputs as never, steps: [step("result", "sum@1", { values })], ...more }), { inputs: Object.fromEntries(values.map((name, at) => [name, at + 2])) }));
  const number = { kind: "number" };
  it("a number is one piece, and the parts still add up", () => {
    expect(unwrap(compareReceipts(rule({ a: number }, ["a"]), rule({ b: number, c: number }, ["b", "c"])))).toMatchObject({
      differ: ["data", "rule"], whole: true, outputs: { result: { before: "2", after: "5", change: "3", effects: { data: "0", rule: "3", overlay: "0", convention: "0" } } }, inputs: { onlyBefore: ["a"], onlyAfter: ["b", "c"] },
    });
  });
  it("an input that both read, of another range: whole only where the values do not fit both", () => {
    const upTo = (max: number, value: number): Receipt => unwrap(ask(book({ inputs: { a: { kind: "number", max } }, steps: [step("result", "sum@1", { values: ["a"] })] }), { inputs: { a: value } }));
    expect(unwrap(compareReceipts(upTo(4, 3), upTo(9, 8)))).toMatchObject({ whole: true, inputs: { onlyBefore: [], otherwise: ["a"] } });
    const split = unwrap(compareReceipts(upTo(4, 3), upTo(9, 4)));
    expect([split.whole, split.inputs?.otherwise, split.outputs["result"]?.effects]).toEqual([undefined, ["a"], { data: "1", rule: "0", overlay: "0", convention: "0" }]);
    const labelled = unwrap(compareReceipts(rule({ a: number }, ["a"]), rule({ a: { ...number, label: { id: "nilai", en: "value" } } }, ["a"])));
    expect([labelled.whole, labelled.inputs]).toEqual([undefined, undefined]);
  });
  it("an input that the later rule adds and nobody gave: still mixed, and named as absent", () => {
    const later = unwrap(ask(book({ inputs: { a: { kind: "number" }, b: { kind: "number" } }, steps: [step("result", "sum@1", { values: ["a", "b"] })] }), { inputs: { a: 2 } }));
    const { differ, whole, outputs, inputs } = unwrap(compareReceipts(rule({ a: number }, ["a"]), later));
    expect([differ, whole, outputs["result"]]).toEqual([["rule"], undefined, { before: "2", after: null, alone: { rule: null }, withoutIt: { rule: "2" } }]);
    expect(inputs).toEqual({ onlyBefore: [], onlyAfter: ["b"], otherwise: [], absentBefore: [], absentAfter: ["b"] });
  });
  it("refuses other families, no common output and garbage as before", () => {
    expect(errorsOf(compareReceipts(rule({ a: number }, ["a"]), rule({ b: number }, ["b"], { id: "lain@1", family: "lain" })))).toContain("not-comparable");
    const other = unwrap(ask(book({ inputs: { b: { kind: "number" } }, steps: [step("elsewhere", "sum@1", { values: ["b"] })] }), { inputs: { b: 1 } }));
    expect(found(compareReceipts(rule({ a: number }, ["a"]), other))).toEqual(["not-comparable outputs"]);
    expect(errorsOf(compareReceipts(null as never, 7 as never)).every((code) => code === "not-a-receipt")).toBe(true);
    const spoiled = throughText(rule({ b: number }, ["b"])) as unknown as { rule: { inputs: Record<string, unknown> } };
    spoiled.rule.inputs["b"] = null;
    expect(compareReceipts(rule({ a: number }, ["a"]), spoiled as never).ok).toBe(false);
  });
});

describe("receipts whose keys a database has sorted", () => {
  const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted) : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it_]) => [key, sorted(it_)])) : value);
  it("differ in nothing, though the keys stand in another order", () => {
    const rulebook = book({
      dimensions: { row: { members: ["b", "a"] } }, inputs: { value: { kind: "number", per: "row" }, base: { kind: "number" } }, terms: { weight: { per: "row", each: 1, open: true, cite: "text" } as never },
      steps: [step("weighted", "product@1", { values: ["value", "weight", "base"] }, { per: "row" }), step("result", "sum@1", { values: "weighted" })],
    });
    const receipt = unwrap(askIn(unwrap(createEngine({ rulebooks: [rulebook], overlays: [overlay("perwali", { set: { weight: { values: { b: 2, a: 1 } } } })] })), { inputs: { value: { b: 1, a: 2 }, base: 3 } }));
    expect(unwrap(compareReceipts(receipt, sorted(throughText(receipt)) as Receipt)).differ).toEqual([]);
  });
});
