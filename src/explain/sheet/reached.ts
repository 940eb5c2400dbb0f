/** What the answers can reach: the other steps, inputs and terms would only fill the sheet. */
import type { ReadNode, ReadReference, Reading } from "../reading.ts";

const CONVENTION = "convention.";

/** The names that a reference names. */
const namesOf = (reference: ReadReference): readonly string[] => (typeof reference === "string" ? [reference] : [...reference.values()]);

/** The code by which a step picks a branch, where a convention says it. */
export const conventionCode = ({ choices }: Reading, { scorer, inputs }: ReadNode): string | undefined => {
  const code = inputs.get("code");
  return scorer === "select@1" && typeof code === "string" && code.startsWith(CONVENTION) ? choices.get(code.slice(CONVENTION.length))?.option : undefined;
};

/** The slots of a step and what they name; of the branches that a convention picks from, only the one it picks. */
export const referencesOf = (reading: Reading, node: ReadNode): ReadonlyMap<string, ReadReference> => {
  const code = conventionCode(reading, node);
  const cases = node.inputs.get("cases");
  if (code === undefined || !(cases instanceof Map)) return node.inputs;
  const chosen = (cases as ReadonlyMap<string, string>).get(code);
  const picked = new Map<string, ReadReference>([...node.inputs].filter(([slot]) => slot === "code" || (slot === "otherwise" && chosen === undefined)));
  return chosen === undefined ? picked : picked.set("cases", new Map([[code, chosen]]));
};

/** Every name that an answer can reach under the conventions chosen. A receipt without answers reaches everything. */
export const reachedNames = (reading: Reading): ReadonlySet<string> => {
  const steps = new Map(reading.trace.map((node) => [node.id, node]));
  const answers = [...reading.outputs.keys()].filter((it) => steps.has(it));
  const waiting = answers.length > 0 ? answers : [...steps.keys()];
  const reached = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const node = steps.get(name);
    if (node !== undefined) for (const reference of referencesOf(reading, node).values()) waiting.push(...namesOf(reference));
  }
  return reached;
};

