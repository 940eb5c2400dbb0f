/** Reading what was observed: unknown values into exact cells, with every fault named at its address. */
import { compare, error, isInteger, readExact, sign, toFraction, type Issue, type Rational } from "../kernel/index.ts";
import type { InputData } from "../rulebook/index.ts";
import { goneCell, type Cell, type ValueKind } from "../scoring/index.ts";
import type { Program, Vector } from "./program.ts";

type Nested = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Nested => typeof value === "object" && value !== null && !Array.isArray(value);

/** `{ notApplicable: true }` or `{ notApplicable: "why" }` */
const isNotApplicable = (value: unknown): boolean => isRecord(value) && Object.hasOwn(value, "notApplicable");

/** Reads one leaf; `undefined`: the fault is in the issues. */
const readLeaf = (raw: unknown, kind: ValueKind | "any" | "count", of: readonly string[] | undefined, path: string, issues: Issue[]): Cell | undefined => {
  switch (kind) {
    case "number":
    case "any": return readExact(raw, path, issues);
    case "count": {
      const value = readExact(raw, path, issues);
      if (value === undefined || (isInteger(value) && sign(value) >= 0)) return value;
      issues.push(error("not-a-count", path, { expected: "a whole number from 0", received: raw }));
      return undefined;
    }
    case "category": {
      if (typeof raw === "string" && (of === undefined || of.includes(raw))) return raw;
      issues.push(error("not-a-code", path, { expected: of === undefined ? "a code" : of.join(", "), received: raw }));
      return undefined;
    }
    case "flag": {
      if (typeof raw === "boolean") return raw;
      issues.push(error("not-a-flag", path, { expected: "true or false", received: raw }));
      return undefined;
    }
  }
};

const withinBounds = (value: Cell | undefined, min: Rational | undefined, max: Rational | undefined, raw: unknown, path: string, issues: Issue[]): void => {
  if (typeof value !== "object" || "gone" in value) return;
  if (min !== undefined && compare(value, min) < 0) issues.push(error("below-minimum", path, { expected: `at least ${toFraction(min)}`, received: raw }));
  if (max !== undefined && compare(value, max) > 0) issues.push(error("above-maximum", path, { expected: `at most ${toFraction(max)}`, received: raw }));
};

/** Walks a nested record by the dimensions of a vector; each leaf goes to `leaf`. Unknown members are issues. */
const walkNested = (value: unknown, vector: Vector, path: string, issues: Issue[], leaf: (raw: unknown, row: number) => void): void => {
  const { per, keys } = vector.space;
  if (per.length === 0) { leaf(value, 0); return; }
  if (!isRecord(value)) {
    issues.push(error("wrong-type", path, { expected: `a record by ${per.join(", then by ")}`, received: value }));
    return;
  }
  if (per.length === 1) {
    let found = 0;
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] ?? "";
      if (Object.hasOwn(value, key)) { found += 1; leaf(value[key], row); }
    }
    const given = Object.keys(value);
    if (given.length !== found) for (const key of given) if (!keys.includes(key)) issues.push(error("unknown-member", `${path}[${key}]`, { expected: keys.length === 0 ? `members of ${per[0] ?? ""}, given under members` : keys.join(", "), received: key }));
    return;
  }
  const known = new Map(keys.map((key, row) => [key, row]));
  let rows: readonly { readonly key: string; readonly value: unknown }[] = [{ key: "", value }];
  per.forEach((dimension, depth) => {
    rows = rows.flatMap((row) => {
      if (row.value === undefined || row.value === null) return [];
      if (!isRecord(row.value) || isNotApplicable(row.value)) {
        issues.push(error("wrong-type", row.key === "" ? path : `${path}[${row.key}]`, { expected: `a record by ${dimension}`, received: row.value }));
        return [];
      }
      return Object.entries(row.value).map(([member, inner]) => ({ key: depth === 0 ? member : `${row.key},${member}`, value: inner }));
    });
  });
  for (const row of rows) {
    const found = known.get(row.key);
    if (found !== undefined) leaf(row.value, found);
    else issues.push(error("unknown-member", `${path}[${row.key}]`, { expected: `members of ${per.join(", ")}`, received: row.key }));
  }
};

