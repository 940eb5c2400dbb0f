/** Running a program: one loop over its steps, every cell exact, nothing thrown. */
import { zero } from "../kernel/index.ts";
import { goneCell, isGone, type Cell, type Gone, type Scored, type Value } from "../scoring/index.ts";
import type { Absences, Line, Reader } from "./program.ts";

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
  /** Remarks a row; undefined: nothing to remark. */
  readonly remarks: readonly (CellRemarks | undefined)[];
  /** A scorer that failed: row key and why. */
  readonly failed: { readonly row: string; readonly why: string } | undefined;
}

/** The cells of all vectors so far. */
export type Store = readonly (readonly Cell[] | undefined)[];

const EMPTY: readonly string[] = [];
const UNREAD = goneCell("missing", EMPTY);

const cellAt = (store: Store, at: number, row: number): Cell => store[at]?.[row] ?? UNREAD;

/** not applicable before void before missing */
const RANK = { missing: 1, void: 2, "not-applicable": 3 } as const;

const worse = (a: Gone | undefined, b: Gone): Gone => {
  if (a === undefined || RANK[b.gone] > RANK[a.gone]) return b;
  return RANK[b.gone] === RANK[a.gone] ? goneCell(a.gone, union(a.reasons, b.reasons)) : a;
};

const union = (a: readonly string[], b: readonly string[]): readonly string[] => (a.length === 0 ? b : [...new Set([...a, ...b])]);

const isMissing = (it: Absences): boolean => it === "undetermined" || it === "default";

const addressOf = (line: Line, row: number): string => {
  const key = line.vector.space.keys[row] ?? "";
  return key === "" ? line.vector.name : `${line.vector.name}[${key}]`;
};

const nothing: readonly never[] = [];

/** The context of a scorer that walks nothing. */
const elementwise = Object.freeze({ rows: EMPTY });

/** A step that no output can reach under the conventions chosen: it stays empty. */
export const unfilled: Filled = { cells: nothing, remarks: nothing, failed: undefined };

/** Fills all rows of one step. */
export const fill = (line: Line, store: Store): Filled => {
  const { count } = line.vector.space;
  const cells: Cell[] = new Array<Cell>(count);
  const remarks: (CellRemarks | undefined)[] = [];
  let failed: Filled["failed"];
  for (let row = 0; row < count; row += 1) {
    const args: Record<string, unknown> = {};
    const quick = readRow(line, store, row, args);
    const slow = quick === undefined ? gather(line, store, row, args) : undefined;
    if (slow?.gone !== undefined) {
      cells[row] = slow.gone;
      remarks[row] = { blamed: slow.blamed, notes: slow.notes };
      continue;
    }
    try {
      const rows = quick ?? slow?.rows ?? EMPTY;
      const scored: Scored = line.scorer.score(args as never, line.params as never, rows.length === 0 ? elementwise : { rows });
      cells[row] = "value" in scored && isValue(scored.value) ? scored.value : cellOf(scored, line, row);
      remark(scored, slow?.notes, row, remarks);
    } catch (thrown) {
      failed ??= { row: line.vector.space.keys[row] ?? "", why: thrown instanceof Error ? thrown.message : "it threw" };
      cells[row] = goneCell("void", [`scorer-failed@${addressOf(line, row)}`]);
    }
  }
  return { cells, remarks, failed };
};

/** Keeps what a scorer remarked, if it did: the scored object itself, unless the reading of the row had notes of its own. */
const remark = (scored: Scored, before: readonly string[] | undefined, row: number, remarks: (CellRemarks | undefined)[]): void => {
  if (before !== undefined) remarks[row] = { ...scored, notes: scored.notes === undefined ? before : [...before, ...scored.notes] };
  else if (scored.used !== undefined || scored.notes !== undefined || scored.idle !== undefined || "places" in scored || "digits" in scored) remarks[row] = scored;
};

/** Reads the slots of a row into `args` where nothing is absent: the ids of the walked rows, or undefined when something is. The common case, so it allocates as little as it can. */
const readRow = (line: Line, store: Store, row: number, args: Record<string, unknown>): readonly string[] | undefined => {
  for (const reader of line.readers) {
    switch (reader.takes) {
      case "each": {
        const cell = cellAt(store, reader.reading.vector.at, reader.reading.rows[row] ?? -1);
        if (isGone(cell) && reader.slot.passes !== true) return undefined;
        args[reader.name] = cell;
        break;
      }
      case "cases": args[reader.name] = readCases(reader, store, row); break;
      case "whole": args[reader.name] = reader.value; break;
      case "all": {
        const cells: Cell[] = [];
        for (const stop of reader.walks[row] ?? nothing) {
          const cell = cellAt(store, stop.vector.at, stop.row);
          if (isGone(cell) && reader.slot.passes !== true) return undefined;
          cells.push(cell);
        }
        if (cells.length === 0) return undefined;
        args[reader.name] = cells;
        break;
      }
    }
  }
  return line.walked?.[row] ?? EMPTY;
};

