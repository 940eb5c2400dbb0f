/** A program: a definition compiled for its members, so that scoring a person is one loop over steps without looking anything up. */
import type { Issue, Rational } from "../kernel/index.ts";
import type { InputData, StepData, TermData } from "../rulebook/index.ts";
import type { Cell, ErasedScorer, Picks, Slot, ValueKind } from "../scoring/index.ts";
import type { Definition } from "./definition.ts";
import type { Axis, RowSpace } from "./row-space.ts";

/** How the names of conventions begin. */
export const CONVENTION = "convention.";

/** Where the cells of a name live. */
export interface Vector {
  /** Its name. */
  readonly name: string;
  /** Position in the store. */
  readonly at: number;
  /** Its rows. */
  readonly space: RowSpace;
  /** The kind of its cells. */
  readonly kind: ValueKind | "any";
  /** What it is. */
  readonly source: "input" | "term" | "convention" | "step";
}

/** A vector read row by row: `rows[r]` is its row for row r of the reader. */
export interface Reading {
  /** The vector. */
  readonly vector: Vector;
  /** Its row for each row of the reader. */
  readonly rows: readonly number[];
}

/** What observed values are read into. */
export interface Target {
  /** The vector. */
  readonly vector: Vector;
  /** The kind of its cells; a count is a whole number from 0. */
  readonly kind: Vector["kind"] | "count";
  /** Where the values stand in the request. */
  readonly path: string;
  /** The codes that may be given; undefined: any. */
  readonly of?: readonly string[] | undefined;
  /** The least number. */
  readonly min?: Rational | undefined;
  /** The largest number. */
  readonly max?: Rational | undefined;
}

/** A declared input, compiled. */
export interface Input extends Target {
  /** Its declaration. */
  readonly declaration: InputData;
  /** Its cells where nothing is given. */
  readonly absent: readonly Cell[];
}

/** A compiled slot. */
export type Reader =
  | { readonly name: string; readonly slot: Slot; readonly takes: "each"; readonly reading: Reading }
  | { readonly name: string; readonly slot: Slot; readonly takes: "all"; /** One reading a walked row or name, by row of the step. */ readonly walks: readonly (readonly { readonly vector: Vector; readonly row: number }[])[] }
  | { readonly name: string; readonly slot: Slot; readonly takes: "cases"; readonly cases: readonly (readonly [string, Reading])[] }
  | { readonly name: string; readonly slot: Slot; readonly takes: "whole"; readonly term: string; readonly value: unknown };

/** What a step does with absences. */
export type Absences = "undetermined" | "leave-out" | "zero" | "void" | "carry-last" | "default";

/** A compiled step. */
export interface Line {
  /** The step. */
  readonly step: StepData;
  /** Its vector. */
  readonly vector: Vector;
  /** Its scorer. */
  readonly scorer: ErasedScorer;
  /** Its parameters, read. */
  readonly params: unknown;
  /** Its slots. */
  readonly readers: readonly Reader[];
  /** Ids of the walked rows, by row of the step; undefined for elementwise steps. */
  readonly walked: readonly (readonly string[])[] | undefined;
  /** Policy for missing inputs. */
  readonly missing: Absences;
  /** Policy for inapplicable inputs. */
  readonly notApplicable: Absences;
  /** Convention axes that the policies were read from. */
  readonly policyAxes: readonly string[];
}

/** What siblings must add up to. Those of a term are always the same, and judged once. */
export interface Sum {
  /** Position of what is added, in the store. */
  readonly at: number;
  /** What is wrong with these cells. */
  readonly faultsOf: (cells: readonly Cell[] | undefined) => readonly Issue[];
  /** What is wrong with the cells that the program itself holds. */
  readonly faultsOfLeaf: () => readonly Issue[];
}

/** A compiled definition. */
export interface Program {
  /** What was compiled. */
  readonly definition: Definition;
  /** Terms in force. */
  readonly terms: ReadonlyMap<string, TermData>;
  /** All vectors. */
  readonly vectors: ReadonlyMap<string, Vector>;
  /** Cells of terms and conventions; undefined where inputs and steps come. */
  readonly leaves: readonly (readonly Cell[] | undefined)[];
  /** Input declarations with their vectors. */
  readonly inputs: readonly Input[];
  /** The worksheet. */
  readonly lines: readonly Line[];
  /** Position of each step among the lines. */
  readonly lineOf: ReadonlyMap<string, number>;
  /** For each line: can it reach an output under the conventions chosen? The others are not filled in. */
  readonly reached: readonly boolean[];
  /** By line: how each of its rows picks a branch by the code of an input; undefined: it does not. */
  readonly picks: readonly (Picks & { readonly code: Reading } | undefined)[];
  /** Where the rows of each step begin among the rows of all steps, by position in the store. */
  readonly starts: readonly number[];
  /** The rows of the outputs among those; undefined where nothing is picked by an input. */
  readonly asked: Uint8Array | undefined;
  /** The chosen option of every axis. */
  readonly options: Readonly<Record<string, string>>;
  /** What siblings must add up to: the inputs and terms that say so. */
  readonly sums: readonly Sum[];
  /** The axes. */
  readonly axes: ReadonlyMap<string, Axis>;
  /** Faults found on the way; with any error the program must not run. */
  readonly issues: readonly Issue[];
}
