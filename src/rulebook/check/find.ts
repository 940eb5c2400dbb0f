/** Looks up what a step names. */
import { type Context, keysOf, type Known, own } from "./context.ts";

/** How names of conventions begin. */
export const CONVENTION = "convention.";

/** What a name stands for: an input, a term, a step above, or `convention.<axis>`, a category; marks it as used. Faults: `unknown-name`, `forward-reference`, `unknown-convention`. */
export const find = (context: Context, path: string, name: unknown, later: ReadonlySet<string>): Known | undefined => {
  const { known, rulebook } = context;
  if (typeof name === "string" && name.startsWith(CONVENTION)) {
    const axis = name.slice(CONVENTION.length);
    const it = own(rulebook.conventions, axis);
    if (it === undefined) {
      context.unknown("unknown-convention", path, axis, () => keysOf(rulebook.conventions));
      return undefined;
    }
    context.use(`conventions.${axis}`);
    return { path: `conventions.${axis}`, kind: "category", dims: [], codes: new Set([...(it.default === null ? [] : [it.default]), ...Object.keys(it.others)]) };
  }
  const found = known.get(name as string);
  if (found !== undefined) context.use(found.path);
  else if (later.has(name as string)) context.fault("forward-reference", path, "a step above this one", name);
  else context.unknown("unknown-name", path, name, () => [...known.keys()], "an input, a term, a step above or convention.<axis>");
  return found;
};
