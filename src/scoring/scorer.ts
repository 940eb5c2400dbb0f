/** The scorer contract: a pure function with a typed signature that is plain data. The plug-in point of the library. */
import type { Rational, Text } from "../kernel/index.ts";
import type { Slots, SlotValues } from "./slot.ts";
import type { StandardSchema } from "./standard-schema.ts";
import type { Cell, Value } from "./value.ts";

/** `name@revision`. The behaviour under one id never changes; a correction is the next revision. */
export type ScorerId = `${string}@${number}`;

/**
 * What a scorer gives.
 *
 * - a number or a flag
 * - a category whose codes come from the table in the slot that `labels` names, or from a fixed list `of`
 * - `as`: the kind (and codes) of what the named slot was given
 */
export type ScorerOutput =
  | {
    /** An exact number, or a flag. */
    readonly kind: "number" | "flag";
  }
  | {
    /** A category. */
    readonly kind: "category";
    /** The slot whose table lists its codes. */
    readonly labels: string;
  }
  | {
    /** A category. */
    readonly kind: "category";
    /** Its codes. */
    readonly of: readonly string[];
  }
  | {
    /** The kind of what a slot was given. */
    readonly kind: "as";
    /** That slot. */
    readonly slot: string;
  };

/** The value type of an output. */
export type OutputValue<O extends ScorerOutput> = O["kind"] extends "number" ? Rational : O["kind"] extends "flag" ? boolean : O["kind"] extends "category" ? string : Value;

/** What accompanies every score. */
export interface Remarks {
  /** Slots that decided this cell (`code`, `cases.maximise`, `otherwise`); all of them if absent. */
  readonly used?: readonly string[];
  /** The step did nothing here (a rounding that is `none`, a clamp without bounds): explanations skip it. */
  readonly idle?: true;
  /** Codes worth knowing, such as `between-published-bounds`. */
  readonly notes?: readonly string[];
}

/** A value, one of the three absences with its reason code, or a cell of a slot that `passes`, handed on as it is. */
export type Scored<V extends Value = Value> =
  | (Remarks & {
    /** The value. */
    readonly value: V;
    /** Decimals of a rounded number, so that it is shown with all of them. */
    readonly places?: number;
    /** An irrational result: correct to so many significant digits. */
    readonly digits?: number;
  })
  | (Remarks & {
    /** A cell handed on, with its reasons if it is absent. */
    readonly pass: Cell<V>;
  })
  | (Remarks & {
    /** No value yet: why, as a code. */
    readonly missing: string;
  })
  | (Remarks & {
    /** Finally no value: why, as a code. */
    readonly void: string;
  })
  | (Remarks & {
    /** The question does not arise: why, as a code. */
    readonly notApplicable: string;
  });

/** What `score` may look at besides its inputs. */
export interface ScoreContext {
  /** Ids of the rows (or names) that the `all` slots walk, in the same order; empty for elementwise scorers. */
  readonly rows: readonly string[];
}

/** A fault that a scorer finds in the parameters or tables of a step before anything runs. */
export interface ParamFault {
  /** Where in the parameters: a key, or "". */
  readonly path: string;
  /** What was expected. */
  readonly expected: string;
}

/** The slots by which a scorer picks one of its branches. */
export interface Picks {
  /** The slot of the code. */
  readonly by: string;
  /** The `cases` slot. */
  readonly from: string;
  /** The slot of what holds for every other code. */
  readonly otherwise?: string;
}

/** A scorer. Write one with {@link defineScorer}. */
export interface Scorer<Id extends ScorerId = ScorerId, S extends Slots = Slots, In = unknown, Out = In, O extends ScorerOutput = ScorerOutput> {
  /** `name@revision`. */
  readonly id: Id;
  /** Its inputs. */
  readonly inputs: S;
  /** Its parameters: structure only, nothing that may ever change. */
  readonly params: StandardSchema<In, Out>;
  /** What it gives. */
  readonly output: O;
  /** What leaving a row out does to the result: `renormalises` (a mean) or `shrinks` (a sum). Absent: rows may not be left out at all. */
  readonly leaveOut?: "renormalises" | "shrinks";
  /** It picks one of its branches by a code: the slot of the code, of the cases, and of what holds otherwise. Where the code is a convention, the other branches need not be computed. */
  readonly picks?: Picks;
  /** Extra static checks of the parameters. */
  check?(params: Out): readonly ParamFault[];
  /** The calculation of one cell: pure, exact, no state. */
  score(inputs: SlotValues<S>, params: Out, context: ScoreContext): Scored<OutputValue<O>>;
  /** The formula in words, with `{slot}` and `{param}` to be filled in. */
  readonly describe: Text;
}

/** A scorer with its types erased: how the engine sees it. */
export interface ErasedScorer {
  /** `name@revision`. */
  readonly id: ScorerId;
  /** Its inputs. */
  readonly inputs: Slots;
  /** Its parameters. */
  readonly params: StandardSchema<unknown, unknown>;
  /** What it gives. */
  readonly output: ScorerOutput;
  /** What leaving a row out does; absent: rows may not be left out. */
  readonly leaveOut?: "renormalises" | "shrinks";
  /** How it picks a branch. */
  readonly picks?: Picks;
  /** Extra static checks. */
  check?(params: never): readonly ParamFault[];
  /** The calculation of one cell. */
  score(inputs: never, params: never, context: ScoreContext): Scored;
  /** The formula in words. */
  readonly describe: Text;
}

/** The signatures of scorers by id: types only, what a rulebook author needs, nothing at run time. */
export type SignaturesOf<T extends readonly ErasedScorer[]> = {
  [S in T[number] as S["id"]]: {
    /** Its inputs. */
    inputs: S["inputs"];
    /** Its parameters as the author writes them. */
    params: S["params"] extends StandardSchema<infer In> ? In : never;
    /** What it gives. */
    output: S["output"];
  };
};
