/** reconcileSatisfaction: how a published satisfaction figure came about, or that no convention gives it. */
import { readOccasion, searchConventions, spansRules, type Reconciled, type RulePeriod } from "../engine/index.ts";
import { compare, divide, error, fail, fromFraction, guard, hasError, isRecord, multiply, ok, rational, readExact, round, toFraction, type Issue, type Rational, type Result } from "../kernel/index.ts";
import { satisfactionFamily } from "../regulations/satisfaction/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { satisfactionWords } from "./assess-satisfaction.ts";
import { declared, findParts, type Observation } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { remarkWeight, weightUnder } from "./named-weight.ts";
import { readFigure, readInFormat } from "./printed-figure.ts";
import { elementsOf, isMeans, nationalSatisfaction, observeSurvey, type SatisfactionOptions, type Survey } from "./survey.ts";

/** A published index and nothing else: only its grade can be looked at. */
export interface PublishedIndex {
  /** The index on 25 to 100, as printed: with `format`, a text is read in it. */
  readonly index: number | string;
}

/** Options of {@link reconcileSatisfaction}; `format` also says how the printed index is written (absent: 90.56). */
export interface ReconcileSatisfactionOptions extends SatisfactionOptions {
  /** What was published; one of the two at least. */
  readonly published: {
    /** The index, as printed: its decimals count. */
    readonly index?: number | string;
    /** The grade. */
    readonly grade?: string;
  };
}

/** Conventions that give the published index. */
export interface ReconciledSurvey extends Reconciled {
  /** The means were rounded to so many decimals before they were weighted; `null`: they were not. */
  readonly meanPlaces: number | null;
  /** The grades that go with it, under one or another choice of `basis` and `gaps`; empty where no grade was given to compare. */
  readonly grades: readonly string[];
}

/** How a published figure came about. */
export interface ReconciledFigure {
  /** The rulebook. */
  readonly rulebook: string;
  /** All combinations that give the index, smallest deviation first. */
  readonly matches: readonly ReconciledSurvey[];
  /** Where there is none: those that come nearest, and by how much. */
  readonly nearest: readonly ReconciledSurvey[];
  /** Does any match (or the published index itself) also have the published grade? `null`: no grade was given. */
  readonly gradeFits: boolean | null;
  /** Where the grade does not fit: the grades of the published index under the other rules of the engine. */
  readonly otherRules: Readonly<Record<string, readonly string[]>>;
  /** How many combinations have a value. */
  readonly explored: number;
}

interface Variant { readonly observation: Observation; readonly conventions: Readonly<Record<string, string>>; readonly meanPlaces: number | null }

/** Decimals in which reports print means. */
const printedPlaces = [2, 3, 4] as const;

/** The observation with its means rounded to so many decimals, where that changes any. */
const roundedMeans = (observation: Observation, places: number): Observation | undefined => {
  const { total, answered } = observation.inputs as { readonly total: Readonly<Record<string, number | string>>; readonly answered: Readonly<Record<string, number>> };
  const exact = Object.entries(answered).map(([id, people]) => [id, divide(fromFraction(String(total[id])), rational(people))] as const);
  const means = exact.flatMap(([id, mean]) => (mean === undefined ? [] : [[id, toFraction(round(mean, { places, mode: "half-up" }))] as const]));
  const changed = exact.some(([, mean], at) => mean !== undefined && toFraction(mean) !== means[at]?.[1]);
  return changed && means.length === exact.length ? { ...observation, supplied: { mean: Object.fromEntries(means), k: means.length } } : undefined;
};

/** The grades that a rule has names for; none where it names none. */
const gradesIn = (book: RulebookData): readonly string[] => Object.keys(book.terms?.[satisfactionFamily.labels]?.labels ?? {});

/** Each remark once, in the words of the family: a survey is read in several ways, and each says the same of it. */
const once = (issues: readonly Issue[]): readonly Issue[] => [...new Map(issues.map(satisfactionWords).map((it) => [JSON.stringify(it), it])).values()];

/** Printed weights among these combinations that are named after another number of elements. */
const remarkWeights = (found: readonly ReconciledSurvey[], elements: number): readonly Issue[] =>
  [...new Set(found.flatMap(({ conventions }) => conventions["weights"] ?? []))].flatMap((option) => remarkWeight(option, weightUnder(option, elements)));

