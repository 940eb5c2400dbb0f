/** The life of a mentoring relationship, as data: states, events, and what each event demands. */

/** States. `ditolak`, `dibatalkan`, `selesai`, `dihentikan` are final. */
export const mentoringStates = ["diusulkan", "ditolak", "dibatalkan", "disepakati", "aktif", "selesai", "dihentikan"] as const;

/** One of {@link mentoringStates}. */
export type MentoringState = (typeof mentoringStates)[number];

/** Events. */
export const mentoringEventKinds = ["usulkan", "tolak", "batalkan", "sepakati", "mulai", "tinjau", "selesaikan", "hentikan"] as const;

/** One of {@link mentoringEventKinds}. */
export type MentoringEventKind = (typeof mentoringEventKinds)[number];

/** How mentor and mentee stand to each other: direct superior, senior colleague, across units. */
export const mentoringRelations = ["atasan-langsung", "senior-sejawat", "lintas-unit"] as const;

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
export const mentoringGuards = [
  "in-order", "both-eligible", "not-self", "both-accepted", "contract-complete", "capacity-free", "start-reached", "closing-review", "end-reached-or-agreed",
] as const;

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
export const mentoringTransitions: readonly Transition[] = [
  { from: undefined, event: "usulkan", to: "diusulkan", guards: ["not-self", "both-eligible"] },
  { from: "diusulkan", event: "tolak", to: "ditolak", guards: [] },
  { from: "diusulkan", event: "batalkan", to: "dibatalkan", guards: [] },
  { from: "diusulkan", event: "sepakati", to: "disepakati", guards: ["both-accepted", "contract-complete", "capacity-free"] },
  { from: "disepakati", event: "mulai", to: "aktif", guards: ["start-reached"] },
  { from: "disepakati", event: "batalkan", to: "dibatalkan", guards: [] },
  { from: "aktif", event: "tinjau", to: "aktif", guards: [] },
  { from: "aktif", event: "selesaikan", to: "selesai", guards: ["closing-review", "end-reached-or-agreed"] },
  { from: "aktif", event: "hentikan", to: "dihentikan", guards: [] },
];
