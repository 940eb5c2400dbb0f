/** The explanation before it is written: headings, facts, items, steps. */

/** An item of a list with what stands under it. */
export interface Item {
  /** The text. */
  readonly text: string;
  /** Lines under it. */
  readonly under?: readonly string[];
}

/** One row of a step. */
export interface StepRow {
  /** Which member; "" for a single row. */
  readonly label: string;
  /** The formula with its numbers. */
  readonly working: string;
  /** What came out. */
  readonly result: string;
  /** Between the two: "=" for numbers, "→" for everything else; in a worksheet to check by hand "=" only behind arithmetic, and "≈" where an operand had to be cut. */
  readonly sign: "=" | "→" | "≈";
  /** Notes. */
  readonly notes: readonly string[];
}

/** One step. */
export interface StepBlock {
  /** Its number in the explanation. */
  readonly number: number;
  /** Its name. */
  readonly name: string;
  /** The formula with names. */
  readonly formula: string;
  /** The rows that decided something. */
  readonly rows: readonly StepRow[];
  /** Where it stands. */
  readonly basis: string;
}

/** A part of the explanation. */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [name: string, text: string])[] }
  | { readonly kind: "items"; readonly items: readonly Item[] }
  | { readonly kind: "steps"; readonly steps: readonly StepBlock[] };
