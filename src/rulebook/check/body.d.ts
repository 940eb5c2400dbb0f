/** Term bodies: exactly one of them, of the right kind, its numbers readable and inside the bounds, its members known. For base terms, options and overlays alike. */
import { type Rational } from "../../kernel/index.ts";
import type { TermBody, TermData } from "../rulebook-data.ts";
import { type Context, type Known } from "./context.ts";
/** The kind of value that a body gives; undefined for none or for nonsense. */
export declare const kindOf: (body: TermBody) => Known["kind"];
/** The codes that stand in a body. */
export declare const codesIn: (body: TermBody) => readonly string[];
/** A leaf of a body: its keys and what stands there. */
export type Leaf = readonly [keys: readonly string[], value: string | number];
/** `name[a,b]`: the address of a cell. */
export declare const address: (name: string, keys: readonly string[]) => string;
/** The numbers and codes of a body by their keys; empty for a table of bands, points or codes. */
export declare const leavesOf: (body: TermBody) => readonly Leaf[];
/** How a body is judged. */
export interface BodyRule {
    /** The term as the rulebook has it. */
    readonly term: TermData;
    /** The body belongs to an option or an overlay, not to the term itself. */
    readonly setting?: boolean;
    /** Facts beside every fault of a bound: whose bound it is and where it stands. */
    readonly details?: Readonly<Record<string, string>>;
}
/**
 * Checks one body at `path`; returns its numbers by member (undefined: unreadable, or a code), for sums and coverage; "" is a single number or that of `each`.
 * Faults: `bad-term`, `not-a-number`, `out-of-bounds`, `unknown-code`, `unknown-member`, `bad-points`.
 */
export declare const checkBody: (context: Context, path: string, body: TermBody, { term, setting, details }: BodyRule) => ReadonlyMap<string, Rational | undefined>;
