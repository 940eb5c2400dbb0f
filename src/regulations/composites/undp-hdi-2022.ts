/** The Human Development Index (UNDP) as a composite: three dimensions, four indicators. */
import { buildComposite } from "./composite-rulebook.ts";
import type { RulebookData } from "../../rulebook/index.ts";

/**
 * Health between 20 and 85 years; education the mean of expected schooling up to 18 and mean schooling up to 15 years; income by natural logarithms between 100 and 75,000; every share held within
 * 0 and 1; the index is the geometric mean of the three. Needs `irrationalScorers`.
 *
 * @example
 * ```ts
 * import { undpHdi2022 } from "pembinaan-asn/regulations/indicators";
 * undpHdi2022.id; // => "undp-hdi-2022@1"
 * ```
 */
export const undpHdi2022: RulebookData = /* @__PURE__ */ buildComposite({
  id: "undp-hdi-2022@1",
  instrument: { kind: "guideline", issuer: "UNDP", number: "2021/22", year: 2022, title: { id: "Indeks Pembangunan Manusia (UNDP)", en: "Human Development Index (UNDP)" } },
  validity: { from: "2022-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    normalisation: { locator: "Technical note 1: goalposts", confidence: "text", source: "https://hdr.undp.org/data-center/human-development-index" },
    structure: { locator: "Technical note 1: geometric mean of the three dimension indices", confidence: "text", source: "https://hdr.undp.org/data-center/human-development-index" },
    own: { locator: "tiga desimal sebagaimana dicetak", confidence: "convention" },
  },
  places: 3,
  levels: [
    {
      name: "dimension", label: { id: "dimensi", en: "dimension" }, aggregation: "geometric",
      parts: [{ id: "health", label: { id: "kesehatan", en: "health" } }, { id: "education", label: { id: "pendidikan", en: "education" } }, { id: "income", label: { id: "penghasilan", en: "income" } }],
    },
    {
      name: "indicator", label: { id: "indikator", en: "indicator" }, aggregation: "arithmetic",
      parts: [
        { id: "life-expectancy", within: "health", label: { id: "angka harapan hidup (tahun)", en: "life expectancy (years)" } },
        { id: "expected-schooling", within: "education", label: { id: "harapan lama sekolah (tahun)", en: "expected years of schooling" } },
        { id: "mean-schooling", within: "education", label: { id: "rata-rata lama sekolah (tahun)", en: "mean years of schooling" } },
        { id: "gni-per-head", within: "income", label: { id: "pendapatan nasional bruto per kapita (PPP)", en: "gross national income per head (PPP)" } },
      ],
    },
  ],
  goalposts: {
    "life-expectancy": { low: 20, high: 85, scale: "linear" }, "expected-schooling": { low: 0, high: 18, scale: "linear" },
    "mean-schooling": { low: 0, high: 15, scale: "linear" }, "gni-per-head": { low: 100, high: 75000, scale: "log" },
  },
  notCovered: [{ id: "IPM Badan Pusat Statistik: patoknya lain", en: "The index of Statistics Indonesia: its goalposts differ" }],
});
