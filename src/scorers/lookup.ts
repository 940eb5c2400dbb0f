/** lookup@1: a number from a table, by one code or two. */
import type { Rational } from "../kernel/index.ts";
import { defineScorer, noParams, type Table } from "../scoring/index.ts";

type Entry = Table[string];

/** A number, and not a row of numbers (whose codes may be called `n` and `d` too). */
const isNumber = (entry: Entry): entry is Rational => "n" in entry && typeof entry.n !== "object";

/** The number under the code, or under both; undefined where the table has none. */
const find = (table: Table, key: string, second: string | undefined): Rational | undefined => {
  const entry = Object.hasOwn(table, key) ? table[key] : undefined;
  if (entry === undefined) return undefined;
  if (isNumber(entry)) return second === undefined ? entry : undefined;
  return second !== undefined && Object.hasOwn(entry, second) ? entry[second] : undefined;
};

/** The number that `table` has for `key`, or for `key` and `second` in a table of two levels. A cell that is not there: missing, `not-in-table`. */
export const lookup = /* @__PURE__ */ defineScorer({
  id: "lookup@1",
  inputs: {
    key: { kind: "category", takes: "each" },
    second: { kind: "category", takes: "each", optional: true },
    table: { kind: "table", takes: "whole" },
  },
  params: noParams,
  output: { kind: "number" },
  score: ({ key, second, table }) => {
    const value = find(table, key, second);
    return value === undefined ? { missing: "not-in-table" } : { value };
  },
  describe: { id: "{table} untuk {key}[ dan {second}]", en: "{table} for {key}[ and {second}]" },
});
