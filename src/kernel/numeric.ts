/** The door for numbers: number, bigint, text, Decimal or a fraction handed back become exact; everything else becomes an issue. */
import type { Decimal } from "decimal.js";
import { powerOfTen } from "./integer.ts";
import { isDecimal } from "./is-decimal.ts";
import { error, note, type Issue } from "./issue.ts";
import { numberValue, type NumberValue } from "./number-value.ts";
import { parseFraction, rational, type Rational } from "./rational.ts";
import { fail, guard, ok, type Result } from "./result.ts";

/** What is read as a number. A result (`{ text, exact }`) is read by its `exact`. */
export type Numeric = number | bigint | string | Decimal | {
  /** A whole number or a fraction, "65" or "23875/261". */
  readonly exact: string;
};

/** Digits allowed before and behind the decimal point, and on each side of a fraction written as text. */
export const maxDigits = 30;

/** Digits allowed on each side of `{ exact: "…" }`: results fed back in are longer than what people write. */
export const maxExactDigits = 400;

const EXPECTED = "a number such as 87.5, \"87.5\" or \"1/9\"";
const EXPECTED_DIGITS = `at most ${maxDigits} digits before and behind the decimal point`;

/** Whole digits, then decimals or the lower part of a fraction. */
const pattern = /^-?(\d+)(?:\.(\d+)|\/(\d+))?$/;
const bigLimit = 10n ** 30n;

/** Why a text or value was not read. */
type Fault = "not-a-number" | "too-many-digits";

const fromText = (text: string): Rational | Fault => {
  const [, whole = "", decimals = "", bottom = ""] = pattern.exec(text) ?? [];
  if (whole === "") return "not-a-number";
  if (Math.max(whole.length, decimals.length, bottom.length) > maxDigits) return "too-many-digits";
  const digits = (text.startsWith("-") ? "-" : "") + whole + decimals;
  if (bottom === "") return digits.length <= 15 ? { n: Number(digits) + 0, d: powerOfTen(decimals.length) } : rational(BigInt(digits), powerOfTen(decimals.length));
  const d = BigInt(bottom);
  return d === 0n ? "not-a-number" : rational(BigInt(digits), d);
};

/** Significant digits and the power of ten of the last of them: 0.125 is "125" and −3. `exponent` is that of the first digit. */
const fromDigits = (negative: boolean, digits: string, exponent: number): Rational | Fault => {
  const last = exponent - digits.length + 1;
  if (exponent >= maxDigits || last < -maxDigits) return "too-many-digits";
  const whole = BigInt(last > 0 ? digits + "0".repeat(last) : digits);
  return rational(negative ? -whole : whole, last < 0 ? powerOfTen(-last) : 1);
};

/** A finite JavaScript number, by its shortest text; `long`: more than 15 significant digits. */
const fromDouble = (value: number): { readonly read: Rational | Fault; readonly long: boolean } => {
  const text = String(value);
  const quick = text.length <= 15 ? fromText(text) : undefined;
  if (typeof quick === "object") return { read: quick, long: false };
  const [mantissa = "", power] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  return { read: fromDigits(value < 0, digits, Number(power)), long: digits.length > 15 };
};

/** By the parts that every clone and copy of decimal.js has (sign, exponent, words of seven digits); nothing of the object is called. */
const fromDecimal = (value: Decimal): Rational | Fault => {
  const { s, e, d } = value as { readonly s: unknown; readonly e: unknown; readonly d: unknown };
  if (!Array.isArray(d) || typeof e !== "number" || !Number.isInteger(e) || (s !== 1 && s !== -1)) return "not-a-number";
  const count = d.length;
  if (count === 0) return "not-a-number";
  if (count > maxDigits) return "too-many-digits";
  let digits = "";
  for (let at = 0; at < count; at += 1) {
    const word: unknown = d[at];
    if (typeof word !== "number" || !Number.isInteger(word) || word < 0 || word > 9999999) return "not-a-number";
    digits += at === 0 ? String(word) : String(word).padStart(7, "0");
  }
  digits = digits.replace(/0+$/, "");
  return digits === "" ? { n: 0, d: 1 } : fromDigits(s < 0, digits, e);
};

