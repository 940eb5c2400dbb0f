/** Law 12: a rulebook and its overlays written only as JSON give byte-identical receipts to their typed twins, over everything that is shipped. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, fingerprint, replay, type Engine, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { parseOverlay, parseRulebook, type OverlayData, type RulebookData } from "../../src/rulebook/index.ts";
import { allowance, observed, perwali } from "../rulebook/sixteen.ts";
import { indicators, indicatorsOverlay } from "../shapes/b-indicators.ts";
import { cases, shapes } from "../shapes/cases.ts";
import { asked, makeEngine, overlays, own, rulebooks, run, type Asked } from "./every-case.ts";

/** As a clerk's file arrives: text, read, parsed. */
const rulebookFile = (book: RulebookData): RulebookData => unwrap(parseRulebook(JSON.parse(JSON.stringify(book))));
const overlayFile = (overlay: OverlayData): OverlayData => unwrap(parseOverlay(JSON.parse(JSON.stringify(overlay))));

const fromFiles: Engine = makeEngine(rulebooks.map(rulebookFile));

describe("law 12: rulebooks", () => {
  it("every rulebook that is shipped, and every shape, has cases", () => {
    expect(rulebooks.filter((book) => !asked.some((it_) => it_.rulebook === book.id)).map((it_) => it_.id)).toEqual([]);
  });
  it.each(rulebooks.map((book) => [book.id]))("%s: the same bytes in every case", (id) => {
    for (const it_ of asked.filter((one) => one.rulebook === id && !one.overlaid)) {
      const [typed, written] = [run(it_), run(it_, fromFiles)].map((result) => JSON.stringify(unwrap(result)));
      expect([it_.name, written === typed]).toEqual([it_.name, true]);
    }
  });
  it("the order of keys in a file changes no answer and no step", () => {
    const turned = (value: unknown, turn: () => boolean): unknown => {
      if (Array.isArray(value)) return value.map((it_) => turned(it_, turn));
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([key, it_]) => [key, turned(it_, turn)] as const);
      return Object.fromEntries(turn() ? entries.reverse() : entries);
    };
    const meaning = ({ trace, outputs, missing }: Receipt): string => unwrap(fingerprint({ trace, outputs, missing } as never));
    fc.assert(fc.property(fc.constantFrom(...asked.filter((it_) => !it_.overlaid)), fc.infiniteStream(fc.boolean()), (it_, coins) => {
      const turn = (): boolean => coins.next().value === true;
      const book = rulebooks.find((one) => one.id === it_.rulebook) as RulebookData;
      const engine = makeEngine([rulebookFile(turned(book, turn) as RulebookData)]);
      expect(meaning(unwrap(run(it_, engine)))).toBe(meaning(unwrap(run(it_))));
    }), { numRuns: 60 });
  });
});

describe("law 12: overlays", () => {
  it("those of the shapes, each alone and together", () => {
    for (const it_ of cases) {
      if (it_.overlays === undefined || it_.expected.refused !== undefined) continue;
      const laid = [indicatorsOverlay];
      const [typed, written] = [makeEngine([shapes[it_.shape]], laid), makeEngine([rulebookFile(shapes[it_.shape])], laid.map(overlayFile))].map((engine) => JSON.stringify(evaluate(shapes[it_.shape].id, { engine, asOf: "2026-06-30", ...it_.request } as never)));
      expect([it_.name, written]).toEqual([it_.name, typed]);
    }
    const plan = asked.find((it_) => it_.overlaid) as Asked;
    for (const laid of [...overlays.map((it_) => [it_]), overlays.map((it_, at) => ({ ...it_, validity: { ...it_.validity, from: `2026-0${String(at + 1)}-01` } }))]) {
      const [typed, written] = [makeEngine([indicators], laid), makeEngine([rulebookFile(indicators)], laid.map(overlayFile))].map((engine) => JSON.stringify(unwrap(run({ ...plan, request: { ...plan.request, scope: "16.71" } }, engine))));
      expect(written).toBe(typed);
      expect(typed).toContain("overlay:");
    }
  });
  const one: fc.Arbitrary<Partial<OverlayData>> = fc.record({
    set: fc.record({
      weight: fc.integer({ min: 0, max: 90 }).map((kinerja) => ({ values: { kinerja, kehadiran: 90 - kinerja } })), cap: fc.integer({ min: 500, max: 1200 }).map((tenths) => ({ number: `${String(tenths / 10)}` })), formula: fc.constantFrom("ratio", "mirror").map((code) => ({ code })),
      ladder: fc.integer({ min: 1, max: 99 }).map((edge) => ({ bands: [{ from: edge, value: 1 }, { below: edge, value: "1/3" }] })), last: fc.integer({ min: 0, max: 3 }).map((places) => ({ rounding: { places, mode: "half-up" as const } })),
      scale: fc.integer({ min: 0, max: 100 }).map((score) => ({ table: { 3: score } })), names: fc.string({ minLength: 1, maxLength: 8 }).map((name) => ({ labels: { A: { id: name, en: name } } })),
    }, { requiredKeys: [] }),
    conventions: fc.record({ missing: fc.constantFrom("zero", "exclude-and-renormalise") }, { requiredKeys: [] }), members: fc.constant({ extra: ["inovasi", { id: "potongan", label: { id: "Potongan", en: "Deduction" } }] }), scope: fc.constantFrom<OverlayData["scope"] & {}>("16", { region: "16.71" }),
    enacted: fc.constant("2025-12-01"), notes: fc.constant({ a: "b" }),
  }, { requiredKeys: [] }) as fc.Arbitrary<Partial<OverlayData>>;
  it("any overlay of the guideline that leaves everything open", () => {
    const ask = (book: RulebookData, overlay: OverlayData): Result<Receipt> => evaluate(book.id, { engine: unwrap(createEngine({ rulebooks: [book], overlays: [overlay], scorers: own } as never)), asOf: "2026-06-30", scope: "16.71", inputs: { ...observed, points: { inovasi: 2, ...(overlay.members === undefined ? {} : { potongan: -1 }) } } } as never) as Result<Receipt>;
    fc.assert(fc.property(one, (more) => {
      const overlay = perwali("perwali-1", more);
      const [typed, written] = [unwrap(ask(allowance, overlay)), unwrap(ask(rulebookFile(allowance), overlayFile(overlay)))];
      expect(JSON.stringify(written)).toBe(JSON.stringify(typed));
      expect(replay(JSON.parse(JSON.stringify(written))).ok).toBe(true);
    }), { numRuns: 60 });
  });
});
