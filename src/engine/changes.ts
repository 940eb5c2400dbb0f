/** What an overlay or a caller changed, term by term: before, after, on whose word. */
import type { Citation, TermBody, TermData } from "../rulebook/index.ts";
import type { TermChange } from "./receipt.ts";
import { atKey } from "./term-leaves.ts";

type Nested = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Nested => typeof value === "object" && value !== null && !Array.isArray(value);

/** Leaves of a record up to two levels deep, by address. */
const leavesOf = (record: Nested): readonly (readonly [string, unknown])[] => Object.entries(record).flatMap(([key, value]) => (isRecord(value) ? Object.entries(value).map(([inner, leaf]) => [`${key},${inner}`, leaf] as const) : [[key, value] as const]));

/** The body of a term without what is no body. */
const bodyOf = (term: TermData): unknown => {
  const { cite: _cite, open: _open, siblingsSum: _sum, label: _label, per: _per, unset: _unset, ...body } = term;
  const values = Object.values(body);
  return values.length === 0 ? null : values.length === 1 ? values[0] : body;
};

/** The changes that a body makes to a term. */
export const changesOf = (name: string, before: TermData, body: TermBody, source: string, citation?: Citation): readonly TermChange[] => {
  const basis = citation === undefined ? {} : { cite: citation.locator, confidence: citation.confidence };
  const one = (path: string, was: unknown, is: unknown): readonly TermChange[] => (JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, before: was ?? null, after: is, source, ...basis }]);
  const vector = body.values ?? body.codes ?? body.table ?? body.labels;
  if (vector !== undefined) {
    const base: unknown = before.values ?? before.codes ?? before.table ?? before.labels;
    const whole = body.each === undefined ? [] : one(`${name}[each]`, before.each, body.each);
    return [...whole, ...leavesOf(vector as Nested).flatMap(([key, value]) => one(`${name}[${key}]`, atKey(base, key) ?? before.each, value))];
  }
  if (body.each !== undefined) return one(`${name}[each]`, before.each, body.each);
  const was = bodyOf(before);
  const { range: _range, ...rest } = body;
  return one(name, was, body.range === undefined ? Object.values(rest)[0] : body);
};
