/** Reading records of unknown data: what every noun of the domain does first. For the domain itself. */
import { type Issue, type LocalDate, type Result } from "../kernel/index.ts";
/** Members of a record that was read; each is still unknown. */
export type Fields = Readonly<Record<string, unknown>>;
/** Which keys a record has. */
export interface Keys {
    /** Keys that must be there. */
    readonly required: readonly string[];
    /** Keys that may be there. */
    readonly optional?: readonly string[];
    /** Keys that may be there and are not kept (personal data, for one). */
    readonly dropped?: readonly string[];
}
/** The path of a member. */
export declare const at: (path: string, key: string | number) => string;
/** A copy of a record, with its keys checked. Issues: `wrong-type`, `missing-key`, `unknown-key` and those of `toPlain`. */
export declare const readFields: (value: unknown, path: string, keys: Keys) => Result<Fields>;
/** The member of a record, own ones only. */
export declare const field: (fields: Fields, key: string) => unknown;
/** A list of unknown data, copied. Issues: `wrong-type` and those of `toPlain`. */
export declare const readList: (value: unknown, path: string) => Result<readonly unknown[]>;
/** Each element of a list read by `read`; all issues together. */
export declare const readEach: <T>(value: unknown, path: string, read: (item: unknown, path: string) => Result<T>) => Result<readonly T[]>;
/** An identifier of the caller's: 1 to 200 characters, not only blanks. Issue: `wrong-type`. */
export declare const readId: (value: unknown, path: string) => Result<string>;
/** One of a closed list of codes. Issue: `wrong-type`. */
export declare const readCode: <Code extends string>(value: unknown, path: string, codes: readonly Code[]) => Result<Code>;
/** A whole number from `min` to `max`. Issue: `wrong-type`. */
export declare const readWhole: (value: unknown, path: string, min: number, max?: number) => Result<number>;
/** true or false. Issue: `wrong-type`. */
export declare const readFlag: (value: unknown, path: string) => Result<boolean>;
/** Collects what several readings found: the value of each, or undefined, and all their issues. */
export interface Reading {
    /** All issues so far. */
    readonly issues: Issue[];
    /** Keeps the issues of a result and hands out its value, if there is one. */
    readonly take: <T>(result: Result<T>) => T | undefined;
    /** The member `key` read by `read`, or undefined where it is absent. */
    readonly optional: <T>(key: string, read: (value: unknown, path: string) => Result<T>) => T | undefined;
}
/** A new {@link Reading} of the members of `fields`, which stand at `path`. */
export declare const reading: (fields: Fields, path: string) => Reading;
/** The object without its members that are undefined, frozen: what optional members need. */
export declare const compact: <T extends object>(members: { readonly [K in keyof T]: T[K] | undefined; }) => T;
/** The value, unless one of the issues is an error. */
export declare const settle: <T>(value: T, issues: readonly Issue[]) => Result<T>;
/** A date, as a reader for {@link Reading.optional}. Issue: `not-a-date`. */
export declare const readDate: (value: unknown, path: string) => Result<LocalDate>;
