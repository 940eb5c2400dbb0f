/** Band tables: one band for every value of the range, at any number of decimals. */
import { add, compare, contains, equals, floor, gaps, isEmpty, one, overlapsOf, type Interval, type Rational } from "../../kernel/index.ts";
import type { BandData, RangeData, RulebookData, StepData, TermBody } from "../rulebook-data.ts";
import { type Context, own } from "./context.ts";
import { shown } from "./sums.ts";

/** More rows are refused, so that comparing each with those above it stays quick. */
const MOST_ROWS = 500;

/** Who reads a band table and what that asks of it. */
export interface BandReader {
  /** Where the reading step stands. */
  readonly path: string;
  /** It says what a value between two rows means. */
  readonly gaps: boolean;
  /** It reads whole numbers only: nothing lies between 3 and 4. */
  readonly whole: boolean;
  /** What each row must hold. */
  readonly needs: "category" | "value" | undefined;
  /** Names of the flags it hands over. */
  readonly conditions: readonly string[];
}

/** What the step at `path` asks of a band table that it reads. */
export const bandReader = (rulebook: RulebookData, path: string, { inputs }: StepData, needs: BandReader["needs"]): BandReader => ({
  path, needs, gaps: own(inputs, "gaps") !== undefined, conditions: Object.keys(own(inputs, "conditions") ?? {}),
  whole: typeof inputs["value"] === "string" && own(rulebook.inputs, inputs["value"])?.kind === "count",
});

/** `(88.3, 88.31)`, `[100, 100]`, `(-∞, 0)`. */
export const intervalText = (it: Interval): string =>
  `${it.from === undefined ? "(-∞" : `${it.fromOpen === true ? "(" : "["}${shown(it.from)}`}, ${it.to === undefined ? "∞)" : `${shown(it.to)}${it.toOpen === true ? ")" : "]"}`}`;

/** Does a whole number lie in it? */
const holdsWhole = (it: Interval): boolean => it.from === undefined || contains(it, floor(it.from)) || contains(it, add(floor(it.from), one));

const readRow = (context: Context, path: string, row: RangeData): Interval => {
  const edge = (key: keyof RangeData): Rational | undefined => (row[key] === undefined ? undefined : context.number(row[key], `${path}.${key}`));
  const [from, above, to, below] = [edge("from"), edge("above"), edge("to"), edge("below")];
  if ((row.from !== undefined && row.above !== undefined) || (row.to !== undefined && row.below !== undefined)) context.fault("bad-edges", path, "from or above, to or below");
  const [low, high] = [from ?? above, to ?? below];
  return {
    ...(low === undefined ? {} : { from: low, fromOpen: from === undefined }),
    ...(high === undefined ? {} : { to: high, toOpen: to === undefined }),
  };
};

const checkRow = (context: Context, path: string, row: BandData, readers: readonly BandReader[]): void => {
  if (row.value !== undefined) context.number(row.value, `${path}.value`);
  const [x0, , x1] = (row.line ?? []).map((it, at) => context.number(it, `${path}.line[${at}]`));
  if (x0 !== undefined && x1 !== undefined && equals(x0, x1)) context.fault("bad-edges", `${path}.line`, "x0 other than x1");
  for (const reader of readers) {
    const lacks = reader.needs === "category" ? row.category === undefined && "category" : reader.needs === "value" && row.value === undefined && row.line === undefined && "value or line";
    if (lacks !== false) context.fault("bad-term", path, lacks, undefined, { reader: reader.path });
    if (row.when !== undefined && !reader.conditions.includes(row.when)) context.fault("bad-step", `${reader.path}.inputs.conditions`, `a flag for ${row.when}`, undefined, { reader: path });
  }
};

/**
 * Checks a body with `bands` at `path`. Which conditions hold can only add rows, so the rows without a condition alone must cover the range.
 * Faults: `bad-edges`, `band-gap` (with the hole as `details.hole`; not where every reader has a `gaps` slot), `band-overlap`, `band-unreachable`, `bad-term`, `bad-step`.
 */
export const checkBands = (context: Context, path: string, { bands = [], range = {} }: TermBody, readers: readonly BandReader[]): void => {
  if (bands.length > MOST_ROWS) {
    context.fault("bad-term", `${path}.bands`, `at most ${MOST_ROWS} rows`);
    return;
  }
  const before = context.issues.length;
  const bounds = readRow(context, `${path}.range`, range);
  if (isEmpty(bounds)) context.fault("bad-edges", `${path}.range`, "a range that holds a value");
  const rows = bands.map((row, at) => readRow(context, `${path}.bands[${at}]`, row));
  for (const [at, row] of bands.entries()) checkRow(context, `${path}.bands[${at}]`, row, readers);
  if (context.issues.slice(before).some((it) => it.code === "bad-edges" || it.code === "not-a-number")) return;
  const free = [...rows.entries()].filter(([at]) => bands[at]?.when === undefined);
  const [places, always] = [free.map(([at]) => at), free.map(([, row]) => row)];
  const overlapping = new Map(overlapsOf(always).map((it) => [places[it.second], it]));
  for (const [at, row] of rows.entries()) {
    const here = `${path}.bands[${at}]`;
    const outside = [row.from, row.to].some((edge) => edge !== undefined
      && ((bounds.from !== undefined && compare(edge, bounds.from) < 0) || (bounds.to !== undefined && compare(edge, bounds.to) > 0)));
    const overlap = overlapping.get(at);
    if (isEmpty(row) || gaps(free.flatMap(([place, it]) => (place < at ? [it] : [])), row).length === 0) context.fault("band-unreachable", here, "a value that no row above it takes", undefined, { row: intervalText(row) });
    else if (outside) context.fault("bad-edges", here, `edges within ${intervalText(bounds)}`, undefined, { row: intervalText(row) });
    else if (overlap !== undefined) context.fault("band-overlap", here, "rows that share no value", undefined, { shared: intervalText(overlap.shared), other: `${path}.bands[${String(places[overlap.first])}]` });
  }
  if (readers.length > 0 && readers.every((it) => it.gaps)) return;
  const whole = readers.length > 0 && readers.every((it) => it.gaps || it.whole);
  for (const hole of gaps(always, bounds)) if (!whole || holdsWhole(hole)) context.fault("band-gap", `${path}.bands`, "a band for every value, or a gaps reference in every step that reads it", undefined, { hole: intervalText(hole) });
};
