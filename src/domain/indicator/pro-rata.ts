/** proRata: a value that changed in mid-period, weighted by the days of each part. */
import { add, dateRange, daysIn, divide, error, fail, guard, hasError, multiply, ok, parseFraction, rangesOverlap, rational, toFraction, zero, type DateRange, type Issue, type Rational, type Result } from "../../kernel/index.ts";
import { field, readFields, readList, readNumberField } from "./fields.ts";
import type { ExactText } from "./indicator.ts";

/**
 * Σ value × days ÷ Σ days over the parts of a period, first and last day included: for a rule, a plan or a holder that changes in between.
 *
 * @param parts - `{ from, to, value }`, in any order, none overlapping another.
 * @returns The value and the days it rests on. Errors: `parts-overlap`, `no-parts`, dates and numbers that cannot be read, `wrong-type`, `missing-key`, `unknown-key`.
 *
 * @example
 * ```ts
 * import { proRata, unwrap } from "pembinaan-asn";
 * unwrap(proRata([{ from: "2026-01-01", to: "2026-06-30", value: 80 }, { from: "2026-07-01", to: "2026-12-31", value: 100 }])); // => { value: "6576/73", days: 365 }
 * ```
 */
export const proRata = (parts: readonly unknown[]): Result<{
  /** The value, exact. */
  readonly value: ExactText;
  /** All days. */
  readonly days: number;
}> => guard(() => {
  const issues: Issue[] = [];
  const read = readList({ record: { parts }, path: "" }, "parts", issues).flatMap((it, index): readonly { readonly range: DateRange; readonly value: Rational; readonly path: string }[] => {
    const path = `parts[${index}]`;
    const fields = readFields(it, path, ["from", "to", "value"], issues);
    if (fields === undefined) return [];
    const range = dateRange(field(fields, "from"), field(fields, "to"));
    const value = parseFraction(readNumberField(fields, "value", issues) ?? "");
    if (!range.ok) issues.push(...range.issues.map((issue) => ({ ...issue, path: `${path}.${issue.path}` })));
    if (field(fields, "value") === undefined) issues.push(error("missing-key", `${path}.value`));
    return range.ok && value !== undefined ? [{ range: range.value, value, path }] : [];
  });
  for (const [index, { range, path }] of read.entries()) if (read.slice(0, index).some((it) => rangesOverlap(it.range, range))) issues.push(error("parts-overlap", path, { received: `${range.from} to ${range.to}` }));
  if (hasError(issues)) return fail(issues);
  const days = read.reduce((so, it) => so + daysIn(it.range), 0);
  const value = divide(read.reduce((so, it) => add(so, multiply(it.value, rational(daysIn(it.range)))), zero), rational(days));
  return value === undefined ? fail([error("no-parts", "parts", { expected: "one part at least" })]) : ok({ value: toFraction(value), days }, issues);
});