const fromExact = (text: unknown): Rational | Fault => {
  if (typeof text !== "string") return "not-a-number";
  const stroke = text.indexOf("/");
  const top = stroke < 0 ? text.length : stroke;
  if (top > maxExactDigits + 1 || text.length - top - 1 > maxExactDigits) return "too-many-digits";
  return parseFraction(text) ?? "not-a-number";
};

const fromObject = (value: object): Rational | Fault | "unreadable-input" => {
  try {
    if (Object.hasOwn(value, "exact")) return fromExact((value as { readonly exact: unknown }).exact);
    return isDecimal(value) ? fromDecimal(value) : "not-a-number";
  } catch {
    return "unreadable-input";
  }
};

/**
 * Reads one number exactly; pushes what it has to say into `issues` and returns undefined when it cannot be read. The hot path of all doors.
 *
 * - text: `-?` digits, optionally `.` digits; or a fraction "1/9". No blanks, no "+", no exponent, no bare point
 * - a JavaScript number is what its shortest text says (0.1 is one tenth); more than 15 significant digits add the note `float-residue`
 * - bigint; Decimal of any clone; `{ exact: "23875/261" }` as results carry it
 *
 * Issues: `not-a-number`, `too-many-digits`, `unreadable-input` (a hostile object), note `float-residue`.
 */
export const readExact = (value: unknown, path: string, issues: Issue[]): Rational | undefined => {
  let read: Rational | Fault | "unreadable-input" = "not-a-number";
  switch (typeof value) {
    case "number": {
      if (Number.isInteger(value) && value <= 999999999999999 && value >= -999999999999999) return { n: value + 0, d: 1 };
      if (!Number.isFinite(value)) break;
      const double = fromDouble(value);
      read = double.read;
      if (double.long && typeof read === "object") issues.push(note("float-residue", path, { received: value }));
      break;
    }
    case "string": read = fromText(value); break;
    case "bigint": read = value < bigLimit && value > -bigLimit ? rational(value) : "too-many-digits"; break;
    case "object": if (value !== null) read = fromObject(value); break;
    default: break;
  }
  if (typeof read === "object") return read;
  issues.push(error(read, path, { expected: read === "too-many-digits" ? EXPECTED_DIGITS : EXPECTED, received: value }));
  return undefined;
};

/** Reads one number exactly, as a result of its own. Issues as {@link readExact}, at `path`. */
export const toRational = (value: unknown, path = ""): Result<Rational> => {
  const issues: Issue[] = [];
  const read = readExact(value, path, issues);
  return read === undefined ? fail(issues) : ok(read, issues);
};

/** How numbers are written: Indonesian (1.234,5), American (1,234.5) or plain (1234.5). */
export type NumberFormat = "id-ID" | "en-US" | "raw";

/** A group never begins with 0: "0.125" under id-ID is a decimal in the wrong format, not 125. */
const formats: ReadonlyMap<unknown, { readonly pattern: RegExp; readonly group: string; readonly like: string }> = /* @__PURE__ */ new Map([
  ["id-ID", { pattern: /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/, group: ".", like: "1.234,5" }],
  ["en-US", { pattern: /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/, group: ",", like: "1,234.5" }],
  ["raw", { pattern: /^-?\d+(?:\.\d+)?$/, group: "", like: "1234.5" }],
]);

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
export const readNumber = (text: string, options: { readonly format: NumberFormat }): Result<NumberValue> => guard(() => {
  if (typeof text !== "string") return fail([error("wrong-type", "", { expected: "a text", received: text })]);
  const format = formats.get(options.format);
  if (format === undefined) return fail([error("wrong-type", "options.format", { expected: [...formats.keys()].join(" | "), received: options.format })]);
  if (!format.pattern.test(text)) return fail([error("not-a-decimal-text", "", { expected: `a number written like ${format.like}`, received: text })]);
  const plain = format.group === "" ? text : text.replaceAll(format.group, "").replace(",", ".");
  const read = fromText(plain);
  return typeof read === "object" ? ok(numberValue(read)) : fail([error(read, "", { expected: EXPECTED_DIGITS, received: text })]);
});
