/** Where a rule stands and when it holds: instruments, citations, validity. */
import type { LocalDate, Text } from "../kernel/index.ts";

/** How sure we are of a rule. `convention`: no text settles it; ours or the caller's choice. */
export type Confidence = "text" | "secondary" | "unverified" | "convention";

/** Where a rule stands. */
export interface Citation {
  /** Article, annex, page. */
  readonly locator: string;
  /** How sure we are of it. */
  readonly confidence: Confidence;
  /** Where it can be read (an address or a title). */
  readonly source?: string;
  /** What a reader should know about it. */
  readonly note?: string;
  /** SHA-256 of the file that was read, as 64 hexadecimal digits. */
  readonly sha256?: string;
}

/** The kinds of instrument, from a law down to an agency's own guideline. */
export type InstrumentKind = "undang-undang" | "peraturan-pemerintah" | "peraturan-presiden" | "peraturan-menteri" | "keputusan-menteri" | "peraturan-lembaga" | "surat-edaran" | "surat" | "peraturan-daerah" | "peraturan-kepala-daerah" | "keputusan-kepala-daerah" | "guideline";

/** The regulation or guideline that a rulebook encodes. */
export interface Instrument {
  /** Its kind. */
  readonly kind: InstrumentKind;
  /** Who issued it. */
  readonly issuer: string;
  /** Its number, as printed. */
  readonly number: string;
  /** Its year. */
  readonly year: number;
  /** Its title. */
  readonly title: Text;
}

/** When a rule holds. */
export interface Validity {
  /** First day in force. */
  readonly from: LocalDate;
  /** Last day in force; absent: no end is known. */
  readonly to?: LocalDate;
  /** The day up to which somebody has looked whether it still holds. */
  readonly reviewedUntil: LocalDate;
}
