/** The sample size by the published table of Krejcie and Morgan, for surveys that cite the table. The formula is another function: krejcie-morgan.ts. */
import { fail, guard, hasError, ok, type Issue, type Numeric, type Result } from "../kernel/index.ts";
import { krejcieMorganRows, type KrejcieMorganRow } from "./krejcie-morgan-rows.ts";
import { krejcieMorgan } from "./krejcie-morgan.ts";
import { readObject } from "./read.ts";
import { otherwise, readChoice } from "./read-survey.ts";
import type { UndeterminedReason } from "./undetermined.ts";

/** What is done with a population that has no row of its own. */
export const betweenRowsChoices = ["next-higher-row", "formula"] as const;

/** One of {@link betweenRowsChoices}: the row of the next larger population, or the formula. */
export type BetweenRows = (typeof betweenRowsChoices)[number];

/** What {@link krejcieMorganTable} is asked. */
export interface KrejcieMorganTableData {
  /** All who use the service: a whole number from 1. */
  readonly population: Numeric;
  /** Absent: `next-higher-row`, as seen in print. */
  readonly betweenRows?: BetweenRows;
}

/** What the table gives. */
export interface KrejcieMorganTableSize {
  /** Respondents to ask, never more than the population; `null`: the table ends below it. */
  readonly size: number | null;
  /** The population. */
  readonly population: number;
  /** Where the size comes from: the row of this very population, the next higher row, or the formula. */
  readonly by: "row" | BetweenRows;
  /** The row that was read; `null`: none. Its `consistent` says whether the formula agrees with it. */
  readonly row: KrejcieMorganRow | null;
  /** Why there is no size; empty where there is one. */
  readonly reasons: readonly UndeterminedReason[];
}

const tableSize = (population: number, by: "row" | BetweenRows, size: number | undefined, row?: KrejcieMorganRow): KrejcieMorganTableSize => Object.freeze({
  size: size ?? null, population, by, row: row ?? null, reasons: Object.freeze(size === undefined ? ["beyond-the-table" as const] : []),
});

/**
 * The sample size by the published table. Below the first row the next higher one asks for more people than there are: then it is everybody.
 *
 * The last row, 100000 → 384, is kept as it is reproduced, with `consistent: false`: the formula gives 383.
 *
 * @param data - the population, and what is done between two rows.
 * @returns the size and the row behind it; no size (`beyond-the-table`) above 100000 by `next-higher-row`.
 * Issues: `whole-number-expected` (`data.population`), `not-a-choice` (`data.betweenRows`), `unknown-key`, `wrong-type`, and those of numbers.
 * Source: the table of Krejcie and Morgan, 1970, as printed by Indonesian agencies.
 *
 * @example
 * ```ts
 * import { krejcieMorganTable } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const { size, row } = unwrap(krejcieMorganTable({ population: 4384 }));
 * size; // => 354
 * row; // => { population: 4500, size: 354, consistent: true }
 * ```
 */
export const krejcieMorganTable = (data: KrejcieMorganTableData): Result<KrejcieMorganTableSize> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(data, "data", ["population", "betweenRows"], issues);
  if (given === undefined) return fail(issues);
  const formula = krejcieMorgan({ population: given["population"] as Numeric }); // reads the population, too
  issues.push(...formula.issues);
  const betweenRows = readChoice(otherwise(given["betweenRows"], "next-higher-row"), "data.betweenRows", betweenRowsChoices, issues);
  if (!formula.ok || betweenRows === undefined || hasError(issues)) return fail(issues);
  const { population, size } = formula.value;
  const row = krejcieMorganRows.find((it) => it.population >= population);
  if (row?.population === population) return ok(tableSize(population, "row", row.size, row), issues);
  if (betweenRows === "next-higher-row") return ok(tableSize(population, betweenRows, row === undefined ? undefined : Math.min(row.size, population), row), issues);
  return ok(tableSize(population, betweenRows, size), issues);
});
