/** Ranks (pangkat) of PNS with their golongan and ruang: seventeen, in order. */
import { error, fail, ok, type Result } from "../../kernel/index.ts";

/** The codes of golongan and ruang, low to high: `I/a` … `IV/e`. */
export const rankCodes = ["I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e"] as const;

/** One of {@link rankCodes}. Compare with {@link compareRanks}, never as text. */
export type RankCode = (typeof rankCodes)[number];

const names: Readonly<Record<RankCode, string>> = {
  "I/a": "Juru Muda", "I/b": "Juru Muda Tingkat I", "I/c": "Juru", "I/d": "Juru Tingkat I",
  "II/a": "Pengatur Muda", "II/b": "Pengatur Muda Tingkat I", "II/c": "Pengatur", "II/d": "Pengatur Tingkat I",
  "III/a": "Penata Muda", "III/b": "Penata Muda Tingkat I", "III/c": "Penata", "III/d": "Penata Tingkat I",
  "IV/a": "Pembina", "IV/b": "Pembina Tingkat I", "IV/c": "Pembina Utama Muda", "IV/d": "Pembina Utama Madya", "IV/e": "Pembina Utama",
};

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
export const isRankCode = (value: unknown): value is RankCode => (rankCodes as readonly unknown[]).includes(value);

/** The rank of a code. */
export const rankOf = (code: RankCode): Rank => Object.freeze({ code, name: names[code], index: rankCodes.indexOf(code) });

/**
 * Reads a rank by its code (`III/c`, also `III/C`, `iii/c`, `III.c`, `III-c`, `III c` and `IIIc`) or by its name (`Penata Muda Tingkat I`, also with `Tk. I`; letters of any size). Blanks around it are ignored.
 *
 * Issues: `unknown-rank`.
 *
 * @example
 * ```ts
 * import { readRank, unwrap } from "pembinaan-asn";
 * unwrap(readRank("III/c")); // => { code: "III/c", name: "Penata", index: 10 }
 * unwrap(readRank("pembina utama")).code; // => "IV/e"
 * unwrap(readRank("Penata Muda Tk. I")).code; // => "III/b"
 * ```
 */
export const readRank = (value: unknown, path = ""): Result<Rank> => {
  // the longest name has 24 letters: a longer text is not looked at
  const text = typeof value === "string" && value.length <= 40 ? value.trim().toLowerCase() : "";
  const name = text.replace(/\s+/g, " ").replace(/ tk\.? ?i$/, " tingkat i");
  const code = text.replace(/^(i{1,3}|iv)[-. ]?([a-e])$/, "$1/$2");
  const found = rankCodes.find((it) => it.toLowerCase() === code || names[it].toLowerCase() === name);
  return found === undefined ? fail([error("unknown-rank", path, { expected: "I/a to IV/e, or the name of a pangkat", received: value })]) : ok(rankOf(found));
};

/**
 * Order of two ranks for sorting: -1 where `a` is lower, 0 for the same, 1 where `a` is higher.
 *
 * @example
 * ```ts
 * import { compareRanks } from "pembinaan-asn";
 * compareRanks("IV/a", "III/d"); // => 1
 * ```
 */
export const compareRanks = (a: RankCode, b: RankCode): -1 | 0 | 1 => Math.sign(rankCodes.indexOf(a) - rankCodes.indexOf(b)) as -1 | 0 | 1;
