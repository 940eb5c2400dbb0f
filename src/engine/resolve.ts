/** Choosing the rule: by date or by name, never an older version by silence. */
import type { Period, Scope } from "../domain/index.ts";
import { addDays, error, note, warning, yearOf, type DateRange, type Issue } from "../kernel/index.ts";
import type { OverlayData, RulebookData } from "../rulebook/index.ts";
import { revisionOf, type Inside } from "./engine.ts";
import { notRepealed, overlaysTouching, rangeOf } from "./overlays-in-force.ts";

/** A part of a period under one rule and one set of overlays. */
export interface RulePeriod {
  /** First and last day. */
  readonly range: DateRange;
  /** The rulebook in force. */
  readonly book: RulebookData;
  /** The overlays that hold, outermost first. */
  readonly overlays: readonly OverlayData[];
}

/** The general rulebooks of a family that a date chooses among: the newest revision of each. */
const generalOf = (inside: Inside, family: string): readonly RulebookData[] => {
  const newest = new Map<string, RulebookData>();
  for (const book of inside.books.values()) {
    if (book.family !== family || book.standing !== "general") continue;
    const name = book.id.slice(0, book.id.lastIndexOf("@"));
    const known = newest.get(name);
    if (known === undefined || revisionOf(book.id) > revisionOf(known.id)) newest.set(name, book);
  }
  return [...newest.values()];
};

/** The parts of a period, cut on the days on which one of these begins or has just ended, each with those that hold in it. */
const partsUnder = <T extends RulebookData | OverlayData>(held: readonly T[], period: DateRange): readonly (readonly [DateRange, readonly T[]])[] => {
  const ranges = held.map((it) => ({ ...rangeOf(it.validity), it }));
  const days = new Set([period.from]);
  for (const { from, to } of ranges) {
    if (from > period.from && from <= period.to) days.add(from);
    if (to >= period.from && to < period.to) days.add(addDays(to, 1));
  }
  const starts = [...days].sort();
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? period.to : addDays(next, -1);
    return [{ from, to }, ranges.filter((range) => range.from <= from && to <= range.to).map(({ it }) => it)];
  });
};

/** An engine asked about many different periods must not grow without end. */
const MOST_PARTS = 256;

/** The parts of a period under the general rulebooks of a family. Gaps and two rules on one day are issues. */
export const partsByDate = (inside: Inside, family: string, period: DateRange, scope: Scope, issues: Issue[]): readonly RulePeriod[] => {
  const key = `${family} ${period.from} ${period.to} ${inside.overlays.length === 0 ? "" : JSON.stringify(scope)}`;
  const known = inside.parts.get(key);
  if (known !== undefined) return known;
  const faults: Issue[] = [];
  const found = findParts(inside, family, period, scope, faults);
  issues.push(...faults);
  if (faults.length > 0) return found;
  if (inside.parts.size >= MOST_PARTS) inside.parts.clear();
  inside.parts.set(key, found);
  return found;
};

const findParts = (inside: Inside, family: string, period: DateRange, scope: Scope, issues: Issue[]): readonly RulePeriod[] => {
  const books = generalOf(inside, family);
  if (books.length === 0) {
    issues.push(error("no-rulebook", "", { expected: `a general rulebook of the family ${family} in the engine`, details: { family } }));
    return [];
  }
  return partsUnder(books, period).flatMap(([range, inForce]) => {
    const [book, second] = inForce;
    if (book !== undefined && second === undefined) return partsOfBook(inside, book, range, scope);
    const details = { family, from: range.from, to: range.to };
    issues.push(book === undefined
      ? error("rule-not-in-force", "period", { expected: `a rulebook of the family ${family} in force from ${range.from} to ${range.to}`, received: books.map(({ id, validity }) => `${id} (${validity.from} to ${validity.to ?? "…"})`).join(", "), details })
      : error("ambiguous-rulebook", "period", { expected: "one general rulebook a day", received: inForce.map(({ id }) => id).join(", "), details }));
    return [];
  });
};

/** The parts of a period under one rulebook: overlays may begin or end inside it. */
export const partsOfBook = (inside: Inside, book: RulebookData, period: DateRange, scope: Scope): readonly RulePeriod[] =>
  partsUnder(overlaysTouching(inside, book, period, scope), period).map(([range, overlays]) => ({ range, book, overlays: notRepealed(inside, overlays, range.from) }));

/** The refusal of a period that spans rules: names each part and its rulebook. */
export const spansRules = (parts: readonly RulePeriod[]): Issue => {
  const listed = (between: string): string => parts.map(({ range, book, overlays }) => `${range.from}/${range.to}${between}${[book, ...overlays].map(({ id }) => id).join(" + ")}`).join("; ");
  return error("period-spans-rules", "period", { expected: "a period under one rule, or perRule: true", received: listed(": "), details: { parts: listed(" ") } });
};

/** Remarks on a rulebook used for a period: outside its validity (it was named), or not looked at for long. */
export const remarksOn = (book: RulebookData, period: Pick<Period, "from" | "to">): readonly Issue[] => {
  const { from, to, reviewedUntil } = book.validity;
  const issues: Issue[] = [];
  if (period.from < from || period.to > (to ?? period.to)) issues.push(note("rule-not-in-force", "period", { expected: `${from} to ${to ?? "…"}`, received: `${period.from} to ${period.to}`, details: { rulebook: book.id } }));
  if (to === undefined && period.to > reviewedUntil) {
    const facts = { expected: `a period up to ${reviewedUntil}`, received: period.to, details: { rulebook: book.id, reviewedUntil } };
    const yearLater = `${yearOf(reviewedUntil) + 1}${reviewedUntil.slice(4)}`; // compared as text: no day lies between 28 and 29 February
    issues.push(period.to > yearLater ? warning("rule-stale", "period", facts) : note("rule-reviewed-long-ago", "period", facts));
  }
  return issues;
};
