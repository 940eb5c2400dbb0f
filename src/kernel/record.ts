/** Records of unknown data: is it one, what stands under a key of its own, how the address of a member is written. */
import { error, type Issue } from "./issue.ts";
import { fail, ok, type Result } from "./result.ts";

/** Names with what they stand for. */
export type Section<T = unknown> = Readonly<Record<string, T>>;

/** Is it an object that is no list? */
export const isRecord = (value: unknown): value is Section => typeof value === "object" && value !== null && !Array.isArray(value);

/** The value under a key of its own; nothing of a prototype, undefined where the section is absent. */
export const own = <T>(section: Section<T> | undefined, key: string): T | undefined => (section !== undefined && Object.hasOwn(section, key) ? section[key] : undefined);

/** The address of a row of a name: `mean[waktu]`; the name alone for a single row, whose key is "". */
export const addressOf = (name: string, key: string): string => (key === "" ? name : `${name}[${key}]`);

/**
 * A copy of a record whose members are no objects: own enumerable text keys, each read once; members that are undefined are left out.
 * Issues: `wrong-type` for anything but a plain object (a list, a date, a map), or for a member that is an object, function or symbol; `unknown-key` for one called `__proto__`. A getter may throw: stand in a door.
 */
export const readFlat = (value: unknown, path: string, expected: string): Result<Section> => {
  const wrong = (at: string, received: unknown): Issue => error(at.endsWith("__proto__") ? "unknown-key" : "wrong-type", at, { expected, received });
  // the tag tells data from dates, maps and the like without calling anything of theirs
  if (!isRecord(value) || Object.prototype.toString.call(value) !== "[object Object]") return fail([wrong(path, value)]);
  const members = Object.keys(value).map((key) => [key, value[key]] as const).filter(([, it]) => it !== undefined);
  const odd = members.filter(([, it]) => typeof it === "symbol" || typeof it === "function" || (typeof it === "object" && it !== null));
  return odd.length > 0 ? fail(odd.map(([key, it]) => wrong(path === "" ? key : `${path}.${key}`, it))) : ok(Object.fromEntries(members));
};
