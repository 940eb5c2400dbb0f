/** The family `professionalism`: the professionalism index of one civil servant (Indeks Profesionalitas ASN, IP ASN). */

/**
 * The contract of the family. Points already contain the weights: they are added, never weighted again.
 *
 * Inputs: `position` (`struktural`, `fungsional`, `pelaksana`), `qualification` (highest diploma), `positionTraining` (the leadership or functional training of the position), `technicalHours` (JP of technical
 * training), `seminar`, `performance` (0 to 100), `predicate`, `trainingPoints` (points for training, where a rule does not tell how they arise), `punishment` (the heaviest level). A rulebook reads those it needs.
 * Outputs: `total` of 100, its `grade`, and the points of the four dimensions.
 */
export const professionalismFamily = {
  /** Its name in rulebooks. */
  id: "professionalism",
  /** Canonical inputs. */
  inputs: ["position", "qualification", "positionTraining", "technicalHours", "seminar", "performance", "predicate", "trainingPoints", "punishment"],
  /** Canonical outputs. */
  outputs: ["total", "grade", "qualificationPoints", "competencyPoints", "performancePoints", "disciplinePoints"],
  /** The term that names the grades. */
  labels: "gradeLabels",
} as const;
