/** What is to be tabulated: the options, read once. */
import { error, fail, isRecord, ok, type Issue, type Result } from "../../kernel/index.ts";
import { isPeople, PEOPLE, type FreeService, type TallyOptions } from "./tally-data.ts";

/** Options that have been read. */
export interface TallyPlan {
  /** Elements that are tabulated, in order. */
  readonly elements: readonly string[];
  /** Keys that may stand in the data. */
  readonly known: ReadonlySet<string>;
  /** Number of people, if given. */
  readonly respondents: number | undefined;
  /** The element whose answers become 4. */
  readonly scoresFour: string | undefined;
}

const free: readonly FreeService[] = ["as-answered", "free-scores-4", "exclude-biaya"];
const keys: readonly (keyof TallyOptions)[] = ["elements", "respondents", "ignore", "freeService", "freeElement"];

const isTextList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((it) => typeof it === "string" && it !== "");

/** Reads the options. Issues: `wrong-type`, `unknown-key`, `no-elements`, `duplicate-element`, `bad-counts`. */
export const readPlan = (options: TallyOptions): Result<TallyPlan> => {
  if (!isRecord(options)) return fail([error("wrong-type", "options", { expected: "an object with elements", received: options })]);
  const { elements, respondents, ignore = [], freeService = "as-answered", freeElement = "biaya" } = options;
  const issues: Issue[] = [];
  const known = new Set<string>();
  const refuse = (code: "wrong-type" | "bad-counts", key: string, expected: string, received: unknown): void => {
    issues.push(error(code, `options.${key}`, { expected, received }));
  };
  for (const key of Object.keys(options)) if (!keys.some((it) => it === key)) issues.push(error("unknown-key", `options.${key}`, { expected: `one of: ${keys.join(", ")}` }));
  if (!isTextList(elements)) refuse("wrong-type", "elements", "a list of ids", elements);
  else if (elements.length === 0) issues.push(error("no-elements", "options.elements", { expected: "at least one element" }));
  else elements.forEach((it, at) => {
    if (known.has(it)) issues.push(error("duplicate-element", `options.elements[${at}]`, { received: it }));
    known.add(it);
  });
  if (isTextList(ignore)) for (const it of ignore) known.add(it);
  else refuse("wrong-type", "ignore", "a list of keys", ignore);
  if (respondents !== undefined && !isPeople(respondents)) refuse("bad-counts", "respondents", PEOPLE, respondents);
  if (!free.includes(freeService)) refuse("wrong-type", "freeService", `one of: ${free.join(", ")}`, freeService);
  if (typeof freeElement !== "string") refuse("wrong-type", "freeElement", "an id", freeElement);
  if (issues.length > 0) return fail(issues);
  const kept = freeService === "exclude-biaya" ? elements.filter((it) => it !== freeElement) : elements;
  if (kept.length === 0) return fail([error("no-elements", "options.freeService", { expected: "an element besides the cost" })]);
  return ok({ elements: kept, known, respondents, scoresFour: freeService === "free-scores-4" && kept.includes(freeElement) ? freeElement : undefined });
};

/** Faults for keys of a record that are neither elements nor listed to be ignored. */
export const strangersIn = (record: object, path: string, plan: TallyPlan): readonly Issue[] =>
  Object.keys(record).filter((key) => !plan.known.has(key)).map((key) => error("unknown-element", `${path}.${key}`, { expected: `one of: ${plan.elements.join(", ")}` }));
