/** Running a program: one loop over its steps, every cell exact, nothing thrown. */
import { addressOf, zero, type Rational } from "../kernel/index.ts";
import { goneCell, isGone, type Cell, type Gone, type Scored, type Value } from "../scoring/index.ts";
import { LEFT, RANK, worse, worst } from "./prevailing.ts";
import type { Line, Reader, Vector } from "./program.ts";

/** What a cell is besides its value. */
export interface CellRemarks {
  /** Slots that decided it; undefined: all. */
  readonly used?: readonly string[] | undefined;
  /** Slots whose absence made it absent. */
  readonly blamed?: readonly string[] | undefined;
  /** Notes. */
  readonly notes?: readonly string[] | undefined;
  /** The scorer did nothing. */
  readonly idle?: true | undefined;
  /** Decimals of a rounded value. */
  readonly places?: number | undefined;
  /** Digits of an irrational value. */
  readonly digits?: number | undefined;
}

/** The cells of a step with their remarks. */
export interface Filled {
  /** One cell a row. */
  readonly cells: readonly Cell[];
  /** Remarks a row; undefined: nothing to remark (a scored object is kept as it is). */
  readonly remarks: readonly (CellRemarks | undefined)[];
  /** A scorer that failed: row key and why. */
  readonly failed: { readonly row: string; readonly why: string } | undefined;
}

/** The cells of all vectors so far. */
export type Store = readonly (readonly Cell[] | undefined)[];

const EMPTY: readonly string[] = [];
const UNREAD = goneCell("missing", EMPTY);

/** The cell of a row; one that is not filled in reads as missing. */
export const cellAt = (store: Store, { at }: Vector, row: number): Cell => store[at]?.[row] ?? UNREAD;

const addressAt = (line: Line, row: number): string => addressOf(line.vector.name, String(line.vector.space.keys[row]));

/** The context of a scorer that walks nothing. */
const elementwise = Object.freeze({ rows: EMPTY });

/** A step that no output can reach under the conventions chosen: it stays empty. */
export const unfilled: Filled = { cells: [], remarks: [], failed: undefined };

/**
 * Fills the rows of one step: those that `wanted` flags from `start` on, or all. A row that is not wanted reads as missing, and nothing reads it.
 * The arguments are one object for all rows: every row writes the same slots.
 */
export const fill = (line: Line, store: Store, wanted?: Uint8Array, start = 0): Filled => {
  const { scorer, params, walked } = line;
  const { count, keys } = line.vector.space;
  const cells: Cell[] = new Array<Cell>(count);
  const remarks: (CellRemarks | undefined)[] = new Array<CellRemarks | undefined>(count);
  let failed: Filled["failed"];
  const fails = (row: number, why: string): void => {
    failed ??= { row: String(keys[row]), why };
    cells[row] = goneCell("void", [`scorer-failed@${addressAt(line, row)}`]);
  };
  const args: Record<string, unknown> = {};
  for (let row = 0; row < count; row += 1) {
    if (wanted !== undefined && wanted[start + row] !== 1) {
      cells[row] = UNREAD;
      remarks[row] = undefined;
      continue;
    }
    const slow = readRow(line, store, row, args) ? undefined : gather(line, row, args);
    if (slow?.gone !== undefined) {
      cells[row] = slow.gone;
      remarks[row] = { blamed: slow.blamed, notes: slow.notes };
      continue;
    }
    try {
      const ids = walked?.[row];
      const scored: Scored = scorer.score(args as never, params as never, ids === undefined ? elementwise : { rows: slow === undefined ? ids : slow.rows });
      const cell = cellOf(scored, line, row);
      if (cell === undefined) { fails(row, "it returned something that is no exact number, code or flag"); continue; }
      cells[row] = cell;
      remarks[row] = slow?.notes === undefined ? scored : { ...scored, notes: [...slow.notes, ...scored.notes ?? EMPTY] };
    } catch (thrown) {
      fails(row, thrown instanceof Error ? thrown.message : "it threw");
    }
  }
  return { cells, remarks, failed };
};

