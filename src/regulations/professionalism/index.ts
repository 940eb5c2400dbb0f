/** Rulebooks of the professionalism index. @module */
export { professionalismFamily } from "./family.ts";
export { perbkn8of2019 } from "./perbkn-8-2019.ts";
export { suratBkn4190of2024 } from "./surat-bkn-4190-2024.ts";
