/** Examples of the letter 4190/2024: the one predicate that is told, and a missing cell. */
import type { RulebookExample } from "../example.ts";

const one = (name: string, change: object, outputs: RulebookExample["outputs"], conventions?: Readonly<Record<string, string>>): RulebookExample => ({
  name, asOf: "2023-12-31", inputs: { qualification: "s-1-d-iv", predicate: "sangat-baik", trainingPoints: 15, punishment: "tidak-pernah", ...change }, outputs, ...(conventions === undefined ? {} : { conventions }),
});

/** Every example holds exactly. */
export const suratBkn4190of2024Examples: readonly RulebookExample[] = [
  one("Sangat Baik counts in both dimensions", {}, { total: "90", grade: "tinggi", competencyPoints: "40", performancePoints: "30" }),
  one("the most is 100", { qualification: "s-3" }, { total: "100", grade: "sangat-tinggi" }),
  one("the points of Baik are not known", { predicate: "baik" }, { total: null, grade: null, competencyPoints: null, performancePoints: null, qualificationPoints: "15" }),
  one("between two ranges: the lower one runs on", { trainingPoints: "15", qualification: "s-2", punishment: "ringan" }, { total: "93", grade: "sangat-tinggi" }),
  one("90.5 is Tinggi", { trainingPoints: "12.5", qualification: "s-2", punishment: "ringan" }, { total: "181/2", grade: "tinggi" }),
  one("90.5, left undetermined", { trainingPoints: "12.5", qualification: "s-2", punishment: "ringan" }, { total: "181/2", grade: null }, { gaps: "undetermined" }),
  one("90.5, by closed intervals", { trainingPoints: "12.5", qualification: "s-2", punishment: "ringan" }, { total: "181/2", grade: null }, { gaps: "closed-intervals" }),
  one("a diploma of three years, and a punishment of medium weight", { qualification: "d-iii", punishment: "sedang" }, { total: "82", grade: "tinggi" }),
  one("Sedang", { trainingPoints: 0, punishment: "berat" }, { total: "71", grade: "sedang" }),
  one("Rendah", { trainingPoints: 0, qualification: "d-ii-d-i-slta", punishment: "berat" }, { total: "61", grade: "rendah" }),
  one("Sangat Rendah", { trainingPoints: 0, qualification: "di-bawah-slta", punishment: "berat" }, { total: "57", grade: "sangat-rendah" }),
];
