/** Sums that siblings must give, checked over all members of the request before anything is scored. */
import { deepFreeze, lazily, readExact, zero, type Issue, type Rational } from "../kernel/index.ts";
import { checkSums, type SiblingsSum } from "../rulebook/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";
import type { Definition } from "./definition.ts";
import type { Program, Sum, Vector } from "./program.ts";
import type { Axis } from "./row-space.ts";

/** The parent of every row: rows are siblings when they differ only in the innermost dimension and share its parent. */
const parentsOf = (vector: Vector, axes: ReadonlyMap<string, Axis>): ReadonlyMap<string, string> => {
  const { per, members, keys } = vector.space;
  const above = axes.get(String(per.at(-1)))?.parent;
  const outer = [...per.slice(0, -1), ...(above === undefined ? [] : [above.name])];
  return new Map(keys.map((key, row) => [key, outer.map((dimension) => `${dimension}[${String(members[row]?.get(dimension))}]`).join(" ")]));
};

/** What a cell adds: an inapplicable weight weighs nothing; an unknown one is reported where it is used. */
const addend = (cell: Cell | undefined): Rational | undefined => (typeof cell !== "object" ? undefined : !isGone(cell) ? cell : cell.gone === "not-applicable" ? zero : undefined);

/** A declared sum, ready to be judged. */
export const compileSum = (definition: Definition, axes: ReadonlyMap<string, Axis>, leaves: Program["leaves"], rule: { readonly siblingsSum: SiblingsSum; readonly cite?: string | undefined }, vector: Vector): Sum => {
  const { siblingsSum, cite } = rule;
  const { name, at, space: { keys } } = vector;
  const waived = Object.entries(siblingsSum.unless ?? {}).some(([axis, options]) => options.some((it) => it === definition.convention[axis]?.option));
  const locator = definition.rule.citations[cite ?? ""]?.locator;
  const parents = lazily(() => parentsOf(vector, axes));
  const faultsOf = (cells: readonly Cell[] | undefined): readonly Issue[] => {
    if (waived) return [];
    const values = new Map(keys.map((key, row) => [key, addend(cells?.[row])]));
    const issues = checkSums(name, values, keys, parents(), readExact(siblingsSum.to, name, []) ?? zero);
    return locator === undefined ? issues : issues.map((issue) => deepFreeze({ ...issue, details: { ...issue.details, cite: locator } }));
  };
  return { at, faultsOf, faultsOfLeaf: lazily(() => faultsOf(leaves[at])) };
};

/** Checks every declared sum of inputs and terms. */
export const checkSiblingSums = (program: Program, store: readonly (readonly Cell[] | undefined)[], issues: Issue[]): void => {
  for (const { at, faultsOf, faultsOfLeaf } of program.sums) issues.push(...(store[at] === program.leaves[at] ? faultsOfLeaf() : faultsOf(store[at])));
};
