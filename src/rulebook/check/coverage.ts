/** Coverage: a case for every code, a cell for every pair of codes. Only where all codes are known. */
import { type Context, entriesOf, own } from "./context.ts";
import type { StepView } from "./steps.ts";

/** Faults: `cases-not-covered`, `unknown-code`. */
const checkCases = (context: Context, { path, step, reads }: StepView): void => {
  const codes = reads.get("code")?.known[0]?.codes;
  const cases = reads.get("cases")?.names;
  if (codes === undefined || cases === undefined) return;
  const given = Object.keys(cases);
  const here = `${path}.inputs.cases`;
  const lacking = own(step.inputs, "otherwise") === undefined ? [...codes].filter((it) => !given.includes(it)) : [];
  if (lacking.length > 0) context.fault("cases-not-covered", here, "a case for every code, or otherwise", undefined, { codes: lacking.join(", ") });
  for (const code of given) if (!codes.has(code)) context.unknown("unknown-code", `${here}.${code}`, code, () => codes);
};

type Rows = Readonly<Record<string, unknown>>;

/** Pairs of codes without a cell, `a,b`; or codes without one where there is no second. */
const holesOf = (table: Rows, first: ReadonlySet<string> | undefined, second: ReadonlySet<string> | undefined): readonly string[] => {
  const rows = [...first ?? Object.keys(table)];
  const columns = second ?? new Set(Object.values(table).flatMap((row) => (typeof row === "object" && row !== null ? Object.keys(row) : [])));
  return rows.flatMap((row) => {
    const found = own(table, row);
    if (columns.size === 0) return found === undefined ? [row] : [];
    return [...columns].filter((column) => own(found as Rows | undefined, column) === undefined).map((column) => `${row},${column}`);
  });
};

/** Faults: `cells-not-covered` (a warning for numbers), `bad-step` where one key is given for two levels or two for one. */
const checkTables = (context: Context, { path, step, reads }: StepView): void => {
  for (const [slot, kind, a, b] of [["cells", "cells", "row", "column"], ["table", "table", "key", "second"]] as const) {
    const names = reads.get(slot)?.names;
    const term = typeof names === "string" ? own(context.rulebook.terms, names) : undefined;
    const table: Rows | undefined = term?.[kind];
    if (table === undefined || typeof names !== "string") continue;
    const nested = Object.values(table).some((row) => typeof row === "object");
    const two = own(step.inputs, b) !== undefined;
    if (two !== nested) {
      context.fault("bad-step", `${path}.inputs.${slot}`, two ? "a table of two levels" : "a table of one level", names);
      continue;
    }
    const holes = holesOf(table, reads.get(a)?.known[0]?.codes, two ? reads.get(b)?.known[0]?.codes : new Set());
    if (holes.length > 0) context[kind === "cells" ? "fault" : "remark"]("cells-not-covered", `${path}.inputs.${slot}`, "a cell for every code", undefined, { table: names, holes: holes.slice(0, 5).join("; ") });
  }
};

/** Checks the cases and tables of one step. */
export const checkCoverage = (context: Context, view: StepView): void => {
  checkCases(context, view);
  checkTables(context, view);
};

/** Faults: `cells-not-covered` where the rows of a matrix have different columns. */
export const checkMatrix = (context: Context, path: string, cells: Readonly<Record<string, Rows>> | undefined): void => {
  const columns = new Set(entriesOf(cells).flatMap(([, row]) => Object.keys(row)));
  for (const [row, given] of entriesOf(cells)) {
    const lacking = [...columns].filter((it) => !Object.hasOwn(given, it));
    if (lacking.length > 0) context.fault("cells-not-covered", `${path}[${row}]`, "the same columns in every row", undefined, { holes: lacking.join(", ") });
  }
};
