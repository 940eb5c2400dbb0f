/** assessLearningHours: from the development activities of a person to learning hours (jam pelajaran, JP), and what they are against the yearly duty. */
import { readTraining, type AsnKind, type Training } from "../domain/index.ts";
import { buildEngine, type Receipt } from "../engine/index.ts";
import { addYears, dateRange, error, fail, guard, isRecord, lazily, note, ok, own, yearOf, type DateRange, type Issue, type Result } from "../kernel/index.ts";
import { learningHoursFamily, perlan10of2018 } from "../regulations/learning-hours/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { affine, choose, clamp, compare, count, difference, lookup, matrix, product, ratio, round, select, sum } from "../scorers/index.ts";
import { withReceipt } from "./answer.ts";
import { assessLearningDuties, type LearningDuty } from "./assess-learning-duties.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { learningFigures, type LearningFigures } from "./learning-answer.ts";
import { learningRows, type LearningRow, type LearningRows, type LearningWays } from "./learning-rows.ts";

/** The learning hours of one person in one period. */
export interface LearningHours extends LearningFigures {
  /** The yearly duties of the employee, each by its own rule; empty where no `employee` is told. */
  readonly duties: readonly LearningDuty[];
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

/** What the caller gives for a training: as `readTraining` takes it. */
export type TrainingInput = Omit<Training, "days" | "place"> & Partial<Pick<Training, "days" | "place">>;

/** Whose hours they are, for the duty. */
export interface LearningEmployee {
  /** PNS or PPPK. */
  readonly kind: AsnKind;
  /** PPPK: the year of the contract, over which PP 49/2018 counts; at most a year. Absent: that rule stays open. */
  readonly contractYear?: DateRange;
  /** PPPK: one of the JPT utama and JPT madya whom PP 49/2018 excepts. */
  readonly excepted?: boolean;
}

/** Options of {@link assessLearningHours}. */
export interface LearningHoursOptions extends AssessOptions {
  /** Whose hours they are. Absent: no duty is told. */
  readonly employee?: LearningEmployee;
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [perlan10of2018], scorers: [affine, choose, clamp, compare, count, difference, lookup, matrix, product, ratio, round, select, sum] }));

const employeeKeys = ["kind", "contractYear", "excepted"];

/** Faults of the employee, and of a year that is none. */
const employeeFaults = (employee: unknown): readonly Issue[] => {
  if (employee === undefined) return [];
  if (!isRecord(employee)) return [error("wrong-type", "options.employee", { expected: employeeKeys.join(", "), received: employee })];
  const issues: Issue[] = Object.keys(employee).filter((key) => !employeeKeys.includes(key)).map((key) => error("unknown-key", `options.employee.${key}`, { expected: employeeKeys.join(", ") }));
  const kind = own(employee, "kind");
  if (kind !== "pns" && kind !== "pppk") issues.push(error("wrong-type", "options.employee.kind", { expected: "pns | pppk", received: kind }));
  const excepted = own(employee, "excepted");
  if (excepted !== undefined && typeof excepted !== "boolean") issues.push(error("wrong-type", "options.employee.excepted", { expected: "true | false", received: excepted }));
  const year = own(employee, "contractYear");
  if (year === undefined) return issues;
  if (!isRecord(year)) return [...issues, error("wrong-type", "options.employee.contractYear", { expected: "{ from, to }", received: year })];
  const path = "options.employee.contractYear";
  issues.push(...Object.keys(year).filter((key) => key !== "from" && key !== "to").map((key) => error("unknown-key", `${path}.${key}`, { expected: "from, to" })));
  const range = dateRange(own(year, "from"), own(year, "to"));
  issues.push(...range.issues.map((it) => ({ ...it, path: it.path === "" ? path : `${path}.${it.path}` })));
  if (range.ok && range.value.to >= addYears(range.value.from, 1)) issues.push(error<AssessIssueCode>("not-one-year", path, { expected: `a last day before ${addYears(range.value.from, 1)}`, received: range.value.to }));
  return issues;
};

