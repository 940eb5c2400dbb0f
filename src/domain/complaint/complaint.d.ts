/** Complaints: when they came and when they were answered. */
import { type LocalDate, type Result } from "../../kernel/index.ts";
/** A complaint of a citizen, without anything of the person. */
export interface Complaint {
    /** The caller's identifier. */
    readonly id: string;
    /** The day of receipt. */
    readonly received: LocalDate;
    /** The day of the answer; absent while it is open. */
    readonly answered?: LocalDate;
    /** Its kind, by a code of the caller's. */
    readonly kind?: string;
    /** The channel, by a code of the caller's. */
    readonly channel?: string;
}
/**
 * Reads a list of complaints.
 *
 * Issues, with their paths: `duplicate-complaint`, `answered-before-received`, `wrong-type`, `missing-key`, `unknown-key`, `not-a-date`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { readComplaints } from "pembinaan-asn";
 * readComplaints([{ id: "c1", received: "2026-03-02", answered: "2026-03-01" }]).ok; // => false
 * ```
 */
export declare const readComplaints: (value: unknown, path?: string) => Result<readonly Complaint[]>;
