/** Rulebooks of the performance accountability system. */
export { accountabilityFamily } from "./family.ts";
export { components2021, criteria2021, criteriaCounts2021, subcomponents2021 } from "./criteria-2021.ts";
export { permenpanrb88of2021 } from "./permenpanrb-88-2021.ts";
