/** What the two absence ladders share: days counted, the rung, and what the rung's row says. */

/** What is observed. */
export const absenceInputs = {
  days: { kind: "count", cite: "ladder", label: { id: "hari kerja tidak masuk tanpa alasan sah dalam setahun", en: "working days absent without valid reason in the year" } },
  lateMinutes: { kind: "number", min: 0, cite: "late", label: { id: "menit terlambat dan pulang cepat", en: "minutes late or early" } },
} as const;

/** Terms that do not differ. */
export const absenceTerms = {
  wholeDays: { rounding: { places: 0, mode: "floor" }, cite: "lateWhole" },
  levelColumn: { code: "tingkat", cite: "ladder" },
  kindColumn: { code: "jenis", cite: "ladder" },
} as const;

/** 7 hours 30 minutes of lateness are one day; what is left over is none. */
export const lateSteps = [
  { id: "lateParts", scorer: "affine@1", inputs: { value: "lateMinutes" }, params: { times: "1/450" }, cite: "late", label: { id: "keterlambatan dalam hari (7 jam 30 menit)", en: "lateness in days (7 hours 30 minutes)" } },
  { id: "lateDays", scorer: "round@1", inputs: { value: "lateParts", rounding: "wholeDays" }, cite: "lateWhole", label: { id: "hari dari keterlambatan", en: "days from lateness" } },
] as const;

/** The lowest rows of both ladders. */
export const lightRungs = {
  "tidak-ada": { tingkat: "tidak-ada", jenis: "tidak-ada" },
  "ringan-1": { tingkat: "ringan", jenis: "teguran-lisan" }, "ringan-2": { tingkat: "ringan", jenis: "teguran-tertulis" }, "ringan-3": { tingkat: "ringan", jenis: "pernyataan-tidak-puas" },
} as const;

/** Names of levels and rungs. */
export const rungLabels = {
  "tidak-ada": { id: "tidak ada", en: "none" }, ringan: { id: "ringan", en: "light" }, sedang: { id: "sedang", en: "medium" }, berat: { id: "berat", en: "heavy" },
  "ringan-1": { id: "ringan, urutan 1", en: "light, rung 1" }, "ringan-2": { id: "ringan, urutan 2", en: "light, rung 2" }, "ringan-3": { id: "ringan, urutan 3", en: "light, rung 3" }, "sedang-1": { id: "sedang, urutan 1", en: "medium, rung 1" }, "sedang-2": { id: "sedang, urutan 2", en: "medium, rung 2" }, "sedang-3": { id: "sedang, urutan 3", en: "medium, rung 3" },
  "berat-1": { id: "berat, urutan 1", en: "heavy, rung 1" }, "berat-2": { id: "berat, urutan 2", en: "heavy, rung 2" }, "berat-3": { id: "berat, urutan 3", en: "heavy, rung 3" },
} as const;

/** Names of the light kinds. */
export const lightKindLabels = {
  "teguran-lisan": { id: "teguran lisan", en: "oral reprimand" }, "teguran-tertulis": { id: "teguran tertulis", en: "written reprimand" }, "pernyataan-tidak-puas": { id: "pernyataan tidak puas secara tertulis", en: "written statement of dissatisfaction" },
} as const;

/** The level of the rung. */
export const levelStep = { id: "level", scorer: "matrix@1", inputs: { row: "rung", column: "levelColumn", cells: "ladder" }, cite: "ladder", label: { id: "tingkat hukuman disiplin", en: "level of punishment" } } as const;