const notGiven = (vector: Vector, row: number): Cell => {
  const key = vector.space.keys[row] ?? "";
  return goneCell("missing", [`not-given@${key === "" ? vector.name : `${vector.name}[${key}]`}`]);
};

/** Reads the cells of one vector; undefined where nothing was given. */
const readVector = (given: unknown, vector: Vector, kind: ValueKind | "any" | "count", declaration: Pick<InputData, "of" | "absent"> & { readonly min?: Rational | undefined; readonly max?: Rational | undefined }, path: string, issues: Issue[]): (Cell | undefined)[] => {
  const cells = new Array<Cell | undefined>(vector.space.count).fill(undefined);
  if (given === undefined || given === null) return cells;
  const single = vector.space.per.length > 0 && isNotApplicable(given);
  const leaf = (raw: unknown, row: number): void => {
    if (raw === undefined || raw === null) return;
    const key = vector.space.keys[row] ?? "";
    if (isNotApplicable(raw)) { cells[row] = goneCell("not-applicable", [`declared@${key === "" ? vector.name : `${vector.name}[${key}]`}`]); return; }
    const where = key === "" ? path : `${path}[${key}]`;
    const cell = readLeaf(raw, kind, declaration.of, where, issues);
    withinBounds(cell, declaration.min, declaration.max, raw, where, issues);
    cells[row] = cell;
  };
  if (single) for (let row = 0; row < cells.length; row += 1) leaf(given, row);
  else walkNested(given, vector, path, issues, leaf);
  return cells;
};

/** Cells of all inputs, by position in the store. */
export const readInputs = (program: Program, given: unknown, issues: Issue[]): ReadonlyMap<number, readonly Cell[]> => {
  const read = new Map<number, readonly Cell[]>();
  const record: Nested = isRecord(given) ? given : {};
  if (given !== undefined && !isRecord(given)) issues.push(error("wrong-type", "inputs", { expected: "a record by input", received: given }));
  for (const name of Object.keys(record)) {
    if (!Object.hasOwn(program.definition.rule.inputs, name)) issues.push(error("unknown-input", `inputs.${name}`, { expected: program.inputs.map(({ vector }) => vector.name).join(", "), received: name }));
  }
  for (const { declaration, vector, min, max } of program.inputs) {
    const value = Object.hasOwn(record, vector.name) ? record[vector.name] : undefined;
    const cells = readVector(value, vector, declaration.kind, { ...(declaration.of === undefined ? {} : { of: declaration.of }), min, max }, `inputs.${vector.name}`, issues);
    for (let row = 0; row < cells.length; row += 1) cells[row] ??= declaration.absent ?? notGiven(vector, row);
    read.set(vector.at, cells as Cell[]);
  }
  return read;
};

/** Cells of steps that the caller supplies (a published mean); rows that are not given stay undefined and are computed. */
export const readSupplied = (program: Program, given: unknown, issues: Issue[]): ReadonlyMap<number, readonly (Cell | undefined)[]> => {
  const read = new Map<number, readonly (Cell | undefined)[]>();
  if (given === undefined) return read;
  if (!isRecord(given)) {
    issues.push(error("wrong-type", "supplied", { expected: "a record by step", received: given }));
    return read;
  }
  for (const [name, value] of Object.entries(given)) {
    const line = program.lines.find(({ vector }) => vector.name === name);
    if (line === undefined) {
      issues.push(error("unknown-step", `supplied.${name}`, { expected: program.lines.map(({ vector }) => vector.name).join(", "), received: name }));
      continue;
    }
    read.set(line.vector.at, readVector(value, line.vector, line.vector.kind, {}, `supplied.${name}`, issues));
  }
  return read;
};
