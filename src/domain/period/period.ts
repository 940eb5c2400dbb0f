/** Period: the time over which something is scored. */
import { dateRange, endOfMonth, error, fail, guard, isLocalDate, ok, own, readFlat, under, type DateRange, type LocalDate, type Result } from "../../kernel/index.ts";

/** How long a period is: a calendar year, semester, quarter or month, or any days the caller names. */
export const periodKinds = ["year", "semester", "quarter", "month", "custom"] as const;

/** One of {@link periodKinds}. */
export type PeriodKind = (typeof periodKinds)[number];

/** A period, both ends included. */
export interface Period extends DateRange {
  /** Its kind. `{ from, to }` that are exactly a calendar year, semester, quarter or month stay `custom`: the caller named days. */
  readonly kind: PeriodKind;
  /** Its text, which reads back as the same period: `2026`, `2026-S1`, `2026-Q2`, `2026-03`, `2026-01-05/2026-02-10`. */
  readonly text: string;
  /** The first day. */
  readonly from: LocalDate;
  /** The last day. */
  readonly to: LocalDate;
}

/** What is read as a period: its text, or the first and the last day. */
export type PeriodInput = string | DateRange;

const EXPECTED = "2026, 2026-S1, 2026-Q2, 2026-03, 2026-01-05/2026-02-10 or { from, to }";
const named = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

const notAPeriod = (received: unknown): Result<never> => fail([error("not-a-period", "", { expected: EXPECTED, received })]);

const custom = (first: unknown, last: unknown): Result<Period> => {
  const range = dateRange(first, last);
  if (!range.ok) return range;
  const { from, to } = range.value;
  return ok(Object.freeze({ kind: "custom", text: `${from}/${to}`, from, to }));
};

/** The parts of a year with their months, in the order of the pattern's groups. */
const lengths = [["semester", 6], ["quarter", 3], ["month", 1]] as const;

const fromText = (text: string): Result<Period> => {
  // the longest text is two dates and a stroke: a longer one is not even matched
  if (text.length > 21) return notAPeriod(text);
  const [first = "", last] = text.split("/", 2);
  if (last !== undefined) return custom(first, text.slice(first.length + 1));
  const [, year = "", ...places]: readonly (string | undefined)[] = named.exec(text) ?? [];
  const which = places.findIndex((it) => it !== undefined);
  const [kind, count] = lengths[which] ?? ["year", 12] as const;
  const start = count * (Number(places[which] ?? 1) - 1);
  const month = (at: number): LocalDate => `${year}-${String(at).padStart(2, "0")}-01`;
  const from = month(start + 1);
  return isLocalDate(from) ? ok(Object.freeze({ kind, text, from, to: endOfMonth(month(start + count)) })) : notAPeriod(text);
};

/**
 * Reads a period: a text, or the first and the last day. Years 1800 to 9999. A period handed back (with `kind` and `text`) is read by its text.
 *
 * Issues: `not-a-period`; for named days `not-a-date` at `from` or `to`, `reversed-range`, `unknown-key`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { parsePeriod, unwrap } from "pembinaan-asn";
 * unwrap(parsePeriod("2026-Q2")); // => { kind: "quarter", text: "2026-Q2", from: "2026-04-01", to: "2026-06-30" }
 * unwrap(parsePeriod({ from: "2026-01-05", to: "2026-02-10" })).text; // => "2026-01-05/2026-02-10"
 * parsePeriod("2026-13").ok; // => false
 * ```
 */
export const parsePeriod = (input: PeriodInput): Result<Period> => guard(() => {
  const given: unknown = input;
  if (typeof given === "string") return fromText(given);
  if (typeof given !== "object" || given === null || Array.isArray(given)) return notAPeriod(given);
  const flat = readFlat(given, "", EXPECTED);
  if (!flat.ok) return flat;
  const [from, to, kind, text] = ["from", "to", "kind", "text"].map((key) => own(flat.value, key));
  if (text !== undefined && kind !== undefined) {
    const read = typeof text === "string" ? fromText(text) : notAPeriod(given);
    return read.ok && (read.value.kind !== kind || read.value.from !== from || read.value.to !== to) ? notAPeriod(given) : read;
  }
  const strange = Object.keys(flat.value).filter((key) => key !== "from" && key !== "to");
  return strange.length > 0 ? fail(strange.map((key) => error("unknown-key", key, { expected: "from, to" }))) : custom(from, to);
});

/** {@link parsePeriod} for a value that stands at `path` in larger data; issues carry that path. */
export const readPeriod = (value: unknown, path: string): Result<Period> => {
  const read = parsePeriod(value as PeriodInput);
  return read.ok ? read : fail(under(path, read.issues));
};
