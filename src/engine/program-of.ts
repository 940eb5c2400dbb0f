/** Programs by what they were compiled from: the same rule, overlays, conventions and base members need compiling once. */
import { isRecord, type Issue } from "../kernel/index.ts";
import type { OverlayData, RulebookData } from "../rulebook/index.ts";
import { definitionInForce, type Choices } from "./definition-in-force.ts";
import type { Inside } from "./engine.ts";
import { compile } from "./compile.ts";
import type { Program } from "./program.ts";

/** An engine used for many different choices must not grow without end. */
const MOST_PROGRAMS = 256;

/** The program for a rulebook with these overlays and choices, and the remarks made on the way. */
export const programOf = (inside: Inside, book: RulebookData, overlays: readonly OverlayData[], choices: Choices): Program => {
  const key = memoKey(book, overlays, choices);
  const known = key === undefined ? undefined : inside.programs.get(key);
  if (known !== undefined) return known;
  const issues: Issue[] = [];
  const definition = definitionInForce(book, overlays, choices, issues);
  const compiled = compile(definition, inside.scorers);
  const program: Program = { ...compiled, issues: [...issues, ...compiled.issues] };
  if (key !== undefined) {
    if (inside.programs.size >= MOST_PROGRAMS) inside.programs.clear();
    inside.programs.set(key, program);
  }
  return program;
};

/** Members as text where they are lists of at most 64 ids. */
const idsOf = (members: unknown): string | undefined => {
  if (!isRecord(members)) return undefined;
  const lists = Object.entries(members);
  return lists.every(([, list]) => Array.isArray(list) && list.length <= 64 && list.every((it) => typeof it === "string")) ? JSON.stringify(lists) : undefined;
};

/** What tells two programs apart; undefined where a request brings terms of its own, or members that are more than ids. JSON, so that no text can pass for two. */
const memoKey = (book: RulebookData, overlays: readonly OverlayData[], choices: Choices): string | undefined => {
  if (choices.terms !== undefined) return undefined;
  const listed = choices.members === undefined ? "" : idsOf(choices.members);
  if (listed === undefined) return undefined;
  const laid = (overlays.length === 0 ? "" : JSON.stringify(overlays.map(({ id }) => id))) + listed;
  if (choices.conventions === undefined) return `${book.id} ${laid}`;
  if (typeof choices.conventions !== "object" || choices.conventions === null) return undefined;
  const chosen = Object.entries(choices.conventions as Readonly<Record<string, unknown>>).sort(([a], [b]) => (a < b ? -1 : 1));
  return chosen.every(([, option]) => typeof option === "string") ? `${book.id} ${laid} ${JSON.stringify(chosen)}` : undefined;
};
