/** fitTrajectory: by which method a year's targets were consolidated, read off the targets themselves. */
import { add, deepFreeze, equals, error, fail, guard, multiply, note, ok, parseFraction, rational, type Issue, type Rational, type Result } from "../../kernel/index.ts";
import type { Consolidation } from "./consolidate.ts";
import { readFields, readNumberField } from "./fields.ts";

/** The columns of a performance contract: quarters, and the values to date after the second, third and fourth. */
export const trajectoryColumns = ["q1", "q2", "s1", "q3", "toQ3", "q4", "year"] as const;

/** A column. */
export type TrajectoryColumn = (typeof trajectoryColumns)[number];

type Columns = Readonly<Record<TrajectoryColumn, Rational>>;

const mean = (...values: readonly Rational[]): Rational => multiply(values.reduce(add), rational(1, values.length));

/** What each method makes of the half-year, the three quarters and the year. */
const made: Readonly<Record<"sum" | "average" | "take-last-known", (it: Columns) => readonly [Rational, Rational, Rational]>> = {
  sum: ({ q1, q2, s1, q3, toQ3, q4 }) => [add(q1, q2), add(s1, q3), add(toQ3, q4)],
  average: ({ q1, q2, q3, q4 }) => [mean(q1, q2), mean(q1, q2, q3), mean(q1, q2, q3, q4)],
  "take-last-known": ({ q2, q3, q4 }) => [q2, q3, q4],
};

/**
 * The methods that fit the targets of a year (a tax office's contract of 2024, one source): `sum` where the half-year is Q1 + Q2 and so on, `take-last-known` where it is Q2, `average` where it is the
 * mean so far.
 *
 * @param targets - exact numbers by column: `q1`, `q2`, `s1`, `q3`, `toQ3`, `q4`, `year`.
 * @returns The methods that fit. Error `trajectory-unfit` where none does: a planning error. Note `trajectory-ambiguous` where several do: ask. Also `wrong-type`, `missing-key`, `unknown-key`, numbers that cannot be read.
 *
 * @example
 * ```ts
 * import { fitTrajectory, unwrap } from "pembinaan-asn";
 * unwrap(fitTrajectory({ q1: 5, q2: 5, s1: 10, q3: 5, toQ3: 15, q4: 85, year: 100 })).fits; // => ["sum"]
 * fitTrajectory({ q1: 5, q2: 5, s1: 7, q3: 5, toQ3: 15, q4: 85, year: 100 }).issues.map((it) => it.code); // => ["trajectory-unfit"]
 * ```
 */
export const fitTrajectory = (targets: Readonly<Record<TrajectoryColumn, number | string>>): Result<{
  /** The methods that fit. */
  readonly fits: readonly Consolidation[];
}> => guard(() => {
  const issues: Issue[] = [];
  const fields = readFields(targets, "", trajectoryColumns, issues);
  if (fields === undefined) return fail(issues);
  const columns: Partial<Record<TrajectoryColumn, Rational>> = {};
  for (const name of trajectoryColumns) {
    const read = parseFraction(readNumberField(fields, name, issues) ?? "");
    if (read === undefined) issues.push(error("missing-key", name));
    else columns[name] = read;
  }
  if (issues.some((it) => it.severity === "error")) return fail(issues);
  const known = columns as Columns;
  const fits = (["sum", "average", "take-last-known"] as const).filter((method) => {
    const [half, three, year] = made[method](known);
    return equals(half, known.s1) && equals(three, known.toQ3) && equals(year, known.year);
  });
  if (fits.length === 0) return fail([...issues, error("trajectory-unfit", "targets", { expected: "half-year, three quarters and year by one method: sum, average or take-last-known" })]);
  return ok(deepFreeze({ fits }), fits.length > 1 ? [...issues, note("trajectory-ambiguous", "targets", { received: fits.join(", ") })] : issues);
});
