/** What is to be tabulated: the options, read once. */
import { error, fail, isRecord, ok, type Issue, type NumberFormat, type Result } from "../../kernel/index.ts";
import { readGroupsOption, type ReadyGroups } from "./groups.ts";
import { IGNORED, readNumbering, type Places } from "./numbering.ts";
import { readQuestions, type Questions } from "./questions.ts";
import { isPeople, isTextList, PEOPLE, type FreeService, type TallyOptions } from "./tally-data.ts";

/** Options that have been read. */
export interface TallyPlan {
  /** Elements that are tabulated, in order. */
  readonly elements: readonly string[];
  /** Keys that may stand in the data, with the place of their element; see {@link Places}. */
  readonly places: ReadonlyMap<string, number>;
  /** Number of people, if given. */
  readonly respondents: number | undefined;
  /** The element whose answers become 4. */
  readonly scoresFour: string | undefined;
  /** Places of the positions of a bare list, if a numbering is declared. */
  readonly positions: readonly number[] | undefined;
  /** The questions, if any are declared. */
  readonly questions: Questions | undefined;
  /** Keys of records that hold characteristics, or their ready counts. */
  readonly groups: readonly string[] | ReadyGroups | null;
  /** How texts write numbers, if declared. */
  readonly format: NumberFormat | undefined;
}

const free: readonly FreeService[] = ["as-answered", "free-scores-4", "exclude-biaya"];
const formats: readonly NumberFormat[] = ["id-ID", "en-US", "raw"];
const keys: readonly (keyof TallyOptions)[] = ["elements", "respondents", "ignore", "freeService", "freeElement", "numbering", "questions", "groups", "format"];

/** Refuses an option. */
type Refuse = (code: "wrong-type" | "bad-counts", key: string, expected: string, received: unknown) => void;

/** The elements with their places, `leftOut` read past. Issues: `wrong-type`, `no-elements`, `duplicate-element`. */
const readElements = (elements: unknown, leftOut: string | undefined, places: Places, issues: Issue[]): readonly string[] => {
  const kept: string[] = [];
  if (!isTextList(elements)) issues.push(error("wrong-type", "options.elements", { expected: "a list of ids", received: elements }));
  else if (elements.length === 0) issues.push(error("no-elements", "options.elements", { expected: "at least one element" }));
  else elements.forEach((it, at) => {
    if (places.has(it)) issues.push(error("duplicate-element", `options.elements[${at}]`, { received: it }));
    places.set(it, it === leftOut ? IGNORED : kept.length);
    if (it !== leftOut) kept.push(it);
  });
  return kept;
};

/** What the data are in themselves. Issues: `wrong-type`, `bad-counts`. */
const checkPlain = ({ respondents, freeService, freeElement, format }: TallyOptions, refuse: Refuse): void => {
  if (respondents !== undefined && !isPeople(respondents)) refuse("bad-counts", "respondents", PEOPLE, respondents);
  if (freeService !== undefined && !free.includes(freeService)) refuse("wrong-type", "freeService", `one of: ${free.join(", ")}`, freeService);
  if (freeElement !== undefined && typeof freeElement !== "string") refuse("wrong-type", "freeElement", "an id", freeElement);
  if (format !== undefined && !formats.includes(format)) refuse("wrong-type", "format", `one of: ${formats.join(", ")}`, format);
};

/** Reads the options. Issues: `wrong-type`, `unknown-key`, `no-elements`, `duplicate-element`, `bad-counts`, `bad-numbering`, `unknown-element`, `ambiguous-key`. */
export const readPlan = (options: TallyOptions): Result<TallyPlan> => {
  if (!isRecord(options)) return fail([error("wrong-type", "options", { expected: "an object with elements", received: options })]);
  const { elements, respondents, ignore = [], freeService = "as-answered", freeElement = "biaya", format } = options;
  const issues: Issue[] = [];
  const places: Places = new Map();
  const refuse: Refuse = (code, key, expected, received) => issues.push(error(code, `options.${key}`, { expected, received }));
  for (const key of Object.keys(options)) if (!keys.some((it) => it === key)) issues.push(error("unknown-key", `options.${key}`, { expected: `one of: ${keys.join(", ")}` }));
  const kept = readElements(elements, freeService === "exclude-biaya" ? freeElement : undefined, places, issues);
  if (!isTextList(ignore)) refuse("wrong-type", "ignore", "a list of keys", ignore);
  else for (const it of ignore) if (!places.has(it)) places.set(it, IGNORED);
  checkPlain(options, refuse);
  if (issues.length > 0) return fail(issues);
  if (kept.length === 0) return fail([error("no-elements", "options.freeService", { expected: "an element besides the cost" })]);
  const positions = readNumbering(options.numbering, elements, places, issues);
  const questions = readQuestions(options.questions, elements, places, issues);
  const groups = readGroupsOption(options.groups, (key) => places.has(key) || (questions !== undefined && (questions.ignored.includes(key) || questions.keys.some((it) => it.includes(key)))), issues);
  if (issues.length > 0) return fail(issues);
  return ok({ elements: kept, places, respondents, scoresFour: freeService === "free-scores-4" && kept.includes(freeElement) ? freeElement : undefined, positions, questions, groups, format });
};
