/** The family `readiness`: measures of readiness for one specific change. */

/**
 * The contract of the family. Input `score` per element of the scale; the answer is where a change is held up.
 *
 * Inputs: `score` per `element`. Outputs: `barrier`, the id of the first element that holds the change up, or `none`.
 * No item text of any instrument is part of this library: wording and licence are the user's.
 */
export const readinessFamily = {
  /** Its name in rulebooks. */
  id: "readiness",
  /** Dimension of the elements. */
  dimension: "element",
  /** Canonical inputs. */
  inputs: ["score"],
  /** Canonical outputs. */
  outputs: ["barrier"],
} as const;
