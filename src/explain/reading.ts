/** What the explanation needs of a receipt, with everything in its place: reading an odd receipt gives an incomplete explanation, never a fault. */
import type { Issue } from "../kernel/index.ts";
import type { Plain, PlainMap } from "./plain.ts";

/** A text in as many languages as the receipt has: language → text. */
export type ReadText = ReadonlyMap<string, string>;

/** A reference of a step: a name, a list of names, or code → name. */
export type ReadReference = string | readonly string[] | ReadonlyMap<string, string>;

/** The regulation or guideline. */
export interface ReadInstrument {
  /** Its kind. */
  readonly kind: string;
  /** Who issued it. */
  readonly issuer: string;
  /** Its number. */
  readonly number: string;
  /** Its year. */
  readonly year: string;
  /** Its title. */
  readonly title: ReadText;
}

/** Where a rule stands. */
export interface ReadCitation {
  /** Article, annex, page. */
  readonly locator: string;
  /** How sure we are of it. */
  readonly confidence: string;
  /** What a reader should know about it. */
  readonly note: string | undefined;
}

/** A member of a dimension. */
export interface ReadMember {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly label: ReadText;
  /** Its parent. */
  readonly within: string | undefined;
}

/** An input or a term: its dimensions, name and, for terms, its body. */
export interface ReadItem {
  /** Its dimensions. */
  readonly per: readonly string[];
  /** Its name. */
  readonly label: ReadText;
  /** All its fields. */
  readonly body: PlainMap;
}

/** A step with its values. */
export interface ReadNode extends ReadItem {
  /** The step. */
  readonly id: string;
  /** The scorer. */
  readonly scorer: string;
  /** What it read. */
  readonly inputs: ReadonlyMap<string, ReadReference>;
  /** Its parameters. */
  readonly params: PlainMap;
  /** Its citation. */
  readonly cite: string;
  /** One value a row; undefined when no row decided anything. */
  readonly values: readonly Plain[] | undefined;
  /** It did nothing. */
  readonly idle: boolean;
  /** Rows that the caller supplied. */
  readonly supplied: ReadonlySet<string>;
  /** Decimals to show. */
  readonly places: number | undefined;
  /** Significant digits of irrational values. */
  readonly digits: number | undefined;
  /** Notes by row address. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** One answer. */
export interface ReadOutput {
  /** Its value or values. */
  readonly value: Plain | undefined;
  /** Its kind. */
  readonly kind: string;
  /** How sure. */
  readonly confidence: string;
  /** Conventions behind it. */
  readonly conventions: readonly string[];
  /** Why it has no value. */
  readonly reasons: readonly string[];
}

/** A changed term. */
export interface ReadChange {
  /** Address. */
  readonly path: string;
  /** Before. */
  readonly before: Plain | undefined;
  /** After. */
  readonly after: Plain | undefined;
  /** On whose word. */
  readonly source: string;
  /** Where that stands. */
  readonly cite: string | undefined;
  /** How sure. */
  readonly confidence: string | undefined;
}

/** An overlay that took part. */
export interface ReadOverlay {
  /** Its id. */
  readonly id: string;
  /** Its instrument. */
  readonly instrument: ReadInstrument;
  /** Where in it. */
  readonly citation: ReadCitation;
  /** No real instrument. */
  readonly illustration: boolean;
}

/** A chosen option. */
export interface ReadChoice {
  /** The option. */
  readonly option: string;
  /** Who chose. */
  readonly from: string;
  /** Its citation. */
  readonly cite: string;
  /** The name of the axis. */
  readonly label: ReadText;
}

/** How an answer changed by an amendment. */
export interface ReadAnswerChange {
  /** Before. */
  readonly before: Plain | undefined;
  /** After. */
  readonly after: Plain | undefined;
  /** By how much, where it is a number. */
  readonly change: string | undefined;
  /** The share of each group, where it is a number. */
  readonly effects: ReadonlyMap<string, string>;
  /** What each group alone would have made of it, where it is none. */
  readonly alone: PlainMap;
}

/** What a receipt says of the one that it amends. */
export interface ReadAmends {
  /** The fingerprint. */
  readonly receipt: string;
  /** Why. */
  readonly reason: ReadText;
  /** On whose word. */
  readonly decidedBy: string;
  /** When. */
  readonly on: string;
  /** Groups in which the two differ. */
  readonly differ: readonly string[];
  /** The answers that changed. */
  readonly outputs: ReadonlyMap<string, ReadAnswerChange>;
}

/** A receipt as the explanation sees it. */
export interface Reading {
  /** Does it say that it is a receipt of a format we know? */
  readonly known: boolean;
  /** The rulebook. */
  readonly rulebook: string;
  /** The regulation. */
  readonly instrument: ReadInstrument;
  /** The period. */
  readonly period: { readonly text: string; readonly from: string; readonly to: string };
  /** For whom, by axis of scope. */
  readonly scope: ReadonlyMap<string, string>;
  /** What it amends. */
  readonly amends: ReadAmends | undefined;
  /** Where the parts stand. */
  readonly citations: ReadonlyMap<string, ReadCitation>;
  /** Members by dimension. */
  readonly members: ReadonlyMap<string, readonly ReadMember[]>;
  /** Parent dimension by dimension. */
  readonly parents: ReadonlyMap<string, string>;
  /** Declared inputs. */
  readonly inputs: ReadonlyMap<string, ReadItem>;
  /** What was observed. */
  readonly observed: PlainMap;
  /** Terms in force: conventions, overlays and the caller's settings laid over the rule. */
  readonly terms: ReadonlyMap<string, ReadItem>;
  /** The choices by axis. */
  readonly choices: ReadonlyMap<string, ReadChoice>;
  /** Overlays that took part. */
  readonly overlays: readonly ReadOverlay[];
  /** Changed terms. */
  readonly changes: readonly ReadChange[];
  /** The steps in order. */
  readonly trace: readonly ReadNode[];
  /** The answers. */
  readonly outputs: ReadonlyMap<string, ReadOutput>;
  /** What is missing. */
  readonly missing: readonly string[];
  /** Warnings and notes. */
  readonly issues: readonly Issue[];
}
