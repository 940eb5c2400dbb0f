/** Formulas of the averages and spreads that add up no plain sum. */
import { harmonicMean, median, variance } from "../../scorers/index.ts";
import { absences } from "./absent.ts";
import { unless, type Written } from "./operand.ts";
import { reduced, type Parts } from "./reduce.ts";
import { total, weightsOf } from "./reductions.ts";
import type { View } from "./view.ts";

const { missing } = absences;

/** Functions take 255 arguments. */
const mostArguments = 254;
/** A number beyond all others that a spreadsheet still holds. */
const beyond = "10^300";

/** The value with which a row counts: its own, zero, the one carried on, else `rest`. */
const counted = ({ zeros, carried }: Parts, cell: string, rest: string): string => {
  const held = carried.filter(({ cells: [first] }) => first === cell).reduce((after, { where, value }) => `IF(${where}>0,${value},${after})`, rest);
  return `IF(ISNUMBER(${cell}),${cell},${unless(zeros.map(({ recognise }) => `${recognise([cell])}>0`), "0", held)})`;
};

/**
 * The middle value. MEDIAN passes over rows that are left out. Where rows count as something else, each row stands there twice: one that is left out once below
 * and once above all others, which moves no middle; twice all values have the middle of all values.
 */
export const medianFormula = (view: View): Written | undefined => reduced(view, ["values"], { leaveOut: median.leaveOut }, (parts) => {
  if (parts.replaced.length === 0) return { formula: `MEDIAN(${parts.areas(0).join()})`, may: 0 };
  const cells = parts.walked.columns.flatMap((column) => column.map(({ text }) => text));
  if (2 * cells.length > mostArguments) return undefined;
  return { formula: `MEDIAN(${cells.flatMap((cell) => [counted(parts, cell, `(0-${beyond})`), counted(parts, cell, beyond)]).join()})`, may: 0 };
});

/** Σ weight ÷ Σ (weight ÷ value). A division by zero is an empty cell. */
export const harmonicMeanFormula = (view: View): Written | undefined => {
  const slots = view.has("weights") ? ["values", "weights"] : ["values"];
  return reduced(view, slots, { leaveOut: harmonicMean.leaveOut }, (parts) => {
    const isWeighted = slots.length > 1;
    const rows = parts.walked.ids.map((_, row) => parts.walked.columns.flatMap((column) => column.slice(row, row + 1).map(({ text }) => text)));
    const shares = parts.whole
      ? parts.runs.map(({ areas: [value = "", weight = "1"] }) => `SUMPRODUCT(${weight}/${value})`)
      : [...rows.map(([value = "", weight]) => `IF(${weight === undefined ? `ISNUMBER(${value})` : `AND(ISNUMBER(${value}),ISNUMBER(${weight}))`},${weight ?? "1"}/${value},0)`),
        ...parts.carried.map(({ cells: [, weight = "1"], value, where }) => `IF(${where}>0,${weight}/${value},0)`)];
    const weights = isWeighted ? weightsOf(parts) : parts.kept;
    const none = [...(isWeighted ? [`${weights}=0`] : []), ...(parts.zeros.length === 0 ? [] : [`${parts.count(parts.zeros)}>0`])];
    return { formula: unless(none, '""', `IFERROR((${weights})/(${shares.join("+")}),"")`), may: missing };
  });
};

/** The mean square of the distances from the mean; a sample is divided by one less. */
export const varianceFormula = (view: View): Written | undefined => reduced(view, ["values"], { leaveOut: variance.leaveOut }, (parts) => {
  const of = view.word("of");
  if (of !== "sample" && of !== "population") return undefined;
  const { kept } = parts;
  const areas = parts.areas(0).join();
  const squares = [`SUMSQ(${areas})`, ...parts.carried.map(({ where, value }) => `IF(${where}>0,${value}^2,0)`)].join("+");
  // rows that count as something else are no numbers to VAR: the squares less what the mean makes of them come to the same
  const spread = parts.replaced.length === 0 ? `${of === "sample" ? "VAR" : "VARP"}(${areas})` : `MAX(0,(${squares}-(${total(parts)})^2/${kept})/${of === "sample" ? `(${kept}-1)` : kept})`;
  return of === "sample" ? { formula: `IF(${kept}<2,"",${spread})`, may: missing } : { formula: spread, may: 0 };
});
