/** Examples of PermenPANRB 1/2023: golden values, every level and predicate, every case, every convention. */
import type { RulebookExample } from "../example.ts";

const off = { notApplicable: "not-stated" } as const;
const nothingElse = { rank: off, held: off, conventional: off, years: off, studyMinimum: off } as const;

const period = (level: string, predicate: string, months: number, points: string, shown: string, more: Partial<RulebookExample> = {}): RulebookExample => ({
  name: `${level} ${predicate} ${months} ${Object.values(more.conventions ?? {}).join(" ")}`.trim(), asOf: "2025-12-31", inputs: { case: "periodik", level, predicate, months, ...nothingElse },
  outputs: { points, total: null }, texts: { shown }, ...more,
});
const set = (name: string, inputs: Readonly<Record<string, unknown>>, outputs: RulebookExample["outputs"], source?: string): RulebookExample => ({ name, asOf: "2025-12-31", inputs: { ...nothingElse, ...inputs }, outputs, ...(source === undefined ? {} : { source }) });
const stands = (level: string, rank: string | undefined, held: string, outputs: RulebookExample["outputs"], conventions?: Readonly<Record<string, string>>): RulebookExample => ({
  ...set(`${level} ${rank ?? "golongan II"} with ${held}`, { case: "periodik", level, rank: rank ?? off, predicate: "baik", months: 12, held }, outputs), ...(conventions === undefined ? {} : { conventions }),
});

/** Every example holds exactly. */
export const permenpanrb1of2023Examples: readonly RulebookExample[] = [
  period("ahli-pertama", "baik", 2, "25/12", "2.08", { source: "https://id.scribd.com/document/694983391" }), period("mahir", "sangat-baik", 12, "75/4", "18.75"), period("ahli-utama", "sangat-baik", 12, "75", "75.00"),
  period("pemula", "kurang", 12, "15/8", "1.88"), period("pemula", "sangat-kurang", 12, "15/16", "0.94"), period("ahli-madya", "sangat-kurang", 12, "75/8", "9.38"), period("ahli-pertama", "sangat-kurang", 12, "25/8", "3.13"),
  period("penyelia", "butuh-perbaikan", 12, "75/4", "18.75"), period("terampil", "sangat-baik", 12, "15/2", "7.50"), period("ahli-muda", "kurang", 1, "25/24", "1.04"),
  period("pemula", "kurang", 12, "15/8", "1.875", { conventions: { rounding: "half-up-3dp" } }), period("pemula", "kurang", 12, "15/8", "1.87", { conventions: { rounding: "truncate-2dp" } }),

  set("transfer at III/d, three years", { case: "perpindahan-jabatan", level: "ahli-muda", predicate: "baik", months: off, years: 3, rank: "III/d" }, { points: "75", total: "175", rankShort: "25", levelShort: "25" }, "PerBKN 3/2023, annex p. 5: https://fliphtml5.com/ffcwr/kblm"),
  set("transfer after five years: three count", { case: "perpindahan-jabatan", level: "ahli-muda", predicate: "baik", months: off, years: 5, rank: "III/c" }, { points: "75", total: "75" }),
  set("transfer after a year and a half", { case: "perpindahan-jabatan", level: "ahli-pertama", predicate: "butuh-perbaikan", months: off, years: "1.5", rank: "III/b" }, { points: "225/16", total: "1025/16" }),
  set("first appointment at III/b, seven months", { case: "pengangkatan-pertama", level: "ahli-pertama", predicate: "baik", months: 7, rank: "III/b" }, { points: "175/24", total: "1375/24" }),
  set("return from study", { case: "tugas-belajar", level: "ahli-muda", predicate: "baik", months: 6, held: 40, studyMinimum: 100 }, { points: "25/2", total: "155/2" }),
  set("a new level starts at 0", { case: "kenaikan-jenjang", level: "ahli-muda", predicate: "sangat-baik", months: 12, held: 104 }, { points: "75/2", total: "75/2" }),
  set("integration at III/d", { case: "integrasi", level: off, predicate: off, months: off, rank: "III/d", conventional: 330 }, { total: "130", points: null, levelNeeds: null }),
  set("integration below the base", { case: "integrasi", level: off, predicate: off, months: off, rank: "III/a", conventional: 98 }, { total: "-2" }),

  ...([["III/b", 100], ["III/c", 200], ["IV/a", 400], ["IV/b", 400], ["IV/c", 400], ["IV/d", 850], ["IV/e", 850]] as const).map(([rank, base]) => set(`integration at ${rank}`, { case: "integrasi", level: off, predicate: off, months: off, rank, conventional: base + 30 }, { total: "30" })),
  ...([["ahli-pertama", "III/a", "75/2"], ["ahli-madya", "IV/a", "225/2"], ["ahli-madya", "IV/b", "525/2"], ["ahli-madya", "IV/c", "825/2"], ["ahli-utama", "IV/d", "150"], ["ahli-utama", "IV/e", "350"]] as const).map(([level, rank, total]) => set(`transfer at ${rank}, three years`, { case: "perpindahan-jabatan", level, predicate: "baik", months: off, years: 3, rank }, { total })),

  stands("ahli-pertama", "III/a", "0", { total: "25/2", rankStep: "50", rankNeeds: "50", levelNeeds: "100", rankShort: "75/2", levelShort: "175/2" }), stands("ahli-pertama", "III/b", "90", { total: "205/2", rankNeeds: "100", rankShort: "0", levelShort: "0" }),
  stands("ahli-muda", "III/c", "10", { rankStep: "100", rankNeeds: "100", levelNeeds: "200", rankShort: "65" }), stands("ahli-madya", "IV/b", "250", { rankStep: "150", rankNeeds: "300", levelNeeds: "450", rankShort: "25/2", levelShort: "325/2" }),
  stands("ahli-madya", "IV/a", "0", { rankNeeds: "150" }), stands("ahli-madya", "IV/c", "400", { rankNeeds: "450", rankShort: "25/2" }), stands("ahli-utama", "IV/d", "0", { rankStep: "200", rankNeeds: "200", levelNeeds: null, levelShort: null, rankShort: "150" }), stands("ahli-utama", "IV/e", "200", { rankNeeds: "400" }),
  stands("pemula", undefined, "0", { rankStep: "15", levelNeeds: "15", rankNeeds: null, levelShort: "45/4" }), stands("terampil", undefined, "0", { rankStep: "20", levelNeeds: "60", levelShort: "55" }), stands("terampil", undefined, "0", { levelNeeds: "40", levelShort: "35" }, { terampil: "from-ii-c" }),
  ...([["pemula", "15"], ["mahir", "100"], ["penyelia", null], ["ahli-pertama", "100"], ["ahli-muda", "200"], ["ahli-madya", "450"], ["ahli-utama", null]] as const).map(([level, levelNeeds]) => stands(level, undefined, "0", { levelNeeds }, { terampil: "from-ii-c" })),
  stands("mahir", "III/a", "0", { rankStep: "50", levelNeeds: "100" }), stands("penyelia", "III/d", "100", { rankStep: "100", levelNeeds: null, rankNeeds: "200", rankShort: "75" }),
  { name: "months that are not known", asOf: "2025-12-31", inputs: { case: "periodik", level: "ahli-muda", predicate: "baik", ...nothingElse }, outputs: { points: null, shown: null, levelNeeds: "200" } },
];
