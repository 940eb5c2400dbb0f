/** Examples of a caller's merge of the two halves of 2021. */
import type { RulebookExample } from "../example.ts";

const half = (name: string, weights: Readonly<Record<string, number | string>>, scores: Readonly<Record<string, number | string>>, merged: string | null, shown?: string): RulebookExample => ({
  name, asOf: "2021-12-31", members: { part: ["s1", "s2"] }, inputs: { partScore: scores }, terms: { partWeight: { values: weights } }, outputs: { merged }, ...(shown === undefined ? {} : { texts: { shown } }),
});

/** Every example holds exactly. */
export const gabunganPeriodeExamples: readonly RulebookExample[] = [
  half("six months each", { s1: 6, s2: 6 }, { s1: "5627/60", s2: "5427/50" }, "60697/600", "101.16"),
  half("by days", { s1: 181, s2: 184 }, { s1: 90, s2: 100 }, "6938/73", "95.04"),
  half("one half alone counts", { s1: 0, s2: 1 }, { s1: 90, s2: 100 }, "100"),
  half("no weights", { s1: 0, s2: 0 }, { s1: 90, s2: 100 }, null),
  half("a half without a score", { s1: 1, s2: 1 }, { s1: 90 }, null),
];
