/** Choosing the rule: by date or by name, never an older version by silence. */
import type { Period, Scope } from "../domain/index.ts";
import { type DateRange, type Issue } from "../kernel/index.ts";
import type { OverlayData, RulebookData } from "../rulebook/index.ts";
import { type Inside } from "./engine.ts";
/** A part of a period under one rule and one set of overlays. */
export interface RulePeriod {
    /** First and last day. */
    readonly range: DateRange;
    /** The rulebook in force. */
    readonly book: RulebookData;
    /** The overlays that hold, outermost first. */
    readonly overlays: readonly OverlayData[];
}
/** The parts of a period under the general rulebooks of a family. Gaps and two rules on one day are issues. */
export declare const partsByDate: (inside: Inside, family: string, period: DateRange, scope: Scope, issues: Issue[]) => readonly RulePeriod[];
/** The parts of a period under one rulebook: overlays may begin or end inside it. */
export declare const partsOfBook: (inside: Inside, book: RulebookData, period: DateRange, scope: Scope) => readonly RulePeriod[];
/** The refusal of a period that spans rules: names each part and its rulebook. */
export declare const spansRules: (parts: readonly RulePeriod[]) => Issue;
/** Remarks on a rulebook used for a period: outside its validity (it was named), or not looked at for long. */
export declare const remarksOn: (book: RulebookData, period: Pick<Period, "from" | "to">) => readonly Issue[];
