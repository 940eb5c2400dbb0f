/** What one calculation exercised of its rulebook: read off the cells that decided an output. */
import type { Calculation } from "../../engine/index.ts";
import { isGone, type Bands, type Cell } from "../../scoring/index.ts";
import { bandAt, cellAt, type ReadSlot } from "./tables.ts";
import { stepPath, tablePath, type Target } from "./targets.ts";

type Program = Calculation["program"];
type Line = Program["lines"][number];

/** The place of the table in force; undefined where an overlay or the caller put another one in its place. */
const placeOf = ({ definition: { convention, overlay } }: Program, term: string): string | undefined => {
  if (overlay.set.some(({ terms }) => Object.hasOwn(terms, term))) return undefined;
  const by = Object.entries(convention).find(([, { set }]) => set !== undefined && Object.hasOwn(set, term));
  return tablePath(term, by === undefined ? undefined : { axis: by[0], option: by[1].option });
};

/** Reads the slots of a line for one row. */
const slotReader = (line: Line, store: Calculation["store"], row: number): ReadSlot => (slot) => {
  const [name, code] = slot.split(/\.(.*)/su);
  const reader = line.readers.find((it) => it.name === name);
  const reading = reader?.takes === "each" ? reader.reading : reader?.takes === "cases" ? reader.cases.find(([it]) => it === code)?.[1] : undefined;
  return reading === undefined ? undefined : store[reading.vector.at]?.[reading.rows[row] ?? -1];
};

/** Tables: the band or cell that gave the value of this row. */
const tableHits = (program: Program, line: Line, read: ReadSlot, result: Cell): readonly Target[] => line.readers.flatMap((reader): readonly Target[] => {
  const place = reader.takes === "whole" ? placeOf(program, reader.term) : undefined;
  if (reader.takes !== "whole" || place === undefined || isGone(result)) return [];
  if (reader.slot.kind === "bands") {
    const at = bandAt(reader.value as Bands, read, result);
    return at === undefined ? [] : [["band", `${place}.bands[${at}]`]];
  }
  const address = reader.slot.kind === "cells" || reader.slot.kind === "table" ? cellAt(line.step.scorer, read) : undefined;
  return address === undefined ? [] : [["cell", `${place}[${address}]`]];
});

/** Branches: the inputs that decided this row, as the scorer says. */
const branchHits = (line: Line, used: readonly string[] | undefined, result: Cell): readonly Target[] => {
  const path = stepPath(line.step.id);
  if (line.step.scorer === "first-where@1") return typeof result === "string" ? [["branch", result === "none" ? `${path}.none` : `${path}.where[${result}]`]] : [];
  const otherwise = line.step.scorer === "only-where@1" && used?.includes("value") === false ? ["else"] : [];
  return [...used ?? [], ...otherwise].map((it) => ["branch", `${path}.${it}`]);
};

/** Policies: something was absent that the scorer may not be given. */
const policyHits = (program: Program, line: Line, store: Calculation["store"], row: number): readonly Target[] => {
  const cells = line.readers.flatMap((reader): readonly (Cell | undefined)[] => {
    if (reader.slot.passes === true) return [];
    if (reader.takes === "each") return [store[reader.reading.vector.at]?.[reader.reading.rows[row] ?? -1]];
    return reader.takes === "all" ? (reader.walks[row] ?? []).map(({ vector, row: at }) => store[vector.at]?.[at]) : [];
  });
  const states = new Set(cells.flatMap((cell) => (cell !== undefined && isGone(cell) ? [cell.gone] : [])));
  return ([["missing", "missing"], ["notApplicable", "not-applicable"]] as const).flatMap(([key, state]): readonly Target[] => {
    const word = line.step[key];
    if (word === undefined || !states.has(state)) return [];
    const axis = word.startsWith("convention.") ? word.slice("convention.".length) : undefined;
    return [["policy", `${stepPath(line.step.id)}.${key}`], ...(axis === undefined ? [] : [["policy", `conventions.${axis}[${program.options[axis] ?? ""}]`] as const])];
  });
};

/** Terms that an overlay or the caller set and on which an output rests; names of codes only have to be set: no figure rests on them. */
const termHits = ({ program: { definition, terms }, decisions }: Calculation): readonly Target[] => {
  const decided = new Set([...decisions().grounds.values()].flatMap(({ decidedBy }) => decidedBy));
  return definition.overlay.set.flatMap(({ terms: set }) => Object.keys(set)).filter((name) => decided.has(name) || terms.get(name)?.labels !== undefined).map((name) => ["term", `terms.${name}`]);
};

/** All that this calculation exercised. */
export const hitsOf = (calculation: Calculation): readonly Target[] => {
  const { program, store, filled, supplied } = calculation;
  const { needed } = calculation.decisions();
  return [
    ...Object.entries(program.options).map(([axis, option]): Target => ["option", `conventions.${axis}[${option}]`]),
    ...termHits(calculation),
    ...program.lines.flatMap((line, index) => line.vector.space.keys.flatMap((_, row): readonly Target[] => {
      const result = filled[index]?.cells[row];
      const remark = filled[index]?.remarks[row];
      if (needed[index]?.[row] !== 1 || result === undefined || supplied.get(line.vector.at)?.[row] !== undefined) return [];
      const policies = policyHits(program, line, store, row);
      if (remark?.idle === true || remark?.blamed !== undefined) return policies;
      return [["step", stepPath(line.step.id)], ...policies, ...branchHits(line, remark?.used, result), ...tableHits(program, line, slotReader(line, store, row), result)];
    })),
  ];
};
