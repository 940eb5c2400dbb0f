/** The least number of respondents that surveys of the 2004 rule count on. */
import { fail, guard, hasError, ok, type Issue, type Numeric, type Result } from "../kernel/index.ts";
import { readObject } from "./read.ts";
import { maxCount, otherwise, readWhole } from "./read-survey.ts";

/** What {@link minimumRespondents} is asked. */
export interface MinimumRespondentsData {
  /** Elements of the survey: a whole number from 1; absent: 14, as in 2004. */
  readonly elements?: Numeric;
}

/** A least number of respondents. */
export interface MinimumRespondents {
  /** Respondents: (elements + 1) × 10. */
  readonly size: number;
  /** The elements it was calculated from. */
  readonly elements: number;
}

/**
 * The least number of respondents, (elements + 1) × 10: 150 for the fourteen elements of 2004. It does not depend on the population.
 *
 * @param data - how many elements; absent: 14.
 * @returns the number. Issues: `whole-number-expected` (`data.elements`), `unknown-key`, `wrong-type`, and those of numbers.
 * Rule: practice under KEP/25/M.PAN/2/2004; its wording was not read (unverified). No minimum is known for PermenPANRB 14/2017.
 *
 * @example
 * ```ts
 * import { minimumRespondents } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(minimumRespondents()).size; // => 150
 * ```
 */
export const minimumRespondents = (data: MinimumRespondentsData = {}): Result<MinimumRespondents> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(data, "data", ["elements"], issues);
  const elements = given === undefined ? undefined : readWhole(otherwise(given["elements"], 14), "data.elements", 1, maxCount, issues);
  return elements === undefined || hasError(issues) ? fail(issues) : ok(Object.freeze({ size: (elements + 1) * 10, elements }), issues);
});
