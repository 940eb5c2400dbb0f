/** Static checks: cheap, always run by createEngine, for rulebooks and overlays however they were written. */
import { deepFreeze, type Issue } from "../../kernel/index.ts";
import type { ErasedScorer } from "../../scoring/index.ts";
import type { RulebookData } from "../rulebook-data.ts";
import { checkBands } from "./bands.ts";
import { contextOf } from "./context.ts";
import { checkMatrix } from "./coverage.ts";
import { checkDimensions, checkUnused, declare } from "./names.ts";
import { checkShape, checkValidity } from "./shape.ts";
import { checkSteps } from "./steps.ts";
import { checkConventions, checkTerms } from "./terms.ts";

export { checkOverlay } from "./overlay.ts";
export { checkSums } from "./sums.ts";

/**
 * Everything that can be said against a rulebook before anything runs.
 *
 * @param rulebook - a rulebook, also one cast past its type.
 * @param scorers - the scorers that its steps may name, by id.
 * @returns Issues in the order of the rulebook's parts; none of severity `error`: it can be evaluated. Warnings name what nothing reads.
 * Never throws: what cannot be read at all is `unreadable-input`.
 */
export const checkRulebook = (rulebook: RulebookData, scorers: ReadonlyMap<string, ErasedScorer>): readonly Issue[] => {
  const context = contextOf(rulebook);
  try {
    checkShape(context, rulebook);
    if (context.issues.length > 0) return context.issues;
    checkValidity(context, rulebook.validity);
    checkDimensions(context);
    declare(context);
    checkTerms(context);
    const readers = checkSteps(context, scorers);
    checkConventions(context, readers);
    for (const [name, term] of Object.entries(rulebook.terms ?? {})) {
      if (term.bands !== undefined) checkBands(context, `terms.${name}`, term, readers.get(name) ?? []);
      checkMatrix(context, `terms.${name}`, term.cells);
    }
    checkUnused(context);
  } catch {
    context.fault("unreadable-input", "", "a rulebook as plain data");
  }
  return deepFreeze(context.issues);
};
