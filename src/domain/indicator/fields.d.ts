/** Reading the fields of a record: each reader says what is wrong in `issues` and gives undefined for what is absent or wrong. */
import { type Issue, type Text } from "../../kernel/index.ts";
import type { ExactText } from "./indicator.ts";
/** A record whose fields are being read. */
export interface Fields {
    /** Its own fields. */
    readonly record: Readonly<Record<string, unknown>>;
    /** Where it stands. */
    readonly path: string;
}
/** The address of a field. */
export declare const at: (fields: Fields, key: string) => string;
/** The own value of a field; null counts as absent. */
export declare const field: (fields: Fields, key: string) => unknown;
/** A record with no other keys than these. Issues: `wrong-type`, `unknown-key`. */
export declare const readFields: (value: unknown, path: string, keys: readonly string[], issues: Issue[]) => Fields | undefined;
/** A list; absent is empty. Issues: `wrong-type`. */
export declare const readList: (fields: Fields, key: string, issues: Issue[]) => readonly unknown[];
/** A text that is not empty. Issues: `wrong-type`, `missing-key` where it is required. */
export declare const readText: (fields: Fields, key: string, issues: Issue[], required?: boolean) => string | undefined;
/** A yes or no. Issues: `wrong-type`. */
export declare const readFlag: (fields: Fields, key: string, issues: Issue[]) => boolean | undefined;
/** An exact number, as text. Issues as `readExact`. */
export declare const readNumberField: (fields: Fields, key: string, issues: Issue[]) => ExactText | undefined;
/** An id, which addresses are made of: no comma, bracket, point or blank. Issues: `missing-key`, `wrong-type`, `bad-id`. */
export declare const readId: (fields: Fields, key: string, issues: Issue[]) => string | undefined;
/** A label in both languages. Issues: `wrong-type`, `unknown-key`, `missing-key`. */
export declare const readLabel: (fields: Fields, key: string, issues: Issue[]) => Text | undefined;
/** The same record without the keys whose value is undefined. */
export declare const present: <T extends object>(record: { readonly [K in keyof T]: T[K] | undefined; }) => T;
