/** What both rulebooks of the professionalism index have in common: diplomas, levels of punishment, grades, gaps between printed ranges. Each cites them by its own keys `qualification`, `discipline`, `grades`. */

/** Codes of the highest diploma, high to low. */
export const qualifications = ["s-3", "s-2", "s-1-d-iv", "d-iii", "d-ii-d-i-slta", "di-bawah-slta"] as const;

/** Codes of the heaviest punishment. */
export const punishments = ["tidak-pernah", "ringan", "sedang", "berat"] as const;

/** Inputs of both. */
export const commonInputs = {
  qualification: { kind: "category", of: qualifications, cite: "qualification", label: { id: "kualifikasi pendidikan", en: "highest diploma" } },
  punishment: { kind: "category", of: punishments, cite: "discipline", label: { id: "hukuman disiplin terberat", en: "heaviest punishment" } },
} as const;

/** Terms of both. */
export const commonTerms = {
  qualificationTable: { table: { "s-3": 25, "s-2": 20, "s-1-d-iv": 15, "d-iii": 10, "d-ii-d-i-slta": 5, "di-bawah-slta": 1 }, cite: "qualification", label: { id: "poin kualifikasi", en: "points of the diploma" } },
  disciplineTable: { table: { "tidak-pernah": 5, ringan: 3, sedang: 2, berat: 1 }, cite: "discipline", label: { id: "poin disiplin", en: "points of discipline" } },
  grades: { cite: "grades", range: { from: 0, to: 100 }, label: { id: "kategori IP ASN", en: "grades of the index" }, bands: [
    { from: 91, to: 100, category: "sangat-tinggi" }, { from: 81, to: 90, category: "tinggi" }, { from: 71, to: 80, category: "sedang" }, { from: 61, to: 70, category: "rendah" }, { from: 0, to: 60, category: "sangat-rendah" },
  ] },
  gradeLabels: { cite: "grades", labels: { "sangat-tinggi": { id: "Sangat Tinggi", en: "Very high" }, tinggi: { id: "Tinggi", en: "High" }, sedang: { id: "Sedang", en: "Medium" }, rendah: { id: "Rendah", en: "Low" }, "sangat-rendah": { id: "Sangat Rendah", en: "Very low" } } },
  codeLabels: { cite: "qualification", labels: {
    "s-3": { id: "S-3", en: "doctorate (S-3)" }, "s-2": { id: "S-2", en: "master (S-2)" }, "s-1-d-iv": { id: "S-1 atau D-IV", en: "bachelor (S-1 or D-IV)" }, "d-iii": { id: "D-III", en: "D-III" },
    "d-ii-d-i-slta": { id: "D-II, D-I atau SLTA", en: "D-II, D-I or senior secondary school" }, "di-bawah-slta": { id: "di bawah SLTA", en: "below senior secondary school" },
    struktural: { id: "struktural", en: "structural" }, fungsional: { id: "fungsional", en: "functional" }, pelaksana: { id: "pelaksana", en: "pelaksana" },
    "tidak-pernah": { id: "tidak pernah", en: "never" }, ringan: { id: "ringan", en: "light" }, sedang: { id: "sedang", en: "medium" }, berat: { id: "berat", en: "heavy" },
    "sangat-baik": { id: "Sangat Baik", en: "Very good" }, baik: { id: "Baik", en: "Good" }, "butuh-perbaikan": { id: "Butuh Perbaikan", en: "Needs improvement" }, kurang: { id: "Kurang", en: "Poor" }, "sangat-kurang": { id: "Sangat Kurang", en: "Very poor" },
  } },
} as const;

/** What no text decides, worded alike in both. */
export const commonCitations = {
  between: { locator: "nilai di antara dua rentang tercetak", confidence: "convention", note: "ranges are printed in whole numbers" },
} as const;

/** Axes of both. */
export const commonConventions = {
  gaps: { default: "lower-cut", cite: "between", others: { undetermined: {}, "closed-intervals": {} } },
} as const;

/** The first step of both. */
export const qualificationStep = { id: "qualificationPoints", scorer: "lookup@1", inputs: { key: "qualification", table: "qualificationTable" }, cite: "qualification", label: { id: "poin kualifikasi", en: "points of qualification" } } as const;

/** The last steps of both, after those that give `competencyPoints` and `performancePoints`: the points of the four dimensions are added and graded. Where the sum stands is each rule's own. */
export const lastSteps = <const Cite extends string>(cite: Cite) => [
  { id: "disciplinePoints", scorer: "lookup@1", inputs: { key: "punishment", table: "disciplineTable" }, cite: "discipline", label: { id: "poin disiplin", en: "points of discipline" } },
  { id: "total", scorer: "sum@1", inputs: { values: ["qualificationPoints", "competencyPoints", "performancePoints", "disciplinePoints"] }, cite, label: { id: "IP ASN", en: "professionalism index" } },
  { id: "grade", scorer: "bands@1", inputs: { value: "total", bands: "grades", gaps: "convention.gaps" }, cite: "grades", label: { id: "kategori", en: "grade" } },
] as const;
