import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import verdicts from "../../vectors/indicator-verdicts.json" with { type: "json" };
import { checkCascade, consolidate, fitTrajectory, indicatorScales, proRata, readPlan, smartGaps, trajectoryColumns } from "../../../src/domain/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const codes = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => result.issues.map((it_) => it_.code);
const quarters = (...values: readonly unknown[]) => values.map((actual, at) => ({ period: `2026-Q${at + 1}`, ...(actual === undefined ? {} : { actual }), target: 10 }));

describe("consolidate", () => {
  it("takes an honest 0 for a report, and skips gaps", () => {
    expect(unwrap(consolidate(quarters(5, 3, 0), { method: "take-last-known", scale: "count" }))).toMatchObject({ actual: "0", target: "10" });
    expect(unwrap(consolidate(quarters(5, undefined, 3, undefined), { method: "take-last-known", scale: "percentage" }))).toEqual({ actual: "3", target: "10", counted: ["2026-Q1", "2026-Q3"], unreported: ["2026-Q2", "2026-Q4"] });
  });
  it.each([["sum", "8", "20"], ["average", "4", "10"], ["max", "5", "10"], ["min", "3", "10"]] as const)("by %s", (method, actual, target) => {
    expect(unwrap(consolidate(quarters(5, 3), { method, scale: "count" }))).toMatchObject({ actual, target });
  });
  it.each([["same-periods", "20"], ["to-date", "30"], ["annual", "40"]] as const)("counts the targets of %s", (denominator, target) => {
    expect(unwrap(consolidate(quarters(5, undefined, 3, undefined), { method: "sum", scale: "count", denominator })).target).toBe(target);
  });
  it("refuses sums of rates and stocks, and means of predicates", () => {
    const refused = (method: "sum" | "average"): readonly string[] => indicatorScales.filter((scale) => codes(consolidate(quarters(1, 2), { method, scale })).includes("consolidation-refused"));
    expect([refused("sum"), refused("average")]).toEqual([["percentage", "rate", "predicate", "stock"], ["predicate"]]);
    expect(codes(consolidate(quarters(1, 2), { method: "sum", scale: "index" }))).toEqual(["sum-of-index"]);
  });
  it("remarks on what falls, what is twice, and what is not there", () => {
    expect(codes(consolidate(quarters(82, 81), { method: "take-last-known", scale: "rate", cumulative: true }))).toEqual(["cumulative-falls"]);
    expect(codes(consolidate(quarters(81, 82), { method: "take-last-known", scale: "rate", cumulative: true }))).toEqual([]);
    expect(codes(consolidate([{ period: "a", actual: 1 }, { period: "a", actual: 2 }], { method: "sum", scale: "count" }))).toEqual(["period-twice"]);
    const none = consolidate([{ period: "a" }], { method: "sum", scale: "count" });
    expect([codes(none), unwrap(none)]).toEqual([["nothing-reported"], { actual: null, target: null, counted: [], unreported: ["a"] }]);
  });
  it("refuses what cannot be read", () => {
    expect(codes(consolidate(null as never, null as never))).toEqual(["wrong-type"]);
    expect(codes(consolidate("x" as never, { method: "mode", scale: "colour", denominator: "never" } as never))).toEqual(["wrong-type", "wrong-type", "wrong-type", "wrong-type"]);
    expect(codes(consolidate([7, { actual: "many", period: "a" }, {}], { method: "sum", scale: "count" }))).toEqual(["wrong-type", "not-a-number", "missing-key"]);
  });
  it("adds what a spreadsheet published as 2 to just below 2", () => {
    const [row] = verdicts.records.filter((it_) => it_.kind === "period_sum");
    const reports = (row?.periods ?? []).map((actual, at) => ({ period: `q${at}`, actual }));
    expect(unwrap(consolidate(reports, { method: "sum", scale: "count" })).actual).toBe("199999999999999991/100000000000000000");
  });
});

