/** Terms that a caller hands over without an overlay: only where the rulebook says so, inside its bounds. Such values claim no authority. */
import { type Issue } from "../kernel/index.ts";
import type { RulebookData, TermBody } from "../rulebook/index.ts";
/** Reads the terms of a request. A term is the caller's to give when it is `unset`, or open with `caller`. */
export declare const readCallerTerms: (book: RulebookData, given: unknown, issues: Issue[]) => Readonly<Record<string, TermBody>>;
