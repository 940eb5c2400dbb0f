/** Receipts and issues in plain words, in Bahasa Indonesia and English. @module */
export type { GroupCounts } from "../domain/index.ts";
export type { CardOptions } from "./card/index.ts";
export type { FollowUpText, HandOptions } from "./hand/index.ts";
export { explain, type ExplainOptions } from "./explain.ts";
export { explainCells, type CellsOptions } from "./explain-cells.ts";
export type { SheetCell } from "./sheet/index.ts";
export { explainCompetencyGaps } from "./explain-competency.ts";
export type { ExplainAnswerOptions } from "./explain-answer.ts";
export { explainRulebook, type ExplainRulebookOptions } from "./explain-rulebook.ts";
export { explainMatching, type ExplainMatchingOptions } from "./explain-matching.ts";
export type { DescribedScorer } from "./teller.ts";
