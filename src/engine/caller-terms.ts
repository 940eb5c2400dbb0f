/** Terms that a caller hands over without an overlay: only where the rulebook says so, inside its bounds. Such values claim no authority. */
import { compare, error, isRecord, own, readExact, toFraction, type Details, type Issue } from "../kernel/index.ts";
import type { RulebookData, TermBody, TermData } from "../rulebook/index.ts";

/** The bodies that fit the term: a vector stays a vector, a code a code. */
const keysFor = (term: TermData): readonly string[] => {
  if (term.per !== undefined) return term.codes !== undefined || term.unset === "category" ? ["codes"] : ["values", "each"];
  return [term.unset === "category" || term.code !== undefined ? "code" : "number"];
};

/** Reads a body, whose leaves may stand in records of records. `facts`: whose bound it is and where it stands. */
const checkLeaf = (term: TermData, raw: unknown, path: string, facts: { readonly term: string; readonly cite: string }, issues: Issue[]): void => {
  const { min, max, of } = term.open ?? {};
  const outside = (expected: string, more: Details = {}): void => { issues.push(error("out-of-bounds", path, { expected, received: raw, details: { term: facts.term, ...more, cite: facts.cite } })); };
  if (isRecord(raw)) for (const [key, value] of Object.entries(raw)) checkLeaf(term, value, `${path}[${key}]`, facts, issues);
  else if (keysFor(term)[0]?.startsWith("code") === true) {
    if (typeof raw !== "string") issues.push(error("not-a-code", path, { expected: "a code", received: raw }));
    else if (of !== undefined && !of.includes(raw)) outside(of.join(", "));
  } else {
    const value = readExact(raw, path, issues);
    for (const [bound, wrong, word] of [[min, -1, "at least"], [max, 1, "at most"]] as const) {
      const limit = value === undefined || bound === undefined ? undefined : readExact(bound, path, []);
      if (value !== undefined && limit !== undefined && compare(value, limit) === wrong) outside(`${word} ${String(bound)}`, { value: toFraction(value), bound: String(bound) });
    }
  }
};

/** Reads the terms of a request. A term is the caller's to give when it is `unset`, or open with `caller`. */
export const readCallerTerms = (book: RulebookData, given: unknown, issues: Issue[]): Readonly<Record<string, TermBody>> => {
  const found: Record<string, TermBody> = {};
  if (given !== undefined && !isRecord(given)) issues.push(error("wrong-type", "terms", { expected: "a record by term", received: given }));
  for (const [name, body] of Object.entries(isRecord(given) ? given : {})) {
    const path = `terms.${name}`;
    const term = own(book.terms, name);
    if (term === undefined) { issues.push(error("unknown-term", path, { expected: Object.keys(book.terms ?? {}).join(", "), received: name })); continue; }
    const facts = { term: name, cite: book.citations[term.cite]?.locator ?? term.cite };
    const keys = keysFor(term);
    if (term.unset === undefined && term.open?.caller !== true) issues.push(error("locked-term", path, { expected: "a term that a caller may set", received: body, details: facts }));
    else if (!isRecord(body)) issues.push(error("wrong-type", path, { expected: keys.join(" or "), received: body }));
    else {
      for (const [key, value] of Object.entries(body)) {
        if (keys.includes(key)) checkLeaf(term, value, path, facts, issues);
        else issues.push(error("unknown-key", `${path}.${key}`, { expected: keys.join(" or "), received: key }));
      }
      found[name] = body;
    }
  }
  return found;
};
