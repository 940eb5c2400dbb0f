/** Where two plain values differ, by address. Iterative, so that no nesting exhausts the stack. */

/** One difference. */
export interface Difference {
  /** Address of the place: `trace.mean.values[waktu]` has been made readable by the caller's names; here plain keys and positions. */
  readonly path: string;
  /** The value that was expected. */
  readonly expected: unknown;
  /** The value that is there. */
  readonly received: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** All places where `received` is not `expected`; keys that are undefined count as absent. */
export const differencesOf = (expected: unknown, received: unknown): readonly Difference[] => {
  const found: Difference[] = [];
  const stack: Difference[] = [{ path: "", expected, received }];
  for (let it = stack.pop(); it !== undefined; it = stack.pop()) {
    const { path, expected: want, received: have } = it;
    if (Object.is(want, have)) continue;
    if (!isObject(want) || !isObject(have) || Array.isArray(want) !== Array.isArray(have)) {
      found.push(it);
      continue;
    }
    for (const key of new Set([...Object.keys(want), ...Object.keys(have)])) {
      stack.push({
        path: Array.isArray(want) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`,
        expected: Object.hasOwn(want, key) ? want[key] : undefined, received: Object.hasOwn(have, key) ? have[key] : undefined,
      });
    }
  }
  return found.reverse();
};
