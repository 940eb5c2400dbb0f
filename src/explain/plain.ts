/** Plain copies: whatever is handed over is read once into plain data, so that nothing later can throw or change under our hands. */

/** Plain data. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;

/** A record as a map, so that no key can reach a prototype. */
export interface PlainMap extends ReadonlyMap<string, Plain> { readonly size: number }

const maxDepth = 24;
const maxCells = 2_000_000;
const maxText = 10_000;

const copy = (value: unknown, depth: number, budget: { left: number }): Plain | undefined => {
  budget.left -= 1;
  if (budget.left < 0 || depth > maxDepth) return undefined;
  if (typeof value === "string") return value.slice(0, maxText);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
  if (typeof value !== "object") return undefined;
  try {
    if (Array.isArray(value)) {
      const list: Plain[] = [];
      for (let at = 0; at < value.length && budget.left > 0; at += 1) list.push(copy(value[at], depth + 1, budget) ?? null);
      return list;
    }
    const map = new Map<string, Plain>();
    for (const key of Object.keys(value)) {
      const inner = copyKey(value, key, depth, budget);
      if (inner !== undefined) map.set(key.slice(0, maxText), inner);
    }
    return map;
  } catch {
    return undefined; // a proxy or getter that throws: the part is treated as absent
  }
};

const copyKey = (value: object, key: string, depth: number, budget: { left: number }): Plain | undefined => {
  try {
    return copy((value as Readonly<Record<string, unknown>>)[key], depth + 1, budget);
  } catch {
    return undefined; // one bad key costs that key, not its neighbours
  }
};

/** A plain copy: records become maps; functions, symbols, what throws, and what lies too deep or beyond two million parts are left out. */
export const plainCopy = (value: unknown): Plain | undefined => copy(value, 0, { left: maxCells });

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
