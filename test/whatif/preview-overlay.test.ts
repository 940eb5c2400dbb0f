/** previewOverlay: the table, the distributions and the movers equal those of evaluating everybody twice. */
import { describe, expect, it } from "vitest";
import { createEngine, evaluate } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { previewOverlay, type PreviewCase, type PreviewOptions } from "../../src/whatif/index.ts";
import { allowance, observed, perwali } from "../rulebook/sixteen.ts";

const engine = unwrap(createEngine({ rulebooks: [allowance] } as never));
const options: PreviewOptions = { engine, asOf: "2026-06-30", grade: "grade", score: "shown" };
const cases: readonly PreviewCase[] = Array.from({ length: 60 }, (_, at) => ({ id: `p${String(at)}`, inputs: { ...observed, score: { kinerja: (at * 37) % 101, kehadiran: (at * 53) % 101, disiplin: (at * 71) % 101 } } }));
const plan = perwali("perwali-1", { set: { weight: { values: { kinerja: 30, kehadiran: 60 } }, grades: { bands: [{ from: 80, category: "A" }, { from: 40, below: 80, category: "B" }, { below: 40, category: "C" }] } } });

describe("previewOverlay", () => {
  it("equals evaluating everybody twice", () => {
    const found = unwrap(previewOverlay(cases, plan, options));
    const laid = unwrap(createEngine({ rulebooks: [allowance], overlays: [plan] } as never));
    const graded = (by: typeof engine, it_: PreviewCase): readonly [string, string] => { const outputs = unwrap(evaluate("pedoman-tpp-3-2026", { engine: by, asOf: "2026-06-30", inputs: it_.inputs } as never)).outputs as unknown as Record<string, { value: never }>; return [outputs["grade"]?.value ?? "", (outputs["shown"]?.value as unknown as { exact: string }).exact]; };
    const both = cases.map((it_) => [it_.id, graded(engine, it_), graded(laid, it_)] as const);
    const tally = (keys: readonly string[]): object => { const counts: Record<string, number> = {}; for (const key of keys) counts[key] = (counts[key] ?? 0) + 1; return counts; };
    expect([found.count, found.refused, found.changed]).toEqual([60, [], both.filter(([, a, b]) => a[0] !== b[0]).length]);
    expect([found.before, found.after]).toEqual([tally(both.map(([, a]) => a[0])), tally(both.map(([, , b]) => b[0]))]);
    expect(Object.entries(found.table).flatMap(([from, row]) => Object.entries(row).map(([to, many]) => [`${from}>${to}`, many])).sort()).toEqual(Object.entries(tally(both.map(([, a, b]) => `${a[0]}>${b[0]}`))).sort());
    expect(found.movers).toHaveLength(10);
    const first = both.find(([id]) => id === found.movers[0]?.id);
    expect(found.movers[0]).toMatchObject({ scores: [first?.[1][1], first?.[2][1]], grades: [first?.[1][0], first?.[2][0]] });
    const sizes = found.movers.map((it_) => Math.abs(it_.change.split("/").map(Number).reduce((a, b) => a / b)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
  it("counts those without a band, names those it cannot score, and moves nobody outside the scope", () => {
    const odd: readonly PreviewCase[] = [{ id: "a", inputs: { ...observed, score: { kinerja: 90 } } }, { id: "b", inputs: { ...observed, score: "x" } }, { id: "c", inputs: observed, scope: "17" }, { id: "d", inputs: observed, scope: "16.71" }, { id: "e", inputs: observed, scope: "Palembang" }, { id: "f", inputs: { ...observed, points: { inovasi: 2, lain: 1 } }, members: { extra: ["inovasi", "lain"] } }];
    const found = unwrap(previewOverlay(odd, { ...plan, scope: "16" }, { ...options, movers: 1, conventions: { missing: "undetermined" } }));
    expect([found.count, found.table, found.movers.map((it_) => it_.id), found.refused.map((it_) => [it_.id, it_.issues[0]?.code])]).toEqual([4, { none: { none: 1 }, B: { B: 2, A: 1 } }, ["d"], [["b", "wrong-type"], ["e", "not-a-region"]]]);
  });
  it("names those who cannot be scored on one side, with what that side says", () => {
    const found = unwrap(previewOverlay([{ id: "a", inputs: observed }, { id: "b", inputs: { ...observed, points: { lain: 1 } } }], perwali("perwali-1", { members: { extra: ["lain"] } }), options));
    expect([found.count, found.before, found.refused.map(({ id, issues }) => [id, ...issues.filter((it_) => it_.severity === "error").map((it_) => `${it_.code} ${it_.path}`)])]).toEqual([0, {}, [["a", "unknown-member inputs.points[inovasi]"], ["b", "unknown-member inputs.points[lain]"]]]);
  });
  it("replaces an overlay of the same id, and refuses parts of two rules one by one", () => {
    const inForce = unwrap(createEngine({ rulebooks: [allowance], overlays: [plan] } as never));
    expect(unwrap(previewOverlay(cases, plan, { ...options, engine: inForce })).movers).toEqual([]);
    const late = unwrap(previewOverlay([{ id: "a", inputs: observed }], { ...plan, validity: { from: "2026-07-01", reviewedUntil: "2026-11-30" } }, { engine, period: "2026", grade: "grade", score: "shown" }));
    expect(late.refused[0]?.issues[0]?.code).toBe("period-spans-rules");
  });
  it.each([
    ["a file that is none", {}, {}, "missing-key id"],
    ["an unlawful overlay", perwali("perwali-1", { set: { cap: { number: 500 } } }), {}, "out-of-bounds perwali-1.set.cap"],
    ["an output that is none", plan, { grade: "mark" }, "unknown-step grade"],
    ["a score by member", plan, { score: "achievement" }, "unknown-step score"],
    ["movers below zero", plan, { movers: -1 }, "wrong-type movers"], ["half a mover", plan, { movers: 1.5 }, "wrong-type movers"], ["movers as text", plan, { movers: "3" }, "wrong-type movers"],
    ["no time", plan, { asOf: undefined }, "not-a-period period"],
    ["a rulebook that is not there", perwali("perwali-1", { rulebook: "lain" }), {}, "overlay-of-other-rulebook perwali-1.rulebook"],
  ] as const)("refuses %s", (_, overlay, more, expected) => {
    expect(previewOverlay(cases, overlay as never, { ...options, ...more } as never).issues.filter((it_) => it_.severity === "error").map((it_) => `${it_.code} ${it_.path}`)).toContain(expected);
  });
  it("refuses a case that is none, and cases that are no list", () => {
    expect(previewOverlay({ length: 1 } as never, plan, options).issues.map((it_) => `${it_.code} ${it_.path}`)).toEqual(["wrong-type cases"]);
    expect(previewOverlay([null as never], plan, options).issues.map((it_) => `${it_.code} ${it_.path}`)).toEqual(["wrong-type cases[0]"]);
  });
});
