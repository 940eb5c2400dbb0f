/** Rulebooks of learning hours. @module */
export { learningHoursFamily } from "./family.ts";
export { perlan10of2018 } from "./perlan-10-2018.ts";
