/** Standards of response times. @module */
export { responseTimesFamily } from "./family.ts";
export { kelurahanParia2024 } from "./kelurahan-paria-2024.ts";
export { sp4nLapor } from "./sp4n-lapor.ts";
export { standarUnit } from "./standar-unit.ts";
export { uu25of2009 } from "./uu-25-2009.ts";
