/** smartGaps: what an indicator still lacks to be specific, measurable, achievable, relevant and time-bound. */
import { guard, ok, type Result } from "../../kernel/index.ts";
import type { Indicator } from "./indicator.ts";
import { readPlan } from "./read-plan.ts";

/** The five demands. */
export type SmartCriterion = "specific" | "measurable" | "achievable" | "relevant" | "time-bound";

/** Something that is not stated. */
export interface SmartGap {
  /** The indicator. */
  readonly indicator: string;
  /** The demand that it leaves open. */
  readonly criterion: SmartCriterion;
  /** The field that would state it. */
  readonly lacks: "label" | "unit" | "source" | "target" | "baseline" | "objective" | "due";
}

/** Field → the demand that it meets. Whether what it says is any good is a matter for people. */
const demands: readonly (readonly [SmartGap["lacks"], SmartCriterion, (it: Indicator) => boolean])[] = [
  ["label", "specific", (it) => it.label !== undefined], ["unit", "measurable", (it) => it.unit !== undefined], ["source", "measurable", (it) => it.source !== undefined], ["target", "measurable", (it) => it.target !== undefined],
  ["baseline", "achievable", (it) => it.baseline !== undefined], ["objective", "relevant", (it) => it.objective !== undefined],
  ["due", "time-bound", (it) => it.target !== undefined && (it.due !== undefined || "trajectory" in it.target || "milestone" in it.target)],
];

/**
 * Lists what is not stated: name, unit, source and target, a baseline to judge the target by, the objective it serves, and a date or a trajectory. It checks that
 * something is said, not that it is right: no score comes of it.
 *
 * @param plan - a plan as `readPlan` takes it.
 * @returns The gaps in the order of the indicators; empty where nothing is lacking. Issues: those of `readPlan`.
 *
 * @example
 * ```ts
 * import { smartGaps, unwrap } from "pembinaan-asn";
 * const indicators = [{ id: "stunting", formula: "minimise", unit: "%", source: "EPPGBM", target: 14, baseline: 18, due: "2026-12-31", label: { id: "Prevalensi stunting", en: "Stunting" } }];
 * unwrap(smartGaps({ indicators })); // => [{ indicator: "stunting", criterion: "relevant", lacks: "objective" }]
 * ```
 */
export const smartGaps = (plan: unknown): Result<readonly SmartGap[]> => guard(() => {
  const read = readPlan(plan);
  if (!read.ok) return read;
  return ok(read.value.indicators.flatMap((it) => demands.flatMap(([lacks, criterion, states]) => (states(it) ? [] : [{ indicator: it.id, criterion, lacks }]))), read.issues);
});
