/** Surveys of the audit: sums of nine elements, spread into answers, and written in the form that a function takes. */
import { rational, toFixed } from "../../../kernel/index.ts";
import { bodyOrder2017 } from "../../../regulations/satisfaction/index.ts";
import type { AuditForm, AuditInputs } from "./inputs.ts";

/** The answers of one person in the order of their keys: an element's position, and the answers to its questions. */
export type Row = readonly (readonly [element: number, items: readonly number[]])[];

/** One survey. */
export interface Sheet {
  /** How many took part. */
  readonly people: number;
  /** Sums by element, in the order of the regulation's body. */
  readonly totals: readonly number[];
  /** Numbers of answers by element. */
  readonly answered: readonly number[];
  /** The answers of each person; absent: everybody answered everything, see {@link rowsOf}. */
  readonly rows?: readonly Row[];
  /** Order of the keys of `answered` where sums are handed over; absent: that of the body. */
  readonly order?: readonly number[];
}

/** The number at a position of a list; beyond it 0. */
export const numberAt = (list: readonly number[] | undefined, at: number): number => list?.[at] ?? 0;

/** The ids of the nine elements. */
export const elements: readonly string[] = bodyOrder2017;

const idAt = (at: number): string => elements.at(at) ?? "";

/** Positions of the elements. */
export const positions: readonly number[] = /* @__PURE__ */ elements.map((_, at) => at);

/** Everybody answered everything. */
export const complete = (people: number, totals: readonly number[]): Sheet => ({ people, totals, answered: positions.map(() => people) });

/** A sum spread over the elements as evenly as it goes. */
export const spread = (total: number): readonly number[] => {
  const base = Math.floor(total / positions.length);
  return positions.map((at) => base + (at < total - positions.length * base ? 1 : 0));
};

/** Does each sum lie within what so many answers from 1 to 4 give? */
export const isPossible = ({ people, totals }: Sheet): boolean => totals.every((it) => it >= people && it <= 4 * people);

/** The sum of all answers. */
export const grandTotal = ({ totals }: Sheet): number => totals.reduce((all, it) => all + it, 0);

/** The answers of each person; sums are spread as evenly as they go, and not always on the first people. */
export const rowsOf = ({ people, totals, rows }: Sheet): readonly Row[] => rows ?? Array.from({ length: people }, (_, person): Row => totals.map((total, at) => {
  const base = Math.floor(total / people);
  return [at, [base + ((person + at) % people < total - base * people ? 1 : 0)]];
}));

/** A survey from the answers of each person, one an element. */
export const fromRows = (rows: readonly Row[], order?: readonly number[]): Sheet => {
  const given = (at: number): readonly number[] => rows.flatMap((row) => row.filter(([element]) => element === at).flatMap(([, items]) => items));
  return {
    people: rows.length, rows, totals: positions.map((at) => given(at).reduce((all, it) => all + it, 0)), answered: positions.map((at) => given(at).length),
    ...(order === undefined ? {} : { order }),
  };
};

const record = <T>(at: readonly number[], value: (at: number) => T): Record<string, T> => Object.fromEntries(at.map((it) => [idAt(it), value(it)]));

/** Decimals of a mean that is handed over. */
const MEAN_PLACES = 4;

const meanOf = (total: number, people: number): number | null => (people === 0 ? null : Number(toFixed(rational(total, people), MEAN_PLACES)));

/** The data of a survey in a form; fresh each time. */
export const inputOf = (form: AuditForm, sheet: Sheet): AuditInputs[AuditForm] => {
  switch (form) {
    case "totals": return { form, totals: record(positions, (at) => numberAt(sheet.totals, at)), answered: record(sheet.order ?? positions, (at) => numberAt(sheet.answered, at)), respondents: sheet.people };
    case "answers": return { form, answers: rowsOf(sheet).map((row) => Object.fromEntries(row.map(([at, items]) => [idAt(at), numberAt(items, 0)]))) };
    case "questions": return { form, answers: rowsOf(sheet).map((row) => Object.fromEntries(row.map(([at, items]) => [idAt(at), [...items]]))) };
    case "means": return { form, means: record(positions, (at) => meanOf(numberAt(sheet.totals, at), numberAt(sheet.answered, at))) };
  }
};
