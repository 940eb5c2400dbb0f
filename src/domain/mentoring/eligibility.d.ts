/** mentorEligibility: may these two be mentor and mentee in this programme, and if not, why. */
import { type Result } from "../../kernel/index.ts";
import { type MentoringPair, type MentoringProgramme } from "./pair.ts";
/** What may be checked; each is also the code of its reason. */
export declare const eligibilityChecks: readonly ["not-self", "relation-allowed", "no-cycle", "seniority", "minimum-predicate", "no-running-punishment", "active-throughout", "capacity"];
/** One of {@link eligibilityChecks}. */
export type EligibilityCheck = (typeof eligibilityChecks)[number];
/** `ok`, `failed`, or `undetermined`: what is known does not suffice. */
export type CheckOutcome = "ok" | "failed" | "undetermined";
/** Whether a pair is eligible. */
export interface Eligibility {
    /** `ineligible` where a check failed; else `undetermined` where one is; else `eligible`. */
    readonly verdict: "eligible" | "ineligible" | "undetermined";
    /** Reason codes: the checks that failed. */
    readonly reasons: readonly EligibilityCheck[];
    /** Every check that was made, in a fixed order. */
    readonly checks: readonly {
        readonly check: EligibilityCheck;
        readonly outcome: CheckOutcome;
    }[];
}
/**
 * Checks a pair against what a programme demands. `not-self`, `relation-allowed` and `no-cycle` are always checked, the others where the
 * programme states them. No Indonesian number for seniority, capacity or duration is known: all of it is the programme's configuration,
 * never law. Missing data makes a check `undetermined`, not failed and not passed.
 *
 * - `seniority`: mentor strictly higher, or equal with longer service; levels of different ladders are not compared (`undetermined`)
 * - `minimum-predicate`: in each of the last years; a year without predicate is `undetermined`
 * - `no-running-punishment`: none of the stated levels on any day of the period
 * - `active-throughout`: both, on every day of the period
 * - `no-cycle` and `capacity` count pairs that are `disepakati` or `aktif` and overlap the period
 *
 * Issues: warning `conflict-of-interest` at `pair.mentor` where the mentor is the mentee's assessor (no ban); those of reading under
 * `pair` and `programme`: `wrong-type`, `missing-key`, `unknown-key`, `unknown-rank`, `unknown-level`, `not-a-date`, `reversed-range`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { mentorEligibility, unwrap } from "pembinaan-asn";
 * const pair = { mentor: { id: "a", rank: "III/b" }, mentee: { id: "b", rank: "III/d" }, relation: "senior-sejawat", period: { from: "2026-01-01", to: "2026-12-31" }, existing: [] } as const;
 * unwrap(mentorEligibility(pair, { relations: ["senior-sejawat"], seniority: "rank" })).reasons; // => ["seniority"]
 * ```
 */
export declare const mentorEligibility: (pair: MentoringPair, programme: MentoringProgramme) => Result<Eligibility>;
