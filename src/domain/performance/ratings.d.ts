/** Ratings of results and behaviour: above, at or below expectation. */
import { type Result } from "../../kernel/index.ts";
/** The ratings, best to worst. */
export declare const ratingCodes: readonly ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"];
/** One of {@link ratingCodes}. */
export type RatingCode = (typeof ratingCodes)[number];
/** The two halves of an appraisal. A rating that is not known yet is absent. */
export interface Ratings {
    /** Hasil kerja. */
    readonly results?: RatingCode;
    /** Perilaku kerja. */
    readonly behaviour?: RatingCode;
}
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
export declare const readRatings: (value: unknown) => Result<Ratings>;
