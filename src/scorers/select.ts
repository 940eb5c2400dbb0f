/** select@1: one of several values, by a code: the formula switch. */
import { defineScorer, noParams } from "../scoring/index.ts";

const byCode: readonly string[] = ["code"];
const byOtherwise: readonly string[] = ["code", "otherwise"];

/**
 * The case of `code`, else `otherwise`. The chosen cell is handed on as it is; the other cases decide nothing.
 * Neither a case nor `otherwise`: missing, `no-case`.
 */
export const select = /* @__PURE__ */ defineScorer({
  id: "select@1",
  inputs: {
    code: { kind: "category", takes: "each" },
    cases: { kind: "any", takes: "cases", passes: true },
    otherwise: { kind: "any", takes: "each", optional: true, passes: true },
  },
  params: noParams,
  output: { kind: "as", slot: "cases" },
  score: ({ code, cases, otherwise }) => {
    const chosen = Object.hasOwn(cases, code) ? cases[code] : undefined;
    if (chosen !== undefined) return { pass: chosen, used: ["code", `cases.${code}`] };
    return otherwise === undefined ? { missing: "no-case", used: byCode } : { pass: otherwise, used: byOtherwise };
  },
  picks: { by: "code", from: "cases", otherwise: "otherwise" },
  describe: { id: "menurut {code}: {cases}[; selain itu: {otherwise}]", en: "by {code}: {cases}[; otherwise: {otherwise}]" },
});
