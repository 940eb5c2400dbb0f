/** The engine of a single rulebook with the built-in scorers: the memo of a pure function, kept as long as the rulebook itself. */
import { error, fail, ok, type Result } from "../kernel/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { createEngine } from "./create-engine.ts";
import type { Engine } from "./engine.ts";

const engines = /* @__PURE__ */ new WeakMap<RulebookData, Engine>();

/** Checks a rulebook and makes an engine for it alone; the second time it is at hand. Only frozen rulebooks are remembered: another might change. */
export const engineOf = (rulebook: RulebookData): Result<Engine> => {
  const known = engines.get(rulebook);
  if (known !== undefined) return ok(known);
  const made = createEngine({ rulebooks: [rulebook] });
  if (made.ok && Object.isFrozen(rulebook)) engines.set(rulebook, made.value);
  return made;
};

/** The engine of a request: its own, else that of the rulebook alone. An id alone names nothing: `unknown-rulebook`. */
export const engineAsked = (rulebook: RulebookData | string, given: Engine | undefined): Result<Engine> => {
  if (given !== undefined) return ok(given);
  return typeof rulebook === "string" ? fail([error("unknown-rulebook", "rulebook", { expected: "an engine that holds it, or the rulebook itself", received: rulebook })]) : engineOf(rulebook);
};
