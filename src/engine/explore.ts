/** explore: what a request comes to under every combination of conventions, each step filled in once for each combination of just the axes that it depends on. */
import { hasError, type Issue } from "../kernel/index.ts";
import type { ConventionData, StepData } from "../rulebook/index.ts";
import type { Cell } from "../scoring/index.ts";
import { optionsOf } from "./choose-conventions.ts";
import type { Choices } from "./definition-in-force.ts";
import type { Inside } from "./engine.ts";
import { programOf } from "./program-of.ts";
import { CONVENTION, type Line, type Program, type Vector } from "./program.ts";
import { positionsOf } from "./reach.ts";
import { readInputs, readSupplied } from "./read-inputs.ts";
import type { RulePeriod } from "./resolve.ts";
import { fill } from "./run.ts";

/** A request with everything but the conventions that are to vary. */
export interface Explored extends Choices {
  /** Axis → option: these stay fixed. */
  readonly conventions?: Readonly<Record<string, string>> | undefined;
  /** What was observed. */
  readonly inputs: unknown;
  /** Values of steps that are known already. */
  readonly supplied?: unknown;
}

/** What the visitor of a combination sees. */
export interface Visit {
  /** The options of the axes that vary. */
  readonly options: Readonly<Record<string, string>>;
  /** The first cell of the step that is asked for. */
  readonly cell: Cell | undefined;
}

/** A line under the options of its own axes. */
interface Variant {
  readonly line: Line;
  /** What must be filled in before it: positions, and where the cells come from. */
  readonly reads: readonly { readonly at: number; readonly cells: () => readonly Cell[] | undefined }[];
}

/** A step and what is known of it so far. */
interface Node {
  readonly index: number;
  /** The axes that it reads itself. */
  readonly direct: readonly string[];
  /** These and the axes of all steps before it. */
  readonly all: readonly string[];
  /** Its cells, by the options of all its axes. */
  readonly done: Map<string, readonly Cell[]>;
  /** Its line, by the options of its own axes. */
  readonly variants: Map<string, Variant>;
}

/** All names that a step mentions. */
const namesIn = ({ inputs, missing, notApplicable }: StepData): readonly string[] => [
  ...Object.values(inputs).flatMap((it): readonly string[] => (typeof it === "string" ? [it] : Array.isArray(it) ? it as readonly string[] : Object.values(it as Readonly<Record<string, string>>))),
  ...(missing === undefined ? [] : [missing]), ...(notApplicable === undefined ? [] : [notApplicable]),
];

/** Term → the axis that owns it. */
const ownersOf = (axes: readonly (readonly [string, ConventionData])[]): ReadonlyMap<string, string> =>
  new Map(axes.flatMap(([axis, { others }]) => Object.values(others).flatMap(({ set }) => Object.keys(set ?? {}).map((term) => [term, axis] as const))));

/** May these options stand together? */
const combines = (axes: readonly (readonly [string, ConventionData])[], chosen: Readonly<Record<string, string>>): boolean =>
  axes.every(([axis, { others }]) => Object.entries(others[String(chosen[axis])]?.only ?? {}).every(([beside, allowed]) => allowed.includes(String(chosen[beside]))));

/** All choices of one option an axis, the defaults first. */
const choicesOf = (varied: readonly (readonly [string, readonly string[]])[]): readonly Readonly<Record<string, string>>[] =>
  varied.reduce<readonly Readonly<Record<string, string>>[]>((found, [axis, options]) => found.flatMap((it) => options.map((option) => ({ ...it, [axis]: option }))), [{}]);

/**
 * Visits the value of a step under every combination of the axes on which it depends and which the request leaves free. A step is filled in as often as its own axes have
 * combinations, not as often as all have: that is what makes a search over hundreds of combinations cost little more than a few calculations.
 *
 * @returns The faults of the request; with an error nothing is visited.
 */
