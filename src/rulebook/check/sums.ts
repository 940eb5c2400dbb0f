/** Sums that siblings must give: the weights under one parent add up exactly, or there is an issue. */
import { add, equals, error, toDecimalText, toFraction, zero, type Issue, type Rational } from "../../kernel/index.ts";
import type { RulebookIssueCode } from "../issues.ts";

/** An exact number as text, for issues: decimals where they end, else the fraction. */
export const shown = (value: Rational): string => toDecimalText(value) ?? toFraction(value);

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
export const checkSums = (
  name: string, values: ReadonlyMap<string, Rational | undefined>, members: readonly string[], parents: ReadonlyMap<string, string>, to: Rational,
): readonly Issue<RulebookIssueCode>[] => {
  const sums = new Map<string, Rational | undefined>();
  for (const member of members) {
    const group = parents.get(member) ?? "";
    const before = sums.has(group) ? sums.get(group) : zero;
    const value = values.get(member);
    sums.set(group, before === undefined || value === undefined ? undefined : add(before, value));
  }
  const issues: Issue<RulebookIssueCode>[] = [];
  for (const [within, sum] of sums) {
    if (sum === undefined || equals(sum, to)) continue;
    issues.push(error("weights-do-not-sum", name, { expected: shown(to), received: shown(sum), details: { sum: shown(sum), to: shown(to), ...(within === "" ? {} : { within }) } }));
  }
  return issues;
};
