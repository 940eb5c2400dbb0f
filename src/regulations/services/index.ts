/** Rulebooks of services and participation. */
export { servicesFamily } from "./family.ts";
export { kepmenkes129of2008 } from "./kepmenkes-129-2008.ts";
export { posyanduSkdn } from "./posyandu-skdn.ts";
export { programmeParticipation } from "./programme-participation.ts";
export { schoolParticipation } from "./school-participation.ts";
