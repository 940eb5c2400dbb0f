/** matchMentors: who mentors whom, stably or with the best total, with a reason for everybody. */
import { error, fail, guard, hasError, ok, warning, type Issue, type Result } from "../../kernel/index.ts";
import { readCode } from "../read.ts";
import { bestTotal } from "./best-total.ts";
import { circleOf } from "./circle.ts";
import { deferredAcceptance } from "./deferred-acceptance.ts";
import type { MatchingIssueCode } from "./issues.ts";
import { matchMethods, type MatchRequest } from "./market.ts";
import type { Matching } from "./matching.ts";
import { readMarket } from "./read-market.ts";
import { withReasons } from "./reasons.ts";

/**
 * Matches mentors with mentees.
 *
 * - `stable`: deferred acceptance with capacities, mentees proposing: no mentor and mentee would rather have each other, and no stable matching is better for any mentee
 * - `best-total`: as many pairs as possible, then the greatest sum of scores, exact (scores as whole numbers of one scale, shortest augmenting paths), then the smallest
 *   list of mentors in the order of the mentees. Some pairs may rather have each other: `blocking` names them
 *
 * Equals are put in order by identifier (`ties` says whether that decided anything; with ties a stable matching is weakly stable). The order in which anything is handed in
 * never matters. Nobody is matched with himself or herself. People may stand on both sides; where the answer would close a circle of mentors, it is refused with the people of the
 * circle, and the caller forbids one of its pairs: the best answer without circles is NP-hard to find (docs/adr/0012), and is not attempted.
 *
 * @param request - `mentors`, `mentees`: identifiers; `capacity`: one number or one a mentor; `preferences` or `scores`; `forbidden`; `method`. Scores: at most 1,000,000 pairs.
 * @returns every pair with its places and who was preferred and why not; everybody else with the reason; total, blocking pairs, shortage.
 * Issues: `duplicate-person` (`mentors[3]`), `unknown-person`, `named-twice`, `self-mentoring` (`preferences.mentees[a][0]`, `scores[a,x]`), `preferences-or-scores`,
 * `best-total-needs-scores` (`method`), `matching-too-large`, `closes-circle` (`mentees`), warning `too-few-places` (`mentees`), those of numbers, and `wrong-type`,
 * `missing-key`, `unknown-key`, `unreadable-input`.
 * Gale and Shapley 1962; Jonker and Volgenant 1987. No rule of the state asks for either: the method is the programme's choice.
 *
 * @example
 * ```ts
 * import { matchMentors, unwrap } from "pembinaan-asn";
 * const preferences = { mentees: { a: ["x", "y"], b: ["x", "y"], c: ["y", "x"] }, mentors: { x: ["b", "a", "c"], y: ["a", "c", "b"] } };
 * const found = unwrap(matchMentors({ mentors: ["x", "y"], mentees: ["a", "b", "c"], capacity: { x: 1, y: 2 }, preferences, method: "stable" }));
 * found.pairs.map((it) => [it.mentee, it.mentor]); // => [["a", "y"], ["b", "x"], ["c", "y"]]
 * found.pairs[0]?.passedOver; // => [{ id: "x", why: "prefers-others" }]
 * ```
 */
export const matchMentors = (request: MatchRequest): Result<Matching> => guard(() => {
  const read = readMarket(request);
  if (!read.ok) return read;
  const { market } = read.value;
  const issues: Issue[] = [...read.issues];
  const method = readCode(read.value.method, "method", matchMethods);
  if (!method.ok) return fail([...issues, ...method.issues]);
  if (method.value === "best-total" && market.scores === undefined) issues.push(error<MatchingIssueCode>("best-total-needs-scores", "method", { expected: "scores", received: "preferences" }));
  if (hasError(issues)) return fail(issues);
  const matching = method.value === "best-total" && market.scores !== undefined
    ? ((found) => withReasons(market, "best-total", found.column, !found.unique))(bestTotal(market, market.scores))
    : ((found) => withReasons(market, "stable", found.column, !found.strict))(deferredAcceptance(market));
  const circle = circleOf(matching.pairs);
  if (circle !== undefined) return fail([...issues, error<MatchingIssueCode>("closes-circle", "mentees", { expected: "no circle: forbid one of these pairs", details: { people: circle.join(" → ") } })]);
  const { shortage } = matching;
  if (shortage !== null) issues.push(warning<MatchingIssueCode>("too-few-places", "mentees", { expected: `${shortage.mentees.length}`, received: shortage.places, details: { mentees: shortage.mentees.length, places: shortage.places } }));
  return ok(matching, issues);
});