/** Reads the slots of a row into `args`; false where something is absent that may not be, or where there is nothing to walk. The hot loop: it allocates as little as it can. */
const readRow = (line: Line, store: Store, row: number, args: Record<string, unknown>): boolean => {
  let whole = true;
  for (const reader of line.readers) {
    switch (reader.takes) {
      case "each": {
        const cell = cellAt(store, reader.reading.vector, reader.reading.rows[row] as number);
        if (reader.slot.passes !== true && isGone(cell)) whole = false;
        args[reader.name] = cell;
        break;
      }
      case "cases": {
        const record: Record<string, Cell> = {};
        for (const [code, reading] of reader.cases) record[code] = cellAt(store, reading.vector, reading.rows[row] as number);
        args[reader.name] = record;
        break;
      }
      case "whole": args[reader.name] = reader.value; break;
      case "all": {
        const cells: Cell[] = [];
        for (const stop of reader.walks[row] as (typeof reader.walks)[number]) {
          const cell = cellAt(store, stop.vector, stop.row);
          if (reader.slot.passes !== true && isGone(cell)) whole = false;
          cells.push(cell);
        }
        if (cells.length === 0 && reader.slot.passes !== true) whole = false;
        args[reader.name] = cells;
        break;
      }
    }
  }
  return whole;
};

/** An exact number: two safe integers or two bigints, the lower one above zero. */
const isNumber = (value: unknown): value is Rational => {
  if (typeof value !== "object" || value === null) return false;
  const { n, d } = value as Partial<Rational>;
  return n !== undefined && d !== undefined && d > 0 && (typeof n === "bigint" ? typeof d === "bigint" : Number.isSafeInteger(n) && Number.isSafeInteger(d));
};

/** A scored result as a cell; undefined for what is neither a value of the promised kind nor an absence: it must not pass as a number. */
const cellOf = (scored: Scored, line: Line, row: number): Cell | undefined => {
  const { kind } = line.vector;
  const { value } = scored as { readonly value?: unknown };
  if (isNumber(value) ? kind === "number" || kind === "any" : typeof value === "string" ? kind === "category" || kind === "any" : typeof value === "boolean" && (kind === "flag" || kind === "any")) return value as Value;
  if ("pass" in scored) return scored.pass;
  const address = addressAt(line, row);
  if ("missing" in scored) return goneCell("missing", [`${scored.missing}@${address}`]);
  if ("void" in scored) return goneCell("void", [`${scored.void}@${address}`]);
  if ("notApplicable" in scored) return goneCell("not-applicable", [`${scored.notApplicable}@${address}`]);
  return undefined;
};

/** What a row with absences comes to: the rows that stay, or the absence that is the result and the slots to blame for it. */
interface Gathered {
  readonly rows: readonly string[];
  readonly gone: Gone | undefined;
  readonly blamed: readonly string[];
  readonly notes: readonly string[] | undefined;
}

/** Applies the policies of the step to the slots of a row, which stand in `args` as they were read. */
const gather = (line: Line, row: number, args: Record<string, unknown>): Gathered => {
  let gone: Gone | undefined;
  const absent: { readonly name: string; readonly state: Gone["gone"] }[] = [];
  for (const reader of line.readers) {
    const cell = args[reader.name] as Cell;
    if (reader.takes !== "each" || reader.slot.passes === true || !isGone(cell)) continue;
    const read = whenAbsent(line, reader, cell);
    args[reader.name] = read;
    if (!isGone(read)) continue;
    gone = worse(gone, read);
    absent.push({ name: reader.name, state: read.gone });
  }
  const ids = line.walked?.[row];
  const walked = ids && walk(line, row, ids, args);
  if (walked?.gone !== undefined) {
    gone = worse(gone, walked.gone);
    for (const name of walked.blamed) absent.push({ name, state: walked.gone.gone });
  }
  return { rows: walked?.rows ?? EMPTY, gone, notes: walked?.notes, blamed: absent.filter((it) => it.state === gone?.gone).map(({ name }) => name) };
};

