/** An issue: a fault or remark as data. Words live in explain/locales; here are only codes, places and facts. */
import type { KernelIssueCode } from "./issues.ts";
/** `error`: there is no value. `warning`: the value may mislead. `note`: a circumstance worth knowing. */
export type Severity = "error" | "warning" | "note";
/** Facts that a message fills in: `{ bound: "120", cite: "PP 30/2019 art. 29(6)" }`. Plain and JSON-safe. */
export type Details = Readonly<Record<string, string | number>>;
/** One fault or remark, plain JSON, without human text. */
export interface Issue<Code extends string = string> {
    /** What happened, from a closed list. */
    readonly code: Code;
    /** How grave it is. */
    readonly severity: Severity;
    /** Where: keys joined by dots, positions and members in brackets, e.g. `inputs.total[waktu]`, `steps[3].scorer`; "" is the whole. */
    readonly path: string;
    /** What was expected, as text. */
    readonly expected?: string;
    /** What came, as text. */
    readonly received?: string;
    /** Facts that the message fills in. */
    readonly details?: Details;
}
/** The optional parts of an issue. */
export interface IssueFacts {
    /** What was expected, as text. */
    readonly expected?: string;
    /** What came: any value; it is described, never kept. */
    readonly received?: unknown;
    /** Facts that the message fills in. */
    readonly details?: Details;
}
/** A short text for any value, however odd: never throws, never longer than about 80 characters. */
export declare const describeValue: (value: unknown) => string;
/** An issue of severity `error`. */
export declare const error: <Code extends string = KernelIssueCode>(code: Code, path: string, facts?: IssueFacts) => Issue<Code>;
/** An issue of severity `warning`. */
export declare const warning: <Code extends string = KernelIssueCode>(code: Code, path: string, facts?: IssueFacts) => Issue<Code>;
/** An issue of severity `note`. */
export declare const note: <Code extends string = KernelIssueCode>(code: Code, path: string, facts?: IssueFacts) => Issue<Code>;
/** The same issues with a prefix before their paths: `total[waktu]` under `inputs` becomes `inputs.total[waktu]`. */
export declare const under: (prefix: string, issues: readonly Issue[]) => readonly Issue[];
