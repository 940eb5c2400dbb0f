/** compareSatisfaction: an earlier and a later survey of one service, compared only where they are alike. */
import type { NumberAnswer } from "../engine/index.ts";
import { error, fail, guard, hasError, isRecord, numberValue, ok, parseFraction, subtract, under, type Issue, type NumberValue, type Result, type Text } from "../kernel/index.ts";
import type { CodeAnswer } from "./answer.ts";
import { assessSatisfaction, type Satisfaction } from "./assess-satisfaction.ts";
import type { AssessIssueCode } from "./issues.ts";
import { elementsOf, nationalSatisfaction, type SatisfactionOptions, type Survey } from "./survey.ts";

/** One survey and the options under which it is assessed. */
export interface Wave extends SatisfactionOptions {
  /** What `assessSatisfaction` takes. */
  readonly survey: Survey;
}

/** What both waves are computed under, whatever each says of itself. */
export interface AlikeOptions {
  /** The rulebook by id. */
  readonly rulebook?: string;
  /** The elements that both have; others are left aside in both. */
  readonly elements?: readonly string[];
  /** Conventions: axis → option. */
  readonly conventions?: Readonly<Record<string, string>>;
}

/** One element in both waves. */
export interface ComparedElement {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly label: Text;
  /** Its mean in the earlier wave. */
  readonly from: NumberAnswer;
  /** Its mean in the later wave. */
  readonly to: NumberAnswer;
  /** Later minus earlier, exact; `null` where one has no mean. */
  readonly difference: NumberValue | null;
}

/** Two waves side by side. */
export interface ComparedSatisfaction {
  /** The earlier one. */
  readonly earlier: Satisfaction;
  /** The later one. */
  readonly later: Satisfaction;
  /** Index: later minus earlier, exact; `null` where one has none. */
  readonly difference: NumberValue | null;
  /** The grades. */
  readonly grade: {
    /** Earlier. */
    readonly from: CodeAnswer;
    /** Later. */
    readonly to: CodeAnswer;
    /** Are they different? */
    readonly changed: boolean;
  };
  /** The elements, in the order of the rulebook. */
  readonly elements: readonly ComparedElement[];
  /** Were both computed anew under `alike`? */
  readonly recomputed: boolean;
}

const exactOf = (answer: NumberAnswer): ReturnType<typeof parseFraction> => (answer.exact === null ? undefined : parseFraction(answer.exact));

const differenceOf = (from: NumberAnswer, to: NumberAnswer): NumberValue | null => {
  const [before, after] = [exactOf(from), exactOf(to)];
  return before === undefined || after === undefined ? null : numberValue(subtract(after, before));
};

const idsOf = ({ elements }: Satisfaction): string => elements.map(({ id }) => id).sort().join(", ");

/** Why two answers do not compare. The order of elements is no reason. */
const unlike = (earlier: Satisfaction, later: Satisfaction): readonly Issue[] => {
  const issues: Issue[] = [];
  const refuse = (code: AssessIssueCode, path: string, expected: string, received: string): void => {
    if (expected !== received) issues.push(error<AssessIssueCode>(code, path, { expected, received }));
  };
  refuse("different-rulebooks", "later.rulebook", earlier.receipt.rulebook, later.receipt.rulebook);
  refuse("different-elements-between-waves", "later.elements", idsOf(earlier), idsOf(later));
  for (const [axis, option] of Object.entries(earlier.conventions)) { // under one rulebook both have the same axes
    refuse("different-conventions", `later.conventions.${axis}`, option, later.conventions[axis] ?? option);
  }
  return issues;
};

/** All ids that may stand in the data of a wave: those of the rulebooks that it can be assessed under, and its own. */
const idsAsked = ({ engine = nationalSatisfaction(), elements = [] }: Wave): readonly string[] => [...elements, ...[...engine["~inside"].books.values()].flatMap(elementsOf)];

