/** Fingerprints: SHA-256 of canonical JSON, to tell whether two values are the same without keeping both. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical.ts";
import { ok, type Result } from "./result.ts";

/**
 * The fingerprint of a value: `sha256:` and 64 hexadecimal digits, over its canonical JSON in UTF-8. The order of keys does not matter;
 * any other difference does.
 *
 * Issues: those of {@link canonicalJson}.
 *
 * @example
 * ```ts
 * import { fingerprintOf, unwrap } from "pembinaan-asn/core";
 * unwrap(fingerprintOf({})); // => "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 * ```
 */
export const fingerprintOf = (value: unknown): Result<string> => {
  const text = canonicalJson(value);
  return text.ok ? ok(`sha256:${bytesToHex(sha256(utf8ToBytes(text.value)))}`) : text;
};
