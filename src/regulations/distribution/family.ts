/** The family `distribution`: how predicates or statuses are spread over the employees of one unit, against the limits of a guide. */

/**
 * The contract of the family.
 *
 * Inputs: `count` per `group` (a predicate or a status: how many employees have it), `organisation` (the predicate of the organisation, where the limits depend on it).
 * Outputs: `finding` per `limit` (`ok`, `warning`, `undecidable`; not applicable where the limit belongs to another organisation predicate), `share` per `group` in percent, `people`.
 *
 * A finding is guidance for the leader who sets the predicates, never a refusal.
 */
export const distributionFamily = {
  /** Its name in rulebooks. */
  id: "distribution",
  /** Dimension of predicates or statuses. */
  dimension: "group",
  /** Dimension of the limits. */
  limits: "limit",
  /** Canonical inputs. */
  inputs: ["count", "organisation"],
  /** Canonical outputs. */
  outputs: ["finding", "share", "people"],
  /** The term that names the organisation's predicates. */
  labels: "organisationLabels",
} as const;

/** What a finding can be: within the guide, outside it, or not decidable in whole people. */
export type FindingCode = "ok" | "warning" | "undecidable";
