/** Shape (g): a table of lines. One band table gives a number and a category; a row with a condition. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import { frame } from "./frame.ts";

/** PermenPANRB 8/2021: achievement of one indicator to its score. */
export const valueTable = {
  id: "contoh-nilai-2021@1", family: "performance", ...frame("8", 2021),
  citations: { table: { locator: "p. 93", confidence: "text" }, own: { locator: "no text", confidence: "convention" } },
  inputs: { achievement: { kind: "number", min: 0 }, topTarget: { kind: "flag" } },
  terms: {
    comparedRounding: { rounding: { places: 0, mode: "half-up" }, cite: "own" },
    scores: { cite: "table", range: { from: 0 }, bands: [
      { above: 110, category: "sangat-baik", value: 120 }, { from: 101, to: 110, category: "sangat-baik", line: [101, 110, 110, 120] },
      { from: 100, to: 100, when: "topTarget", category: "sangat-baik", value: 120 }, { from: 100, to: 100, category: "baik", value: 109 },
      { from: 80, to: 99, category: "cukup", line: [80, 70, 99, 89] }, { from: 60, to: 79, category: "kurang", line: [60, 50, 79, 69] }, { from: 0, to: 59, category: "sangat-kurang", line: [0, 0, 59, 49] }] },
  },
  conventions: {
    basis: { default: "round-percent-first", cite: "own", others: { unrounded: { set: { comparedRounding: { rounding: "none" } } } } },
    gaps: { default: "extend", cite: "own", others: { undetermined: { only: { basis: ["unrounded"] } } } },
  },
  steps: [
    { id: "compared", scorer: "round@1", inputs: { value: "achievement", rounding: "comparedRounding" }, cite: "own" },
    { id: "score", scorer: "band-value@1", inputs: { value: "compared", bands: "scores", gaps: "convention.gaps", conditions: { topTarget: "topTarget" } }, cite: "table" },
    { id: "category", scorer: "bands@1", inputs: { value: "compared", bands: "scores", gaps: "convention.gaps", conditions: { topTarget: "topTarget" } }, cite: "table" },
  ],
  outputs: ["score", "category"],
} as const satisfies RulebookData;
