/** One figure of the parts of a year under different rules: the caller's own doing, which no text provides for. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * The mean of the scores of the parts, weighed as the caller says. It exists so that such a figure, where somebody needs one, has a receipt that says whose it is: **no text joins the two halves of 2021**, whose
 * scores have different scales (PP 46/2011 without an upper end, PermenPANRB 8/2021 up to 120). It claims no authority, and has no predicate.
 *
 * @example
 * ```ts
 * import { gabunganPeriode } from "pembinaan-asn/regulations/performance";
 * [gabunganPeriode.standing, gabunganPeriode.citations.merge.confidence]; // => ["named", "convention"]
 * ```
 */
export const gabunganPeriode = /* @__PURE__ */ defineRulebook({
  id: "gabungan-periode@1", family: "performance-merge",
  instrument: { kind: "guideline", issuer: "pengguna", number: "–", year: 2021, title: { id: "Gabungan nilai beberapa periode menurut pengguna, tanpa dasar peraturan", en: "Scores of several periods joined by the caller, without a basis in a regulation" } },
  standing: "named", validity: { from: "2014-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    merge: { locator: "penggabungan nilai di bawah aturan yang berbeda tidak diatur", confidence: "convention", note: "the caller's own merge: no text joins the two halves of 2021, whose scores have different scales" },
    shown: { locator: "desimal yang ditampilkan tidak diatur", confidence: "convention" },
  },
  dimensions: { part: { open: true, label: { id: "bagian periode", en: "part of the period" } } },
  inputs: { partScore: { kind: "number", per: "part", cite: "merge", label: { id: "nilai bagian", en: "score of the part" } } },
  terms: {
    partWeight: { per: "part", unset: "number", open: { min: 0, caller: true }, cite: "merge", label: { id: "bobot bagian", en: "weight of the part" } },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "shown" },
  },
  steps: [
    { id: "merged", scorer: "weighted-mean@1", inputs: { values: "partScore", weights: "partWeight" }, cite: "merge", label: { id: "nilai gabungan", en: "merged score" } },
    { id: "shown", scorer: "round@1", inputs: { value: "merged", rounding: "shownRounding" }, cite: "shown", label: { id: "nilai gabungan yang ditampilkan", en: "merged score as shown" } },
  ],
  outputs: ["shown", "merged"],
  notCovered: [
    { id: "Predikat nilai gabungan: tidak ada aturan yang memberinya", en: "A predicate of the merged score: no rule gives one" },
    { id: "Penyetaraan skala kedua aturan", en: "Putting the scales of the two rules on one footing" },
  ],
});
