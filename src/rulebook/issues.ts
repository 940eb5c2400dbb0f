/** The issue codes that reading and checking rulebooks and overlays raises. Their texts: explain/locales/<locale>/rulebook.ts. */

/**
 * Codes of faults in rulebooks and overlays. Errors unless stated.
 *
 * Names: `bad-id` (an id is no `name@revision`, or empty), `bad-name` (a character that addresses need), `duplicate-name`, `unknown-name`,
 * `forward-reference` (a step names itself or a later step), `unused-name` (warning), `unknown-citation`, `uncited-step`.
 *
 * Dimensions: `unknown-dimension`, `bad-dimension` (a parent that is its own descendant), `bad-dimensions` (what a slot reads does not fit the rows of its step),
 * `unknown-member`, `members-not-covered`.
 *
 * Inputs and terms: `bad-input`, `bad-term` (not exactly one body, a body of another kind, or one that does not fit `per`), `bad-bounds`, `out-of-bounds`,
 * `two-owners`, `weights-do-not-sum`, `bad-points`, `cells-not-covered` (a warning for tables of numbers, whose lookup says `not-in-table`).
 *
 * Band tables: `bad-edges`, `band-gap`, `band-overlap`, `band-unreachable`, `not-monotone`.
 *
 * Conventions: `unknown-convention`, `unknown-option`.
 *
 * Steps: `unknown-scorer`, `bad-step` (a slot that is absent, unknown or given in the wrong form), `wrong-kind`, `bad-policy`, `cases-not-covered`, `unknown-code`;
 * and `bad-params` of the scorer contract.
 *
 * Validity: `bad-validity`, `retroactive-not-stated`.
 *
 * Overlays: `overlay-of-other-rulebook`, `unknown-term`, `locked-term`, `locked-dimension`.
 */
export const rulebookIssueCodes = [
  "bad-id", "bad-name", "duplicate-name", "unknown-name", "forward-reference", "unused-name", "unknown-citation", "uncited-step",
  "unknown-dimension", "bad-dimension", "bad-dimensions", "unknown-member", "members-not-covered",
  "bad-input", "bad-term", "bad-bounds", "out-of-bounds", "two-owners", "weights-do-not-sum", "bad-points", "cells-not-covered",
  "bad-edges", "band-gap", "band-overlap", "band-unreachable", "not-monotone",
  "unknown-convention", "unknown-option",
  "unknown-scorer", "bad-step", "wrong-kind", "bad-policy", "cases-not-covered", "unknown-code",
  "bad-validity", "retroactive-not-stated",
  "overlay-of-other-rulebook", "unknown-term", "locked-term", "locked-dimension",
] as const;

/** One of {@link rulebookIssueCodes}. */
export type RulebookIssueCode = (typeof rulebookIssueCodes)[number];
