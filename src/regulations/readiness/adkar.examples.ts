/** Examples of the barrier point. */
import type { RulebookExample } from "../example.ts";

const scored = (name: string, scores: readonly (number | string | null)[], barrier: string | null): RulebookExample => ({
  name, asOf: "2026-06-30", outputs: { barrier },
  inputs: { score: Object.fromEntries(["awareness", "desire", "knowledge", "ability", "reinforcement"].map((it, at) => [it, scores[at]]).filter(([, score]) => score !== null)) },
});

/** Every example holds exactly. */
export const adkarExamples: readonly RulebookExample[] = [
  scored("the first of two is the barrier", [4, 3, 2, 5, 5], "desire"), scored("no barrier", [5, 4, 4, 4, 4], "none"), scored("the limit itself is a barrier", [3, 5, 5, 5, 5], "awareness"),
  scored("a mean just above the limit is none", ["3.01", "3.5", 4, 4, 4], "none"), scored("only the last", [5, 5, 5, 5, 1], "reinforcement"), scored("a score that is not known leaves it open", [5, 4, null, 4, 4], null),
];
