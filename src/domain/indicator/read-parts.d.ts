/** Reading objectives, indicators and observations, each for itself. */
import { type Issue } from "../../kernel/index.ts";
import { type Indicator, type Objective, type Observation } from "./indicator.ts";
/** Reads an objective. */
export declare const readObjective: (value: unknown, path: string, issues: Issue[]) => Objective | undefined;
/** Reads an indicator. */
export declare const readIndicator: (value: unknown, path: string, issues: Issue[]) => Indicator | undefined;
/** Reads an observation. Exactly one of `value`, `numerator` with `denominator`, and `notApplicable`. */
export declare const readObservation: (value: unknown, path: string, issues: Issue[]) => Observation | undefined;
