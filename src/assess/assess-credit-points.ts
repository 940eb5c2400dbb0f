/** assessCreditPoints: from the predicate of a functional official to angka kredit, and to what the next rank and level need. */
import { buildEngine, exactOf, numberOf, type Calculation, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { error, fail, guard, isRecord, lazily, ok, own, sign, warning, type Issue, type Numeric, type Result, type Section } from "../kernel/index.ts";
import { creditPointsFamily, permenpanrb16of2009, permenpanrb1of2023, type CreditCaseCode } from "../regulations/credit-points/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { affine, clamp, compare, lookup, onlyWhere, product, round, select, sum } from "../scorers/index.ts";
import { withReceipt } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { monthsCounted, type MonthsInput } from "./months-counted.ts";
import { spelledCode } from "./spelled-code.ts";

/** What is known of a functional official for one period. Which parts are needed depends on `case`. */
export interface CreditCase {
  /** For what the points are set; default `periodik`. */
  readonly case?: CreditCaseCode;
  /** The predicate of the period: of PermenPANRB 6/2022, under PermenPANRB 16/2009 the grade of that rule. Needed but for `integrasi`. */
  readonly predicate?: string;
  /** The level: `ahli-muda`, "Ahli Muda". Needed but for `integrasi`. */
  readonly level?: string;
  /** Whole months, 1 to 12, or the days from one to another. Needed but for `perpindahan-jabatan` and `integrasi`. */
  readonly months?: MonthsInput;
  /** The rank: `III/c`. Needed for `perpindahan-jabatan`, `pengangkatan-pertama`, `integrasi`; elsewhere it adds what the next rank needs. */
  readonly rank?: string;
  /** Points held before the period, in this level. Needed for `tugas-belajar`; elsewhere it adds the total. */
  readonly held?: Numeric;
  /** Conventional points of the older rules, for `integrasi`. */
  readonly conventional?: Numeric;
  /** Years in the rank, for `perpindahan-jabatan`; at most 3 count. */
  readonly years?: Numeric;
  /** Minimum points of the golongan, for `tugas-belajar`: which minimum is meant is not stated in any known text, so it is the caller's. */
  readonly studyMinimum?: Numeric;
}

/** The credit points of one case. */
export interface CreditPoints {
  /** Points earned: `text` as shown, `exact` what they are. */
  readonly points: NumberAnswer;
  /** Cumulative points: what was held, or the base, with the points earned. Not applicable without `held`. */
  readonly total: NumberAnswer;
  /** What the next steps need. */
  readonly needs: {
    /** Points that one rank takes on this level. */
    readonly rankStep: NumberAnswer;
    /** Cumulative points for the next rank: the upper end of the rank's range. */
    readonly nextRank: NumberAnswer;
    /** Cumulative points for the next level; none on the highest. */
    readonly nextLevel: NumberAnswer;
  };
  /** What is still short of it, at least 0. */
  readonly short: {
    /** Of the next rank. */
    readonly nextRank: NumberAnswer;
    /** Of the next level. */
    readonly nextLevel: NumberAnswer;
  };
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [permenpanrb1of2023, permenpanrb16of2009], scorers: [affine, clamp, compare, lookup, onlyWhere, product, round, select, sum] }));

/** What each case needs; anything else that is not given does not apply to it and is not missing. */
const needed: Readonly<Record<CreditCaseCode, readonly (keyof CreditCase)[]>> = {
  periodik: ["predicate", "level", "months"], "kenaikan-jenjang": ["predicate", "level", "months"], "perpindahan-jabatan": ["predicate", "level", "years", "rank"],
  "pengangkatan-pertama": ["predicate", "level", "months", "rank"], "tugas-belajar": ["predicate", "level", "months", "held", "studyMinimum"], integrasi: ["rank", "conventional"],
};

const keys = ["case", ...creditPointsFamily.inputs.filter((it) => it !== "case")] as const;

/** The case with its months counted. Issues: `wrong-type`, `unknown-key`, those of the months. */
const readCase = (official: unknown, monthsOption: string | undefined): Result<Section> => {
  if (!isRecord(official)) return fail([error("wrong-type", "official", { expected: keys.join(", "), received: official })]);
  const odd = Object.keys(official).filter((key) => !(keys as readonly string[]).includes(key));
  if (odd.length > 0) return fail(odd.map((key) => error("unknown-key", `official.${key}`, { expected: keys.join(", "), received: key })));
  const months = monthsCounted(own(official, "months"), monthsOption);
  return months.ok ? ok({ ...official, case: own(official, "case") ?? "periodik", months: months.value }) : months;
};

