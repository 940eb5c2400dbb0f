/** What an overlay or a caller changed, term by term: before, after, on whose word. */
import type { Citation, TermBody, TermData } from "../rulebook/index.ts";
import type { TermChange } from "./receipt.ts";
/** The changes that a body makes to a term. */
export declare const changesOf: (name: string, before: TermData, body: TermBody, source: string, citation?: Citation) => readonly TermChange[];
