/** Rulebooks of the distribution of predicates in a unit. @module */
export { distributionFamily, type FindingCode } from "./family.ts";
export { pp30of2019 } from "./pp-30-2019.ts";
export { employeePredicates, seMenpanrb3of2023 } from "./se-menpanrb-3-2023.ts";
