/** Compiling a definition: leaves first, then the steps from top to bottom. Faults are issues; nothing throws. */
import { addressOf, readExact, type Rational } from "../kernel/index.ts";
import type { InputData, TermData } from "../rulebook/index.ts";
import { goneCell, type ErasedScorer } from "../scoring/index.ts";
import { compileStep } from "./compile-step.ts";
import type { Definition } from "./definition.ts";
import { CONVENTION, type Input, type Program } from "./program.ts";
import { askedRows, picksOf, pruned, reachable, startsOf } from "./reach.ts";
import { perList } from "./row-space.ts";
import { compileSum } from "./sums.ts";
import { cellKindOf, mergeTerm, readCells, readWhole } from "./term-leaves.ts";
import { openWorkshop } from "./workshop.ts";

/** Terms in force: base, then overlays and the caller, then the chosen options. A term has one owner, so the order cannot matter. */
const termsInForce = (definition: Definition): ReadonlyMap<string, TermData> => {
  const terms = new Map<string, TermData>(Object.entries(definition.rule.terms));
  const bodies = [...definition.overlay.set.map((it) => it.terms), ...Object.values(definition.convention).map((it) => it.set ?? {})];
  for (const [name, body] of bodies.flatMap((it) => Object.entries(it))) {
    const base = terms.get(name);
    if (base !== undefined) terms.set(name, mergeTerm(base, body));
  }
  return terms;
};

const bound = (value: InputData["min"]): Rational | undefined => (value === undefined ? undefined : readExact(value, "", []));

/** Compiles a definition with the scorers given. With an error among its issues the program must not run. */
export const compile = (definition: Definition, scorers: ReadonlyMap<string, ErasedScorer>): Program => {
  const workshop = openWorkshop(definition);
  const { axes, issues, leaves, put, spaceOf, vectors, wholes } = workshop;
  const inputs = Object.entries(definition.rule.inputs).map(([name, declaration]): Input => {
    const { kind, of } = declaration;
    const vector = put(name, spaceOf(perList(declaration.per)), kind === "count" ? "number" : kind, "input");
    return {
      declaration, vector, kind, of, path: `inputs.${name}`, min: bound(declaration.min), max: bound(declaration.max),
      absent: vector.space.keys.map((key) => declaration.absent ?? goneCell("missing", [`not-given@${addressOf(name, key)}`])),
    };
  });
  const terms = termsInForce(definition);
  for (const [name, term] of terms) {
    const whole = readWhole(term, name, issues);
    if (whole !== undefined) wholes.set(name, whole);
    else if (term.labels === undefined) {
      const space = spaceOf(perList(term.per));
      put(name, space, cellKindOf(term), "term", readCells(name, term, space, issues));
    }
  }
  const conventions = Object.entries(definition.convention);
  for (const [axis, { option }] of conventions) put(CONVENTION + axis, spaceOf([]), "category", "convention", [option]);
  const lines = definition.steps.flatMap((step, index) => compileStep(workshop, step, `steps[${index}]`, scorers.get(step.scorer)) ?? []).map((line) => pruned(line, leaves));
  const picks = picksOf(lines);
  return {
    definition, terms, vectors, leaves, inputs, lines, axes, issues,
    sums: Object.entries({ ...definition.rule.inputs, ...Object.fromEntries(terms) }).flatMap(([name, { siblingsSum, cite }]) => {
      const vector = vectors.get(name);
      return siblingsSum === undefined || vector === undefined ? [] : [compileSum(definition, axes, leaves, { siblingsSum, cite }, vector)];
    }),
    options: Object.freeze(Object.fromEntries(conventions.map(([axis, { option }]) => [axis, option]))),
    lineOf: new Map(lines.map((line, index) => [line.step.id, index])), reached: reachable(lines, definition.outputs),
    picks, starts: startsOf(lines, leaves.length), asked: askedRows(lines, picks, definition.outputs),
  };
};
