/** Indicators, their targets and what was observed: the nouns that hold under every rule. Exact numbers are kept as text ("13/2"). */
import type { Text } from "../../kernel/index.ts";
import type { IndicatorScale } from "./scale.ts";

/** An exact number as text: a whole number or a reduced fraction. */
export type ExactText = string;

/** What is wanted of the actual value. It says nothing about the formula: two rules for "lower is better" differ. */
export type Direction = "higher" | "lower" | "on-target";

/** The directions. */
export const directions: readonly Direction[] = ["higher", "lower", "on-target"];

/** How well an indicator shows what is wanted: the thing itself, a sign of it, or the work done for it. */
export type IndicatorValidity = "exact" | "proxy" | "activity";

/** How far its value lies in the hands of whoever answers for it. */
export type IndicatorControl = "low" | "moderate" | "high";

/** The levels of validity. */
export const validities: readonly IndicatorValidity[] = ["exact", "proxy", "activity"];

/** The levels of control. */
export const controls: readonly IndicatorControl[] = ["low", "moderate", "high"];

/** A target: one value (perhaps the highest there is), a range from low to high, a value for each period of the year, or a milestone, reached (1) or not (0). */
export type Target =
  | {
    /** The one value. */
    readonly value: ExactText;
    /** It is the highest value possible: nobody can exceed it. */
    readonly maximal?: true;
  }
  | {
    /** The lower end of the range. */
    readonly low: ExactText;
    /** The upper end of the range. */
    readonly high: ExactText;
  }
  | {
    /** The value for each period, by the text of the period. */
    readonly trajectory: Readonly<Record<string, ExactText>>;
  }
  | {
    /** What is to be reached. */
    readonly milestone: string;
  };

/** A performance indicator in a plan. */
export interface Indicator {
  /** Unique in the plan. */
  readonly id: string;
  /** Its name. */
  readonly label?: Text;
  /** Unit of target and actual. */
  readonly unit?: string;
  /** The code of its achievement formula, from the list of the rulebook: never guessed from the direction. */
  readonly formula: string;
  /** What is wanted. */
  readonly direction?: Direction;
  /** What kind of number it is: it decides what may be added over periods. */
  readonly scale?: IndicatorScale;
  /** Where its data come from. */
  readonly source?: string;
  /** What it was before, to judge the target by. */
  readonly baseline?: ExactText;
  /** The worst value there is, for a rule that measures from it. */
  readonly worst?: ExactText;
  /** The day by which the target is to be met. */
  readonly due?: string;
  /** How well it shows what is wanted. */
  readonly validity?: IndicatorValidity;
  /** How far it lies in the hands of whoever answers for it. */
  readonly control?: IndicatorControl;
  /** The objective under which it stands; absent: none. */
  readonly objective?: string;
  /** Its weight under the objective. */
  readonly weight?: ExactText;
  /** Its target; absent: not set yet. */
  readonly target?: Target;
  /** Further codes that a rulebook may read. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** An objective (sasaran) in a plan. */
export interface Objective {
  /** Unique in the plan. */
  readonly id: string;
  /** Its name. */
  readonly label?: Text;
  /** What it stands under (a perspective, say), by the id that the rulebook knows. */
  readonly within?: string;
  /** Its weight there. */
  readonly weight?: ExactText;
}

/** What was observed of an indicator in a period: a value, a share, or that the question does not arise. */
export interface Observation {
  /** The indicator. */
  readonly indicator: string;
  /** The period, as text. */
  readonly period: string;
  /** The value; of a share numerator over denominator, exactly. Absent exactly when not applicable. */
  readonly value?: ExactText;
  /** The part of a share. */
  readonly numerator?: ExactText;
  /** The whole of a share. */
  readonly denominator?: ExactText;
  /** Has somebody confirmed it? Absent: not said. */
  readonly verified?: boolean;
  /** Why the question does not arise. */
  readonly notApplicable?: string;
  /** Where the evidence lies: one or several references of the caller's own, no files. */
  readonly evidence?: string | readonly string[];
}

/** A plan with what was observed of it. */
export interface IndicatorPlan {
  /** Objectives, in order. */
  readonly objectives: readonly Objective[];
  /** Indicators, in order. */
  readonly indicators: readonly Indicator[];
  /** Observations, in order. */
  readonly observations: readonly Observation[];
}
