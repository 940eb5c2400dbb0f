/** geometric-mean@1: the root of the product of weighted powers. */
import { isZero, multiply, nthRoot, one, power, reduce, sign, sum, zero, type Approximate, type Rational } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { digits } from "./irrational-digits.ts";
import { nothing } from "./nothing.ts";

/** Whole weights up to this sum are taken as powers under one root, which is exact where it can be; else every power is taken by itself. */
const MOST_TURNS = 64;

const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));

/** The weights as the smallest whole numbers in the same proportion. */
const wholeWeights = (weights: readonly Rational[]): readonly bigint[] => {
  const parts = weights.map(reduce);
  const denominator = parts.reduce((so, { d }) => (so / common(so, BigInt(d))) * BigInt(d), 1n);
  const whole = parts.map(({ n, d }) => BigInt(n) * (denominator / BigInt(d)));
  const shared = whole.reduce(common, 0n);
  return whole.map((it) => it / shared);
};

/** The mean of values above 0 with weights of at least 0 that are not all 0. */
const meanOf = (values: readonly Rational[], weights: readonly Rational[]): Approximate | undefined => {
  const turns = wholeWeights(weights);
  const all = turns.reduce((so, it) => so + it, 0n);
  const productOf = (degree: bigint, held: number): Approximate | undefined => {
    let product: Approximate = { value: one, digits: held, exact: true };
    for (const [at, value] of values.entries()) {
      const factor = power(value, { n: turns[at] ?? 0n, d: degree }, held);
      if (factor === undefined) return undefined;
      product = { value: multiply(product.value, factor.value), digits: held, exact: product.exact && factor.exact };
    }
    return product;
  };
  const whole = all <= BigInt(MOST_TURNS) ? productOf(1n, digits) : undefined;
  return whole?.exact === true ? nthRoot(whole.value, Number(all), digits) : productOf(all, digits + 10);
};

/**
 * (Π value^weight)^(1 ÷ Σ weight), correct to 30 significant digits, exact where the root is a fraction; equal weights where none are given.
 *
 * One value of 0 makes it 0. Below 0: missing, `negative-value`. Weights below 0: missing, `negative-weight`; that add up to 0: missing, `weights-sum-to-zero`. No values: missing,
 * `nothing-to-reduce`. A result too large or small to write down: missing, `out-of-reach`.
 */
export const geometricMean = /* @__PURE__ */ defineScorer({
  id: "geometric-mean@1",
  inputs: { values: { kind: "number", takes: "all" }, weights: { kind: "number", takes: "all", weight: true, optional: true } },
  params: noParams,
  output: { kind: "number" },
  leaveOut: "renormalises",
  score: ({ values, weights = values.map(() => one) }) => {
    if (values.length === 0) return nothing;
    if (values.some((it) => sign(it) < 0)) return { missing: "negative-value" };
    if (weights.some((it) => sign(it) < 0)) return { missing: "negative-weight" };
    if (isZero(sum(weights))) return { missing: "weights-sum-to-zero" };
    if (values.some((it, at) => isZero(it) && !isZero(weights[at] ?? zero))) return { value: zero };
    const found = meanOf(values.map((it) => (isZero(it) ? one : it)), weights); // a zero that weighs nothing changes nothing
    if (found === undefined) return { missing: "out-of-reach" };
    return found.exact ? { value: found.value } : { value: found.value, digits };
  },
  describe: { id: "rata-rata geometrik {values}[ dengan bobot {weights}]", en: "geometric mean of {values}[ with weights {weights}]" },
});
