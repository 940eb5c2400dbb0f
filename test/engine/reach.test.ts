/** Which rows of which steps are worked out: those to which an output leads by the codes observed, and the receipt shows exactly these. */
import { describe, expect, it } from "vitest";
import { add, one } from "../../src/kernel/index.ts";
import { defineScorer, noParams, type ErasedScorer } from "../../src/scorers/index.ts";
import { ask, book, node, out, plain, step, throughText } from "./small.ts";
import { replay } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";

/** One more than its value; keeps what it was asked. */
const counting = (seen: string[]): ErasedScorer => defineScorer({
  id: "one-more@1", inputs: { value: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" },
  score: ({ value }) => { seen.push(String(value.n)); return { value: add(value, one) }; },
  describe: { id: "{value} + 1", en: "{value} + 1" },
}) as unknown as ErasedScorer;

const rulebook = book({
  dimensions: { group: { members: ["g", "h"], label: { id: "kelompok", en: "group" } }, row: { within: "group", members: [{ id: "a", within: "g" }, { id: "b", within: "g" }, { id: "c", within: "h" }, { id: "d", within: "h" }], label: { id: "baris", en: "row" } } },
  inputs: {
    code: { kind: "category", per: "row", label: { id: "kode", en: "code" } },
    value: { kind: "number", per: "row", label: { id: "nilai", en: "value" } },
  },
  steps: [
    step("first", "one-more@1", { value: "value" }, { per: "row" }),
    step("second", "one-more@1", { value: "first" }, { per: "row" }),
    step("groups", "sum@1", { values: "value" }, { per: "group" }),
    step("picked", "select@1", { code: "code", cases: { one: "first", two: "second" }, otherwise: "groups" }, { per: "row" }),
    step("sum", "sum@1", { values: "picked" }, { missing: "exclude" }),
  ],
});

const asked = (code: Readonly<Record<string, string>>, conventions = {}): { readonly seen: readonly string[]; readonly result: ReturnType<typeof ask> } => {
  const seen: string[] = [];
  return { result: ask(rulebook, { inputs: { code, value: { a: 10, b: 20, c: 30, d: 40 } }, conventions }, [counting(seen)]), seen };
};

describe("rows that are worked out", () => {
  it("are those whose own code leads to them", () => {
    const { result, seen } = asked({ a: "one", b: "two", c: "other" });
    const receipt = unwrap(result);
    expect(seen).toEqual(["10", "20", "21"]);
    expect([out(result, "sum"), plain(node(receipt, "picked")?.values)]).toEqual(["103", expect.objectContaining({ 0: "11", 1: "22", 2: "70" })]);
    expect(["first", "second", "groups"].map((id) => node(receipt, id)?.values)).toEqual([["11", "21", null, null], [null, "22", null, null], [null, "70"]]);
  });
  it("are none where every row has another code, and all where none is told apart", () => {
    const { result, seen } = asked({ a: "x", b: "x", c: "x", d: "x" });
    expect([seen, out(result, "sum"), node(unwrap(result), "first")?.notNeeded]).toEqual([[], "200", true]);
    expect(asked({ a: "two", b: "two", c: "two", d: "two" }).seen.length).toBe(8);
  });
  it("replay as they were", () => {
    const seen: string[] = [];
    const receipt = unwrap(asked({ a: "one", b: "two", c: "other" }).result);
    expect(unwrap(replay(throughText(receipt), { scorers: [counting(seen)] })).steps).toBe(5);
    expect(seen).toEqual(["10", "20", "21"]);
  });
  it("do not fail for a row that nobody asks for", () => {
    const fussy = { ...counting([]), score: ({ value }: { readonly value: { readonly n: unknown } }) => { if (value.n === 40) throw new Error("no"); return { value: one }; } } as unknown as ErasedScorer;
    const inputs = (d: string) => ({ inputs: { code: { a: "one", d }, value: { a: 10, b: 20, c: 30, d: 40 } } });
    expect([ask(rulebook, inputs("x"), [fussy]).ok, ask(rulebook, inputs("one"), [fussy]).issues.map((it_) => it_.code)]).toEqual([true, ["scorer-failed"]]);
  });
});
