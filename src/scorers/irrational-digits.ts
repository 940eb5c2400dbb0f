/** How many significant digits the irrational scorers hold. */

/** Significant digits of an irrational result; the receipt states them with the value. */
export const digits = 30;
