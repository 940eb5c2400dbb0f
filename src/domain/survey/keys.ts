/** The keys of records: values by element, and what is said about keys that are none. */
import { error, type Issue } from "../../kernel/index.ts";
import { isCode } from "./numbering.ts";
import type { TallyPlan } from "./plan.ts";

/** Of a plan: what is needed to know keys. */
export type Keyed = Pick<TallyPlan, "elements" | "places" | "positions">;

/** The fault of a key that is no element and is not to be ignored. A code such as u4 asks for a numbering first. */
export const stranger = (key: string, path: string, { elements, positions }: Keyed, accepted: readonly string[] = elements): Issue => (positions === undefined && isCode(key)
  ? error("numbering-missing", `${path}.${key}`, { expected: "options.numbering: the ids of the elements in the order of this questionnaire" })
  : error("unknown-element", `${path}.${key}`, { expected: `one of: ${accepted.join(", ")}` }));

/** The fault of an element under two keys. */
export const mixed = (path: string): Issue => error("mixed-numbering", path, { expected: "one key for each element: its id or its number" });

/**
 * The values of a record by the place of their element; undefined for an element that is not there.
 *
 * Issues: `unknown-element`, `numbering-missing`, `mixed-numbering`.
 */
export const valuesByPlace = (record: Readonly<Record<string, unknown>>, path: string, plan: Keyed, issues: Issue[]): readonly unknown[] => {
  const { elements, places, positions } = plan;
  const values = new Array<unknown>(elements.length);
  const filled = positions === undefined ? undefined : new Set<number>(); // without numbers each element has one key
  for (const key of Object.keys(record)) {
    const place = places.get(key);
    if (place === undefined) issues.push(stranger(key, path, plan));
    else if (place >= 0) {
      if (filled?.has(place) === true) issues.push(mixed(`${path}.${key}`));
      filled?.add(place);
      values[place] = record[key];
    }
  }
  return values;
};
