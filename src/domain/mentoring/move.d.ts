/** moveMentoring: one event moves one relationship, or says why it cannot. */
import { type Result } from "../../kernel/index.ts";
import { type Mentoring, type MentoringEvent } from "./mentoring.ts";
/**
 * Moves a mentoring relationship by one event. The table `mentoringTransitions` says which event leads from which state to which, and
 * what it demands; the relationship handed in is not changed. No number in it is law: durations and capacities are the programme's.
 *
 * @param relationship what the last move gave, or `undefined` for the first event `usulkan`
 * @param event what happened, and on which day
 *
 * Issues: `move-not-allowed` at `event` (expected: the events of this state), `guard-not-met` with `details.guard`, and under
 * `relationship` or `event` those of reading: `wrong-type`, `missing-key`, `unknown-key`, `not-a-date`, `reversed-range`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { moveMentoring, unwrap } from "pembinaan-asn";
 * const proposed = unwrap(moveMentoring(undefined, { event: "usulkan", on: "2026-01-05", id: "p1", mentor: "a", mentee: "b", relation: "senior-sejawat", bothEligible: true }));
 * proposed.state; // => "diusulkan"
 * moveMentoring(proposed, { event: "mulai", on: "2026-02-01" }).issues[0]?.code; // => "move-not-allowed"
 * ```
 */
export declare const moveMentoring: (relationship: Mentoring | undefined, event: MentoringEvent) => Result<Mentoring>;
