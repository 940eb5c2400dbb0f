/** What the static checks would have caught, met by the engine itself: rulebooks that nobody checked (buildEngine) and receipts that somebody rewrote. Typed refusals or absences, never a throw. */
import { describe, expect, it } from "vitest";
import { buildEngine, evaluate, replay, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import type { OverlayData, RulebookData } from "../../src/rulebook/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import { changed, gone } from "../rulebook/malformed.ts";
import { ask, askIn, book, found, node, overlay, plain, step, throughText } from "./small.ts";

const unchecked = (rulebook: RulebookData, question: object = {}, overlays: readonly OverlayData[] = []): Result<Receipt> =>
  evaluate("kecil", { engine: buildEngine({ rulebooks: [rulebook], overlays, scorers: builtInScorers }), asOf: "2026-06-30", inputs: {}, ...question } as never) as Result<Receipt>;
const twice = (more: Partial<RulebookData> = {}): RulebookData => book({ inputs: { a: { kind: "number" } }, steps: [step("b", "affine@1", { value: "a" }, { params: { times: 2 } })], ...more });

describe("an engine that was built without checks", () => {
  it("has no members for a dimension within nothing", () => {
    const orphans = book({ dimensions: { item: { within: "nowhere", members: [{ id: "x", within: "u" }] } }, inputs: { a: { kind: "number", per: "item" } }, steps: [step("b", "sum@1", { values: "a" })] });
    expect(found(unchecked(orphans))).toEqual(["orphan-member members.item[x]"]);
  });
  it("has no terms of the caller where the rulebook has none", () => {
    expect(found(unchecked(twice(), { inputs: { a: 1 }, terms: { cap: { number: 1 } } }))).toEqual(["unknown-term terms.cap"]);
  });
  it("names a citation that is not there by its key, where a bound of it is broken", () => {
    const capped = twice({ terms: { cap: { number: 1, open: { caller: true, max: 5 }, cite: "nowhere" } } });
    expect(unchecked(capped, { inputs: { a: 1 }, terms: { cap: { number: 9 } } }).issues).toMatchObject([{ code: "out-of-bounds", path: "terms.cap", expected: "at most 5", details: { value: "9", cite: "nowhere" } }]);
  });
  it("leaves aside what an overlay sets and the rulebook has not, and takes an unreadable scope for no restriction", () => {
    const receipt = unwrap(unchecked(twice(), { inputs: { a: 1 } }, [overlay("perwali", { set: { nothing: { number: 1 } }, scope: "Palembang" })]));
    expect([receipt.overlay.changes, receipt.overlay.applied[0]?.scope, node(receipt, "b")?.values]).toEqual([[], {}, ["2"]]);
  });
  it("takes the same rulebook twice for one", () => {
    expect(buildEngine({ rulebooks: [twice(), twice()], scorers: builtInScorers }).rulebooks).toEqual(["kecil@1", "kecil@1"]);
  });
  it("gives an output that no step makes as no value", () => {
    const receipt = unwrap(unchecked(twice({ outputs: ["b", "c"] }), { inputs: { a: 1 } }));
    expect(receipt.outputs["c"]).toMatchObject({ value: null, decidedBy: [] });
  });
  it("asks for a sum that is no number as for zero, and cites nothing where nothing is cited", () => {
    const summed = book({ dimensions: { row: { members: ["x", "y"] } }, inputs: { a: { kind: "number", per: "row", siblingsSum: { to: "seratus" } } }, steps: [step("b", "sum@1", { values: "a" })] });
    expect(unchecked(summed, { inputs: { a: { x: 1, y: 2 } } }).issues).toMatchObject([{ code: "weights-do-not-sum", path: "a", expected: "0", details: { sum: "3" } }]);
  });
});

describe("sums of siblings", () => {
  const summed = book({
    dimensions: { unit: { members: ["u", "v"] }, item: { within: "unit", open: true, members: [{ id: "x", within: "u" }, { id: "y", within: "u" }, { id: "z", within: "v" }] }, side: { members: ["l", "r"] } },
    inputs: { a: { kind: "number", per: "item", siblingsSum: { to: 1 } }, b: { kind: "number", per: ["side", "item"], siblingsSum: { to: 1 }, cite: "text" } }, steps: [step("c", "sum@1", { values: "a" }), step("d", "sum@1", { values: "b" })], outputs: ["c", "d"],
  });
  const b = { l: { x: "0.5", y: "0.5", z: 1 }, r: { x: 0, y: 1, z: 1 } };
  const asked = (inputs: object): readonly unknown[] => ask(summed, { inputs }).issues.filter((it_) => it_.severity === "error").map((it_) => [it_.path, it_.details]);
  it("are judged per parent, and per parent and side", () => {
    expect(asked({ a: { x: "0.25", y: "0.75", z: 1 }, b })).toEqual([]);
    expect(asked({ a: { x: "0.25", y: "0.7", z: 1 }, b })).toEqual([["a", { sum: "0.95", to: "1", within: "unit[u]" }]]);
    expect(asked({ a: { x: 0, y: 1, z: 1 }, b: { ...b, r: { x: 0, y: 1, z: "1/3" } } })).toEqual([["b", { sum: "1/3", to: "1", within: "side[r] unit[v]", cite: "pasal 1" }]]);
  });
  it("count what is not applicable as nothing, and are not judged where something is not known", () => {
    expect(asked({ a: { x: { notApplicable: true }, y: 1, z: 1 }, b })).toEqual([]);
    expect(asked({ a: { x: { notApplicable: true }, y: "0.9", z: 1 }, b })).toEqual([["a", { sum: "0.9", to: "1", within: "unit[u]" }]]);
    expect(asked({ a: { y: "0.9", z: 1 }, b })).toEqual([]);
  });
});

describe("a receipt that somebody rewrote", () => {
  const rulebook = book({
    dimensions: { row: { members: ["x", "y"] } }, inputs: { a: { kind: "number", per: "row" }, w: { kind: "number", per: "row" } }, terms: { one: { number: 1, open: { min: 0 }, cite: "text" }, two: { number: 2, cite: "text" } }, conventions: { way: { default: "p", cite: "own", others: { q: {} } } },
    steps: [step("m", "weighted-mean@1", { values: "a", weights: "w" }), step("list", "weighted-sum@1", { values: ["m", "one"], weights: ["one", "two"] }), step("picked", "select@1", { code: "convention.way", cases: { p: "list", q: "m" } })], outputs: ["picked", "m"],
  });
  const receipt = throughText(unwrap(askIn(buildEngine({ rulebooks: [rulebook], overlays: [overlay("perwali", { set: { one: { number: 3 } } })], scorers: builtInScorers }), { inputs: { a: { x: 1, y: 2 }, w: { x: 1, y: 1 } } })));
  it.each([
    ["trace 1 inputs weights", "w", "bad-dimensions steps[1].inputs.weights"], ["trace 1 inputs weights", ["one"], "bad-dimensions steps[1].inputs.weights"], ["trace 1 inputs values", "a", "unknown-name steps[1].inputs.weights"], ["trace 0 inputs weights", ["one", "two"], "unknown-name steps[0].inputs.weights"],
    ["trace 0 inputs weights", "none", "unknown-name steps[0].inputs.weights"], ["trace 0 inputs weights", { p: "w" }, "unknown-name steps[0].inputs.weights"], ["trace 2 inputs cases", gone, "bad-step steps[2].inputs.cases"], ["trace 2 inputs cases", "m", "wrong-kind steps[2].inputs.cases"], ["trace 2 inputs code", gone, "bad-step steps[2].inputs.code"],
    ["trace 2 inputs cases p", ["list"], "unknown-name steps[2].inputs.cases.p"], ["trace 0 per", "row", "bad-dimensions steps[1].inputs.values"], ["trace 0 per", "nowhere", "bad-dimensions steps[1].inputs.values"],
  ] as const)("%s → %j: %s", (change, value, expected) => {
    const replayed = replay(changed(receipt, change, value));
    expect(replayed.ok).toBe(false);
    expect(found(replayed)).toContain(expected);
  });
  it("with a number, or a list, where a rounding stood is refused", () => {
    const rounded = throughText(unwrap(ask(book({ inputs: { a: { kind: "number" } }, terms: { stage: { rounding: { places: 0, mode: "half-up" }, cite: "text" }, one: { number: 1, cite: "text" } }, steps: [step("plus", "sum@1", { values: ["a", "one"] }), step("shown", "round@1", { value: "plus", rounding: "stage" })] }), { inputs: { a: "1.5" } })));
    expect(plain(rounded.outputs["shown"]?.value)).toBe("3"); // 1.5 + 1 = 2.5
    for (const odd of ["one", ["stage"]]) expect(found(replay(changed(rounded, "trace 1 inputs rounding", odd)))).toEqual(["wrong-kind steps[1].inputs.rounding"]);
  });
  it("rests on what is unverified where a change does not say how sure it is", () => {
    expect(found(replay(changed(receipt, "overlay changes 0 confidence", gone)))).toEqual(["part-differs outputs.picked.confidence"]);
  });
  it("rests on a convention where a citation is gone", () => {
    expect(replay(changed(receipt, "rule citations text", gone)).issues.some((it_) => it_.path.startsWith("outputs."))).toBe(true);
    expect(replay(changed(receipt, "rule terms two cite", "nowhere")).ok).toBe(false);
  });
  it("without a convention that a step reads is refused", () => {
    expect(found(replay(changed(receipt, "convention", {})))).toContain("unknown-name steps[2].inputs.code");
  });
});
