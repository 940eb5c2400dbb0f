/** The search in a band table, shared by `bands@1` and `band-value@1`. */
import type { Rational } from "../kernel/index.ts";
import type { Band, Bands, Cell, Gone, Remarks } from "../scoring/index.ts";
import { holds, rowsAbove, rowsBelow } from "./band-edges.ts";

/** What both band scorers take. */
export const bandSlots = {
  value: { kind: "number", takes: "each" },
  bands: { kind: "bands", takes: "whole" },
  gaps: { kind: "category", takes: "each", optional: true },
  conditions: { kind: "flag", takes: "cases", optional: true, passes: true },
} as const;

/** The question: a value, a table, what to do between published bounds, and the flags that rows depend on. */
export interface BandQuestion {
  /** The value. */
  readonly value: Rational;
  /** The table. */
  readonly bands: Bands;
  /** The code that says what happens in a gap. */
  readonly gaps: string | undefined;
  /** Flags by name. */
  readonly conditions: Readonly<Record<string, Cell<boolean>>> | undefined;
}

/** A row with what led to it, or why there is none. */
export type BandAnswer = (Remarks & { readonly row: Band; readonly used: readonly string[] }) | (Remarks & { readonly pass: Gone }) | (Remarks & { readonly missing: string }) | (Remarks & { readonly void: string });

/** The first row that may win: its condition holds, or it has none. An absent condition ends the search: nobody knows. */
const firstAllowed = (rows: readonly Band[], conditions: BandQuestion["conditions"], consulted: Set<string>): Band | Gone | "unknown-condition" | undefined => {
  for (const row of rows) {
    if (row.when === undefined) return row;
    if (conditions === undefined || !Object.hasOwn(conditions, row.when)) return "unknown-condition";
    consulted.add(`conditions.${row.when}`);
    const flag = conditions[row.when];
    if (flag === true) return row;
    if (flag !== undefined && flag !== false) return flag;
  }
  return undefined;
};

/** How each code of the slot `gaps` looks for a row. */
const neighbours: ReadonlyMap<string, typeof rowsBelow> = /* @__PURE__ */ new Map([
  ["lower-cut", rowsBelow], ["lower", rowsBelow], ["extend", rowsBelow], ["upper-cut", rowsAbove], ["upper", rowsAbove],
]);

/** What the usual answer rests on. */
const valueAndBands: readonly string[] = ["value", "bands"];

const BETWEEN = "between-published-bounds";

/**
 * From top to bottom the first row that holds the value and whose condition is true. Between rows the code in `gaps` decides:
 *
 * - `lower-cut`, `lower`, `extend`: the row below runs on up to the next; `upper-cut`, `upper`: the row above reaches down. Note `between-published-bounds`
 * - `closed-intervals`: void; `undetermined`: missing, both `between-published-bounds`
 * - nothing given, or no row on that side: missing, `in-no-band`; another code: missing, `unknown-gap-rule`
 *
 * Outside the range of the table: missing, `outside-range`. A condition that is absent where its row holds the value is handed on; one
 * that nobody gives: missing, `unknown-condition`.
 */
export const findBand = ({ value, bands, gaps, conditions }: BandQuestion): BandAnswer => {
  if (bands.range !== undefined && !holds(bands.range, value)) return { missing: "outside-range", used: valueAndBands };
  const first = bands.rows.find((it) => holds(it, value));
  if (first !== undefined && first.when === undefined) return { row: first, used: valueAndBands }; // nearly always, so without further ado
  const consulted = new Set<string>();
  const answer = (rows: readonly Band[], gapRead: readonly string[]): BandAnswer | undefined => {
    const found = firstAllowed(rows, conditions, consulted);
    const used = [...valueAndBands, ...gapRead, ...consulted];
    if (found === undefined) return undefined;
    if (found === "unknown-condition") return { missing: found, used };
    if ("gone" in found) return { pass: found, used };
    return gapRead.length > 0 ? { row: found, used, notes: [BETWEEN] } : { row: found, used };
  };
  const inside = answer(bands.rows.filter((it) => holds(it, value)), []);
  if (inside !== undefined) return inside;
  if (gaps === undefined) return { missing: "in-no-band", used: [...valueAndBands, ...consulted] };
  const side = neighbours.get(gaps);
  const beside = side === undefined ? undefined : answer(side(bands.rows, value), ["gaps"]);
  if (beside !== undefined) return beside;
  const used = [...valueAndBands, "gaps", ...consulted];
  if (side !== undefined) return { missing: "in-no-band", used };
  if (gaps === "closed-intervals") return { void: BETWEEN, used };
  return { missing: gaps === "undetermined" ? BETWEEN : "unknown-gap-rule", used };
};
