/** Plain copies: whatever is handed over is read once into plain data, so that nothing later can throw or change under our hands. */

/** Plain data. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;

/** A record as a map, so that no key can reach a prototype. */
export interface PlainMap extends ReadonlyMap<string, Plain> { readonly size: number }

const maxDepth = 24;
const maxCells = 2_000_000;
const maxText = 10_000;

/** A plain copy: records become maps; functions, symbols, what throws, and what lies too deep or beyond two million parts are left out. */
export const plainCopy = (source: unknown): Plain | undefined => {
  let left = maxCells;
  const copyList = (list: readonly unknown[], depth: number): readonly Plain[] => {
    const copied: Plain[] = [];
    for (let at = 0; at < list.length && left > 0; at += 1) copied.push(copy(() => list[at], depth) ?? null);
    return copied;
  };
  const copyRecord = (record: object, depth: number): PlainMap => {
    const copied = new Map<string, Plain>();
    for (const key of Object.keys(record)) {
      const inner = copy(() => (record as Readonly<Record<string, unknown>>)[key], depth);
      if (inner !== undefined) copied.set(key.slice(0, maxText), inner);
    }
    return copied;
  };
  /** Reads and copies one value; a proxy or getter that throws costs that value, not its neighbours. The depth is bounded. */
  const copy = (read: () => unknown, depth: number): Plain | undefined => {
    left -= 1;
    if (left < 0 || depth > maxDepth) return undefined;
    try {
      const value = read();
      if (typeof value === "string") return value.slice(0, maxText);
      if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
      if (typeof value !== "object") return undefined;
      return Array.isArray(value) ? copyList(value, depth + 1) : copyRecord(value, depth + 1);
    } catch {
      return undefined;
    }
  };
  return copy(() => source, 0);
};

const noMap: PlainMap = new Map();
const noList: readonly Plain[] = [];

/** Is it a record? */
export const isMap = (value: Plain | undefined): value is PlainMap => value instanceof Map;

/** The record, or an empty one. */
export const mapOf = (value: Plain | undefined): PlainMap => (isMap(value) ? value : noMap);

/** The list, or an empty one. */
export const listOf = (value: Plain | undefined): readonly Plain[] => (Array.isArray(value) ? value as readonly Plain[] : noList);

/** The text, if it is one. */
export const textOf = (value: Plain | undefined): string | undefined => (typeof value === "string" ? value : undefined);

/** The texts of a list. */
export const textsOf = (value: Plain | undefined): readonly string[] => listOf(value).filter((it) => typeof it === "string");

/** A short text for any leaf; lists and records as their leaves in order, to a bounded length. */
export const leafText = (value: Plain | undefined): string => {
  const leaves: string[] = [];
  const waiting: (Plain | undefined)[] = [value];
  while (waiting.length > 0 && leaves.length < 12) {
    const it = waiting.shift();
    if (isMap(it)) waiting.unshift(...[...it.values()].slice(0, 12));
    else if (typeof it === "object" && it !== null) waiting.unshift(...it.slice(0, 12));
    else if (it !== undefined && it !== null) leaves.push(String(it));
  }
  return leaves.join(", ");
};
