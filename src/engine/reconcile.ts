/** reconcile: which conventions give the figure that was published. */
import { fail, guard, hasError, ok, type Issue, type Result } from "../kernel/index.ts";
import type { Rulebook, Shape } from "../rulebook/index.ts";
import { engineAsked } from "./engine-of.ts";
import { bookAsked } from "./engine.ts";
import { readOccasion, type EvaluateRequest } from "./evaluate-in.ts";
import type { Explored } from "./explore.ts";
import { partsOfBook, spansRules } from "./resolve.ts";
import { searchConventions, type Published, type Reconciliation } from "./search-conventions.ts";

/** A request for `evaluate`, with its rulebook. Conventions that it names stay fixed; all others vary. */
export type ReconcileRequest<S extends Shape = Shape> = EvaluateRequest<S> & {
  /** The rulebook, or the id of one in the engine. */
  readonly rulebook: Rulebook<S> | string;
};

/**
 * Tries every combination of the conventions on which an output depends and tells which of them give the figure that was published. Each step is calculated once for each
 * combination of just its own axes, so hundreds of combinations cost about as much as some tens of calculations.
 *
 * @param request - what `evaluate` takes, and `rulebook`. Conventions that it names stay as they are.
 * @param target - `output` (of the rulebook) and `published`: as printed with a point, `"90.56"` (rounded half-up to its decimals), or a code.
 * @returns All matches, smallest deviation first; without one the nearest. No match is a finding, not a failure. Issues: those of `evaluate`, and `unknown-step` for an output that is none.
 *
 * @example
 * ```ts
 * import { reconcile, unwrap } from "pembinaan-asn";
 * import { elements2017, permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * const ids = elements2017.map((it) => it.id);
 * const [total, answered] = [[105, 101, 100, 116, 102, 105, 106, 115, 105], Array(9).fill(29)].map((list) => Object.fromEntries(ids.map((id, at) => [id, list[at]])));
 * const found = unwrap(reconcile({ rulebook: permenpanrb14of2017, period: "2025-Q3", inputs: { total, answered, respondents: 29 } }, { output: "shown", published: "90.56" }));
 * found.matches[0]?.conventions["weights"]; // => "printed-0.11"
 * ```
 */
export const reconcile = <S extends Shape = Shape>(request: ReconcileRequest<NoInfer<S>> & { readonly rulebook: Rulebook<S> | string }, target: Published): Result<Reconciliation> => guard(() => {
  const { rulebook } = request;
  const made = engineAsked(rulebook, request.engine);
  if (!made.ok) return made;
  const issues: Issue[] = [];
  const inside = made.value["~inside"];
  const book = bookAsked(made.value, rulebook, issues);
  const occasion = readOccasion(request, request.scope, issues);
  if (book === undefined || occasion === undefined || hasError(issues)) return fail(issues);
  const parts = partsOfBook(inside, book, occasion.period, occasion.scope);
  const [part] = parts;
  if (part === undefined || parts.length > 1) return fail([...issues, spansRules(parts)]);
  const found = searchConventions(inside, part, request as unknown as Explored, target, issues);
  return found === undefined || hasError(issues) ? fail(issues) : ok(found, issues);
});
