/** English: the words for amendments. */
import type { AmendmentWords } from "../amendment-type.ts";

/** The words. */
export const enAmendments: AmendmentWords = {
  headings: { amended: "This result takes the place of an earlier one", title: "How this result came to be amended", first: "What was scored first", link: "{number}. Amended on {day}", now: "What it is now" },
  facts: { decidedBy: "Decided by", on: "On", reason: "Why", replaces: "Replaces", differ: "Differs in" },
  groups: { data: "what was observed", rule: "the rule", overlay: "settings of the agency", convention: "choices" },
  answer: "{name}: {before} before, {after} now[ ({change})][; due to {due}]",
  share: "{group} ({share})",
  alone: "{group} (alone: {value})",
  notRead: "not asked for by that rule",
  nothing: "No answer changed.",
  unlinked: "This receipt does not say which one it amends.",
  changed: { data: "Observed, {name}: {before} before, {after} now", rulebook: "Rulebook: {before} before, {after} now", period: "Period: {before} before, {after} now", scope: "Applies to: {before} before, {after} now", convention: "Choice, {name}: {before} before, {after} now" },
  overlays: { laid: "Settings of the agency applied now: {overlay}", lifted: "Settings of the agency no longer applied: {overlay}" },
  unchecked: "This text tells the chain as it stands. Whether no link is missing and nothing was altered is what checkAmendments says.",
};
