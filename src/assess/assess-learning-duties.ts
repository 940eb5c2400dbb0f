/** assessLearningDuties: the yearly duties of learning that hold for an employee, each by its own rule and never merged. */
import type { AsnKind } from "../domain/index.ts";
import { buildEngine, numberOf, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { error, fail, guard, hasError, isRecord, lazily, ok, own, type Issue, type Numeric, type Result } from "../kernel/index.ts";
import { learningDutiesFamily, perlan5of2018, pp11of2017, pp49of2018 } from "../regulations/learning-duties/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { affine, choose, clamp, compare, difference, matrix, onlyWhere } from "../scorers/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type AssessOptions } from "./by-period.ts";

/** Whose duty, and the hours that stand against it. */
export interface LearningDutySubject {
  /** PNS or PPPK. */
  readonly kind: AsnKind;
  /** Hours of the calendar year, in JP. Absent: not known. */
  readonly hours?: Numeric;
  /** PPPK: hours of the year of the contract, in JP. Absent: not known. */
  readonly contractHours?: Numeric;
  /** PPPK: one of the JPT utama and JPT madya whom PP 49/2018 excepts. Default false. */
  readonly excepted?: boolean;
}

/** One duty. */
export interface LearningDuty {
  /** The rulebook. */
  readonly rulebook: string;
  /** `at-least` or `at-most`. */
  readonly sense: CodeAnswer<"at-least" | "at-most">;
  /** The limit in JP. */
  readonly limit: NumberAnswer;
  /** JP short of a minimum, or over a maximum; 0 where the rule is kept. */
  readonly gap: NumberAnswer;
  /** `met` or `short` of a minimum, `within` or `over` a maximum. */
  readonly verdict: CodeAnswer<"met" | "short" | "within" | "over">;
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

const books = [pp11of2017, perlan5of2018, pp49of2018] as const;
const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [...books], scorers: [affine, choose, clamp, compare, difference, matrix, onlyWhere] }));

const keys = ["kind", "hours", "contractHours", "excepted"] as const;

/** Rules that bind this kind of employee. */
const bindingFor = (kind: unknown): readonly RulebookData[] => (books as readonly RulebookData[]).filter((book) => book.inputs["kind"]?.of?.some((it) => it === kind));

const faultsOf = (subject: unknown): readonly Issue[] => {
  if (!isRecord(subject)) return [error("wrong-type", "subject", { expected: keys.join(", "), received: subject })];
  const issues: Issue[] = Object.keys(subject).filter((key) => !(keys as readonly string[]).includes(key)).map((key) => error("unknown-key", `subject.${key}`, { expected: keys.join(", ") }));
  const kind = own(subject, "kind");
  if (bindingFor(kind).length === 0) issues.push(error("wrong-type", "subject.kind", { expected: "pns | pppk", received: kind }));
  const excepted = own(subject, "excepted");
  if (excepted !== undefined && typeof excepted !== "boolean") issues.push(error("wrong-type", "subject.excepted", { expected: "true | false", received: excepted }));
  return issues;
};

/**
 * Holds the learning hours of an employee against each yearly duty that binds his kind: PP 11/2017 (PNS, at least 20 JP), PerLAN 5/2018 (every ASN, at least 20 JP) and PP 49/2018 (PPPK, at most 24 JP in
 * one year of the contract, certain JPT excepted). A PPPK has a minimum and a maximum at once: both are told, and nothing is merged.
 *
 * @param subject - `kind`, and as far as known `hours` of the calendar year and `contractHours` of the year of the contract, in JP; `excepted`.
 * @param options - `period`: the calendar year; optionally `scope`.
 * @returns One duty for each rule: sense, limit, gap in JP, verdict, receipt. Hours that are not known leave gap and verdict open, and an excepted PPPK has none.
 * Issues: `wrong-type`, `unknown-key`, `period-missing`, and those of `evaluate`; note `rule-not-in-force` for a duty that was not yet in force in the period.
 *
 * @example
 * ```ts
 * import { assessLearningDuties, unwrap } from "pembinaan-asn";
 * unwrap(assessLearningDuties({ kind: "pns", hours: 19 }, { period: "2026" })).map((it) => [it.rulebook, it.verdict.code, it.gap.text]); // => [["pp-11-2017@1", "short", "1"], ["perlan-5-2018@1", "short", "1"]]
 * ```
 */
export const assessLearningDuties = (subject: LearningDutySubject, options: Pick<AssessOptions, "period" | "scope">): Result<readonly LearningDuty[]> => guard(() => {
  const faults = faultsOf(subject);
  if (faults.length > 0) return fail(faults);
  const issues: Issue[] = [];
  const given = Object.fromEntries(learningDutiesFamily.inputs.filter((key) => Object.hasOwn(subject, key)).map((key) => [key, own(subject as unknown as Readonly<Record<string, unknown>>, key)]));
  const duties = bindingFor(subject.kind).flatMap((book): readonly LearningDuty[] => {
    const found = assessByPeriod<LearningDuty>({
      family: learningDutiesFamily.id, national,
      observe: () => ok({ inputs: { ...given, bound: subject.excepted !== true } }),
      answer: (calculation, occasion) => {
        const code = <C extends string>(step: string): CodeAnswer<C> => codeAnswer<C>(calculation, step, learningDutiesFamily.labels);
        return withReceipt({ rulebook: book.id, sense: code<"at-least" | "at-most">("sense"), limit: numberOf(calculation, "limit"), gap: numberOf(calculation, "gap"), verdict: code<"met" | "short" | "within" | "over">("verdict") }, calculation, occasion);
      },
    }, { ...options, rulebook: book.id });
    // a fault of the subject is one fault, however many rules read it
    for (const it of found.issues.map((one) => ({ ...one, path: one.path.replace(/^inputs\./u, "subject.") }))) if (!it.path.startsWith("subject.") || !issues.some((one) => one.code === it.code && one.path === it.path)) issues.push(it);
    return found.ok ? [found.value as LearningDuty] : [];
  });
  return hasError(issues) ? fail(issues) : ok(Object.freeze(duties), issues);
});
