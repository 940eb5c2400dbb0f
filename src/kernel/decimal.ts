/** The only import of decimal.js: a private clone, so that no setting of the caller's Decimal reaches us and none of ours reaches the caller. */
import { Decimal } from "decimal.js";

export type { Decimal };

/** 60 digits, never an exponent in its text; everything else as decimal.js has it. */
export const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 60, toExpNeg: -9e15, toExpPos: 9e15 });

/** Is it a number object of decimal.js, of any clone or copy? Never throws, however hostile the object. */
export const isDecimal = (value: unknown): value is Decimal => {
  if (typeof value !== "object" || value === null) return false;
  try {
    return (value as { readonly toStringTag?: unknown }).toStringTag === "[object Decimal]";
  } catch {
    return false;
  }
};
