/** For authors of scorers and rulebooks, and for apps that want to be sure: contract kit and receipt laws. @module */
export { checkScorer, exactly, type ScorerCase, type ScorerFault } from "./check-scorer.ts";
export { checkReceipt, type CheckReceiptOptions, type ReceiptFault } from "./check-receipt.ts";
