/** The answer on learning hours: hours by activity and path, what did not count and why, and the mix of 10:20:70. */
import { codeOf, exactOf, numberOf, rowsOf, type Calculation, type NoNumber, type NumberAnswer } from "../engine/index.ts";
import { compare, divide, fromFraction, hundred, isZero, multiply, numberValue, subtract, sum, type NumberValue, type Rational } from "../kernel/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import type { LearningRow, LearningRows } from "./learning-rows.ts";

/**
 * Why an activity, or a part of it, does not count.
 *
 * - `outside-period`: it was held, or ended, outside the period
 * - `no-conversion`: the rule does not convert it
 * - `cap-of-day`, `cap-of-month`: more than the rule counts in one day or month
 * - `no-evidence`: the evidence that is asked for is not at hand
 */
export type UncountedReason = "outside-period" | "no-conversion" | "cap-of-day" | "cap-of-month" | "no-evidence";

/** Something that did not count. */
export interface Uncounted {
  /** The activity. */
  readonly id: string;
  /** Why. */
  readonly reason: UncountedReason;
  /** How much of it, in its own unit (meetings a month, JP a day); `null`: all of it. */
  readonly amount: NumberValue | null;
}

/** A part of 10:20:70. */
export interface LearningStrand {
  /** `classical`, `others` (learning with others), `experience` (at work), or `unassigned` where no source says which. */
  readonly strand: string;
  /** Its hours in JP. */
  readonly hours: NumberAnswer;
  /** Its share of all hours, in percent. */
  readonly share: NumberAnswer;
  /** The share of the guide, in percent; `null`: there is none for what is unassigned. */
  readonly reference: NumberAnswer | null;
}

/** The figures of an answer on learning hours. */
export interface LearningFigures {
  /** All hours, in JP. */
  readonly total: NumberAnswer;
  /** Hours of each activity that lies in the period and has a conversion, in JP. */
  readonly activities: readonly {
    /** The activity. */
    readonly id: string;
    /** Its hours. */
    readonly hours: NumberAnswer;
  }[];
  /** Hours by path, in the order in which the paths come. */
  readonly byPath: readonly {
    /** The path; workshop and lokakarya are one. */
    readonly path: string;
    /** Its hours. */
    readonly hours: NumberAnswer;
  }[];
  /** What did not count, and why. */
  readonly notCounted: readonly Uncounted[];
  /** The mix against 10:20:70; empty under a rulebook that has none. */
  readonly mix: readonly LearningStrand[];
}

const noNumber = (reasons: readonly string[]): NoNumber => Object.freeze({ text: null, exact: null, decimal: null, reasons: Object.freeze([...new Set(reasons)]) });

/** The exact hours of some rows together, or why there are none. */
const hoursOf = (calculation: Calculation, rows: readonly number[]): NumberAnswer => {
  const known: Rational[] = [];
  const reasons: string[] = [];
  for (const row of rows) {
    const answer = numberOf(calculation, "hours", row);
    if (answer.exact === null) reasons.push(...answer.reasons);
    else known.push(fromFraction(answer.exact));
  }
  return reasons.length > 0 ? noNumber(reasons) : numberValue(sum(known));
};

/** Positions of rows by a key, in the order in which the keys come. */
const grouped = <K>(rows: readonly LearningRow[], key: (row: LearningRow, index: number) => K): ReadonlyMap<K, readonly number[]> => {
  const groups = new Map<K, number[]>();
  rows.forEach((row, index) => {
    const group = groups.get(key(row, index));
    if (group === undefined) groups.set(key(row, index), [index]);
    else group.push(index);
  });
  return groups;
};

/** What of the rows fell to a cap, to missing evidence, or has no conversion abroad. */
const uncountedRows = (calculation: Calculation, rows: readonly LearningRow[]): readonly Uncounted[] => rows.flatMap((row, index): readonly Uncounted[] => {
  const id = row.training.id;
  if (row.measure === "none") return [{ id, reason: "no-conversion", amount: null }];
  const [amount, counted, admitted] = [exactOf(calculation, "amount", index), exactOf(calculation, "counted", index), exactOf(calculation, "admitted", index)];
  if (admitted !== undefined && isZero(admitted)) return [{ id, reason: "no-evidence", amount: null }];
  if (amount === undefined || counted === undefined || compare(amount, counted) <= 0) return [];
  return [{ id, reason: row.measure === "meeting" ? "cap-of-month" : "cap-of-day", amount: numberValue(subtract(amount, counted)) }];
});

const strands = ["classical", "others", "experience", "unassigned"] as const;

/** The share of a part in percent. */
const shareOf = (hours: NumberAnswer, part: Rational, total: Rational | undefined): NumberAnswer => {
  if (hours.exact === null) return hours;
  const share = total === undefined ? undefined : divide(multiply(part, hundred), total);
  return share === undefined ? noNumber([total === undefined ? "not-given@total" : "division-by-zero@total"]) : numberValue(share);
};

const mixOf = (calculation: Calculation, rows: readonly LearningRow[], book: RulebookData): readonly LearningStrand[] => {
  if (!book.outputs.includes("strand")) return [];
  const groups = grouped(rows, (_, index) => {
    const found = codeOf(calculation, "strand", index);
    return "code" in found ? found.code : "unassigned";
  });
  const references = rowsOf(calculation, "reference");
  const total = exactOf(calculation, "total");
  return strands.map((strand) => {
    const at = groups.get(strand) ?? [];
    const hours = hoursOf(calculation, at);
    const part = sum(at.map((row) => exactOf(calculation, "hours", row)).filter((it) => it !== undefined));
    const reference = references.indexOf(strand);
    return Object.freeze({ strand, hours, share: shareOf(hours, part, total), reference: reference < 0 ? null : numberOf(calculation, "reference", reference) });
  });
};

/** Reads the figures out of a calculation. */
export const learningFigures = (calculation: Calculation, cut: LearningRows, ids: readonly string[], book: RulebookData): LearningFigures => {
  const { rows } = cut;
  const left = (list: readonly number[], reason: UncountedReason): readonly Uncounted[] => list.map((at) => ({ id: String(ids[at]), reason, amount: null }));
  return {
    total: numberOf(calculation, "total"),
    activities: Object.freeze([...grouped(rows, (row) => row.training.id)].map(([id, at]) => Object.freeze({ id, hours: hoursOf(calculation, at) }))),
    byPath: Object.freeze([...grouped(rows, (row) => row.path)].map(([path, at]) => Object.freeze({ path, hours: hoursOf(calculation, at) }))),
    notCounted: Object.freeze([...left(cut.outside, "outside-period"), ...left(cut.unknown, "no-conversion"), ...uncountedRows(calculation, rows)].map((it) => Object.freeze(it))),
    mix: Object.freeze(mixOf(calculation, rows, book)),
  };
};
