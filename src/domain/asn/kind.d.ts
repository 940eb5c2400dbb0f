/** Kinds of employees and of positions under UU 20/2023. */
/** `pns` (appointed for good) and `pppk` (by contract). UU 20/2023. */
export declare const asnKinds: readonly ["pns", "pppk"];
/** One of {@link asnKinds}. */
export type AsnKind = (typeof asnKinds)[number];
/** `paruh-waktu`: PPPK Paruh Waktu, part-time, a sub-kind of PPPK (KepmenPANRB 16/2025). */
export declare const asnSubKinds: readonly ["paruh-waktu"];
/** One of {@link asnSubKinds}. */
export type AsnSubKind = (typeof asnSubKinds)[number];
/** Kinds of positions, manajerial first, high to low. UU 20/2023: JPT utama, JPT madya, JPT pratama, administrator, pengawas are manajerial; fungsional and pelaksana are not. */
export declare const positionKinds: readonly ["jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas", "fungsional", "pelaksana"];
/** One of {@link positionKinds}. */
export type PositionKind = (typeof positionKinds)[number];
/**
 * Is the position manajerial (UU 20/2023)?
 *
 * @example
 * ```ts
 * import { isManagerial } from "pembinaan-asn";
 * isManagerial("pengawas"); // => true
 * isManagerial("fungsional"); // => false
 * ```
 */
export declare const isManagerial: (kind: PositionKind) => boolean;
