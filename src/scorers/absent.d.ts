/** What several absent cells amount to together. */
import { type Gone } from "../scoring/index.ts";
/** An absent cell with the name of the slot in which it was found. */
export interface Found {
    /** The slot. */
    readonly slot: string;
    /** The cell. */
    readonly cell: Gone;
}
/** The prevailing absence with the reasons and the slots of all that are of its kind; undefined for an empty list. */
export declare const prevailing: (found: readonly Found[]) => {
    readonly pass: Gone;
    readonly used: readonly string[];
} | undefined;
