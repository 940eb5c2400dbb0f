/** Recognising numbers of decimal.js without importing it: an app that hands in none does not carry it. */
import type { Decimal } from "decimal.js";

/** Is it a number object of decimal.js, of any clone or copy? Never throws, however hostile the object. */
export const isDecimal = (value: unknown): value is Decimal => {
  if (typeof value !== "object" || value === null) return false;
  try {
    return (value as { readonly toStringTag?: unknown }).toStringTag === "[object Decimal]";
  } catch {
    return false;
  }
};
