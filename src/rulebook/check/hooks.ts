/** What an open term asks of a body besides numbers inside bounds: modes and places of a rounding, keys of a table, codes and values of bands, rows that only rise. */
import { compare, rational, readExact, type Rational } from "../../kernel/index.ts";
import type { BandData, TermBody } from "../rulebook-data.ts";
import { boundsOf, type BodyRule } from "./body.ts";
import { type Context, entriesOf, keysOf, own } from "./context.ts";

/** The numbers of a row, from its lower end to its upper end. */
const numbersOf = ({ value, line }: BandData): readonly unknown[] => (line === undefined ? (value === undefined ? [] : [value]) : [line[1], line[3]]);

const exact = (raw: unknown): Rational | undefined => readExact(raw, "", []);

/** Rows by their lower edge; a row without one comes first. */
const rising = (bands: readonly BandData[]): readonly BandData[] => [...bands].sort((a, b) => {
  const [low, other] = [a, b].map((it) => exact(it.from ?? it.above));
  return low === undefined ? -1 : other === undefined ? 1 : compare(low, other);
});

const checkMonotone = (context: Context, path: string, way: "up" | "down", numbers: readonly unknown[], details: Readonly<Record<string, string>>): void => {
  const read = numbers.map(exact);
  const at = read.findIndex((value, index) => {
    const before = read[index - 1];
    return value !== undefined && before !== undefined && compare(before, value) === (way === "up" ? 1 : -1);
  });
  if (at > 0) context.fault("not-monotone", path, way === "up" ? "values that never fall" : "values that never rise", numbers[at], { ...details, before: String(numbers[at - 1]) });
};

const checkRounding = (context: Context, path: string, rounding: NonNullable<TermBody["rounding"]>, { term: { open }, details = {} }: BodyRule): void => {
  const mode = rounding === "none" ? rounding : rounding.mode;
  if (open?.of?.includes(mode) === false) context.fault("out-of-bounds", `${path}.rounding`, open.of.join(", "), mode, { value: mode, bound: open.of.join(", "), ...details });
  if (rounding !== "none") boundsOf(context, open, details)(`${path}.rounding.places`, rational(rounding.places), rounding.places);
};

const checkBandValues = (context: Context, path: string, bands: readonly BandData[], { term: { bands: base = [], open }, details = {} }: BodyRule): void => {
  const judge = boundsOf(context, open, details);
  const of = open?.of;
  const needs = (["category", "value"] as const).filter((key) => base.length > 0 && base.every((it) => (key === "category" ? it.category !== undefined : numbersOf(it).length > 0)));
  for (const [at, row] of bands.entries()) {
    const here = `${path}.bands[${at}]`;
    for (const key of needs) if (key === "category" ? row.category === undefined : numbersOf(row).length === 0) context.fault("bad-term", here, key === "value" ? "value or line" : key);
    for (const raw of numbersOf(row)) {
      const value = exact(raw);
      if (value !== undefined) judge(here, value, raw);
    }
    if (row.category !== undefined && of?.includes(row.category) === false) context.unknown("unknown-code", `${here}.category`, row.category, () => of);
  }
  if (open?.monotone !== undefined) checkMonotone(context, `${path}.bands`, open.monotone, rising(bands.filter((it) => it.when === undefined)).flatMap(numbersOf), details);
};

/** Keys of a table, by level: those that the term names, else those that it has. */
const checkKeys = (context: Context, path: string, table: NonNullable<TermBody["table"]>, { term: { table: base = {}, open } }: BodyRule): void => {
  const inner = open?.of ?? Object.values(base).flatMap((row) => (typeof row === "object" ? Object.keys(row) : []));
  const outer = open?.of ?? keysOf(base);
  for (const [key, row] of entriesOf(table)) {
    if (!outer.includes(key)) context.unknown("unknown-code", `${path}[${key}]`, key, () => outer);
    for (const second of typeof row === "object" ? Object.keys(row) : []) if (!inner.includes(second)) context.unknown("unknown-code", `${path}[${key},${second}]`, second, () => inner);
  }
};

const checkCells = (context: Context, path: string, cells: NonNullable<TermBody["cells"]>, { term: { cells: base, open } }: BodyRule): void => {
  const of = open?.of;
  const columns = new Set(Object.values(cells).flatMap((row) => Object.keys(row)));
  for (const [row, given] of entriesOf(base)) {
    if (own(cells, row) === undefined) context.fault("cells-not-covered", `${path}[${row}]`, "a cell for every code");
    for (const column of Object.keys(given)) if (!columns.has(column)) context.fault("cells-not-covered", `${path}[${row},${column}]`, "a cell for every code");
  }
  for (const [row, given] of entriesOf(cells)) for (const [column, code] of entriesOf(given)) if (of?.includes(code) === false) context.unknown("unknown-code", `${path}[${row},${column}]`, code, () => of);
};

/** Checks a body of an open term. Faults: `out-of-bounds`, `unknown-code`, `bad-term`, `not-monotone`, `cells-not-covered`. */
export const checkHooks = (context: Context, path: string, body: TermBody, rule: BodyRule): void => {
  if (body.rounding !== undefined) checkRounding(context, path, body.rounding, rule);
  if (body.bands !== undefined) checkBandValues(context, path, body.bands, rule);
  if (body.table !== undefined) checkKeys(context, path, body.table, rule);
  if (body.cells !== undefined) checkCells(context, path, body.cells, rule);
  if (body.points !== undefined && rule.term.open?.monotone !== undefined) checkMonotone(context, `${path}.points`, rule.term.open.monotone, body.points.map(([, y]) => y), rule.details ?? {});
};
