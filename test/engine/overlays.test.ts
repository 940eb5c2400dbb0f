/** Overlays: nested, apart, incomparable; what they change, when and for whom; and the demand for confidence. */
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, replay, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import type { OverlayData } from "../../src/rulebook/index.ts";
import { askIn, book, engineOf, errorsOf, found, out, overlay, plain, step, throughText } from "./small.ts";

const weights = book({
  dimensions: { part: { members: ["a", "b", "c"] }, extra: { open: { omit: "any", add: "any" }, members: ["x", "y"] } },
  inputs: { value: { kind: "number", per: "part" }, side: { kind: "number", per: "extra" } },
  terms: {
    weight: { per: "part", values: { a: 50, b: 30, c: 20 }, open: { min: 0, max: 100 }, siblingsSum: { to: 100 }, cite: "text" }, cap: { number: 120, open: { min: 100, max: 150 }, cite: "text" }, way: { code: "up", open: { of: ["up", "down"] }, cite: "text" },
    grades: { bands: [{ from: 60, category: "good" }, { below: 60, category: "poor" }], range: { from: 0, to: 200 }, open: {}, cite: "text" }, each: { per: "part", each: 1, open: { min: 0, max: 9 }, cite: "text" },
    names: { labels: { good: { id: "Baik", en: "Good" } }, open: {}, cite: "text" }, pair: { table: { up: { up: 1, down: 2 }, down: { up: 3, down: 4 } }, open: { min: 0, max: 9 }, cite: "text" },
  },
  conventions: { stage: { default: "one", cite: "own", others: { two: {} } } },
  steps: [
    step("scaled", "product@1", { values: ["value", "each"] }, { per: "part" }), step("mean", "weighted-mean@1", { values: "scaled", weights: "weight" }), step("capped", "clamp@1", { value: "mean", max: "cap" }),
    step("factor", "lookup@1", { key: "way", second: "way", table: "pair" }), step("staged", "select@1", { code: "convention.stage", cases: { one: "capped", two: "factor" } }), step("grade", "bands@1", { value: "capped", bands: "grades" }), step("sides", "sum@1", { values: "side" }),
  ],
  outputs: ["mean", "capped", "factor", "staged", "grade", "sides"],
});
const question = { inputs: { value: { a: 100, b: 50, c: 0 }, side: { x: 1, y: 2 } } };
const at = (overlays: readonly OverlayData[], more: Readonly<Record<string, unknown>> = {}): Result<Receipt> => askIn(engineOf(weights, overlays), { ...question, ...more });
const set = (a: number, b: number, c: number): NonNullable<OverlayData["set"]> => ({ weight: { values: { a, b, c } } });

