/** Examples of KMK 127/2026 for a person: the decree's own case, the blend on both sides of the NKO, adjustments, every cell of the matrix. */
import type { RulebookExample } from "../example.ts";

interface Person { readonly nhk: number | string; readonly npk: number | string; readonly nko: number; readonly tier?: "tier-1" | "tier-2"; readonly correction?: number; readonly discipline?: number | string; readonly impact?: number }
const person = (name: string, { tier = "tier-1", correction = 0, discipline = 0, impact = 0, ...scores }: Person, outputs: RulebookExample["outputs"], source?: string): RulebookExample => ({
  name, asOf: "2026-06-30", inputs: { ...scores, tier, correction, discipline, impact }, outputs, ...(source === undefined ? {} : { source }),
});

/** Every example holds exactly. */
export const kmkPegawai127of2026Examples: readonly RulebookExample[] = [
  person("the decree's own case (its prose prints an NKO of 104, its tables 102: only 102 fits)", { nhk: 108, npk: 96, nko: 102, tier: "tier-2", correction: -5 }, { final: "501/5", resultsFinal: "1027/10", behaviourFinal: "921/10", results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi", predicate: "baik" }, "KMK 127/2026, pp. 148-149, as quoted in https://github.com/kucing007/kinerja-app"),
  person("105 over 100, near the head", { nhk: 105, npk: 105, nko: 100 }, { final: "205/2", predicate: "sangat-baik" }), person("105 over 100, two levels below", { nhk: 105, npk: 105, nko: 100, tier: "tier-2" }, { final: "207/2" }),
  person("95 under 100", { nhk: 95, npk: 95, nko: 100 }, { final: "191/2", predicate: "baik" }), person("95 under 100, two levels below", { nhk: 95, npk: 95, nko: 100, tier: "tier-2" }, { final: "191/2" }), person("equality counts as reached", { nhk: 100, npk: 100, nko: 100 }, { final: "100", results: "sesuai-ekspektasi" }),
  person("discipline, impact and correction", { nhk: 110, npk: 100, nko: 90, discipline: "9.5", impact: 2, correction: 1 }, { final: "187/2", resultsFinal: "379/4", behaviourFinal: "1791/20", results: "sesuai-ekspektasi", behaviour: "di-bawah-ekspektasi", predicate: "kurang" }), person("never below 0, never above 120", { nhk: 120, npk: 3, nko: 120, correction: 5, discipline: 0 }, { resultsFinal: "120" }),
  person("nothing left", { nhk: 3, npk: 2, nko: 0, discipline: 40 }, { final: "0", predicate: "sangat-kurang" }),
  person("results above, behaviour below", { nhk: 115, npk: 80, nko: 100 }, { predicate: "kurang" }), person("results below, behaviour above", { nhk: 80, npk: 115, nko: 100 }, { predicate: "butuh-perbaikan" }), person("results as expected, behaviour above", { nhk: 100, npk: 115, nko: 100 }, { predicate: "baik" }), person("results below, behaviour as expected", { nhk: 80, npk: 100, nko: 100 }, { predicate: "butuh-perbaikan" }), person("both below", { nhk: 80, npk: 80, nko: 80 }, { predicate: "sangat-kurang" }),
  { name: "the organisation's score is not known", asOf: "2026-06-30", inputs: { nhk: 100, npk: 100, tier: "tier-1", correction: 0, discipline: 0, impact: 0 }, outputs: { predicate: null, final: null } },
];
