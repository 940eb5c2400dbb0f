/** How predicates moved between two times. Predicates are ordinal: they are counted, never averaged. */
import { error, fail, guard, ok, type Issue, type Result } from "../kernel/index.ts";
import { fault, readList } from "./read.ts";

/** How many moved in which direction. */
export interface OrdinalShift {
  /** Pairs whose later code stands higher. */
  readonly better: number;
  /** Pairs with the same code twice. */
  readonly same: number;
  /** Pairs whose later code stands lower. */
  readonly worse: number;
  /** Pairs of which at least one code is not known (`null`): in none of the three. */
  readonly unpaired: number;
}

/** Code → rank. */
const readOrder = (order: unknown, issues: Issue[]): ReadonlyMap<unknown, number> => {
  const ranks = new Map<unknown, number>();
  for (const [at, code] of (readList(order, "order", issues) ?? []).entries()) {
    if (typeof code !== "string") issues.push(error("wrong-type", `order[${at}]`, { expected: "a code", received: code }));
    else if (ranks.has(code)) issues.push(fault("duplicate-code", `order[${at}]`, "each code once", code));
    else ranks.set(code, at);
  }
  return ranks;
};

/** The rank of each code; `undefined` for one that is not known. */
const readRanks = (list: unknown, path: string, ranks: ReadonlyMap<unknown, number>, issues: Issue[]): readonly (number | undefined)[] =>
  [...(readList(list, path, issues) ?? [])].map((code, at) => { // spread, so that a hole in the list is read too
    const rank = ranks.get(code);
    if (code !== null && rank === undefined) issues.push(fault("not-in-order", `${path}[${at}]`, [...ranks.keys()].join(" | "), code));
    return rank;
  });

/**
 * Counts how many codes rose, stayed and fell from `before` to `after`, pair by pair.
 *
 * @param before - the earlier code of each person or unit; `null` where it is not known.
 * @param after - the later code, in the same order.
 * @param order - all codes from the lowest to the highest.
 * @returns the counts; feed them to {@link signTestExact} as `improved`, `worsened` and `ties`.
 * Issues: `wrong-type`, `duplicate-code`, `not-in-order` (`after[3]`), `unequal-lengths`.
 *
 * @example
 * ```ts
 * import { ordinalShift } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const order = ["kurang", "butuh-perbaikan", "baik", "sangat-baik"];
 * unwrap(ordinalShift(["kurang", "baik", "baik"], ["baik", "baik", null], order)); // => { better: 1, same: 1, worse: 0, unpaired: 1 }
 * ```
 */
export const ordinalShift = (before: readonly (string | null)[], after: readonly (string | null)[], order: readonly string[]): Result<OrdinalShift> => guard(() => {
  const issues: Issue[] = [];
  const ranks = readOrder(order, issues);
  if (issues.length > 0) return fail(issues);
  const earlier = readRanks(before, "before", ranks, issues);
  const later = readRanks(after, "after", ranks, issues);
  if (issues.length === 0 && earlier.length !== later.length) issues.push(fault("unequal-lengths", "after", `as many codes as before: ${earlier.length}`, after));
  if (issues.length > 0) return fail(issues);
  const counts = { better: 0, same: 0, worse: 0, unpaired: 0 };
  for (const [at, from] of earlier.entries()) {
    const to = later[at];
    if (from === undefined || to === undefined) counts.unpaired += 1;
    else if (to > from) counts.better += 1;
    else if (to < from) counts.worse += 1;
    else counts.same += 1;
  }
  return ok(Object.freeze(counts));
});
