/** Writing a receipt from a calculation: trace, outputs, what is missing, remarks. Only what decided something is kept. */
import { toDecimalText, toFixed, toFraction } from "../kernel/index.ts";
import type { OutputNumber } from "../rulebook/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";
import type { Calculation } from "./calculate.ts";
import { calculationIssues, reasonsOf } from "./calculation-issues.ts";
import type { Occasion } from "./definition.ts";
import { nest } from "./nest.ts";
import type { Line } from "./program.ts";
import type { DataPart, PlainValue, Receipt, ReceiptOutput, TraceCell, TraceNode } from "./receipt.ts";
import type { Filled } from "./run.ts";

const plain = (cell: Exclude<Cell, { readonly gone: unknown }>): PlainValue => (typeof cell === "object" ? toFraction(cell) : cell);

const traceCell = (cell: Cell): TraceCell => (isGone(cell) ? { [cell.gone]: cell.reasons } : plain(cell));

const nodeOf = (line: Line, filled: Filled, needed: Uint8Array, supplied: readonly (Cell | undefined)[] | undefined): TraceNode => {
  const { step, vector } = line;
  const values: TraceCell[] = [];
  const notes: Record<string, readonly string[]> = {};
  const given: string[] = [];
  let any = false;
  let idle = true;
  let noted = false;
  let places: number | undefined;
  let digits: number | undefined;
  for (let row = 0; row < vector.space.count; row += 1) {
    if (needed[row] !== 1) { values.push(null); continue; }
    any = true;
    const key = vector.space.keys[row] ?? "";
    const remark = filled.remarks[row];
    values.push(traceCell(filled.cells[row] ?? { gone: "missing", reasons: [] }));
    if (remark?.idle !== true) idle = false;
    if (remark?.notes !== undefined && remark.notes.length > 0) { notes[key] = remark.notes; noted = true; }
    places ??= remark?.places;
    if (remark?.digits !== undefined) digits = Math.min(digits ?? remark.digits, remark.digits);
    if (supplied?.[row] !== undefined) given.push(key);
  }
  return {
    ...step, kind: vector.kind,
    ...(any ? { values } : { notNeeded: true }),
    ...(given.length > 0 ? { supplied: given } : {}),
    ...(any && idle ? { idle } : {}),
    ...(places === undefined ? {} : { places }),
    ...(digits === undefined ? {} : { digits }),
    ...(noted ? { notes } : {}),
  };
};

const outputValue = (cell: Cell, places: number | undefined): OutputNumber | PlainValue | null => {
  if (isGone(cell)) return null;
  if (typeof cell !== "object") return cell;
  const exact = toFraction(cell);
  return { text: places === undefined ? toDecimalText(cell) ?? exact : toFixed(cell, places), exact };
};

const outputOf = (calculation: Calculation, name: string): { readonly output: ReceiptOutput; readonly missing: readonly string[] } => {
  const index = calculation.program.lineOf.get(name) ?? -1;
  const line = calculation.program.lines[index];
  const filled = calculation.filled[index];
  const ground = calculation.decisions().grounds.get(name);
  if (line === undefined || filled === undefined || ground === undefined) return { output: { value: null, kind: "any", confidence: "convention", conventions: [], decidedBy: [] }, missing: [] };
  const { all, missing } = reasonsOf(filled);
  return {
    output: {
      value: nest(line.vector.space, (row) => outputValue(filled.cells[row] ?? { gone: "missing", reasons: [] }, filled.remarks[row]?.places)),
      kind: line.vector.kind, ...ground, ...(all.length > 0 ? { reasons: all } : {}),
    },
    missing,
  };
};

/** Inputs as exact text, absent ones left out, in the order of the declarations. */
const dataOf = (calculation: Calculation): DataPart => {
  const { program, store, supplied } = calculation;
  const cell = (it: Cell | undefined): unknown => (it === undefined ? undefined : !isGone(it) ? plain(it) : it.gone === "not-applicable" ? { notApplicable: true } : undefined);
  const inputs: Record<string, unknown> = {};
  for (const { vector } of program.inputs) {
    const value = nest(vector.space, (row) => cell(store[vector.at]?.[row]));
    if (value !== undefined) inputs[vector.name] = value;
  }
  const given: Record<string, unknown> = {};
  for (const line of program.lines) {
    const cells = supplied.get(line.vector.at);
    if (cells !== undefined) given[line.vector.name] = nest(line.vector.space, (row) => cell(cells[row]));
  }
  return { members: program.definition.members, inputs, ...(supplied.size > 0 ? { supplied: given } : {}) };
};

/** The receipt of a calculation. */
export const writeReceipt = (calculation: Calculation, occasion: Occasion): Receipt => {
  const { program, filled, supplied } = calculation;
  const decisions = calculation.decisions();
  const { definition } = program;
  const trace = program.lines.map((line, index) => nodeOf(line, filled[index] ?? { cells: [], remarks: [], failed: undefined }, decisions.needed[index] ?? new Uint8Array(0), supplied.get(line.vector.at)));
  const outputs: Record<string, ReceiptOutput> = {};
  const missing = new Set<string>();
  for (const name of definition.outputs) {
    const made = outputOf(calculation, name);
    outputs[name] = made.output;
    for (const reason of made.missing) missing.add(reason);
  }
  return {
    format: "receipt@1", rulebook: definition.rulebook, family: definition.family, period: occasion.period,
    ...(occasion.scope === undefined ? {} : { scope: occasion.scope }),
    rule: definition.rule, overlay: definition.overlay, convention: definition.convention,
    data: dataOf(calculation), trace, outputs, missing: [...missing],
    issues: [...occasion.issues, ...calculationIssues(calculation)],
  };
};
