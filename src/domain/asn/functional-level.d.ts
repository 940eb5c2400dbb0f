/** Levels (jenjang) of functional positions under UU 20/2023. */
import { type Result } from "../../kernel/index.ts";
/** Keterampilan (skill), low to high. */
export declare const skillLevels: readonly ["pemula", "terampil", "mahir", "penyelia"];
/** Keahlian (expertise), low to high. */
export declare const expertLevels: readonly ["ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"];
/** A level of a functional position. */
export type FunctionalLevel = (typeof skillLevels)[number] | (typeof expertLevels)[number];
/** The two ladders. */
export type FunctionalLadder = "keterampilan" | "keahlian";
/** Is it the code of a level of functional positions? */
export declare const isFunctionalLevel: (value: unknown) => value is FunctionalLevel;
/** The ladder to which a level belongs. */
export declare const ladderOf: (level: FunctionalLevel) => FunctionalLadder;
/**
 * Reads a level by its code (`ahli-muda`) or its name (`Ahli Muda`).
 *
 * Issues: `unknown-level`.
 *
 * @example
 * ```ts
 * import { readFunctionalLevel, unwrap } from "pembinaan-asn";
 * unwrap(readFunctionalLevel("Ahli Muda")); // => "ahli-muda"
 * ```
 */
export declare const readFunctionalLevel: (value: unknown, path?: string) => Result<FunctionalLevel>;
/**
 * Order of two levels of one ladder: -1, 0 or 1; `undefined` where they stand on different ladders, which no rule known here compares.
 *
 * @example
 * ```ts
 * import { compareFunctionalLevels } from "pembinaan-asn";
 * compareFunctionalLevels("ahli-madya", "ahli-muda"); // => 1
 * compareFunctionalLevels("penyelia", "ahli-pertama"); // => undefined
 * ```
 */
export declare const compareFunctionalLevels: (a: FunctionalLevel, b: FunctionalLevel) => -1 | 0 | 1 | undefined;
