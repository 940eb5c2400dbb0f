/** merge: two tallies of one survey become one, as if all answers had been tabulated together. */
import { add, error, fail, fromFraction, guard, ok, type Rational, type Result } from "../../kernel/index.ts";
import { mergeGroups } from "./groups.ts";
import { readTally } from "./read-tally.ts";
import { byElement, type ByElement, type FourCounts, type Tally, type Total } from "./tally-data.ts";
import { totalOf } from "./total-of.ts";

const exact = (total: Total): Rational => fromFraction(total);

const addPeople = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

const addFour = (a: FourCounts, b: FourCounts): FourCounts => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

/** The value of an element in both tallies, joined: both have the same elements. */
const joined = <T, R>(elements: readonly string[], x: ByElement<T>, y: ByElement<T>, join: (a: T, b: T) => R): ByElement<R> => byElement(elements, (_, element) => join(x[element] as T, y[element] as T));

const both = <T, R>(a: T | null, b: T | null, join: (a: T, b: T) => R): R | null => (a === null || b === null ? null : join(a, b));

/**
 * Adds two tallies over the same elements: services, weeks, halves of a survey. What one of them does not know, the sum does not know;
 * of the characteristics (`groups`) it keeps those of both. The result has the order of the first; the order of merging does not matter otherwise.
 *
 * Issues: `not-a-tally`, `different-elements`.
 *
 * @example
 * ```ts
 * import { merge, tally, unwrap } from "pembinaan-asn";
 * const elements = ["waktu", "biaya"];
 * const monday = unwrap(tally([{ waktu: 4, biaya: 3 }], { elements }));
 * const tuesday = unwrap(tally([{ waktu: 2, biaya: 3 }], { elements }));
 * unwrap(merge(monday, tuesday)).total; // => { waktu: 6, biaya: 6 }
 * ```
 */
export const merge = (a: Tally, b: Tally): Result<Tally> => guard(() => {
  const [first, second] = [readTally(a, "a"), readTally(b, "b")];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const [left, right] = [first.value, second.value];
  const { elements } = left;
  const others = new Set(right.elements);
  if (others.size !== elements.length || !elements.every((it) => others.has(it))) return fail([error("different-elements", "b.elements", { expected: elements.join(", "), received: right.elements.join(", ") })]);
  const totals = (x: ByElement<Total>, y: ByElement<Total>): ByElement<Total> => joined(elements, x, y, (p, q) => totalOf(add(exact(p), exact(q))));
  return ok({
    elements,
    respondents: addPeople(left.respondents, right.respondents),
    withoutAnswer: addPeople(left.withoutAnswer, right.withoutAnswer),
    total: totals(left.total, right.total),
    answered: joined(elements, left.answered, right.answered, (p, q) => p + q),
    counts: both(left.counts, right.counts, (x, y) => joined(elements, x, y, addFour)),
    completeTotal: both(left.completeTotal, right.completeTotal, totals),
    completeRespondents: addPeople(left.completeRespondents, right.completeRespondents),
    groups: both(left.groups, right.groups, mergeGroups),
  });
});
