/** Examples of PermenPANRB 3/2020: its nine boxes, and a level that is not known. */
import type { RulebookExample } from "../example.ts";

const box = (performance: string, potential: string, number: number): RulebookExample =>
  ({ name: `performance ${performance}, potential ${potential}`, asOf: "2025-12-31", inputs: { performance: `${performance}-ekspektasi`, potential }, outputs: { box: `kotak-${number}` } });

/** Every example holds exactly. */
export const permenpanrb3of2020Examples: readonly RulebookExample[] = [
  box("di-atas", "rendah", 4), box("di-atas", "menengah", 7), box("di-atas", "tinggi", 9), box("sesuai", "rendah", 2), box("sesuai", "menengah", 5), box("sesuai", "tinggi", 8), box("di-bawah", "rendah", 1), box("di-bawah", "menengah", 3), box("di-bawah", "tinggi", 6),
  { name: "potential not assessed yet", asOf: "2025-12-31", inputs: { performance: "di-atas-ekspektasi" }, outputs: { box: null } },
];
