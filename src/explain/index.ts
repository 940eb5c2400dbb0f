/** Receipts and issues in plain words, in Bahasa Indonesia and English. @module */
export { explain, type ExplainOptions } from "./explain.ts";
export { explainMatching, type ExplainMatchingOptions } from "./explain-matching.ts";
export type { DescribedScorer } from "./teller.ts";
