/** The engine of a single rulebook with the built-in scorers: the memo of a pure function, kept as long as the rulebook itself. */
import { type Result } from "../kernel/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import type { Engine } from "./engine.ts";
/** Checks a rulebook and makes an engine for it alone; the second time it is at hand. Only frozen rulebooks are remembered: another might change. */
export declare const engineOf: (rulebook: RulebookData) => Result<Engine>;