/** What can be observed about the published figure: the survey in each way in which its answers can become sums, or what was printed. */
const variantsOf = (subject: Survey | PublishedIndex, part: RulePeriod, options: ReconcileSatisfactionOptions): Result<readonly Variant[]> => {
  const fixed = options.conventions ?? {};
  if (isRecord(subject) && Object.hasOwn(subject, "index")) {
    const issues: Issue[] = [];
    const index = readInFormat((subject as unknown as PublishedIndex).index, options.format ?? "raw", "survey.index", issues);
    return index === undefined ? fail(issues) : ok([{ observation: { inputs: {}, supplied: printedIndex(index) }, conventions: {}, meanPlaces: null }]);
  }
  const read = observeSurvey(subject as Survey, part.book, options, true);
  if (!read.ok) return read;
  const variants: Variant[] = [{ observation: read.value, conventions: {}, meanPlaces: null }];
  for (const freeService of fixed["freeService"] === undefined ? Object.keys(part.book.conventions?.["freeService"]?.others ?? {}) : []) {
    const other = observeSurvey(subject as Survey, part.book, { ...options, conventions: { ...fixed, freeService } }, true);
    if (other.ok && JSON.stringify([other.value.inputs, other.value.supplied]) !== JSON.stringify([read.value.inputs, read.value.supplied])) variants.push({ observation: other.value, conventions: { freeService }, meanPlaces: null });
  }
  for (const places of fixed["rounding"] === undefined && !isMeans(subject) ? printedPlaces : []) {
    const observation = roundedMeans(read.value, places);
    if (observation !== undefined) variants.push({ observation, conventions: { rounding: "nrr-as-printed" }, meanPlaces: places });
  }
  return ok(variants, read.issues);
};

const printedIndex = (index: Rational): Readonly<Record<string, string>> => {
  const interval = multiply(index, rational(1, 25));
  return { interval: toFraction(interval), index: toFraction(index), indexToShow: toFraction(index) };
};

const deviationOf = (it: ReconciledSurvey): Rational => fromFraction(String(it.deviation));

const byDeviation = (a: ReconciledSurvey, b: ReconciledSurvey): number => compare(deviationOf(a), deviationOf(b));

/**
 * Finds the conventions under which a survey gives the figure that was published: every combination of `weights`, `rounding`, `missing` (and for grades `basis`, `gaps`), the ways
 * to count a free service, and means rounded to 2, 3 or 4 decimals before weighting. That none fits is a finding, and the nearest are named.
 *
 * @param survey - what `assessSatisfaction` takes; or `{ means }` as printed; or `{ index }`, a printed index alone, whose grade is looked at.
 * @param options - those of `assessSatisfaction` (conventions named there stay fixed), `published: { index?, grade? }`, and `format` of the printed index (`"id-ID"` for 90,56).
 * @returns The matches with exact value, deviation and grades; the nearest where there is none; `gradeFits`; for a grade that does not fit, the grades under the other rules.
 * Issues: `figure-missing`, `not-a-code` for a grade that the rule does not have, `period-spans-rules`, `rule-not-in-force`, those of `tally` and of reading numbers (`mean-out-of-range` for a printed
 * mean outside 1 to 4); notes `unsur-omitted`, `unsur-added`, `printed-means-tie`, and `weight-not-as-named` for a printed weight found that is named after another number of elements.
 *
 * @example
 * ```ts
 * import { reconcileSatisfaction, unwrap } from "pembinaan-asn";
 * const printed = unwrap(reconcileSatisfaction({ index: "76.25" }, { period: "2023", published: { index: "76.25", grade: "B" } }));
 * printed.gradeFits; // => false
 * printed.otherRules["kepmenpan-25-2004@1"]; // => ["B"]
 * ```
 */
