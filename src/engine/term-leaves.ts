/** Terms in force: base terms with the settings of overlays, conventions and the caller laid over them, then read into exact values. */
import { readExact, type Issue, type Rational } from "../kernel/index.ts";
import type { BandData, Exactly, TermBody, TermData } from "../rulebook/index.ts";
import { goneCell, type Band, type Bands, type Cell, type Cells, type Points, type RoundingStage, type Table } from "../scoring/index.ts";
import type { RowSpace } from "./row-space.ts";

type Nested = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Nested => typeof value === "object" && value !== null && !Array.isArray(value);

/** Merges two records per key, two levels deep: vectors and tables merge per member. */
const mergeNested = (base: Nested | undefined, patch: Nested): Nested => {
  const merged = new Map<string, unknown>(Object.entries(base ?? {}));
  for (const [key, value] of Object.entries(patch)) {
    const before = merged.get(key);
    merged.set(key, isRecord(value) && isRecord(before) ? { ...before, ...value } : value);
  }
  return Object.fromEntries(merged);
};

/** A term with a body laid over it. What the body does not name stays. */
export const mergeTerm = (base: TermData, body: TermBody): TermData => {
  const { unset: _unset, ...rest } = base;
  return {
    ...rest, ...body,
    ...(body.values === undefined ? {} : { values: mergeNested(base.values, body.values) as NonNullable<TermData["values"]> }),
    ...(body.codes === undefined ? {} : { codes: { ...base.codes, ...body.codes } }),
    ...(body.table === undefined ? {} : { table: mergeNested(base.table, body.table) as NonNullable<TermData["table"]> }),
    ...(body.labels === undefined ? {} : { labels: { ...base.labels, ...body.labels } }),
  };
};

/** Reads a number of a rulebook; numbers were checked before, so a fault here only means that an unchecked body was handed over. */
const exactly = (value: Exactly | undefined, path: string, issues: Issue[]): Rational | undefined => (value === undefined ? undefined : readExact(value, path, issues));

const readBand = (band: BandData, path: string, issues: Issue[]): Band => {
  const read = (key: "from" | "above" | "to" | "below" | "value"): Record<string, Rational> => {
    const value = exactly(band[key], `${path}.${key}`, issues);
    return value === undefined ? {} : { [key]: value };
  };
  const line = band.line?.map((value, index) => exactly(value, `${path}.line[${index}]`, issues));
  return {
    ...read("from"), ...read("above"), ...read("to"), ...read("below"), ...read("value"),
    ...(band.when === undefined ? {} : { when: band.when }),
    ...(band.category === undefined ? {} : { category: band.category }),
    ...(line?.length === 4 && line.every((it) => it !== undefined) ? { line: line as unknown as NonNullable<Band["line"]> } : {}),
  };
};

const readBands = (term: TermData, path: string, issues: Issue[]): Bands => ({
  rows: (term.bands ?? []).map((band, index) => readBand(band, `${path}.bands[${index}]`, issues)),
  ...(term.range === undefined ? {} : { range: readBand(term.range, `${path}.range`, issues) }),
});

const readTable = (term: TermData, path: string, issues: Issue[]): Table => {
  const out = new Map<string, Rational | Record<string, Rational>>();
  for (const [key, value] of Object.entries(term.table ?? {})) {
    if (!isRecord(value)) {
      const exact = exactly(value as Exactly, `${path}[${key}]`, issues);
      if (exact !== undefined) out.set(key, exact);
      continue;
    }
    const inner = new Map<string, Rational>();
    for (const [second, one] of Object.entries(value)) {
      const exact = exactly(one, `${path}[${key},${second}]`, issues);
      if (exact !== undefined) inner.set(second, exact);
    }
    out.set(key, Object.fromEntries(inner));
  }
  return Object.fromEntries(out);
};

const readPoints = (term: TermData, path: string, issues: Issue[]): Points => (term.points ?? []).flatMap(([x, y], index) => {
  const at = exactly(x, `${path}.points[${index}]`, issues);
  const value = exactly(y, `${path}.points[${index}]`, issues);
  return at === undefined || value === undefined ? [] : [[at, value] as const];
});

/** A whole table of a term, if it is one. */
export const readWhole = (term: TermData, path: string, issues: Issue[]): { readonly kind: "bands" | "cells" | "table" | "points" | "rounding"; readonly value: Bands | Cells | Table | Points | RoundingStage } | undefined => {
  if (term.bands !== undefined) return { kind: "bands", value: readBands(term, path, issues) };
  if (term.cells !== undefined) return { kind: "cells", value: term.cells };
  if (term.table !== undefined) return { kind: "table", value: readTable(term, path, issues) };
  if (term.points !== undefined) return { kind: "points", value: readPoints(term, path, issues) };
  if (term.rounding !== undefined) return { kind: "rounding", value: term.rounding };
  return undefined;
};

/** The value at a row address of a possibly nested record: `a1,kuantitas` → record.a1.kuantitas. */
export const atKey = (record: unknown, key: string): unknown => {
  let value = record;
  for (const part of key.split(",")) {
    if (!isRecord(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
};

/** The cells of a term that varies by row, or its single cell. A member without a value is missing, `not-set@term[member]`. */
export const readCells = (name: string, term: TermData, space: RowSpace, issues: Issue[]): readonly Cell[] => space.keys.map((key) => {
  const address = key === "" ? name : `${name}[${key}]`;
  if (term.code !== undefined) return term.code;
  if (term.codes !== undefined) {
    const code = atKey(term.codes, key);
    return typeof code === "string" ? code : goneCell("missing", [`not-set@${address}`]);
  }
  const raw = space.per.length === 0 ? term.number : atKey(term.values, key) ?? term.each;
  return exactly(raw as Exactly | undefined, address, issues) ?? goneCell("missing", [`not-set@${address}`]);
});

/** The kind of the cells of a term. */
export const cellKindOf = (term: TermData): "number" | "category" => (term.code !== undefined || term.codes !== undefined || term.unset === "category" ? "category" : "number");
