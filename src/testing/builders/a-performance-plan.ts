/** A performance plan of one person (SKP) for tests. */
import type { Skp } from "../../domain/index.ts";

/**
 * A plan for 2026 of one person under PermenPANRB 6/2022: one main result with one indicator, observed at its target, and a year in which results and behaviour are as expected.
 *
 * @param overrides - parts of the plan in place of these; a part is replaced whole.
 * @returns A fresh plan that `readSkp` takes.
 *
 * @example
 * ```ts
 * import { assessPerformance, readSkp, unwrap } from "pembinaan-asn";
 * import { aPerformancePlan } from "pembinaan-asn/testing";
 * const plan = aPerformancePlan();
 * readSkp(plan).ok; // => true
 * unwrap(assessPerformance(plan.evaluations[0]?.ratings ?? {}, { period: "2026" })).predicate.code; // => "baik"
 * readSkp(aPerformancePlan({ assessor: "pegawai-1" })).ok; // => false
 * ```
 */
export const aPerformancePlan = (overrides: Partial<Skp> = {}): Skp => ({
  id: "skp-2026", employee: "pegawai-1", assessor: "pegawai-2", period: { from: "2026-01-01", to: "2026-12-31" }, approach: "kuantitatif",
  plannedResults: [{ id: "rhk-1", kind: "utama" }],
  indicators: [{ id: "iki-1", formula: "maximise", objective: "rhk-1", target: { value: "12" } }],
  observations: [{ indicator: "iki-1", period: "2026", value: "12" }],
  behaviours: [],
  evaluations: [{ period: "2026", kind: "tahunan", ratings: { results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" } }],
  ...overrides,
});
