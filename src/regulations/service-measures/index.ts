/** Rulebooks of measures beside the public satisfaction index: integrity zone, IPP, Ombudsman compliance, CSI, ACSI, SERVQUAL. @module */
export { integrityZoneFamily, ombudsmanFamily, serviceGapFamily, serviceIndexFamily, weightedSatisfactionFamily } from "./families.ts";
export { permenpanrb90of2021 } from "./permenpanrb-90-2021.ts";
export { permenpanrb29of2022 } from "./permenpanrb-29-2022.ts";
export { ombudsmanKepatuhan2021 } from "./ombudsman-kepatuhan-2021.ts";
export { ombudsmanKepatuhan2022 } from "./ombudsman-kepatuhan-2022.ts";
export { csi } from "./csi.ts";
export { acsi } from "./acsi.ts";
export { servqual } from "./servqual.ts";
