/** readMeans: published means by element, with the decimals that were printed. */
import { compare, error, fail, guard, isRecord, note, ok, own, rational, toDecimalText, toFraction, type Issue, type NumberFormat, type Result } from "../../kernel/index.ts";
import { valuesByPlace } from "./keys.ts";
import { readPlan } from "./plan.ts";
import { readFigure } from "./read-figure.ts";
import { byElement, isPeople, PEOPLE, type ByElement, type FreeService } from "./tally-data.ts";

/** Published means (NRR): each between two exact bounds only, as it was rounded for print. */
export interface Means {
  /** Exact value of what is printed, as a reduced fraction: "3,31" is "331/100". An element that is not there has no mean. */
  readonly means: ByElement<string>;
  /** How many decimals are printed, of the same elements. */
  readonly decimals: ByElement<number>;
  /** How many people took part; null: not known. */
  readonly respondents: number | null;
}

/** How to read means. */
export interface MeansOptions {
  /** Ids of the elements. */
  readonly elements: readonly string[];
  /** The elements in the order in which the report numbers them; means may then stand under `u1`, `u2`, … */
  readonly numbering?: readonly string[];
  /** How texts write numbers; absent: plain, as in "3.31". */
  readonly format?: NumberFormat;
  /** How many people took part, where the data do not tell. */
  readonly respondents?: number;
  /** Default `as-answered`. `free-scores-4`: the mean of the cost (`biaya`) is 4. `exclude-biaya`: it is left out. */
  readonly freeService?: FreeService;
}

/** Keys of the data, and of the options. */
const keys = ["means", "respondents"];
const optionKeys = ["elements", "numbering", "format", "respondents", "freeService"];

/** Decimals of a text as it stands: zeros at the end count. */
const decimalsOf = (text: string, format: NumberFormat): number => {
  const at = text.indexOf(format === "id-ID" ? "," : ".");
  return at < 0 ? 0 : text.length - at - 1;
};

/**
 * Reads means of the answers 1 to 4 as a report prints them: `{ means: { waktu: "3,31", … }, respondents? }`. Texts keep the zeros at their end ("3,30" has two decimals);
 * a number has the decimals of its shortest text.
 *
 * @param data - means by element, texts or numbers; null or nothing is a missing mean
 * @param options - the elements; how they are numbered; how texts write numbers; number of people; what a free service changes
 * @returns Exact values with their printed decimals, and the number of people (that of the data before that of the options).
 * Issues: `mean-out-of-range`, `unknown-element`, `numbering-missing`, `mixed-numbering`, `bad-counts`, `unknown-key`, `wrong-type`, those of the options of `tally`,
 * `not-a-decimal-text`, `too-many-digits`, `not-a-number`, `unreadable-input`; note `free-service-scored`.
 *
 * @example
 * ```ts
 * import { readMeans, unwrap } from "pembinaan-asn";
 * const printed = unwrap(readMeans({ means: { waktu: "3,31", biaya: "4,00" } }, { elements: ["waktu", "biaya", "produk"], format: "id-ID" }));
 * printed.means; // => { waktu: "331/100", biaya: "4" }
 * printed.decimals; // => { waktu: 2, biaya: 2 }
 * ```
 */
export const readMeans = (data: unknown, options: MeansOptions): Result<Means> => guard(() => {
  const issues: Issue[] = [];
  const unknownKeys = (record: object, path: string, known: readonly string[]): void => {
    for (const key of Object.keys(record)) if (!known.includes(key)) issues.push(error("unknown-key", `${path}.${key}`, { expected: `one of: ${known.join(", ")}` }));
  };
  const plan = readPlan(options);
  if (!plan.ok) return plan;
  unknownKeys(options, "options", optionKeys);
  if (!isRecord(data)) return fail([...issues, error("wrong-type", "data", { expected: "{ means, respondents? }", received: data })]);
  unknownKeys(data, "data", keys);
  const [means, people] = keys.map((key) => own(data, key));
  if (people !== undefined && people !== null && !isPeople(people)) issues.push(error("bad-counts", "data.respondents", { expected: PEOPLE, received: people }));
  if (!isRecord(means)) return fail([...issues, error("wrong-type", "data.means", { expected: "a record element → mean", received: means })]);
  const { elements, respondents, scoresFour, format = "raw" } = plan.value;
  const values = valuesByPlace(means, "data.means", plan.value, issues);
  const ids: string[] = [];
  const exacts: string[] = [];
  const decimals: number[] = [];
  elements.forEach((id, place) => {
    const value = values[place];
    const path = `data.means.${id}`;
    if (value === undefined || value === null) return;
    if (typeof value !== "string" && typeof value !== "number") {
      issues.push(error("wrong-type", path, { expected: "a text or a number", received: value }));
      return;
    }
    const exact = readFigure(value, format, path, issues);
    if (exact === undefined) return;
    if (compare(exact, rational(1)) < 0 || compare(exact, rational(4)) > 0) issues.push(error("mean-out-of-range", path, { expected: "from 1 to 4", received: value }));
    else {
      ids.push(id);
      exacts.push(toFraction(exact));
      decimals.push(decimalsOf(typeof value === "string" ? value : toDecimalText(exact) as string, typeof value === "string" ? format : "raw"));
    }
  });
  if (issues.some((it) => it.severity === "error")) return fail(issues);
  if (scoresFour !== undefined && exacts[ids.indexOf(scoresFour)] !== "4") {
    ids.push(scoresFour); // a later value of an element takes the place of the earlier one
    exacts.push("4");
    decimals.push(0);
    issues.push(note("free-service-scored", `data.means.${scoresFour}`));
  }
  return ok({
    means: byElement(ids, (at) => exacts[at] as string), decimals: byElement(ids, (at) => decimals[at] as number), respondents: isPeople(people) ? people : respondents ?? null,
  }, issues);
});
