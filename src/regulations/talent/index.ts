/** Rulebooks of talent management. @module */
export { talentFamily } from "./family.ts";
export { permenpanrb3of2020 } from "./permenpanrb-3-2020.ts";
