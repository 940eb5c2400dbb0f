/** Reading what was observed: unknown values into exact cells, with every fault named at its address. */
import { addressOf, compare, error, isInteger, isRecord, own, readExact, sign, toFraction, type Issue } from "../kernel/index.ts";
import { goneCell, type Cell } from "../scoring/index.ts";
import type { Program, Target } from "./program.ts";

/** `{ notApplicable: true }` or `{ notApplicable: "why" }` */
const isNotApplicable = (value: unknown): boolean => isRecord(value) && Object.hasOwn(value, "notApplicable");

/** Reads one leaf; `undefined`: the fault is in the issues. */
const readLeaf = (raw: unknown, target: Target, path: string, issues: Issue[]): Cell | undefined => {
  const { kind, of, min, max } = target;
  const refuse = (code: "not-a-count" | "not-a-code" | "not-a-flag" | "below-minimum" | "above-maximum", expected: string): undefined => {
    issues.push(error(code, path, { expected, received: raw }));
    return undefined;
  };
  if (kind === "category") return typeof raw === "string" && (of === undefined || of.includes(raw)) ? raw : refuse("not-a-code", of === undefined ? "a code" : of.join(", "));
  if (kind === "flag") return typeof raw === "boolean" ? raw : refuse("not-a-flag", "true or false");
  const value = readExact(raw, path, issues);
  if (value === undefined) return undefined;
  if (kind === "count" && !(isInteger(value) && sign(value) >= 0)) return refuse("not-a-count", "a whole number from 0");
  if (min !== undefined && compare(value, min) < 0) refuse("below-minimum", `at least ${toFraction(min)}`);
  if (max !== undefined && compare(value, max) > 0) refuse("above-maximum", `at most ${toFraction(max)}`);
  return value;
};

/** Walks a nested record by the dimensions of a vector; each leaf goes to `leaf`. Unknown members are issues. */
const walkNested = (value: unknown, target: Target, issues: Issue[], leaf: (raw: unknown, row: number) => void): void => {
  const { path, vector: { space: { per, keys } } } = target;
  if (per.length === 0) { leaf(value, 0); return; }
  if (per.length === 1 && isRecord(value)) {
    let found = 0;
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] as string;
      if (Object.hasOwn(value, key)) { found += 1; leaf(value[key], row); }
    }
    if (Object.keys(value).length === found) return; // nearly always
  }
  const known = new Map(keys.map((key, row) => [key, row]));
  let rows: readonly { readonly key: string; readonly value: unknown }[] = [{ key: "", value }];
  per.forEach((dimension, depth) => {
    rows = rows.flatMap((row) => {
      if (depth > 0 && (row.value === undefined || row.value === null)) return [];
      if (!isRecord(row.value) || (depth > 0 && isNotApplicable(row.value))) {
        issues.push(error("wrong-type", addressOf(path, row.key), { expected: `a record by ${dimension}`, received: row.value }));
        return [];
      }
      return Object.entries(row.value).map(([member, inner]) => ({ key: depth === 0 ? member : `${row.key},${member}`, value: inner }));
    });
  });
  for (const row of rows) {
    const found = known.get(row.key);
    if (found === undefined) issues.push(error("unknown-member", `${path}[${row.key}]`, { expected: keys.length === 0 ? `members of ${per.join(", ")}, given under members` : keys.slice(0, 12).join(", "), received: row.key }));
    else if (per.length > 1) leaf(row.value, found);
  }
};

/** Reads the cells of one vector; undefined where nothing was given. */
const readVector = (given: unknown, target: Target, issues: Issue[]): (Cell | undefined)[] => {
  const { path, vector: { name, space } } = target;
  const cells = new Array<Cell | undefined>(space.count).fill(undefined);
  const leaf = (raw: unknown, row: number): void => {
    if (raw === undefined || raw === null) return;
    const key = String(space.keys[row]);
    cells[row] = isNotApplicable(raw) ? goneCell("not-applicable", [`declared@${addressOf(name, key)}`]) : readLeaf(raw, target, addressOf(path, key), issues);
  };
  if (given === undefined || given === null) return cells;
  if (isNotApplicable(given)) for (let row = 0; row < cells.length; row += 1) leaf(given, row);
  else walkNested(given, target, issues, leaf);
  return cells;
};

/** Puts the cells of all inputs into the store. */
export const readInputs = (program: Program, given: unknown, store: (readonly Cell[] | undefined)[], issues: Issue[]): void => {
  const record = isRecord(given) ? given : {};
  if (given !== undefined && !isRecord(given)) issues.push(error("wrong-type", "inputs", { expected: "a record by input", received: given }));
  for (const name of Object.keys(record)) {
    if (!Object.hasOwn(program.definition.rule.inputs, name)) issues.push(error("unknown-input", `inputs.${name}`, { expected: program.inputs.map(({ vector }) => vector.name).join(", "), received: name }));
  }
  for (const input of program.inputs) {
    const value = own(record, input.vector.name);
    store[input.vector.at] = value === undefined ? input.absent : readVector(value, input, issues).map((cell, row) => (cell ?? input.absent[row]) as Cell);
  }
};

/** Cells of steps that the caller supplies (a published mean); rows that are not given stay undefined and are computed. */
export const readSupplied = (program: Program, given: unknown, issues: Issue[]): ReadonlyMap<number, readonly (Cell | undefined)[]> => {
  const read = new Map<number, readonly (Cell | undefined)[]>();
  if (given === undefined) return read;
  if (!isRecord(given)) issues.push(error("wrong-type", "supplied", { expected: "a record by step", received: given }));
  else for (const [name, value] of Object.entries(given)) {
    const vector = program.lines[program.lineOf.get(name) ?? -1]?.vector;
    if (vector === undefined) issues.push(error("unknown-step", `supplied.${name}`, { expected: [...program.lineOf.keys()].join(", "), received: name }));
    else read.set(vector.at, readVector(value, { vector, kind: vector.kind, path: `supplied.${name}` }, issues));
  }
  return read;
};
