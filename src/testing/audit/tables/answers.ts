/** Calling a function under audit by a table: whatever it does becomes an outcome. */
import { describeValue, readExact, type Rational } from "../../../kernel/index.ts";
import { codeAsCame, cut, figureAsCame, isPromise, messageOf } from "../calls.ts";
import type { ScoreAuditGot } from "../contract.ts";
import type { FormTable, TableCase } from "./form-table.ts";

/** What came of one call. */
export interface Outcome {
  /** The figure; `null`: none; `undefined`: nothing that can be read as a number. */
  readonly value: Rational | null | undefined;
  /** The code of the rule; `null`: none, or one that means nothing here. */
  readonly band: string | null;
  /** A code that means nothing here. */
  readonly strange?: string;
  /** As it came. */
  readonly got: ScoreAuditGot;
  /** It returned a promise. */
  readonly promised?: true;
}

/** A case with what the function made of it. */
export interface Seen {
  /** The case. */
  readonly at: TableCase;
  /** What came. */
  readonly outcome: Outcome;
}

/** A function under audit in one form. */
export interface Subject {
  /** The function. */
  readonly call: (input: object) => unknown;
  /** The form. */
  readonly table: FormTable;
  /** The caller's own codes. */
  readonly codes: Readonly<Record<string, string | null>>;
}

const failed = (failure: string): Outcome => ({ value: undefined, band: null, got: { failure: cut(failure) } });

interface Bare { readonly value?: unknown; readonly band?: unknown }

/** A bare figure or code, or a record of them; undefined: neither. A number of a library is a record that has neither key. */
const partsOf = (raw: unknown, { asks }: FormTable): Bare | undefined => {
  if (typeof raw === "object" && raw !== null) {
    if ("value" in raw || "band" in raw) return raw;
    return asks === "value" && readExact(raw, "", []) !== undefined ? { value: raw } : undefined;
  }
  return asks === "both" ? undefined : asks === "value" ? { value: raw } : { band: raw };
};

const readBand = (band: unknown, { table: { bands = [], aliases = {} }, codes }: Subject): Pick<Outcome, "band" | "strange"> & { readonly shown: string | null } => {
  if (band === null || band === undefined) return { band: null, shown: null };
  const shown = codeAsCame(band);
  for (const names of [codes, aliases]) if (Object.hasOwn(names, shown)) return { band: names[shown] ?? null, shown };
  return bands.includes(shown) ? { band: shown, shown } : { band: null, strange: shown, shown };
};

const read = (raw: unknown, subject: Subject): Outcome => {
  const { table: { asks } } = subject;
  if (typeof raw === "object" && raw !== null && isPromise(raw)) return { ...failed("a promise"), promised: true };
  const parts = partsOf(raw, subject.table);
  if (parts === undefined) return failed(`no answer of this form: ${describeValue(raw)}`);
  const { value: given, band: code } = parts;
  const value = asks === "band" || given === null || given === undefined ? null : readExact(given, "value", []);
  const { shown, ...band } = asks === "value" ? { band: null, shown: null } : readBand(code, subject);
  return { value, ...band, got: { ...(asks === "band" ? {} : { value: value === null ? null : figureAsCame(given, value) }), ...(asks === "value" ? {} : { band: shown }) } };
};

/** Calls the function with data that are handed in. */
export const callWith = (subject: Subject, input: object): Outcome => {
  try { return read(subject.call(input), subject); } catch (thrown) { return failed(messageOf(thrown)); }
};

/** Calls the function with a case. */
export const ask = (subject: Subject, at: TableCase): Seen => ({ at, outcome: callWith(subject, at.input()) });

/** Did two calls give the same? */
export const isSame = ({ got: a }: Outcome, { got: b }: Outcome): boolean => a.value === b.value && a.band === b.band && a.failure === b.failure;