export const explore = (inside: Inside, part: Pick<RulePeriod, "book" | "overlays">, request: Explored, output: string, visit: (it: Visit) => void): readonly Issue[] => {
  const axes = Object.entries(part.book.conventions ?? {});
  const fixed = request.conventions ?? {};
  const undecided = Object.fromEntries(axes.flatMap(([axis, it]) => (it.default === null && fixed[axis] === undefined ? optionsOf(it).slice(0, 1).map((option) => [axis, option] as const) : [])));
  const compiled = new Map<string, Program>();
  const programFor = (chosen: Readonly<Record<string, string>>): Program => {
    const key = JSON.stringify(chosen);
    const known = compiled.get(key) ?? programOf(inside, part.book, part.overlays, { ...request, conventions: { ...undecided, ...fixed, ...chosen } });
    compiled.set(key, known);
    return known;
  };
  const base = programFor({});
  const issues: Issue[] = [...base.issues];
  const store: (readonly Cell[] | undefined)[] = [...base.leaves];
  readInputs(base, request.inputs, store, issues);
  const supplied = readSupplied(base, request.supplied, issues);
  if (hasError(issues)) return issues;

  const owners = ownersOf(axes);
  const wholly = (at: number): boolean => supplied.get(at)?.every((it) => it !== undefined) === true;
  const byName = new Map<string, Node>();
  const nodeAt = new Map<number, Node>();
  for (const [index, { step, vector: { at } }] of base.lines.entries()) {
    const names = namesIn(step);
    const direct = [...new Set(names.flatMap((name) => (name.startsWith(CONVENTION) ? [name.slice(CONVENTION.length)] : owners.get(name) ?? [])))].filter((axis) => fixed[axis] === undefined);
    const all = wholly(at) ? [] : [...new Set([...direct, ...names.flatMap((name) => byName.get(name)?.all ?? [])])].sort();
    const node: Node = { index, direct, all, done: new Map(), variants: new Map() };
    byName.set(step.id, node);
    nodeAt.set(at, node);
  }
  const axisAt = new Map([...base.vectors.values()].flatMap(({ at, name, source }: Vector) => {
    const axis = source === "convention" ? name.slice(CONVENTION.length) : source === "term" ? owners.get(name) : undefined;
    return axis === undefined || fixed[axis] !== undefined ? [] : [[at, axis] as const];
  }));
  let chosen: Readonly<Record<string, string>> = base.options;
  const only = (list: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(chosen).filter(([axis]) => list.includes(axis)));
  const keyOf = (list: readonly string[]): string => {
    let key = "";
    for (const axis of list) key += `${String(chosen[axis])}|`; // asked for every step and every choice
    return key;
  };
  const leaves = new Map<string, Program["leaves"]>();
  const leafOf = (axis: string, at: number): readonly Cell[] | undefined => {
    const key = `${axis}|${keyOf([axis])}`;
    const known = leaves.get(key) ?? programFor(only([axis])).leaves;
    leaves.set(key, known);
    return known[at];
  };
  /** The line as its own axes make it, and what it reads. */
  const variantOf = (node: Node): Variant => {
    const { index, direct } = node;
    const key = keyOf(direct);
    const known = node.variants.get(key);
    if (known !== undefined) return known;
    const line = programFor(only(direct)).lines[index] as Line;
    const made: Variant = {
      line, reads: wholly(line.vector.at) ? [] : [...new Set(line.readers.flatMap(positionsOf))].flatMap((at) => {
        const [before, axis] = [nodeAt.get(at), axisAt.get(at)];
        return before !== undefined ? [{ at, cells: () => cellsOf(before) }] : axis !== undefined ? [{ at, cells: () => leafOf(axis, at) }] : [];
      }),
    };
    node.variants.set(key, made);
    return made;
  };
  const cellsOf = (node: Node): readonly Cell[] => {
    const key = keyOf(node.all);
    const known = node.done.get(key);
    if (known !== undefined) return known;
    const { line, reads } = variantOf(node);
    for (const it of reads) store[it.at] = it.cells();
    const made = fill(line, store).cells;
    const given = supplied.get(line.vector.at);
    const cells = given === undefined ? made : made.map((cell, row) => given[row] ?? cell);
    node.done.set(key, cells);
    return cells;
  };
  const asked = byName.get(output);
  for (const options of choicesOf(axes.filter(([axis]) => asked?.all.includes(axis)).map(([axis, it]) => [axis, optionsOf(it)]))) {
    chosen = { ...base.options, ...options };
    if (combines(axes, chosen)) visit({ options, cell: asked && cellsOf(asked)[0] });
  }
  return issues;
};
