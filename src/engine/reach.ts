/** Which steps an output can reach under the conventions chosen: the others stay empty, and the receipt says that they were not needed. */
import type { Line, Program, Reader } from "./program.ts";

/** The code of a convention by which a step picks, where it does. */
const pickedCode = (line: Line, leaves: Program["leaves"]): string | undefined => {
  const by = line.readers.find((reader) => reader.name === line.scorer.picks?.by);
  if (by?.takes !== "each" || by.reading.vector.source !== "convention") return undefined;
  const code = leaves[by.reading.vector.at]?.[0];
  return typeof code === "string" ? code : undefined;
};

/** A line that reads only the branch which the convention picks: the others need not be gathered row by row. */
export const pruned = (line: Line, leaves: Program["leaves"]): Line => {
  const { picks } = line.scorer;
  const code = pickedCode(line, leaves);
  if (picks === undefined || code === undefined) return line;
  const chosen = line.readers.some((reader) => reader.name === picks.from && reader.takes === "cases" && reader.cases.some(([key]) => key === code));
  return {
    ...line,
    readers: line.readers.flatMap((reader): readonly Reader[] => {
      if (reader.name === picks.from && reader.takes === "cases") return [{ ...reader, cases: reader.cases.filter(([key]) => key === code) }];
      return chosen && reader.name === picks.otherwise ? [] : [reader];
    }),
  };
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
