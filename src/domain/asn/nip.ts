/** NIP (PNS) and NI PPPK: eighteen digits that say when someone was born and appointed. */
import { addYears, error, fail, guard, isLocalDate, ok, warning, type Issue, type LocalDate, type Result } from "../../kernel/index.ts";
import type { AsnKind } from "./kind.ts";

/** What both numbers say. */
interface NipParts {
  /** The eighteen digits, as text. */
  readonly number: string;
  /** Birth date. It may lawfully differ from civil records: keep both. */
  readonly birthDate: LocalDate;
  /** Year of the (first) appointment. */
  readonly appointmentYear: number;
  /** `m` laki-laki (male), `f` perempuan (female). */
  readonly sex: "m" | "f";
  /** Nomor urut, three digits: `001`. */
  readonly sequence: string;
}

/** The parts of a NIP of a PNS. */
export interface PnsNip extends NipParts {
  /** Discriminant. */
  readonly kind: "pns";
  /** Month of the appointment, 1 to 12. The day is not in the number: it is always the first. */
  readonly appointmentMonth: number;
}

/** The parts of a NI PPPK. The month of the appointment is **not** in the number. */
export interface PppkNip extends NipParts {
  /** Discriminant. */
  readonly kind: "pppk";
  /** Which contract it is, 1 to 9; the first is 1. */
  readonly contract: number;
}

/** A NIP or NI PPPK, taken apart. */
export type Nip = PnsNip | PppkNip;

const birthOf = (text: string): LocalDate => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;

const kindOf = (digit: string | undefined): AsnKind | undefined => digit === "0" || digit === "1" ? "pns" : digit === "2" ? "pppk" : undefined;

/** The faults of eighteen digits, in the order of the digits. */
const faultsOf = (text: string, kind: AsnKind | undefined): readonly Issue[] => {
  const faults: Issue[] = [];
  const month = Number(text.slice(12, 14));
  if (!isLocalDate(birthOf(text))) faults.push(error("invalid-birth-date", "", { expected: "digits 1-8: a date yyyymmdd" }));
  if (Number(text.slice(8, 12)) < 1800) faults.push(error("invalid-appointment", "", { expected: "digits 9-12: a year from 1800 on", received: text.slice(8, 12) }));
  if (kind === undefined) faults.push(error("unknown-kind", "", { expected: "digit 13: 0 or 1 (PNS), 2 (PPPK)", received: text[12] }));
  if (kind === "pns" && (month < 1 || month > 12)) faults.push(error("invalid-appointment", "", { expected: "digits 13-14: a month 01-12", received: text.slice(12, 14) }));
  if (kind === "pppk" && text[13] === "0") faults.push(error("invalid-contract", "", { expected: "digit 14: a contract 1-9", received: text[13] }));
  if (text[14] !== "1" && text[14] !== "2") faults.push(error("invalid-sex-digit", "", { expected: "digit 15: 1 or 2", received: text[14] }));
  if (text.endsWith("000")) faults.push(error("invalid-sequence", "", { expected: "digits 16-18: 001-999", received: "000" }));
  return faults;
};

/** A PPPK's month is not known: only what is certain for every month of the year is a warning. */
const warningsOf = (nip: Nip, referenceDate: LocalDate | undefined): readonly Issue[] => {
  const isPns = nip.kind === "pns";
  const month = isPns ? String(nip.appointmentMonth).padStart(2, "0") : undefined;
  const latest = `${nip.appointmentYear}-${month ?? "12"}-${month === undefined ? "31" : "01"}`;
  const earliest = `${nip.appointmentYear}-${month ?? "01"}-01`;
  // the birth date stays out of the issue: issues are kept and shown, and it is nobody's business there
  const facts = { details: { appointed: month === undefined ? String(nip.appointmentYear) : `${nip.appointmentYear}-${month}` } };
  return [
    ...(latest < addYears(nip.birthDate, 18) ? [warning("young-at-appointment", "", facts)] : []),
    ...(!isPns && latest < addYears(nip.birthDate, 20) ? [warning("pppk-under-minimum-age", "", facts)] : []),
    ...(referenceDate !== undefined && earliest > referenceDate ? [warning("appointed-in-the-future", "", { details: { ...facts.details, referenceDate } })] : []),
  ];
};

