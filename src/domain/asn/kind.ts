/** Kinds of employees and of positions under UU 20/2023. */

/** `pns` (appointed for good) and `pppk` (by contract). UU 20/2023. */
export const asnKinds = ["pns", "pppk"] as const;

/** One of {@link asnKinds}. */
export type AsnKind = (typeof asnKinds)[number];

/** `paruh-waktu`: PPPK Paruh Waktu, part-time, a sub-kind of PPPK (KepmenPANRB 16/2025). */
export const asnSubKinds = ["paruh-waktu"] as const;

/** One of {@link asnSubKinds}. */
export type AsnSubKind = (typeof asnSubKinds)[number];

/** Kinds of positions, manajerial first, high to low. UU 20/2023: JPT utama, JPT madya, JPT pratama, administrator, pengawas are manajerial; fungsional and pelaksana are not. */
export const positionKinds = ["jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas", "fungsional", "pelaksana"] as const;

/** One of {@link positionKinds}. */
export type PositionKind = (typeof positionKinds)[number];

/** Classes of pelaksana, each with what it does: `klerek` at the desk, `operator` of equipment, `teknisi` in the field. KepmenPANRB 656/2023, known from one source: unverified. */
export const pelaksanaClasses = ["klerek", "operator", "teknisi"] as const;

/** One of {@link pelaksanaClasses}. */
export type PelaksanaClass = (typeof pelaksanaClasses)[number];

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
export const isManagerial = (kind: PositionKind): boolean => kind !== "fungsional" && kind !== "pelaksana";
