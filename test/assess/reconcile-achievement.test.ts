/** Printed achievements and how they came about: every published row, those that contradict themselves among them, and every way to be wrong about a row. */
import { describe, expect, it } from "vitest";
import published from "../vectors/indicators.json" with { type: "json" };
import verdicts from "../vectors/indicator-verdicts.json" with { type: "json" };
import { reconcileAchievement, type PublishedAchievement, type ReconcileAchievementOptions } from "../../src/assess/index.ts";
import { consolidate } from "../../src/domain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";

const ask = (row: Partial<PublishedAchievement>, options?: ReconcileAchievementOptions) => unwrap(reconcileAchievement(row as PublishedAchievement, options));
const codes = (row: unknown, options?: unknown): readonly string[] => reconcileAchievement(row as never, options as never).issues.map((it_) => `${it_.code} ${it_.path}`.trim());

/** The printed figure with a decimal point; targets and actuals are kept so already. */
const figure = ({ published: printed, format }: { readonly published: string; readonly format: string }): string => (format === "id-ID" || format === "mixed" ? printed.replaceAll(".", "").replace(",", ".") : printed.replaceAll(",", ""));
const asPrinted = (row: (typeof published.records)[number]): PublishedAchievement => ({ actual: row.actual, target: row.target, published: figure(row) });

describe("published achievements", () => {
  it.each(published.records.filter((it_) => it_.consistent).map((row) => [row.id, row] as const))("%s arises by its named formula and rounding", (_, row) => {
    const found = ask(asPrinted(row)).matches.find((it_) => it_.formula === row.formula && Object.keys(it_.conventions).length === 0);
    expect([found?.value, found?.faulty]).toEqual([row.achievement, false]);
    if ("rounding" in row && row.rounding !== undefined) expect(found?.roundings).toContain(row.rounding.mode);
    else expect(found?.residue).toBe(true);
  });
  it("shows that two reports truncated, and that one printed no more than its whole percents", () => {
    const only = (id: string): unknown => { const row = published.records.find((it_) => it_.id === id); return row === undefined ? undefined : ask(asPrinted(row)).matches[0]?.roundings; };
    expect([only("IND-012"), only("IND-080"), only("IND-006")]).toEqual([["truncate", "floor"], ["truncate", "floor"], ["truncate", "floor"]]);
  });
});

/** Rows that contradict themselves: what reconcile says of the figure, and why the row is odd all the same. */
const odd: Readonly<Record<string, { readonly matches: readonly string[]; readonly nearest: readonly (readonly [string, string, string])[]; readonly without: readonly string[] }>> = {
  "IND-020": { matches: ["maximise"], nearest: [], without: [] },
  "IND-045": { matches: ["maximise"], nearest: [], without: [] },
  "IND-052": { matches: ["maximise"], nearest: [], without: [] },
  "IND-055": { matches: [], nearest: [], without: ["maximise", "minimise", "stabilise", "reduction-share"] },
  "IND-057": { matches: ["maximise"], nearest: [], without: [] },
  "IND-069": { matches: ["met-or-not"], nearest: [], without: [] },
  "IND-071": { matches: [], nearest: [["met-or-not", "0", "100"]], without: [] },
  "IND-085": { matches: [], nearest: [["met-or-not", "100", "100"]], without: [] },
};

describe("rows that contradict themselves", () => {
  const rows = [
    ...published.records.filter((it_) => !it_.consistent).map((row) => [row.id, asPrinted(row)] as const),
    ...verdicts.records.filter((it_) => !it_.consistent).map((row): readonly [string, PublishedAchievement] => [row.id, { actual: row.actual, target: row.target, published: row.kind === "verdict" ? /^tercapai$/iu.test(row.published) : null }]),
  ];
  it("are eight", () => { expect(rows.map(([id]) => id).sort()).toEqual(Object.keys(odd)); });
  it.each(rows)("%s: what gives the figure, or how far the nearest is", (id, row) => {
    const found = ask(row);
    expect({
      matches: found.matches.filter((it_) => Object.keys(it_.conventions).length === 0 && it_.direction === "higher").map((it_) => it_.formula),
      nearest: found.nearest.map((it_) => [it_.formula, it_.value, it_.deviation]), without: found.withoutValue.map((it_) => it_.formula).filter((it_) => odd[id]?.without.includes(it_)),
    }).toEqual(odd[id]);
  });
  it("IND-055: nothing divides by zero; a choice gives 0 or 100, and says so", () => {
    const row = { actual: 2, target: 0, published: "0" };
    expect(ask(row).matches.filter((it_) => it_.formula === "maximise").map((it_) => [it_.value, it_.conventions])).toEqual([["0", { zeroTarget: "zero" }]]);
    expect(ask({ ...row, published: null }).withoutValue.map(({ formula, reasons }) => [formula, reasons[0]?.split("@")[0]])).toEqual(["maximise", "minimise", "minimise-inverse", "stabilise", "reduction-share"].map((it_) => [it_, "division-by-zero"]));
    expect(ask({ ...row, published: "100" }, { conventions: { zeroTarget: "undetermined" } }).withoutValue.find((it_) => it_.formula === "maximise")?.reasons).toEqual(["division-by-zero@maximised[row]"]);
  });
  it("IND-045, 052, 057: the arithmetic holds, what was added does not add up", () => {
    for (const scale of ["stock", "percentage"] as const) expect(consolidate([{ period: "2024", actual: 1 }, { period: "2025", actual: 2 }], { method: "sum", scale }).issues.map((it_) => it_.code)).toEqual(["consolidation-refused"]);
  });
  it("IND-069: a cumulative rate that falls is found", () => {
    expect(consolidate([{ period: "2020-10", actual: 82 }, { period: "2020-12", actual: 81 }], { method: "take-last-known", scale: "percentage", cumulative: true }).issues.map((it_) => it_.code)).toEqual(["cumulative-falls"]);
  });
});

