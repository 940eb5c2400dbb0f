/** Formulas of the scorers that reduce many cells to one. */
import { extreme, mean, product, sum, weightedMean, weightedSum } from "../../scorers/index.ts";
import { absences } from "./absent.ts";
import { quoted } from "./literal.ts";
import { deepest, unless, type Written } from "./operand.ts";
import { reduced, type Parts } from "./reduce.ts";
import type { View } from "./view.ts";
import { mayOf, runsOf } from "./walk.ts";

const { missing, notApplicable } = absences;

/** What rows that carry a value on add to a sum. */
const carriedSum = ({ carried }: Parts): string => carried.map(({ cells, value, where }) => `+IF(${where}>0,${[value, ...cells.slice(1)].join("*")},0)`).join("");

/** Of a few names the sum reads better written out. */
const fewNames = ({ walked, whole }: Parts): boolean => whole && walked.ids.length <= 4 && (walked.byName || walked.ids.length === 1);

const namesOf = ({ walked }: Parts): readonly string[] => walked.columns.flatMap((column) => column.map(({ text }) => text));

/** The values that stay, added. */
export const total = (parts: Parts): string => (fewNames(parts) ? namesOf(parts).join("+") : `SUM(${parts.areas(0).join()})${carriedSum(parts)}`);

/** All values added. */
export const sumFormula = (view: View): Written | undefined => reduced(view, ["values"], { leaveOut: sum.leaveOut }, (parts) => ({ formula: total(parts), may: 0 }));

/** Their mean; AVERAGE passes over rows that are left out. */
export const meanFormula = (view: View): Written | undefined => reduced(view, ["values"], { leaveOut: mean.leaveOut }, (parts) =>
  ({ formula: parts.replaced.length === 0 ? `AVERAGE(${parts.areas(0).join()})` : `(${total(parts)})/${parts.kept}`, may: 0 }));

/** All values multiplied. */
export const productFormula = (view: View): Written | undefined => reduced(view, ["values"], { leaveOut: product.leaveOut }, (parts) => {
  const plain = fewNames(parts) ? namesOf(parts).join("*") : `PRODUCT(${parts.areas(0).join()})`;
  const carried = parts.carried.map(({ value, where }) => `*IF(${where}>0,${value},1)`).join("");
  return { formula: unless(parts.zeros.length === 0 ? [] : [`${parts.count(parts.zeros)}>0`], "0", `${plain}${carried}`), may: 0 };
});

/** The smallest or the largest; a value carried on changes neither. */
export const extremeFormula = (view: View): Written | undefined => reduced(view, ["values"], { leaveOut: extreme.leaveOut }, (parts) => {
  const take = view.word("take");
  if (take !== "min" && take !== "max") return undefined;
  const name = take === "min" ? "MIN" : "MAX";
  const plain = `${name}(${parts.areas(0).join()})`;
  return { formula: unless(parts.zeros.length === 0 ? [] : [`${parts.count(parts.zeros)}>0`], `${name}(0,${parts.areas(0).join()})`, plain), may: 0 };
});

/** How many rows there are for which the question arises. */
export const countFormula = (view: View): Written | undefined => {
  const walked = view.walk(["of"]);
  if (walked === undefined) return undefined;
  const [column = []] = walked.columns;
  const areas = (mayOf(column) & notApplicable) === 0 ? [] : runsOf([column]).flatMap((it) => it.areas);
  return { formula: [String(walked.ids.length), ...areas.map((area) => `COUNTIF(${area},${view.marks.notApplicable})`)].join("-"), may: 0 };
};

/** The first row for which a flag holds. */
export const firstWhereFormula = (view: View): Written | undefined => reduced(view, ["where"], { leaveOut: undefined }, ({ walked, whole }) => {
  const [column = []] = walked.columns;
  const ids = walked.ids.map(quoted);
  if (!whole || ids.length > deepest || ids.includes(undefined)) return undefined;
  return { formula: [...column.map(({ text }, row) => `IF(${text},${ids.slice(row, row + 1).join()},`), '"none"', ")".repeat(column.length)].join(""), may: 0 };
});

/** Values times weights, added; where cells may hold no number, SUMPRODUCT counts them as nothing. */
const products = (parts: Parts): string =>
  parts.runs.map(({ areas, count }) => (count === 1 && parts.whole ? areas.join("*") : `SUMPRODUCT(${areas.join()})`)).join("+") + carriedSum(parts);

/** Values times weights, added. */
export const weightedSumFormula = (view: View): Written | undefined => reduced(view, ["values", "weights"], { leaveOut: weightedSum.leaveOut }, (parts) => ({ formula: products(parts), may: 0 }));

/** The weights that take part, added. */
export const weightsOf = (parts: Parts): string => {
  const taking = (recognise: (areas: readonly string[]) => string): readonly string[] => parts.runs.map(({ areas }) => `SUMPRODUCT(${[recognise(areas), ...areas.slice(1)].join()})`);
  return parts.whole ? `SUM(${parts.areas(1).join()})` : [...taking(([value = ""]) => `ISNUMBER(${value})*1`), ...parts.replaced.flatMap(({ recognise }) => taking(recognise))].join("+");
};

/** The same over the sum of the weights that take part. */
export const weightedMeanFormula = (view: View): Written | undefined => reduced(view, ["values", "weights"], { leaveOut: weightedMean.leaveOut }, (parts) => {
  const weights = weightsOf(parts);
  return { formula: `IF(${weights}=0,"",(${products(parts)})/(${weights}))`, may: missing };
});
