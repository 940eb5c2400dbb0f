/** Rulebooks of readiness for change. @module */
export { readinessFamily } from "./family.ts";
export { adkar } from "./adkar.ts";
