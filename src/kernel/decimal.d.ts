/** The only import of decimal.js: a private clone, so that no setting of the caller's Decimal reaches us and none of ours reaches the caller. */
import { Decimal } from "decimal.js";
export type { Decimal };
/** 60 digits, never an exponent in its text; everything else as decimal.js has it. */
export declare const Exact: typeof Decimal;
/** Is it a number object of decimal.js, of any clone or copy? Never throws, however hostile the object. */
export declare const isDecimal: (value: unknown) => value is Decimal;
