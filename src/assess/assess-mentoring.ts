/** assessMentoring: how one mentoring stands on a day. It counts and measures; it never grades a person. */
import { growStages, knowledgeTransfer, readMentoringLog, type GrowStage, type KnowledgeTopic, type KnowledgeTransfer, type Mentoring, type MentoringIssueCode, type MentoringLog, type MentoringSession, type MentoringState } from "../domain/index.ts";
import type { NumberAnswer } from "../engine/index.ts";
import { daysBetween, error, fail, guard, hasError, isLocalDate, isRecord, ok, readLocalDate, type Issue, type LocalDate, type Result } from "../kernel/index.ts";
import type { Confidence } from "../rulebook/index.ts";
import { goalAttainment, type AttainedGoal, type GoalAttainment } from "../statistics/index.ts";
import type { TrainingInput } from "./assess-learning-hours.ts";
import { actionOn, shareOf, stateOn, type ActionState } from "./mentoring-days.ts";

/** What is held against a mentoring. */
export interface MentoringOptions {
  /** The day: what happened later does not count yet. */
  readonly asOf: LocalDate;
  /** Its sessions. */
  readonly sessions: readonly MentoringSession[];
  /** Goal of the contract → how far it was attained, −2 to 2, and its weight. */
  readonly attainment?: Readonly<Record<string, AttainedGoal>>;
  /** Topics to be passed on. */
  readonly topics?: readonly KnowledgeTopic[];
  /** After so many days without a session an active mentoring is flagged; absent: never. The programme's choice, a whole number from 1. */
  readonly quietDays?: number;
}

/**
 * What deserves a look. None is a fault of anybody.
 *
 * - `no-session`: active, and for `quietDays` days or more there was no session (`days` since `since`, the last one or the start)
 * - `session-unconfirmed`: sessions (`ids`) that not both have confirmed
 * - `action-overdue`: actions (`ids`) past due and not done
 * - `end-passed`: active, though the last day of the contract has passed (`days` since `since`)
 * - `goal-open`: finished, though goals (`ids`) have no session that reached the stage Will
 */
export type MentoringFlagCode = "no-session" | "session-unconfirmed" | "action-overdue" | "end-passed" | "goal-open";

/** A flag with what it is about. */
export interface MentoringFlag {
  /** What. */
  readonly code: MentoringFlagCode;
  /** Which ones. */
  readonly ids?: readonly string[];
  /** How many days. */
  readonly days?: number;
  /** Since when. */
  readonly since?: LocalDate;
}

/** How a mentoring stands. */
export interface MentoringAssessment {
  /** The relationship. */
  readonly relationship: string;
  /** Its state on the day; `null`: it was not proposed yet. */
  readonly state: MentoringState | null;
  /** Sessions up to the day. */
  readonly sessions: {
    /** How many. */
    readonly held: number;
    /** How many both have confirmed. */
    readonly confirmed: number;
    /** How many were agreed for the whole contract; `null`: the contract names none. */
    readonly agreed: number | null;
    /** held ÷ agreed, exact. */
    readonly share: NumberAnswer;
    /** Minutes of all of them. */
    readonly minutes: number;
  };
  /** Each goal of the contract: its sessions, the stages they covered, and whether it is open (no Will yet). */
  readonly goals: readonly {
    /** The goal. */
    readonly goal: string;
    /** How many sessions served it. */
    readonly sessions: number;
    /** Stages of GROW that they covered. */
    readonly stages: readonly GrowStage[];
    /** No way forward was settled yet. */
    readonly open: boolean;
  }[];
  /** Actions agreed in these sessions, by what became of them. */
  readonly actions: Readonly<Record<ActionState, number>> & {
    /** on time ÷ (on time + late + overdue), exact. */
    readonly onTimeShare: NumberAnswer;
  };
  /** The T-score of goal attainment; `null`: no attainment was given. */
  readonly attainment: GoalAttainment | null;
  /** What was passed on; `null`: no topics were given. */
  readonly knowledge: KnowledgeTransfer | null;
  /** Confirmed sessions as development activities for `assessLearningHours`, each with its log as evidence; how many hours they are worth, and how many count in a month, is its rule's. */
  readonly learning: readonly TrainingInput[];
  /** What deserves a look. */
  readonly flags: readonly MentoringFlag[];
  /** Where the figures stand, and how sure we are. */
  readonly basis: readonly {
    /** Which figure. */
    readonly figure: "attainment" | "counts";
    /** Where it stands. */
    readonly source: string;
    /** How sure we are. */
    readonly confidence: Confidence;
  }[];
}

