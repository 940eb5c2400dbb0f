/** moveMentoring: one event moves one relationship, or says why it cannot. */
import { error, fail, guard, ok, type Result } from "../../kernel/index.ts";
import { readMentoring, readMentoringEvent, type Mentoring, type MentoringEvent } from "./mentoring.ts";
import { mentoringTransitions, type MentoringGuard } from "./states.ts";

type Check = (before: Mentoring | undefined, event: MentoringEvent) => boolean;

const guards: Readonly<Record<MentoringGuard, Check>> = {
  "in-order": (before, event) => (before?.history.at(-1)?.on ?? "") <= event.on,
  "both-eligible": (_, event) => event.event === "usulkan" && event.bothEligible,
  "not-self": (_, event) => event.event === "usulkan" && event.mentor !== event.mentee,
  "both-accepted": (_, event) => event.event === "sepakati" && event.bothAccepted,
  "contract-complete": (_, event) => event.event === "sepakati" && event.contract.goals.length > 0 && event.contract.confidentiality,
  "capacity-free": (_, event) => event.event === "sepakati" && event.capacityFree,
  "start-reached": (before, event) => before?.contract !== undefined && before.contract.from <= event.on,
  "closing-review": (before) => before?.reviews.some((it) => it.closing) === true,
  "end-reached-or-agreed": (before, event) => (before?.contract !== undefined && before.contract.to <= event.on) || (event.event === "selesaikan" && event.bothAgree === true),
};

const after = (before: Mentoring | undefined, event: MentoringEvent, state: Mentoring["state"]): Mentoring => {
  const happened = { event: event.event, on: event.on };
  if (before === undefined) {
    const { id, mentor, mentee, relation } = event as MentoringEvent & { readonly event: "usulkan" };
    return Object.freeze({ id, mentor, mentee, relation, state, reviews: Object.freeze([]), history: Object.freeze([happened]) });
  }
  return Object.freeze({
    ...before, state,
    ...(event.event === "sepakati" ? { contract: event.contract } : {}),
    ...(event.event === "tinjau" ? { reviews: Object.freeze([...before.reviews, { on: event.on, closing: event.closing === true }]) } : {}),
    history: Object.freeze([...before.history, happened]),
  });
};

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
export const moveMentoring = (relationship: Mentoring | undefined, event: MentoringEvent): Result<Mentoring> => guard(() => {
  const before = relationship === undefined ? ok(undefined) : readMentoring(relationship, "relationship");
  if (!before.ok) return before;
  const read = readMentoringEvent(event, "event");
  if (!read.ok) return read;
  const open = mentoringTransitions.filter((it) => it.from === before.value?.state);
  const transition = open.find((it) => it.event === read.value.event);
  if (transition === undefined) {
    return fail([error("move-not-allowed", "event", { expected: open.length === 0 ? "no event: the state is final" : open.map((it) => it.event).join(" | "), received: read.value.event })]);
  }
  const unmet = (["in-order", ...transition.guards] as const).filter((name) => !guards[name](before.value, read.value));
  return unmet.length > 0 ? fail(unmet.map((name) => error("guard-not-met", "event", { details: { guard: name } }))) : ok(after(before.value, read.value, transition.to));
});