describe("an overlay", () => {
  it("changes terms, reported one by one: before, after, on whose word", () => {
    const receipt = unwrap(at([overlay("perwali", { set: { weight: { values: { a: 60, b: 20 } }, cap: { number: 110 }, way: { code: "down" }, pair: { table: { down: { down: "4.5" } } }, each: { each: 2 }, names: { labels: { good: { id: "Bagus", en: "Fine" } } }, grades: { bands: [{ from: 80, category: "good" }, { below: 80, category: "poor" }] } }, scope: "16.71" })], { scope: "16.71" }));
    const source = { source: "overlay:perwali", cite: "pasal 9", confidence: "secondary" };
    expect(receipt.overlay.changes).toEqual([
      { path: "weight[a]", before: 50, after: 60, ...source }, { path: "weight[b]", before: 30, after: 20, ...source }, { path: "cap", before: 120, after: 110, ...source }, { path: "way", before: "up", after: "down", ...source },
      { path: "pair[down,down]", before: 4, after: "4.5", ...source }, { path: "each[each]", before: 1, after: 2, ...source }, { path: "names[good,id]", before: "Baik", after: "Bagus", ...source }, { path: "names[good,en]", before: "Good", after: "Fine", ...source },
      expect.objectContaining({ path: "grades", ...source }),
    ]);
    expect(receipt.overlay.applied).toEqual([{ id: "perwali", instrument: expect.objectContaining({ kind: "peraturan-kepala-daerah" }), citation: { locator: "pasal 9", confidence: "secondary" }, scope: { region: "16.71" } }]);
    expect(receipt.scope).toEqual({ region: "16.71" });
    expect([plain(receipt.outputs["mean"]?.value), plain(receipt.outputs["capped"]?.value), plain(receipt.outputs["factor"]?.value), receipt.outputs["grade"]?.value]).toEqual(["140", "110", "9/2", "good"]);
    expect([receipt.outputs["mean"]?.confidence, unwrap(at([])).outputs["mean"]?.confidence]).toEqual(["secondary", "text"]);
    expect(replay(throughText(receipt)).ok).toBe(true);
  });
  it("may set a whole table with its range, members and a convention", () => {
    const receipt = unwrap(at([overlay("perwali", { set: { grades: { bands: [{ from: 0, category: "fine" }], range: { from: 0 } } }, members: { extra: ["x", "z"] }, conventions: { stage: "two" }, illustration: true })], { inputs: { ...question.inputs, side: { x: 1, z: 5 } } }));
    expect([receipt.outputs["grade"]?.value, plain(receipt.outputs["sides"]?.value), plain(receipt.outputs["staged"]?.value), receipt.overlay.applied[0]?.illustration]).toEqual(["fine", "6", "1", true]);
    expect(receipt.overlay.changes[0]).toMatchObject({ path: "grades", after: { bands: [{ from: 0, category: "fine" }], range: { from: 0 } } });
    expect(receipt.issues.map((it_) => it_.code)).toEqual(["member-omitted", "member-added"]);
    expect(unwrap(at([overlay("perwali", { members: { extra: ["x", "z"] } })], { members: { extra: ["y"] }, inputs: { ...question.inputs, side: { y: 7 } } })).data.members["extra"]).toEqual([{ id: "y" }]);
  });
  it("holds for everybody inside its scope, for nobody outside, and not where nothing is known of a person", () => {
    const engine = engineOf(weights, [overlay("perwali", { set: set(20, 30, 50), scope: { region: "16.71", employeeKind: "pns" } })]);
    const mean = (scope: unknown): unknown => out(askIn(engine, { ...question, ...(scope === undefined ? {} : { scope }) }), "mean");
    expect([{ region: "16.71.01", employeeKind: "pns" }, { region: "16.71" }, { region: "16", employeeKind: "pns" }, { region: "16.72", employeeKind: "pns" }, undefined].map(mean)).toEqual(["35", "65", "65", "65", "65"]);
  });
  it("holds in its time: from its first day on, to its last if it has one", () => {
    const engine = engineOf(weights, [overlay("perwali", { set: set(20, 30, 50), validity: { from: "2025-07-01", to: "2025-12-31", reviewedUntil: "2025-12-31" } })]);
    const mean = (period: string): unknown => out(askIn(engine, { ...question, period }), "mean");
    expect([mean("2025-S1"), mean("2025-S2"), mean("2026"), found(askIn(engine, { ...question, period: "2025" }))]).toEqual(["65", "35", "65", ["period-spans-rules period"]]);
    expect(askIn(engine, { ...question, period: { from: "2025-06-01", to: "2026-01-31" } }).issues[0]).toMatchObject({ received: JSON.stringify("2025-06-01/2025-06-30: kecil@1; 2025-07-01/2025-12-31: kecil@1 + perwali; 2026-01-01/2026-01-31: kecil@1").slice(0, 81).concat("…\"") });
  });
});