describe("fitTrajectory", () => {
  it.each(verdicts.trajectories.rows.map((it_) => [it_.code, it_] as const))("%s", (_, row) => {
    const found = fitTrajectory(Object.fromEntries(trajectoryColumns.map((name, at) => [name, row.targets[at]])) as never);
    expect([unwrap(found).fits, codes(found)]).toEqual([row.fits, row.fits.length > 1 ? ["trajectory-ambiguous"] : []]);
  });
  it("finds running means, planning errors and what is not there", () => {
    expect(unwrap(fitTrajectory({ q1: 60, q2: 80, s1: 70, q3: 100, toQ3: 80, q4: 100, year: 85 })).fits).toEqual(["average"]);
    expect(codes(fitTrajectory({ q1: 60, q2: 80, s1: 80, q3: 100, toQ3: 100, q4: 100, year: 99 }))).toEqual(["trajectory-unfit"]);
    expect(codes(fitTrajectory({ q1: 60 } as never))).toContain("missing-key");
    expect(codes(fitTrajectory(3 as never))).toEqual(["wrong-type"]);
  });
});

describe("checkCascade", () => {
  const indicators = [{ id: "a", target: 100 }, { id: "b", target: 60 }, { id: "c", target: 40 }, { id: "d", target: 100 }, { id: "e" }];
  const link = (from: string, to: string, share?: string, kind = "direct") => ({ from, to, kind, ...(share === undefined ? {} : { share }) });
  const check = (...links: readonly unknown[]): readonly string[] => codes(checkCascade({ indicators, links }));
  it("adds parts up exactly, and compares what is handed down whole", () => {
    expect(check(link("a", "b", "part"), link("a", "c", "part"), link("a", "d", "full"))).toEqual([]);
    expect(check(link("a", "b", "part"))).toEqual(["cascade-total-differs"]);
    expect(check(link("a", "b", "full"))).toEqual(["cascade-target-differs"]);
    expect(check(link("a", "b", "part"), link("a", "e", "part"), link("a", "e", "full", "crosscutting"))).toEqual(["cascade-twice"]);
    expect(check(link("a", "b", "part"), link("a", "e", "part"), link("e", "d", "full"))).toEqual([]);
  });
  it("finds circles of any length, but not two ways to one place", () => {
    expect(check(link("a", "e"), link("e", "b"), link("b", "a"))).toEqual(["cascade-cycle"]);
    expect(check(link("a", "a", undefined, "non-direct"))).toEqual(["cascade-cycle"]);
    const behind = checkCascade({ indicators: ["top", "a", "b", "behind"].map((id) => ({ id })), links: [["top", "a"], ["a", "b"], ["b", "a"], ["b", "behind"]].map(([from, to]) => ({ from, to, kind: "non-direct" })) });
    expect(behind.issues.map((it_) => it_.received)).toEqual(["\"a, b\""]);
    expect(check(link("a", "b"), link("a", "c"), link("b", "e"), link("c", "e"))).toEqual([]);
  });
  it("agrees with a plain search for circles", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { maxLength: 8 }), (pairs) => {
      const edges = [...new Map(pairs.map(([a, b]) => [`${a}-${b}`, [a, b] as const])).values()];
      const reaches = (from: number, to: number, seen: ReadonlySet<number> = new Set()): boolean => edges.some(([a, b]) => a === from && (b === to || (!seen.has(b) && reaches(b, to, new Set([...seen, b])))));
      const found = checkCascade({ indicators: [0, 1, 2, 3, 4].map((id) => ({ id: `n${id}` })), links: edges.map(([a, b]) => ({ from: `n${a}`, to: `n${b}`, kind: "non-direct" })) });
      expect(found.ok).toBe(![0, 1, 2, 3, 4].some((id) => reaches(id, id)));
    }));
  });
  it("refuses names that lead nowhere and what cannot be read", () => {
    expect(check(link("a", "z"))).toEqual(["unknown-indicator"]);
    expect(check({ from: "a", to: "b", kind: "sideways", share: "half" }, 5, {})).toEqual(["wrong-type", "wrong-type", "wrong-type", "missing-key", "missing-key", "missing-key"]);
    expect(codes(checkCascade({ indicators: [{ id: "a" }, { id: "a" }, 3, {}], links: [] }))).toEqual(["wrong-type", "missing-key", "duplicate-indicator"]);
    expect(codes(checkCascade(undefined))).toEqual(["wrong-type"]);
  });
});

