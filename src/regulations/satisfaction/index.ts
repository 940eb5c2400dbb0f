/** Rulebooks of public satisfaction surveys. @module */
export { satisfactionFamily } from "./family.ts";
export { bodyOrder2017, elements2017, questionnaireOrder2017, type Element2017 } from "./elements.ts";
export { permenpanrb14of2017 } from "./permenpanrb-14-2017.ts";
