/** What a scorer gave, read: as text, and whether it is what the scorer promises. */
import { toFraction } from "../kernel/index.ts";
import { isGone, type Cell, type ErasedScorer, type Scored } from "../scoring/index.ts";

/** The cell of a scored result; undefined for an absence that the scorer states itself. */
const cellOf = (scored: Scored): Cell | undefined => ("value" in scored ? scored.value : "pass" in scored ? scored.pass : undefined);

/** The value as text, code or flag; `null` where there is none. */
export const textOf = (scored: Scored): string | boolean | null => {
  const cell = cellOf(scored);
  if (cell === undefined || isGone(cell)) return null;
  return typeof cell === "object" ? toFraction(cell) : cell;
};

/** Is the value of the kind that the scorer promises? An absence always is. */
export const fitsKind = (scorer: ErasedScorer, scored: Scored): boolean => {
  const cell = cellOf(scored);
  if (cell === undefined || scorer.output.kind === "as" || (typeof cell === "object" && isGone(cell))) return true;
  switch (scorer.output.kind) {
    case "number": return typeof cell === "object";
    case "flag": return typeof cell === "boolean";
    case "category": return typeof cell === "string" && (!("of" in scorer.output) || scorer.output.of.length === 0 || scorer.output.of.includes(cell));
  }
};

/** Is this a result at all: an exact number, a code, a flag, or an absence with its reason as a code? */
export const isScored = (scored: Scored): boolean => {
  const cell: unknown = cellOf(scored);
  if (typeof cell === "object" && cell !== null) {
    if ("gone" in cell) return true;
    const { n, d } = cell as { readonly n?: unknown; readonly d?: unknown };
    return (typeof n === "bigint" && typeof d === "bigint" && d > 0n) || (Number.isSafeInteger(n) && Number.isSafeInteger(d) && Number(d) > 0);
  }
  if (cell !== undefined) return typeof cell === "string" || typeof cell === "boolean";
  const reason: unknown = "missing" in scored ? scored.missing : "void" in scored ? scored.void : "notApplicable" in scored ? scored.notApplicable : undefined;
  return typeof reason === "string" && /^[a-z][a-z0-9-]*$/u.test(reason);
};