/** Reads the activities; each id once. */
const readTrainings = (given: readonly unknown[], issues: Issue[]): readonly Training[] => {
  const seen = new Set<string>();
  return Array.from(given).flatMap((it, index) => {
    const one = readTraining(it, `trainings[${index}]`);
    issues.push(...one.issues);
    if (!one.ok) return [];
    if (seen.has(one.value.id)) issues.push(error<AssessIssueCode>("duplicate-training", `trainings[${index}].id`, { received: one.value.id }));
    seen.add(one.value.id);
    return [one.value];
  });
};

/** Ways that decide how much of a cap is used: as chosen, or as the rulebook has it. */
const waysOf = (book: RulebookData, conventions: AssessOptions["conventions"]): LearningWays => {
  const chosen = (axis: string): string | null | undefined => conventions?.[axis] ?? book.conventions?.[axis]?.default;
  return { together: chosen(learningHoursFamily.capOfMeetings) !== "each-path", floors: chosen(learningHoursFamily.jpRounding) === "floor" };
};

/** The inputs of the worksheet, by row; what is not known is not there. */
const inputsOf = ({ rows }: LearningRows): Readonly<Record<string, unknown>> => {
  const by = (value: (row: LearningRow) => unknown): Readonly<Record<string, unknown>> => Object.fromEntries(rows.map((row): readonly [string, unknown] => [row.id, value(row)]).filter(([, it]) => it !== undefined));
  const amounts = Object.fromEntries(["days", "meetings", "semesters", "jp", "minutes", "timed", "earlier"].map((key) => [key, by((row) => own(row.inputs, key))]));
  return { path: by((row) => row.path), place: by((row) => row.training.place), ...amounts, evidenced: by((row) => row.evidenced) };
};

/** What happened to activities on the way. */
const remarksOf = ({ rows, outside, unknown, reaching, spread, undated }: LearningRows): readonly Issue[] => {
  const at = (list: readonly number[], code: AssessIssueCode): readonly Issue[] => list.map((index) => note<AssessIssueCode>(code, `trainings[${index}]`));
  // said aloud: a list that was not loaded looks the same
  const none = rows.length === 0 ? [note<AssessIssueCode>("no-activity", "trainings")] : [];
  return [...none, ...at(outside, "activity-outside-period"), ...at(unknown, "activity-not-converted"), ...at(reaching, "activity-reaches-over"), ...at(spread, "hours-spread-evenly"), ...at(undated, "dates-needed")];
};

/**
 * Converts attended development activities to learning hours.
 *
 * @param trainings - the activities that the person attended, as `readTraining` takes them: `id`, `kind`, `from`, `to`, and optionally `days`, `dates`, `place` (`national` unless stated), `minutes` or `jp`,
 * `meetings`, `semesters`, `evidence`.
 * @param options - `period`; optionally `employee` (then his yearly duties are told), `conventions` (`jpRounding`: `exact`, `floor`; `foreignELearning`: `3`, `4`; `capOfMeetings`: `together`, `each-path`;
 * `evidence`: `report-of-self-study`, `every-path`, `not-checked`; `noActivity`: `zero`, `undetermined`), `terms` (the unverified rows are open), `engine`, `scope`, `rulebook`, `perRule` (without duties).
 * @returns Hours in JP (45 minutes each), exact: in all, by activity and by path; what did not count and why; the mix against 10:20:70; the duties; the receipt. An amount that is not known leaves its
 * activity and the total open. Days, meetings and hours with a cap count where they lie in the period, all else where it ends; hours of e-learning, self-study and communities that were given for several days
 * are spread evenly over them.
 * No activity in the period is 0 JP by the convention `noActivity` of the rule, for the list is of all that was attended; a rule of your own that does not say so leaves the total open.
 * Issues: those of `readTraining` with the position of the activity, `duplicate-training`, `wrong-type`, `unknown-key`, `reversed-range` and `contract-year-elsewhere` of the employee, `period-missing`, `not-one-year`
 * (duties are of one year), and those of `evaluate`; notes `activity-outside-period`,
 * `activity-not-converted`, `activity-reaches-over`, `hours-spread-evenly`, `dates-needed` (a cap a month, and the days of the meetings are not known), `no-activity` (the list has none in the period), `part-of-a-year`.
 * Rule: PerLAN 10/2018 as two programs and a table print it; rows of one source are `unverified`. Duties: see {@link assessLearningDuties}.
 *
 * @example
 * ```ts
 * import { assessLearningHours, unwrap } from "pembinaan-asn";
 * const workshop = { id: "manajemen-waktu", kind: "workshop", from: "2026-03-02", to: "2026-03-04" } as const;
 * const mentoring = { id: "bimbingan", kind: "mentoring", from: "2026-04-01", to: "2026-04-30", meetings: 3 } as const;
 * const year = unwrap(assessLearningHours([workshop, mentoring], { period: "2026", employee: { kind: "pns" } }));
 * year.total.text; // => "19"
 * year.notCounted; // => [{ id: "bimbingan", reason: "cap-of-month", amount: { text: "1", exact: "1" } }]
 * year.duties.map((it) => [it.rulebook, it.gap.text]); // => [["pp-11-2017@1", "1"], ["perlan-5-2018@1", "1"]]
 * ```
 */
