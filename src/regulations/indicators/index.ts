/** Rulebooks of performance indicators: achievement, organisation and employee scores, accountability, composites, services. @module */
export { indicatorsFamily } from "./family.ts";
export { kmk127of2026 } from "./kmk-127-2026.ts";
export { kmkK3127of2026 } from "./kmk-k3-127-2026.ts";
export { kmkNkp127of2026 } from "./kmk-nkp-127-2026.ts";
export { permendagri54of2010 } from "./permendagri-54-2010.ts";
export { permendagri86of2017 } from "./permendagri-86-2017.ts";
export { accountabilityFamily, permenpanrb88of2021 } from "../accountability/index.ts";
export { coinrAsem2018, compositeRulebook, compositesFamily, oecdJrc2008, undpHdi2022 } from "../composites/index.ts";
export type { Aggregation, CompositeLevel, CompositePart, CompositeSpec, ExactNumber, Goalposts } from "../composites/index.ts";
export { kepmenkes129of2008, posyanduSkdn, programmeParticipation, schoolParticipation, servicesFamily } from "../services/index.ts";
