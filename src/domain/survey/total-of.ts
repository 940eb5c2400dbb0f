/** A total as a tally holds it. */
import { isInteger, reduce, toFraction, type Rational } from "../../kernel/index.ts";
import type { Total } from "./tally-data.ts";

/** A whole number where it is one, else the reduced fraction. */
export const totalOf = (exact: Rational): Total => {
  const { n } = reduce(exact);
  return isInteger(exact) && typeof n === "number" ? n : toFraction(exact);
};
