/** What a calculation depends on, and nothing else: the four groups of a receipt and the steps. A rulebook in force, or a receipt read back, gives one. */
import type { Scope } from "../domain/index.ts";
import type { Issue } from "../kernel/index.ts";
import type { MemberData, StepData } from "../rulebook/index.ts";
import type { ChosenConvention, DataPart, OverlayPart, ReceiptPeriod, RulePart } from "./receipt.ts";

/** The rule side of a calculation. */
export interface Definition {
  /** The rulebook with its revision. */
  readonly rulebook: string;
  /** Its family. */
  readonly family: string;
  /** Declarations, base terms, citations. */
  readonly rule: RulePart;
  /** The worksheet. */
  readonly steps: readonly StepData[];
  /** The steps that are the answer. */
  readonly outputs: readonly string[];
  /** What was laid over the rule. */
  readonly overlay: OverlayPart;
  /** The chosen options. */
  readonly convention: Readonly<Record<string, ChosenConvention>>;
  /** Members of every dimension. */
  readonly members: Readonly<Record<string, readonly MemberData[]>>;
}

/** For what and for whom a calculation is made. */
export interface Occasion {
  /** The period. */
  readonly period: ReceiptPeriod;
  /** For whom. */
  readonly scope?: Scope;
  /** What was remarked while the rule was chosen. */
  readonly issues: readonly Issue[];
}

/** The observed side: inputs and supplied values as given, still to be read. */
export type Observed = Pick<DataPart, "inputs" | "supplied">;