const readCases = (reader: Extract<Reader, { readonly takes: "cases" }>, store: Store, row: number): Readonly<Record<string, Cell>> => {
  const record: Record<string, Cell> = {};
  for (const [code, reading] of reader.cases) record[code] = cellAt(store, reading.vector.at, reading.rows[row] ?? -1);
  return record;
};

const isValue = (value: unknown): value is Value => typeof value === "string" || typeof value === "boolean" || (typeof value === "object" && value !== null && "n" in value && "d" in value && typeof value.n === typeof value.d && (typeof value.n === "bigint" || Number.isSafeInteger(value.n)));

/** A scored result as a cell. What is no value makes the scorer fail: it must not pass as a number. */
const cellOf = (scored: Scored, line: Line, row: number): Cell => {
  if ("pass" in scored) return scored.pass;
  const address = addressOf(line, row);
  if ("value" in scored) {
    if (!isValue(scored.value)) throw new TypeError("it returned something that is no exact number, code or flag");
    return scored.value;
  }
  if ("missing" in scored) return goneCell("missing", [`${scored.missing}@${address}`]);
  if ("void" in scored) return goneCell("void", [`${scored.void}@${address}`]);
  return goneCell("not-applicable", [`${scored.notApplicable}@${address}`]);
};

interface Gathered {
  readonly rows: readonly string[];
  readonly gone: Gone | undefined;
  readonly blamed: readonly string[] | undefined;
  readonly notes: readonly string[] | undefined;
}

/** Reads the slots of a row in which something is absent, applying the policies of the step. */
const gather = (line: Line, store: Store, row: number, args: Record<string, unknown>): Gathered => {
  let gone: Gone | undefined;
  const absent: { readonly name: string; readonly cell: Gone }[] = [];
  for (const reader of line.readers) {
    switch (reader.takes) {
      case "each": {
        const cell = cellAt(store, reader.reading.vector.at, reader.reading.rows[row] ?? -1);
        const read = reader.slot.passes !== true && isGone(cell) ? whenAbsent(line, reader, cell) : cell;
        if (reader.slot.passes !== true && isGone(read)) { gone = worse(gone, read); absent.push({ name: reader.name, cell: read }); }
        args[reader.name] = read;
        break;
      }
      case "cases": args[reader.name] = readCases(reader, store, row); break;
      case "whole": args[reader.name] = reader.value; break;
      case "all": break;
    }
  }
  const walked = line.walked === undefined ? undefined : walk(line, store, row, args);
  if (walked?.gone !== undefined) {
    const cell = walked.gone;
    gone = worse(gone, cell);
    absent.push(...walked.blamed.map((name) => ({ name, cell })));
  }
  const state = gone?.gone;
  return { rows: walked?.rows ?? EMPTY, gone, notes: walked?.notes, blamed: state === undefined ? undefined : absent.filter(({ cell }) => cell.gone === state).map(({ name }) => name) };
};

/** An elementwise slot without a value: stays absent, becomes zero in a number slot, or makes the cell void. */
const whenAbsent = (line: Line, reader: Reader, cell: Gone): Cell => {
  const policy = cell.gone === "not-applicable" ? line.notApplicable : cell.gone === "missing" ? line.missing : "default";
  if (policy === "zero" && reader.slot.kind === "number" && reader.slot.weight !== true) return zero;
  return policy === "void" ? goneCell("void", cell.reasons) : cell;
};

interface Walked { readonly rows: readonly string[]; readonly gone: Gone | undefined; readonly blamed: readonly string[]; readonly notes: readonly string[] | undefined }

