/** Reading the cells of a calculation as plain answers, without writing a receipt. */
import { type NumberValue } from "../kernel/index.ts";
import type { Calculation } from "./calculate.ts";
/** There is no number (yet). Reading `text` never fails: it is `null`. */
export interface NoNumber {
    /** None. */
    readonly text: null;
    /** None. */
    readonly exact: null;
    /** None. */
    readonly decimal: null;
    /** Why, each `code@address`. */
    readonly reasons: readonly string[];
}
/** A number, or why there is none. */
export type NumberAnswer = NumberValue | NoNumber;
/** Row keys of a step, in order. */
export declare const rowsOf: (calculation: Calculation, step: string) => readonly string[];
/** The number of a step: exact from `step`, shown as `shown` rounds it (or in full). */
export declare const numberOf: (calculation: Calculation, step: string, row?: number, shown?: string) => NumberAnswer;
/** The code of a step, or why there is none. */
export declare const codeOf: (calculation: Calculation, step: string, row?: number) => {
    readonly code: string;
} | {
    readonly reasons: readonly string[];
};
/** The flag of a step; undefined where there is none. */
export declare const flagOf: (calculation: Calculation, step: string, row?: number) => boolean | undefined;
