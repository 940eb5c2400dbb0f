/** Reading the fields of a record: each reader says what is wrong in `issues` and gives undefined for what is absent or wrong. */
import { error, readExact, toFraction, type Issue, type Text } from "../../kernel/index.ts";
import type { ExactText } from "./indicator.ts";

/** A record whose fields are being read. */
export interface Fields {
  /** Its own fields. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Where it stands. */
  readonly path: string;
}

/** The address of a field. */
export const at = (fields: Fields, key: string): string => (fields.path === "" ? key : `${fields.path}.${key}`);

/** The own value of a field; null counts as absent. */
export const field = (fields: Fields, key: string): unknown => (Object.hasOwn(fields.record, key) ? fields.record[key] ?? undefined : undefined);

/** A record with no other keys than these. Issues: `wrong-type`, `unknown-key`. */
export const readFields = (value: unknown, path: string, keys: readonly string[], issues: Issue[]): Fields | undefined => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    issues.push(error("wrong-type", path, { expected: `an object with ${keys.join(", ")}`, received: value }));
    return undefined;
  }
  const fields: Fields = { record: value as Readonly<Record<string, unknown>>, path };
  for (const key of Object.keys(value)) if (!keys.includes(key)) issues.push(error("unknown-key", at(fields, key), { expected: `one of: ${keys.join(", ")}` }));
  return fields;
};

/** A list; absent is empty. Issues: `wrong-type`. */
export const readList = (fields: Fields, key: string, issues: Issue[]): readonly unknown[] => {
  const value = field(fields, key);
  if (value === undefined) return [];
  if (Array.isArray(value)) return value as readonly unknown[];
  issues.push(error("wrong-type", at(fields, key), { expected: "a list", received: value }));
  return [];
};

/** A text that is not empty. Issues: `wrong-type`, `missing-key` where it is required. */
export const readText = (fields: Fields, key: string, issues: Issue[], required = false): string | undefined => {
  const value = field(fields, key);
  if (typeof value === "string" && value !== "") return value;
  if (value !== undefined) issues.push(error("wrong-type", at(fields, key), { expected: "a text that is not empty", received: value }));
  else if (required) issues.push(error("missing-key", at(fields, key)));
  return undefined;
};

/** One of a list of words. Issues: `wrong-type`, `missing-key` where it is required. */
export const readWord = <T extends string>(fields: Fields, key: string, words: readonly T[], issues: Issue[], required = false): T | undefined => {
  const text = readText(fields, key, issues, required);
  const found = words.find((it) => it === text);
  if (text !== undefined && found === undefined) issues.push(error("wrong-type", at(fields, key), { expected: `one of: ${words.join(", ")}`, received: text }));
  return found;
};

/** A text or several, none empty; kept as given. Issues: `wrong-type`. */
export const readTexts = (fields: Fields, key: string, issues: Issue[]): string | readonly string[] | undefined => {
  const value = field(fields, key);
  const isText = (it: unknown): it is string => typeof it === "string" && it !== "";
  if (value === undefined || isText(value)) return value;
  const list: readonly unknown[] = Array.isArray(value) ? [...(value as readonly unknown[])] : []; // what is not there is no text either
  if (list.length > 0 && list.every(isText)) return list;
  issues.push(error("wrong-type", at(fields, key), { expected: "a text that is not empty, or a list of them", received: value }));
  return undefined;
};

/** A yes or no. Issues: `wrong-type`. */
export const readFlag = (fields: Fields, key: string, issues: Issue[]): boolean | undefined => {
  const value = field(fields, key);
  if (value === undefined || typeof value === "boolean") return value;
  issues.push(error("wrong-type", at(fields, key), { expected: "true or false", received: value }));
  return undefined;
};

/** An exact number, as text. Issues as `readExact`. */
export const readNumberField = (fields: Fields, key: string, issues: Issue[]): ExactText | undefined => {
  const value = field(fields, key);
  const exact = value === undefined ? undefined : readExact(value, at(fields, key), issues);
  return exact === undefined ? undefined : toFraction(exact);
};

/** An id, which addresses are made of: no comma, bracket, point or blank. Issues: `missing-key`, `wrong-type`, `bad-id`. */
export const readId = (fields: Fields, key: string, issues: Issue[]): string | undefined => {
  const id = readText(fields, key, issues, true);
  if (id === undefined || !/[,[\].\s]/.test(id)) return id;
  issues.push(error("bad-id", at(fields, key), { expected: "no comma, bracket, point or blank", received: id }));
  return undefined;
};

/** A label in both languages. Issues: `wrong-type`, `unknown-key`, `missing-key`. */
export const readLabel = (fields: Fields, key: string, issues: Issue[]): Text | undefined => {
  const value = field(fields, key);
  const label = value === undefined ? undefined : readFields(value, at(fields, key), ["id", "en"], issues);
  if (label === undefined) return undefined;
  const [id, en] = [readText(label, "id", issues, true), readText(label, "en", issues, true)];
  return id === undefined || en === undefined ? undefined : { id, en };
};

/** The same record without the keys whose value is undefined. A loop, because it runs for every part of a plan: going through entries took a seventh of a whole assessment. */
export const present = <T extends object>(record: { readonly [K in keyof T]: T[K] | undefined }): T => {
  const kept: Record<string, unknown> = {};
  const all = record as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(all)) if (all[key] !== undefined) kept[key] = all[key];
  return kept as T;
};
