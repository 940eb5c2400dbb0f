/** PermenPANRB 90/2021: what the two surveys of an integrity zone (SPKP, SPAK) contribute, and which minima they meet. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Each index (IPKP of the SPKP, IPAK of the SPAK, on 1 to 4) contributes index ÷ 4 × 17.5 to the results of an integrity zone. Minima: WBK 14.00 (IPKP) and
 * 15.75 (IPAK), WBBM 15.75 for both. The exact contribution is compared.
 *
 * `zi-ipak` is not the national anti-corruption index of the statistics office, which is also called IPAK (`bps-ipak`, 0 to 5).
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { permenpanrb90of2021 } from "pembinaan-asn/regulations/service-measures";
 * const { outputs } = unwrap(evaluate(permenpanrb90of2021, { period: "2025", inputs: { index: { "zi-ipkp": "3.20", "zi-ipak": "3.60" } } }));
 * outputs.contribution.value?.["zi-ipak"]?.exact; // => "63/4"
 * [outputs.wbkMinima.value, outputs.wbbmMinima.value]; // => [true, false]
 * ```
 */
export const permenpanrb90of2021 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-90-2021@1", family: "integrity-zone",
  instrument: {
    kind: "peraturan-menteri", issuer: "PANRB", number: "90", year: 2021,
    title: {
      id: "Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah",
      en: "Building and evaluating integrity zones (WBK and WBBM) in government agencies",
    },
  },
  standing: "named", validity: { from: "2021-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    contribution: { locator: "komponen hasil: nilai survei / 4 x 17,5", confidence: "unverified", note: "the annex's own text is not confirmed; the day of entry into force is taken as the first of the year" },
    minima: { locator: "nilai minimal WBK dan WBBM", confidence: "unverified", note: "the annex's own text is not confirmed" },
    own: { locator: "pembulatan tidak ditetapkan teks mana pun", confidence: "convention" },
  },
  dimensions: {
    measure: {
      label: { id: "survei", en: "survey" },
      members: [
        { id: "zi-ipkp", label: { id: "IPKP (Survei Persepsi Kualitas Pelayanan)", en: "IPKP (survey of perceived service quality)" } },
        { id: "zi-ipak", label: { id: "IPAK (Survei Persepsi Anti Korupsi)", en: "IPAK (survey of perceived anti-corruption)" } },
      ],
    },
  },
  inputs: { index: { kind: "number", per: "measure", min: 1, max: 4, cite: "contribution", label: { id: "indeks survei", en: "index of the survey" } } },
  terms: {
    highestIndex: { number: 4, cite: "contribution", label: { id: "indeks tertinggi", en: "highest index" } },
    fullContribution: { per: "measure", each: "17.5", cite: "contribution", label: { id: "kontribusi penuh", en: "full contribution" } },
    minimumWbk: { per: "measure", values: { "zi-ipkp": "14.00", "zi-ipak": "15.75" }, cite: "minima", label: { id: "minimal WBK", en: "minimum for WBK" } },
    minimumWbbm: { per: "measure", each: "15.75", cite: "minima", label: { id: "minimal WBBM", en: "minimum for WBBM" } },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
  },
  steps: [
    { id: "share", per: "measure", scorer: "ratio@1", inputs: { of: "index", to: "highestIndex" }, cite: "contribution", label: { id: "bagian dari indeks tertinggi", en: "share of the highest index" } },
    { id: "contribution", per: "measure", scorer: "product@1", inputs: { values: ["share", "fullContribution"] }, cite: "contribution", label: { id: "kontribusi", en: "contribution" } },
    { id: "shown", per: "measure", scorer: "round@1", inputs: { value: "contribution", rounding: "shownRounding" }, cite: "own", label: { id: "kontribusi yang ditampilkan", en: "contribution as shown" } },

    { id: "meetsWbk", per: "measure", scorer: "compare@1", inputs: { left: "contribution", right: "minimumWbk" }, params: { is: ">=" }, cite: "minima", label: { id: "memenuhi minimal WBK", en: "meets the minimum for WBK" } },
    { id: "meetsWbbm", per: "measure", scorer: "compare@1", inputs: { left: "contribution", right: "minimumWbbm" }, params: { is: ">=" }, cite: "minima", label: { id: "memenuhi minimal WBBM", en: "meets the minimum for WBBM" } },

    { id: "wbkRatio", per: "measure", scorer: "ratio@1", inputs: { of: "contribution", to: "minimumWbk" }, cite: "minima", label: { id: "kontribusi terhadap minimal WBK", en: "contribution over the minimum for WBK" } },
    { id: "wbkLowest", scorer: "extreme@1", inputs: { values: "wbkRatio" }, params: { take: "min" }, cite: "minima", label: { id: "terendah terhadap minimal WBK", en: "lowest over the minimum for WBK" } },
    { id: "wbkMinima", scorer: "compare@1", inputs: { left: "wbkLowest" }, params: { is: ">=", to: 1 }, cite: "minima", label: { id: "kedua survei memenuhi minimal WBK", en: "both surveys meet the minima for WBK" } },
    { id: "wbbmRatio", per: "measure", scorer: "ratio@1", inputs: { of: "contribution", to: "minimumWbbm" }, cite: "minima", label: { id: "kontribusi terhadap minimal WBBM", en: "contribution over the minimum for WBBM" } },
    { id: "wbbmLowest", scorer: "extreme@1", inputs: { values: "wbbmRatio" }, params: { take: "min" }, cite: "minima", label: { id: "terendah terhadap minimal WBBM", en: "lowest over the minimum for WBBM" } },
    { id: "wbbmMinima", scorer: "compare@1", inputs: { left: "wbbmLowest" }, params: { is: ">=", to: 1 }, cite: "minima", label: { id: "kedua survei memenuhi minimal WBBM", en: "both surveys meet the minima for WBBM" } },
  ],
  outputs: ["shown", "contribution", "meetsWbk", "meetsWbbm", "wbkMinima", "wbbmMinima"],
  notCovered: [
    { id: "Komponen pengungkit (60 %), capaian kinerja, dan nilai akhir: predikat WBK/WBBM menuntut lebih dari kedua minimal ini", en: "The enablers (60 %), performance results and the total: the predicates WBK and WBBM ask for more than these two minima" },
    { id: "Dari jawaban survei ke indeks; butir SPAK yang dinilai 0/2/4 mulai dari 0 dan tidak berada pada skala 1-4", en: "From answers to the index; SPAK items scored 0/2/4 begin at 0 and are not on the scale 1 to 4" },
    { id: "IPAK dari BPS (`bps-ipak`, skala 0-5): ukuran lain dengan nama yang sama", en: "The IPAK of the statistics office (`bps-ipak`, 0 to 5): another measure of the same name" },
  ],
});
