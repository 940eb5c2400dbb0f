/** Which rows of which steps are worked out: those to which an output leads by the codes observed, and the receipt shows exactly these. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, one, sum, type Rational } from "../../src/kernel/index.ts";
import type { StepData } from "../../src/rulebook/index.ts";
import { defineScorer, noParams, select, type ErasedScorer } from "../../src/scorers/index.ts";
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

/** select@1 that does not say how it picks: every row of every branch is worked out. */
const { picks: _picks, ...unpicked } = select;
const chooseAll = { ...unpicked, id: "choose-all@1" } as unknown as ErasedScorer;

describe("rows that are worked out, whatever leads to them", () => {
  it("are those of every other slot of a step that picks", () => {
    const wide = defineScorer({
      id: "wide@1", inputs: { code: { kind: "category", takes: "each" }, cases: { kind: "any", takes: "cases", passes: true }, extra: { kind: "number", takes: "all" }, named: { kind: "any", takes: "cases", passes: true } },
      params: noParams, output: { kind: "number" }, picks: { by: "code", from: "cases" },
      score: ({ code, cases, extra, named }) => ({ value: sum([...extra, cases[code] as Rational, ...Object.values(named) as Rational[]]) }),
      describe: { id: "{code} {cases} {extra} {named}", en: "{code} {cases} {extra} {named}" },
    }) as unknown as ErasedScorer;
    const odd = book({
      dimensions: { row: { members: ["a", "b"], label: { id: "baris", en: "row" } } },
      inputs: { code: { kind: "category", label: { id: "kode", en: "code" } }, value: { kind: "number", per: "row", label: { id: "nilai", en: "value" } } },
      steps: [
        step("each", "one-more@1", { value: "value" }, { per: "row" }), step("first", "sum@1", { values: "value" }), step("second", "one-more@1", { value: "first" }),
        step("picked", "wide@1", { code: "code", cases: { one: "first" }, extra: "each", named: { also: "second" } }),
      ],
    });
    const result = ask(odd, { inputs: { code: "one", value: { a: 1, b: 2 } } }, [wide, counting([])]);
    expect(out(result, "picked")).toBe("12");
  });
  it("give the answers, the gaps and the reasons of a worksheet of which every row is worked out: nested and crossed rows, gaps, figures of the caller", () => {
    const per = { cell: ["row", "side"], row: ["row"], side: ["side"], group: ["group"], none: [] } as const;
    type At = keyof typeof per;
    const sources: Readonly<Record<At, readonly string[]>> = { cell: ["one", "value", "row1", "side1", "group1", "rows", "all"], row: ["row1", "rows", "group1", "all"], side: ["side1", "sides", "all"], group: ["group1", "groups", "all"], none: ["all", "alone"] };
    const codes: Readonly<Record<At, readonly string[]>> = { cell: ["rowCode", "sideCode", "code"], row: ["rowCode", "groupCode", "code"], side: ["sideCode", "code"], group: ["groupCode", "code"], none: ["code"] };
    const pick = (at: At, more: readonly string[] = []) => fc.record({ code: fc.constantFrom(...codes[at]), cases: fc.dictionary(fc.constantFrom("x", "y"), fc.constantFrom(...sources[at], ...more), { minKeys: 1 }), otherwise: fc.option(fc.constantFrom(...sources[at], ...more), { nil: undefined }) });
    const policy = fc.constantFrom("undetermined" as const, "exclude" as const, "zero" as const);
    const plan = fc.record({ row: pick("row"), cell: pick("cell", ["pickedRow"]), side: pick("side", ["cellsBySide"]), group: pick("group", ["rowsByGroup"]), none: pick("none", ["sidesTotal", "groupsTotal"]), policy, outputs: fc.subarray(["end", "groupsTotal", "pickedSide", "pickedCell"], { minLength: 1 }) });
    const sparse = <T>(keys: readonly string[], of: fc.Arbitrary<T>) => fc.record(Object.fromEntries(keys.map((key) => [key, of])), { requiredKeys: [] });
    const [rows, sides, groups] = [["a", "b", "c"], ["l", "r"], ["g", "h"]] as const;
    const [letter, number] = [fc.constantFrom("x", "y", "z"), fc.integer({ min: -3, max: 9 })];
    const data = fc.record({ rowCode: sparse(rows, letter), sideCode: sparse(sides, letter), groupCode: sparse(groups, letter), code: letter, alone: number, value: sparse(rows, sparse(sides, number)) }, { requiredKeys: ["value"] });
    const given = fc.record({ row1: sparse(rows, number), pickedRow: sparse(rows, number), side1: sparse(sides, number) }, { requiredKeys: [] });
    const worksheet = (scorer: string, it_: Parameters<Parameters<typeof plan.map>[0]>[0]) => {
      const choose = (id: string, at: At, { code, cases, otherwise }: typeof it_.row): StepData => step(id, scorer, { code, cases, ...(otherwise === undefined ? {} : { otherwise }) }, { per: per[at] });
      const more = { missing: it_.policy };
      return book({
        dimensions: { group: { members: groups, label: { id: "g", en: "g" } }, row: { within: "group", members: [{ id: "a", within: "g" }, { id: "b", within: "g" }, { id: "c", within: "h" }], label: { id: "r", en: "r" } }, side: { members: sides, label: { id: "s", en: "s" } } },
        inputs: {
          rowCode: { kind: "category", per: "row" }, sideCode: { kind: "category", per: "side" }, groupCode: { kind: "category", per: "group" }, code: { kind: "category" }, alone: { kind: "number" }, value: { kind: "number", per: ["row", "side"] },
        },
        steps: [
          step("one", "one-more@1", { value: "value" }, { per: per.cell }), step("row1", "sum@1", { values: "one" }, { per: per.row, ...more }), step("side1", "sum@1", { values: "one" }, { per: per.side, ...more }), step("group1", "sum@1", { values: "row1" }, { per: per.group, ...more }),
          step("rows", "one-more@1", { value: "row1" }, { per: per.row }), step("sides", "one-more@1", { value: "side1" }, { per: per.side }), step("groups", "one-more@1", { value: "group1" }, { per: per.group }), step("all", "sum@1", { values: "groups" }, more),
          choose("pickedRow", "row", it_.row), choose("pickedCell", "cell", it_.cell), step("cellsBySide", "sum@1", { values: "pickedCell" }, { per: per.side, ...more }), step("rowsByGroup", "sum@1", { values: "pickedRow" }, { per: per.group, ...more }),
          choose("pickedSide", "side", it_.side), choose("pickedGroup", "group", it_.group), step("sidesTotal", "sum@1", { values: "pickedSide" }, more), step("groupsTotal", "sum@1", { values: "pickedGroup" }, more), choose("end", "none", it_.none),
        ],
        outputs: it_.outputs,
      });
    };
    fc.assert(fc.property(plan, data, given, (it_, inputs, supplied) => {
      const [lean, full] = ["select@1", "choose-all@1"].map((scorer) => ask(worksheet(scorer, it_), { inputs, supplied }, [counting([]), chooseAll]));
      if (lean?.ok !== true || full?.ok !== true) throw new Error(JSON.stringify([lean?.issues, full?.issues]));
      expect([lean.value.outputs, lean.value.missing, lean.value.issues]).toEqual([full.value.outputs, full.value.missing, full.value.issues]);
    }), { numRuns: 80 });
  });
});
