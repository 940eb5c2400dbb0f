/** A survey as people have it, and how it becomes the inputs of a rulebook. */
import { readMeans, readTally, tally, type ByElement, type FourCounts, type FreeService, type Tally, type TallyOptions } from "../domain/index.ts";
import { buildEngine } from "../engine/index.ts";
import { error, fail, isRecord, lazily, note, ok, type Issue, type NumberFormat, type Result } from "../kernel/index.ts";
import { kepmenpan25of2004, permenpan16of2014, permenpanrb14of2017, questionnaireOrder2017, satisfactionFamily } from "../regulations/satisfaction/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { affine, bands, compare, count, onlyWhere, product, ratio, reciprocal, round, select, sum } from "../scorers/index.ts";
import type { AssessOptions, Observation } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";

/** One answer: 1 to 4, nothing where it is missing, a text where `format` says how texts write numbers. */
export type SurveyAnswer = number | string | null | undefined;

/** Means by element as a report prints them, in place of answers. */
export interface PublishedMeans {
  /** Mean by element on 1 to 4. */
  readonly means: Readonly<Record<string, number | string>>;
  /** How many people took part, where it is printed. */
  readonly respondents?: number;
}

/** A survey: frequencies by element, sums by element, single answers, printed means, or a tally. Elements are known by id; lists and `u1`, `u2`, … need a declared `numbering`. */
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
  | readonly ByElement<SurveyAnswer>[]
  | readonly (readonly SurveyAnswer[])[]
  | PublishedMeans
  | Tally;

/** Options of `assessSatisfaction`. */
export interface SatisfactionOptions extends AssessOptions, Pick<TallyOptions, "questions" | "groups"> {
  /** The elements of this survey, where it has others than the rule: an explicit list of ids. An element that merely has no answers is missing, not left out. */
  readonly elements?: readonly string[];
  /** How many people took part, for frequencies and sums that do not tell. */
  readonly respondents?: number;
  /** Keys in the data that are no elements and are left aside. */
  readonly ignore?: readonly string[];
  /**
   * How this survey numbers its elements: a list of ids; or, for the elements of the rule, `body` (as its text numbers them) or `questionnaire` (as its form does; 14/2017 swaps 8 and 9 there).
   * Only with it are rows as bare lists and keys `u1`, `u2`, … read.
   */
  readonly numbering?: "body" | "questionnaire" | readonly string[];
  /** How texts write numbers: `"id-ID"` for 3,31. Absent: answers must be numbers, other figures are read plain. */
  readonly format?: NumberFormat;
}

/** Options of a survey beside those of every use case. */
export const surveyOptionKeys = ["elements", "respondents", "ignore", "numbering", "questions", "groups", "format"] as const;

/** The engine of the rules in force since 2004. */
export const nationalSatisfaction = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [permenpanrb14of2017, permenpan16of2014, kepmenpan25of2004], scorers: [affine, bands, compare, count, onlyWhere, product, ratio, reciprocal, round, select, sum] }));

const isTally = (survey: unknown): survey is Tally => isRecord(survey) && Object.hasOwn(survey, "elements") && Object.hasOwn(survey, "completeRespondents");

/** Is it means as printed? */
export const isMeans = (survey: unknown): survey is PublishedMeans => isRecord(survey) && isRecord(survey["means"]);

/** The ids of the base list. */
export const elementsOf = (book: RulebookData): readonly string[] => (book.dimensions?.[satisfactionFamily.dimension]?.members ?? []).map((it) => (typeof it === "string" ? it : it.id));

/** A numbering by name as the list that it stands for. With elements of one's own a name says nothing, for who leaves one out may or may not number anew. */
const numberingOf = (book: RulebookData, { numbering, elements }: SatisfactionOptions): Result<readonly string[] | undefined> => {
  if (numbering !== "body" && numbering !== "questionnaire") return ok(numbering);
  const list = numbering === "body" ? elementsOf(book) : (book.id === permenpanrb14of2017.id ? questionnaireOrder2017 : undefined);
  return elements === undefined && list !== undefined ? ok(list) : fail([error("bad-numbering", "options.numbering", { expected: "a list of ids, for these elements", received: numbering })]);
};

const defined = <T extends object>(options: T): Partial<T> => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;

const freeServiceOf = ({ conventions }: SatisfactionOptions): FreeService => (conventions?.["freeService"] ?? "as-answered") as FreeService;

