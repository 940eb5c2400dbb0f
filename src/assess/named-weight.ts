/** Printed weights are named after nine elements (or fourteen): what the same rounding gives for another number of them. */
import { note, rational, round, toFixed, type Issue, type Rational } from "../kernel/index.ts";
import type { AssessIssueCode } from "./issues.ts";

const namedIn = (option: string): string | undefined => /^printed-(0\.\d+)$/u.exec(option)?.[1];

const placesOf = (named: string): number => named.length - 2;

/** The weight of so many elements under the rounding that an option of the axis `weights` names; undefined for an option that names none. */
export const weightUnder = (option: string, elements: number): Rational | undefined => {
  const named = namedIn(option);
  return named === undefined || elements < 1 ? undefined : round(rational(1, elements), { places: placesOf(named), mode: "half-up" });
};

/** The note that a weight is not the one that its option is named after. */
export const remarkWeight = (option: string, weight: Rational | undefined): readonly Issue[] => {
  const named = namedIn(option);
  const text = weight === undefined || named === undefined ? undefined : toFixed(weight, placesOf(named));
  return text === undefined || text === named ? [] : [note<AssessIssueCode>("weight-not-as-named", "conventions.weights", { details: { option, weight: text } })];
};
