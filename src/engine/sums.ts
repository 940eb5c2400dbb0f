/** Sums that siblings must give, checked over all members of the request before anything is scored. */
import { readExact, zero, type Issue, type Rational } from "../kernel/index.ts";
import { checkSums } from "../rulebook/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";
import type { Program, Vector } from "./program.ts";

/** The parent of every row: rows are siblings when they differ only in the innermost dimension and share its parent. */
const parentsOf = (vector: Vector, program: Program): ReadonlyMap<string, string> => {
  const { per, members, keys } = vector.space;
  const above = program.axes.get(per.at(-1) ?? "")?.parent;
  const outer = [...per.slice(0, -1), ...(above === undefined ? [] : [above.name])];
  return new Map(keys.map((key, row) => [key, outer.map((dimension) => `${dimension}[${members[row]?.get(dimension) ?? ""}]`).join(" ")]));
};

/** What a cell adds: an inapplicable weight weighs nothing; an unknown one is reported where it is used. */
const addend = (cell: Cell | undefined): Rational | undefined => (typeof cell !== "object" ? undefined : !isGone(cell) ? cell : cell.gone === "not-applicable" ? zero : undefined);

/** Checks every declared sum of inputs and terms. */
export const checkSiblingSums = (program: Program, store: readonly (readonly Cell[] | undefined)[], issues: Issue[]): void => {
  const { convention, rule } = program.definition;
  for (const { rule: { siblingsSum, cite }, vector } of program.sums) {
    if (Object.entries(siblingsSum.unless ?? {}).some(([axis, options]) => options.some((it) => it === convention[axis]?.option))) continue;
    const { name, at, space: { keys } } = vector;
    const values = new Map(keys.map((key, row) => [key, addend(store[at]?.[row])]));
    const locator = rule.citations[cite ?? ""]?.locator;
    for (const issue of checkSums(name, values, keys, parentsOf(vector, program), readExact(siblingsSum.to, name, []) ?? zero)) {
      issues.push(locator === undefined ? issue : { ...issue, details: { ...issue.details, cite: locator } });
    }
  }
};
