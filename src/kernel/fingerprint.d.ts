import { type Result } from "./result.ts";
/**
 * The fingerprint of a value: `sha256:` and 64 hexadecimal digits, over its canonical JSON in UTF-8. The order of keys does not matter;
 * any other difference does.
 *
 * Issues: those of {@link canonicalJson}.
 *
 * @example
 * ```ts
 * import { fingerprintOf, unwrap } from "pembinaan-asn";
 * unwrap(fingerprintOf({})); // => "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 * ```
 */
export declare const fingerprintOf: (value: unknown) => Result<string>;
