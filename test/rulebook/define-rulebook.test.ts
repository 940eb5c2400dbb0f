/** defineRulebook at run time: the same object, frozen; and the table of faulty literals under the static checks. */
import { describe, expect, it } from "vitest";
import { checkRulebook, defineRulebook, defineRulebookWith } from "../../src/rulebook/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import type { ErasedScorer } from "../../src/scoring/index.ts";
import { faults, sound, type Fault } from "../types/faults.ts";
import * as shapes from "../types/rulebooks.ts";

const scorers: ReadonlyMap<string, ErasedScorer> = new Map(builtInScorers.map((scorer): [string, ErasedScorer] => [scorer.id, scorer]));
const errorsOf = (book: Fault["book"]): readonly string[] => checkRulebook(book, scorers).filter(({ severity }) => severity === "error").map(({ code }) => code);

const literal = {
  id: "pedoman-2-2026@1", family: "contoh", standing: "named", instrument: { kind: "guideline", issuer: "Dinas", number: "2", year: 2026, title: { id: "Pedoman", en: "Guideline" } },
  validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, citations: { p3: { locator: "hlm. 3", confidence: "text" } }, inputs: { done: { kind: "count" }, planned: { kind: "count" } },
  steps: [{ id: "share", scorer: "ratio@1", inputs: { of: "done", to: "planned" }, params: { times: 100 }, cite: "p3" }], outputs: ["share"],
} as const;

describe("defineRulebook", () => {
  it("returns the same object, frozen to the bottom", () => {
    const copy: typeof literal = structuredClone(literal);
    const book = defineRulebook(copy);
    expect(book).toBe(copy);
    expect(book).toEqual(literal);
    for (const part of [book, book.steps, book.steps[0], book.steps[0]?.inputs, book.inputs["done"], book.citations["p3"]]) expect(Object.isFrozen(part)).toBe(true);
  });

  it("carries no shape at run time and is what a JSON author writes", () => {
    expect(JSON.parse(JSON.stringify(shapes.flat))).toEqual(shapes.flat);
    expect(Object.keys(shapes.flat)).not.toContain("~shape");
  });

  it("does the same with scorers of one's own", () => {
    const copy: typeof literal = structuredClone(literal);
    expect(defineRulebookWith<[]>()(copy)).toBe(copy);
    expect(Object.isFrozen(copy.steps[0])).toBe(true);
  });
});

describe("the static checks", () => {
  it("find nothing in what compiles and is sound", () => {
    for (const book of [sound, ...Object.values(shapes)]) expect(errorsOf(book)).toEqual([]);
  });

  const table: Readonly<Record<string, Fault>> = faults;
  for (const [name, { code, book }] of Object.entries(table)) {
    if (code === undefined) continue;
    it(`find what the compiler finds: ${name} is ${code}`, () => { expect(errorsOf(book)).toContain(code); });
  }
});
