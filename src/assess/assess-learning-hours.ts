/** assessLearningHours: from the development activities of a person to learning hours (jam pelajaran, JP). */
import { readTraining, type Training, type TrainingKind } from "../domain/index.ts";
import { buildEngine, numberOf, rowsOf, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { fail, guard, lazily, ok, type Issue, type Result } from "../kernel/index.ts";
import { learningHoursFamily, perlan10of2018 } from "../regulations/learning-hours/index.ts";
import { lookup, product, sum } from "../scorers/index.ts";
import { withReceipt } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";

/** The learning hours of one person in one period. */
export interface LearningHours {
  /** All hours, in JP. */
  readonly total: NumberAnswer;
  /** Hours of each activity, in JP. */
  readonly activities: readonly {
    /** The activity. */
    readonly id: string;
    /** Its hours. */
    readonly hours: NumberAnswer;
  }[];
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [perlan10of2018], scorers: [lookup, product, sum] }));

/** Rows of the conversion table by kind of training; other kinds go to the rulebook as they are, which refuses what it does not cover. */
const pathOf = (kind: TrainingKind): string => (kind === "lokakarya" ? "workshop" : kind);

/** What the caller gives for a training: as `readTraining` takes it. */
export type TrainingInput = Omit<Training, "days" | "place"> & Partial<Pick<Training, "days" | "place">>;

/**
 * Converts attended development activities to learning hours.
 *
 * @param trainings - the activities that the person attended: `id`, `kind`, `from`, `to`, and optionally `days` and `place` (`national` unless stated).
 * @param options - `period`; optionally `engine`, `scope`, `rulebook`, `conventions`, `perRule`.
 * @returns Total and hours of each activity in JP (45 minutes each), exact, and the receipt.
 * Issues: those of `readTraining` with the position of the activity, `not-a-code` for a kind that the rulebook does not convert yet, `period-missing`, and those of `evaluate`.
 * Rule: PerLAN 10/2018; so far its row for workshops: 5 JP a day at home, 7 abroad.
 *
 * @example
 * ```ts
 * import { assessLearningHours, unwrap } from "pembinaan-asn";
 * const workshop = { id: "manajemen-waktu", kind: "workshop", from: "2026-03-02", to: "2026-03-04" } as const;
 * unwrap(assessLearningHours([workshop], { period: "2026" })).total.text; // => "15"
 * ```
 */
export function assessLearningHours(trainings: readonly TrainingInput[], options: AssessOptions & { readonly perRule: true }): Result<Parts<LearningHours>>;
export function assessLearningHours(trainings: readonly TrainingInput[], options: AssessOptions): Result<LearningHours>;
export function assessLearningHours(trainings: readonly TrainingInput[], options: AssessOptions & { readonly perRule?: boolean }): Result<LearningHours | Parts<LearningHours>> {
  return guard(() => assessByPeriod<LearningHours>({
    family: learningHoursFamily.id, national,
    observe: () => {
      const issues: Issue[] = [];
      const read = trainings.flatMap((it, index) => {
        const one = readTraining(it, `trainings[${index}]`);
        issues.push(...one.issues);
        return one.ok ? [one.value] : [];
      });
      if (read.length < trainings.length) return fail(issues);
      const by = (value: (it: Training) => unknown): Readonly<Record<string, unknown>> => Object.fromEntries(read.map((it) => [it.id, value(it)]));
      return ok({
        inputs: { path: by((it) => pathOf(it.kind)), place: by((it) => it.place), days: by((it) => it.days) },
        members: { [learningHoursFamily.dimension]: read.map((it) => it.id) },
      }, issues);
    },
    answer: (calculation, occasion) => withReceipt({
      total: numberOf(calculation, "total"),
      activities: rowsOf(calculation, "hours").map((id, row) => ({ id, hours: numberOf(calculation, "hours", row) })),
    }, calculation, occasion),
  }, options));
}
