/** CSI, the customer satisfaction index: satisfaction weighted by what people hold important. It is no IKM. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * CSI = 100 × Σ w z ÷ the highest answer of the scale, with z the mean satisfaction of an item and w its mean importance over that of all items. The caller names the
 * items and sets `scaleMaximum`, which no text gives. A mean above it is no answer of this scale, and then there is no index.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { csi } from "pembinaan-asn/regulations/service-measures";
 * const both = (a: number, b: number) => ({ a, b });
 * const inputs = { importanceTotal: both(30, 10), importanceAnswered: both(10, 10), satisfactionTotal: both(40, 20), satisfactionAnswered: both(10, 10) };
 * const receipt = unwrap(evaluate(csi, { period: "2025", members: { item: ["a", "b"] }, inputs, terms: { scaleMaximum: { number: 5 } } }));
 * receipt.outputs.index.value?.exact; // => "70"
 * ```
 */
export const csi = /* @__PURE__ */ defineRulebook({
  id: "csi@1", family: "weighted-satisfaction",
  instrument: { kind: "guideline", issuer: "", number: "Customer Satisfaction Index (CSI)", year: 2017, title: { id: "Indeks kepuasan pelanggan berbobot kepentingan (CSI)", en: "Satisfaction weighted by importance (CSI)" } },
  standing: "named", validity: { from: "2017-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    formula: {
      locator: "kepuasan rata-rata berbobot kepentingan, dibagi nilai tertinggi skala", confidence: "unverified", source: "https://dashboard.nganjukkab.go.id/menudataset/detail?data=MDBlYjkwMzMtMWYzNi00Y2EyLWE0NGQtOGYyOWYxMTM3NmE2",
      note: "usage of the field, no regulation; the year and the day from which it holds are nominal",
    },
    own: { locator: "skala dan pembulatan tidak ditetapkan teks mana pun", confidence: "convention" },
  },
  dimensions: { item: { open: true, label: { id: "butir", en: "item" } } },
  inputs: {
    importanceTotal: { kind: "number", per: "item", min: 0, cite: "formula", label: { id: "jumlah nilai kepentingan", en: "sum of the answers on importance" } },
    importanceAnswered: { kind: "count", per: "item", cite: "formula", label: { id: "banyaknya jawaban kepentingan", en: "number of answers on importance" } },
    satisfactionTotal: { kind: "number", per: "item", min: 0, cite: "formula", label: { id: "jumlah nilai kepuasan", en: "sum of the answers on satisfaction" } },
    satisfactionAnswered: { kind: "count", per: "item", cite: "formula", label: { id: "banyaknya jawaban kepuasan", en: "number of answers on satisfaction" } },
  },
  terms: {
    scaleMaximum: { unset: "number", open: { min: 1, caller: true }, cite: "own", label: { id: "nilai tertinggi skala", en: "highest answer of the scale" } },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
  },
  steps: [
    { id: "importance", per: "item", scorer: "ratio@1", inputs: { of: "importanceTotal", to: "importanceAnswered" }, cite: "formula", label: { id: "kepentingan rata-rata", en: "mean importance" } },
    { id: "satisfactionMean", per: "item", scorer: "ratio@1", inputs: { of: "satisfactionTotal", to: "satisfactionAnswered" }, cite: "formula", label: { id: "kepuasan rata-rata", en: "mean satisfaction" } },
    { id: "onScale", per: "item", scorer: "compare@1", inputs: { left: "satisfactionMean", right: "scaleMaximum" }, params: { is: "<=" }, cite: "mechanical", label: { id: "tidak melebihi skala", en: "not above the scale" } },
    { id: "satisfaction", per: "item", scorer: "only-where@1", inputs: { value: "satisfactionMean", when: "onScale" }, params: { else: "missing", reason: "above-scale-maximum" }, cite: "mechanical", label: { id: "kepuasan pada skala", en: "satisfaction on the scale" } },
    { id: "importanceSum", scorer: "sum@1", inputs: { values: "importance" }, cite: "formula", label: { id: "jumlah kepentingan rata-rata", en: "sum of the mean importances" } },
    { id: "weight", per: "item", scorer: "ratio@1", inputs: { of: "importance", to: "importanceSum" }, cite: "formula", label: { id: "bobot kepentingan", en: "weight by importance" } },
    { id: "weighted", scorer: "weighted-sum@1", inputs: { values: "satisfaction", weights: "weight" }, cite: "formula", label: { id: "kepuasan berbobot", en: "weighted satisfaction" } },
    { id: "index", scorer: "ratio@1", inputs: { of: "weighted", to: "scaleMaximum" }, params: { times: 100 }, cite: "formula", label: { id: "CSI", en: "CSI" } },
    { id: "shown", scorer: "round@1", inputs: { value: "index", rounding: "shownRounding" }, cite: "own", label: { id: "CSI yang ditampilkan", en: "CSI as shown" } },
  ],
  outputs: ["shown", "index", "weight"],
  notCovered: [
    { id: "Kategori CSI; ada laporan yang memakai tabel IKM 2017, tetapi CSI bukan IKM", en: "Grades of the CSI; some reports use the IKM bands of 2017, but a CSI is no IKM" },
    { id: "Kuadran kepentingan-kinerja (IPA)", en: "Quadrants of importance and performance (IPA)" },
  ],
});
