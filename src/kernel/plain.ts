/** toPlain: a safe deep copy of data from outside, so that what is checked is what is used. */
import { error, type Issue } from "./issue.ts";
import { fail, guard, ok, type Result } from "./result.ts";

/** Data without behaviour: what JSON holds, and bigint. */
export type Plain = null | boolean | string | number | bigint | readonly Plain[] | { readonly [key: string]: Plain };

/** Levels of nesting that are read; the outermost list or object is the first. */
export const maxDepth = 64;

/** Members and elements, at all levels together, that are read from one input. */
export const maxNodes = 1_000_000;

/** After so many faults reading stops: nobody mends more at once. */
const MAX_ISSUES = 100;

/** `json`: nothing that JSON would drop or change passes (bigint, undefined, lone surrogates, number objects). */
export type PlainFor = "input" | "json";

/** Where a value stands: the way back to the whole, made a text only when a fault needs it. */
interface Place { readonly up: Place | undefined; readonly step: string; readonly depth: number }

type Container = unknown[] | Record<string, unknown>;

interface Frame { readonly source: object; readonly target: Container; readonly place: Place; readonly keys: readonly string[] | undefined; readonly length: number }

const DECIMAL_TAG = "[object Decimal]";
const DECIMAL_PARTS: readonly string[] = ["s", "e", "d"];
const loneSurrogate = /\p{Surrogate}/u;

const textOf = (place: Place): string => {
  const steps: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.up) steps.push(at.step);
  return steps.reverse().join("").replace(/^\./, "");
};

const tooLarge = (place: Place, expected: string): Issue => error("unreadable-input", textOf(place), { expected });

/** What a list or object is copied into; undefined where the object is neither (a date, a map, a function's prototype, …). */
const open = (source: object, place: Place, use: PlainFor): Frame | undefined => {
  if (Array.isArray(source)) {
    const length: unknown = source.length;
    return typeof length === "number" && Number.isSafeInteger(length) && length >= 0 ? { source, target: [], place, keys: undefined, length } : undefined;
  }
  // the tag tells data from dates, maps, promises and the like without calling anything of theirs
  const tag = Object.prototype.toString.call(source);
  if (tag === "[object Object]") {
    const keys = Object.keys(source);
    return { source, target: {}, place, keys, length: keys.length };
  }
  if (use === "input" && tag === DECIMAL_TAG) return { source, target: { toStringTag: DECIMAL_TAG }, place, keys: DECIMAL_PARTS, length: 3 };
  return undefined;
};

const put = (target: Container, key: string | number, value: unknown): void => {
  (target as Record<string | number, unknown>)[key] = value;
};

/** The fault of a value that is neither list nor object, or undefined where it is plain. */
const faultOf = (value: unknown, place: Place, use: PlainFor): Issue | undefined => {
  switch (typeof value) {
    case "boolean": return undefined;
    case "string": return use === "json" && loneSurrogate.test(value) ? error("wrong-type", textOf(place), { expected: "well-formed Unicode text", received: value }) : undefined;
    case "number": return Number.isFinite(value) ? undefined : error("not-a-number", textOf(place), { expected: "a finite number", received: value });
    case "bigint": return use === "input" ? undefined : error("wrong-type", textOf(place), { expected: "JSON data: write the number as text", received: value });
    default: return value === null ? undefined : error("wrong-type", textOf(place), { expected: "text, number, true, false, null, list or object", received: value });
  }
};

/** The copy, and what is wrong with the source. A loop over a stack of its own: no depth of data can exhaust the call stack. */
const copy = (value: unknown, path: string, use: PlainFor): Result<Plain> => {
  const issues: Issue[] = [];
  const stack: Frame[] = [];
  let nodes = 0;
  /** Opens what has members and queues it; gives back what stands in the copy. */
  const take = (item: unknown, place: Place): unknown => {
    const isObject = typeof item === "object" && item !== null;
    const frame = isObject && place.depth <= maxDepth ? open(item, place, use) : undefined;
    if (frame !== undefined) {
      nodes += frame.length;
      if (nodes > maxNodes) issues.push(tooLarge(place, `at most ${maxNodes} values`));
      else stack.push(frame);
      return frame.target;
    }
    const fault = isObject && place.depth > maxDepth ? tooLarge(place, `at most ${maxDepth} levels`) : isObject
      ? error("wrong-type", textOf(place), { expected: "a list or plain object", received: item })
      : faultOf(item, place, use);
    if (fault !== undefined) issues.push(fault);
    return item;
  };
  const whole = take(value, { up: undefined, step: path, depth: 1 });
  for (let frame = stack.pop(); frame !== undefined && nodes <= maxNodes && issues.length < MAX_ISSUES; frame = stack.pop()) {
    const { source, target, place, keys, length } = frame;
    for (let at = 0; at < length && nodes <= maxNodes && issues.length < MAX_ISSUES; at += 1) {
      const key = keys?.[at] ?? at;
      const here: Place = { up: place, step: typeof key === "number" ? `[${key}]` : `.${key}`, depth: place.depth + 1 };
      if (key === "__proto__" || (use === "json" && typeof key === "string" && loneSurrogate.test(key))) {
        issues.push(error("unknown-key", textOf(here), { received: key }));
        continue;
      }
      const item = (source as Readonly<Record<string | number, unknown>>)[key];
      if (item === undefined && typeof key === "string" && use === "input") continue;
      put(target, key, take(item, here));
    }
  }
  return issues.length > 0 ? fail(issues) : ok(whole as Plain);
};

/** {@link toPlain} for a stated use; `json` is stricter. For the kernel itself. */
export const copyPlain = (value: unknown, path: string, use: PlainFor): Result<Plain> => guard(() => copy(value, path, use));

/**
 * Copies data from outside. Own enumerable text keys only, every member read exactly once, nothing of the caller's called except getters
 * and proxies. A member that is `undefined` counts as absent; bigint stays; a Decimal (any clone of decimal.js) becomes a copy of its
 * parts that every number door reads as the same number. Circles end at the limit of levels. The copy is fresh: change it as you like.
 *
 * Issues, each with its path: `wrong-type` (a function, symbol, date, map, hole in a list), `not-a-number` (NaN, infinity),
 * `unknown-key` (`__proto__`), `unreadable-input` (more than 64 levels or 1,000,000 values, a getter that throws).
 *
 * @example
 * ```ts
 * import { toPlain } from "pembinaan-asn/core";
 * toPlain({ a: [1, "2", null], b: undefined }); // => { ok: true, value: { a: [1, "2", null] }, issues: [] }
 * toPlain({ a: [() => 1] }).ok; // => false
 * ```
 */
export const toPlain = (value: unknown, path = ""): Result<Plain> => copyPlain(value, path, "input");
