/** One calculation: inputs read, sums checked, steps filled, grounds decided. What evaluate, replay and compare share. */
import { addressOf, error, hasError, lazily, type Issue } from "../kernel/index.ts";
import type { Cell } from "../scoring/index.ts";
import { decide, type Decisions } from "./decide.ts";
import type { Program } from "./program.ts";
import { readInputs, readSupplied } from "./read-inputs.ts";
import { rowsReached } from "./reach.ts";
import { fill, unfilled, type Filled, type Store } from "./run.ts";
import { checkSiblingSums } from "./sums.ts";

/** A program with everything filled in. */
export interface Calculation {
  /** The program. */
  readonly program: Program;
  /** The cells of all vectors. */
  readonly store: Store;
  /** The steps with their remarks. */
  readonly filled: readonly Filled[];
  /** Supplied cells by position in the store. */
  readonly supplied: ReadonlyMap<number, readonly (Cell | undefined)[]>;
  /** What decided what: walked when first asked for. */
  readonly decisions: () => Decisions;
  /** Faults of the request. With an error there is no result. */
  readonly issues: readonly Issue[];
}

/** Calculates. `undefined` with the issues when something is wrong with the program or the request. */
export const calculate = (program: Program, observed: { readonly inputs: unknown; readonly supplied?: unknown }): { readonly calculation: Calculation | undefined; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [...program.issues];
  const store: (readonly Cell[] | undefined)[] = [...program.leaves];
  readInputs(program, observed.inputs, store, issues);
  const supplied = readSupplied(program, observed.supplied, issues);
  return fillAll(program, store, supplied, issues);
};

/** Fills in the worksheet from the leaves in `store`, which becomes that of the calculation. */
export const fillAll = (program: Program, store: (readonly Cell[] | undefined)[], supplied: Calculation["supplied"], issues: Issue[]): { readonly calculation: Calculation | undefined; readonly issues: readonly Issue[] } => {
  checkSiblingSums(program, store, issues);
  if (hasError(issues)) return { calculation: undefined, issues };
  const filled: Filled[] = [];
  const wanted = rowsReached(program, store);
  program.lines.forEach((line, index) => {
    const made = program.reached[index] === true ? fill(line, store, wanted, program.starts.get(line.vector.at)) : unfilled;
    const given = supplied.get(line.vector.at);
    const result: Filled = given === undefined ? made : {
      cells: made.cells.map((cell, row) => given[row] ?? cell),
      remarks: made.remarks.map((remark, row) => (given[row] === undefined ? remark : undefined)),
      failed: made.failed,
    };
    if (result.failed !== undefined) issues.push(error("scorer-failed", addressOf(line.vector.name, result.failed.row), { received: result.failed.why, details: { scorer: line.scorer.id } }));
    filled.push(result);
    store[line.vector.at] = result.cells;
  });
  if (hasError(issues)) return { calculation: undefined, issues };
  return { calculation: { program, store, filled, supplied, decisions: lazily(() => decide(program, filled, store, supplied)), issues }, issues };
};