/**
 * Takes a NIP or NI PPPK apart. Spaces are removed, nothing else. There is no check digit: a typing error in the sequence stays unseen.
 *
 * @param text eighteen digits, as text: a JavaScript number has already lost digits and is refused
 * @param options `referenceDate`: a day after which nobody can have been appointed yet; without it the future is not looked at
 *
 * Issues: `number-loses-digits`, `wrong-type`, `not-digits`, `wrong-length`, `invalid-birth-date`, `invalid-appointment`, `unknown-kind`,
 * `invalid-contract`, `invalid-sex-digit`, `invalid-sequence`, `not-a-date` at `options.referenceDate`; warnings `young-at-appointment`
 * (before 18), `pppk-under-minimum-age` (before 20, PP 49/2018; only where certain, for the month is not in the number), `appointed-in-the-future`.
 *
 * @example
 * ```ts
 * import { parseNip, unwrap } from "pembinaan-asn";
 * const nip = unwrap(parseNip("19671110 199203 1 001"));
 * nip.birthDate; // => "1967-11-10"
 * nip.kind === "pns" && nip.appointmentMonth; // => 3
 * parseNip("200012312024213001").issues[0]?.code; // => "invalid-sex-digit"
 * ```
 */
export const parseNip = (text: string, options: { readonly referenceDate?: LocalDate } = {}): Result<Nip> => guard(() => {
  const given: unknown = text;
  const referenceDate: unknown = options.referenceDate;
  if (referenceDate !== undefined && !isLocalDate(referenceDate)) return fail([error("not-a-date", "options.referenceDate", { expected: "YYYY-MM-DD, years 1800 to 9999", received: referenceDate })]);
  if (typeof given === "number" || typeof given === "bigint") return fail([error("number-loses-digits", "", { expected: "18 digits as text", received: typeof given })]);
  if (typeof given !== "string") return fail([error("wrong-type", "", { expected: "18 digits as text", received: given })]);
  // a hundred characters hold any spacing that a form prints; more is not copied
  const digits = given.length > 100 ? given : given.replaceAll(" ", "");
  if (digits.length !== 18) return fail([error("wrong-length", "", { expected: "18 digits", received: `${digits.length} characters` })]);
  if (!/^[0-9]{18}$/.test(digits)) return fail([error("not-digits", "", { expected: "18 digits, each 0-9", received: "another character" })]);
  const kind = kindOf(digits[12]);
  const faults = faultsOf(digits, kind);
  if (faults.length > 0) return fail(faults);
  const parts = { number: digits, birthDate: birthOf(digits), appointmentYear: Number(digits.slice(8, 12)), sex: digits[14] === "1" ? "m" : "f", sequence: digits.slice(15) } as const;
  const nip: Nip = kind === "pns" ? { kind, ...parts, appointmentMonth: Number(digits.slice(12, 14)) } : { kind: "pppk", ...parts, contract: Number(digits[13]) };
  return ok(Object.freeze(nip), warningsOf(nip, referenceDate));
});

/**
 * The number as forms print it: `yyyymmdd yyyymm s nnn`.
 *
 * @example
 * ```ts
 * import { formatNip, parseNip, unwrap } from "pembinaan-asn";
 * formatNip(unwrap(parseNip("196711101992031001"))); // => "19671110 199203 1 001"
 * ```
 */
export const formatNip = (nip: Nip): string => `${nip.number.slice(0, 8)} ${nip.number.slice(8, 14)} ${nip.number.slice(14, 15)} ${nip.number.slice(15)}`;

/**
 * The number with everything hidden but the sequence, for lists that people see: birth date, appointment and sex do not show. Not a secret: many share a sequence, and nobody is told apart by it.
 *
 * @example
 * ```ts
 * import { maskNip, parseNip, unwrap } from "pembinaan-asn";
 * maskNip(unwrap(parseNip("196711101992031001"))); // => "******** ****** * 001"
 * ```
 */
export const maskNip = (nip: Nip): string => `******** ****** * ${nip.sequence}`;
