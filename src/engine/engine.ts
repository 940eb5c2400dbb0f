/** The engine: rulebooks and overlays, frozen, with the scorers they need. A value, never a global. */
import { deepFreeze, error, type Issue } from "../kernel/index.ts";
import type { Confidence, OverlayData, RulebookData } from "../rulebook/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { Program } from "./program.ts";
import type { RulePeriod } from "./resolve.ts";

/** What an engine holds inside. */
export interface Inside {
  /** Rulebooks by id. */
  readonly books: ReadonlyMap<string, RulebookData>;
  /** Overlays in the order of their ids. */
  readonly overlays: readonly OverlayData[];
  /** Scorers by id. */
  readonly scorers: ReadonlyMap<string, ErasedScorer>;
  /** Every output must rest on at least this. */
  readonly minimumConfidence: Exclude<Confidence, "convention"> | undefined;
  /** Compiled programs: the memo of a pure function, no state that anybody can see. */
  readonly programs: Map<string, Program>;
  /** Parts of periods under their rules: another such memo. */
  readonly parts: Map<string, readonly RulePeriod[]>;
}

/** Rulebooks and overlays, checked once and frozen. Hand it to `evaluate` and to every `assess…`. */
export interface Engine {
  /** Ids of its rulebooks, sorted. */
  readonly rulebooks: readonly string[];
  /** Ids of its overlays, sorted. */
  readonly overlays: readonly string[];
  /** @internal The library's own business. */
  readonly "~inside": Inside;
}

/** What an engine is made of. */
export interface EngineParts {
  /** Rulebooks. */
  readonly rulebooks: readonly RulebookData[];
  /** Overlays. */
  readonly overlays?: readonly OverlayData[];
  /** The scorers that they use. */
  readonly scorers: readonly ErasedScorer[];
  /** Every output must rest on at least this. */
  readonly minimumConfidence?: Exclude<Confidence, "convention">;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * An engine of just these parts, without checks: for rulebooks that were checked before (the national ones are, by this package's tests).
 * It brings no scorer of its own, so that an app carries only what its rules use. Everybody else wants `createEngine`.
 */
export const buildEngine = (parts: EngineParts): Engine => {
  const books = [...parts.rulebooks].sort(byId);
  const overlays = [...(parts.overlays ?? [])].sort(byId);
  deepFreeze([...books, ...overlays]);
  const inside: Inside = {
    books: new Map(books.map((book) => [book.id, book])), overlays,
    scorers: new Map(parts.scorers.map((scorer) => [scorer.id, scorer])),
    minimumConfidence: parts.minimumConfidence, programs: new Map(), parts: new Map(),
  };
  return Object.freeze({ rulebooks: Object.freeze(books.map(({ id }) => id)), overlays: Object.freeze(overlays.map(({ id }) => id)), "~inside": inside });
};

/** The rulebook with this id; an id without a revision means the newest one in the engine. */
export const findBook = (inside: Inside, id: string): RulebookData | undefined => {
  const exact = inside.books.get(id);
  if (exact !== undefined || id.includes("@")) return exact;
  let newest: RulebookData | undefined;
  for (const book of inside.books.values()) {
    if (book.id.startsWith(`${id}@`) && (newest === undefined || revisionOf(book.id) > revisionOf(newest.id))) newest = book;
  }
  return newest;
};

/** The rulebook that a request names, by itself or by its id. Fault: `unknown-rulebook`. */
export const bookAsked = (engine: Engine, rulebook: { readonly id: string } | string, issues: Issue[]): RulebookData | undefined => {
  const id = typeof rulebook === "string" ? rulebook : rulebook.id;
  const book = findBook(engine["~inside"], id);
  if (book === undefined) issues.push(error("unknown-rulebook", "rulebook", { expected: engine.rulebooks.join(", "), received: id }));
  return book;
};

/** The revision of an id: `permenpanrb-14-2017@2` → 2. */
export const revisionOf = (id: string): number => Number(id.slice(id.lastIndexOf("@") + 1));
