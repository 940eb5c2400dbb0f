/** Reading rows: the answers of one person into slots. The hot path of a survey: plain loops, nothing allocated a cell. */
import { error, isRecord, type Issue, type Section } from "../../kernel/index.ts";
import { mixed, stranger } from "./keys.ts";
import type { TallyPlan } from "./plan.ts";
import { answerReader, isAnswer } from "./read-answer.ts";
import type { Slots } from "./slots.ts";
import { numberAt } from "./tally-data.ts";

/** Reads rows one after the other. */
export interface RowReader {
  /** Answers of the row that was read last, by slot; 0 for none. */
  readonly given: Uint8Array;
  /** Values of its characteristics. */
  readonly values: readonly unknown[];
  /** Reads a row; how many slots have an answer. */
  readonly read: (row: unknown, at: number) => number;
}

/**
 * A reader of records and, with a numbering, of bare lists.
 *
 * Keys are looked up once for each order in which they come: `for … in` hands out keys and values of records of one form much faster than asking for each key.
 *
 * Issues: `wrong-type`, `unknown-element`, `numbering-missing`, `mixed-numbering`, `row-length`, and those of an answer, each with its position.
 */
export const rowReader = (plan: TallyPlan, slots: Slots, issues: Issue[]): RowReader => {
  const { names, count, characteristics, keys } = slots;
  const given = new Uint8Array(count);
  const values = new Array<unknown>(characteristics);
  const positions = plan.positions ?? [];
  const other = answerReader(plan.format, issues);
  const order: (string | undefined)[] = []; // keys of the last record, in their order
  const slotAt: number[] = []; // and their slots
  const seen = new Array<number>(count + characteristics).fill(-1); // the last row with a new order that has this slot
  const past = count + characteristics;
  let width = -1; // number of keys of the last record; -1: the slots hold something else
  let clean: unknown; // a prototype that hands nothing down
  let said = false; // what is wrong with all lists, or with all numbers, is said once

  /** Another key than in the last record: what is it? An unknown one is asked about again each time. */
  const adopt = (key: string, position: number, at: number): true => {
    const slot = names.get(key);
    order[position] = slot === undefined ? undefined : key;
    slotAt[position] = slot ?? past;
    if (slot !== undefined) return true;
    const fault = stranger(key, `answers[${at}]`, plan, keys);
    const numbered = fault.code === "numbering-missing";
    if (!numbered || !said) issues.push(fault);
    said ||= numbered;
    return true;
  };

  /** After a record of another form: no slot twice, and nothing left over from the row before. */
  const settle = (length: number, at: number): void => {
    for (let position = 0; position < length; position += 1) {
      const slot = numberAt(slotAt, position);
      if (slot === past) continue;
      if (seen[slot] === at) issues.push(mixed(`answers[${at}].${String(order[position])}`));
      seen[slot] = at;
    }
    for (let slot = 0; slot < past; slot += 1) {
      if (seen[slot] === at) continue;
      if (slot < count) given[slot] = 0;
      else values[slot - count] = undefined;
    }
    width = length;
  };

  /** `for … in` also hands out what is inherited, which is nobody's answer; where there is such a thing, a copy has none of it. */
  const ownKeys = (row: Section): Section => {
    const prototype: unknown = Object.getPrototypeOf(row);
    if (prototype === clean || prototype === null) return row;
    for (const _ in prototype as object) return { ...row };
    clean = prototype;
    return row;
  };

  const readRecord = (record: Section, at: number): number => {
    const row = ownKeys(record);
    let answered = 0;
    let position = 0;
    let changed = false;
    for (const key in row) {
      const value = row[key];
      if (key !== order[position]) changed = adopt(key, position, at);
      const slot = slotAt[position] as number;
      position += 1;
      if (slot >= count) {
        if (slot < past) values[slot - count] = value;
        continue;
      }
      if (typeof value === "number" && value >= 1 && value <= 4 && (value | 0) === value) { // isAnswer, written out: in each cell a call into another module is felt
        given[slot] = value;
        answered += 1;
      } else if ((given[slot] = other(value, at, key)) !== 0) answered += 1;
    }
    if (changed || position !== width) settle(position, at);
    return answered;
  };

  /** Is a list a row at all? */
  const isRow = (row: readonly unknown[], at: number): boolean => {
    const length = plan.positions?.length;
    if (length === undefined || plan.questions?.several === true || characteristics > 0) {
      if (!said) issues.push(length === undefined
        ? error("numbering-missing", `answers[${at}]`, { expected: "records, or options.numbering: the ids of the elements in the order of this questionnaire" })
        : error("wrong-type", `answers[${at}]`, { expected: "a record, not a list, for questions or groups", received: row }));
      said = true;
      return false;
    }
    if (row.length !== length) issues.push(error("row-length", `answers[${at}]`, { expected: `${length} answers`, received: row }));
    return row.length === length;
  };

  const readList = (row: readonly unknown[], at: number): number => {
    if (!isRow(row, at)) return 0;
    width = -1;
    let answered = 0;
    for (let position = 0; position < positions.length; position += 1) {
      const slot = numberAt(positions, position);
      if (slot < 0) continue;
      const value = row[position];
      const answer = isAnswer(value) ? value : other(value, at, position);
      given[slot] = answer;
      if (answer !== 0) answered += 1;
    }
    return answered;
  };

  return {
    given, values,
    read: (row, at) => {
      if (isRecord(row)) return readRecord(row, at);
      if (Array.isArray(row)) return readList(row, at);
      issues.push(error("wrong-type", `answers[${at}]`, { expected: `a record element → answer${plan.positions === undefined ? "" : ", or a list of answers"}`, received: row }));
      return 0;
    },
  };
};
