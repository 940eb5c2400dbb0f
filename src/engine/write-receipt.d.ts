import type { Calculation } from "./calculate.ts";
import type { Occasion } from "./definition.ts";
import type { Receipt } from "./receipt.ts";
/** The receipt of a calculation. */
export declare const writeReceipt: (calculation: Calculation, occasion: Occasion) => Receipt;
