/** Rulebooks of individual performance appraisal. @module */
export { performanceFamily } from "./family.ts";
export { permenpanrb6of2022 } from "./permenpanrb-6-2022.ts";
export { kmk127of2026 } from "./kmk-127-2026.ts";