/** Of sums that are made already a free service changes the cost alone; without it nobody can see who answered nothing else. */
const freed = (sums: Tally, freeService: FreeService): Result<Tally> => {
  const { elements, total, answered, respondents, withoutAnswer, groups } = sums;
  const again = tally({ total, answered }, { elements, freeService, ...(respondents === null ? {} : { respondents: respondents - (withoutAnswer ?? 0) }) });
  if (!again.ok) return again;
  const { value, issues } = again;
  const left = value.elements.length < elements.length;
  return ok(left || issues[0] ? { ...value, respondents, groups, withoutAnswer: left && value.withoutAnswer === null ? null : withoutAnswer } : sums, issues);
};

const tabulate = (survey: Survey, book: RulebookData, options: SatisfactionOptions): Result<Tally> => {
  const freeService = freeServiceOf(options);
  if (isTally(survey)) {
    const read = readTally(survey, "survey");
    return read.ok && freeService !== "as-answered" ? freed(read.value, freeService) : read;
  }
  const { elements, respondents, ignore, questions, groups, format } = options;
  const numbering = numberingOf(book, options);
  if (!numbering.ok) return numbering;
  return tally(survey, {
    elements: elements ?? elementsOf(book), freeService,
    ...defined({ respondents, ignore, numbering: numbering.value, questions, groups, format }) as Partial<TallyOptions>,
  });
};

/** The sums of a survey over the elements of a rulebook, or over those of the options. Printed means have none. */
export const surveySums = (survey: Survey, book: RulebookData, options: SatisfactionOptions): Result<Tally> =>
  (isMeans(survey) ? fail([error("wrong-type", "survey", { expected: "answers, frequencies or sums: printed means cannot be added up", received: survey })]) : tabulate(survey, book, options));

/** What the answer of a survey tells of its people and sums; `null`: not known. */
export type Counted = Pick<Tally, "respondents" | "withoutAnswer" | "groups" | "completeRespondents"> & {
  /** How many answered, by element. */
  readonly answered: Tally["answered"] | null;
};

/** What a survey tells one rulebook, and what is counted in it. */
export interface ObservedSurvey extends Observation {
  /** The counts. */
  readonly counted: Counted;
}

/** Elements other than those of the rulebook, in another order, are its members. */
const membersFor = (book: RulebookData, elements: readonly string[]): Pick<Observation, "members"> => {
  const base = elementsOf(book);
  return elements.length !== base.length || elements.some((id, index) => base[index] !== id) ? { members: { [satisfactionFamily.dimension]: elements } } : {};
};

/** Two equal printed means may hide unequal ones. */
const remarkTies = (means: ByElement<string>): readonly Issue[] => {
  const ids = Object.keys(means);
  const tied = ids.filter((id) => ids.some((other) => other !== id && means[other] === means[id]));
  return tied.length === 0 ? [] : [note<AssessIssueCode>("printed-means-tie", "survey.means", { details: { elements: tied.join(", ") } })];
};

const observeMeans = (survey: PublishedMeans, book: RulebookData, options: SatisfactionOptions): Result<ObservedSurvey> => {
  const { format, respondents } = options;
  const numbering = numberingOf(book, options);
  if (!numbering.ok) return numbering;
  const asked = options.elements ?? elementsOf(book);
  const freeService = freeServiceOf(options);
  const read = readMeans(survey, { elements: asked, freeService, ...defined({ format, respondents, numbering: numbering.value }) as object });
  if (!read.ok) return read;
  const elements = freeService === "exclude-biaya" ? asked.filter((id) => id !== satisfactionFamily.cost) : asked;
  const { means } = read.value;
  return ok({
    counted: { respondents: read.value.respondents, withoutAnswer: null, groups: null, completeRespondents: null, answered: null },
    inputs: {}, supplied: { mean: means, k: elements.length }, ...membersFor(book, elements),
  }, [...read.issues, ...remarkTies(means)]);
};

/** What a survey tells one rulebook. `complete`: with the sums of those who answered every element, which only `listwise` looks at. */
export const observeSurvey = (survey: Survey, book: RulebookData, options: SatisfactionOptions, complete: boolean): Result<ObservedSurvey> => {
  if (isMeans(survey)) return observeMeans(survey, book, options);
  const read = tabulate(survey, book, options);
  if (!read.ok) return read;
  const sums = read.value;
  return ok({
    counted: sums,
    inputs: {
      total: sums.total, answered: sums.answered, respondents: sums.respondents,
      ...(complete && sums.completeTotal !== null ? { completeTotal: sums.completeTotal, completeRespondents: sums.completeRespondents } : {}),
    },
    ...membersFor(book, sums.elements),
  }, read.issues);
};
