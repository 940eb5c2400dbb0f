/** Rulebooks of discipline. @module */
export { disciplineFamily } from "./family.ts";
export { pp53of2010 } from "./pp-53-2010.ts";
export { pp94of2021 } from "./pp-94-2021.ts";
