/** The door of the page of a rulebook. */
export { pageText } from "./page.ts";
export type { Subject } from "./subject.ts";
