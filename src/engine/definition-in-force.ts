/** The definition in force: a rulebook, the overlays that hold, the members, conventions and terms of the request. */
import { error, isRecord, type Issue } from "../kernel/index.ts";
import type { OverlayData, RulebookData, TermBody } from "../rulebook/index.ts";
import { readCallerTerms } from "./caller-terms.ts";
import { changesOf } from "./changes.ts";
import { chooseConventions } from "./choose-conventions.ts";
import { chooseMembers } from "./choose-members.ts";
import type { Definition } from "./definition.ts";
import { scopeOf } from "./overlays-in-force.ts";
import type { OverlayPart, RulePart, TermChange } from "./receipt.ts";
import { mergeTerm } from "./term-leaves.ts";

/** What a request asks of a rulebook besides its inputs. */
export interface Choices {
  /** Axis → option. */
  readonly conventions?: unknown;
  /** Dimension → members. */
  readonly members?: unknown;
  /** Terms by name. */
  readonly terms?: unknown;
}

const ruleParts = /* @__PURE__ */ new WeakMap<RulebookData, RulePart>();

/** The rule part of a rulebook: the same frozen object for every receipt. */
export const rulePartOf = (book: RulebookData): RulePart => {
  const known = ruleParts.get(book);
  if (known !== undefined) return known;
  const part: RulePart = Object.freeze({
    instrument: book.instrument, validity: book.validity, citations: book.citations, inputs: book.inputs, terms: book.terms ?? {},
    dimensions: Object.fromEntries(Object.entries(book.dimensions ?? {}).map(([name, { members: _members, ...rest }]) => [name, rest])),
    conventions: Object.fromEntries(Object.entries(book.conventions ?? {}).map(([axis, { others: _others, ...rest }]) => [axis, rest])),
  });
  ruleParts.set(book, part);
  return part;
};

/** Puts a definition together. Faults are issues; with an error the definition must not be used. */
export const definitionInForce = (book: RulebookData, overlays: readonly OverlayData[], choices: Choices, issues: Issue[]): Definition => {
  const callerTerms = readCallerTerms(book, choices.terms, issues);
  const changes: TermChange[] = [];
  const set: { source: string; terms: Readonly<Record<string, TermBody>> }[] = [];
  const terms = new Map(Object.entries(book.terms ?? {}));
  const lay = (source: string, bodies: Readonly<Record<string, TermBody>>, overlay?: OverlayData): void => {
    if (Object.keys(bodies).length === 0) return;
    for (const [name, body] of Object.entries(bodies)) {
      const before = terms.get(name);
      if (before === undefined) continue;
      changes.push(...changesOf(name, before, body, source, overlay?.citation));
      terms.set(name, mergeTerm(before, body));
    }
    set.push({ source, terms: bodies });
  };
  for (const overlay of overlays) lay(`overlay:${overlay.id}`, overlay.set ?? {}, overlay);
  lay("caller", callerTerms);
  if (choices.members !== undefined && !isRecord(choices.members)) issues.push(error("wrong-type", "members", { expected: "a record of dimension and members", received: choices.members }));
  const members = chooseMembers(book.dimensions ?? {}, [...overlays.map((it) => it.members ?? {}), ...(isRecord(choices.members) ? [choices.members] : [])], issues);
  const overlay: OverlayPart = { applied: overlays.map(appliedOf), changes, set };
  return {
    rulebook: book.id, family: book.family, rule: rulePartOf(book), steps: book.steps, outputs: book.outputs, overlay,
    convention: chooseConventions(book.conventions ?? {}, overlays, choices.conventions, issues), members,
  };
};

/** What a receipt keeps of an overlay where it says it. */
const said = ["enacted", "retroactive", "supersedes", "illustration"] as const;

const appliedOf = (overlay: OverlayData): OverlayPart["applied"][number] => ({
  id: overlay.id, instrument: overlay.instrument, citation: overlay.citation,
  ...(overlay.scope === undefined ? {} : { scope: scopeOf(overlay) }),
  ...Object.fromEntries(said.flatMap((key) => (overlay[key] === undefined ? [] : [[key, overlay[key]]]))),
});
