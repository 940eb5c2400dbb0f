/** What is to be tabulated: the options, read once. */
import { error, fail, ok, type Issue, type Result } from "../../kernel/index.ts";
import { isPeople, type FreeService, type TallyOptions } from "./tally-data.ts";

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

const elementFaults = (elements: readonly string[]): readonly Issue[] => {
  if (elements.length === 0) return [error("no-elements", "options.elements", { expected: "at least one element" })];
  const seen = new Set<string>();
  return elements.flatMap((it, at) => {
    const twice = seen.has(it);
    seen.add(it);
    return twice ? [error("duplicate-element", `options.elements[${at}]`, { received: it })] : [];
  });
};

/** Reads the options. Issues: `wrong-type`, `unknown-key`, `no-elements`, `duplicate-element`, `bad-counts`. */
export const readPlan = (options: TallyOptions): Result<TallyPlan> => {
  if (typeof options !== "object" || (options as unknown) === null) return fail([error("wrong-type", "options", { expected: "an object with elements", received: options })]);
  const { elements, respondents, ignore = [], freeService = "as-answered", freeElement = "biaya" } = options;
  const issues: Issue[] = [];
  for (const key of Object.keys(options)) if (!keys.some((it) => it === key)) issues.push(error("unknown-key", `options.${key}`, { expected: `one of: ${keys.join(", ")}` }));
  if (!isTextList(elements)) issues.push(error("wrong-type", "options.elements", { expected: "a list of ids", received: elements }));
  else issues.push(...elementFaults(elements));
  if (!isTextList(ignore)) issues.push(error("wrong-type", "options.ignore", { expected: "a list of keys", received: ignore }));
  if (respondents !== undefined && !isPeople(respondents)) issues.push(error("bad-counts", "options.respondents", { expected: "a whole number from 0", received: respondents }));
  if (!free.includes(freeService)) issues.push(error("wrong-type", "options.freeService", { expected: `one of: ${free.join(", ")}`, received: freeService }));
  if (typeof freeElement !== "string") issues.push(error("wrong-type", "options.freeElement", { expected: "an id", received: freeElement }));
  if (issues.length > 0) return fail(issues);
  const kept = freeService === "exclude-biaya" ? elements.filter((it) => it !== freeElement) : elements;
  if (kept.length === 0) return fail([error("no-elements", "options.freeService", { expected: "an element besides the cost" })]);
  return ok({ elements: kept, known: new Set([...elements, ...ignore]), respondents, scoresFour: freeService === "free-scores-4" && kept.includes(freeElement) ? freeElement : undefined });
};

/** Faults for keys of a record that are neither elements nor listed to be ignored. */
export const strangersIn = (record: object, path: string, plan: TallyPlan): readonly Issue[] =>
  Object.keys(record).filter((key) => !plan.known.has(key)).map((key) => error("unknown-element", `${path}.${key}`, { expected: `one of: ${plan.elements.join(", ")}` }));
