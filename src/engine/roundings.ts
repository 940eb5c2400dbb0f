/** Rounding stages that a rulebook leaves open: at most one of them may be at work on a path, or a figure is rounded twice. */
import { error, type Issue } from "../kernel/index.ts";
import type { Reference } from "../rulebook/index.ts";
import type { Program } from "./program.ts";

const namesOf = (ref: Reference): readonly string[] => (typeof ref === "string" ? [ref] : Array.isArray(ref) ? ref as readonly string[] : Object.values(ref as Readonly<Record<string, string>>));

/** Fault: `rounded-twice`, at the stage that an overlay has set. */
export const checkRoundings = (program: Program, set: ReadonlySet<string>): readonly Issue[] => {
  const issues: Issue[] = [];
  const above = new Map<string, ReadonlySet<string>>();
  for (const { id, inputs } of program.definition.steps) {
    const names = Object.values(inputs).flatMap(namesOf);
    const behind = new Set(names.flatMap((name) => [...above.get(name) ?? []]));
    const stages = names.filter((name) => {
      const { open, rounding } = program.terms.get(name) ?? {};
      return open !== undefined && rounding !== undefined && rounding !== "none";
    });
    for (const stage of stages) {
      const first = [...behind].find((it) => it !== stage && (set.has(it) || set.has(stage)));
      if (first !== undefined) issues.push(error("rounded-twice", set.has(stage) ? stage : first, { expected: "one rounding on a path; none at the other stage", received: `${first}, ${stage}`, details: { step: id } }));
    }
    above.set(id, new Set([...behind, ...stages]));
  }
  return issues;
};