/** Reads the `all` slots of one row. Rows with an absence are left out, zeroed or carried as the step says; otherwise the absence is the result. */
const walk = (line: Line, store: Store, row: number, args: Record<string, unknown>): Walked => {
  const ids = line.walked?.[row] ?? EMPTY;
  const slots = line.readers.flatMap((reader) => (reader.takes === "all" ? [{ name: reader.name, slot: reader.slot, cells: (reader.walks[row] ?? []).map((it) => cellAt(store, it.vector.at, it.row)) }] : []));
  if (ids.length === 0) return { rows: EMPTY, gone: slots.every(({ slot }) => slot.passes === true) ? undefined : goneCell("missing", [`nothing-to-reduce@${addressOf(line, row)}`]), blamed: EMPTY, notes: undefined };
  const strict = slots.filter(({ slot }) => slot.passes !== true);
  if (!strict.some(({ cells }) => cells.some(isGone))) {
    for (const { name, cells } of slots) args[name] = cells;
    return { rows: ids, gone: undefined, blamed: EMPTY, notes: undefined };
  }
  const kept: string[] = [];
  const columns = new Map<string, Cell[]>(slots.map(({ name }) => [name, []]));
  const notes: string[] = [];
  const blamed = new Set<string>();
  let gone: Gone | undefined;
  let left: Gone | undefined;
  for (let at = 0; at < ids.length; at += 1) {
    let state: Gone | undefined;
    let weightGone = false;
    for (const { slot, cells } of strict) {
      const cell = cells[at] ?? UNREAD;
      if (!isGone(cell)) continue;
      state = worse(state, cell);
      if (slot.weight === true) weightGone = true;
    }
    const take = state === undefined ? "keep" : decide(line, state, weightGone);
    if (take === "keep" || take === "zero" || take === "carry") {
      const carried = take === "carry" && kept.length === 0;
      if (carried && state !== undefined) { gone = worse(gone, state); note(strict, at, state, blamed); continue; }
      for (const { name, slot, cells } of slots) {
        const cell = cells[at] ?? UNREAD;
        const column = columns.get(name) ?? [];
        column.push(!isGone(cell) || slot.passes === true ? cell : take === "zero" ? zero : column[column.length - 1] ?? UNREAD);
      }
      kept.push(ids[at] ?? "");
      if (take !== "keep" && state !== undefined) notes.push(...state.reasons.map((reason) => `${take === "zero" ? "zeroed" : "carried"}:${reason}`));
    } else if (state !== undefined) {
      if (take === "leave-out") {
        left = left === undefined || LEFT[state.gone] > LEFT[left.gone] ? state : left.gone === state.gone ? goneCell(left.gone, union(left.reasons, state.reasons)) : left;
        notes.push(...state.reasons.map((reason) => `excluded:${reason}`));
      } else {
        gone = worse(gone, take === "void" ? goneCell("void", state.reasons) : state);
        note(strict, at, state, blamed);
      }
    }
  }
  if (gone !== undefined) return { rows: EMPTY, gone, blamed: [...blamed], notes: undefined };
  if (kept.length === 0) return { rows: EMPTY, gone: left ?? UNREAD, blamed: strict.map(({ name }) => name), notes };
  for (const { name } of slots) args[name] = columns.get(name);
  return { rows: kept, gone: undefined, blamed: EMPTY, notes: notes.length === 0 ? undefined : notes };
};

/** All rows left out: missing if any was missing, else void, else not applicable. */
const LEFT = { "not-applicable": 1, void: 2, missing: 3 } as const;

const note = (slots: readonly { readonly name: string; readonly cells: readonly Cell[] }[], at: number, state: Gone, blamed: Set<string>): void => {
  for (const { name, cells } of slots) {
    const cell = cells[at] ?? UNREAD;
    if (isGone(cell) && cell.gone === state.gone) blamed.add(name);
  }
};

/** What happens to a walked row that has an absence. A missing weight is never replaced: it stays missing. */
const decide = (line: Line, state: Gone, weightGone: boolean): "leave-out" | "zero" | "carry" | "void" | "stop" => {
  if (state.gone === "void") return line.missing === "leave-out" ? "leave-out" : "stop";
  const list = line.readers.some((reader) => reader.takes === "all" && Array.isArray(line.step.inputs[reader.name]));
  const may = line.scorer.leaveOut !== undefined && !list;
  if (state.gone === "not-applicable") {
    const policy = line.notApplicable;
    if (policy === "default") return may && line.scorer.leaveOut === "renormalises" ? "leave-out" : "stop";
    if (policy === "leave-out") return may ? "leave-out" : "stop";
    if (policy === "zero") return weightGone ? "stop" : "zero";
    return policy === "void" ? "void" : "stop";
  }
  if (isMissing(line.missing)) return "stop";
  if (line.missing === "void") return "void";
  if (weightGone) return "stop";
  if (line.missing === "leave-out") return may ? "leave-out" : "stop";
  return line.missing === "zero" ? "zero" : "carry";
};
