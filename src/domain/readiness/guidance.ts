/** Guidance: which approach helps with which signal, as data that an agency may replace. It speaks of a change, never of a person. */
import type { Text } from "../../kernel/index.ts";
import { adkarElements, type AdkarAnswers } from "./adkar.ts";

/** Signals that surveys about a change give. */
export const readinessSignals = [
  "low-awareness", "low-discrepancy", "low-desire", "low-valence", "high-emotional-reaction", "low-knowledge", "low-efficacy", "low-ability", "low-reinforcement",
  "high-short-term-focus", "high-cognitive-rigidity", "low-principal-support",
] as const;

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

const line = (signals: readonly ReadinessSignal[], id: string, en: string): Guidance => Object.freeze({ signals: Object.freeze(signals), approach: Object.freeze({ id, en }), confidence: "unverified" });

/** The built-in guidance, after Kotter and Schlesinger: general knowledge, `unverified`. Replace it by handing your own list to {@link guidanceFor}. */
export const changeGuidance: readonly Guidance[] = /* @__PURE__ */ Object.freeze([
  line(["low-awareness", "low-discrepancy"], "jelaskan alasannya; percakapan empat mata oleh atasan", "explain why; one-to-one talk by the superior"),
  line(["low-desire", "low-valence", "high-emotional-reaction"], "mendengarkan, konseling pribadi, mentor sejawat, pelibatan", "listening, personal counselling, a peer mentor, participation"),
  line(["low-knowledge", "low-efficacy"], "pelatihan dan peragaan, setelah kesadaran dan keinginan ada", "training and demonstration, once awareness and desire are there"),
  line(["low-ability"], "coaching di tempat kerja, waktu, peralatan", "coaching on the job, time, equipment"),
  line(["low-reinforcement"], "penghargaan dan tindak lanjut", "recognition and follow-up"),
  line(["high-short-term-focus"], "ringankan beban peralihan; langkah kecil", "lower the cost of switching; small steps"),
  line(["high-cognitive-rigidity"], "bukti, uji coba, undang sebagai pengkritik", "evidence, trials, an invitation as critic"),
  line(["low-principal-support"], "tindakan nyata para pimpinan", "visible action by leaders"),
]);

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
export const adkarSignals = (answers: AdkarAnswers, threshold = 3): readonly ReadinessSignal[] =>
  adkarElements.filter((element) => (answers[element] ?? Number.POSITIVE_INFINITY) <= threshold).map((element): ReadinessSignal => `low-${element}`);

/**
 * The lines of guidance that answer to any of the signals, in the order of the list.
 *
 * @example
 * ```ts
 * import { guidanceFor } from "pembinaan-asn";
 * guidanceFor(["low-ability"]).map((it) => it.approach.en); // => ["coaching on the job, time, equipment"]
 * ```
 */
export const guidanceFor = (signals: readonly ReadinessSignal[], guidance: readonly Guidance[] = changeGuidance): readonly Guidance[] =>
  guidance.filter((it) => it.signals.some((signal) => signals.includes(signal)));
