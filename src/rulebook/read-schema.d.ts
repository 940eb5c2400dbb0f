/** Reads unknown data by a schema: a safe copy first, then the schema, whose findings become issues with codes and text paths. */
import { type Result } from "../kernel/index.ts";
/** What a schema library says is wrong: the part that is used. */
export interface SchemaFinding {
    /** The library's own code. */
    readonly code: string;
    /** Keys from the whole down to the place. */
    readonly path: readonly PropertyKey[];
    /** Ours: `code: what was expected`; or the library's text. */
    readonly message: string;
    /** What stands there. */
    readonly input?: unknown;
    /** Kind of value that was expected. */
    readonly expected?: string;
    /** Literal values that were expected. */
    readonly values?: readonly unknown[];
    /** Keys that nothing reads. */
    readonly keys?: readonly string[];
    /** Of a choice between several forms: what is wrong with each. */
    readonly errors?: readonly (readonly SchemaFinding[])[];
}
/** A schema as it is called here; zod schemas fit. */
export interface DataSchema {
    /** Tells without throwing what is wrong. */
    safeParse(value: unknown, options: {
        readonly reportInput: true;
    }): {
        readonly error?: {
            readonly issues: readonly unknown[];
        } | undefined;
    };
}
/**
 * Reads `input` by `schema`. The result is a frozen copy in the order in which it was given.
 *
 * Issues: `unknown-key`, `missing-key`, `wrong-type`, `not-a-number`, `not-a-date`, `unreadable-input`.
 */
export declare const readBySchema: <T>(schema: DataSchema, input: unknown) => Result<T>;
