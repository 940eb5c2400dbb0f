/** Formulas of the scorers that hold a value, or a unit, against others. */
import { outranks, percentileRank, rank } from "../../scorers/index.ts";
import { absences } from "./absent.ts";
import type { Written } from "./operand.ts";
import { reduced, type Parts } from "./reduce.ts";
import type { View } from "./view.ts";

/** How many stand so to a value. A text is larger than any number in a comparison, so only numbers are asked; COUNTIF would take the number as text, with the decimal sign of the user's country. */
const counting = (parts: Parts, is: ">" | "<", value: string): string => [
  ...parts.runs.map(({ areas: [area = ""] }) => `SUMPRODUCT(${parts.whole ? "" : `ISNUMBER(${area})*`}(${area}${is}${value})${parts.whole ? "*1" : ""})`),
  ...(parts.zeros.length === 0 ? [] : [`(${parts.count(parts.zeros)})*(0${is}${value})`]),
  ...parts.carried.map(({ value: held, where }) => `IF(${where}>0,(${held}${is}${value})*1,0)`),
].join("+");

/** Which relation to the value the counted ones have: the better ones for `best`, else the worse. */
const relation = (view: View, better: boolean): ">" | "<" | undefined => {
  const best = view.word("best");
  if (best !== "highest" && best !== "lowest") return undefined;
  return (best === "highest") === better ? ">" : "<";
};

/** 1 + how many are better. */
export const rankFormula = (view: View): Written | undefined => reduced(view, ["among"], { leaveOut: rank.leaveOut, beside: ["value"] }, (parts) => {
  const is = relation(view, true);
  return is === undefined ? undefined : { formula: `1+${counting(parts, is, parts.beside.join())}`, may: 0 };
});

/** How many are worse, over their number less 1. */
export const percentileRankFormula = (view: View): Written | undefined => reduced(view, ["among"], { leaveOut: percentileRank.leaveOut, beside: ["value"] }, (parts) => {
  const is = relation(view, false);
  return is === undefined ? undefined : { formula: `IF(${parts.kept}<2,"",(${counting(parts, is, parts.beside.join())})/(${parts.kept}-1))`, may: absences.missing };
});

/** Which way the weight of the rows leans on which one exceeds the other. */
export const outranksFormula = (view: View): Written | undefined => reduced(view, ["own", "other", "weights"], { leaveOut: outranks.leaveOut, values: 2 }, (parts) => {
  if (parts.replaced.length > parts.zeros.length) return undefined; // a value carried on, of either of two: the static checks refuse it
  const leaning = (left: string, right: string): string => `((${left}>${right})-(${left}<${right}))`;
  const balance = parts.runs.flatMap(({ areas: [mine = "", theirs = "", weight = ""] }) => {
    const sums = [`${parts.whole ? "" : `ISNUMBER(${mine})*ISNUMBER(${theirs})*`}${leaning(mine, theirs)}`,
      ...parts.zeros.flatMap(({ recognise }) => [[mine, mine, "0"] as const, [theirs, "0", theirs] as const].map(([present, left, right]) => `${recognise([mine, theirs, weight])}*ISNUMBER(${present})*${leaning(left, right)}`))];
    return sums.map((it) => `SUMPRODUCT(${it},${weight})`);
  });
  return { formula: `SIGN(${balance.join("+")})`, may: 0 };
});
