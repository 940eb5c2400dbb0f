/** Who completed a training: attendance and score against a rule of the caller, and whose certificate has no completion behind it. */
import { compare, error, fail, guard, numberValue, ok, one, rational, readExact, warning, zero, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../../kernel/index.ts";
import { readFields } from "../read.ts";
import { readTrainingEvent, type TrainingEvent, type TrainingEventInput } from "./event.ts";
import type { TrainingIssueCode } from "./issues.ts";
import type { Training } from "./training.ts";

/** When a training is completed. The organiser sets it; no national figure is known. */
export interface CompletionRule {
  /** Smallest share of the minutes of all sessions that must be attended, 0 to 1. */
  readonly attendance: Numeric;
  /** Smallest score after the training. Absent: none is asked for. */
  readonly postScore?: Numeric;
}

/** Why somebody has not completed it: too little attended, a score that is too low, no score. */
export type IncompleteReason = "attendance" | "post-score" | "no-post-score";

/** One participant. */
export interface ParticipantCompletion {
  /** The participant. */
  readonly id: string;
  /** Sessions attended. */
  readonly sessions: number;
  /** Minutes attended. */
  readonly minutes: number;
  /** Minutes attended ÷ minutes of all sessions, exact. */
  readonly rate: NumberValue;
  /** Completed it. */
  readonly completed: boolean;
  /** Why not. */
  readonly reasons: readonly IncompleteReason[];
  /** Has a certificate. */
  readonly certificate: boolean;
  /** The activity for `assessLearningHours`; `null` without completion. */
  readonly training: Training | null;
}

/** How a training was attended. */
export interface TrainingCompletion {
  /** The training. */
  readonly event: string;
  /** Participants, in the order given. */
  readonly participants: readonly ParticipantCompletion[];
  /** How many completed it. */
  readonly completed: number;
  /** Minutes attended by all ÷ (participants × minutes of all sessions), exact. */
  readonly attendanceRate: NumberValue;
  /** Completed ÷ participants, exact. */
  readonly completionRate: NumberValue;
}

const readRule = (rule: unknown, issues: Issue[]): { readonly attendance: Rational; readonly postScore: Rational | undefined } | undefined => {
  const read = readFields(rule, "rule", { required: ["attendance"], optional: ["postScore"] });
  issues.push(...read.issues);
  if (!read.ok) return undefined;
  const attendance = readExact(read.value["attendance"], "rule.attendance", issues);
  if (attendance !== undefined && (compare(attendance, zero) < 0 || compare(attendance, one) > 0)) issues.push(error<TrainingIssueCode>("score-outside", "rule.attendance", { expected: "0 to 1", received: read.value["attendance"] }));
  const postScore = Object.hasOwn(read.value, "postScore") ? readExact(read.value["postScore"], "rule.postScore", issues) : undefined;
  return attendance === undefined || issues.length > 0 ? undefined : { attendance, postScore };
};

/** The activity of somebody who completed it: held on the days of its sessions. */
const trainingOf = ({ id, kind, from, to, place, sessions }: TrainingEvent, certificate: boolean): Training => {
  const dates = Object.freeze([...new Set(sessions.map((it) => it.on))].sort());
  const minutes = sessions.reduce((sum, it) => sum + it.minutes, 0);
  return Object.freeze({ id, kind, from, to, days: dates.length, place, minutes, dates, ...(certificate ? { evidence: Object.freeze(["sertifikat"] as const) } : {}) });
};

/**
 * Tells who completed a training, by a rule of the caller, and how well it was attended.
 *
 * @param event - the training, as `readTrainingEvent` takes it.
 * @param rule - `attendance`: smallest share of all minutes, 0 to 1, the bound included; `postScore`: smallest score after it, in points of the test.
 * @returns each participant with attendance, completion and why not; the share of minutes attended and of participants who completed, exact. `training` is what `assessLearningHours` takes.
 * Issues: those of `readTrainingEvent` under `event`, `score-outside` (`rule.attendance`), `missing-key`, `unknown-key`, `wrong-type`, those of numbers, and the warning `certificate-without-completion`
 * (`event.certificates[0]`): a certificate needs completion. That is the library's convention, the rule is the caller's.
 *
 * @example
 * ```ts
 * import { trainingCompletion, unwrap } from "pembinaan-asn";
 * const found = unwrap(trainingCompletion({
 *   id: "w1", kind: "workshop", competency: "manajerial", from: "2026-03-02", to: "2026-03-03", sessions: [{ id: "s1", on: "2026-03-02", minutes: 180 }, { id: "s2", on: "2026-03-03", minutes: 180 }],
 *   participants: ["a", "b"], attendance: { s1: ["a", "b"], s2: ["a"] },
 * }, { attendance: "0.8" }));
 * found.participants.map((it) => [it.id, it.rate.text, it.reasons]); // => [["a", "1", []], ["b", "0.5", ["attendance"]]]
 * found.completionRate.exact; // => "1/2"
 * ```
 */
export const trainingCompletion = (event: TrainingEventInput, rule: CompletionRule): Result<TrainingCompletion> => guard(() => {
  const read = readTrainingEvent(event, "event");
  const issues: Issue[] = [...read.issues];
  const asked = readRule(rule, issues);
  if (!read.ok || asked === undefined) return fail(issues);
  const { sessions, attendance, tests, certificates, participants } = read.value;
  const whole = sessions.reduce((sum, it) => sum + it.minutes, 0);
  const certified = new Set(certificates);
  const present = new Map(sessions.map((it) => [it.id, new Set(attendance[it.id] ?? [])]));
  const rows = participants.map((id): ParticipantCompletion => {
    const held = sessions.filter((it) => present.get(it.id)?.has(id) === true);
    const minutes = held.reduce((sum, it) => sum + it.minutes, 0);
    const rate = rational(minutes, whole);
    const reasons: IncompleteReason[] = [];
    if (compare(rate, asked.attendance) < 0) reasons.push("attendance");
    if (asked.postScore !== undefined) {
      const score = tests !== undefined && Object.hasOwn(tests.post, id) ? readExact(tests.post[id], "", []) : undefined;
      if (score === undefined) reasons.push("no-post-score");
      else if (compare(score, asked.postScore) < 0) reasons.push("post-score");
    }
    const certificate = certified.has(id);
    const completed = reasons.length === 0;
    return Object.freeze({ id, sessions: held.length, minutes, rate: numberValue(rate), completed, reasons: Object.freeze(reasons), certificate, training: completed ? trainingOf(read.value, certificate) : null });
  });
  const incomplete = new Set(rows.filter((it) => !it.completed).map((it) => it.id));
  certificates.forEach((id, index) => {
    if (incomplete.has(id)) issues.push(warning<TrainingIssueCode>("certificate-without-completion", `event.certificates[${index}]`, { received: id }));
  });
  const completed = rows.filter((it) => it.completed).length;
  return ok(Object.freeze({
    event: read.value.id, participants: Object.freeze(rows), completed,
    attendanceRate: numberValue(rational(rows.reduce((sum, it) => sum + it.minutes, 0), whole * rows.length)), completionRate: numberValue(rational(completed, rows.length)),
  }), issues);
});
