/** The nouns of the domain. @module */
export * from "./period/index.ts";
export * from "./agency/index.ts";
