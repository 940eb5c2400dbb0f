/** The fingerprint of a receipt: keep it beside the receipt, and no leaf of it can change unseen. */
import { type Result } from "../kernel/index.ts";
import type { Receipt } from "./receipt.ts";
/**
 * SHA-256 over the canonical JSON (RFC 8785) of a receipt. The order of keys does not matter; any other change gives another fingerprint.
 *
 * @returns `sha256:` and 64 hexadecimal digits. Issues: `unreadable-input`, `wrong-type` where JSON cannot hold the value.
 *
 * @example
 * ```ts
 * import { evaluate, fingerprint, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const receipt = unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" } }));
 * unwrap(fingerprint(receipt)).length; // => 71
 * ```
 */
export declare const fingerprint: (receipt: Receipt<unknown>) => Result<string>;
