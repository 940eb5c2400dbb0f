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
