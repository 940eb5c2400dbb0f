/** What is told of a group of complaints: how many were on time, and how long they took. */
import type { NumberAnswer } from "../engine/index.ts";
import { numberValue, rational, type Rational, type Result, type NumberValue } from "../kernel/index.ts";
import { median, quantileNearestRank, quantileType7 } from "../statistics/index.ts";

/**
 * How a complaint stands in one stage on the day of the look.
 *
 * - `on-time`: the event came within the limit
 * - `late`: it came after the limit
 * - `overdue`: open, and the limit has passed
 * - `open`: open, and still within the limit
 * - `undetermined`: something is missing, such as the class by which the limit goes
 */
export type ResponseState = "on-time" | "late" | "overdue" | "open" | "undetermined";

/** The estimator of the ninetieth percentile, by the names of `pembinaan-asn/statistics`: `type-7` is linear between values, `nearest-rank` is always one of them. */
export type QuantileEstimator = "type-7" | "nearest-rank";

/** How long complaints took, in the days of the standard. */
export interface Durations {
  /** Of how many. */
  readonly count: number;
  /** The middle value, or halfway between the two middle ones. */
  readonly median: NumberAnswer;
  /** The ninetieth percentile by the estimator of the answer. */
  readonly p90: NumberAnswer;
}

/** The figures of a group of complaints in one stage. Each complaint whose stage has begun is in exactly one of the five counts. */
export interface ResponseFigures {
  /** Done within the limit: the numerator. */
  readonly onTime: number;
  /** Done after the limit. */
  readonly late: number;
  /** Open, and past the limit. */
  readonly overdue: number;
  /** Open, and still within the limit: in neither numerator nor denominator. */
  readonly open: number;
  /** Not to be judged, because something is missing. */
  readonly undetermined: number;
  /** On time, late and overdue together: the denominator. */
  readonly total: number;
  /** On time of `total`, in percent; none (never 0) where nothing is due yet or something is undetermined. */
  readonly share: NumberAnswer;
  /** How long those took that are done. */
  readonly done: Durations;
  /** The same with the open ones at what they have waited so far: what the figures will be at least. */
  readonly withOpen: Durations;
}

/** One complaint in one stage. */
export interface ResponseRow {
  /** Where it stands. */
  readonly state: ResponseState;
  /** Elapsed days. */
  readonly elapsed: Rational | undefined;
  /** Has the event come? */
  readonly done: boolean;
}

const none = (reason: string): NumberAnswer => Object.freeze({ text: null, exact: null, decimal: null, reasons: Object.freeze([reason]) });

/** The estimators. A list of exact numbers is what they are given, so that they always answer where there is a value. */
const estimators: { readonly [E in QuantileEstimator]: typeof quantileType7 } = { "type-7": quantileType7, "nearest-rank": quantileNearestRank };

const answerOf = (result: Result<NumberValue>): NumberAnswer => (result.ok ? result.value : none("no-values@elapsed"));

const durationsOf = (rows: readonly ResponseRow[], estimator: QuantileEstimator): Durations => {
  const days = rows.flatMap(({ elapsed }) => (elapsed === undefined ? [] : [numberValue(elapsed)]));
  return Object.freeze({ count: days.length, median: answerOf(median(days)), p90: answerOf(estimators[estimator](days, "0.9")) });
};

/** The figures of rows. */
export const figuresOf = (rows: readonly ResponseRow[], estimator: QuantileEstimator): ResponseFigures => {
  const count = (state: ResponseState): number => rows.filter((it) => it.state === state).length;
  const [onTime, late, overdue, open, undetermined] = [count("on-time"), count("late"), count("overdue"), count("open"), count("undetermined")];
  const total = onTime + late + overdue;
  const share = undetermined > 0 ? none("undetermined@share") : total === 0 ? none("empty-denominator@share") : numberValue(rational(100 * onTime, total));
  return Object.freeze({ onTime, late, overdue, open, undetermined, total, share, done: durationsOf(rows.filter((it) => it.done), estimator), withOpen: durationsOf(rows, estimator) });
};
