/** Ratings of results and behaviour: above, at or below expectation. */
import { error, fail, guard, ok, type Issue, type Result } from "../../kernel/index.ts";

/** The ratings, best to worst. */
export const ratingCodes = ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"] as const;

/** One of {@link ratingCodes}. */
export type RatingCode = (typeof ratingCodes)[number];

/** Spellings in use, each by name and without the word "ekspektasi": nothing is guessed. */
const spellings: ReadonlyMap<string, RatingCode> = /* @__PURE__ */ new Map<string, RatingCode>([
  ["di atas", "di-atas-ekspektasi"], ["diatas", "di-atas-ekspektasi"], ["sesuai", "sesuai-ekspektasi"], ["di bawah", "di-bawah-ekspektasi"], ["dibawah", "di-bawah-ekspektasi"],
]);

/** The two halves of an appraisal. A rating that is not known yet is absent. */
export interface Ratings {
  /** Hasil kerja. */
  readonly results?: RatingCode;
  /** Perilaku kerja. */
  readonly behaviour?: RatingCode;
}

const EXPECTED = ratingCodes.join(", ");

/** One rating. Capitals, hyphens and blanks too many do not matter. Issues: `unknown-rating`, `wrong-type`. */
const readRating = (value: unknown, path: string, issues: Issue[]): RatingCode | undefined => {
  if (typeof value !== "string") {
    issues.push(error("wrong-type", path, { expected: `one of: ${EXPECTED}`, received: value }));
    return undefined;
  }
  const code = spellings.get(value.trim().toLowerCase().replace(/[\s-]+/g, " ").replace(/ ekspektasi$/, ""));
  if (code === undefined) issues.push(error("unknown-rating", path, { expected: `one of: ${EXPECTED}`, received: value }));
  return code;
};

/**
 * Reads the ratings of a person. The spellings "diatas", "dibawah", "di atas ekspektasi" and the like are read as what they mean; a predicate
 * ("baik") is no rating. A rating that is absent or null is not known yet.
 *
 * Issues: `unknown-rating`, `wrong-type`, `unknown-key`.
 *
 * @example
 * ```ts
 * import { readRatings, unwrap } from "pembinaan-asn";
 * unwrap(readRatings({ results: "diatas", behaviour: "sesuai-ekspektasi" })).results; // => "di-atas-ekspektasi"
 * ```
 */
export const readRatings = (value: unknown): Result<Ratings> => guard(() => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fail([error("wrong-type", "", { expected: "{ results, behaviour }", received: value })]);
  const given = value as Readonly<Record<string, unknown>>;
  const issues: Issue[] = Object.keys(given).filter((it) => it !== "results" && it !== "behaviour").map((it) => error("unknown-key", it, { expected: "one of: results, behaviour" }));
  const read = (key: "results" | "behaviour"): Ratings => {
    const raw = Object.hasOwn(given, key) ? given[key] : undefined;
    const code = raw === undefined || raw === null ? undefined : readRating(raw, key, issues);
    return code === undefined ? {} : { [key]: code };
  };
  const ratings = { ...read("results"), ...read("behaviour") };
  return issues.length > 0 ? fail(issues) : ok(Object.freeze(ratings));
});
