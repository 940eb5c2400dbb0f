/** SERVQUAL: by how much perception falls short of expectation, item by item. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Gap = mean perception − mean expectation. The exact difference is rounded once; the difference of two rounded means is often another number
 * (118/30 − 140/30 = −0.7333, but 3.93 − 4.67 = −0.74). Negative: the service falls short. The caller names the items.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { servqual } from "pembinaan-asn/regulations/service-measures";
 * const inputs = { perceptionTotal: { a: 118 }, perceptionAnswered: { a: 30 }, expectationTotal: { a: 140 }, expectationAnswered: { a: 30 } };
 * const { outputs } = unwrap(evaluate(servqual, { period: "2025", members: { item: ["a"] }, inputs }));
 * [outputs.gap.value?.["a"]?.exact, outputs.shown.value?.["a"]?.text]; // => ["-11/15", "-0.73"]
 * ```
 */
export const servqual = /* @__PURE__ */ defineRulebook({
  id: "servqual@1", family: "service-gap",
  instrument: { kind: "guideline", issuer: "Parasuraman, Zeithaml, Berry", number: "SERVQUAL", year: 1988, title: { id: "Kesenjangan antara persepsi dan harapan (SERVQUAL)", en: "Gap between perception and expectation (SERVQUAL)" } },
  standing: "named", validity: { from: "1988-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    gap: {
      locator: "persepsi rata-rata dikurangi harapan rata-rata", confidence: "secondary", source: "https://github.com/isnaniyah/survei_kepuasan (survei_kepuasan.sql)",
      note: "recomputed from published sums; no item text is included; the day from which it holds is nominal",
    },
    rounding: { locator: "selisih tepat, dibulatkan sekali", confidence: "secondary", source: "https://github.com/isnaniyah/survei_kepuasan (survei_kepuasan.sql)" },
  },
  dimensions: { item: { open: true, label: { id: "butir", en: "item" } } },
  inputs: {
    perceptionTotal: { kind: "number", per: "item", min: 0, cite: "gap", label: { id: "jumlah nilai persepsi", en: "sum of the perceptions" } },
    perceptionAnswered: { kind: "count", per: "item", cite: "gap", label: { id: "banyaknya jawaban persepsi", en: "number of perceptions" } },
    expectationTotal: { kind: "number", per: "item", min: 0, cite: "gap", label: { id: "jumlah nilai harapan", en: "sum of the expectations" } },
    expectationAnswered: { kind: "count", per: "item", cite: "gap", label: { id: "banyaknya jawaban harapan", en: "number of expectations" } },
  },
  terms: { shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "rounding" } },
  steps: [
    { id: "perception", per: "item", scorer: "ratio@1", inputs: { of: "perceptionTotal", to: "perceptionAnswered" }, cite: "gap", label: { id: "persepsi rata-rata", en: "mean perception" } },
    { id: "expectation", per: "item", scorer: "ratio@1", inputs: { of: "expectationTotal", to: "expectationAnswered" }, cite: "gap", label: { id: "harapan rata-rata", en: "mean expectation" } },
    { id: "lessExpectation", per: "item", scorer: "affine@1", inputs: { value: "expectation" }, params: { times: -1 }, cite: "mechanical", label: { id: "harapan rata-rata bertanda negatif", en: "mean expectation with a minus sign" } },
    { id: "gap", per: "item", scorer: "sum@1", inputs: { values: ["perception", "lessExpectation"] }, cite: "gap", label: { id: "kesenjangan", en: "gap" } },
    { id: "shown", per: "item", scorer: "round@1", inputs: { value: "gap", rounding: "shownRounding" }, cite: "rounding", label: { id: "kesenjangan yang ditampilkan", en: "gap as shown" } },
    { id: "overallGap", scorer: "mean@1", inputs: { values: "gap" }, cite: "gap", label: { id: "kesenjangan rata-rata semua butir", en: "mean gap over all items" } },
    { id: "overallShown", scorer: "round@1", inputs: { value: "overallGap", rounding: "shownRounding" }, cite: "rounding", label: { id: "kesenjangan rata-rata yang ditampilkan", en: "mean gap as shown" } },
  ],
  outputs: ["shown", "gap", "overallShown", "overallGap", "perception", "expectation"],
  notCovered: [
    { id: "Butir pertanyaan dan pengelompokannya ke dalam lima dimensi", en: "Items and their grouping into five dimensions" },
    { id: "Pembobotan dimensi", en: "Weights of the dimensions" },
  ],
});
