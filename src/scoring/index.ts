/** The scorer contract. @module */
export type { Absence, Cell, Gone, Value, ValueKind } from "./value.ts";
export { goneCell, isGone } from "./value.ts";
export type { Band, BandRange, Bands, Cells, Points, RoundingStage, Table, TableKind, WholeTables } from "./tables.ts";
export type { Slot, Slots, SlotValues } from "./slot.ts";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.ts";
export type { ErasedScorer, OutputValue, ParamFault, Picks, Remarks, ScoreContext, Scored, Scorer, ScorerId, ScorerOutput, SignaturesOf } from "./scorer.ts";
export { defineScorer } from "./define-scorer.ts";
export type { ParamReader, ParamReaders, ParamsIn, ParamsOut } from "./params.ts";
export { noParams, paramsOf } from "./params.ts";
export { scoringIssueCodes, type ScoringIssueCode } from "./issues.ts";
