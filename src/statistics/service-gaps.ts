/** SERVQUAL: by how much does perception fall short of expectation? */
import { fail, guard, numberValue, ok, subtract, sum, type Issue, type NumberValue, type Numeric, type Result } from "../kernel/index.ts";
import { readRatedItems } from "./rated-items.ts";
import { over } from "./sample.ts";

/** An item of a SERVQUAL survey. */
export interface ServiceGapItem {
  /** Its name, once in the list. */
  readonly id: string;
  /** Mean perception. */
  readonly perception: Numeric;
  /** Mean expectation. */
  readonly expectation: Numeric;
}

/** The gaps. */
export interface ServiceGaps {
  /** Mean perception − mean expectation over all items, exact. */
  readonly gap: NumberValue;
  /** The gap of each item, in the order given. */
  readonly items: readonly {
    /** Its name. */
    readonly id: string;
    /** Perception − expectation, exact; negative where the service falls short. */
    readonly gap: NumberValue;
  }[];
}

/**
 * The exact gaps between perception and expectation. Give exact means ("118/30") and round the gap once: the difference of two rounded means is often another number.
 *
 * @param items - each with a name and its two means.
 * @returns the gap of each item and of all. Issues: `no-values` (`items`), `duplicate-code` (`items[3].id`), `unknown-key`, `wrong-type`, and those of numbers (`items[3].perception`).
 * Paper: A. Parasuraman, V. A. Zeithaml and L. L. Berry, "SERVQUAL", 1988.
 *
 * @example
 * ```ts
 * import { serviceGaps } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(serviceGaps([{ id: "a", perception: "118/30", expectation: "140/30" }])).gap.exact; // => "-11/15"
 * ```
 */
export const serviceGaps = (items: readonly ServiceGapItem[]): Result<ServiceGaps> => guard(() => {
  const issues: Issue[] = [];
  const read = readRatedItems(items, "items", ["perception", "expectation"], issues);
  if (read === undefined) return fail(issues);
  const gaps = read.map(({ id, numbers }) => ({ id, gap: subtract(numbers.perception, numbers.expectation) }));
  return ok(Object.freeze({
    gap: numberValue(over(sum(gaps.map(({ gap }) => gap)), gaps.length)),
    items: Object.freeze(gaps.map(({ id, gap }) => Object.freeze({ id, gap: numberValue(gap) }))),
  }), issues);
});