describe("proRata", () => {
  it("weighs by days, both ends included", () => {
    expect(unwrap(proRata([{ from: "2026-01-01", to: "2026-01-01", value: 10 }, { from: "2026-01-02", to: "2026-01-03", value: "20.5" }]))).toEqual({ value: "17", days: 3 });
  });
  it("refuses overlaps, nothing and nonsense", () => {
    expect(codes(proRata([{ from: "2026-01-01", to: "2026-01-02", value: 1 }, { from: "2026-01-02", to: "2026-01-03", value: 2 }]))).toEqual(["parts-overlap"]);
    expect(codes(proRata([]))).toEqual(["no-parts"]);
    expect(proRata([{ from: "2026-02-30", to: "x", value: 1 }, { from: "2026-01-01", to: "2026-01-02" }, 4]).ok).toBe(false);
  });
});

describe("targets, levels and smartGaps", () => {
  const full = { id: "a", formula: "maximise", label: { id: "A", en: "A" }, unit: "%", source: "SIPD", baseline: 70, objective: "o", scale: "percentage", validity: "exact", control: "low", worst: 0 };
  const one = (more: object) => readPlan({ objectives: [{ id: "o" }], indicators: [{ ...full, ...more }] });
  it("reads every kind of target", () => {
    const targets = [{ value: 100, maximal: true }, { value: 100 }, { low: 7, high: 8 }, { trajectory: { "2026-Q1": 20, "2026-Q2": "40.5" } }, { milestone: "Perbup ditetapkan" }];
    expect(targets.map((target) => unwrap(one({ target })).indicators[0]?.target)).toEqual([{ value: "100", maximal: true }, { value: "100" }, { low: "7", high: "8" }, { trajectory: { "2026-Q1": "20", "2026-Q2": "81/2" } }, { milestone: "Perbup ditetapkan" }]);
    expect(unwrap(one({ target: 5, due: "2026-12-31" })).indicators[0]).toMatchObject({ scale: "percentage", validity: "exact", control: "low", baseline: "70", worst: "0", due: "2026-12-31" });
  });
  it("refuses two targets at once, and words that are none", () => {
    for (const target of [{ value: 1, milestone: "x" }, { low: 1, high: 2, trajectory: {} }, { trajectory: { a: 1 }, milestone: "x" }, {}, { low: 1 }]) expect(codes(one({ target }))).toEqual(["ambiguous-target"]);
    expect(codes(one({ target: { trajectory: 4 } }))).toEqual(["wrong-type"]);
    expect(codes(one({ target: { milestone: "" } }))).toEqual(["wrong-type"]);
    expect(codes(one({ target: { value: 1, maximal: "yes" } }))).toEqual(["wrong-type"]);
    expect(codes(one({ scale: "colour", validity: "low", control: "exact", due: "31-12-2026" }))).toEqual(["wrong-type", "wrong-type", "wrong-type", "wrong-type"]);
  });
  it("reads a plan once: what it gave is taken as it is, shares and all", () => {
    const read = readPlan({ indicators: [{ id: "a", formula: "f" }], observations: [{ indicator: "a", period: "2026", numerator: 61, denominator: 400 }] });
    expect(readPlan(unwrap(read))).toBe(read);
    expect(unwrap(readPlan({ ...unwrap(read), observations: [] })).observations).toEqual([]);
  });
  it("lists what is not stated", () => {
    const plan = (target: unknown, more: object = {}): object => ({ objectives: [{ id: "o" }], indicators: [{ ...full, target, ...more }] });
    expect([smartGaps(plan(90, { due: "2026-12-31" })), smartGaps(plan({ trajectory: { "2026-Q1": 20 } })), smartGaps(plan({ milestone: "x" }))].map(unwrap)).toEqual([[], [], []]);
    expect(smartGaps({ indicators: 3 }).ok).toBe(false);
    expect(unwrap(smartGaps({ indicators: [{ id: "b", formula: "f", target: 3 }, { id: "c", formula: "f" }] })).map((it_) => `${it_.indicator} ${it_.criterion}: ${it_.lacks}`)).toEqual([
      "b specific: label", "b measurable: unit", "b measurable: source", "b achievable: baseline", "b relevant: objective", "b time-bound: due",
      "c specific: label", "c measurable: unit", "c measurable: source", "c measurable: target", "c achievable: baseline", "c relevant: objective", "c time-bound: due",
    ]);
  });
});
