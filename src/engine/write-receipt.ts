/** Writing a receipt from a calculation: trace, outputs, what is missing, remarks. Only what decided something is kept. */
import { toDecimalText, toFixed, toFraction, type Section } from "../kernel/index.ts";
import type { OutputNumber } from "../rulebook/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";
import type { Calculation } from "./calculate.ts";
import { calculationIssues, reasonsOf } from "./calculation-issues.ts";
import type { Occasion } from "./definition.ts";
import { nest } from "./nest.ts";
import type { Line, Vector } from "./program.ts";
import type { DataPart, PlainValue, Receipt, ReceiptOutput, TraceCell, TraceNode } from "./receipt.ts";
import type { Filled } from "./run.ts";

const plain = (cell: Exclude<Cell, { readonly gone: unknown }>): PlainValue => (typeof cell === "object" ? toFraction(cell) : cell);

const traceCell = (cell: Cell): TraceCell => (isGone(cell) ? { [cell.gone]: cell.reasons } : plain(cell));

const nodeOf = (line: Line, { cells, remarks }: Filled, needed: Uint8Array | undefined, supplied: readonly (Cell | undefined)[] | undefined): TraceNode => {
  const { step, vector: { kind, space: { keys } } } = line;
  const isNeeded = (row: number): boolean => needed?.[row] === 1;
  const rows = keys.map((key, row) => ({ key, row, remark: remarks[row] })).filter(({ row }) => isNeeded(row));
  const given = rows.filter(({ row }) => supplied?.[row] !== undefined).map(({ key }) => key);
  const places = rows.find(({ remark }) => remark?.places !== undefined)?.remark?.places;
  const digits = rows.flatMap(({ remark }) => remark?.digits ?? []);
  const notes = rows.flatMap(({ key, remark }) => (remark?.notes === undefined || remark.notes.length === 0 ? [] : [[key, remark.notes] as const]));
  return {
    ...step, kind,
    ...(rows.length > 0 ? { values: cells.map((cell, row) => (isNeeded(row) ? traceCell(cell) : null)) } : { notNeeded: true }),
    ...(given.length > 0 ? { supplied: given } : {}),
    ...(rows.length > 0 && rows.every(({ remark }) => remark?.idle === true) ? { idle: true } : {}),
    ...(places === undefined ? {} : { places }),
    ...(digits.length === 0 ? {} : { digits: digits.reduce((least, it) => Math.min(least, it)) }),
    ...(notes.length > 0 ? { notes: Object.fromEntries(notes) } : {}),
  };
};

const outputValue = (cell: Cell | undefined, places: number | undefined): OutputNumber | PlainValue | null => {
  if (cell === undefined || isGone(cell)) return null;
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
      value: nest(line.vector.space, (row) => outputValue(filled.cells[row], filled.remarks[row]?.places)),
      kind: line.vector.kind, ...ground, ...(all.length > 0 ? { reasons: all } : {}),
    },
    missing,
  };
};

/** Inputs as exact text, absent ones left out, in the order of the declarations. */
const dataOf = ({ program, store, supplied }: Calculation): DataPart => {
  const cell = (it: Cell | undefined): unknown => (it === undefined ? undefined : !isGone(it) ? plain(it) : it.gone === "not-applicable" ? { notApplicable: true } : undefined);
  const record = (vectors: readonly { readonly vector: Vector }[], cells: (vector: Vector) => readonly (Cell | undefined)[] | undefined): Section => Object.fromEntries(vectors.flatMap(({ vector }) => {
    const found = cells(vector);
    const value = found === undefined ? undefined : nest(vector.space, (row) => cell(found[row]));
    return value === undefined ? [] : [[vector.name, value]];
  }));
  return {
    members: program.definition.members, inputs: record(program.inputs, ({ at }) => store[at]),
    ...(supplied.size > 0 ? { supplied: record(program.lines, ({ at }) => supplied.get(at)) } : {}),
  };
};

/** The receipt of a calculation. */
export const writeReceipt = (calculation: Calculation, occasion: Occasion): Receipt => {
  const { program, filled, supplied } = calculation;
  const decisions = calculation.decisions();
  const { definition } = program;
  const trace = program.lines.flatMap((line, index) => filled.slice(index, index + 1).map((it) => nodeOf(line, it, decisions.needed[index], supplied.get(line.vector.at))));
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
