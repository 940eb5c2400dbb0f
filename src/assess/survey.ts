/** A survey as people have it, and how it becomes the inputs of a rulebook. */
import { readTally, tally, type ByElement, type FourCounts, type FreeService, type Tally } from "../domain/index.ts";
import { buildEngine } from "../engine/index.ts";
import { lazily, ok, type Result } from "../kernel/index.ts";
import { kepmenpan25of2004, permenpan16of2014, permenpanrb14of2017, satisfactionFamily } from "../regulations/satisfaction/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { affine, bands, compare, count, onlyWhere, product, ratio, reciprocal, round, select, sum } from "../scorers/index.ts";
import type { AssessOptions, Observation } from "./by-period.ts";

/** A survey: frequencies by element, sums by element, single answers, or a tally. Elements are known by id, never by position. */
export type Survey =
  | ByElement<FourCounts | readonly number[]>
  | {
    /** Sums of the answers, 1 to 4 each; a fraction where several questions were averaged inside an element. */
    readonly total: ByElement<number | string>;
    /** How many answered. */
    readonly answered: ByElement<number>;
    /** How many people took part. */
    readonly respondents?: number;
  }
  | readonly ByElement<number | null | undefined>[]
  | Tally;

/** Options of `assessSatisfaction`. */
export interface SatisfactionOptions extends AssessOptions {
  /** The elements of this survey, where it has others than the rule: an explicit list of ids. An element that merely has no answers is missing, not left out. */
  readonly elements?: readonly string[];
  /** How many people took part, for frequencies and sums that do not tell. */
  readonly respondents?: number;
  /** Keys in the data that are no elements and are left aside. */
  readonly ignore?: readonly string[];
}

/** The engine of the rules in force since 2004. */
export const nationalSatisfaction = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [permenpanrb14of2017, permenpan16of2014, kepmenpan25of2004], scorers: [affine, bands, compare, count, onlyWhere, product, ratio, reciprocal, round, select, sum] }));

const isTally = (survey: unknown): survey is Tally => typeof survey === "object" && survey !== null && "elements" in survey && "completeRespondents" in survey;

/** The ids of the base list. */
const elementsOf = (book: RulebookData): readonly string[] => (book.dimensions?.[satisfactionFamily.dimension]?.members ?? []).map((it) => (typeof it === "string" ? it : it.id));

const tabulate = (survey: Survey, base: readonly string[], { elements, respondents, ignore, conventions }: SatisfactionOptions): Result<Tally> => (isTally(survey) ? readTally(survey, "survey") : tally(survey, {
  elements: elements ?? base, freeService: (conventions?.["freeService"] ?? "as-answered") as FreeService,
  ...(respondents === undefined ? {} : { respondents }), ...(ignore === undefined ? {} : { ignore }),
}));

/** The sums of a survey over the elements of a rulebook, or over those of the options. */
export const surveySums = (survey: Survey, book: RulebookData, options: SatisfactionOptions): Result<Tally> => tabulate(survey, elementsOf(book), options);

/** What a survey tells one rulebook, and the sums themselves. `complete`: with the sums of those who answered every element, which only `listwise` looks at. */
export const observeSurvey = (survey: Survey, book: RulebookData, options: SatisfactionOptions, complete: boolean): Result<Observation & { readonly sums: Tally }> => {
  const base = elementsOf(book);
  const read = tabulate(survey, base, options);
  if (!read.ok) return read;
  const sums = read.value;
  const { elements } = sums;
  const own = elements.length !== base.length || elements.some((id, index) => base[index] !== id);
  return ok({
    sums,
    inputs: {
      total: sums.total, answered: sums.answered, respondents: sums.respondents,
      ...(complete && sums.completeTotal !== null ? { completeTotal: sums.completeTotal, completeRespondents: sums.completeRespondents } : {}),
    },
    ...(own ? { members: { [satisfactionFamily.dimension]: elements } } : {}),
  }, read.issues);
};
