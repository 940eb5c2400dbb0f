/** The door of the worksheet to check by hand. */
export { handBlocks } from "./blocks.ts";
export type { FollowUpText, HandOptions } from "./options.ts";
