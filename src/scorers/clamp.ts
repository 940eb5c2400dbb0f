/** clamp@1: a value held between two bounds, each of which may be absent. */
import { compare, maximum, minimum, type Rational } from "../kernel/index.ts";
import { defineScorer, isGone, noParams, type Cell, type Gone } from "../scoring/index.ts";
import { prevailing, type Found } from "./absent.ts";

/** A bound that exists. */
const numberOf = (bound: Cell<Rational> | undefined): Rational | undefined => (bound === undefined || isGone(bound) ? undefined : bound);

/** Absent because nobody has set its term: then there simply is no bound. */
const isNotSet = (bound: Gone): boolean => bound.reasons.length > 0 && bound.reasons.every((it) => it.startsWith("not-set@"));

/** A bound that ought to exist but is absent. */
const lacking = (slot: string, bound: Cell<Rational> | undefined): readonly Found[] =>
  bound !== undefined && isGone(bound) && !isNotSet(bound) ? [{ slot, cell: bound }] : [];

/**
 * `value`, but not below `min` and not above `max`. A bound whose slot is not given or whose term is not set is no bound; without any bound
 * the step is idle. A bound that is absent for another reason is handed on. A `min` above `max`: missing, `bounds-crossed`.
 */
export const clamp = /* @__PURE__ */ defineScorer({
  id: "clamp@1",
  inputs: {
    value: { kind: "number", takes: "each" },
    min: { kind: "number", takes: "each", optional: true, passes: true },
    max: { kind: "number", takes: "each", optional: true, passes: true },
  },
  params: noParams,
  output: { kind: "number" },
  score: ({ value, min, max }) => {
    const low = numberOf(min);
    const high = numberOf(max);
    // asked only where a bound is absent: nearly never, and this runs once an indicator
    const absence = low === min && high === max ? undefined : prevailing([...lacking("min", min), ...lacking("max", max)]);
    if (absence !== undefined) return absence;
    if (low === undefined) return high === undefined ? { value, used: ["value"], idle: true } : { value: minimum(value, high), used: ["value", "max"] };
    if (high === undefined) return { value: maximum(value, low), used: ["value", "min"] };
    if (compare(low, high) > 0) return { missing: "bounds-crossed", used: ["min", "max"] };
    return { value: minimum(maximum(value, low), high), used: ["value", "min", "max"] };
  },
  describe: { id: "{value}[, minimal {min}][, maksimal {max}]", en: "{value}[, at least {min}][, at most {max}]" },
});
