/** assessReadiness: where a change is held up first, and the approach that this suggests. It speaks of the change, never of a person. */
import { adkarElements, changeGuidance, guidanceFor, readAdkar, type AdkarAnswers, type AdkarElement, type Guidance } from "../domain/index.ts";
import { buildEngine, codeOf, type Receipt } from "../engine/index.ts";
import { guard, lazily, ok, type Result } from "../kernel/index.ts";
import { adkar, readinessFamily } from "../regulations/readiness/index.ts";
import { compare, firstWhere } from "../scorers/index.ts";
import { withReceipt } from "./answer.ts";
import { assessByPeriod, type AssessOptions } from "./by-period.ts";

/** The readiness for one change. */
export interface Readiness {
  /** The first element that holds the change up; `null`: none does, or it is not known (see `reasons`). */
  readonly barrier: AdkarElement | null;
  /** Why the barrier is not known, each `code@address`; empty when it is. */
  readonly reasons: readonly string[];
  /** What helps with this barrier: guidance as data, each line with its confidence. Empty without a barrier. */
  readonly approach: readonly Guidance[];
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

/** Options of {@link assessReadiness}. */
export interface ReadinessOptions extends AssessOptions {
  /** Guidance of your own instead of the built-in one. */
  readonly guidance?: readonly Guidance[];
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [adkar], scorers: [compare, firstWhere] }));

const isElement = (code: string): code is AdkarElement => (adkarElements as readonly string[]).includes(code);

/**
 * Finds the ADKAR barrier of a change: the first of the five elements that scores 3 or less.
 *
 * @param answers - `awareness`, `desire`, `knowledge`, `ability`, `reinforcement`, whole numbers 1 to 5, about one change: one person's, or a rounded group's. One that was not answered is left out, never 0.
 * @param options - `period`; optionally `guidance` (your own list), `engine`, `scope`, `rulebook`, `conventions`.
 * @returns The barrier and what helps with it. No label is put on anybody. Issues: those of `readAdkar`, `period-missing`; warning `missing-value`.
 * Rule: ADKAR barrier point (two sources; a trademark of Prosci, no item text is included). The guidance is general knowledge of the field, `unverified`.
 *
 * @example
 * ```ts
 * import { assessReadiness, unwrap } from "pembinaan-asn";
 * const change = unwrap(assessReadiness({ awareness: 4, desire: 3, knowledge: 2, ability: 5, reinforcement: 5 }, { period: "2026-Q1" }));
 * change.barrier; // => "desire"
 * change.approach[0].approach.en; // => "listening, personal counselling, a peer mentor, participation"
 * ```
 */
export const assessReadiness = (answers: AdkarAnswers, options: ReadinessOptions): Result<Readiness> => guard(() => {
  const { guidance = changeGuidance, ...rest } = options;
  return assessByPeriod<Readiness>({
    family: readinessFamily.id, named: "adkar", national,
    observe: () => {
      const read = readAdkar(answers);
      return read.ok ? ok({ inputs: { score: read.value } }, read.issues) : read;
    },
    answer: (calculation, occasion) => {
      const found = codeOf(calculation, "barrier");
      const barrier = "code" in found && isElement(found.code) ? found.code : null;
      return withReceipt({
        barrier, reasons: "reasons" in found ? found.reasons : [],
        approach: barrier === null ? [] : guidanceFor([`low-${barrier}`], guidance),
      }, calculation, occasion);
    },
  }, rest) as Result<Readiness>;
});
