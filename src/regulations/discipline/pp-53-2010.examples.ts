/** Examples of PP 53/2010: both edges of every rung, lateness, the SKP that was missed. */
import type { RulebookExample } from "../example.ts";

const none = { notApplicable: "not-stated" } as const;
const absent = (days: number, rung: string, outputs: RulebookExample["outputs"] = {}, lateMinutes = 0): RulebookExample => ({ name: `${days} days, ${lateMinutes} minutes`, asOf: "2019-12-31", inputs: { days, lateMinutes, skp: none }, outputs: { rung, ...outputs } });
const reached = (skp: string, skpLevel: string): RulebookExample => ({ name: `SKP ${skp} %`, asOf: "2019-12-31", inputs: { days: 0, lateMinutes: 0, skp }, outputs: { skpLevel } });

/** Every example holds exactly. */
export const pp53of2010Examples: readonly RulebookExample[] = [
  absent(4, "tidak-ada", { level: "tidak-ada", punishment: "tidak-ada", skpLevel: null }), absent(5, "ringan-1", { level: "ringan", punishment: "teguran-lisan" }), absent(6, "ringan-2"), absent(7, "ringan-2", { punishment: "teguran-tertulis" }), absent(10, "ringan-2"), absent(11, "ringan-3"), absent(12, "ringan-3", { punishment: "pernyataan-tidak-puas" }), absent(15, "ringan-3"),
  absent(16, "sedang-1", { level: "sedang", punishment: "tunda-kenaikan-gaji-berkala" }), absent(20, "sedang-1"), absent(21, "sedang-2", { punishment: "tunda-kenaikan-pangkat" }), absent(25, "sedang-2"), absent(26, "sedang-3", { punishment: "penurunan-pangkat" }), absent(30, "sedang-3"),
  absent(31, "berat-1", { level: "berat" }), absent(35, "berat-1"), absent(36, "berat-2"), absent(40, "berat-2"), absent(41, "berat-3"), absent(45, "berat-3"), absent(46, "berat-4"),
  absent(4, "ringan-1", { counted: "5" }, 450), absent(4, "tidak-ada", { counted: "4" }, 449), absent(0, "ringan-1", { counted: "5" }, 2250),
  reached("24.9", "berat"), reached("25", "sedang"), reached("50", "sedang"), reached("50.01", "tidak-ada"), reached("0", "berat"), reached("120", "tidak-ada"),
];
