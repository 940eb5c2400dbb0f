/** One calculation: inputs read, sums checked, steps filled, grounds decided. What evaluate, replay and compare share. */
import { addressOf, error, hasError, lazily, type Issue } from "../kernel/index.ts";
import type { Cell } from "../scoring/index.ts";
import { decide, type Decisions } from "./decide.ts";
import type { Line, Program } from "./program.ts";
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

/** Does anybody ask for a row of a step? The branch of another group of positions, say, is left empty as a whole. */
const isAsked = ({ lines, reached, starts }: Program, index: number, wanted: Uint8Array | undefined): boolean => {
  if (reached[index] !== true || wanted === undefined) return reached[index] === true;
  const { at, space } = (lines[index] as Line).vector;
  const start = starts[at] as number;
  const first = wanted.indexOf(1, start);
  return first >= 0 && first < start + space.count;
};

/** Fills in the worksheet from the leaves in `store`, which becomes that of the calculation. */
export const fillAll = (program: Program, store: (readonly Cell[] | undefined)[], supplied: Calculation["supplied"], issues: Issue[]): { readonly calculation: Calculation | undefined; readonly issues: readonly Issue[] } => {
  checkSiblingSums(program, store, issues);
  if (hasError(issues)) return { calculation: undefined, issues };
  const filled: Filled[] = [];
  const wanted = rowsReached(program, store);
  program.lines.forEach((line, index) => {
    const given = supplied.get(line.vector.at);
    const made = isAsked(program, index, given === undefined ? wanted : undefined) ? fill(line, store, wanted, program.starts[line.vector.at]) : unfilled;
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
