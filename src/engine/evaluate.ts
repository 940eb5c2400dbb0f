/** evaluate: one rulebook, one request, one receipt. */
import { guard, type Result } from "../kernel/index.ts";
import type { OutputsOf, Rulebook, Shape } from "../rulebook/index.ts";
import { engineAsked } from "./engine-of.ts";
import { evaluateIn, type EvaluateRequest } from "./evaluate-in.ts";
import type { Receipt } from "./receipt.ts";

/**
 * Fills in the worksheet of one rulebook and hands back the receipt.
 *
 * @param rulebook - a rulebook value (inputs and outputs are then inferred), or the id of one in the engine; an id without a revision means the newest.
 * @param request - `period` or `asOf`, `inputs`, and optionally `engine`, `scope`, `conventions`, `members`, `terms`, `supplied`.
 * @returns The receipt: outputs with exact values, what decided them and how sure we are, and the whole trace. Values that cannot be known yet are `null`
 * and listed in `missing`; that is no failure. Failures are faults of the request: `unknown-input`, `not-a-number`, `below-minimum`, `weights-do-not-sum`,
 * `unknown-convention`, `period-spans-rules` and the others of the engine, rulebook, domain and kernel. `rule-not-in-force` is a note here, because the rulebook was named.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const receipt = unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" } }));
 * receipt.outputs.predicate.value; // => "baik"
 * ```
 */
export const evaluate = <S extends Shape = Shape>(rulebook: Rulebook<S> | string, request: EvaluateRequest<NoInfer<S>>): Result<Receipt<OutputsOf<S>>> => guard(() => {
  const engine = engineAsked(rulebook, request.engine);
  return engine.ok ? evaluateIn(engine.value, rulebook, request) : engine;
});
