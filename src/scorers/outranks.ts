/** outranks@1: does one unit beat another on more of the weight? The pair of a Copeland outranking. */
import { add, compare, rational, subtract, sign, zero, type Rational } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";

/**
 * 1 where the weight of the rows on which `own` exceeds `other` is the larger, −1 where it is the smaller, 0 where both are alike. Summed over all
 * peers (`sum@1`) it is the Copeland score: nothing is made up for by another row (OECD/JRC handbook). Higher values are the better ones. No rows: missing, `nothing-to-reduce`.
 */
export const outranks = /* @__PURE__ */ defineScorer({
  id: "outranks@1",
  inputs: { own: { kind: "number", takes: "all" }, other: { kind: "number", takes: "all" }, weights: { kind: "number", takes: "all", weight: true } },
  params: noParams,
  output: { kind: "number" },
  score: ({ own, other, weights }) => {
    if (own.length === 0) return nothing;
    let balance: Rational = zero;
    for (const [at, weight] of weights.entries()) {
      const side = compare(own[at] ?? zero, other[at] ?? zero);
      if (side !== 0) balance = side > 0 ? add(balance, weight) : subtract(balance, weight);
    }
    return { value: rational(sign(balance)) };
  },
  describe: { id: "1 jika {own} mengungguli {other} menurut bobot {weights}, −1 jika kalah, 0 jika seri", en: "1 if {own} outranks {other} by the weights {weights}, −1 if it is outranked, 0 if neither" },
});
