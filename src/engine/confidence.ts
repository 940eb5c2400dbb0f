/** The engine's own demand: every output must rest on at least this confidence. */
import { error, type Issue } from "../kernel/index.ts";
import type { Confidence } from "../rulebook/index.ts";
import type { Calculation } from "./calculate.ts";

/** From the surest to the least sure; `convention` is no rank. */
export const RANK: Readonly<Record<Confidence, number>> = { convention: 0, text: 1, secondary: 2, unverified: 3 };

/** Issues for outputs that rest on less. `convention` is no rank: it never fails a minimum. */
export const meetsMinimum = (calculation: Calculation, minimum: Confidence | undefined): readonly Issue[] => {
  if (minimum === undefined) return [];
  const issues: Issue[] = [];
  for (const [name, { confidence }] of calculation.decisions().grounds) {
    if (RANK[confidence] > RANK[minimum]) issues.push(error("confidence-too-low", `outputs.${name}`, { expected: `at least ${minimum}`, received: confidence }));
  }
  return issues;
};
