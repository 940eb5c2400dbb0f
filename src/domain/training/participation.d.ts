/** Participation: how many of the assigned activities were attended. */
import { type Result } from "../../kernel/index.ts";
/** One person at one activity. */
export interface Attendance {
    /** Identifier of the training or government programme. */
    readonly activity: string;
    /** Identifier of the person. */
    readonly person: string;
    /** Was the person assigned to it? */
    readonly assigned: boolean;
    /** Did the person attend? */
    readonly attended: boolean;
}
/** Counts of participation: exact whole numbers, the parts of a share. */
export interface Participation {
    /** Assigned and attended: the numerator. */
    readonly attended: number;
    /** Assigned: the denominator, never 0. */
    readonly assigned: number;
    /** Attended without being assigned; in neither of the two above. */
    readonly unassigned: number;
}
/**
 * Counts attended of assigned activities. No official formula is known: attended / assigned is the library's convention, and whoever
 * comes without being assigned is counted apart, so that the share never exceeds one.
 *
 * Issues: `duplicate-attendance` at `[n]`, `nothing-assigned`, and those of reading: `wrong-type`, `missing-key`, `unknown-key`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { participation, unwrap } from "pembinaan-asn";
 * unwrap(participation([
 *   { activity: "w1", person: "a", assigned: true, attended: true },
 *   { activity: "w1", person: "b", assigned: true, attended: false },
 * ])); // => { attended: 1, assigned: 2, unassigned: 0 }
 * ```
 */
export declare const participation: (attendances: readonly Attendance[]) => Result<Participation>;
