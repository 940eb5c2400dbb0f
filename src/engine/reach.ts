/** Which steps an output can reach under the conventions and the codes of this request: the others stay empty, and the receipt says that they were not needed. */
import type { Line, Program, Reader } from "./program.ts";
import type { Store } from "./run.ts";

/** The vector whose codes say which branches a step picks. */
const picksBy = (line: Line): Line["vector"] | undefined => {
  const by = line.readers.find((reader) => reader.name === line.scorer.picks?.by);
  return by?.takes === "each" ? by.reading.vector : undefined;
};

/** The codes among cells, each once, in order. */
const codesIn = (cells: readonly unknown[] | undefined): readonly string[] => {
  const codes = new Set<string>();
  for (const cell of cells ?? []) if (typeof cell === "string") codes.add(cell);
  return [...codes].sort();
};

/** A line that reads only the branches of these codes. */
const withCodes = (line: Line, codes: readonly string[]): Line => {
  const { picks } = line.scorer;
  if (picks === undefined) return line;
  const isCase = (code: string): boolean => line.readers.some((reader) => reader.name === picks.from && reader.takes === "cases" && reader.cases.some(([key]) => key === code));
  const allChosen = codes.length > 0 && codes.every(isCase);
  return {
    ...line,
    readers: line.readers.flatMap((reader): readonly Reader[] => {
      if (reader.name === picks.from && reader.takes === "cases") return [{ ...reader, cases: reader.cases.filter(([key]) => codes.includes(key)) }];
      return allChosen && reader.name === picks.otherwise ? [] : [reader];
    }),
  };
};

/** A line that reads only the branch which the convention picks: the others need not be gathered row by row. */
export const pruned = (line: Line, leaves: Program["leaves"]): Line => {
  const by = picksBy(line);
  return by?.source === "convention" ? withCodes(line, codesIn(leaves[by.at])) : line;
};

/** Positions of the inputs by whose codes steps pick. */
export const pickingInputs = (lines: readonly Line[]): readonly number[] => [...new Set(lines.flatMap((line) => {
  const by = picksBy(line);
  return by?.source === "input" ? [by.at] : [];
}))];

/** An engine asked for very different codes must not grow without end. */
const MOST_REACHES = 64;

/** For each line: can it reach an output, given the codes that were observed? A formula that no indicator has is not worked out for any. Kept by the codes that occur. */
export const reachedIn = (program: Program, store: Store): readonly boolean[] => {
  if (program.pickedBy.length === 0) return program.reached;
  const codes = new Map(program.pickedBy.map((at) => [at, codesIn(store[at])]));
  const key = JSON.stringify([...codes.values()]);
  const known = program.reaches.get(key);
  if (known !== undefined) return known;
  const reached = reachable(program.lines.map((line) => {
    const found = codes.get(picksBy(line)?.at ?? -1);
    return found === undefined ? line : withCodes(line, found);
  }), program.definition.outputs);
  if (program.reaches.size >= MOST_REACHES) program.reaches.clear();
  program.reaches.set(key, reached);
  return reached;
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
