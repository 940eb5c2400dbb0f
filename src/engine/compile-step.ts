/** Compiling one step: its parameters read, its policies named, every slot turned into a reader of rows. */
import { error, own } from "../kernel/index.ts";
import type { Reference, StepData } from "../rulebook/index.ts";
import type { ErasedScorer, Slot } from "../scoring/index.ts";
import { compileWalk, type Walk } from "./compile-walk.ts";
import { CONVENTION, type Absences, type Line, type Reader, type Vector } from "./program.ts";
import { perList, type RowSpace } from "./row-space.ts";
import { readingOf, type Workshop } from "./workshop.ts";

const POLICIES: Readonly<Record<string, Absences>> = {
  undetermined: "undetermined", "exclude-and-renormalise": "leave-out", exclude: "leave-out", zero: "zero", void: "void", "carry-last": "carry-last",
};

/** The parameters as the scorer will see them; what its schema or its own check refuses is an issue. */
const readParams = (workshop: Workshop, scorer: ErasedScorer, step: StepData, path: string): unknown => {
  const refuse = (at: string, expected: string): void => { workshop.issues.push(error("bad-params", at === "" ? `${path}.params` : `${path}.params.${at}`, { expected, received: step.params })); };
  try {
    const read = scorer.params["~standard"].validate(step.params ?? {});
    if (!("then" in read) && read.issues === undefined) {
      for (const fault of scorer.check?.(read.value as never) ?? []) refuse(fault.path, fault.expected);
      return read.value;
    }
    if ("then" in read) refuse("", "a schema that answers at once");
    else for (const { path: at = [], message } of read.issues) refuse(at.map(String).join("."), message);
  } catch {
    refuse("", "parameters that the scorer can read");
  }
  return undefined;
};

const readerOf = (workshop: Workshop, space: RowSpace, walk: Walk | undefined, name: string, slot: Slot, reference: Reference, path: string): Reader | undefined => {
  const wrong = (): undefined => workshop.refuse("wrong-kind", path, reference);
  switch (slot.takes) {
    case "whole": {
      const whole = typeof reference === "string" ? workshop.wholes.get(reference) : undefined;
      return typeof reference === "string" && whole?.kind === slot.kind ? { name, slot, takes: "whole", term: reference, value: whole.value } : wrong();
    }
    case "cases": {
      if (typeof reference === "string" || Array.isArray(reference)) return wrong();
      const cases = Object.entries(reference).flatMap(([code, target]: [string, string]) => {
        const found = readingOf(workshop, space, target, `${path}.${code}`);
        return found === undefined ? [] : [[code, found] as const];
      });
      return { name, slot, takes: "cases", cases };
    }
    case "all": {
      const walks = walk?.stops.get(name);
      return walks && { name, slot, takes: "all", walks };
    }
    case "each": {
      if (typeof reference !== "string") return wrong();
      const reading = readingOf(workshop, space, reference, path);
      return reading === undefined ? undefined : { name, slot, takes: "each", reading };
    }
  }
};

/** The kind of what a step gives. */
const kindOf = (workshop: Workshop, scorer: ErasedScorer, step: StepData): Vector["kind"] => {
  if (scorer.output.kind !== "as") return scorer.output.kind;
  const reference = step.inputs[scorer.output.slot];
  const name: unknown = typeof reference === "string" ? reference : Object.values(reference ?? {})[0];
  return typeof name === "string" ? workshop.vectors.get(name)?.kind ?? "any" : "any";
};

/** Compiles a step and adds its vector. A step whose scorer is not there is left out, with an issue. */
export const compileStep = (workshop: Workshop, step: StepData, path: string, scorer: ErasedScorer | undefined): Line | undefined => {
  if (scorer === undefined) return workshop.refuse("unknown-scorer", `${path}.scorer`, step.scorer);
  const space = workshop.spaceOf(perList(step.per));
  const walk = compileWalk(workshop, step, scorer, space, path);
  const readers = Object.entries(scorer.inputs).flatMap(([name, slot]) => {
    const reference = step.inputs[name];
    if (reference !== undefined) return readerOf(workshop, space, walk, name, slot, reference, `${path}.inputs.${name}`) ?? [];
    if (slot.optional !== true) workshop.refuse("bad-step", `${path}.inputs.${name}`, undefined);
    return [];
  });
  const policy = (key: "missing" | "notApplicable"): Absences => {
    const word = step[key];
    if (word === undefined) return "default";
    const option = word.startsWith(CONVENTION) ? workshop.definition.convention[word.slice(CONVENTION.length)]?.option ?? "" : word;
    return own(POLICIES, option) ?? workshop.refuse("bad-policy", `${path}.${key}`, word) ?? "default";
  };
  return {
    step, scorer, readers, walked: walk?.ids, params: readParams(workshop, scorer, step, path), missing: policy("missing"), notApplicable: policy("notApplicable"),
    policyAxes: [step.missing, step.notApplicable].flatMap((word) => (word?.startsWith(CONVENTION) === true ? [word] : [])),
    vector: workshop.put(step.id, space, kindOf(workshop, scorer, step), "step"),
  };
};
