/** readPlan: a plan of indicators from unknown data. */
import { type Result } from "../../kernel/index.ts";
import type { IndicatorPlan } from "./indicator.ts";
/**
 * Reads a plan: objectives, the indicators under them with formula, weight and target, and what was observed. Numbers are read exactly and
 * kept as text. Whether weights add up and which formulas exist is the rulebook's business, not the plan's.
 *
 * Issues: {@link indicatorIssueCodes}, `wrong-type`, `unknown-key`, `missing-key`, numbers that cannot be read, note `float-residue`.
 *
 * @example
 * ```ts
 * import { readPlan, unwrap } from "pembinaan-asn";
 * const plan = unwrap(readPlan({
 *   indicators: [{ id: "stunting", formula: "minimise", target: 14, unit: "%" }],
 *   observations: [{ indicator: "stunting", period: "2026", numerator: 61, denominator: 400 }],
 * }));
 * plan.observations[0].value; // => "61/400"
 * ```
 */
export declare const readPlan: (value: unknown) => Result<IndicatorPlan>;
