/** Band tables: one band for every value of the range, at any number of decimals. */
import { type Interval } from "../../kernel/index.ts";
import type { RulebookData, StepData, TermBody } from "../rulebook-data.ts";
import { type Context } from "./context.ts";
/** Who reads a band table and what that asks of it. */
export interface BandReader {
    /** Where the reading step stands. */
    readonly path: string;
    /** It says what a value between two rows means. */
    readonly gaps: boolean;
    /** It reads whole numbers only: nothing lies between 3 and 4. */
    readonly whole: boolean;
    /** What each row must hold. */
    readonly needs: "category" | "value" | undefined;
    /** Names of the flags it hands over. */
    readonly conditions: readonly string[];
}
/** What the step at `path` asks of a band table that it reads. */
export declare const bandReader: (rulebook: RulebookData, path: string, { inputs }: StepData, needs: BandReader["needs"]) => BandReader;
/** `(88.3, 88.31)`, `[100, 100]`, `(-∞, 0)`. */
export declare const intervalText: (it: Interval) => string;
/**
 * Checks a body with `bands` at `path`. Which conditions hold can only add rows, so the rows without a condition alone must cover the range.
 * Faults: `bad-edges`, `band-gap` (with the hole as `details.hole`; not where every reader has a `gaps` slot), `band-overlap`, `band-unreachable`, `bad-term`, `bad-step`.
 */
export declare const checkBands: (context: Context, path: string, { bands, range }: TermBody, readers: readonly BandReader[]) => void;