describe("what an auditor asks", () => {
  it("by which formula is it 103.27?", () => {
    const found = ask({ actual: 85, target: "82.31", direction: "higher", published: "103.27" });
    expect(found.matches.map((it_) => [it_.formula, it_.value, it_.deviation, it_.roundings])).toEqual([["maximise", "850000/8231", "1537/823100", ["half-up", "half-even", "ceiling"]]]);
    expect(found.directionFits).toBe(true);
  });
  it("113 is printed for 92 of 80 to 90: nothing gives it, 102.22 is nearest", () => {
    const found = ask({ actual: 92, target: { low: 80, high: 90 }, published: 113 });
    expect([found.matches, found.nearest.map((it_) => [it_.formula, it_.value])]).toEqual([[], [["range-maximise", "920/9"]]]);
    expect(ask({ actual: "6,5", target: { low: 7, high: "8,0" }, published: "107" }, { format: "id-ID" }).matches.map((it_) => it_.formula)).toEqual(["range-minimise"]);
  });
  it("a polarity against the text is seen", () => {
    const found = ask({ actual: 8, target: 10, direction: "lower", published: "80.00" });
    expect([found.matches.map((it_) => it_.direction), found.directionFits]).toEqual([["higher", "on-target"], false]);
  });
  it("a cap is named, and so is the faulty formula, last", () => {
    expect(ask({ actual: 0, target: 10, published: 120 }).matches.map((it_) => [it_.formula, it_.conventions])).toEqual([["minimise", { cap: "at-120" }]]);
    const met = ask({ actual: 10, target: 10, published: 0 }).matches;
    expect(met.map((it_) => [it_.formula, it_.faulty])).toEqual([["reduction-share", true]]);
    expect(ask({ actual: 0, target: 10, published: 100 }).matches.at(-1)?.formula).toBe("reduction-share");
  });
  it("a worst value for a target of zero", () => {
    expect(ask({ actual: 3, target: 0, worst: 12, published: 75 }).matches.map((it_) => [it_.formula, it_.conventions])).toEqual([["minimise", { zeroTarget: "from-worst" }]]);
  });
  it("verdicts and rows without a figure", () => {
    expect(ask({ actual: 98, target: 95, published: true }).matches.map((it_) => it_.formula)).toEqual(["met-or-not"]);
    const less = (actual: number, published: boolean): unknown => { const { matches, directionFits } = ask({ actual, target: 2, direction: "lower", published }); return [matches.map((it_) => it_.direction), directionFits]; };
    expect([less(1, true), less(2, true), less(3, false)]).toEqual([[["lower"], true], [["lower"], true], [["lower"], true]]);
    expect([less(1, false), less(3, true)]).toEqual([[[], null], [[], null]]);
    expect(ask({ actual: 98, target: 95, published: null })).toMatchObject({ matches: [], nearest: [], directionFits: null });
  });
});

describe("what cannot be read", () => {
  it.each([
    [5, undefined, ["wrong-type"]],
    [{ actual: 1, target: 1, published: 100, note: 3 }, undefined, ["unknown-key note"]],
    [{ actual: "1,5", target: 1, published: 100 }, undefined, ["not-a-number actual"]],
    [{ actual: "1.5", target: 1, published: 100 }, { format: "id-ID" }, ["not-a-decimal-text actual"]],
    [{ actual: 1, target: { low: 1 }, published: 100 }, undefined, ["not-a-number target.high"]],
    [{ actual: 1, target: 1, published: "100 %" }, undefined, ["not-a-decimal-text published"]],
    [{ actual: 1, target: 1, published: {} }, undefined, ["wrong-type published"]],
    [{ actual: 1, target: 1, direction: "up", published: 100 }, undefined, ["wrong-type direction"]],
    [{ actual: 1, target: 1, published: 100 }, 7, ["wrong-type options"]],
    [{ actual: 1, target: 1, published: 100 }, { places: 2 }, ["unknown-key options.places"]],
    [{ actual: 1, target: 1, published: 100 }, { conventions: 7 }, ["wrong-type options.conventions"]],
    [{ actual: 1, target: 1, published: 100 }, { conventions: { cap: "at-7" } }, ["unknown-option conventions.cap"]],
    [{ get actual(): number { throw new Error("no"); }, target: 1, published: 100 }, undefined, ["unreadable-input"]],
  ])("%#: an issue, never a throw", (row, options, expected) => { expect(codes(row, options)).toEqual(expected); });
});

describe("a row with half a range", () => {
  it("lacks the other end", () => {
    expect(codes({ actual: 4, target: { high: 5 }, published: "80" })).toEqual(["not-a-number target.low"]);
    expect(codes({ actual: 4, target: { low: 5 }, published: "80" })).toEqual(["not-a-number target.high"]);
  });
});
