/** satisfactionRulebook: a guideline of an agency's own, with the worksheet of the national survey and bands or labels of its choice. */
import { guard, isRecord, multiply, rational, readExact, round, toFixed, toFraction, type Result, type Text } from "../../kernel/index.ts";
import { parseRulebook, type BandData, type Citation, type Instrument, type MemberData, type RulebookData, type Validity } from "../../rulebook/index.ts";
import { boundsConventions } from "../printed-bounds.ts";
import { surveyCitations, surveyConventions, surveyInputs, surveyOutputs, surveySteps, surveyTerms } from "./survey-worksheet.ts";

/** Bands and labels of an agency's own. */
export interface OwnGrades {
  /** On the converted index, 25 to 100, highest first. */
  readonly bands: readonly BandData[];
  /** Name of every grade. */
  readonly labels: Readonly<Record<string, Text>>;
  /** Where they stand. */
  readonly cite: Citation;
}

/** What an agency's guideline sets. */
export interface OwnSatisfactionRule {
  /** Its id with revision: `perwali-12-2025@1`. */
  readonly id: string;
  /** What it is. */
  readonly instrument: Instrument;
  /** From when to when. */
  readonly validity: Validity;
  /** Does it answer for every period in which it holds (`general`), or only where it is named (`named`, the default)? */
  readonly standing?: "general" | "named";
  /** Its elements, in order. */
  readonly elements: readonly (string | MemberData)[];
  /** Where the elements stand. */
  readonly cite: Citation;
  /** Another rulebook of the family, whose bands and labels hold here too; or bands of its own. */
  readonly gradesOf: RulebookData | OwnGrades;
}

/** Printed weights, named by what 1/k is when it is rounded: 0.125, 0.13 with eight elements. Equal ones are named once. */
const printedWeights = (k: number): Readonly<Record<string, object>> => {
  const share = rational(1, k);
  return Object.fromEntries([4, 3, 2].map((places) => [`printed-${toFixed(round(share, { places, mode: "half-up" }), places)}`, { set: { weightRounding: { rounding: { places, mode: "half-up" } } }, cite: "weightChoice" }]));
};

const isRulebook = (grades: RulebookData | OwnGrades): grades is RulebookData => isRecord(grades) && Object.hasOwn(grades, "steps");

/** Bounds on 25 to 100 as bounds on 1 to 4; what is no number is left to be refused. */
const onIndex = (bands: readonly BandData[]): readonly object[] => bands.map((band) => Object.fromEntries(Object.entries(band).map(([key, bound]: readonly [string, unknown]) => {
  const exact = key === "category" ? undefined : readExact(bound, key, []);
  return [key, exact === undefined ? bound : toFraction(multiply(exact, rational(1, 25)))];
})));

/** Bands, labels, their citation, and the ways to compare with them. */
const gradesPart = (grades: RulebookData | OwnGrades): { readonly terms: object; readonly cite: unknown; readonly basis: unknown } => {
  if (isRulebook(grades)) {
    return { terms: { grades: grades.terms?.["grades"], gradeLabels: grades.terms?.["gradeLabels"] }, cite: grades.citations["bands"], basis: grades.conventions?.["basis"] };
  }
  const { basis } = boundsConventions;
  return {
    terms: { grades: { cite: "bands", range: { from: 0, to: 100 }, label: { id: "mutu pelayanan", en: "service grade" }, bands: grades.bands }, gradeLabels: { cite: "bands", labels: grades.labels } },
    cite: grades.cite, basis: { ...basis, others: { ...basis.others, "index-unrounded": { set: { grades: { range: { from: 0, to: 4 }, bands: onIndex(grades.bands) } } } } },
  };
};

/**
 * A rulebook of the family `satisfaction` for an agency that grades by bands or labels of its own, or by those of another rule (nine elements under the bands of 2004 are seen in print).
 * The worksheet is that of the national survey: means, weights 1/k, index × 25. Other elements alone need no rulebook: name them in the option `elements` of `assessSatisfaction`.
 *
 * @param rule - id, instrument, validity, elements, and `gradesOf`: a rulebook of this family, or `{ bands, labels, cite }` on 25 to 100.
 * @returns The rulebook, frozen, to be given to `createEngine`, which checks its bands for gaps and overlaps. Weights are named by the number of elements (`printed-0.13` for eight).
 * Issues: those of `parseRulebook` (`missing-key`, `wrong-type`, `not-a-date`, …). Nothing here is law: each citation is the caller's.
 *
 * @example
 * ```ts
 * import { assessSatisfaction, createEngine, unwrap } from "pembinaan-asn";
 * import { elements2017, kepmenpan25of2004, satisfactionRulebook } from "pembinaan-asn/regulations/satisfaction";
 * const own = unwrap(satisfactionRulebook({
 *   id: "pedoman-1-2025@1", validity: { from: "2025-01-01", reviewedUntil: "2026-11-30" }, standing: "general",
 *   instrument: { kind: "guideline", issuer: "Contoh", number: "1", year: 2025, title: { id: "Pedoman survei", en: "Survey guideline" } },
 *   elements: elements2017, cite: { locator: "lampiran I", confidence: "text" }, gradesOf: kepmenpan25of2004,
 * }));
 * const engine = unwrap(createEngine({ rulebooks: [own] }));
 * const total = { persyaratan: 16, prosedur: 16, waktu: 16, biaya: 16, produk: 16, kompetensi: 16, perilaku: 16, pengaduan: 16, sarana: 17 };
 * const answered = { persyaratan: 5, prosedur: 5, waktu: 5, biaya: 5, produk: 5, kompetensi: 5, perilaku: 5, pengaduan: 5, sarana: 5 };
 * const found = unwrap(assessSatisfaction({ total, answered }, { period: "2025", engine }));
 * [found.index.exact, found.grade.code]; // => ["725/9","B"]
 * ```
 */
export const satisfactionRulebook = (rule: OwnSatisfactionRule): Result<RulebookData> => guard(() => {
  const { id, instrument, validity, standing = "named", elements, cite, gradesOf } = rule;
  const grades = gradesPart(gradesOf);
  return parseRulebook({
    id, family: "satisfaction", instrument, standing, validity,
    citations: { ...surveyCitations, elements: cite, formula: cite, conversion: cite, weight: cite, scale: cite, bands: grades.cite },
    dimensions: { element: { label: { id: "unsur", en: "element" }, open: { omit: "any", add: "any", min: 1 }, members: elements } },
    inputs: surveyInputs,
    terms: { ...surveyTerms, ...grades.terms },
    conventions: {
      weights: { default: "exact-1-over-k", cite: "weightChoice", label: { id: "bobot", en: "weights" }, others: { ...printedWeights(Array.isArray(elements) ? elements.length : 1), custom: { cite: "ownWeights" }, importance: { cite: "importance" } } },
      ...surveyConventions, basis: grades.basis,
      freeService: { default: "as-answered", cite: "freeService", by: "tabulation", label: { id: "layanan gratis", en: "free service" }, others: { "free-scores-4": {}, "exclude-biaya": {} } },
    },
    steps: surveySteps, outputs: surveyOutputs, notCovered: [],
  });
});