/** A wave under what both are to have in common. Elements that only it has are left aside. */
const madeAlike = (wave: Wave, { rulebook, elements, conventions }: AlikeOptions, known: readonly string[]): SatisfactionOptions => {
  const { survey: _, questions, ...options } = wave;
  const isKept = ([id]: readonly [string, unknown]): boolean => elements === undefined || elements.includes(id);
  const asked = isRecord(questions) ? Object.entries(questions) : [];
  return {
    ...options,
    ...(questions === undefined ? {} : { questions: isRecord(questions) ? Object.fromEntries(asked.filter(isKept)) : questions }),
    ...(rulebook === undefined ? {} : { rulebook }),
    ...(conventions === undefined ? {} : { conventions: { ...options.conventions, ...conventions } }),
    ...(elements === undefined ? {} : { elements, ignore: [...options.ignore ?? [], ...known.filter((it) => !elements.includes(it)), ...asked.flatMap((it) => (isKept(it) ? [] : it[1]))] }),
  };
};

/**
 * Compares two surveys of one service over time, and refuses where the difference would be one of rules, elements or conventions and not of satisfaction.
 *
 * @param earlier - the earlier survey with its options: `{ survey, period, … }` as `assessSatisfaction` takes them.
 * @param later - the later one.
 * @param alike - what both are computed under: `rulebook`, `elements` (the common ones; others are left aside, which single answers, frequencies and sums allow and a tally does not), `conventions`.
 * Absent: each as its own options say, and what differs is refused.
 * @returns Both answers with their receipts, the exact difference of the indices (later minus earlier), the grades, and every element.
 * Issues: `different-rulebooks`, `different-elements-between-waves`, `different-conventions`, those of `assessSatisfaction` with the wave before their path.
 * Whether a difference is more than chance: `welchT` of `pembinaan-asn/statistics`.
 *
 * @example
 * ```ts
 * import { compareSatisfaction, unwrap } from "pembinaan-asn";
 * const counts = (four: readonly [number, number, number, number]) => ({ persyaratan: four, prosedur: four, waktu: four, biaya: four, produk: four, kompetensi: four, perilaku: four, pengaduan: four, sarana: four });
 * const earlier = { survey: counts([0, 4, 16, 0]), period: "2024" } as const;
 * const later = { survey: counts([0, 0, 16, 4]), period: "2025" } as const;
 * const waves = unwrap(compareSatisfaction(earlier, later));
 * [waves.difference?.exact, waves.grade.from.code, waves.grade.to.code]; // => ["10","C","B"]
 *
 * const mixed = compareSatisfaction(earlier, { ...later, conventions: { weights: "printed-0.11" } });
 * mixed.issues.map((it) => it.code); // => ["different-conventions"]
 * unwrap(compareSatisfaction(earlier, { ...later, conventions: { weights: "printed-0.11" } }, { conventions: { weights: "printed-0.11" } })).difference?.exact; // => "99/10"
 * ```
 */
export const compareSatisfaction = (earlier: Wave, later: Wave, alike?: AlikeOptions): Result<ComparedSatisfaction> => guard(() => {
  const issues: Issue[] = [];
  const asked = [earlier, later].flatMap((it) => (alike?.elements === undefined ? [] : idsAsked(it)));
  const [first, second] = [earlier, later].map((wave, at) => {
    const answer = assessSatisfaction(wave.survey, madeAlike(wave, alike ?? {}, asked));
    issues.push(...under(at === 0 ? "earlier" : "later", answer.issues));
    return answer.ok ? answer.value : undefined;
  });
  if (first === undefined || second === undefined || hasError(issues)) return fail(issues);
  const reasons = unlike(first, second);
  if (reasons.length > 0) return fail([...issues, ...reasons]);
  return ok(Object.freeze({
    earlier: first, later: second, difference: differenceOf(first.index, second.index),
    grade: { from: first.grade, to: second.grade, changed: first.grade.code !== second.grade.code },
    elements: first.elements.flatMap(({ id, label, mean }) => second.elements.filter((it) => it.id === id).map(({ mean: to }) => ({ id, label, from: mean, to, difference: differenceOf(mean, to) }))),
    recomputed: alike !== undefined,
  }), issues);
});
