/** Region codes of the Ministry of Home Affairs (Kemendagri): province, regency or city, district, village. */
import { error, fail, ok, type Result } from "../../kernel/index.ts";

/** The levels from the widest to the narrowest; the code of each is its parent's plus one part. */
export const regionLevels = ["provinsi", "kabupaten-kota", "kecamatan", "desa-kelurahan"] as const;

/** One of {@link regionLevels}. */
export type RegionLevel = (typeof regionLevels)[number];

/** A region, known by its code alone: the library keeps no list of names. */
export interface Region {
  /** The code: `16`, `16.71`, `16.71.01`, `16.71.01.1001`. */
  readonly code: string;
  /** Its level. */
  readonly level: RegionLevel;
  /** The code of the region that holds it; absent for a province. */
  readonly parent?: string;
}

const PATTERN = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;

/** Is it written as a Kemendagri region code? Whether such a region exists is not checked. */
export const isRegionCode = (value: unknown): value is string => typeof value === "string" && PATTERN.test(value);

/**
 * Reads a region code. Only the form is checked: the list of regions changes every year and stays outside.
 *
 * Issues: `not-a-region`.
 *
 * @example
 * ```ts
 * import { parseRegion, unwrap } from "pembinaan-asn";
 * unwrap(parseRegion("16.71")); // => { code: "16.71", level: "kabupaten-kota", parent: "16" }
 * parseRegion("1671").ok; // => false
 * ```
 */
export const parseRegion = (code: string, path = ""): Result<Region> => {
  const given: unknown = code;
  if (!isRegionCode(given)) return fail([error("not-a-region", path, { expected: "16, 16.71, 16.71.01 or 16.71.01.1001", received: given })]);
  const end = given.lastIndexOf(".");
  const level = given.length === 2 ? "provinsi" : given.length === 5 ? "kabupaten-kota" : given.length === 8 ? "kecamatan" : "desa-kelurahan";
  return ok(Object.freeze({ code: given, level, ...(end < 0 ? {} : { parent: given.slice(0, end) }) }));
};

/**
 * Does the outer region hold the inner one, or are they the same? By whole parts of the codes: `16.7` is no region and holds nothing.
 *
 * @example
 * ```ts
 * import { regionContains } from "pembinaan-asn";
 * regionContains("16", "16.71"); // => true
 * regionContains("16.71", "16.72.01"); // => false
 * ```
 */
export const regionContains = (outer: string, inner: string): boolean =>
  isRegionCode(outer) && isRegionCode(inner) && (outer === inner || inner.startsWith(`${outer}.`));
