/** The two scorers that the family `distribution` needs of its own: a plug-in in use. */
import { add, compare, divide, hundred, isZero, multiply, rational, round, sum, zero, type Rational } from "../../src/kernel/index.ts";
import { defineScorer, noParams } from "../../src/scoring/index.ts";

const findings = ["ok", "warning", "undecidable"] as const;

/** People in the covered groups: memberships are 0 or 1. */
const covered = (count: readonly Rational[], of: readonly Rational[]): Rational => {
  let total = zero;
  for (const [at, people] of count.entries()) total = add(total, multiply(people, of[at] ?? zero));
  return total;
};

const two = rational(2);

/**
 * One limit on a share. `max` and `min` are tested exactly; a failed one is `undecidable` when it would pass with the limit in whole people
 * rounded the generous way, unless `headcount` is `exact`. `must-exist`: at least one, undecidable in a unit of one. `forbidden`: none.
 */
export const shareLimit = defineScorer({
  id: "share-limit@1",
  inputs: {
    count: { kind: "number", takes: "all" }, of: { kind: "number", takes: "all" },
    percent: { kind: "number", takes: "each" }, kind: { kind: "category", takes: "each" }, headcount: { kind: "category", takes: "each" },
  },
  params: noParams,
  output: { kind: "category", of: findings },
  score: ({ count, of, percent, kind, headcount }) => {
    const people = sum(count);
    const some = covered(count, of);
    if (kind === "forbidden") return { value: isZero(some) ? "ok" : "warning", used: ["count", "of", "kind"] };
    if (kind === "must-exist") {
      if (!isZero(some)) return { value: "ok", used: ["count", "of", "kind"] };
      return compare(people, rational(1)) === 0 ? { value: "undecidable", used: ["count", "of", "kind"], notes: ["unit-too-small"] } : { value: "warning", used: ["count", "of", "kind"] };
    }
    if (kind !== "max" && kind !== "min") return { missing: "no-share-limit", used: ["kind"] };
    const limit = divide(multiply(people, percent), hundred) ?? zero;
    const passes = (bound: Rational): boolean => (kind === "max" ? compare(some, bound) <= 0 : compare(some, bound) >= 0);
    const used = ["count", "of", "percent", "kind"];
    if (passes(limit)) return { value: "ok", used };
    const generous = round(limit, { places: 0, mode: kind === "max" ? "ceiling" : "floor" });
    return { value: headcount === "three-valued" && passes(generous) ? "undecidable" : "warning", used: [...used, "headcount"] };
  },
  describe: { id: "{kind} {percent} % dari {of} menurut {count}", en: "{kind} {percent} % of {of} by {count}" },
});

/** Is the covered group the majority: more than half, or only the largest (undecidable, unless `majority` is `largest`)? */
export const majority = defineScorer({
  id: "majority@1",
  inputs: { count: { kind: "number", takes: "all" }, of: { kind: "number", takes: "all" }, majority: { kind: "category", takes: "each" } },
  params: noParams,
  output: { kind: "category", of: findings },
  score: ({ count, of, majority: meaning }) => {
    const some = covered(count, of);
    if (compare(multiply(two, some), sum(count)) > 0) return { value: "ok", used: ["count", "of"] };
    if (count.some((it) => compare(it, some) > 0)) return { value: "warning", used: ["count", "of"] };
    return { value: meaning === "largest" ? "ok" : "undecidable" };
  },
  describe: { id: "{of} adalah mayoritas {count} ({majority})", en: "{of} is the majority of {count} ({majority})" },
});
