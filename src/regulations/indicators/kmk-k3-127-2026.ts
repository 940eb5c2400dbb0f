/** KMK 127/2026, the weight of an employee's indicator (K3): its quality and its target, taken together. */
import { defineRulebook } from "../../rulebook/index.ts";
import { kmkApp, kmkCitations, kmkQualityInputs, kmkQualityStep, kmkQualityWeight } from "./kmk-127-2026-parts.ts";
import { targetWeightInputs, targetWeightSteps, targetWeightTerms } from "./kmk-target-weight.ts";

/**
 * K3 = mean of the quality weight (Tabel 14, validity × control) and the target weight (Tabel 15, the new target against last year's target and actual; minimise mirrors maximise). Above 1 an
 * indicator is of high quality, below 1 of sufficient quality.
 *
 * @example
 * ```ts
 * import { kmkK3127of2026 } from "pembinaan-asn/regulations/indicators";
 * kmkK3127of2026.id; // => "kmk-k3-127-2026@1"
 * ```
 */
export const kmkK3127of2026 = /* @__PURE__ */ defineRulebook({
  id: "kmk-k3-127-2026@1", family: "employee-value",
  instrument: { kind: "keputusan-menteri", issuer: "Keuangan", number: "127", year: 2026, title: { id: "Manajemen kinerja di lingkungan Kementerian Keuangan: bobot IKI (K3)", en: "Performance management at the Ministry of Finance: the weight of an indicator (K3)" } },
  standing: "named", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    quality: kmkCitations.quality,
    targetWeight: { locator: "Tabel 15", confidence: "unverified", source: kmkApp, note: "a second public program splits the zones otherwise and calls the slide unclear" },
    k3: { locator: "K3: rata-rata bobot kualitas dan bobot target", confidence: "secondary", source: `${kmkApp}; a second public program` },
  },
  dimensions: { indicator: { open: true, label: { id: "IKI", en: "indicator" } } },
  inputs: {
    ...kmkQualityInputs,
    ...targetWeightInputs,
  },
  terms: {
    qualityWeight: kmkQualityWeight, ...targetWeightTerms,
    qualities: { cite: "k3", range: { from: 0 }, bands: [{ above: 1, category: "sangat-berkualitas" }, { from: 1, to: 1, category: "berkualitas" }, { from: 0, below: 1, category: "cukup-berkualitas" }] },
  },
  steps: [
    kmkQualityStep,
    ...targetWeightSteps,
    { id: "k3", per: "indicator", scorer: "mean@1", inputs: { values: ["quality", "targetWeight"] }, cite: "k3", label: { id: "K3", en: "K3" } },
    { id: "k3Quality", per: "indicator", scorer: "bands@1", inputs: { value: "k3", bands: "qualities" }, cite: "k3", label: { id: "kualitas IKI", en: "quality of the indicator" } },
  ],
  outputs: ["k3", "k3Quality", "quality", "targetWeight"],
  notCovered: [{ id: "Realisasi tahun lalu tepat sama dengan target yang dipertahankan: tidak diatur; satu program memakai 1", en: "A kept target that was met exactly last year: not stated; one program takes 1" }],
});
