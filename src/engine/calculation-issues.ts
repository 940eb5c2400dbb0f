/** What a calculation itself remarks: notes of cells that decided something, outputs without a value and why. */
import { addressOf, note, warning, type Issue } from "../kernel/index.ts";
import { isGone } from "../scoring/index.ts";
import type { Calculation } from "./calculate.ts";
import type { Line } from "./program.ts";
import type { Filled } from "./run.ts";

/** Codes of these remarks; all other issues of a receipt were made before it. */
export const calculationCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(["missing-value", "void-value", "value-note", "between-published-bounds", "outside-range"]);

/** The reasons of absent cells, by kind. */
export interface Reasons {
  /** All of them. */
  readonly all: readonly string[];
  /** Of missing cells. */
  readonly missing: readonly string[];
  /** Of void cells. */
  readonly voids: readonly string[];
}

/** Collects the reasons of the absent cells of a step. */
export const reasonsOf = (filled: Filled): Reasons => {
  const all = new Set<string>();
  const missing = new Set<string>();
  const voids = new Set<string>();
  for (const cell of filled.cells) {
    if (!isGone(cell)) continue;
    for (const reason of cell.reasons) {
      all.add(reason);
      if (cell.gone === "missing") missing.add(reason);
      if (cell.gone === "void") voids.add(reason);
    }
  }
  return { all: [...all], missing: [...missing], voids: [...voids] };
};

const absences = (name: string, { missing, voids }: Reasons): readonly Issue[] => {
  const outside = missing.filter((reason) => reason.startsWith("outside-range@"));
  const unknown = missing.filter((reason) => !reason.startsWith("outside-range@"));
  return [
    ...(outside.length > 0 ? [warning("outside-range", name, { details: { reasons: outside.join(", ") } })] : []),
    ...(unknown.length > 0 ? [warning("missing-value", name, { details: { reasons: unknown.join(", ") } })] : []),
    ...(voids.length > 0 ? [warning("void-value", name, { details: { reasons: voids.join(", ") } })] : []),
  ];
};

/** All remarks, in the order of the steps, then of the outputs. */
export const calculationIssues = (calculation: Calculation): readonly Issue[] => {
  const { program, filled } = calculation;
  const issues: Issue[] = [];
  for (let index = 0; index < filled.length; index += 1) {
    const { remarks } = filled[index] as Filled;
    for (let row = 0; row < remarks.length; row += 1) {
      const notes = remarks[row]?.notes;
      // asked for only where there is something to tell: which cells decided is a walk of its own
      if (notes === undefined || calculation.decisions().needed[index]?.[row] !== 1) continue;
      const { name, space } = (program.lines[index] as Line).vector;
      const path = addressOf(name, String(space.keys[row]));
      for (const code of notes) issues.push(code === "between-published-bounds" ? note(code, path) : note("value-note", path, { details: { note: code } }));
    }
  }
  for (const output of program.definition.outputs) {
    const found = filled[program.lineOf.get(output) ?? -1];
    if (found?.cells.some(isGone) === true) issues.push(...absences(output, reasonsOf(found)));
  }
  return issues;
};