const basis: MentoringAssessment["basis"] = Object.freeze([
  Object.freeze({ figure: "attainment", source: "Kiresuk and Sherman 1968; Turner-Stokes 2009 with its erratum", confidence: "secondary" }),
  Object.freeze({ figure: "counts", source: "convention of the library: no known rule of the state sets sessions, terms or intervals of mentoring", confidence: "convention" }),
]);

/** A session that both confirmed is an entry of the log of mentoring. */
const logged = Object.freeze(["log"] as const);

const optionKeys = ["asOf", "sessions", "attainment", "topics", "quietDays"];

const goalsOf = ({ relationship }: MentoringLog, held: readonly MentoringSession[]): MentoringAssessment["goals"] => (relationship.contract?.goals ?? []).map((goal) => {
  const served = held.filter((it) => it.goal === goal);
  const stages = growStages.filter((stage) => served.some((it) => it.stages.includes(stage)));
  return Object.freeze({ goal, sessions: served.length, stages: Object.freeze(stages), open: !stages.includes("will") });
});

const quiet = ({ relationship }: MentoringLog, held: readonly MentoringSession[], asOf: LocalDate, quietDays: number | undefined): readonly MentoringFlag[] => {
  const since = held.at(-1)?.on ?? relationship.history.find((it) => it.event === "mulai")?.on ?? relationship.contract?.from;
  if (quietDays === undefined || since === undefined) return [];
  const days = daysBetween(since, asOf);
  return days >= quietDays ? [{ code: "no-session", days, since }] : [];
};

const flagsOf = (log: MentoringLog, held: readonly MentoringSession[], goals: MentoringAssessment["goals"], state: MentoringState | null, asOf: LocalDate, quietDays: number | undefined): readonly MentoringFlag[] => {
  const end = log.relationship.contract?.to;
  const named = (code: MentoringFlagCode, ids: readonly string[]): readonly MentoringFlag[] => (ids.length === 0 ? [] : [{ code, ids: Object.freeze(ids) }]);
  return Object.freeze([
    ...(state === "aktif" ? quiet(log, held, asOf, quietDays) : []),
    ...named("session-unconfirmed", held.filter((it) => !(it.confirmed.mentor && it.confirmed.mentee)).map((it) => it.id)),
    ...named("action-overdue", held.flatMap((it) => it.actions).filter((it) => actionOn(it, asOf) === "overdue").map((it) => it.id)),
    ...(state === "aktif" && end !== undefined && end < asOf ? [{ code: "end-passed" as const, days: daysBetween(end, asOf), since: end }] : []),
    ...(state === "selesai" ? named("goal-open", goals.filter((it) => it.open).map((it) => it.goal)) : []),
  ].map((it) => Object.freeze(it)));
};

const readAttainment = (value: unknown, log: MentoringLog, issues: Issue[]): GoalAttainment | null => {
  if (value === undefined) return null;
  if (!isRecord(value)) { issues.push(error("wrong-type", "options.attainment", { expected: "an object of goals", received: value })); return null; }
  const goals = Object.keys(value);
  const known = log.relationship.contract?.goals ?? [];
  for (const goal of goals) if (!known.includes(goal)) issues.push(error<MentoringIssueCode>("unknown-goal", `options.attainment[${goal}]`, { expected: known.join(" | "), received: goal }));
  const found = goalAttainment(goals.map((goal) => value[goal] as AttainedGoal));
  issues.push(...found.issues.map((it) => ({ ...it, path: it.path.replace(/^goals(?:\[(\d+)\])?/, (_, at?: string) => `options.attainment${at === undefined ? "" : `[${goals[Number(at)] as string}]`}`) })));
  return found.ok ? found.value : null;
};

