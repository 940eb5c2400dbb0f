/** What the checks of one rulebook share: the issues so far, the names and what they stand for, and which names are used. */
import { error, readExact, warning, type Details, type Issue, type Rational } from "../../kernel/index.ts";
import type { TableKind, ValueKind } from "../../scoring/index.ts";
import type { RulebookIssueCode } from "../issues.ts";
import type { Per, RulebookData } from "../rulebook-data.ts";
import { nearest } from "./nearest.ts";

/** The codes that checks raise. */
export type CheckCode = RulebookIssueCode | "bad-params" | "wrong-type" | "missing-key" | "unreadable-input";

/** What a name stands for. */
export interface Known {
  /** Where it is declared: `inputs.total`. */
  readonly path: string;
  /** Its kind; undefined where an earlier fault hides it. */
  readonly kind: ValueKind | TableKind | "labels" | undefined;
  /** What it varies over. */
  readonly dims: readonly string[];
  /** Every code it may hold, where that is known. */
  readonly codes?: ReadonlySet<string> | undefined;
}

/** Notes an issue at a path: what was expected there, what stands there (not said when undefined), and facts. */
type Say = (code: CheckCode, path: string, expected: string, received?: unknown, details?: Details) => void;

/** Names with what they stand for; a section of a rulebook, mostly. */
export type Section<T = unknown> = Readonly<Record<string, T>> | undefined;

/** What the checks share. */
export interface Context {
  /** The rulebook. */
  readonly rulebook: RulebookData;
  /** What was found. */
  readonly issues: readonly Issue[];
  /** Notes issues that somebody else has found. */
  take(more: readonly Issue[]): void;
  /** Notes an error. */
  readonly fault: Say;
  /** Notes a warning. */
  readonly remark: Say;
  /** Notes an error about a word that is none of `names`, with the nearest of them as `details.suggestion`. */
  unknown(code: CheckCode, path: string, word: unknown, names: () => Iterable<string>, expected?: string): void;
  /** Reads an exact number; a fault is noted. */
  number(value: unknown, path: string): Rational | undefined;
  /** Inputs, terms and the steps so far. */
  readonly known: ReadonlyMap<string, Known>;
  /** Declares a name. */
  know(name: string, known: Known): void;
  /** Paths of what something reads. */
  readonly used: ReadonlySet<string>;
  /** Marks a path as read. */
  use(path: string): void;
  /** Marks the citation that the part at `path` names as used, or says that there is none. */
  cite(name: string | undefined, path: string): void;
  /** The base members of a dimension, by id with their parent; undefined where it has no base list. */
  membersOf(dim: string): ReadonlyMap<string, string | undefined> | undefined;
}

/** The value under a key of its own; nothing of a prototype. */
export const own = <T>(section: Section<T>, key: string): T | undefined => (section !== undefined && Object.hasOwn(section, key) ? section[key] : undefined);

/** Keys of a section that may be absent. */
export const keysOf = (section: Section): readonly string[] => Object.keys(section ?? {});

/** Entries of a section that may be absent. */
export const entriesOf = <T>(section: Section<T>): readonly (readonly [string, T])[] => Object.entries(section ?? {});

/** `per` as a list. */
export const listOf = (per: Per | undefined): readonly string[] => (per === undefined ? [] : typeof per === "string" ? [per] : per);

/** These dimensions and all above them. Ends also where parents go round in a circle. */
export const withAncestors = (rulebook: RulebookData, dims: Iterable<string>): ReadonlySet<string> => {
  const all = new Set(dims);
  for (const dim of all) {
    const parent = own(rulebook.dimensions, dim)?.within;
    if (parent !== undefined) all.add(parent);
  }
  return all;
};

/** Suggestions looked for in one rulebook, so that one of nothing but misspellings takes no quadratic time. */
const MOST_SUGGESTIONS = 50;

/** A fresh context. */
export const contextOf = (rulebook: RulebookData): Context => {
  const issues: Issue[] = [];
  const known = new Map<string, Known>();
  const used = new Set<string>();
  const members = new Map<string, ReadonlyMap<string, string | undefined> | undefined>();
  let suggestions = 0;
  const say = (make: typeof error<CheckCode>): Say => (code, path, expected, received, details) => {
    issues.push(make(code, path, { expected, ...(received === undefined ? {} : { received }), ...(details && { details }) }));
  };
  const fault = say(error<CheckCode>);
  const unknown: Context["unknown"] = (code, path, word, names, expected) => {
    suggestions += 1;
    const listed = suggestions > MOST_SUGGESTIONS ? [] : [...names()];
    const suggestion = typeof word === "string" ? nearest(word, listed) : undefined;
    fault(code, path, expected ?? `one of: ${listed.slice(0, 12).join(", ")}`, word, suggestion === undefined ? undefined : { suggestion });
  };
  return {
    rulebook, issues, take: (more) => { issues.push(...more); }, fault, remark: say(warning<CheckCode>), unknown, known, used,
    number: (value, path) => readExact(value, path, issues),
    know: (name, it) => { known.set(name, it); },
    use: (path) => { used.add(path); },
    cite: (name, path) => {
      if (name === undefined) return;
      if (own(rulebook.citations, name) === undefined) unknown("unknown-citation", `${path}.cite`, name, () => keysOf(rulebook.citations));
      else used.add(`citations.${name}`);
    },
    membersOf: (dim) => {
      const list = members.has(dim) ? undefined : own(rulebook.dimensions, dim)?.members;
      if (list !== undefined) members.set(dim, new Map(list.map((it) => (typeof it === "string" ? [it, undefined] : [it.id, it.within]))));
      return members.get(dim);
    },
  };
};
