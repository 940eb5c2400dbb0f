/** Terms in force: base terms with the settings of overlays, conventions and the caller laid over them, then read into exact values. */
import { addressOf, isRecord, own, readExact, type Issue, type Rational, type Section } from "../kernel/index.ts";
import type { BandData, TermBody, TermData } from "../rulebook/index.ts";
import { goneCell, type Band, type Bands, type Cell, type Cells, type Points, type RoundingStage, type Table, type TableKind } from "../scoring/index.ts";
import type { RowSpace } from "./row-space.ts";

/** Merges two records per key, two levels deep: vectors and tables merge per member. */
const mergeNested = (base: unknown, patch: Section): Section => {
  const before = isRecord(base) ? base : {};
  return { ...before, ...Object.fromEntries(Object.entries(patch).map(([key, value]) => {
    const old = own(before, key);
    return [key, isRecord(value) && isRecord(old) ? { ...old, ...value } : value];
  })) };
};

/** Bodies that merge per member; of all others the new one stands. */
const merging = ["values", "codes", "table", "labels"] as const;

/** A term with a body laid over it. What the body does not name stays. */
export const mergeTerm = ({ unset: _unset, ...base }: TermData, body: TermBody): TermData => {
  const merged = merging.flatMap((key) => (body[key] === undefined ? [] : [[key, mergeNested(base[key], body[key])] as const]));
  return { ...base, ...body, ...Object.fromEntries(merged) };
};

/** Reads the numbers under some keys. Numbers were checked before, so a fault here only means that an unchecked body was handed over. */
const readAll = (record: Section, keys: readonly string[], at: (key: string) => string, issues: Issue[]): Section<Rational> => Object.fromEntries(keys.flatMap((key) => {
  const value = record[key] === undefined ? undefined : readExact(record[key], at(key), issues);
  return value === undefined ? [] : [[key, value]];
}));

const edges = ["from", "above", "to", "below", "value"];
const ends = ["0", "1", "2", "3"];

const readBand = (band: BandData, path: string, issues: Issue[]): Band => {
  const line = Object.values(band.line === undefined ? {} : readAll(band.line as unknown as Section, ends, (at) => `${path}.line[${at}]`, issues));
  return {
    ...readAll(band as unknown as Section, edges, (key) => `${path}.${key}`, issues),
    ...(band.when === undefined ? {} : { when: band.when }),
    ...(band.category === undefined ? {} : { category: band.category }),
    ...(line.length === 4 ? { line: line as unknown as NonNullable<Band["line"]> } : {}),
  };
};

const readTable = (table: Section, path: string, issues: Issue[]): Table => {
  const keys = Object.keys(table);
  const nested = keys.flatMap((key) => {
    const row = table[key];
    return isRecord(row) ? [[key, readAll(row, Object.keys(row), (second) => `${path}[${key},${second}]`, issues)] as const] : [];
  });
  return { ...readAll(table, keys.filter((key) => !isRecord(table[key])), (key) => `${path}[${key}]`, issues), ...Object.fromEntries(nested) };
};

/** A whole table of a term, if it is one. */
export const readWhole = (term: TermData, path: string, issues: Issue[]): { readonly kind: TableKind; readonly value: Bands | Cells | Table | Points | RoundingStage } | undefined => {
  const { bands, cells, points, range, rounding, table } = term;
  if (bands !== undefined) {
    const rows = bands.map((band, index) => readBand(band, `${path}.bands[${index}]`, issues));
    return { kind: "bands", value: range === undefined ? { rows } : { rows, range: readBand(range, `${path}.range`, issues) } };
  }
  if (cells !== undefined) return { kind: "cells", value: cells };
  if (table !== undefined) return { kind: "table", value: readTable(table, path, issues) };
  if (points !== undefined) {
    const read = points.map((point, index) => Object.values(readAll(point as unknown as Section, ["0", "1"], () => `${path}.points[${index}]`, issues)));
    return { kind: "points", value: read.filter((it) => it.length === 2) as unknown as Points };
  }
  return rounding === undefined ? undefined : { kind: "rounding", value: rounding };
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
  if (term.code !== undefined) return term.code;
  const address = addressOf(name, key);
  const raw: unknown = term.codes !== undefined ? atKey(term.codes, key) : space.per.length === 0 ? term.number : atKey(term.values, key) ?? term.each;
  const cell = term.codes === undefined && raw !== undefined ? readExact(raw, address, issues) : raw;
  return (cell as Cell | undefined) ?? goneCell("missing", [`not-set@${address}`]);
});

/** The kind of the cells of a term. */
export const cellKindOf = (term: TermData): "number" | "category" => (term.code !== undefined || term.codes !== undefined || term.unset === "category" ? "category" : "number");
