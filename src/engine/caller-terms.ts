/** Terms that a caller hands over without an overlay: only where the rulebook says so, inside its bounds. Such values claim no authority. */
import { compare, error, readExact, toFraction, type Issue } from "../kernel/index.ts";
import type { RulebookData, TermBody, TermData } from "../rulebook/index.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

const citeOf = (book: RulebookData, term: TermData): string => book.citations[term.cite]?.locator ?? term.cite;

/** The one body that fits the term: a vector stays a vector, a code a code. */
const keysFor = (term: TermData): readonly string[] => {
  if (term.per !== undefined) return term.codes !== undefined || term.unset === "category" ? ["codes"] : ["values", "each"];
  return [term.unset === "category" || term.code !== undefined ? "code" : "number"];
};

const checkLeaf = (book: RulebookData, name: string, term: TermData, raw: unknown, path: string, issues: Issue[]): void => {
  if (isRecord(raw)) {
    for (const [key, value] of Object.entries(raw)) checkLeaf(book, name, term, value, `${path}[${key}]`, issues);
    return;
  }
  if (keysFor(term).some((key) => key === "code" || key === "codes")) {
    if (typeof raw !== "string") issues.push(error("not-a-code", path, { expected: "a code", received: raw }));
    else if (term.open?.of !== undefined && !term.open.of.includes(raw)) issues.push(error("out-of-bounds", path, { expected: term.open.of.join(", "), received: raw, details: { term: name, cite: citeOf(book, term) } }));
    return;
  }
  const value = readExact(raw, path, issues);
  if (value === undefined) return;
  const check = (bound: string | number | undefined, wrong: -1 | 1, word: string): void => {
    const limit = bound === undefined ? undefined : readExact(bound, path, []);
    if (limit !== undefined && compare(value, limit) === wrong) issues.push(error("out-of-bounds", path, { expected: `${word} ${String(bound)}`, received: raw, details: { term: name, value: toFraction(value), bound: String(bound), cite: citeOf(book, term) } }));
  };
  check(term.open?.min, -1, "at least");
  check(term.open?.max, 1, "at most");
};

/** Reads the terms of a request. A term is the caller's to give when it is `unset`, or open with `caller`. */
export const readCallerTerms = (book: RulebookData, given: unknown, issues: Issue[]): Readonly<Record<string, TermBody>> => {
  if (given === undefined) return {};
  if (!isRecord(given)) {
    issues.push(error("wrong-type", "terms", { expected: "a record by term", received: given }));
    return {};
  }
  const found: Record<string, TermBody> = {};
  for (const [name, body] of Object.entries(given)) {
    const path = `terms.${name}`;
    const term = Object.hasOwn(book.terms ?? {}, name) ? book.terms?.[name] : undefined;
    if (term === undefined) { issues.push(error("unknown-term", path, { expected: Object.keys(book.terms ?? {}).join(", "), received: name })); continue; }
    if (term.unset === undefined && term.open?.caller !== true) {
      issues.push(error("locked-term", path, { expected: "a term that a caller may set", received: body, details: { term: name, cite: citeOf(book, term) } }));
      continue;
    }
    if (!isRecord(body)) { issues.push(error("wrong-type", path, { expected: keysFor(term).join(" or "), received: body })); continue; }
    for (const [key, value] of Object.entries(body)) {
      if (keysFor(term).includes(key)) checkLeaf(book, name, term, value, path, issues);
      else issues.push(error("unknown-key", `${path}.${key}`, { expected: keysFor(term).join(" or "), received: key }));
    }
    found[name] = body;
  }
  return found;
};
