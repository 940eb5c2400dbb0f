/** The family `learning-duties`: how many learning hours (JP) a year an employee must reach, or may not pass. Each rule is its own; they are never merged. */

/**
 * The contract of the family.
 *
 * Inputs: `kind` (of those whom the rule binds), `hours` in JP of the calendar year or `contractHours` in JP of the year of the contract, and the flag `bound` (false for those whom the rule excepts).
 * Outputs: `sense` (`at-least` or `at-most`), `limit` and `gap` in JP (short of a minimum, or over a maximum; 0 where the rule is kept), and `verdict` (`met`, `short`, `within`, `over`).
 */
export const learningDutiesFamily = {
  /** Its name in rulebooks. */
  id: "learning-duties",
  /** Canonical inputs. A rulebook reads one of the two hours. */
  inputs: ["kind", "hours", "contractHours", "bound"],
  /** Canonical outputs. */
  outputs: ["sense", "limit", "gap", "verdict"],
  /** Term of the labels of its codes. */
  labels: "dutyLabels",
} as const;
