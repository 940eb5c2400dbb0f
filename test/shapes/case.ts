/** The form of a hand-checked case. */

/** What is handed to `evaluate` besides the engine and the day. */
export interface Request {
  /** Inputs by name. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Chosen options. */
  readonly conventions?: Readonly<Record<string, string>>;
  /** Members of open dimensions. */
  readonly members?: Readonly<Record<string, readonly (string | { readonly id: string; readonly within?: string })[]>>;
  /** Terms that the caller sets. */
  readonly terms?: Readonly<Record<string, unknown>>;
  /** Steps whose values the caller supplies. */
  readonly supplied?: Readonly<Record<string, unknown>>;
}

/** An expected value: the exact fraction or the code, a flag, nothing, or these by member. */
export type Plain = string | boolean | null | { readonly [member: string]: Plain };

/** A case. */
export interface ShapeCase {
  /** The shape by letter. */
  readonly shape: "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h";
  /** What it shows. */
  readonly name: string;
  /** The request. */
  readonly request: Request;
  /** Overlays of the engine, by name. */
  readonly overlays?: readonly "indicators"[];
  /** What must come out. Only the outputs named here are compared. */
  readonly expected: {
    /** Outputs, exact. */
    readonly outputs?: Readonly<Record<string, Plain>>;
    /** The texts of number outputs. */
    readonly texts?: Readonly<Record<string, string>>;
    /** All reasons in `receipt.missing`. */
    readonly missing?: readonly string[];
    /** Notes that stand somewhere in the trace. */
    readonly notes?: readonly string[];
    /** No note at all in the trace. */
    readonly noNotes?: true;
    /** The evaluation fails with this code. */
    readonly refused?: string;
  };
}
