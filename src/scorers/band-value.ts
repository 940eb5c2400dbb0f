/** band-value@1: the number of the band in which a value lies, constant or along a line. */
import { add, divide, multiply, subtract, type Rational } from "../kernel/index.ts";
import { defineScorer, noParams, type Band } from "../scoring/index.ts";
import { bandSlots, findBand } from "./band-search.ts";

/** The point of the line through (x0, y0) and (x1, y1) at `x`; undefined when it stands upright. */
export const alongLine = (x: Rational, [x0, y0, x1, y1]: readonly [Rational, Rational, Rational, Rational]): Rational | undefined => {
  const climbed = divide(multiply(subtract(x, x0), subtract(y1, y0)), subtract(x1, x0));
  return climbed === undefined ? undefined : add(climbed, y0);
};

const numberOf = (row: Band, value: Rational): Rational | undefined => row.value ?? (row.line === undefined ? undefined : alongLine(value, row.line));

/**
 * The number of the row that the search finds: its `value`, or the point of its `line`. A row that is used beyond its edge simply runs on.
 * Missing as in `bands@1`, and `no-value` where the row has no number (or a line that stands upright).
 */
export const bandValue = /* @__PURE__ */ defineScorer({
  id: "band-value@1",
  inputs: bandSlots,
  params: noParams,
  output: { kind: "number" },
  score: (inputs) => {
    const answer = findBand(inputs);
    if (!("row" in answer)) return answer;
    const { row, used, notes } = answer;
    const value = numberOf(row, inputs.value);
    const scored = value === undefined ? { used, missing: "no-value" } : { used, value };
    return notes === undefined ? scored : { ...scored, notes }; // notes are rare, and this runs once an indicator
  },
  describe: { id: "nilai {value} menurut {bands}", en: "value of {value} by {bands}" },
});
