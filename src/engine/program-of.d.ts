import type { OverlayData, RulebookData } from "../rulebook/index.ts";
import { type Choices } from "./definition-in-force.ts";
import type { Inside } from "./engine.ts";
import type { Program } from "./program.ts";
/** The program for a rulebook with these overlays and choices, and the remarks made on the way. */
export declare const programOf: (inside: Inside, book: RulebookData, overlays: readonly OverlayData[], choices: Choices) => Program;
