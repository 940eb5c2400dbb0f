/** NIP (PNS) and NI PPPK: eighteen digits that say when someone was born and appointed. */
import { type LocalDate, type Result } from "../../kernel/index.ts";
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
export declare const parseNip: (text: string, options?: {
    readonly referenceDate?: LocalDate;
}) => Result<Nip>;
/**
 * The number as forms print it: `yyyymmdd yyyymm s nnn`.
 *
 * @example
 * ```ts
 * import { formatNip, parseNip, unwrap } from "pembinaan-asn";
 * formatNip(unwrap(parseNip("196711101992031001"))); // => "19671110 199203 1 001"
 * ```
 */
export declare const formatNip: (nip: Nip) => string;
export {};
