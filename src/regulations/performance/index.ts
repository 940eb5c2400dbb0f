/** Rulebooks of individual performance appraisal. @module */
export { performanceFamily } from "./family.ts";
export { permenpanrb6of2022 } from "./permenpanrb-6-2022.ts";
export { pp46of2011 } from "./pp-46-2011.ts";
export { permenpanrb8of2021 } from "./permenpanrb-8-2021.ts";
export { performanceFollowUps, type FollowUpRule, type TimeLimit } from "./follow-ups.ts";
export { kmkPegawai127of2026 } from "./kmk-pegawai-127-2026.ts";
export { gabunganPeriode } from "./gabungan-periode.ts";
