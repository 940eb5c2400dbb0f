/** A small rulebook for tests: an agency's guideline of two weighted indicators. */
import type { RulebookData } from "../../rulebook/index.ts";

/**
 * A guideline of the family `indicators`: achievements in percent, weighted 60 and 40, rounded, graded. Its weights (which add up to 100) and its cuts are open; it holds from 2026-01-01 and is an illustration of nobody's rule.
 *
 * @param overrides - parts of the rulebook in place of these; a part is replaced whole.
 * @returns A fresh rulebook that `createEngine` and `parseRulebook` take; {@link anIndicatorPlan} fits it, and {@link anOverlay} changes its weights.
 *
 * @example
 * ```ts
 * import { assessIndicators, createEngine, unwrap } from "pembinaan-asn";
 * import { anIndicatorPlan, aRulebook } from "pembinaan-asn/testing";
 * const engine = unwrap(createEngine({ rulebooks: [aRulebook()] }));
 * unwrap(assessIndicators(anIndicatorPlan(), { engine, period: "2026-Q2" })).total.text; // => "96.00"
 * ```
 */
export const aRulebook = (overrides: Partial<RulebookData> = {}): RulebookData => ({
  id: "pedoman-contoh-1-2026@1", family: "indicators", standing: "general", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
  instrument: { kind: "guideline", issuer: "Kota Contoh", number: "1", year: 2026, title: { id: "Contoh rekaan", en: "Made-up example" } },
  citations: { own: { locator: "Bab II", confidence: "convention" } },
  dimensions: { indicator: { members: ["pengaduan", "pelatihan"] } },
  inputs: { actual: { kind: "number", per: "indicator" }, target: { kind: "number", per: "indicator" } },
  terms: {
    weight: { per: "indicator", values: { pengaduan: 60, pelatihan: 40 }, open: { min: 0, max: 100 }, siblingsSum: { to: 100 }, cite: "own" },
    grades: { bands: [{ from: 100, category: "tercapai" }, { from: 0, below: 100, category: "belum-tercapai" }], range: { from: 0 }, open: {}, cite: "own" },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
  },
  steps: [
    { id: "index", per: "indicator", scorer: "ratio@1", inputs: { of: "actual", to: "target" }, params: { times: 100 }, cite: "own" },
    { id: "total", scorer: "weighted-mean@1", inputs: { values: "index", weights: "weight" }, cite: "own" },
    { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "own" },
    { id: "predicate", scorer: "bands@1", inputs: { value: "total", bands: "grades" }, cite: "own" },
  ],
  outputs: ["total", "shown", "index", "predicate"],
  ...overrides,
});
