/** How a step answers when an input grows, row by row: it stays, rises or falls in straight pieces, or nothing can be said. From the scorers of the worksheet and from what picks their branches. */
import type { Calculation } from "../engine/index.ts";
import { compare, readExact, sign, type Rational } from "../kernel/index.ts";
import type { Reference, TermData } from "../rulebook/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";

/** `flat`: it does not depend on it. `up`, `down`: it never falls, never rises, and runs in straight pieces. `other`: nothing is known. */
export type Shape = "flat" | "up" | "down" | "other";

const flipped: Readonly<Record<Shape, Shape>> = { flat: "flat", up: "down", down: "up", other: "other" };

const together = (shapes: readonly Shape[]): Shape => shapes.reduce<Shape>((so, it) => (it === "flat" || it === so ? so : so === "flat" ? it : "other"), "flat");

/** Names that a reference reads. */
export const namesOf = (ref: Reference | undefined): readonly string[] => (ref === undefined ? [] : typeof ref === "string" ? [ref] : Array.isArray(ref) ? ref as readonly string[] : Object.values(ref as Readonly<Record<string, string>>));

const exact = (raw: unknown): Rational | undefined => readExact(raw, "", []);

/** 1, -1, or undefined where the cells have both signs, zero where zero is not allowed, or no number. */
const signOf = (cells: readonly Cell[], zeroToo: boolean): 1 | -1 | undefined => {
  const signs = cells.flatMap((cell) => (isGone(cell) ? [] : [typeof cell === "object" ? sign(cell) : undefined]));
  if (signs.some((it) => it === undefined || (it === 0 && !zeroToo))) return undefined;
  return signs.every((it) => it !== -1) ? 1 : signs.every((it) => it !== 1) ? -1 : undefined;
};

const byFactor = (shape: Shape, factor: 1 | -1 | undefined): Shape => (factor === undefined ? "other" : factor === 1 ? shape : flipped[shape]);

/** Do the values of a table, read from low to high, only rise (1) or only fall (-1)? */
const runOf = (values: readonly (Rational | undefined)[]): 1 | -1 | undefined => {
  const turns = values.slice(1).map((it, at) => { const before = values[at]; return it === undefined || before === undefined ? undefined : compare(before, it); });
  return turns.every((it) => it !== undefined && it <= 0) ? 1 : turns.every((it) => it !== undefined && it >= 0) ? -1 : undefined;
};

/** Rows of a band table without conditions, by their lower edge. */
export const rowsUp = (term: TermData | undefined): readonly NonNullable<TermData["bands"]>[number][] => [...term?.bands ?? []].filter((it) => it.when === undefined).sort((a, b) => {
  const [low, other] = [a, b].map((it) => exact(it.from ?? it.above));
  return low === undefined ? -1 : other === undefined ? 1 : compare(low, other);
});

/** What a row of a step reads at one slot: a vector and the row of it. */
interface Stop { readonly at: number; readonly row: number }

type Line = Calculation["program"]["lines"][number];

const stopOf = (reading: { readonly vector: { readonly at: number }; readonly rows: readonly number[] }, row: number): Stop => ({ at: reading.vector.at, row: reading.rows[row] ?? -1 });

/** The shape of one row of a step. A branch that is not taken does not count where what picks it stays as it is. */
const shapeOf = (line: Line, row: number, shapes: ReadonlyMap<number, readonly Shape[]>, { program, store }: Calculation): Shape => {
  const { step: { inputs, params = {}, scorer }, readers } = line;
  const shapeAt = (stop: Stop): Shape => shapes.get(stop.at)?.[stop.row] ?? "flat";
  const cellAt = ({ at, row: its }: Stop): readonly Cell[] => { const cell = store[at]?.[its]; return cell === undefined ? [] : [cell]; };
  const stops = (slot: string): readonly Stop[] => readers.flatMap((reader): readonly Stop[] => {
    if (reader.name !== slot || reader.takes === "whole") return [];
    if (reader.takes === "each") return [stopOf(reader.reading, row)];
    return reader.takes === "all" ? (reader.walks[row] ?? []).map(({ vector, row: its }) => ({ at: vector.at, row: its })) : reader.cases.map(([, reading]) => stopOf(reading, row));
  });
  const of = (slot: string): Shape => together(stops(slot).map(shapeAt));
  const term = (slot: string): TermData | undefined => program.terms.get(namesOf(inputs[slot])[0] ?? "");
  const all = together(Object.keys(inputs).map(of));
  if (all === "flat") return "flat";
  const times = exact(params["times"]);
  const scale = times !== undefined && sign(times) === -1 ? -1 : 1;
  /** Conditions stay, and between two bounds the lower band holds: elsewhere a value in a hole has no band. */
  const settled = (): boolean => of("conditions") === "flat" && stops("gaps").flatMap(cellAt).every((it) => it === "lower-cut");
  switch (scorer) {
    case "sum@1": case "mean@1": case "extreme@1": case "clamp@1": case "round@1": return all;
    case "weighted-mean@1": case "weighted-sum@1": return of("weights") === "flat" ? byFactor(of("values"), signOf(stops("weights").flatMap(cellAt), true) === 1 ? 1 : undefined) : "other";
    case "affine@1": return byFactor(all, scale);
    case "ratio@1": return of("to") === "flat" ? byFactor(byFactor(of("of"), signOf(stops("to").flatMap(cellAt), false)), scale) : "other";
    case "product@1": {
      const fixed = stops("values").filter((it) => shapeAt(it) === "flat");
      return stops("values").length - fixed.length > 1 ? "other" : byFactor(all, signOf(fixed.flatMap(cellAt), true));
    }
    case "interpolate@1": return byFactor(of("value"), runOf([...new Set(term("points")?.points)].map(([, y]) => exact(y))));
    case "bands@1": return settled() ? of("value") : "other";
    case "band-value@1": return settled() && rowsUp(term("bands")).every((it) => it.line === undefined) ? byFactor(of("value"), runOf(rowsUp(term("bands")).map((it) => exact(it.value)))) : "other";
    case "select@1": {
      if (of("code") !== "flat") return "other";
      const [code] = stops("code").flatMap(cellAt);
      const taken = readers.flatMap((it) => (it.takes === "cases" ? it.cases.filter(([name]) => name === code).map(([, reading]) => stopOf(reading, row)) : []));
      return together((taken.length > 0 ? taken : stops("otherwise")).map(shapeAt));
    }
    case "choose@1": return of("when") === "flat" ? of(stops("when").flatMap(cellAt)[0] === true ? "then" : "otherwise") : "other";
    default: return "other";
  }
};

/** The shape of a step when all inputs for which `varies` holds, by their name and row, grow by the same. */
export const shapeAlong = (calculation: Calculation, varies: (name: string, row: string) => boolean, output: string): Shape => {
  const { program, supplied } = calculation;
  const shapes = new Map<number, readonly Shape[]>(program.inputs.map(({ vector: { name, at, space } }) => [at, space.keys.map((key) => (varies(name, key) ? "up" : "flat"))]));
  for (const line of program.lines) shapes.set(line.vector.at, line.vector.space.keys.map((_, row) => (supplied.get(line.vector.at)?.[row] === undefined ? shapeOf(line, row, shapes, calculation) : "flat")));
  const at = program.vectors.get(output)?.at;
  return at === undefined || !program.lineOf.has(output) ? "other" : together(shapes.get(at) ?? []);
};
