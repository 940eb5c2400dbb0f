import { type Issue } from "../kernel/index.ts";
import type { OverlayData, RulebookData } from "../rulebook/index.ts";
import type { Definition } from "./definition.ts";
import type { RulePart } from "./receipt.ts";
/** What a request asks of a rulebook besides its inputs. */
export interface Choices {
    /** Axis → option. */
    readonly conventions?: unknown;
    /** Dimension → members. */
    readonly members?: unknown;
    /** Terms by name. */
    readonly terms?: unknown;
}
/** The rule part of a rulebook: the same frozen object for every receipt. */
export declare const rulePartOf: (book: RulebookData) => RulePart;
/** Puts a definition together. Faults are issues; with an error the definition must not be used. */
export declare const definitionInForce: (book: RulebookData, overlays: readonly OverlayData[], choices: Choices, issues: Issue[]) => Definition;
