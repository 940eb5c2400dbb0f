/** The door for numbers: number, bigint, text, Decimal or a fraction handed back become exact; everything else becomes an issue. */
import { type Decimal } from "./decimal.ts";
import { type Issue } from "./issue.ts";
import { type NumberValue } from "./number-value.ts";
import { type Rational } from "./rational.ts";
import { type Result } from "./result.ts";
/** What is read as a number. A result (`{ text, exact, decimal }`) is read by its `exact`. */
export type Numeric = number | bigint | string | Decimal | {
    readonly exact: string;
};
/** Digits allowed before and behind the decimal point, and on each side of a fraction written as text. */
export declare const maxDigits = 30;
/** Digits allowed on each side of `{ exact: "…" }`: results fed back in are longer than what people write. */
export declare const maxExactDigits = 400;
/**
 * Reads one number exactly; pushes what it has to say into `issues` and returns undefined when it cannot be read. The hot path of all doors.
 *
 * - text: `-?` digits, optionally `.` digits; or a fraction "1/9". No blanks, no "+", no exponent, no bare point
 * - a JavaScript number is what its shortest text says (0.1 is one tenth); more than 15 significant digits add the note `float-residue`
 * - bigint; Decimal of any clone; `{ exact: "23875/261" }` as results carry it
 *
 * Issues: `not-a-number`, `too-many-digits`, `unreadable-input` (a hostile object), note `float-residue`.
 */
export declare const readExact: (value: unknown, path: string, issues: Issue[]) => Rational | undefined;
/** Reads one number exactly, as a result of its own. Issues as {@link readExact}, at `path`. */
export declare const toRational: (value: unknown, path?: string) => Result<Rational>;
/** How numbers are written: Indonesian (1.234,5), American (1,234.5) or plain (1234.5). */
export type NumberFormat = "id-ID" | "en-US" | "raw";
/**
 * Reads a number written by people, in a format that the caller states: nothing is guessed. Groups of three are everywhere or nowhere;
 * a percent sign, a currency or a blank is a fault, and so is a text in the other format where it can be told.
 *
 * Issues: `not-a-decimal-text`, `too-many-digits` (30 before and behind the point), `wrong-type` for another type or an unknown format.
 *
 * @example
 * ```ts
 * import { readNumber, unwrap } from "pembinaan-asn";
 * unwrap(readNumber("1.234,50", { format: "id-ID" })).text; // => "1234.5"
 * readNumber("4.25", { format: "id-ID" }).ok; // => false
 * ```
 */
export declare const readNumber: (text: string, options: {
    readonly format: NumberFormat;
}) => Result<NumberValue>;
