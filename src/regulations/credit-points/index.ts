/** Rulebooks of credit points. @module */
export { creditCases, creditPointsFamily, type CreditCaseCode } from "./family.ts";
export { permenpanrb1of2023 } from "./permenpanrb-1-2023.ts";
export { permenpanrb16of2009 } from "./permenpanrb-16-2009.ts";
