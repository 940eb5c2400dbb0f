import type { Per } from "../rulebook-data.ts";
import { type Context } from "./context.ts";
/** Faults: `bad-name`. */
export declare const checkName: (context: Context, name: string, path: string) => void;
/** Faults: `unknown-dimension`. */
export declare const checkPer: (context: Context, per: Per | undefined, path: string) => void;
/** Faults: `bad-id`, `bad-name`, `duplicate-name`, `unknown-dimension`, `bad-dimension`, `unknown-member`. */
export declare const checkDimensions: (context: Context) => void;
/** Declares inputs and terms and checks each by itself. Faults: `bad-input`, `bad-bounds`, `duplicate-name` and those of bodies. */
export declare const declare: (context: Context) => void;
/** Warnings `unused-name` for what nothing reads. */
export declare const checkUnused: (context: Context) => void;
