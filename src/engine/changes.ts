/** What an overlay or a caller changed, term by term: before, after, on whose word. */
import { isRecord, type Section } from "../kernel/index.ts";
import type { Citation, TermBody, TermData } from "../rulebook/index.ts";
import type { TermChange } from "./receipt.ts";
import { atKey } from "./term-leaves.ts";

/** Leaves of a record up to two levels deep, by address. */
const leavesOf = (record: Section): readonly (readonly [string, unknown])[] => Object.entries(record).flatMap(([key, value]) => (isRecord(value) ? Object.entries(value).map(([inner, leaf]) => [`${key},${inner}`, leaf] as const) : [[key, value] as const]));

/** The body of a term without what is no body. */
const bodyOf = (term: TermData): unknown => {
  const { cite: _cite, open: _open, siblingsSum: _sum, label: _label, per: _per, unset: _unset, ...body } = term;
  const values = Object.values(body);
  return values.length === 0 ? null : values.length === 1 ? values[0] : body;
};

/** The bodies that vary by member. */
const vectors = ["values", "codes", "table", "labels"] as const;

/** The changes that a body makes to a term. */
export const changesOf = (name: string, before: TermData, body: TermBody, source: string, citation?: Citation): readonly TermChange[] => {
  const basis = citation === undefined ? {} : { cite: citation.locator, confidence: citation.confidence };
  const one = (path: string, was: unknown, is: unknown): readonly TermChange[] => (JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, before: was ?? null, after: is, source, ...basis }]);
  const vector = vectors.find((key) => body[key] !== undefined);
  const whole = body.each === undefined ? [] : one(`${name}[each]`, before.each, body.each);
  if (vector === undefined && body.each === undefined) {
    const { range, ...rest } = body;
    return one(name, bodyOf(before), range === undefined ? Object.values(rest)[0] : body);
  }
  const base = vectors.find((key) => before[key] !== undefined);
  return [...whole, ...(vector === undefined ? [] : leavesOf(body[vector] as Section)).flatMap(([key, value]) => one(`${name}[${key}]`, atKey(base && before[base], key) ?? before.each, value))];
};
