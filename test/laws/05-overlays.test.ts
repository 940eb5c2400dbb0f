/** Law 5: no overlay, no trace of one; overlays on different terms commute; shuffling rulebooks and overlays changes nothing. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OverlayData } from "../../src/rulebook/index.ts";
import { indicators, indicatorsOverlay } from "../shapes/b-indicators.ts";
import { planOf } from "../shapes/cases-indicators.ts";
import { asked, firsts, makeEngine, overlays, receiptOf, rulebooks, run, type Asked } from "./every-case.ts";
import { unwrap } from "../../src/kernel/index.ts";

const plan: Asked = { name: "plan", rulebook: indicators.id, request: { asOf: "2026-06-30", scope: "16.71", ...planOf() }, overlaid: false };
const textIn = (books: typeof rulebooks, laid: readonly OverlayData[], it_: Asked = plan): string => JSON.stringify(unwrap(run(it_, makeEngine(books, laid))));

describe("law 5", () => {
  it("without an overlay there is no trace of one", () => {
    for (const it_ of asked.filter((one) => !one.overlaid && one.request["terms"] === undefined)) {
      const receipt = receiptOf(it_);
      expect(receipt.overlay).toEqual({ applied: [], changes: [], set: [] });
      expect(JSON.stringify(receipt)).not.toContain("overlay:");
    }
  });
  it("an overlay of other people, of another time or of another rulebook leaves no trace either", () => {
    const bare = textIn([indicators], []);
    for (const more of [{ scope: "16.72" }, { scope: { region: "16.71", employeeKind: "pppk" } }, { validity: { from: "2026-07-01", reviewedUntil: "2026-11-30" } }, { validity: { from: "2024-01-01", to: "2025-12-31", reviewedUntil: "2025-12-31" } }] as const) expect(textIn([indicators], [{ ...indicatorsOverlay, ...more } as OverlayData])).toBe(bare);
    expect(textIn([indicators, { ...indicators, id: "iku-lain@1" }], [{ ...indicatorsOverlay, rulebook: "iku-lain@1" }])).toBe(bare);
  });
  it("overlays on different terms commute, whichever is laid first", () => {
    const [first, second] = overlays as readonly [OverlayData, OverlayData];
    const later = { from: "2026-02-01", reviewedUntil: "2026-11-30" };
    const outputs = (laid: readonly OverlayData[]): unknown => { const receipt = unwrap(run(plan, makeEngine([indicators], laid))); return [receipt.overlay.applied.map((it_) => it_.id), receipt.outputs]; };
    const [orderA, outputsA] = outputs([first, { ...second, validity: later }]) as readonly [unknown, unknown];
    const [orderB, outputsB] = outputs([{ ...first, validity: later }, second]) as readonly [unknown, unknown];
    expect([orderA, orderB]).toEqual([[first.id, second.id], [second.id, first.id]]);
    expect(outputsA).toEqual(outputsB);
    expect(JSON.stringify(outputsA)).not.toBe(JSON.stringify((outputs([first]) as readonly unknown[])[1]));
    expect(JSON.stringify(outputsA)).not.toBe(JSON.stringify((outputs([second]) as readonly unknown[])[1]));
  });
  it("the order in which rulebooks and overlays are handed over changes nothing", () => {
    const before = firsts.map((it_) => JSON.stringify(receiptOf(it_)));
    const laid: readonly OverlayData[] = [...overlays, { ...indicatorsOverlay, id: "dalam", scope: "16.71", set: { cap: { number: 115 } } }, { ...indicatorsOverlay, id: "luar", scope: "16", set: { cap: { number: 105 } } }];
    const overlaidText = textIn([indicators], laid);
    fc.assert(fc.property(fc.shuffledSubarray([...rulebooks], { minLength: rulebooks.length }), fc.shuffledSubarray([...laid], { minLength: laid.length }), (books, list) => {
      const engine = makeEngine(books);
      expect(firsts.map((it_) => JSON.stringify(unwrap(run(it_, engine))))).toEqual(before);
      expect(textIn(books, list)).toBe(overlaidText);
    }), { numRuns: 4 });
  });
});
