/** replay: a receipt recomputed from itself and the scorers alone, without the rulebook. */
import { error, fail, fingerprintOf, guard, hasError, ok, type Issue, type Result } from "../kernel/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import { calculate } from "./calculate.ts";
import { amendsFaults } from "./amends.ts";
import { differencesOf } from "./differences.ts";
import { compile } from "./compile.ts";
import { readBack } from "./read-back.ts";
import type { TraceNode } from "./receipt.ts";
import { buildRows, perList } from "./row-space.ts";
import { scorersFor } from "./scorers-for.ts";
import { writeReceipt } from "./write-receipt.ts";

/** What `replay` may be given. */
export interface ReplayOptions {
  /** Your own scorers, if the receipt used any; the built-in ones are always there. */
  readonly scorers?: readonly ErasedScorer[];
  /** The fingerprint that was kept beside the receipt when it was made. */
  readonly fingerprint?: string;
}

/** What a successful replay says. */
export interface Replayed {
  /** The rulebook of the receipt. */
  readonly rulebook: string;
  /** Steps recomputed. */
  readonly steps: number;
  /** Cells recomputed and found the same. */
  readonly cells: number;
  /** Was the fingerprint compared as well? */
  readonly fingerprint: "same" | "not-given";
}

const compareNode = (want: TraceNode, have: TraceNode, keys: readonly string[], issues: Issue[]): void => {
  const { values: wanted = [], ...rest } = want;
  const { values: given = [], ...other } = have;
  for (let row = 0; row < Math.max(wanted.length, given.length); row += 1) {
    const key = keys[row] ?? String(row);
    for (const it of differencesOf(wanted[row], given[row])) issues.push(error("node-differs", key === "" ? want.id : `${want.id}[${key}]`, { expected: plainText(it.expected), received: it.received }));
  }
  for (const it of differencesOf(rest, other)) issues.push(error("node-differs", `${want.id}.${it.path}`, { expected: plainText(it.expected), received: it.received }));
};

const plainText = (value: unknown): string => (typeof value === "string" ? value : value === undefined ? "nothing" : JSON.stringify(value));

/**
 * Recomputes every node of a receipt from what the receipt itself says (rule, overlay, convention, data) and the scorers, without the rulebook, and compares.
 * Of a receipt that amends another, the answers it names are compared too; whether the rest is true takes that other receipt: `checkAmendments`.
 *
 * @param receipt - a receipt, also one parsed from JSON text.
 * @param options - `scorers` of your own; `fingerprint` kept beside the receipt: with it, an altered leaf that decides nothing is caught too.
 * @returns How much was recomputed. Issues: `node-differs` (path: the step and row), `part-differs` (outputs, what is missing, remarks),
 * `fingerprint-differs`, `not-a-receipt`, `unknown-scorer`, and the faults of unreadable data.
 *
 * @example
 * ```ts
 * import { evaluate, replay, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const receipt = unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results: "sesuai-ekspektasi", behaviour: "di-bawah-ekspektasi" } }));
 * unwrap(replay(JSON.parse(JSON.stringify(receipt)))).cells; // => 1
 * ```
 */
export const replay = (receipt: unknown, options: ReplayOptions = {}): Result<Replayed> => guard(() => {
  const read = readBack(receipt);
  if (!read.ok) return read;
  const { definition, observed, occasion, receipt: given } = read.value;
  const issues: Issue[] = [];
  if (options.fingerprint !== undefined) {
    const print = fingerprintOf(receipt);
    if (!print.ok) issues.push(...print.issues);
    else if (print.value !== options.fingerprint) issues.push(error("fingerprint-differs", "", { expected: options.fingerprint, received: print.value }));
  }
  const { calculation, issues: faults } = calculate(compile(definition, scorersFor(options.scorers)), observed);
  if (calculation === undefined || hasError(faults)) return fail([...issues, ...faults]);
  const again = writeReceipt(calculation, occasion);
  const { axes } = calculation.program;
  given.trace.forEach((node, index) => {
    for (const want of again.trace.slice(index, index + 1)) compareNode(want, node, buildRows(perList(want.per), axes).keys, issues);
  });
  issues.push(...amendsFaults(given));
  const known = new Set([...Object.keys(again), "amends"]);
  for (const key of Object.keys(receipt as object)) if (!known.has(key)) issues.push(error("part-differs", key, { expected: "nothing", received: key }));
  for (const part of ["data", "outputs", "missing", "issues"] as const) {
    for (const it of differencesOf(again[part], given[part])) issues.push(error("part-differs", it.path.startsWith("[") ? `${part}${it.path}` : `${part}.${it.path}`, { expected: plainText(it.expected), received: it.received }));
  }
  if (hasError(issues)) return fail(issues);
  const cells = given.trace.reduce((count, node) => count + (node.values ?? []).filter((value) => value !== null).length, 0);
  return ok({ rulebook: given.rulebook, steps: given.trace.length, cells, fingerprint: options.fingerprint === undefined ? "not-given" : "same" });
});