/** An elementwise slot without a value: stays absent, becomes zero in a number slot, or makes the cell void. */
const whenAbsent = (line: Line, reader: Reader, cell: Gone): Cell => {
  const policy = cell.gone === "not-applicable" ? line.notApplicable : cell.gone === "missing" ? line.missing : "default";
  if (policy === "zero" && reader.slot.kind === "number" && reader.slot.weight !== true) return zero;
  return policy === "void" ? goneCell("void", cell.reasons) : cell;
};

/** Walks the `all` slots of one row. Rows with an absence are left out, zeroed or carried as the step says; otherwise the absence is the result. */
const walk = (line: Line, row: number, ids: readonly string[], args: Record<string, unknown>): Gathered => {
  const slots = line.readers.flatMap(({ name, slot, takes }) => (takes === "all" ? [{ name, slot, cells: args[name] as readonly Cell[], kept: [] as Cell[] }] : []));
  const strict = slots.filter(({ slot }) => slot.passes !== true);
  if (ids.length === 0) return { rows: EMPTY, gone: strict.length === 0 ? undefined : goneCell("missing", [`nothing-to-reduce@${addressAt(line, row)}`]), blamed: EMPTY, notes: undefined };
  const kept: string[] = [];
  const notes: string[] = [];
  const blamed = new Set<string>();
  const allGone: Gone[] = [];
  const allLeft: Gone[] = [];
  ids.forEach((id, at) => {
    let state: Gone | undefined;
    let weightGone = false;
    for (const { slot, cells } of strict) {
      const cell = cells[at];
      if (cell === undefined || !isGone(cell)) continue;
      state = worse(state, cell);
      if (slot.weight === true) weightGone = true;
    }
    const decided = state === undefined ? "keep" : decide(line, state.gone, weightGone);
    const take = decided === "carry" && kept.length === 0 ? "stop" : decided;
    if (state !== undefined && take === "leave-out") {
      allLeft.push(state);
      notes.push(...state.reasons.map((reason) => `excluded:${reason}`));
    } else if (state !== undefined && (take === "stop" || take === "void")) {
      allGone.push(take === "void" ? goneCell("void", state.reasons) : state);
      for (const { name, cells } of strict) {
        const cell = cells[at];
        if (cell !== undefined && isGone(cell) && cell.gone === state.gone) blamed.add(name);
      }
    } else {
      for (const it of slots) {
        const read = it.cells.slice(at, at + 1);
        it.kept.push(...it.slot.passes === true || !read.some(isGone) ? read : take === "zero" ? [zero] : it.kept.slice(-1));
      }
      kept.push(id);
      if (state !== undefined) notes.push(...state.reasons.map((reason) => `${take === "zero" ? "zeroed" : "carried"}:${reason}`));
    }
  });
  const gone = worst(allGone, RANK);
  if (gone !== undefined) return { rows: EMPTY, gone, blamed: [...blamed], notes: undefined };
  if (kept.length === 0) return { rows: EMPTY, gone: worst(allLeft, LEFT), blamed: strict.map(({ name }) => name), notes };
  for (const it of slots) args[it.name] = it.kept;
  return { rows: kept, gone: undefined, blamed: EMPTY, notes: notes.length === 0 ? undefined : notes };
};

/** What happens to a walked row that has an absence. A missing weight is never replaced: it stays missing. */
const decide = (line: Line, state: Gone["gone"], weightGone: boolean): "leave-out" | "zero" | "carry" | "void" | "stop" => {
  if (state === "void") return line.missing === "leave-out" ? "leave-out" : "stop";
  const list = line.readers.some((reader) => reader.takes === "all" && Array.isArray(line.step.inputs[reader.name]));
  const leaveOut = line.scorer.leaveOut !== undefined && !list ? "leave-out" : "stop";
  const policy = state === "missing" ? line.missing : line.notApplicable;
  switch (policy) {
    case "default": return state === "not-applicable" && line.scorer.leaveOut === "renormalises" ? leaveOut : "stop";
    case "void": return "void";
    case "leave-out": return state === "missing" && weightGone ? "stop" : leaveOut;
    case "zero": return weightGone ? "stop" : "zero";
    case "carry-last": return state === "missing" && !weightGone ? "carry" : "stop";
    case "undetermined": return "stop";
  }
};