describe("several overlays", () => {
  const province = overlay("z-provinsi", { set: set(40, 40, 20), scope: "16" });
  const city = overlay("a-kota", { set: set(10, 10, 80), scope: "16.71" });
  it("inner ones come after outer ones, whatever their names", () => {
    const receipt = unwrap(at([city, province], { scope: "16.71" }));
    expect([receipt.overlay.applied.map((it_) => it_.id), plain(receipt.outputs["mean"]?.value)]).toEqual([["z-provinsi", "a-kota"], "15"]);
    expect(receipt.overlay.changes.slice(0, 2)).toMatchObject([{ path: "weight[a]", before: 50, after: 40 }, { path: "weight[b]", before: 30, after: 40 }]);
    expect(receipt.overlay.changes.slice(2)).toMatchObject([{ path: "weight[a]", before: 40, after: 10 }, { path: "weight[b]", before: 40, after: 10 }, { path: "weight[c]", before: 20, after: 80 }]);
    expect(out(at([city, province], { scope: "16.74" }), "mean")).toBe("60");
  });
  it("of one scope: the later one wins", () => {
    const earlier = overlay("a", { set: set(10, 10, 80), validity: { from: "2024-01-01", reviewedUntil: "2026-11-30" } });
    const later = overlay("b", { set: set(40, 40, 20), validity: { from: "2025-01-01", reviewedUntil: "2026-11-30" } });
    expect([out(at([later, earlier]), "mean"), out(at([earlier, later]), "mean")]).toEqual(["60", "60"]);
  });
  it("of one scope and one day on one term are ambiguous, named both", () => {
    const made = createEngine({ rulebooks: [weights], overlays: [overlay("a", { set: set(10, 10, 80) }), overlay("b", { set: set(40, 40, 20) })] });
    expect(made.issues.filter((it_) => it_.severity === "error")).toMatchObject([{ code: "ambiguous-overlays", path: "weight", details: { first: "a", second: "b" } }]);
  });
  it.each([
    ["scopes that meet, neither inside the other", { scope: { region: "16.71" }, set: set(10, 10, 80) }, { scope: { employeeKind: "pns" }, set: set(40, 40, 20) }, ["ambiguous-overlays"]],
    ["the same convention", { scope: { agency: "a" }, conventions: { stage: "two" } }, { scope: { employeeKind: "pns" }, conventions: { stage: "one" } }, ["ambiguous-overlays"]],
    ["the same members", { scope: { agency: "a" }, members: { extra: ["x"] } }, { scope: { employeeKind: "pns" }, members: { extra: ["y"] } }, ["ambiguous-overlays"]],
    ["scopes that never meet", { scope: "16.71", set: set(10, 10, 80) }, { scope: "16.72", set: set(40, 40, 20) }, []],
    ["different terms", { set: set(10, 10, 80) }, { set: { cap: { number: 130 } } }, []],
    ["different times", { set: set(10, 10, 80), validity: { from: "2024-01-01", to: "2024-12-31", reviewedUntil: "2024-12-31" } }, { set: set(40, 40, 20), validity: { from: "2025-01-01", reviewedUntil: "2026-01-01" } }, []],
    ["one inside the other", { scope: "16", set: set(10, 10, 80) }, { scope: { region: "16.71", employeeKind: "pns" }, set: set(40, 40, 20) }, []],
  ] as const)("%s: %j and %j", (_, a, b, expected) => {
    expect(errorsOf(createEngine({ rulebooks: [weights], overlays: [overlay("a", a), overlay("b", b)] }))).toEqual(expected);
  });
  it("are judged together: a sum that only fails inside is refused, one that an outer overlay makes whole is not", () => {
    expect(errorsOf(createEngine({ rulebooks: [weights], overlays: [province, overlay("kota", { scope: "16.71", set: { weight: { values: { a: 30, b: 50 } } } })] }))).toEqual([]);
    const failing = createEngine({ rulebooks: [weights], overlays: [province, overlay("kota", { scope: "16.71", set: { weight: { values: { a: 50 } } } })] });
    expect(failing.issues.filter((it_) => it_.severity === "error")).toMatchObject([{ code: "weights-do-not-sum", path: "kota.set.weight", expected: "100", received: "\"110\"", details: { sum: "110", to: "100", cite: "pasal 1" } }]);
  });
  it("set a floor and a cap that are held against each other member by member, also where one of them is the same for all", () => {
    const bounded = book({
      dimensions: { part: { members: ["a", "b"] } }, inputs: { value: { kind: "number", per: "part" } },
      terms: { base: { number: 0, open: { min: 0, max: 100 }, cite: "text" }, floor: { per: "part", values: { a: 10, b: 1 }, open: { min: 0, max: 100 }, cite: "text" }, cap: { number: 60, open: { min: 0, max: 100 }, cite: "text" }, top: { per: "part", values: { a: 20, b: 30 }, open: { min: 0, max: 100 }, cite: "text" } },
      steps: [step("held", "clamp@1", { value: "value", min: "floor", max: "cap" }, { per: "part" }), step("within", "clamp@1", { value: "value", min: "floor", max: "top" }, { per: "part" }), step("above", "clamp@1", { value: "value", min: "base", max: "top" }, { per: "part" })], outputs: ["held", "within", "above"],
    });
    const refused = (terms: NonNullable<OverlayData["set"]>): readonly unknown[] => createEngine({ rulebooks: [bounded], overlays: [overlay("perwali", { set: terms })] }).issues.filter((it_) => it_.severity === "error").map((it_) => [it_.code, it_.path, it_.expected, it_.received]);
    expect(refused({ floor: { values: { a: 15, b: 30 } } })).toEqual([]);
    expect(refused({ floor: { values: { b: 70 } }, top: { values: { b: 80 } } })).toEqual([["floor-above-cap", "perwali.set.floor[b]", "at most cap", "\"70, 60\""]]);
    expect(refused({ cap: { number: 5 } })).toEqual([["floor-above-cap", "perwali.set.cap", "at most cap", "\"10, 5\""]]);
    expect(refused({ base: { number: 25 } })).toEqual([["floor-above-cap", "perwali.set.base", "at most top", "\"25, 20\""]]);
    expect(refused({ top: { values: { a: 9 } } })).toEqual([["floor-above-cap", "perwali.set.top[a]", "at most top", "\"10, 9\""]]);
  });
  it("under an id without revision belong to the newest one", () => {
    const engine = unwrap(createEngine({ rulebooks: [weights, { ...weights, id: "kecil@2" }], overlays: [overlay("perwali", { rulebook: "kecil", set: set(20, 30, 50) })] }));
    expect([out(askIn(engine, question), "mean"), out(askIn(engine, question, "kecil@2"), "mean"), out(askIn(engine, question, "kecil@1"), "mean")]).toEqual(["35", "35", "65"]);
  });
});

describe("the demand for confidence", () => {
  const engine = (minimumConfidence: "text" | "secondary" | "unverified"): Result<Receipt> => {
    const graded = book({ inputs: { a: { kind: "number" } }, terms: { two: { number: 2, cite: "secondary" }, three: { number: 3, cite: "own" } }, steps: [step("result", "product@1", { values: ["a", "two"] }), step("own", "product@1", { values: ["a", "three"] }, { cite: "own" })], outputs: ["result", "own"] });
    return evaluate("kecil", { engine: unwrap(createEngine({ rulebooks: [graded], minimumConfidence })), asOf: "2026-06-30", inputs: { a: 1 } } as never) as Result<Receipt>;
  };
  it("refuses outputs that rest on less; conventions never fail it", () => {
    expect(engine("text").issues).toMatchObject([{ code: "confidence-too-low", path: "outputs.result", expected: "at least text", received: "\"secondary\"" }]);
    expect([engine("secondary").ok, engine("unverified").ok]).toEqual([true, true]);
  });
});
