/** A composite index as data: its levels, its indicators with their goalposts, and how each level is put together. */
import type { Text } from "../../kernel/index.ts";
import type { Citation, Instrument, RulebookData, Validity } from "../../rulebook/index.ts";

/** How the parts of a level become one score. */
export type Aggregation = "arithmetic" | "geometric" | "harmonic" | "minimum" | "maximum" | "median";

/** A number as the author writes it: 25, "76.61", "1/9". */
export type ExactNumber = number | string;

/** Where an indicator stands between two goalposts. */
export interface Goalposts {
  /** The value that counts as the low end. */
  readonly low: ExactNumber;
  /** The value that counts as the high end. */
  readonly high: ExactNumber;
  /** `log`: values and goalposts are compared by their natural logarithms. */
  readonly scale: "linear" | "log";
}

/** A part on some level. */
export interface CompositePart {
  /** Unique on its level; without `,`, `[`, `]`, `.` and blanks. */
  readonly id: string;
  /** The part of the level above under which it stands; absent on the outermost level. */
  readonly within?: string;
  /** Its name. */
  readonly label: Text;
  /** Its weight among its siblings; absent: 1. */
  readonly weight?: ExactNumber;
}

/** A level of the index. */
export interface CompositeLevel {
  /** The name of its dimension; the innermost one is `indicator`. */
  readonly name: string;
  /** Its name for people. */
  readonly label: Text;
  /** How its parts become the score of what is above them. */
  readonly aggregation: Aggregation;
  /** Its parts; absent: every request brings its own. */
  readonly parts?: readonly CompositePart[];
}

/** A composite index. */
export interface CompositeSpec {
  /** `<instrument>-<number>-<year>@<revision>`. */
  readonly id: string;
  /** The report or guideline. */
  readonly instrument: Instrument;
  /** When it holds. */
  readonly validity: Validity;
  /** Where it is described. */
  readonly citations: {
    /** How indicators are normalised. */
    readonly normalisation: Citation;
    /** Levels, parts, weights and aggregation. */
    readonly structure: Citation;
    /** What no text settles: decimals, missing values. */
    readonly own: Citation;
  };
  /** Levels from the outermost to the indicators. */
  readonly levels: readonly CompositeLevel[];
  /** Goalposts of each indicator; absent: values come normalised. */
  readonly goalposts?: Readonly<Record<string, Goalposts>>;
  /** Decimals shown. */
  readonly places: number;
  /** What it does not cover. */
  readonly notCovered?: RulebookData["notCovered"];
}
