/** Rulebooks of the yearly duty of learning, side by side. @module */
export { learningDutiesFamily } from "./family.ts";
export { perlan5of2018 } from "./perlan-5-2018.ts";
export { pp11of2017 } from "./pp-11-2017.ts";
export { pp49of2018 } from "./pp-49-2018.ts";
