/** The life of a mentoring relationship, as data: states, events, and what each event demands. */
/** States. `ditolak`, `dibatalkan`, `selesai`, `dihentikan` are final. */
export declare const mentoringStates: readonly ["diusulkan", "ditolak", "dibatalkan", "disepakati", "aktif", "selesai", "dihentikan"];
/** One of {@link mentoringStates}. */
export type MentoringState = (typeof mentoringStates)[number];
/** Events. */
export declare const mentoringEventKinds: readonly ["usulkan", "tolak", "batalkan", "sepakati", "mulai", "tinjau", "selesaikan", "hentikan"];
/** One of {@link mentoringEventKinds}. */
export type MentoringEventKind = (typeof mentoringEventKinds)[number];
/** How mentor and mentee stand to each other: direct superior, senior colleague, across units. */
export declare const mentoringRelations: readonly ["atasan-langsung", "senior-sejawat", "lintas-unit"];
/** One of {@link mentoringRelations}. */
export type MentoringRelation = (typeof mentoringRelations)[number];
/**
 * What an event may demand.
 *
 * - `in-order`: not dated before the last event
 * - `both-eligible`: mentor and mentee are eligible
 * - `not-self`: two different people
 * - `both-accepted`: both have accepted
 * - `contract-complete`: the contract names goals, a duration and what is confidential
 * - `capacity-free`: the mentor has a free place
 * - `start-reached`: the first day of the contract has come
 * - `closing-review`: a closing review is present
 * - `end-reached-or-agreed`: the last day of the contract has come, or both agree to end
 */
export declare const mentoringGuards: readonly ["in-order", "both-eligible", "not-self", "both-accepted", "contract-complete", "capacity-free", "start-reached", "closing-review", "end-reached-or-agreed"];
/** One of {@link mentoringGuards}. */
export type MentoringGuard = (typeof mentoringGuards)[number];
/** One line of the table. */
export interface Transition {
    /** The state before; `undefined`: no relationship yet. */
    readonly from: MentoringState | undefined;
    /** The event. */
    readonly event: MentoringEventKind;
    /** The state after. */
    readonly to: MentoringState;
    /** What must hold; `in-order` is demanded everywhere and not repeated. */
    readonly guards: readonly MentoringGuard[];
}
/** All that can happen. Stopping needs no fault and no reason, and leaves both free for another match. */
export declare const mentoringTransitions: readonly Transition[];
