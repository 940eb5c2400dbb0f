/** The family `services`: indicators of health, education and participation, each a small rulebook of its own. */

/**
 * What the rulebooks of the family share: counts or minutes as they are observed come in, percents and flags go out; a denominator of 0 is
 * `division-by-zero`, never 0 percent; registers that contradict themselves are flagged and not repaired.
 *
 * Outputs by rulebook: `posyandu-skdn` reach, continuity, participation, gain, success, and three flags; `school-participation` gross, net, attendance per level, and one
 * flag; `kepmenkes-129-2008` met per service; `programme-participation` share, activityShare.
 */
export const servicesFamily = {
  /** Its name in rulebooks. */
  id: "services",
  /** The rulebooks by id. */
  rulebooks: ["posyandu-skdn@1", "school-participation@1", "kepmenkes-129-2008@1", "programme-participation@1"],
} as const;
