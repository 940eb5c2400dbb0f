/** The names by which a card finds its figures in a receipt: what every rulebook of the family `satisfaction` gives. Others have what they have. */

/** Outputs and inputs by what the card does with them. */
export const known = {
  family: "satisfaction",
  /** The index, as published first, then exact. */
  index: ["shown", "index"],
  grade: "grade", mean: "mean", elementGrade: "elementGrade", respondents: "respondents", answered: "answered",
} as const;
