/** Schemas of everything that is read from outside, for apps that validate forms or publish a JSON Schema. @module */
export { overlaySchema } from "./rulebook/overlay.schema.ts";
export { rulebookSchema } from "./rulebook/rulebook.schema.ts";
export { asnSchema } from "./domain/asn/asn.schema.ts";
export { receiptSchema } from "./engine/receipt.schema.ts";
