/** A plan of indicators for tests: two indicators of equal standing, each observed once. */
import type { IndicatorPlan } from "../../domain/index.ts";

/**
 * A plan of two indicators, `pengaduan` (complaints answered in time, as a share) and `pelatihan` (people trained), with their observations for `2026-Q2`: 90 and 105 percent of the target.
 *
 * @param overrides - parts of the plan in place of these; a part is replaced whole.
 * @returns A fresh plan that `readPlan` and `assessIndicators` take; it fits {@link aRulebook}.
 *
 * @example
 * ```ts
 * import { readPlan } from "pembinaan-asn";
 * import { anIndicatorPlan } from "pembinaan-asn/testing";
 * readPlan(anIndicatorPlan()).ok; // => true
 * anIndicatorPlan({ observations: [] }).indicators.map((it) => it.id); // => ["pengaduan", "pelatihan"]
 * ```
 */
export const anIndicatorPlan = (overrides: Partial<IndicatorPlan> = {}): IndicatorPlan => ({
  objectives: [],
  indicators: [
    { id: "pengaduan", formula: "maximise", target: { value: "0.9" } },
    { id: "pelatihan", formula: "maximise", target: { value: "20" } },
  ],
  observations: [
    { indicator: "pengaduan", period: "2026-Q2", value: "0.81" },
    { indicator: "pelatihan", period: "2026-Q2", value: "21" },
  ],
  ...overrides,
});
