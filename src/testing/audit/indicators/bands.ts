/** The forms that put a figure into a band: the SAKIP predicate of a score, the band of an achievement. */
import { compare, multiply, rational, round, type Rational } from "../../../kernel/index.ts";
import { defineForm, exactOf, type Policy, type Reading } from "../tables/form-table.ts";
import { comma } from "../words.ts";
import type { BandCase, StabiliseCase } from "./inputs.ts";

/** Predicates of PermenPANRB 88/2021, best first, with the bounds that they lie above. */
const ladder = [["AA", 90], ["A", 80], ["BB", 70], ["B", 60], ["CC", 50], ["C", 30], ["D", 0]] as const;

const predicates: readonly string[] = ladder.map(([band]) => band);

/** Of a score from 0 to 100. */
const predicateOf = (score: number): string => ladder.find(([, above]) => score > above)?.[0] ?? "D";

const isEdge = (score: number): boolean => ladder.some(([, above]) => above === score && above > 0);

/** The band above or below another one; undefined beyond both ends. */
const better = (bands: readonly string[], of: string): string | undefined => bands[bands.indexOf(of) - 1];
const worse = (bands: readonly string[], of: string): string | undefined => bands[bands.indexOf(of) + 1];

/** The printed bounds leave this open: 90.005 is neither up to 90.00 nor from 90.01. */
const isBetween = (score: number): boolean => !Number.isInteger(score) && ladder.some(([, above]) => score > above && score < above + 0.01);

const prefixOf = (score: number): number => Number(String(score).slice(0, 2));

const band = (of: string | null | undefined): readonly Reading[] => (of === undefined ? [] : [{ band: of }]);

/** Scores that two ladders in one public application grade differently. */
const disputed = [72, 85];

/** SAKIP predicates (PermenPANRB 88/2021): the lower bound is strict. */
export const bandForm = /* @__PURE__ */ defineForm<BandCase>({
  form: "band", asks: "band", bands: predicates, axes: { zeroScore: { options: ["d", "undetermined"] } }, isShownFreely: false,
  words: ({ score }) => ({ id: `skor ${comma(score)}`, en: `score ${String(score)}` }),
  cases: [75, 0, 9.5, 15, 30, 30.005, 40, 50, 55, 60, 60.005, 65, 70, 72, 80, 80.005, 85, 90, 90.005, 90.01, 100, 100.01, 101].map((score): BandCase => ({ score })) as [BandCase, ...BandCase[]],
  right: ({ score }, { zeroScore }) => (score > 100 ? { band: null, mayThrow: true } : { band: score === 0 && zeroScore === "undetermined" ? null : predicateOf(score) }),
  faults: [
    { code: "strict-edge-included", gives: ({ score }) => (isEdge(score) ? band(better(predicates, predicateOf(score))) : []) },
    { code: "text-prefix", gives: ({ score }) => (score <= 100 ? band(score === 0 ? undefined : predicateOf(prefixOf(score))) : []) },
    { code: "above-scale-graded", gives: ({ score }) => (score > 100 ? predicates.map((it) => ({ band: it })) : []) },
    { code: "low-scores-lumped", gives: ({ score }) => (score > 0 && score <= 50 ? band("CC") : []) },
    { code: "top-band-missing", gives: ({ score }) => (score > 90 && score <= 100 ? band("A") : []) },
    { code: "band-gap", gives: ({ score }) => (isBetween(score) ? [...band(null), ...band("AA"), ...band("D"), ...(score > 90 ? band(worse(predicates, "AA")) : [])] : []) },
    { code: "another-ladder", gives: ({ score }) => (disputed.includes(score) ? band(worse(predicates, predicateOf(score))) : []), shows: "sometimes" },
  ],
});

/** Bands of Permendagri 86/2017 by their lower cuts, best first; what lies below all of them is the last. */
const rows = [["sangat-tinggi", 91], ["tinggi", 76], ["sedang", 66], ["rendah", 51]] as const;

const lowest = "sangat-rendah";

const names: readonly string[] = [...rows.map(([name]) => name), lowest];

const bandAt = (value: Rational): string => rows.find(([, from]) => compare(value, exactOf(from)) >= 0)?.[0] ?? lowest;

const isOpen = (value: Rational): boolean => rows.some(([, from]) => compare(value, exactOf(from)) < 0 && compare(value, exactOf(from - 1)) > 0);

const isOnCut = (value: Rational): boolean => rows.some(([, from]) => compare(value, exactOf(from)) === 0);

const valueOf = ({ actual, target }: StabiliseCase): Rational => multiply(exactOf(actual), rational(100, target)); // targets are whole numbers

const grade = (value: Rational, { gaps, aboveTop }: Policy): string | null => {
  if (aboveTop === "undetermined" && compare(value, exactOf(100)) > 0) return null;
  if (!isOpen(value) || gaps === "lower-cut") return bandAt(value);
  return gaps === "round-first" ? bandAt(round(value, { places: 0, mode: "half-up" })) : null;
};

const pair = (actual: number, target: number): StabiliseCase => ({ actual, target });

/** Bands of an achievement; binary arithmetic puts 4.55 of 5 below 91. */
export const categoryForm = /* @__PURE__ */ defineForm<StabiliseCase>({
  form: "category", asks: "band", bands: names, isShownFreely: false,
  axes: { gaps: { options: ["lower-cut", "closed-intervals", "round-first"] }, aboveTop: { options: ["sangat-tinggi", "undetermined"] } },
  words: ({ actual, target }) => ({ id: `target ${comma(target)}, realisasi ${comma(actual)}`, en: `target ${String(target)}, actual ${String(actual)}` }),
  cases: [
    pair(80, 100), pair(0, 1), pair(1, 1), pair(1, 2), pair(3, 2), pair(91, 100), pair(76, 100), pair(66, 100), pair(51, 100), pair(4.55, 5), pair(2.28, 3), pair(5.94, 9), pair(0.51, 1),
    pair(90.3, 100), pair(90.5, 100), pair(75.3, 100), pair(75.5, 100), pair(65.3, 100), pair(65.5, 100), pair(50.3, 100), pair(50.5, 100), pair(90, 100), pair(75, 100), pair(65, 100), pair(50, 100),
  ],
  right: (it, policy) => ({ band: grade(valueOf(it), policy) }),
  faults: [
    { code: "cut-left-out", gives: (it) => (isOnCut(valueOf(it)) ? band(worse(names, bandAt(valueOf(it)))) : []) },
    { code: "band-gap", gives: (it) => (isOpen(valueOf(it)) ? [...band("sangat-tinggi"), ...band("sangat-rendah")] : []) },
    { code: "gap-graded-up", shows: "sometimes", gives: (it) => (isOpen(valueOf(it)) ? band(better(names, bandAt(valueOf(it)))) : []) },
    { code: "float-residue-at-cut", shows: "mixed", gives: (it) => (isOnCut(valueOf(it)) ? [...band(worse(names, bandAt(valueOf(it)))), ...band(null)] : []) },
  ],
});
