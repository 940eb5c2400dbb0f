/** Operands: cells of column C that a formula reads. */
import { EMPTY } from "./absent.ts";

/** A cell that a formula reads. */
export interface Operand {
  /** Its address: "C5". */
  readonly text: string;
  /** Its row in the sheet. */
  readonly at: number;
  /** The absences that it may hold. */
  readonly may: number;
  /** Where it is missing, it is truly empty: a bare reference would give 0. */
  readonly blank: boolean;
  /** The code that it always holds: that of a convention. */
  readonly code: string | undefined;
}

/** A formula without "=", with the absences that it may give. */
export interface Written {
  /** The formula. */
  readonly formula: string;
  /** The absences that it may give. */
  readonly may: number;
}

/** Excel reads 64 levels of brackets; a row, point or case of a table takes one, so nothing with more of them need be written at all. */
export const deepest = 60;

/** The column of the values. */
export const cellAt = (row: number): string => `C${row}`;

/** The range of cells that stand one below the other. */
export const areaOf = (cells: readonly Operand[]): string => cells.filter((_, index) => index === 0 || index === cells.length - 1).map(({ text }) => text).join(":");

/** A cell handed on as it is, present or absent. */
export const handedOn = ({ text, blank, may }: Operand): string => (blank && (may & EMPTY) !== 0 ? `IF(${text}="","",${text})` : text);

/** One condition or several. */
export const anyOf = (conditions: readonly string[]): string => (conditions.length === 1 ? conditions.join() : `OR(${conditions.join()})`);

/** All of them. */
export const allOf = (conditions: readonly string[]): string => (conditions.length === 0 ? "TRUE()" : conditions.length === 1 ? conditions.join() : `AND(${conditions.join()})`);

/** `then` where one of the conditions holds; without any condition there is nothing to ask. */
export const unless = (conditions: readonly string[], then: string, otherwise: string): string => (conditions.length === 0 ? otherwise : `IF(${anyOf(conditions)},${then},${otherwise})`);
