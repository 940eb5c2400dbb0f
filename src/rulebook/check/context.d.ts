/** What the checks of one rulebook share: the issues so far, the names and what they stand for, and which names are used. */
import { type Details, type Issue, type Rational } from "../../kernel/index.ts";
import type { TableKind, ValueKind } from "../../scoring/index.ts";
import type { RulebookIssueCode } from "../issues.ts";
import type { Per, RulebookData } from "../rulebook-data.ts";
/** The codes that checks raise. */
export type CheckCode = RulebookIssueCode | "bad-params" | "wrong-type" | "missing-key" | "unreadable-input";
/** What a name stands for. */
export interface Known {
    /** Where it is declared: `inputs.total`. */
    readonly path: string;
    /** Its kind; undefined where an earlier fault hides it. */
    readonly kind: ValueKind | TableKind | "labels" | undefined;
    /** What it varies over. */
    readonly dims: readonly string[];
    /** Every code it may hold, where that is known. */
    readonly codes?: ReadonlySet<string> | undefined;
}
/** Notes an issue at a path: what was expected there, what stands there (not said when undefined), and facts. */
type Say = (code: CheckCode, path: string, expected: string, received?: unknown, details?: Details) => void;
/** Names with what they stand for; a section of a rulebook, mostly. */
export type Section<T = unknown> = Readonly<Record<string, T>> | undefined;
/** What the checks share. */
export interface Context {
    /** The rulebook. */
    readonly rulebook: RulebookData;
    /** What was found. */
    readonly issues: readonly Issue[];
    /** Notes issues that somebody else has found. */
    take(more: readonly Issue[]): void;
    /** Notes an error. */
    readonly fault: Say;
    /** Notes a warning. */
    readonly remark: Say;
    /** Notes an error about a word that is none of `names`, with the nearest of them as `details.suggestion`. */
    unknown(code: CheckCode, path: string, word: unknown, names: () => Iterable<string>, expected?: string): void;
    /** Reads an exact number; a fault is noted. */
    number(value: unknown, path: string): Rational | undefined;
    /** Inputs, terms and the steps so far. */
    readonly known: ReadonlyMap<string, Known>;
    /** Declares a name. */
    know(name: string, known: Known): void;
    /** Paths of what something reads. */
    readonly used: ReadonlySet<string>;
    /** Marks a path as read. */
    use(path: string): void;
    /** Marks the citation that the part at `path` names as used, or says that there is none. */
    cite(name: string | undefined, path: string): void;
    /** The base members of a dimension, by id with their parent; undefined where it has no base list. */
    membersOf(dim: string): ReadonlyMap<string, string | undefined> | undefined;
}
/** The value under a key of its own; nothing of a prototype. */
export declare const own: <T>(section: Section<T>, key: string) => T | undefined;
/** Keys of a section that may be absent. */
export declare const keysOf: (section: Section) => readonly string[];
/** Entries of a section that may be absent. */
export declare const entriesOf: <T>(section: Section<T>) => readonly (readonly [string, T])[];
/** `per` as a list. */
export declare const listOf: (per: Per | undefined) => readonly string[];
/** These dimensions and all above them. Ends also where parents go round in a circle. */
export declare const withAncestors: (rulebook: RulebookData, dims: Iterable<string>) => ReadonlySet<string>;
/** A fresh context. */
export declare const contextOf: (rulebook: RulebookData) => Context;
export {};