const notApplicable = { notApplicable: "not-stated" };

/** The inputs for one rulebook: codes as it spells them; what is absent and not needed in this case is not applicable. */
const inputsOf = (book: RulebookData, read: Section): Section => {
  const purpose = read["case"] as CreditCaseCode;
  const asked: readonly string[] | undefined = own(needed, purpose);
  const isFree = (key: string): boolean => asked !== undefined && !asked.includes(key) && (purpose !== "periodik" || own(book.inputs, key)?.optional === true);
  return Object.fromEntries(creditPointsFamily.inputs.map((key) => {
    const value = own(read, key) ?? undefined;
    return [key, value === undefined && isFree(key) ? notApplicable : spelledCode(book, key, value)];
  }));
};

const answerOf = (calculation: Calculation): Omit<CreditPoints, "receipt"> => {
  const number = (step: string, shown = step): NumberAnswer => numberOf(calculation, step, 0, shown);
  return {
    points: number("points", "shown"), total: number("total", "totalShown"),
    needs: { rankStep: number("rankStep"), nextRank: number("rankNeeds"), nextLevel: number("levelNeeds") }, short: { nextRank: number("rankShort"), nextLevel: number("levelShort") },
  };
};

/**
 * Credit points (angka kredit) from the predicate: percentage × coefficient × months / 12, exact, with the total and what the next rank and level need.
 *
 * @param official - `predicate`, `level`, `months` for a period; `case` names another purpose: after a rise in level (points start at 0), transfer (years in the rank, at most 3, and the base of the rank),
 * first appointment, return from study, integration of conventional points. `held` adds the total, `rank` what the next rank needs.
 * @param options - `period` (the performance year decides the rule); optionally `conventions` (`rounding`: `half-up-2dp`, `half-up-3dp`, `truncate-2dp`; `months`; `terampil`), `rulebook`, `engine`, `scope`, `perRule`.
 * @returns Points, total, needs and what is short of them, and the receipt. Rounding concerns only what is shown.
 * Issues: `part-month`, `not-a-code`, `below-minimum` and `above-maximum` (13 months), `not-a-number`, `unknown-key`, `period-missing`, `rule-not-in-force` and those of `evaluate`; warnings `missing-value`, `value-below-zero` (conventional points below the base of the rank).
 * Rule: PermenPANRB 1/2023 with PerBKN 3/2023 for performance years from 2023 on; PermenPANRB 16/2009 (teachers, history) by name.
 *
 * @example
 * ```ts
 * import { assessCreditPoints, unwrap } from "pembinaan-asn";
 * const year = unwrap(assessCreditPoints({ level: "Ahli Muda", rank: "III/d", predicate: "Sangat Baik", months: 12, held: 130 }, { period: "2025" }));
 * [year.points.text, year.total.exact, year.short.nextLevel.exact]; // => ["37.50", "335/2", "65/2"]
 * unwrap(assessCreditPoints({ case: "integrasi", rank: "III/d", conventional: 330 }, { period: "2025" })).total.exact; // => "130"
 * ```
 */
export function assessCreditPoints(official: CreditCase, options: AssessOptions & { readonly perRule: true }): Result<Parts<CreditPoints>>;
export function assessCreditPoints(official: CreditCase, options: AssessOptions): Result<CreditPoints>;
export function assessCreditPoints(official: CreditCase, options: AssessOptions & { readonly perRule?: boolean }): Result<CreditPoints | Parts<CreditPoints>> {
  return guard(() => {
    const read = readCase(official, options.conventions?.["months"]);
    return assessByPeriod<CreditPoints>({
      family: creditPointsFamily.id, national,
      observe: (book) => (read.ok ? ok({ inputs: inputsOf(book, read.value) }) : read),
      answer: (calculation, occasion, issues: Issue[]) => {
        const total = exactOf(calculation, "total");
        if (total !== undefined && sign(total) < 0) issues.push(warning<AssessIssueCode>("value-below-zero", "total", { expected: "0 or more; no text has a floor" }));
        return withReceipt(answerOf(calculation), calculation, occasion);
      },
    }, options);
  });
}
