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

/** The most that is put into a key: longer ones cost more than they save. */
const MOST_IN_KEY = 128;

/** How much more may go into a key: counted down while one is made. */
interface Room { count: number }

/** Choices as one text, in their order; undefined where they hold more than lists and records of few texts and numbers. A text is preceded by its length, so that none can pass for two, and a list and a record of the same differ. */
const plainKey = (value: unknown, left: Room, depth = 0): string | undefined => {
  left.count -= 1;
  if (typeof value === "string") return `${value.length}:${value}`;
  if (Number.isFinite(value)) return `${String(value)};`;
  if (typeof value !== "object" || value === null || depth > 4 || left.count < 0) return undefined;
  let key = Array.isArray(value) ? "[" : "{";
  for (const name of Object.keys(value)) {
    const part = plainKey((value as Readonly<Record<string, unknown>>)[name], left, depth + 1);
    if (part === undefined) return undefined;
    key += `${name.length}:${name}${part}`;
  }
  return left.count < 0 ? undefined : `${key}]`;
};

/** Nothing chosen: absent, or a record without members, which comes to the same. */
const asksNothing = (choice: unknown): boolean => choice === undefined || (isRecord(choice) && Object.keys(choice).length === 0);

/** What tells two programs apart; undefined where a request brings tables of its own or very many members. Conventions come in any order. */
const memoKey = (book: RulebookData, overlays: readonly OverlayData[], { members, terms, conventions }: Choices): string | undefined => {
  if (overlays.length === 0 && asksNothing(members) && asksNothing(terms) && asksNothing(conventions)) return book.id; // most requests
  const chosen = isRecord(conventions) ? Object.entries(conventions).sort(([a], [b]) => (a < b ? -1 : 1)) : conventions;
  const key = plainKey([overlays.map(({ id }) => id), ...[members, terms, chosen].map((it) => (it === undefined ? [] : [it]))], { count: MOST_IN_KEY });
  return key === undefined ? undefined : book.id + key;
};
