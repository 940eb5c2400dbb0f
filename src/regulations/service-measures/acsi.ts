/** The form of the American Customer Satisfaction Index: a weighted mean of answers on 1 to 10, stretched to 0 to 100. It is no IKM. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * 100 × (Σ w m − Σ w) ÷ (9 Σ w): how far the weighted mean of the items lies above the lowest answer, in percent of the nine steps of the scale 1 to 10. Items and
 * weights are the caller's; the weights need not add up to 1.
 *
 * Only the arithmetic form: no item text, no weights and no model of the index of that name, and no endorsement by its owner.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { acsi } from "pembinaan-asn/regulations/service-measures";
 * const inputs = { mean: { a: 8, b: 7, c: 9 }, weight: { a: "0.5", b: "0.25", c: "0.25" } };
 * unwrap(evaluate(acsi, { period: "2025", members: { item: ["a", "b", "c"] }, inputs })).outputs.index.value?.exact; // => "700/9"
 * ```
 */
export const acsi = /* @__PURE__ */ defineRulebook({
  id: "acsi@1", family: "weighted-satisfaction",
  instrument: { kind: "guideline", issuer: "American Customer Satisfaction Index", number: "ACSI", year: 1994, title: { id: "Bentuk hitung ACSI untuk jawaban 1-10", en: "Arithmetic form of the ACSI for answers on 1 to 10" } },
  standing: "named", validity: { from: "1994-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    formula: { locator: "100 x (jumlah w m - jumlah w) / (9 x jumlah w)", confidence: "unverified", note: "general knowledge of the field, no source at hand; the year and the day from which it holds are nominal" },
    own: { locator: "pembulatan tidak ditetapkan teks mana pun", confidence: "convention" },
  },
  dimensions: { item: { open: true, label: { id: "butir", en: "item" } } },
  inputs: {
    mean: { kind: "number", per: "item", min: 1, max: 10, cite: "formula", label: { id: "rata-rata jawaban", en: "mean answer" } },
    weight: { kind: "number", per: "item", min: 0, cite: "formula", label: { id: "bobot", en: "weight" } },
  },
  terms: {
    width: { number: 9, cite: "formula", label: { id: "lebar skala (10 - 1)", en: "width of the scale (10 − 1)" } },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
  },
  steps: [
    { id: "weightedMean", scorer: "weighted-mean@1", inputs: { values: "mean", weights: "weight" }, cite: "formula", label: { id: "rata-rata berbobot", en: "weighted mean" } },
    { id: "aboveLowest", scorer: "affine@1", inputs: { value: "weightedMean" }, params: { times: 1, plus: -1 }, cite: "formula", label: { id: "selisih dari jawaban terendah", en: "distance from the lowest answer" } },
    { id: "index", scorer: "ratio@1", inputs: { of: "aboveLowest", to: "width" }, params: { times: 100 }, cite: "formula", label: { id: "indeks", en: "index" } },
    { id: "shown", scorer: "round@1", inputs: { value: "index", rounding: "shownRounding" }, cite: "own", label: { id: "indeks yang ditampilkan", en: "index as shown" } },
  ],
  outputs: ["shown", "index"],
  notCovered: [{ id: "Butir pertanyaan, penaksiran bobot, dan model sebab-akibatnya", en: "Items, estimation of the weights, and the causal model" }],
});
