import { type Context } from "./context.ts";
/** Are the sections there, and is each of their entries an object? Faults: `wrong-type`, `missing-key`. */
export declare const checkShape: (context: Context, rulebook: unknown) => void;
/** Faults: `bad-validity` for a day that does not exist, or days in the wrong order. */
export declare const checkValidity: (context: Context, validity: {
    readonly from: unknown;
    readonly to?: unknown;
    readonly reviewedUntil: unknown;
}) => void;
