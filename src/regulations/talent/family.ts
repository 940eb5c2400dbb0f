/** The family `talent`: where a person stands on the axes of performance and potential. */

/**
 * The contract of the family.
 *
 * Inputs: `performance` (di atas, sesuai, di bawah ekspektasi) and `potential` (rendah, menengah, tinggi). How an agency gets from its scores to these levels differs and is the agency's.
 * Outputs: `box`, one of nine. A box is a basis for development and succession, not a verdict on a person.
 */
export const talentFamily = {
  /** Its name in rulebooks. */
  id: "talent",
  /** Canonical inputs. */
  inputs: ["performance", "potential"],
  /** Canonical outputs. */
  outputs: ["box"],
  /** The term that names the boxes. */
  labels: "boxLabels",
} as const;
