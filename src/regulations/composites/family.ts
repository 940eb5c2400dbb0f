/** The family `composites`: indices that are put together from indicators, level by level. */

/**
 * The contract of the family.
 *
 * Dimensions: those of the index from the outside in, the last one `indicator`. Input: `value` per indicator.
 *
 * Outputs: `index`, the whole; `shown`, the same as published; `<level>Score` for every level between; `normalised` per indicator.
 */
export const compositesFamily = {
  /** Its name in rulebooks. */
  id: "composites",
  /** The innermost dimension. */
  dimension: "indicator",
  /** Canonical inputs. */
  inputs: ["value"],
  /** Canonical outputs; the levels between have one each besides. */
  outputs: ["index", "shown", "normalised"],
} as const;
