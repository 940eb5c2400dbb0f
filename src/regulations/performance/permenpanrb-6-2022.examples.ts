/** Examples of PermenPANRB 6/2022: its nine cells, and a rating that is not known yet. */
import type { RulebookExample } from "../example.ts";

const cell = (results: string, behaviour: string, predicate: string): RulebookExample =>
  ({ name: `results ${results}, behaviour ${behaviour}`, asOf: "2026-12-31", inputs: { results: `${results}-ekspektasi`, behaviour: `${behaviour}-ekspektasi` }, outputs: { predicate } });

/** Every example holds exactly. */
export const permenpanrb6of2022Examples: readonly RulebookExample[] = [
  cell("di-atas", "di-atas", "sangat-baik"), cell("sesuai", "di-atas", "baik"), cell("di-bawah", "di-atas", "butuh-perbaikan"),
  cell("di-atas", "sesuai", "baik"), cell("sesuai", "sesuai", "baik"), cell("di-bawah", "sesuai", "butuh-perbaikan"),
  cell("di-atas", "di-bawah", "kurang"), cell("sesuai", "di-bawah", "kurang"), cell("di-bawah", "di-bawah", "sangat-kurang"),
  { name: "behaviour not rated yet", asOf: "2026-12-31", inputs: { results: "di-atas-ekspektasi" }, outputs: { predicate: null } },
];
