/** How a step answers when an input grows: it stays, rises or falls in straight pieces, or nothing can be said. From the scorers of the worksheet alone. */
import type { Calculation } from "../engine/index.ts";
import { compare, readExact, sign, type Rational } from "../kernel/index.ts";
import type { Reference, StepData, TermData } from "../rulebook/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";

/** `flat`: it does not depend on it. `up`, `down`: it never falls, never rises, and runs in straight pieces. `other`: nothing is known. */
export type Shape = "flat" | "up" | "down" | "other";

const flipped: Readonly<Record<Shape, Shape>> = { flat: "flat", up: "down", down: "up", other: "other" };

const together = (shapes: readonly Shape[]): Shape => shapes.reduce<Shape>((so, it) => (it === "flat" || it === so ? so : so === "flat" ? it : "other"), "flat");

/** Names that a reference reads. */
export const namesOf = (ref: Reference | undefined): readonly string[] => (ref === undefined ? [] : typeof ref === "string" ? [ref] : Array.isArray(ref) ? ref as readonly string[] : Object.values(ref as Readonly<Record<string, string>>));

const exact = (raw: unknown): Rational | undefined => readExact(raw, "", []);

/** 1, -1, or undefined where the cells have both signs, zero where zero is not allowed, or none. */
const signOf = (cells: readonly Cell[], zeroToo: boolean): 1 | -1 | undefined => {
  const signs = cells.flatMap((cell) => (typeof cell !== "object" || isGone(cell) ? [] : [sign(cell)]));
  if (signs.some((it) => it === 0 && !zeroToo)) return undefined;
  return signs.every((it) => it !== -1) ? 1 : signs.every((it) => it !== 1) ? -1 : undefined;
};

const byFactor = (shape: Shape, factor: 1 | -1 | undefined): Shape => (factor === undefined ? "other" : factor === 1 ? shape : flipped[shape]);

/** Do the values of a table, read from low to high, only rise (1) or only fall (-1)? */
const runOf = (values: readonly (Rational | undefined)[]): 1 | -1 | undefined => {
  const turns = values.slice(1).map((it, at) => { const before = values[at]; return it && before && compare(before, it); });
  return turns.every((it) => it !== undefined && it <= 0) ? 1 : turns.every((it) => it !== undefined && it >= 0) ? -1 : undefined;
};

/** Rows of a band table without conditions, by their lower edge. */
export const rowsUp = (term: TermData | undefined): readonly NonNullable<TermData["bands"]>[number][] => [...term?.bands ?? []].filter((it) => it.when === undefined).sort((a, b) => {
  const [low, other] = [a, b].map((it) => exact(it.from ?? it.above));
  return low === undefined ? -1 : other === undefined ? 1 : compare(low, other);
});

type Known = ReadonlyMap<string, Shape>;

/** The shape of one step. */
const shapeOf = (step: StepData, shapes: Known, { program, store }: Calculation): Shape => {
  const { inputs, params = {} } = step;
  const of = (slot: string): Shape => together(namesOf(inputs[slot]).map((name) => shapes.get(name) ?? "flat"));
  const cells = (name: string): readonly Cell[] => [...new Set(store[Number(program.vectors.get(name)?.at)])];
  const term = (slot: string): TermData | undefined => program.terms.get(String(namesOf(inputs[slot])[0]));
  const all = together(Object.keys(inputs).map(of));
  if (all === "flat") return "flat";
  const times = exact(params["times"]);
  const scale = times !== undefined && sign(times) === -1 ? -1 : 1;
  /** Conditions stay, and between two bounds the lower band holds: elsewhere a value in a hole has no band. */
  const settled = (): boolean => of("conditions") === "flat" && namesOf(inputs["gaps"]).flatMap(cells).every((it) => it === "lower-cut");
  switch (step.scorer) {
    case "sum@1": case "mean@1": case "extreme@1": case "clamp@1": case "round@1": return all;
    case "weighted-mean@1": case "weighted-sum@1": return of("weights") === "flat" ? byFactor(of("values"), namesOf(inputs["weights"]).every((name) => signOf(cells(name), true) === 1) ? 1 : undefined) : "other";
    case "affine@1": return byFactor(all, scale);
    case "ratio@1": return of("to") === "flat" ? byFactor(byFactor(of("of"), signOf(namesOf(inputs["to"]).flatMap(cells), false)), scale) : "other";
    case "product@1": {
      const names = namesOf(inputs["values"]);
      const varying = names.filter((name) => (shapes.get(name) ?? "flat") !== "flat");
      return typeof inputs["values"] === "string" || varying.length > 1 ? "other" : byFactor(all, signOf(names.filter((name) => !varying.includes(name)).flatMap(cells), true));
    }
    case "interpolate@1": return byFactor(of("value"), runOf([...new Set(term("points")?.points)].map(([, y]) => exact(y))));
    case "bands@1": return settled() ? of("value") : "other";
    case "band-value@1": return settled() && rowsUp(term("bands")).every((it) => it.line === undefined) ? byFactor(of("value"), runOf(rowsUp(term("bands")).map((it) => exact(it.value)))) : "other";
    case "select@1": return of("code") === "flat" ? together([of("cases"), of("otherwise")]) : "other";
    case "choose@1": return of("when") === "flat" ? together([of("then"), of("otherwise")]) : "other";
    default: return "other";
  }
};

/** The shape of a step when all of `varied` (inputs) grow by the same. */
export const shapeAlong = (calculation: Calculation, varied: ReadonlySet<string>, output: string): Shape => {
  const shapes = new Map<string, Shape>([...varied].map((name) => [name, "up"]));
  for (const { step, vector: { at } } of calculation.program.lines) shapes.set(step.id, calculation.supplied.get(at)?.every((it) => it !== undefined) === true ? "flat" : shapeOf(step, shapes, calculation));
  return shapes.get(output) ?? "other";
};
