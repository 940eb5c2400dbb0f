/** Posyandu SKDN: reach, continuity, participation and success of the weighing of under-fives. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * S all under-fives in the area, K holding a KMS/KIA book, D weighed, N with weight gain: K/S, D/K, D/S (community participation), N/D and N/S, each in percent. In sound
 * registers N ≤ D ≤ S and K ≤ S; registers err, so that is a flag and no refusal.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { posyanduSkdn } from "pembinaan-asn/regulations/indicators";
 * unwrap(evaluate(posyanduSkdn, { period: "2026-03", inputs: { s: 120, k: 108, d: 90, n: 72 } })).outputs.participation.value?.exact; // => "75"
 * ```
 */
export const posyanduSkdn = /* @__PURE__ */ defineRulebook({
  id: "posyandu-skdn@1", family: "services",
  instrument: { kind: "guideline", issuer: "Kemenkes", number: "SKDN", year: 2000, title: { id: "SKDN posyandu", en: "SKDN of the posyandu" } },
  standing: "named", validity: { from: "2000-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    formula: { locator: "K/S, D/K, D/S, N/D, N/S", confidence: "secondary", source: "two independent sources", note: "year and first day are nominal" },
    register: { locator: "N <= D <= S, K <= S", confidence: "convention" },
  },
  inputs: {
    s: { kind: "count", cite: "formula", label: { id: "seluruh balita di wilayah (S)", en: "all under-fives in the area (S)" } },
    k: { kind: "count", cite: "formula", label: { id: "balita dengan KMS/buku KIA (K)", en: "with a growth book (K)" } },
    d: { kind: "count", cite: "formula", label: { id: "balita ditimbang (D)", en: "weighed (D)" } },
    n: { kind: "count", cite: "formula", label: { id: "balita naik berat badannya (N)", en: "with weight gain (N)" } },
  },
  steps: [
    { id: "reach", scorer: "ratio@1", inputs: { of: "k", to: "s" }, params: { times: 100 }, cite: "formula", label: { id: "jangkauan program K/S (%)", en: "reach K/S (%)" } },
    { id: "continuity", scorer: "ratio@1", inputs: { of: "d", to: "k" }, params: { times: 100 }, cite: "formula", label: { id: "kesinambungan D/K (%)", en: "continuity D/K (%)" } },
    { id: "participation", scorer: "ratio@1", inputs: { of: "d", to: "s" }, params: { times: 100 }, cite: "formula", label: { id: "partisipasi masyarakat D/S (%)", en: "community participation D/S (%)" } },
    { id: "gain", scorer: "ratio@1", inputs: { of: "n", to: "d" }, params: { times: 100 }, cite: "formula", label: { id: "keberhasilan penimbangan N/D (%)", en: "weight gain N/D (%)" } },
    { id: "success", scorer: "ratio@1", inputs: { of: "n", to: "s" }, params: { times: 100 }, cite: "formula", label: { id: "keberhasilan program N/S (%)", en: "success N/S (%)" } },
    { id: "gainWithinWeighed", scorer: "compare@1", inputs: { left: "n", right: "d" }, params: { is: "<=" }, cite: "register", label: { id: "N tidak melebihi D", en: "N does not exceed D" } },
    { id: "weighedWithinAll", scorer: "compare@1", inputs: { left: "d", right: "s" }, params: { is: "<=" }, cite: "register", label: { id: "D tidak melebihi S", en: "D does not exceed S" } },
    { id: "bookWithinAll", scorer: "compare@1", inputs: { left: "k", right: "s" }, params: { is: "<=" }, cite: "register", label: { id: "K tidak melebihi S", en: "K does not exceed S" } },
  ],
  outputs: ["reach", "continuity", "participation", "gain", "success", "gainWithinWeighed", "weighedWithinAll", "bookWithinAll"],
  notCovered: [{ id: "Target lama K/S 80 % dan D/K 60 %", en: "The old targets K/S 80 % and D/K 60 %" }],
});
