/** Programs by what they were compiled from: the same rule, overlays, conventions and base members need compiling once. */
import { hasError, isRecord, type Issue } from "../kernel/index.ts";
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
  const program: Program = { ...compiled, issues: hasError(issues) ? issues : [...issues, ...compiled.issues] }; // after a wrong choice what the compilation finds only follows from it
  if (key !== undefined) {
    if (inside.programs.size >= MOST_PROGRAMS) inside.programs.clear();
    inside.programs.set(key, program);
  }
  return program;
};

/** The most members and terms that are put into a key: longer ones cost more than they save. */
const MOST_IN_KEY = 96;

/** A member as what tells it apart: an id, or an id with its parent. Labels are not looked at: members with a name are compiled anew. */
const memberKey = (it: unknown): string | readonly string[] | undefined => {
  if (typeof it === "string") return it;
  if (!isRecord(it)) return undefined;
  const { id, within } = it;
  return typeof id === "string" && typeof within === "string" && Object.keys(it).length === 2 ? [id, within] : undefined;
};

/** Members as text where they are lists of few ids. */
const idsOf = (members: unknown): string | undefined => {
  if (!isRecord(members)) return undefined;
  const lists: (readonly [string, readonly unknown[]])[] = [];
  let count = 0;
  for (const [name, list] of Object.entries(members)) {
    if (!Array.isArray(list) || (count += list.length) > MOST_IN_KEY) return undefined;
    const keys = list.map(memberKey);
    if (keys.includes(undefined)) return undefined;
    lists.push([name, keys]);
  }
  return JSON.stringify(lists);
};

/** Terms of the caller as text where they are records of numbers and texts, as a weight for each member is. */
const termsKey = (value: unknown, left: { count: number }, depth = 0): unknown => {
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  if (!isRecord(value) || depth > 3) return undefined;
  const entries: (readonly [string, unknown])[] = [];
  for (const [name, one] of Object.entries(value)) {
    left.count -= 1;
    const key = left.count < 0 ? undefined : termsKey(one, left, depth + 1);
    if (key === undefined) return undefined;
    entries.push([name, key]);
  }
  return entries;
};

/** What tells two programs apart; undefined where a request brings tables of its own, many members or terms, or members with names. JSON, so that no text can pass for two. */
const memoKey = (book: RulebookData, overlays: readonly OverlayData[], choices: Choices): string | undefined => {
  // each part has a letter before its JSON, so that no two parts can pass for one another
  let key = overlays.length === 0 ? `${book.id} ` : `${book.id} o${JSON.stringify(overlays.map(({ id }) => id))}`;
  if (choices.members !== undefined) {
    const listed = idsOf(choices.members);
    if (listed === undefined) return undefined;
    key += `m${listed}`;
  }
  if (choices.terms !== undefined) {
    const terms = termsKey(choices.terms, { count: MOST_IN_KEY });
    if (terms === undefined) return undefined;
    key += `t${JSON.stringify(terms)}`;
  }
  if (choices.conventions === undefined) return key;
  if (typeof choices.conventions !== "object" || choices.conventions === null) return undefined;
  const chosen = Object.entries(choices.conventions as Readonly<Record<string, unknown>>).sort(([a], [b]) => (a < b ? -1 : 1));
  return chosen.every(([, option]) => typeof option === "string") ? `${key}c${JSON.stringify(chosen)}` : undefined;
};
