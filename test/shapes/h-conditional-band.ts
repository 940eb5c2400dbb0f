/** Shape (h): bands that overlap on purpose, told apart by a flag; a convention without default. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import { frame } from "./frame.ts";

/** PP 30/2019 art. 41: final value and predicate. */
export const conditionalBand = {
  id: "contoh-predikat-2019@1", family: "performance", ...frame("30", 2019),
  citations: { total: { locator: "art. 41(2)-(4)", confidence: "text" }, predicate: { locator: "art. 41(5)", confidence: "text" } },
  inputs: { skp: { kind: "number", min: 0 }, behaviour: { kind: "number", min: 0 }, newIdea: { kind: "flag" } },
  terms: {
    skpShare: { unset: "number", cite: "total" }, behaviourShare: { unset: "number", cite: "total" },
    predicates: { cite: "predicate", range: { from: 0, to: 120 }, bands: [
      { from: 110, to: 120, when: "newIdea", category: "sangat-baik" }, { from: 90, to: 120, category: "baik" }, { from: 70, below: 90, category: "cukup" }, { from: 50, below: 70, category: "kurang" }, { from: 0, below: 50, category: "sangat-kurang" }] },
  },
  conventions: { behaviourView: { default: null, cite: "total", others: {
    "assessor-only": { set: { skpShare: { number: "0.70" }, behaviourShare: { number: "0.30" } } }, "peers-and-subordinates": { set: { skpShare: { number: "0.60" }, behaviourShare: { number: "0.40" } } } } } },
  steps: [
    { id: "total", scorer: "weighted-sum@1", inputs: { values: ["skp", "behaviour"], weights: ["skpShare", "behaviourShare"] }, cite: "total" },
    { id: "predicate", scorer: "bands@1", inputs: { value: "total", bands: "predicates", conditions: { newIdea: "newIdea" } }, cite: "predicate" },
  ],
  outputs: ["total", "predicate"],
} as const satisfies RulebookData;
