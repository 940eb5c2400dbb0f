/** Sums that siblings must give: the weights under one parent add up exactly, or there is an issue. */
import { type Issue, type Rational } from "../../kernel/index.ts";
import type { RulebookIssueCode } from "../issues.ts";
/** An exact number as text, for issues: decimals where they end, else the fraction. */
export declare const shown: (value: Rational) => string;
/**
 * Adds the values of all members under each parent, exactly, and compares with what they must give.
 *
 * @param name - whose values: the path of the issues, e.g. `perspectiveWeight`.
 * @param values - the value of each member; `undefined` (or no entry): not known, and then the sum of its siblings is not judged.
 * @param members - every member, in order.
 * @param parents - the address of each member's parent (`perspective[stakeholder]`); no entry or "": it stands at the top, all such members together.
 * @param to - what they must add up to.
 * @returns One `weights-do-not-sum` for each group that misses: `expected` and `details.to` what it must be, `details.sum` what it is, `details.within` the parent.
 */
export declare const checkSums: (name: string, values: ReadonlyMap<string, Rational | undefined>, members: readonly string[], parents: ReadonlyMap<string, string>, to: Rational) => readonly Issue<RulebookIssueCode>[];
