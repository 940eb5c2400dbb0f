/** The sustainable connectivity index of ASEM countries, as shipped with COINr: 49 indicators, eight pillars, two sub-indexes. */
import { buildComposite } from "./composite-rulebook.ts";
import type { RulebookData } from "../../rulebook/index.ts";

/**
 * Three levels of plain means over values that come normalised to 0..100: indicators within eight pillars, five of connectivity and three of sustainability, and the mean of these two. The indicators are
 * the request's own: their 49 names are not repeated here.
 *
 * @example
 * ```ts
 * import { coinrAsem2018 } from "pembinaan-asn/regulations/indicators";
 * coinrAsem2018.outputs; // => ["index", "shown", "pillarScore", "subindexScore", "normalised"]
 * ```
 */
export const coinrAsem2018: RulebookData = /* @__PURE__ */ buildComposite({
  id: "coinr-asem-2018@1",
  instrument: { kind: "guideline", issuer: "JRC", number: "ASEM", year: 2018, title: { id: "Indeks konektivitas berkelanjutan ASEM (contoh COINr)", en: "ASEM sustainable connectivity index (example of COINr)" } },
  validity: { from: "2018-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    normalisation: { locator: "build_example_coin(): Normalised, 0..100", confidence: "secondary", source: "github.com/bluefoxr/COINr v1.1.14 (MIT)" },
    structure: { locator: "aggregation: arithmetic, all weights 1", confidence: "secondary", source: "github.com/bluefoxr/COINr v1.1.14 (MIT)" },
    own: { locator: "decimals shown", confidence: "convention" },
  },
  places: 2,
  levels: [
    { name: "subindex", label: { id: "subindeks", en: "sub-index" }, aggregation: "arithmetic", parts: [{ id: "connectivity", label: { id: "konektivitas", en: "connectivity" } }, { id: "sustainability", label: { id: "keberlanjutan", en: "sustainability" } }] },
    {
      name: "pillar", label: { id: "pilar", en: "pillar" }, aggregation: "arithmetic",
      parts: [
        { id: "physical", within: "connectivity", label: { id: "fisik", en: "physical" } }, { id: "economic", within: "connectivity", label: { id: "ekonomi dan keuangan", en: "economic and financial" } },
        { id: "political", within: "connectivity", label: { id: "politik", en: "political" } }, { id: "institutional", within: "connectivity", label: { id: "kelembagaan", en: "institutional" } },
        { id: "people", within: "connectivity", label: { id: "antarmasyarakat", en: "people to people" } },
        { id: "environmental", within: "sustainability", label: { id: "lingkungan", en: "environmental" } }, { id: "social", within: "sustainability", label: { id: "sosial", en: "social" } },
        { id: "economic-sustainability", within: "sustainability", label: { id: "keberlanjutan ekonomi", en: "economic sustainability" } },
      ],
    },
    { name: "indicator", label: { id: "indikator", en: "indicator" }, aggregation: "arithmetic" },
  ],
  notCovered: [{ id: "Perlakuan pencilan sebelum normalisasi", en: "The treatment of outliers before normalisation" }],
});