export const reconcileSatisfaction = (survey: Survey | PublishedIndex, options: ReconcileSatisfactionOptions): Result<ReconciledFigure> => guard(() => {
  const issues: Issue[] = [];
  const { index, grade } = isRecord(options.published) ? options.published : {};
  if (index === undefined && grade === undefined) return fail([error<AssessIssueCode>("figure-missing", "options.published", { expected: "{ index } or { grade } or both" })]);
  const figure = index === undefined ? undefined : readFigure(index, options.format ?? "raw", "options.published.index", issues);
  const engine = options.engine ?? nationalSatisfaction();
  const inside = engine["~inside"];
  const when = readOccasion(options, options.scope, issues);
  if (when === undefined || hasError(issues)) return fail(issues);
  const parts = findParts({ family: satisfactionFamily.id }, engine, options, when.period, when.scope, issues);
  const [part] = parts;
  if (part === undefined || hasError(issues)) return fail(issues);
  if (parts.length > 1) return fail([...issues, spansRules(parts)]);
  const grades = gradesIn(part.book);
  if (grade !== undefined && (typeof grade !== "string" || (grades.length > 0 && !grades.includes(grade)))) return fail([...issues, error("not-a-code", "options.published.grade", { expected: grades.join(", "), received: grade })]);
  const variants = variantsOf(survey, part, options);
  if (!variants.ok) return fail([...issues, ...variants.issues]);

  const search = (observation: Observation, conventions: Readonly<Record<string, string>>, output: string, published: string, heard: Issue[], of: Pick<RulePeriod, "book" | "overlays"> = part): ReturnType<typeof searchConventions> => searchConventions(inside, of, {
    inputs: declared(of.book, observation.inputs), members: observation.members, supplied: observation.supplied, terms: options.terms, conventions: { ...options.conventions, ...conventions },
  }, { output, published }, heard);
  /** The grades that one or another choice of basis and gaps gives. Nothing is searched where no grade was published. */
  const gradesOf = (observation: Observation, conventions: Readonly<Record<string, string>>, heard: Issue[], of?: Pick<RulePeriod, "book" | "overlays">): readonly string[] =>
    (grade === undefined ? [] : gradesIn((of ?? part).book).filter((code) => search(observation, conventions, "grade", code, heard, of)?.matches[0] !== undefined));

  const matches: ReconciledSurvey[] = [];
  const nearest: ReconciledSurvey[] = [];
  const remarks: (readonly [ReconciledSurvey, readonly Issue[]])[] = []; // what is said of the reading that a combination rests on
  let explored = 0;
  for (const { observation, conventions, meanPlaces } of variants.value) {
    const heard: Issue[] = [];
    const found = search(observation, conventions, figure === undefined ? "grade" : "shown", figure ?? String(grade), heard);
    if (found === undefined) return fail([...issues, ...heard]);
    explored += found.explored;
    const told = (it: Reconciled): ReconciledSurvey => {
      const all = { ...conventions, ...it.conventions };
      const survey = { ...it, conventions: all, meanPlaces, grades: figure === undefined ? [String(it.value)] : gradesOf(observation, all, heard) };
      remarks.push([survey, heard]);
      return survey;
    };
    matches.push(...found.matches.map(told));
    nearest.push(...found.nearest.map(told));
    issues.push(...heard.filter((it) => it.severity === "error"));
  }
  matches.sort(byDeviation);
  nearest.sort(byDeviation);
  const least = nearest[0];
  const gradeFits = grade === undefined ? null : matches.some((it) => it.grades.includes(grade));
  const bare = figure === undefined ? undefined : readExact(figure, "options.published.index", issues);
  const otherRules = gradeFits !== false || bare === undefined ? {} : Object.fromEntries([...inside.books.values()].filter((book) => book.family === satisfactionFamily.id && book.id !== part.book.id)
    .map((book) => [book.id, gradesOf({ inputs: {}, supplied: printedIndex(bare) }, {}, issues, { book, overlays: [] })]));
  if (hasError(issues)) return fail(issues);
  const near = matches.length > 0 || least === undefined ? [] : nearest.filter((it) => byDeviation(it, least) === 0);
  const elements = variants.value[0]?.observation.members?.[satisfactionFamily.dimension]?.length ?? elementsOf(part.book).length;
  const told = new Set([...matches, ...near]);
  const heard = [...new Set(remarks.filter(([it]) => told.has(it)).map(([, it]) => it))].flat();
  return ok({ rulebook: part.book.id, matches, nearest: near, gradeFits, otherRules, explored }, once([...issues, ...variants.issues, ...heard, ...remarkWeights([...told], elements)]));
});
