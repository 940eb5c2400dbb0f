/** Guidance: which approach helps with which signal, as data that an agency may replace. It speaks of a change, never of a person. */
import type { Text } from "../../kernel/index.ts";
import { type AdkarAnswers } from "./adkar.ts";
/** Signals that surveys about a change give. */
export declare const readinessSignals: readonly ["low-awareness", "low-discrepancy", "low-desire", "low-valence", "high-emotional-reaction", "low-knowledge", "low-efficacy", "low-ability", "low-reinforcement", "high-short-term-focus", "high-cognitive-rigidity", "low-principal-support"];
/** One of {@link readinessSignals}. */
export type ReadinessSignal = (typeof readinessSignals)[number];
/** One line of guidance. */
export interface Guidance {
    /** The signals to which it answers. */
    readonly signals: readonly ReadinessSignal[];
    /** What helps. */
    readonly approach: Text;
    /** How well founded it is; the built-in lines are general knowledge of the field without a citable source. */
    readonly confidence: "text" | "secondary" | "unverified" | "convention";
}
/** The built-in guidance, after Kotter and Schlesinger: general knowledge, `unverified`. Replace it by handing your own list to {@link guidanceFor}. */
export declare const changeGuidance: readonly Guidance[];
/**
 * The signals in ADKAR answers: every element scoring at most `threshold` (3, inclusive, as ADKAR has it), in the order of the elements.
 * What was not answered gives no signal.
 *
 * @example
 * ```ts
 * import { adkarSignals } from "pembinaan-asn";
 * adkarSignals({ awareness: 4, desire: 3, knowledge: 2, ability: 5, reinforcement: 5 }); // => ["low-desire", "low-knowledge"]
 * ```
 */
export declare const adkarSignals: (answers: AdkarAnswers, threshold?: number) => readonly ReadinessSignal[];
/**
 * The lines of guidance that answer to any of the signals, in the order of the list.
 *
 * @example
 * ```ts
 * import { guidanceFor } from "pembinaan-asn";
 * guidanceFor(["low-ability"]).map((it) => it.approach.en); // => ["coaching on the job, time, equipment"]
 * ```
 */
export declare const guidanceFor: (signals: readonly ReadinessSignal[], guidance?: readonly Guidance[]) => readonly Guidance[];
