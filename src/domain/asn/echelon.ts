/** Echelons (eselon) of the time before the positions of UU 5/2014, and to which kind of position each was made equal. */
import { error, fail, guard, ok, type Result } from "../../kernel/index.ts";
import type { PositionKind } from "./kind.ts";

/** The echelons, high to low. */
export const echelons = ["I-a", "I-b", "II-a", "II-b", "III-a", "III-b", "IV-a", "IV-b", "V"] as const;

/** One of {@link echelons}. */
export type Echelon = (typeof echelons)[number];

/** One line of the equivalence. */
export interface EchelonRow {
  /** Echelons of which the line speaks. */
  readonly echelons: readonly Echelon[];
  /** Whether the line is only for heads of a non-ministerial agency (LPNK), only for others, or for all (absent). */
  readonly headsLpnk?: boolean;
  /** The kind of position. */
  readonly position: PositionKind;
}

/** The equivalence as the law gave it, with its source. UU 20/2023 has replaced that law: for records of earlier years, and for whoever must read them. */
export const echelonEquivalence: {
  /** Where it stands, and how sure we are. */
  readonly citation: {
    /** The law. */
    readonly instrument: string;
    /** Its article. */
    readonly locator: string;
    /** It was read in the law's own text. */
    readonly confidence: "text";
    /** What became of the law. */
    readonly note: string;
  };
  /** The lines, high to low. */
  readonly rows: readonly EchelonRow[];
} = Object.freeze({
  citation: Object.freeze({ instrument: "UU 5/2014", locator: "pasal 131", confidence: "text", note: "UU 5/2014 was replaced by UU 20/2023" }),
  rows: Object.freeze(([
    { echelons: ["I-a"], headsLpnk: true, position: "jpt-utama" },
    { echelons: ["I-a"], headsLpnk: false, position: "jpt-madya" },
    { echelons: ["I-b"], position: "jpt-madya" },
    { echelons: ["II-a", "II-b"], position: "jpt-pratama" },
    { echelons: ["III-a", "III-b"], position: "administrator" },
    { echelons: ["IV-a", "IV-b"], position: "pengawas" },
    { echelons: ["V"], position: "pelaksana" },
  ] as const).map((row): EchelonRow => Object.freeze({ ...row, echelons: Object.freeze(row.echelons) }))),
});

/**
 * Reads an echelon: `II-b`, also `II.b`, `II/b`, `IIb` and `ii b`.
 *
 * Issues: `unknown-echelon`.
 *
 * @example
 * ```ts
 * import { readEchelon, unwrap } from "pembinaan-asn";
 * unwrap(readEchelon("II.b")); // => "II-b"
 * ```
 */
export const readEchelon = (value: unknown, path = ""): Result<Echelon> => {
  const parts = typeof value === "string" && value.length <= 20 ? /^(i{1,3}|iv|v)(?:[-./ ]?([ab]))?$/iu.exec(value.trim()) : null;
  const code = parts === null ? "" : [parts[1]?.toUpperCase(), ...(parts[2] === undefined ? [] : [parts[2].toLowerCase()])].join("-");
  const found = echelons.find((echelon) => echelon === code);
  return found === undefined ? fail([error("unknown-echelon", path, { expected: echelons.join(" | "), received: value })]) : ok(found);
};

/**
 * The kind of position to which an echelon was made equal (UU 5/2014 article 131).
 *
 * @param echelon - the echelon, as {@link readEchelon} reads it.
 * @param facts - `headsLpnk`: does the person head a non-ministerial agency (LPNK)? Only echelon I-a asks for it, and it is not guessed.
 * @returns the kind of position. Issues: `unknown-echelon` (`echelon`), `missing-key` (`facts.headsLpnk`), `unreadable-input`.
 *
 * @example
 * ```ts
 * import { positionOfEchelon, unwrap } from "pembinaan-asn";
 * unwrap(positionOfEchelon("III-a")); // => "administrator"
 * unwrap(positionOfEchelon("I-a", { headsLpnk: false })); // => "jpt-madya"
 * positionOfEchelon("I-a").issues[0]?.path; // => "facts.headsLpnk"
 * ```
 */
export const positionOfEchelon = (echelon: Echelon, facts: { readonly headsLpnk?: boolean } = {}): Result<PositionKind> => guard(() => {
  const read = readEchelon(echelon, "echelon");
  if (!read.ok) return read;
  const { headsLpnk } = facts;
  const row = echelonEquivalence.rows.find((it) => it.echelons.includes(read.value) && (it.headsLpnk === undefined || it.headsLpnk === headsLpnk));
  return row === undefined ? fail([error("missing-key", "facts.headsLpnk", { expected: "true or false" })]) : ok(row.position);
});
