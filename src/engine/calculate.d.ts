/** One calculation: inputs read, sums checked, steps filled, grounds decided. What evaluate, replay and compare share. */
import { type Issue } from "../kernel/index.ts";
import type { Cell } from "../scoring/index.ts";
import { type Decisions } from "./decide.ts";
import type { Observed } from "./definition.ts";
import type { Program } from "./program.ts";
import { type Filled, type Store } from "./run.ts";
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
export declare const calculate: (program: Program, observed: Observed) => {
    readonly calculation: Calculation | undefined;
    readonly issues: readonly Issue[];
};
