/** The terms as they were used: what conventions, overlays and the caller set, laid over the rule. */
import { isMap, mapOf, type Plain, type PlainMap } from "./plain.ts";
import { readItem } from "./read-item.ts";
import type { ReadItem } from "./reading.ts";

/** Parts of a term that merge per member; every other part is replaced as a whole. */
const merging: readonly string[] = ["values", "codes", "table", "labels"];

const mergeMaps = (base: Plain | undefined, patch: PlainMap): PlainMap => {
  const merged = new Map<string, Plain>(mapOf(base));
  for (const [key, value] of patch) {
    const before = merged.get(key);
    merged.set(key, isMap(value) && isMap(before) ? new Map([...before, ...value]) : value);
  }
  return merged;
};

const lay = (base: PlainMap, patch: PlainMap): PlainMap => {
  const merged = new Map<string, Plain>(base);
  merged.delete("unset");
  for (const [key, value] of patch) merged.set(key, merging.includes(key) && isMap(value) ? mergeMaps(base.get(key), value) : value);
  return merged;
};

/** Base terms, then the settings of the chosen conventions, then those of overlays and the caller in order. */
export const termsInForce = (base: PlainMap, conventions: PlainMap, sets: readonly Plain[]): ReadonlyMap<string, ReadItem> => {
  const bodies = new Map<string, PlainMap>([...base].map(([name, body]) => [name, mapOf(body)]));
  const patches = [...[...conventions.values()].map((it) => mapOf(it).get("set")), ...sets.map((it) => mapOf(it).get("terms"))];
  for (const patch of patches) {
    for (const [name, body] of mapOf(patch)) bodies.set(name, lay(bodies.get(name) ?? new Map<string, Plain>(), mapOf(body)));
  }
  return new Map([...bodies].map(([name, body]) => [name, readItem(body)]));
};
