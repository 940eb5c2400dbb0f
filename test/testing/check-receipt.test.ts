/** checkReceipt finds planted faults of each kind, and nothing else. */
import { describe, expect, it } from "vitest";
import { evaluate, type Receipt } from "../../src/engine/index.ts";
import { rational, unwrap } from "../../src/kernel/index.ts";
import { permenpanrb6of2022 } from "../../src/regulations/performance/index.ts";
import { defineScorer, noParams } from "../../src/scoring/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import { ask, book, step } from "../engine/small.ts";

const receipt = unwrap(evaluate(permenpanrb6of2022, { period: "2025", inputs: { results: "sesuai-ekspektasi", behaviour: "di-bawah-ekspektasi" } })) as unknown as Receipt;
const laws = (it_: Receipt, options?: Parameters<typeof checkReceipt>[1]): readonly string[] => checkReceipt(it_, options).map(({ law, path }) => `${law} ${path}`);
const withTrace = (change: object): Receipt => ({ ...receipt, trace: receipt.trace.map((node) => ({ ...node, ...change })) });

describe("checkReceipt", () => {
  it("finds nothing in a receipt as it was made, leaf by leaf too", () => {
    expect([laws(receipt), laws(receipt, {}), laws(receipt, { everyLeaf: true })]).toEqual([[], [], []]);
  });
  it("finds a receipt that does not survive JSON", () => {
    let reads = 0;
    const moody = { ...receipt, missing: { toJSON: () => { reads += 1; return reads === 1 ? [] : ["not-given@results"]; } } };
    expect(laws(moody as never)).toEqual(["json ", "replay missing[0]", ...laws({ ...receipt, missing: ["not-given@results"] }).filter((it_) => !it_.startsWith("replay"))]);
  });
  it("finds an altered node and an altered answer", () => {
    expect(laws(withTrace({ values: ["baik"] }))).toContain("replay predicate");
    expect(laws({ ...receipt, outputs: { predicate: { ...receipt.outputs["predicate"], value: "baik" } } } as never)).toEqual(["replay outputs.predicate.value"]);
  });
  it("finds a step that is not cited", () => {
    expect(laws(withTrace({ cite: "nowhere" }))).toContain("cited predicate");
    expect(laws(withTrace({ cite: "mechanical" })).filter((it_) => it_.startsWith("cited"))).toEqual([]);
  });
  it("needs the scorers of the receipt", () => {
    const constant = defineScorer({ id: "constant@1", inputs: { value: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" }, score: () => ({ value: rational(5) }), describe: { id: "lima {value}", en: "five {value}" } });
    const mine = unwrap(ask(book({ inputs: { value: { kind: "number" }, flag: { kind: "flag" } }, steps: [step("five", "constant@1", { value: "value" }), step("same", "choose@1", { when: "flag", then: "five", otherwise: "value" }), step("less", "compare@1", { left: "same", right: "five" }, { params: { is: "<" } })], outputs: ["five", "same", "less"] }), { inputs: { value: "7/3", flag: false } }, [constant]));
    expect(laws(mine, { scorers: [constant] })).toEqual([]);
    expect(laws(mine)[0]).toBe("replay steps[0].scorer");
    expect(laws(mine, { scorers: [constant], everyLeaf: true })).toEqual([]);
  });
  it("finds a node that may be altered unseen, where a scorer answers to what it should not know", () => {
    let answer = 5;
    const moody = defineScorer({ id: "moody@1", inputs: { value: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" }, score: () => ({ value: rational(answer) }), describe: { id: "x", en: "x" } });
    const mine = unwrap(ask(book({ inputs: { value: { kind: "number" } }, steps: [step("mood", "moody@1", { value: "value" })] }), { inputs: { value: 1 } }, [moody]));
    answer = 6;
    expect(laws(mine, { scorers: [moody] })).toContain("replay mood");
  });
  it("finds a node that may be altered unseen, where nothing else depends on it and a scorer remembers", () => {
    let calls = 0;
    const counting = defineScorer({ id: "counting@1", inputs: { value: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" }, score: () => { calls += 1; return { value: rational(calls <= 2 ? 5 : 6) }; }, describe: { id: "x", en: "x" } });
    const mine = unwrap(ask(book({ inputs: { value: { kind: "number" } }, steps: [step("mood", "counting@1", { value: "value" }), step("many", "count@1", { of: "mood" })] }), { inputs: { value: 1 } }, [counting]));
    expect(laws(mine, { scorers: [counting] })).toEqual(["altered-node mood[0]"]);
  });
});
