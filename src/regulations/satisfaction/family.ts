/** The family `satisfaction`: what every rulebook of this subject can be given and must answer. */

/**
 * The contract of the family. A rulebook declares the subset of the inputs that it reads; the use case maps a tabulated survey to them once,
 * so that an agency's own rulebook works with it too.
 *
 * Inputs (dimension `element`, the ids of the unsur):
 * - `total` per element: sum of the answers (means of several questions may make it a fraction)
 * - `answered` per element: how many answered this element
 * - `respondents`: how many people took part
 * - `completeTotal` per element, `completeRespondents`: the same over those who answered every element, for listwise deletion
 * - `importance` per element: its mean importance to the respondents, for the weights `importance`
 *
 * Outputs:
 * - `shown`: the index as published; `index`: the exact index on 25 to 100; `grade`: its code
 * - `belowScaleMinimum`: true where rounded weights or missing answers counted as zero pushed the index below the scale; the answer then carries the note `below-scale-minimum`
 * - `mean` and `elementGrade` per element
 */
export const satisfactionFamily = {
  /** Its name in rulebooks. */
  id: "satisfaction",
  /** Dimension of the elements. */
  dimension: "element",
  /** The element on which the answer 4 reads "gratis" where the service is free. */
  cost: "biaya",
  /** Canonical inputs. */
  inputs: ["total", "answered", "respondents", "completeTotal", "completeRespondents", "importance"],
  /** Canonical outputs. */
  outputs: ["shown", "index", "grade", "belowScaleMinimum", "mean", "elementGrade"],
  /** The term that names the grades. */
  labels: "gradeLabels",
} as const;
