/** What decided what: a backward walk from the outputs over the slots that each cell used. Gives the cells to keep and the ground on which each output stands. */
import type { Confidence, TermData } from "../rulebook/index.ts";
import { isGone } from "../scoring/index.ts";
import { RANK } from "./confidence.ts";
import { CONVENTION, type Line, type Program, type Reading, type Vector } from "./program.ts";
import type { CellRemarks, Filled, Store } from "./run.ts";

/** The ground of one output. */
export interface Ground {
  /** The lowest of text, secondary, unverified among the citations that count; `convention` when there is none of them. */
  readonly confidence: Confidence;
  /** Conventions among what decided it. */
  readonly conventions: readonly string[];
  /** Names of inputs, terms and steps that decided it. */
  readonly decidedBy: readonly string[];
}

/** The outcome of the walk. */
export interface Decisions {
  /** By line: which rows reached an output. */
  readonly needed: readonly Uint8Array[];
  /** By output. */
  readonly grounds: ReadonlyMap<string, Ground>;
}

/** Outputs are walked together, one bit each. */
const BITS = 30;

/** The citation on which a term stands: the option or overlay that set it, or its own. */
const termGround = (name: string, term: TermData, program: Program): { readonly confidence: Confidence; readonly convention?: string } => {
  const { definition } = program;
  for (const [axis, chosen] of Object.entries(definition.convention)) {
    if (chosen.set !== undefined && Object.hasOwn(chosen.set, name)) return { confidence: confidenceOf(chosen.cite, program), convention: `${axis}: ${chosen.option}` };
  }
  const change = definition.overlay.changes.find((it) => it.path === name || it.path.startsWith(`${name}[`));
  if (change !== undefined) return change.source === "caller" ? { confidence: "convention", convention: `caller: ${name}` } : { confidence: change.confidence ?? "unverified" };
  return { confidence: confidenceOf(term.cite, program) };
};

const confidenceOf = (cite: string, program: Program): Confidence => program.definition.rule.citations[cite]?.confidence ?? "convention";

/** Walks backward from the outputs. */
export const decide = (program: Program, filled: readonly Filled[], store: Store, supplied: ReadonlyMap<number, readonly unknown[]>): Decisions => {
  const { lines, definition: { outputs } } = program;
  const needed = lines.map((line) => new Uint8Array(line.vector.space.count));
  const grounds = new Map<string, Ground>();
  for (let from = 0; from < outputs.length; from += BITS) {
    const chunk = outputs.slice(from, from + BITS);
    const names = walkBack(chunk);
    chunk.forEach((name, bit) => { grounds.set(name, groundOf(program, [...names].filter(([, mask]) => (mask & 1 << bit) !== 0).map(([it]) => it))); });
  }
  return { needed, grounds };

  /** Names of steps that did something, of terms, inputs and conventions, each with the bits of the outputs that it decided. */
  function walkBack(chunk: readonly string[]): ReadonlyMap<string, number> {
    const masks = new Map(lines.map(({ vector: { name, space } }) => [name, new Int32Array(space.count)]));
    const names = new Map<string, number>();
    const blame = (name: string, mask: number): void => { names.set(name, (names.get(name) ?? 0) | mask); };
    const mark = ({ name, source }: Vector, row: number, mask: number): void => {
      const rows = source === "step" ? masks.get(name) : undefined;
      if (rows === undefined) blame(name, mask);
      else rows[row] = Number(rows[row]) | mask;
    };
    chunk.forEach((name, bit) => { masks.get(name)?.fill(1 << bit); });
    for (let index = lines.length - 1; index >= 0; index -= 1) {
      const line = lines[index] as Line;
      masks.get(line.vector.name)?.forEach((mask, row) => {
        if (mask === 0) return;
        (needed[index] as Uint8Array)[row] = 1;
        const remark = filled[index]?.remarks[row];
        if (remark?.idle !== true) blame(line.vector.name, mask);
        if (supplied.get(line.vector.at)?.[row] === undefined) sources(line, row, mask, remark);
      });
    }
    return names;

    function sources(line: Line, row: number, mask: number, remark: CellRemarks | undefined): void {
      const absent = remark?.blamed;
      const idle = remark?.idle === true;
      const only = absent ?? remark?.used;
      const counts = (slot: string): boolean => only === undefined || only.includes(slot);
      const read = ({ vector, rows }: Reading): void => { mark(vector, Number(rows[row]), mask); };
      for (const reader of line.readers) {
        const { name, slot, takes } = reader;
        if (takes === "cases") for (const [code, reading] of reader.cases) { if (counts(`${name}.${code}`)) read(reading); }
        if (!counts(name)) continue;
        if (takes === "each" && !(idle && slot.optional === true)) read(reader.reading);
        if (takes === "whole" && !idle && absent === undefined) blame(reader.term, mask);
        if (takes === "all") reader.walks[row]?.forEach(({ vector, row: at }) => {
          // of an absent result only what is absent counts
          const cell = absent === undefined ? undefined : store[vector.at]?.[at];
          if (cell === undefined || isGone(cell)) mark(vector, at, mask);
        });
      }
      if (remark?.notes !== undefined || absent !== undefined) for (const axis of line.policyAxes) blame(axis, mask);
    }
  }
};

/** The ground that these names make together. */
const groundOf = (program: Program, names: readonly string[]): Ground => {
  const { definition: { convention, rule, steps }, terms } = program;
  let lowest: Confidence = "convention";
  const conventions = new Set<string>();
  const decidedBy: string[] = [];
  const count = (confidence: Confidence, label: string): void => {
    if (confidence === "convention") conventions.add(label);
    else if (RANK[confidence] > RANK[lowest]) lowest = confidence;
  };
  for (const [axis, { cite, option }] of Object.entries(convention)) if (names.includes(CONVENTION + axis)) {
    conventions.add(`${axis}: ${option}`);
    count(confidenceOf(cite, program), `${axis}: ${option}`);
  }
  for (const name of names) {
    if (name.startsWith(CONVENTION)) continue;
    decidedBy.push(name);
    const term = terms.get(name);
    if (term !== undefined) {
      const ground = termGround(name, term, program);
      if (ground.convention !== undefined) conventions.add(ground.convention);
      count(ground.confidence, ground.convention ?? name);
      continue;
    }
    const cite = rule.inputs[name]?.cite ?? steps.find((step) => step.id === name)?.cite;
    if (cite !== undefined && cite !== "mechanical") count(confidenceOf(cite, program), name);
  }
  return { confidence: lowest, conventions: [...conventions].sort(), decidedBy: decidedBy.sort() };
};
