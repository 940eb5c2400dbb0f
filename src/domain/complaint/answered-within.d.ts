/** answeredWithin: how many complaints were answered within so many calendar days. */
import { type LocalDate, type Result } from "../../kernel/index.ts";
import { type Complaint } from "./complaint.ts";
/** The measure that is asked for. */
export interface AnsweredWithinOptions {
    /** The limit in days after the day of receipt, which does not count: received on the 2nd with a limit of 5 is due on the 7th. */
    readonly days: number;
    /** `calendar`. UU 25/2009 writes plain "hari"; working days need a calendar and are measured elsewhere. */
    readonly dayKind: "calendar";
    /** The day of the look: what happened later is not known yet. */
    readonly asOf: LocalDate;
}
/** Counts: `onTime` of `total` is one observation for an indicator. */
export interface AnsweredWithin {
    /** Answered on the due day at the latest: the numerator. */
    readonly onTime: number;
    /** Answered too late, or open with the due day past. */
    readonly late: number;
    /** `onTime` and `late` together: the denominator, never 0. */
    readonly total: number;
    /** Of `late`: those still open. */
    readonly overdue: number;
    /** Open and not past due: in neither numerator nor denominator. */
    readonly open: number;
    /** Received after `asOf`: left out altogether. */
    readonly notYetReceived: number;
}
/**
 * Counts the complaints answered within `days` calendar days of receipt, as seen on `asOf`. An open complaint past its due day counts as
 * late; an open one not yet past due is left out of numerator and denominator and reported as `open`. An empty denominator is an issue, not 0.
 *
 * Issues: `empty-denominator`; those of {@link readComplaints} under `complaints`; `wrong-type`, `missing-key`, `unknown-key`, `not-a-date` under `options`.
 *
 * @example
 * ```ts
 * import { answeredWithin, unwrap } from "pembinaan-asn";
 * unwrap(answeredWithin([
 *   { id: "c1", received: "2026-03-02", answered: "2026-03-07" },
 *   { id: "c2", received: "2026-03-02" },
 *   { id: "c3", received: "2026-03-20" },
 * ], { days: 5, dayKind: "calendar", asOf: "2026-03-22" })); // => { onTime: 1, late: 1, total: 2, overdue: 1, open: 1, notYetReceived: 0 }
 * ```
 */
export declare const answeredWithin: (complaints: readonly Complaint[], options: AnsweredWithinOptions) => Result<AnsweredWithin>;
