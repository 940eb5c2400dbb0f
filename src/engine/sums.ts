/** Sums that siblings must give, checked over all members of the request before anything is scored. */
import { readExact, zero, type Issue, type Rational } from "../kernel/index.ts";
import { checkSums, type SiblingsSum } from "../rulebook/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";
import type { Program, Vector } from "./program.ts";

/** The parent of every row: rows are siblings when they differ only in the innermost dimension and share its parent. */
const parentsOf = (vector: Vector, program: Program): ReadonlyMap<string, string> => {
  const { per, coords, keys } = vector.space;
  const inner = per[per.length - 1] ?? "";
  const above = program.axes.get(inner)?.parent;
  const outer = [...per.slice(0, -1), ...(above === undefined ? [] : [above.name])];
  if (outer.length === 0) return new Map();
  return new Map(keys.map((key, row) => [key, outer.map((dimension) => `${dimension}[${program.axes.get(dimension)?.members[coords.get(dimension)?.[row] ?? -1]?.id ?? ""}]`).join(" ")]));
};

/** What a cell adds: an inapplicable weight weighs nothing; an unknown one is reported where it is used. */
const addend = (cell: Cell | undefined): Rational | undefined => (typeof cell !== "object" ? undefined : !isGone(cell) ? cell : cell.gone === "not-applicable" ? zero : undefined);

const checkOne = (rule: SiblingsSum, vector: Vector, cells: readonly Cell[], program: Program, cite: string | undefined): readonly Issue[] => {
  for (const [axis, options] of Object.entries(rule.unless ?? {})) {
    const chosen = program.definition.convention[axis]?.option;
    if (chosen !== undefined && options.includes(chosen)) return [];
  }
  const to = readExact(rule.to, `${vector.name}.siblingsSum.to`, []) ?? zero;
  const { keys } = vector.space;
  const citation = cite === undefined ? undefined : program.definition.rule.citations[cite];
  const found = checkSums(vector.name, new Map(keys.map((key, row) => [key, addend(cells[row])])), keys, parentsOf(vector, program), to);
  return citation === undefined ? found : found.map((issue) => ({ ...issue, details: { ...issue.details, cite: citation.locator } }));
};

/** Checks every declared sum of inputs and terms. */
export const checkSiblingSums = (program: Program, store: readonly (readonly Cell[] | undefined)[], issues: Issue[]): void => {
  for (const { declaration, vector } of program.inputs) {
    if (declaration.siblingsSum !== undefined) issues.push(...checkOne(declaration.siblingsSum, vector, store[vector.at] ?? [], program, declaration.cite));
  }
  for (const [name, term] of program.terms) {
    const vector = program.vectors.get(name);
    if (term.siblingsSum !== undefined && vector !== undefined) issues.push(...checkOne(term.siblingsSum, vector, store[vector.at] ?? [], program, term.cite));
  }
};
