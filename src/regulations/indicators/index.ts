/** The family of weighted indicators. @module */
export { indicatorsFamily } from "./family.ts";
