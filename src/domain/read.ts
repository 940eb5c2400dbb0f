/** Reading records of unknown data: what every noun of the domain does first. For the domain itself. */
import { error, fail, hasError, ok, readLocalDate, toPlain, type Issue, type LocalDate, type Result } from "../kernel/index.ts";

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
export const at = (path: string, key: string | number): string => typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;

/** A copy of a record, with its keys checked. Issues: `wrong-type`, `missing-key`, `unknown-key` and those of `toPlain`. */
export const readFields = (value: unknown, path: string, keys: Keys): Result<Fields> => {
  const plain = toPlain(value, path);
  if (!plain.ok) return plain;
  if (typeof plain.value !== "object" || plain.value === null || Array.isArray(plain.value)) return fail([error("wrong-type", path, { expected: "an object", received: value })]);
  const fields = plain.value as Fields;
  const known = new Set([...keys.required, ...(keys.optional ?? []), ...(keys.dropped ?? [])]);
  const issues = [
    ...keys.required.filter((key) => !Object.hasOwn(fields, key)).map((key) => error("missing-key", at(path, key))),
    ...Object.keys(fields).filter((key) => !known.has(key)).map((key) => error("unknown-key", at(path, key), { expected: [...known].join(", ") })),
  ];
  return issues.length > 0 ? fail(issues) : ok(fields);
};

/** The member of a record, own ones only. */
export const field = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** A list of unknown data, copied. Issues: `wrong-type` and those of `toPlain`. */
export const readList = (value: unknown, path: string): Result<readonly unknown[]> => {
  const plain = toPlain(value, path);
  if (!plain.ok) return plain;
  return Array.isArray(plain.value) ? ok(plain.value as readonly unknown[]) : fail([error("wrong-type", path, { expected: "a list", received: value })]);
};

/** Each element of a list read by `read`; all issues together. */
export const readEach = <T>(value: unknown, path: string, read: (item: unknown, path: string) => Result<T>): Result<readonly T[]> => {
  const list = readList(value, path);
  if (!list.ok) return list;
  const issues: Issue[] = [];
  const items: T[] = [];
  list.value.forEach((item, index) => {
    const one = read(item, at(path, index));
    for (const it of one.issues) issues.push(it);
    if (one.ok) items.push(one.value);
  });
  return hasError(issues) ? fail(issues) : ok(Object.freeze(items), issues);
};

/** An identifier of the caller's: 1 to 200 characters, not only blanks. Issue: `wrong-type`. */
export const readId = (value: unknown, path: string): Result<string> =>
  typeof value === "string" && value.trim() !== "" && value.length <= 200 ? ok(value) : fail([error("wrong-type", path, { expected: "a text of 1 to 200 characters", received: value })]);

/** One of a closed list of codes. Issue: `wrong-type`. */
export const readCode = <Code extends string>(value: unknown, path: string, codes: readonly Code[]): Result<Code> => {
  const found = codes.find((code) => code === value);
  return found === undefined ? fail([error("wrong-type", path, { expected: codes.join(" | "), received: value })]) : ok(found);
};

/** One of a closed list of codes, also as people write it: capitals and blanks (`PNS`, `Pelatihan Teknis`). Issue: `wrong-type`. */
export const readSpelled = <Code extends string>(value: unknown, path: string, codes: readonly Code[]): Result<Code> => {
  const text = typeof value === "string" && value.length <= 40 ? value.trim().toLowerCase().replace(/\s+/g, "-") : undefined; // no code is half as long
  return readCode(codes.find((code) => code === text) ?? value, path, codes);
};

/** A whole number from `min` to `max`. Issue: `wrong-type`. */
export const readWhole = (value: unknown, path: string, min: number, max: number = Number.MAX_SAFE_INTEGER): Result<number> =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= min && value <= max
    ? ok(value)
    : fail([error("wrong-type", path, { expected: max === Number.MAX_SAFE_INTEGER ? `a whole number from ${min}` : `a whole number from ${min} to ${max}`, received: value })]);

/** true or false. Issue: `wrong-type`. */
export const readFlag = (value: unknown, path: string): Result<boolean> =>
  typeof value === "boolean" ? ok(value) : fail([error("wrong-type", path, { expected: "true or false", received: value })]);

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
export const reading = (fields: Fields, path: string): Reading => {
  const issues: Issue[] = [];
  const take = <T>(result: Result<T>): T | undefined => {
    for (const it of result.issues) issues.push(it);
    return result.ok ? result.value : undefined;
  };
  return { issues, take, optional: (key, read) => (Object.hasOwn(fields, key) ? take(read(fields[key], at(path, key))) : undefined) };
};

/** The object without its members that are undefined, frozen: what optional members need. */
export const compact = <T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.freeze(Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T);

/** The value, unless one of the issues is an error. */
export const settle = <T>(value: T, issues: readonly Issue[]): Result<T> => (hasError(issues) ? fail(issues) : ok(value, issues));

/** A date, as a reader for {@link Reading.optional}. Issue: `not-a-date`. */
export const readDate = (value: unknown, path: string): Result<LocalDate> => readLocalDate(value, path);
