/** What decided what: a backward walk from the outputs over the slots that each cell used. Gives the cells to keep and the ground on which each output stands. */
import type { Confidence } from "../rulebook/index.ts";
import { isGone } from "../scoring/index.ts";
import type { Line, Program, Reading } from "./program.ts";
import type { Filled, Store } from "./run.ts";

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

const RANK: Readonly<Record<Confidence, number>> = { convention: 0, text: 1, secondary: 2, unverified: 3 };
const BY_RANK: readonly Confidence[] = ["convention", "text", "secondary", "unverified"];
/** Outputs are walked together, one bit each. */
const BITS = 30;

/** The citation on which a term stands: the option or overlay that set it, or its own. */
const termGround = (name: string, program: Program): { readonly confidence: Confidence; readonly convention?: string } => {
  const { definition } = program;
  for (const [axis, chosen] of Object.entries(definition.convention)) {
    if (chosen.set !== undefined && Object.hasOwn(chosen.set, name)) return { confidence: confidenceOf(chosen.cite, program), convention: `${axis}: ${chosen.option}` };
  }
  const change = definition.overlay.changes.find((it) => it.path === name || it.path.startsWith(`${name}[`));
  if (change !== undefined) return change.source === "caller" ? { confidence: "convention", convention: `caller: ${name}` } : { confidence: change.confidence ?? "unverified" };
  return { confidence: confidenceOf(program.terms.get(name)?.cite ?? "", program) };
};

const confidenceOf = (cite: string, program: Program): Confidence => program.definition.rule.citations[cite]?.confidence ?? "convention";

/** Walks backward from the outputs. */
export const decide = (program: Program, filled: readonly Filled[], store: Store, supplied: ReadonlyMap<number, readonly unknown[]>): Decisions => {
  const { lines, definition } = program;
  const lineOf = new Map(lines.map((line, index) => [line.vector.at, index]));
  const needed = lines.map((line) => new Uint8Array(line.vector.space.count));
  const grounds = new Map<string, Ground>();
  for (let from = 0; from < definition.outputs.length; from += BITS) walkChunk(definition.outputs.slice(from, from + BITS));
  return { needed, grounds };

  function walkChunk(outputs: readonly string[]): void {
    const masks = lines.map((line) => new Int32Array(line.vector.space.count));
    /** name → mask, for steps that did something, terms, inputs and conventions */
    const names = new Map<string, number>();
    const blame = (name: string, mask: number): void => { names.set(name, (names.get(name) ?? 0) | mask); };
    outputs.forEach((name, bit) => {
      const index = lines.findIndex((line) => line.vector.name === name);
      masks[index]?.fill(1 << bit);
    });
    const mark = (at: number, row: number, name: string, mask: number): void => {
      const index = lineOf.get(at);
      if (index === undefined) { blame(name, mask); return; }
      const rows = masks[index];
      if (rows !== undefined && row >= 0) rows[row] = (rows[row] ?? 0) | mask;
    };
    const read = (reading: Reading, row: number, mask: number): void => { mark(reading.vector.at, reading.rows[row] ?? -1, reading.vector.name, mask); };
    for (let index = lines.length - 1; index >= 0; index -= 1) {
      const line = lines[index];
      const rows = masks[index];
      if (line === undefined || rows === undefined) continue;
      const kept = needed[index];
      for (let row = 0; row < rows.length; row += 1) {
        const mask = rows[row] ?? 0;
        if (mask === 0) continue;
        if (kept !== undefined) kept[row] = 1;
        const given = supplied.get(line.vector.at)?.[row] !== undefined;
        const remark = filled[index]?.remarks[row];
        if (remark?.idle !== true) blame(line.vector.name, mask);
        if (!given) sources(line, row, mask, remark);
      }
    }
    outputs.forEach((name, bit) => { grounds.set(name, ground(names, 1 << bit)); });

    function sources(line: Line, row: number, mask: number, remark: Filled["remarks"][number]): void {
      const only = remark?.blamed ?? remark?.used;
      for (const reader of line.readers) {
        switch (reader.takes) {
          case "each":
            if (only !== undefined && !only.includes(reader.name)) break;
            if (remark?.idle === true && reader.slot.optional === true) break;
            read(reader.reading, row, mask);
            break;
          case "cases":
            for (const [code, reading] of reader.cases) if (only === undefined || only.includes(`${reader.name}.${code}`)) read(reading, row, mask);
            break;
          case "whole":
            if (remark?.idle !== true && remark?.blamed === undefined && (only === undefined || only.includes(reader.name))) blame(reader.term, mask);
            break;
          case "all":
            if (only !== undefined && !only.includes(reader.name)) break;
            for (const it of reader.walks[row] ?? []) {
              // of an absent result only what is absent counts
              const cell = remark?.blamed === undefined ? undefined : store[it.vector.at]?.[it.row];
              if (cell === undefined || isGone(cell)) mark(it.vector.at, it.row, it.vector.name, mask);
            }
            break;
        }
      }
      if (line.policyAxes.length > 0 && (remark?.notes !== undefined || remark?.blamed !== undefined)) for (const axis of line.policyAxes) blame(axis, mask);
    }
  }

  function ground(names: ReadonlyMap<string, number>, bit: number): Ground {
    let lowest: Confidence = "convention";
    const conventions = new Set<string>();
    const decidedBy: string[] = [];
    const count = (confidence: Confidence, label: string): void => {
      if (confidence === "convention") conventions.add(label);
      else if (RANK[confidence] > RANK[lowest]) lowest = BY_RANK[RANK[confidence]] ?? lowest;
    };
    for (const [name, mask] of names) {
      if ((mask & bit) === 0) continue;
      if (name.startsWith("convention.")) {
        const axis = name.slice("convention.".length);
        const chosen = definition.convention[axis];
        if (chosen !== undefined) { conventions.add(`${axis}: ${chosen.option}`); count(confidenceOf(chosen.cite, program), `${axis}: ${chosen.option}`); }
        continue;
      }
      decidedBy.push(name);
      if (program.terms.has(name)) {
        const { confidence, convention } = termGround(name, program);
        if (convention !== undefined) conventions.add(convention);
        count(confidence, convention ?? name);
        continue;
      }
      const cite = definition.rule.inputs[name]?.cite ?? definition.steps.find((step) => step.id === name)?.cite;
      if (cite !== undefined && cite !== "mechanical") count(confidenceOf(cite, program), name);
    }
    return { confidence: lowest, conventions: [...conventions].sort(), decidedBy: decidedBy.sort() };
  }
};
