/** assessAbsences: which rung of the absence ladder a rule names for a PNS. It names; it does not decide. */
import { buildEngine, numberOf, type Calculation, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { parsePeriod } from "../domain/index.ts";
import { error, fail, guard, isRecord, lazily, ok, own, yearOf, type Issue, type Numeric, type Result, type Section } from "../kernel/index.ts";
import { disciplineFamily, pp53of2010, pp94of2021 } from "../regulations/discipline/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { affine, bands, choose, compare, matrix, round, sameCode, select, sum } from "../scorers/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { spelledAs } from "./spelled-code.ts";

/** Absences of one employee in one calendar year. */
export interface AbsenceRecord {
  /** `pns` or `cpns`. PPPK follow the rules of their institution. */
  readonly kind: "pns" | "cpns";
  /** Working days absent without valid reason in the year so far, days already punished among them. */
  readonly days: number;
  /** The longest run of working days among them. Needed from 10 days on (PP 94/2021): ten in a row are dismissal. */
  readonly consecutive?: number;
  /** Minutes late or early in the year; default 0. PP 53/2010 adds them up; PP 94/2021 only by convention. */
  readonly lateMinutes?: Numeric;
  /** Percent of the SKP reached at year end: PP 53/2010 only. */
  readonly skp?: Numeric;
}

/** What the rule names for these absences. */
export interface Absences {
  /** `tidak-ada`, `ringan`, `sedang`, `berat`. */
  readonly level: CodeAnswer;
  /** The highest rung that applies: `ringan-1` … `berat-3`. */
  readonly rung: CodeAnswer;
  /** The kind of punishment on that rung. */
  readonly punishment: CodeAnswer;
  /** The kind that stands in for a medium one until the regulation on pay is in force (PP 94/2021, article 42); `null`: none. */
  readonly transitional: CodeAnswer | null;
  /** Days that counted. */
  readonly counted: NumberAnswer;
  /** The level for a missed SKP; `null` where it was not given or the rule has none. */
  readonly skpLevel: CodeAnswer | null;
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [pp94of2021, pp53of2010], scorers: [affine, bands, choose, compare, matrix, round, sameCode, select, sum] }));

const keys = ["kind", ...disciplineFamily.inputs] as const;

const kinds: readonly string[] = ["pns", "cpns"];

/** Faults that no rulebook can see: who it is, and a run longer than all days together. */
const faultsOf = (record: unknown, period: unknown): readonly Issue[] => {
  if (!isRecord(record)) return [error("wrong-type", "record", { expected: keys.join(", "), received: record })];
  const issues: Issue[] = Object.keys(record).filter((key) => !(keys as readonly string[]).includes(key)).map((key) => error("unknown-key", `record.${key}`, { expected: keys.join(", ") }));
  const kind = own(record, "kind");
  if (!kinds.includes(spelledAs(kinds, kind) as string)) issues.push(error<AssessIssueCode>("pns-only", "record.kind", { expected: "pns, cpns", received: kind }));
  const [days, run] = [own(record, "days"), own(record, "consecutive")];
  if (typeof days === "number" && typeof run === "number" && run > days) issues.push(error("above-maximum", "record.consecutive", { expected: `at most ${days}`, received: run }));
  const read = parsePeriod(period as string);
  if (read.ok && yearOf(read.value.from) !== yearOf(read.value.to)) issues.push(error<AssessIssueCode>("more-than-one-year", "options.period", { received: read.value.text }));
  return issues;
};

/** An SKP that was not given does not apply; a run that was not given is missing where it matters. */
const inputsOf = (record: Section): Section => ({ ...Object.fromEntries(disciplineFamily.inputs.map((key) => [key, own(record, key)])), lateMinutes: own(record, "lateMinutes") ?? 0, skp: own(record, "skp") ?? { notApplicable: "not-stated" } });

const answerOf = (calculation: Calculation, book: RulebookData): Omit<Absences, "receipt"> => {
  const code = (step: string): CodeAnswer => codeAnswer(calculation, step, disciplineFamily.labels);
  const optional = (step: string, none: (answer: CodeAnswer) => boolean): CodeAnswer | null => {
    const answer = book.outputs.includes(step) ? code(step) : null;
    return answer === null || none(answer) ? null : answer;
  };
  return {
    level: code("level"), rung: code("rung"), punishment: code("punishment"), counted: numberOf(calculation, "counted"),
    transitional: optional("transitional", ({ code: it }) => it === "tidak-ada"), skpLevel: optional("skpLevel", ({ code: it }) => it === null),
  };
};

/**
 * The rung of the absence ladder for the days of a calendar year so far. What the rule names is no decision: the official who may punish examines first.
 *
 * @param record - `kind` (`pns` or `cpns`), `days` in the year with those already punished, `consecutive` (longest run; needed from 10 days on), optionally `lateMinutes`, `skp`.
 * @param options - `period` within one calendar year; optionally `conventions` (`mediumKinds`: `both`, `ladder`, `transitional`; `lateToAbsence`: `none`, `7h30-is-one-day`), `rulebook`, `engine`, `scope`, `perRule`.
 * @returns Level, rung, kind, the transitional kind of a medium punishment, days counted, and the receipt.
 * Issues: `pns-only`, `more-than-one-year`, `above-maximum` (a run longer than all days), `wrong-type`, `unknown-key`, `not-a-count`, `period-missing`, `period-spans-rules` (2021) and those of `evaluate`; warning `missing-value`.
 * Rule: PP 94/2021 from 31 August 2021 (articles 9 to 11, 15, 42), PP 53/2010 before.
 *
 * @example
 * ```ts
 * import { assessAbsences, unwrap } from "pembinaan-asn";
 * unwrap(assessAbsences({ kind: "pns", days: 9 }, { period: "2025" })).punishment.label?.id; // => "pernyataan tidak puas secara tertulis"
 * unwrap(assessAbsences({ kind: "pns", days: 10, consecutive: 10 }, { period: "2025" })).level.code; // => "berat"
 * assessAbsences({ kind: "pppk" as never, days: 9 }, { period: "2025" }).issues[0].code; // => "pns-only"
 * ```
 */
export function assessAbsences(record: AbsenceRecord, options: AssessOptions & { readonly perRule: true }): Result<Parts<Absences>>;
export function assessAbsences(record: AbsenceRecord, options: AssessOptions): Result<Absences>;
export function assessAbsences(record: AbsenceRecord, options: AssessOptions & { readonly perRule?: boolean }): Result<Absences | Parts<Absences>> {
  return guard(() => {
    const faults = faultsOf(record, options.period);
    if (faults.length > 0) return fail(faults);
    return assessByPeriod<Absences>({
      family: disciplineFamily.id, national,
      observe: () => ok({ inputs: inputsOf(record as unknown as Section) }),
      answer: (calculation, occasion, _issues, book) => withReceipt(answerOf(calculation, book), calculation, occasion),
    }, options);
  });
}