export function assessLearningHours(trainings: readonly TrainingInput[], options: LearningHoursOptions & { readonly perRule: true }): Result<Parts<LearningHours>>;
export function assessLearningHours(trainings: readonly TrainingInput[], options: LearningHoursOptions): Result<LearningHours>;
export function assessLearningHours(trainings: readonly TrainingInput[], options: LearningHoursOptions & { readonly perRule?: boolean }): Result<LearningHours | Parts<LearningHours>> {
  return guard(() => {
    const [list, asked]: readonly unknown[] = [trainings, options];
    if (!isRecord(asked)) return fail([error("wrong-type", "options", { expected: "an object with a period", received: asked })]);
    if (!Array.isArray(list)) return fail([error("wrong-type", "trainings", { expected: "a list of activities", received: list })]);
    const { employee, ...rest } = options;
    const issues: Issue[] = [...employeeFaults(employee)];
    const read = readTrainings(list, issues);
    if (issues.length > 0) return fail(issues);
    const cuts = new Map<string, LearningRows>();
    const duties = (total: LearningFigures["total"], period: DateRange, found: Issue[]): readonly LearningDuty[] => {
      if (employee === undefined || rest.perRule === true) return [];
      if (yearOf(period.from) !== yearOf(period.to)) { found.push(error<AssessIssueCode>("not-one-year", "options.period", { expected: "a calendar year or part of one" })); return []; }
      const year = String(yearOf(period.from));
      if (period.from !== `${year}-01-01` || period.to !== `${year}-12-31`) found.push(note<AssessIssueCode>("part-of-a-year", "options.period", { details: { from: period.from, to: period.to } }));
      const { contractYear } = employee;
      if (contractYear !== undefined && (contractYear.to < `${year}-01-01` || contractYear.from > `${year}-12-31`)) found.push(error<AssessIssueCode>("contract-year-elsewhere", "options.employee.contractYear", { expected: `days of ${year}`, received: `${contractYear.from}/${contractYear.to}` }));
      const contract = contractYear === undefined ? undefined : assessLearningHours(trainings, { ...rest, period: contractYear });
      const contractHours = contract?.ok === true ? contract.value.total : undefined;
      const told = assessLearningDuties({
        kind: employee.kind, ...(total.exact === null ? {} : { hours: total }), ...(contractHours === undefined || contractHours.exact === null ? {} : { contractHours }), ...(employee.excepted === undefined ? {} : { excepted: employee.excepted }),
      }, { period: { from: period.from, to: period.to }, ...(rest.scope === undefined ? {} : { scope: rest.scope }) });
      found.push(...told.issues);
      return told.ok ? told.value : [];
    };
    return assessByPeriod<LearningHours>({
      family: learningHoursFamily.id, national,
      observe: (book, _period, range) => {
        const cut = learningRows(read, book, range, waysOf(book, rest.conventions));
        cuts.set(range.from, cut);
        return ok({ inputs: inputsOf(cut), members: { [learningHoursFamily.dimension]: cut.rows.map((row) => row.id) }, issues: remarksOf(cut) });
      },
      answer: (calculation, occasion, found, book) => {
        const cut = cuts.get(occasion.period.from) ?? learningRows(read, book, occasion.period, waysOf(book, rest.conventions));
        const figures = learningFigures(calculation, cut, read.map((it) => it.id), book);
        return withReceipt({ ...figures, duties: duties(figures.total, occasion.period, found) }, calculation, occasion);
      },
    }, rest);
  });
}
