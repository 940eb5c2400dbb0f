/** Ranks (pangkat) of PNS with their golongan and ruang: seventeen, in order. */
import { type Result } from "../../kernel/index.ts";
/** The codes of golongan and ruang, low to high: `I/a` … `IV/e`. */
export declare const rankCodes: readonly ["I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e"];
/** One of {@link rankCodes}. Compare with {@link compareRanks}, never as text. */
export type RankCode = (typeof rankCodes)[number];
/** A rank. */
export interface Rank {
    /** Golongan and ruang: `III/c`. */
    readonly code: RankCode;
    /** The pangkat: `Penata`. */
    readonly name: string;
    /** Its place in the order, 0 (I/a) to 16 (IV/e). PPPK golongan are another scale and have no index here. */
    readonly index: number;
}
/** Is it one of the seventeen codes? */
export declare const isRankCode: (value: unknown) => value is RankCode;
/** The rank of a code. */
export declare const rankOf: (code: RankCode) => Rank;
/**
 * Reads a rank by its code (`III/c`, also `III/C` and `iii/c`) or by its name (`Penata Muda Tingkat I`, letters of any size). Blanks around it are ignored.
 *
 * Issues: `unknown-rank`.
 *
 * @example
 * ```ts
 * import { readRank, unwrap } from "pembinaan-asn";
 * unwrap(readRank("III/c")); // => { code: "III/c", name: "Penata", index: 10 }
 * unwrap(readRank("pembina utama")).code; // => "IV/e"
 * ```
 */
export declare const readRank: (value: unknown, path?: string) => Result<Rank>;
/**
 * Order of two ranks for sorting: -1 where `a` is lower, 0 for the same, 1 where `a` is higher.
 *
 * @example
 * ```ts
 * import { compareRanks } from "pembinaan-asn";
 * compareRanks("IV/a", "III/d"); // => 1
 * ```
 */
export declare const compareRanks: (a: RankCode, b: RankCode) => -1 | 0 | 1;
