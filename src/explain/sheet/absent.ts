/** Cells without a value: which absences a cell may hold, and how each is written in the sheet. */
import type { Words } from "../locales/words-type.ts";

/** The absences as bits, so that those of many cells join quickly. `unset`: missing, because nobody has set the term. */
export const absences = { notApplicable: 1, void: 2, missing: 4, unset: 8 } as const;

/** Empty for either reason. */
export const EMPTY = absences.missing | absences.unset;

/** What stands in the formula for each absence: a missing value is an empty cell. */
export interface Marks {
  /** The question does not arise: a text in quotes. */
  readonly notApplicable: string;
  /** Finally no value: a text in quotes. */
  readonly void: string;
  /** Missing: the empty text. */
  readonly missing: string;
}

/** The marks of a language. */
export const marksOf = ({ sheet }: Words): Marks => ({ notApplicable: `"${sheet.notApplicable}"`, void: `"${sheet.void}"`, missing: '""' });

/** The text of a cell that is absent. */
export const textOfAbsence = ({ sheet }: Words, absence: string): string => (absence === "not-applicable" ? sheet.notApplicable : absence === "void" ? sheet.void : "");

/** The bit of an absence as receipts name it. */
export const bitOf = (absence: string): number => (absence === "not-applicable" ? absences.notApplicable : absence === "void" ? absences.void : absences.missing);
