/** What each named formula of achievement takes to be wanted. */
import type { Direction, IndicatorPlan } from "../domain/index.ts";
import { own, warning, type Issue } from "../kernel/index.ts";
import type { AssessIssueCode } from "./issues.ts";

/** By formula. */
export const directionOfFormula = { maximise: "higher", minimise: "lower", "minimise-inverse": "lower", stabilise: "on-target", "range-maximise": "higher", "range-minimise": "lower", "met-or-not": "higher", "met-or-not-minimise": "lower", "reduction-share": "lower" } as const satisfies Readonly<Record<string, Direction>>;

/** A formula that is known by its name. */
export type FormulaName = keyof typeof directionOfFormula;

/** Indicators whose formula goes another way than the direction that the plan states: the formula decides, and that is said. */
export const againstFormula = ({ indicators }: IndicatorPlan): readonly Issue[] => indicators.flatMap(({ id, formula, direction }) => {
  const wanted = own<Direction>(directionOfFormula, formula);
  return direction === undefined || wanted === undefined || wanted === direction ? [] : [warning<AssessIssueCode>("direction-against-formula", `indicators[${id}].formula`, { expected: `a formula for ${direction}`, received: formula })];
});
