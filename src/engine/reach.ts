/** Which steps an output can reach under the conventions and the codes of this request: the others stay empty, and the receipt says that they were not needed. */
import type { Line, Program, Reader, Reading } from "./program.ts";
import { cellAt, type Store } from "./run.ts";

/** The vector whose codes say which branches a step picks. */
const picksBy = (line: Line): Line["vector"] | undefined => {
  const by = line.readers.find((reader) => reader.name === line.scorer.picks?.by);
  return by?.takes === "each" ? by.reading.vector : undefined;
};

/** A line that reads only the branch which the convention picks: the others need not be gathered row by row. */
export const pruned = (line: Line, leaves: Program["leaves"]): Line => {
  const { picks } = line.scorer;
  const by = picksBy(line);
  if (picks === undefined || by?.source !== "convention") return line;
  const option = leaves[by.at]?.[0];
  const isChosen = ([key]: readonly [string, unknown]): boolean => key === option;
  const found = line.readers.some((reader) => reader.name === picks.from && reader.takes === "cases" && reader.cases.some(isChosen));
  return {
    ...line,
    readers: line.readers.flatMap((reader): readonly Reader[] => {
      if (reader.name === picks.from && reader.takes === "cases") return [{ ...reader, cases: reader.cases.filter(isChosen) }];
      return found && reader.name === picks.otherwise ? [] : [reader];
    }),
  };
};

/** By line: where a row picks its branch by the code of an input, that reading and the slots. */
export const picksOf = (lines: readonly Line[]): Program["picks"] => lines.map((line) => {
  const { picks } = line.scorer;
  const by = line.readers.find((reader) => reader.name === picks?.by); // its whole reading, row by row
  return picks === undefined || by?.takes !== "each" || by.reading.vector.source !== "input" ? undefined : { ...picks, code: by.reading };
});

/** Marks the rows of a reading that wanted rows of a line read. */
const markReading = (wanted: Uint8Array, from: number, count: number, to: number, rows: readonly number[]): void => {
  for (let row = 0; row < count; row += 1) {
    if (wanted[from + row] === 1) wanted[to + (rows[row] as number)] = 1;
  }
};

/** Marks the rows that one row of a line walks. */
const markWalked = ({ starts }: Program, { walks }: Extract<Reader, { readonly takes: "all" }>, wanted: Uint8Array, row: number): void => {
  walks[row]?.forEach(({ vector, row: at }) => {
    const to = starts[vector.at] as number;
    if (to >= 0 && at >= 0) wanted[to + at] = 1;
  });
};

/** Marks what one row of a picking line reads: the branch of its code, else the one that holds otherwise. */
const markPicked = (program: Program, line: Line, { code, from, otherwise }: NonNullable<Program["picks"][number]>, store: Store, wanted: Uint8Array, row: number): void => {
  const cell = cellAt(store, code.vector, Number(code.rows[row]));
  const mark = ({ vector, rows }: Reading): void => {
    const to = program.starts[vector.at] as number;
    if (to >= 0) wanted[to + (rows[row] as number)] = 1;
  };
  let found = false;
  for (const reader of line.readers) {
    if (reader.takes !== "cases") continue;
    for (const [key, reading] of reader.cases) {
      if (reader.name !== from) mark(reading);
      else if (key === cell) { mark(reading); found = true; }
    }
  }
  for (const reader of line.readers) {
    if (reader.takes === "each" && (reader.name !== otherwise || !found)) mark(reader.reading);
    else if (reader.takes === "all") markWalked(program, reader, wanted, row);
  }
};

/**
 * The rows that an output can reach, given the codes that were observed: a formula that an indicator does not have is not worked out for it. One flag a row of every step, from
 * `program.starts`; undefined where no input picks a branch, so that all rows of the steps in `program.reached` are.
 */
export const rowsReached = (program: Program, store: Store): Uint8Array | undefined => {
  const { lines, picks, starts, asked } = program;
  if (asked === undefined) return undefined;
  const wanted = asked.slice();
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    const start = starts[line.vector.at] as number;
    const { count } = line.vector.space;
    const pick = picks[index];
    if (program.reached[index] !== true) continue;
    if (pick !== undefined) {
      for (let row = 0; row < count; row += 1) if (wanted[start + row] === 1) markPicked(program, line, pick, store, wanted, row);
      continue;
    }
    for (const reader of line.readers) {
      if (reader.takes === "each") {
        const to = starts[reader.reading.vector.at] as number;
        if (to >= 0) markReading(wanted, start, count, to, reader.reading.rows);
      } else if (reader.takes === "cases") for (const [, { vector, rows }] of reader.cases) {
        const to = starts[vector.at] as number;
        if (to >= 0) markReading(wanted, start, count, to, rows);
      } else if (reader.takes === "all") for (let row = 0; row < count; row += 1) if (wanted[start + row] === 1) markWalked(program, reader, wanted, row);
    }
  }
  return wanted;
};

/** Where the rows of each step begin among the rows of all, by position in the store; -1 for what is no step. */
export const startsOf = (lines: readonly Line[], positions: number): Program["starts"] => {
  const starts = new Array<number>(positions).fill(-1);
  let next = 0;
  for (const { vector } of lines) { starts[vector.at] = next; next += vector.space.count; }
  return starts;
};

/** The rows of the outputs; undefined where no row picks a branch. */
export const askedRows = (lines: readonly Line[], picks: Program["picks"], outputs: readonly string[]): Uint8Array | undefined => {
  if (picks.every((it) => it === undefined)) return undefined;
  const asked = new Uint8Array(lines.reduce((all, { vector }) => all + vector.space.count, 0));
  let next = 0;
  for (const { vector: { name, space: { count } } } of lines) {
    if (outputs.includes(name)) asked.fill(1, next, next + count);
    next += count;
  }
  return asked;
};

/** Positions of the vectors that a reader reads. */
export const positionsOf = (reader: Reader): readonly number[] => {
  switch (reader.takes) {
    case "whole": return [];
    case "all": return [...new Set(reader.walks.flatMap((stops) => stops.map((stop) => stop.vector.at)))];
    case "cases": return reader.cases.map(([, reading]) => reading.vector.at);
    case "each": return [reader.reading.vector.at];
  }
};

/** For each (pruned) line: can it reach an output? */
export const reachable = (lines: readonly Line[], outputs: readonly string[]): readonly boolean[] => {
  const wanted = new Set(lines.filter((line) => outputs.includes(line.vector.name)).map((line) => line.vector.at));
  const reached = lines.map(() => false);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || !wanted.has(line.vector.at)) continue;
    reached[index] = true;
    for (const at of line.readers.flatMap(positionsOf)) wanted.add(at);
  }
  return reached;
};
