/** Examples of the form of the ACSI. */
import type { RulebookExample } from "../example.ts";

const rated = (name: string, items: readonly (readonly [mean: number | string | null, weight: number | string])[], index: string | null, shown?: string): RulebookExample => ({
  name, asOf: "2025-12-31", members: { item: items.map((_, at) => `b${at + 1}`) },
  inputs: { mean: Object.fromEntries(items.map(([mean], at) => [`b${at + 1}`, mean])), weight: Object.fromEntries(items.map(([, weight], at) => [`b${at + 1}`, weight])) },
  outputs: { index }, ...(shown === undefined ? {} : { texts: { shown } }),
});

/** Every example holds exactly. */
export const acsiExamples: readonly RulebookExample[] = [
  rated("three items", [[8, "0.5"], [7, "0.25"], [9, "0.25"]], "700/9", "77.78"), rated("weights need not add up to 1", [[8, 2], [7, 1], [9, 1]], "700/9"),
  rated("the lowest answers", [[1, 3], [1, 1]], "0"), rated("the highest answers", [[10, 3], [10, 1]], "100"), rated("an item without weight", [[10, 0], ["5.5", 1]], "50", "50.00"),
  rated("no weight at all", [[8, 0], [7, 0]], null), rated("a mean that is not known", [[8, 1], [null, 1]], null), rated("no items", [], null),
];
