/** The nouns of the domain. @module */
export * from "./period/index.ts";
export * from "./region/index.ts";
export * from "./agency/index.ts";
export * from "./indicator/index.ts";
export * from "./performance/index.ts";
export * from "./survey/index.ts";
export * from "./asn/index.ts";
export * from "./competency/index.ts";
export * from "./mentoring/index.ts";
export * from "./matching/index.ts";
export * from "./training/index.ts";
export * from "./readiness/index.ts";
export * from "./complaint/index.ts";
export * from "./calendar/index.ts";
export { domainIssueCodes, type DomainIssueCode } from "./issues.ts";