/**
 * How one mentoring stands on a day: sessions held against those agreed, actions done on time, goals attained, knowledge passed on, hours for the yearly duty, and flags.
 *
 * @param relationship - what `moveMentoring` gave; the number of sessions agreed stands in its contract.
 * @param options - `asOf`, `sessions`, and optionally `attainment`, `topics`, `quietDays`.
 * @returns counts, exact shares, the T-score, `learning` for `assessLearningHours`, flags. A share that does not exist yet is `null` with its reason.
 * Issues: those of `readMentoringLog`, `goalAttainment` (`options.attainment[g1].score`) and `knowledgeTransfer`, `unknown-goal` (`options.attainment[x]`), `not-a-date` (`options.asOf`), `unknown-key`, `wrong-type`.
 * No rule of the state sets these figures; the T-score is that of Kiresuk and Sherman.
 *
 * @example
 * ```ts
 * import { assessMentoring, unwrap } from "pembinaan-asn";
 * const contract = { goals: ["g1"], from: "2026-02-01", to: "2026-11-30", confidentiality: true, sessions: 4 };
 * const pair = { id: "p1", mentor: "a", mentee: "b", relation: "senior-sejawat", state: "aktif", contract, reviews: [], history: [] } as const;
 * const session = { id: "s1", relationship: "p1", on: "2026-02-09", minutes: 90, mode: "tatap-muka", goal: "g1", stages: ["goal"], actions: [{ id: "t1", due: "2026-02-20", done: "2026-02-18" }], evidence: [], confirmed: { mentor: true, mentee: true } } as const;
 * const found = unwrap(assessMentoring(pair, { asOf: "2026-04-30", sessions: [session], quietDays: 60, attainment: { g1: { score: 1 } } }));
 * found.sessions.share.exact; // => "1/4"
 * found.actions.onTimeShare.text; // => "1"
 * found.attainment?.t.text; // => "60"
 * found.flags; // => [{ code: "no-session", days: 80, since: "2026-02-09" }]
 * ```
 */
export const assessMentoring = (relationship: Mentoring, options: MentoringOptions): Result<MentoringAssessment> => guard(() => {
  const given: unknown = options;
  if (!isRecord(given)) return fail([error("wrong-type", "options", { expected: "an object", received: given })]);
  const issues: Issue[] = Object.keys(given).filter((key) => !optionKeys.includes(key)).map((key) => error("unknown-key", `options.${key}`, { expected: optionKeys.join(", ") }));
  const { asOf, sessions, attainment, topics, quietDays } = options;
  issues.push(...readLocalDate(asOf, "options.asOf").issues);
  if (quietDays !== undefined && !(Number.isSafeInteger(quietDays) && quietDays >= 1)) issues.push(error("wrong-type", "options.quietDays", { expected: "a whole number from 1", received: quietDays }));
  const log = readMentoringLog(relationship, sessions);
  issues.push(...log.issues.map((it) => (it.path.startsWith("sessions") ? { ...it, path: `options.${it.path}` } : it)));
  if (!log.ok || !isLocalDate(asOf)) return fail(issues);
  const passed = topics === undefined ? null : knowledgeTransfer(topics, { asOf });
  issues.push(...(passed?.issues ?? []).map((it) => ({ ...it, path: `options.${it.path}` })));
  const attained = readAttainment(attainment, log.value, issues);
  if (hasError(issues)) return fail(issues);
  const held = log.value.sessions.filter((it) => it.on <= asOf);
  const confirmed = held.filter((it) => it.confirmed.mentor && it.confirmed.mentee);
  const agreed = log.value.relationship.contract?.sessions;
  const states = held.flatMap((it) => it.actions).map((it) => actionOn(it, asOf));
  const count = (state: ActionState): number => states.filter((it) => it === state).length;
  const actions = { "on-time": count("on-time"), late: count("late"), overdue: count("overdue"), open: count("open"), cancelled: count("cancelled") };
  const goals = Object.freeze(goalsOf(log.value, held));
  const state = stateOn(log.value.relationship, asOf) ?? null;
  return ok(Object.freeze({
    relationship: log.value.relationship.id, state,
    sessions: Object.freeze({ held: held.length, confirmed: confirmed.length, agreed: agreed ?? null, share: shareOf(held.length, agreed, "not-given@contract.sessions"), minutes: held.reduce((sum, it) => sum + it.minutes, 0) }),
    goals,
    actions: Object.freeze({ ...actions, onTimeShare: shareOf(actions["on-time"], actions["on-time"] + actions.late + actions.overdue, "nothing-due@actions") }),
    attainment: attained, knowledge: passed?.ok === true ? passed.value : null,
    learning: Object.freeze(confirmed.map((it) => Object.freeze({ id: it.id, kind: "mentoring" as const, from: it.on, to: it.on, minutes: it.minutes, evidence: logged }))),
    flags: flagsOf(log.value, held, goals, state, asOf, quietDays), basis,
  }), issues);
});
