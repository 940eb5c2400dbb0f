/** The card of results that a service unit puts on the wall. @module */
export { cardBlocks } from "./card.ts";
export type { CardOptions } from "./options.ts";
