/** Compiling one step: its parameters read, its policies named, every slot turned into a reader of rows. */
import { error } from "../kernel/index.ts";
import type { Reference, StepData } from "../rulebook/index.ts";
import type { ErasedScorer, ParamFault, Slot } from "../scoring/index.ts";
import { compileWalk, type Walk } from "./compile-walk.ts";
import type { Absences, Line, Reader, Vector } from "./program.ts";
import { perList, type RowSpace } from "./row-space.ts";
import { readingOf, type Workshop } from "./workshop.ts";

const CONVENTION = "convention.";

const POLICIES: Readonly<Record<string, Absences>> = {
  undetermined: "undetermined", "exclude-and-renormalise": "leave-out", exclude: "leave-out", zero: "zero", void: "void", "carry-last": "carry-last",
};

const readParams = (workshop: Workshop, scorer: ErasedScorer, step: StepData, path: string): unknown => {
  const faults: ParamFault[] = [];
  let value: unknown;
  try {
    const read = scorer.params["~standard"].validate(step.params ?? {});
    if (read instanceof Promise) faults.push({ path: "", expected: "parameters that are read synchronously" });
    else if (read.issues !== undefined) faults.push(...read.issues.map((it) => ({ path: (it.path ?? []).map(String).join("."), expected: it.message })));
    else {
      value = read.value;
      faults.push(...(scorer.check?.(value as never) ?? []));
    }
  } catch (thrown) {
    faults.push({ path: "", expected: thrown instanceof Error ? thrown.message : "parameters that the scorer can read" });
  }
  for (const fault of faults) workshop.issues.push(error("bad-params", `${path}.params${fault.path === "" ? "" : `.${fault.path}`}`, { expected: fault.expected, received: step.params }));
  return value;
};

const readerOf = (workshop: Workshop, space: RowSpace, walk: Walk | undefined, name: string, slot: Slot, reference: Reference, path: string): Reader | undefined => {
  const wrong = (expected: string): undefined => {
    workshop.issues.push(error("wrong-kind", path, { received: reference, expected }));
    return undefined;
  };
  switch (slot.takes) {
    case "whole": {
      const whole = typeof reference === "string" ? workshop.wholes.get(reference) : undefined;
      return typeof reference === "string" && whole?.kind === slot.kind ? { name, slot, takes: "whole", term: reference, value: whole.value } : wrong(`a term of kind ${slot.kind}`);
    }
    case "cases": {
      if (typeof reference === "string" || Array.isArray(reference)) return wrong("a record of code and name");
      const cases = Object.entries(reference).flatMap(([code, target]: [string, string]) => {
        const found = readingOf(workshop, space, target, `${path}.${code}`);
        return found === undefined ? [] : [[code, found] as const];
      });
      return { name, slot, takes: "cases", cases };
    }
    case "all": return walk === undefined ? undefined : { name, slot, takes: "all", walks: walk.of(name) };
    case "each": {
      if (typeof reference !== "string") return wrong("one name");
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
  const { definition, issues } = workshop;
  if (scorer === undefined) {
    issues.push(error("unknown-scorer", `${path}.scorer`, { received: step.scorer, expected: "a scorer that the engine was given" }));
    return undefined;
  }
  const space = workshop.spaceOf(perList(step.per));
  const walk = compileWalk(workshop, step, scorer, space, path);
  const readers = Object.entries(scorer.inputs).flatMap(([name, slot]) => {
    const reference = step.inputs[name];
    if (reference !== undefined) return readerOf(workshop, space, walk, name, slot, reference, `${path}.inputs.${name}`) ?? [];
    if (slot.optional !== true) issues.push(error("bad-step", `${path}.inputs.${name}`, { expected: `a reference for the slot ${name} of ${scorer.id}` }));
    return [];
  });
  const policy = (key: "missing" | "notApplicable"): Absences => {
    const word = step[key];
    if (word === undefined) return "default";
    const option = word.startsWith(CONVENTION) ? definition.convention[word.slice(CONVENTION.length)]?.option : word;
    const found = option === undefined || !Object.hasOwn(POLICIES, option) ? undefined : POLICIES[option];
    if (found === undefined) issues.push(error("bad-policy", `${path}.${key}`, { received: word, expected: Object.keys(POLICIES).join(", ") }));
    return found ?? "default";
  };
  const line = { step, scorer, params: readParams(workshop, scorer, step, path), readers, walked: walk?.ids, missing: policy("missing"), notApplicable: policy("notApplicable") };
  const policyAxes = [step.missing, step.notApplicable].flatMap((word) => (word?.startsWith(CONVENTION) === true ? [word] : []));
  return { ...line, policyAxes, vector: workshop.put(step.id, space, kindOf(workshop, scorer, step), "step") };
};
