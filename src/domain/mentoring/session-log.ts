/** The log of one relationship: its sessions together, held against its contract. */
import { error, guard, warning, type Result } from "../../kernel/index.ts";
import { at, readEach, settle } from "../read.ts";
import type { MentoringIssueCode } from "./issues.ts";
import { readMentoring, type Mentoring } from "./mentoring.ts";
import { readMentoringSession, type MentoringSession } from "./session.ts";

/** A relationship with its sessions. */
export interface MentoringLog {
  /** The relationship. */
  readonly relationship: Mentoring;
  /** Its sessions by day, those of one day by identifier. */
  readonly sessions: readonly MentoringSession[];
}

/**
 * Reads the sessions of one relationship and holds them against its contract.
 *
 * @param relationship - what `moveMentoring` gave.
 * @param sessions - as `readMentoringSession` takes them, in any order.
 * @returns the log. Issues: `duplicate-session`, `duplicate-action`, `other-relationship`, `unknown-goal` (not in the contract; errors); `outside-contract` (a session before the first or after the
 * last day of the contract; a warning); those of reading under `relationship` and `sessions`.
 *
 * @example
 * ```ts
 * import { readMentoringLog } from "pembinaan-asn";
 * readMentoringLog({ id: "p1", mentor: "a", mentee: "b", relation: "senior-sejawat", state: "diusulkan", reviews: [], history: [] }, []).ok; // => true
 * ```
 */
export const readMentoringLog = (relationship: Mentoring, sessions: readonly MentoringSession[]): Result<MentoringLog> => guard(() => {
  const about = readMentoring(relationship, "relationship");
  if (!about.ok) return about;
  const read = readEach(sessions, "sessions", readMentoringSession);
  if (!read.ok) return read;
  const { id, contract } = about.value;
  const issues = [...read.issues];
  const fault = (code: MentoringIssueCode, path: string, expected: string, received: string): void => { issues.push(error<MentoringIssueCode>(code, path, { expected, received })); };
  const seen = new Set<string>();
  const actions = new Set<string>();
  read.value.forEach((it, index) => {
    const path = at("sessions", index);
    if (seen.has(it.id)) fault("duplicate-session", path, "each session once", it.id);
    seen.add(it.id);
    it.actions.forEach((action, place) => {
      if (actions.has(action.id)) fault("duplicate-action", `${path}.actions[${place}]`, "each action once in a relationship", action.id);
      actions.add(action.id);
    });
    if (it.relationship !== id) fault("other-relationship", `${path}.relationship`, id, it.relationship);
    if (contract === undefined) return;
    if (!contract.goals.includes(it.goal)) fault("unknown-goal", `${path}.goal`, contract.goals.join(" | "), it.goal);
    if (it.on < contract.from || it.on > contract.to) issues.push(warning<MentoringIssueCode>("outside-contract", `${path}.on`, { expected: `${contract.from} to ${contract.to}`, received: it.on }));
  });
  const inOrder = [...read.value].sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)); // days are equally long
  return settle(Object.freeze({ relationship: about.value, sessions: Object.freeze(inOrder) }), issues);
});
