/** Values and absences: what a cell of a worksheet holds. */
import type { Rational } from "../kernel/index.ts";

/** The kinds of value that travel from step to step. */
export type ValueKind = "number" | "category" | "flag";

/** A present value: an exact number, a code, or yes/no. */
export type Value = Rational | string | boolean;

/**
 * Why there is no value. Missing is not zero, and not applicable is not missing.
 *
 * - `missing`: not known (yet)
 * - `not-applicable`: the question does not arise
 * - `void`: finally no value, by rule
 */
export type Absence = "missing" | "not-applicable" | "void";

/** A cell without a value, with its reasons, each `code@address`: `not-given@actual[i9]`. */
export interface Gone {
  /** Which of the three absences. */
  readonly gone: Absence;
  /** Where it arose and why: `code@address`, carried along unchanged. */
  readonly reasons: readonly string[];
}

/** A cell of the worksheet: a value, or why there is none. */
export type Cell<V extends Value = Value> = V | Gone;

/**
 * Makes an absent cell.
 *
 * @example
 * ```ts
 * import { goneCell } from "pembinaan-asn/scorers";
 * goneCell("missing", ["not-given@actual[i9]"]).gone; // => "missing"
 * ```
 */
export const goneCell = (gone: Absence, reasons: readonly string[]): Gone => ({ gone, reasons });

/**
 * Is this cell absent?
 *
 * @example
 * ```ts
 * import { goneCell, isGone } from "pembinaan-asn/scorers";
 * isGone(goneCell("void", [])); // => true
 * isGone("baik"); // => false
 * ```
 */
export const isGone = (cell: Cell): cell is Gone => typeof cell === "object" && (cell as Partial<Gone>).gone !== undefined;
