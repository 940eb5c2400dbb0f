/** Canonical JSON (RFC 8785): one text for one value, whatever the order of its keys. */
import canonicalize from "canonicalize";
import { copyPlain } from "./plain.ts";
import { guard, ok, type Result } from "./result.ts";

/**
 * The canonical JSON text of a value (RFC 8785): keys sorted, no blanks, numbers by their shortest text. What JSON would drop or change
 * silently is refused, so that equal texts mean equal values.
 *
 * Issues, each with its path: `wrong-type` (undefined, function, symbol, bigint, date, map, malformed Unicode), `not-a-number` (NaN, infinity),
 * `unknown-key` (`__proto__`, malformed Unicode), `unreadable-input` (more than 64 levels or 1,000,000 values, a getter that throws).
 *
 * @example
 * ```ts
 * import { canonicalJson, unwrap } from "pembinaan-asn/core";
 * unwrap(canonicalJson({ b: [1.50, null], a: "ä" })); // => "{\"a\":\"ä\",\"b\":[1.5,null]}"
 * canonicalJson({ a: undefined }).ok; // => false
 * ```
 */
export const canonicalJson = (value: unknown): Result<string> => guard(() => {
  const plain = copyPlain(value, "", "json");
  // never undefined: what has no JSON text was refused above
  return plain.ok ? ok(String(canonicalize(plain.value))) : plain;
});
