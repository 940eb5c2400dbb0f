/** Which steps an output can reach under the conventions chosen: the others stay empty, and the receipt says that they were not needed. */
import type { Line, Program, Reader } from "./program.ts";

type Draft = Pick<Program, "definition" | "leaves" | "lines">;

/** The code of a convention by which a step picks, where it does. */
const pickedCode = (line: Line, leaves: Program["leaves"]): string | undefined => {
  const by = line.readers.find((reader) => reader.name === line.scorer.picks?.by);
  if (by?.takes !== "each" || by.reading.vector.source !== "convention") return undefined;
  const code = leaves[by.reading.vector.at]?.[0];
  return typeof code === "string" ? code : undefined;
};

/** Positions of the vectors that a reader can read. */
const positionsOf = (reader: Reader, line: Line, code: string | undefined): readonly number[] => {
  const picks = code === undefined ? undefined : line.scorer.picks;
  switch (reader.takes) {
    case "whole": return [];
    case "all": return [...new Set(reader.walks.flatMap((stops) => stops.map((stop) => stop.vector.at)))];
    case "cases": return reader.cases.filter(([it]) => picks?.from !== reader.name || it === code).map(([, reading]) => reading.vector.at);
    case "each": {
      const other = picks !== undefined && picks.otherwise === reader.name && line.readers.some((it) => it.name === picks.from && it.takes === "cases" && it.cases.some(([key]) => key === code));
      return other ? [] : [reader.reading.vector.at];
    }
  }
};

/** For each line: can it reach an output? */
export const reachable = ({ definition, leaves, lines }: Draft): readonly boolean[] => {
  const wanted = new Set(lines.filter((line) => definition.outputs.includes(line.vector.name)).map((line) => line.vector.at));
  const reached = lines.map(() => false);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || !wanted.has(line.vector.at)) continue;
    reached[index] = true;
    const code = pickedCode(line, leaves);
    for (const reader of line.readers) for (const at of positionsOf(reader, line, code)) wanted.add(at);
  }
  return reached;
};
