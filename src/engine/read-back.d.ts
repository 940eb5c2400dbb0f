/** A receipt read back: the definition, observations and occasion that it was made from. */
import { type Result } from "../kernel/index.ts";
import type { Definition, Observed, Occasion } from "./definition.ts";
import type { Receipt } from "./receipt.ts";
/** What a calculation needs, read back. */
export interface ReadBack {
    /** The receipt, its sections checked. */
    readonly receipt: Receipt;
    /** The rule side. */
    readonly definition: Definition;
    /** The observed side. */
    readonly observed: Observed;
    /** When and for whom. */
    readonly occasion: Occasion;
}
/** Reads a receipt back, also from JSON text parsed by anybody. */
export declare const readBack: (value: unknown) => Result<ReadBack>;
