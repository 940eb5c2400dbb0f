/** The form of a worked example of a rulebook: a request and what must come out, as data. */
import type { PeriodInput, Scope } from "../domain/index.ts";
import type { MemberData, OverlayData } from "../rulebook/index.ts";

/** An exact answer: a fraction or code as text, a flag, `null` where there is none, or these by member. */
export type WorkedAnswer = string | boolean | null | {
  /** The answer of one member. */
  readonly [member: string]: WorkedAnswer;
};

/** A worked example. */
export interface WorkedExample {
  /** What it shows. */
  readonly name: string;
  /** Where it is published; absent: arithmetic from the rule. */
  readonly source?: string;
  /** The day for which it is evaluated; or give `period`. */
  readonly asOf?: string;
  /** The period for which it is evaluated. */
  readonly period?: PeriodInput;
  /** For whom: a region code, or a scope. */
  readonly scope?: string | Scope;
  /** What is observed. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Chosen options. */
  readonly conventions?: Readonly<Record<string, string>>;
  /** Members of open dimensions. */
  readonly members?: Readonly<Record<string, readonly (string | MemberData)[]>>;
  /** Terms that the caller sets. */
  readonly terms?: Readonly<Record<string, unknown>>;
  /** Steps whose values are supplied. */
  readonly supplied?: Readonly<Record<string, unknown>>;
  /** Overlays that lie over the rulebook in this example. */
  readonly overlays?: readonly OverlayData[];
  /** What must come out, exact. Outputs and members that are not named are not looked at. */
  readonly outputs: Readonly<Record<string, WorkedAnswer>>;
  /** Texts of number outputs, as they are shown. */
  readonly texts?: Readonly<Record<string, string>>;
}
