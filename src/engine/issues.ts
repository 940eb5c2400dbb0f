/** The issue codes that the engine raises when it resolves, evaluates, replays and compares. Their texts: explain/locales/<locale>/engine.ts. */

/**
 * Codes of faults and remarks around an evaluation. Errors unless stated.
 *
 * Overlays together: `floor-above-cap`, `codes-do-not-combine`, `codes-doubtful` (warning), `rounded-twice`, `codes-without-label`, `unknown-overlay`, `bad-repeal`.
 *
 * Choosing a rule: `no-rulebook`, `unknown-rulebook`, `ambiguous-rulebook`, `ambiguous-overlays`, `period-spans-rules`, `not-whole-months`, `rule-not-in-force` (error when chosen by date, note when named),
 * `rule-reviewed-long-ago` (note), `rule-stale` (warning), `confidence-too-low`.
 *
 * Reading a request: `unknown-input`, `not-a-code`, `not-a-flag`, `not-a-count`, `below-minimum`, `above-maximum`, `unknown-step`, `convention-not-chosen`, `conventions-do-not-combine`.
 *
 * Members: `closed-dimension`, `member-omitted` and `member-added` (notes), `too-few-members`, `too-many-members`, `duplicate-member`, `orphan-member`.
 *
 * Remarks on a value: `missing-value` (warning: an output has no value yet), `void-value` (warning), `between-published-bounds` (note), `value-note` (another note of a scorer, named in the details), `outside-range` (warning).
 *
 * Replay and comparison: `not-a-receipt`, `node-differs`, `part-differs`, `fingerprint-differs`, `not-comparable` (error; warning where an amendment is recorded without the split), `compared-whole` (warning: two rules that read different inputs).
 *
 * Amendments: `not-opaque`, `amends-already`, `amends-another-case` (warning where only the scope differs), `amends-nothing` (note), `amendment-missing`, `amends-another-receipt`, `amendment-twice`, `amendment-dates-go-back`.
 */
export const engineIssueCodes = [
  "floor-above-cap", "codes-do-not-combine", "codes-doubtful", "rounded-twice", "codes-without-label", "unknown-overlay", "bad-repeal",
  "no-rulebook", "unknown-rulebook", "ambiguous-rulebook", "ambiguous-overlays", "period-spans-rules", "not-whole-months", "rule-not-in-force", "rule-reviewed-long-ago", "rule-stale", "confidence-too-low",
  "unknown-input", "not-a-code", "not-a-flag", "not-a-count", "below-minimum", "above-maximum", "unknown-step", "convention-not-chosen", "conventions-do-not-combine",
  "closed-dimension", "member-omitted", "member-added", "too-few-members", "too-many-members", "duplicate-member", "orphan-member",
  "missing-value", "void-value", "between-published-bounds", "value-note", "outside-range",
  "not-a-receipt", "node-differs", "part-differs", "fingerprint-differs", "not-comparable", "compared-whole",
  "not-opaque", "amends-already", "amends-another-case", "amends-nothing", "amendment-missing", "amends-another-receipt", "amendment-twice", "amendment-dates-go-back",
] as const;

/** One of {@link engineIssueCodes}. */
export type EngineIssueCode = (typeof engineIssueCodes)[number];
