/** bands@1: the code of the band in which a value lies. */
import { defineScorer, noParams } from "../scoring/index.ts";
import { bandSlots, findBand } from "./band-search.ts";

/**
 * The code of the row that the search finds: rows from top to bottom, conditions, and the rule for values between published bounds.
 * Missing: `outside-range`, `in-no-band`, `unknown-gap-rule`, `unknown-condition`, `between-published-bounds` (also void), and
 * `no-category` where the row has no code.
 */
export const bands = /* @__PURE__ */ defineScorer({
  id: "bands@1",
  inputs: bandSlots,
  params: noParams,
  output: { kind: "category", labels: "bands" },
  score: (inputs) => {
    const answer = findBand(inputs);
    if (!("row" in answer)) return answer;
    const { row: { category: value }, used, notes } = answer;
    if (value === undefined) {
      const { row: _row, ...remarks } = answer;
      return { ...remarks, missing: "no-category" };
    }
    return notes === undefined ? { value, used } : { value, used, notes }; // nothing spread here: it runs once an element, and spreading took a third of a whole assessment
  },
  describe: { id: "kategori {value} menurut {bands}", en: "category of {value} by {bands}" },
});
