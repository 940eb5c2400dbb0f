/** satisfactionSensitivity: what the index and the grade would be if one convention were chosen differently. */
import { findBook, optionsOf, type NumberAnswer } from "../engine/index.ts";
import { guard, ok, type Result } from "../kernel/index.ts";
import type { CodeAnswer } from "./answer.ts";
import { assessSatisfaction, type Satisfaction } from "./assess-satisfaction.ts";
import { nationalSatisfaction, type SatisfactionOptions, type Survey } from "./survey.ts";

/** What one other choice on one axis comes to. */
export interface OtherConvention {
  /** The axis: `weights`, `rounding`, `gaps`, `basis`, `missing`, `freeService`. */
  readonly axis: string;
  /** The option that is tried. */
  readonly option: string;
  /** The option that was chosen. */
  readonly chosen: string;
  /** The index, as published under it. */
  readonly index: NumberAnswer;
  /** The grade. */
  readonly grade: CodeAnswer;
  /** Is the grade another one, or is there none any more? */
  readonly changesGrade: boolean;
  /** Is the index as published another one? */
  readonly changesIndex: boolean;
}

/** Is there no index because something was not given, rather than because the convention says so? */
const wants = ({ index }: Satisfaction): boolean => index.text === null && index.reasons.some((it) => /^not-(?:given|set)@/u.test(it));

/**
 * How much the index and the grade hang on conventions that no text settles: each axis is chosen differently, one at a time, and the survey computed again.
 * "Under 0.11 it would be B" is an entry with `axis: "weights"`, `option: "printed-0.11"`, `grade.code: "B"`, `changesGrade: true`.
 *
 * @param survey - what `assessSatisfaction` takes.
 * @param options - those of `assessSatisfaction`; one rule must cover the period.
 * @returns One entry for each other option that can be computed from this survey, in the order of the rulebook. Left out: options that need data which are not there
 * (`custom`, `importance`, what the form of the data cannot tell), and those that cannot be combined with the conventions chosen. Issues: those of `assessSatisfaction`.
 * Rule: the axes of the rulebook; which of them is right is not known, so every one is a convention.
 *
 * @example
 * ```ts
 * import { satisfactionSensitivity, unwrap } from "pembinaan-asn";
 * const total = { persyaratan: 1065, prosedur: 1065, waktu: 1065, biaya: 1065, produk: 1065, kompetensi: 1065, perilaku: 1065, pengaduan: 1065, sarana: 1066 };
 * const answered = { persyaratan: 299, prosedur: 299, waktu: 299, biaya: 299, produk: 299, kompetensi: 299, perilaku: 299, pengaduan: 299, sarana: 299 };
 * const others = unwrap(satisfactionSensitivity({ total, answered }, { period: "2021" }));
 * others.filter((it) => it.changesGrade).map((it) => [it.axis, it.option, it.grade.code, it.index.text]); // => [["weights", "printed-0.11", "B", "88.17"]]
 * ```
 */
export const satisfactionSensitivity = (survey: Survey, options: SatisfactionOptions): Result<readonly OtherConvention[]> => guard(() => {
  const found = assessSatisfaction(survey, options);
  if (!found.ok) return found;
  const { conventions, index, grade, receipt } = found.value;
  const engine = options.engine ?? nationalSatisfaction();
  return ok(Object.entries({ ...findBook(engine["~inside"], receipt.rulebook)?.conventions }).flatMap(([axis, data]) => optionsOf(data).flatMap((option): readonly OtherConvention[] => {
    const chosen = String(conventions[axis]);
    const other = option === chosen ? undefined : assessSatisfaction(survey, { ...options, conventions: { ...options.conventions, [axis]: option } });
    if (other?.ok !== true || wants(other.value)) return [];
    const { value } = other;
    return [Object.freeze({ axis, option, chosen, index: value.index, grade: value.grade, changesGrade: value.grade.code !== grade.code, changesIndex: value.index.text !== index.text })];
  })), found.issues);
});
