/** Law 6: every band table has one band for every value at any number of decimals and every condition; between published bounds a note; outside the range an issue. */
import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { evaluate, type Receipt } from "../../src/engine/index.ts";
import { parseFraction, readExact, unwrap, zero, type Rational, type Result } from "../../src/kernel/index.ts";
import type { BandData, RulebookData, StepData, TermData } from "../../src/rulebook/index.ts";
import { bands, bandValue } from "../../src/scorers/index.ts";
import { makeEngine, rulebooks, shipped } from "./every-case.ts";

const exact = (value: Fraction): Rational => parseFraction(value.toFraction()) ?? zero;
const below = (row: BandData, value: Fraction): boolean => (row.from !== undefined && value.compare(String(row.from)) < 0) || (row.above !== undefined && value.compare(String(row.above)) <= 0);
const above = (row: BandData, value: Fraction): boolean => (row.to !== undefined && value.compare(String(row.to)) > 0) || (row.below !== undefined && value.compare(String(row.below)) >= 0);
const bound = (value: string | number | undefined): Rational | undefined => (value === undefined ? undefined : readExact(value, "", []));

/** The table as the scorer takes it. */
const tableOf = (term: TermData): never => ({
  rows: (term.bands ?? []).map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, key === "when" || key === "category" ? value : key === "line" ? (value as readonly (string | number)[]).map(bound) : bound(value as string)]))),
  ...(term.range === undefined ? {} : { range: Object.fromEntries(Object.entries(term.range).map(([key, value]) => [key, bound(value as string)])) }),
}) as never;

/** Values on and around every edge, and anywhere in between. */
const valuesFor = (term: TermData): fc.Arbitrary<Fraction> => {
  const edges = [...(term.bands ?? []), term.range ?? {}].flatMap((row: BandData) => [row.from, row.above, row.to, row.below]).flatMap((it_) => (it_ === undefined ? [] : [new Fraction(String(it_))]));
  const tiny = fc.integer({ min: 1, max: 40 }).map((places) => new Fraction(1, 10n ** BigInt(places)));
  const near = fc.tuple(fc.constantFrom(...edges), tiny, fc.constantFrom(-1, 0, 1)).map(([edge, it_, sign]) => edge.add(it_.mul(sign)));
  const least = edges.reduce((a, b) => (a.compare(b) < 0 ? a : b));
  const most = edges.reduce((a, b) => (a.compare(b) > 0 ? a : b));
  const within = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n })).map(([n, d]) => least.add(most.sub(least).mul(new Fraction(n < d ? n : d, n < d ? d : n === 0n ? 1n : n))));
  return fc.oneof(near, within);
};

const readers: readonly (readonly [name: string, term: TermData, step: StepData, book: RulebookData])[] = rulebooks.flatMap((book) => Object.entries(book.terms ?? {}).flatMap(([name, term]) => (term.bands === undefined ? [] : book.steps.filter((it_) => it_.inputs["bands"] === name).map((step) => [`${book.id} ${name} by ${step.id}`, term, step, book] as const))));

/** The options of the gaps axis that a step reads. */
const gapsOf = (step: StepData, book: RulebookData): readonly (string | undefined)[] => {
  const axis = book.conventions?.[String(step.inputs["gaps"]).replace("convention.", "")];
  return axis === undefined ? [undefined] : [...(axis.default === null ? [] : [axis.default]), ...Object.keys(axis.others)];
};

describe("law 6", () => {
  it("looks at every band table of every rulebook", () => {
    const tables = rulebooks.flatMap((book) => Object.entries(book.terms ?? {}).filter(([, term]) => term.bands !== undefined).map(([name]) => `${book.id} ${name}`));
    expect(tables.length).toBeGreaterThan(4);
    expect(tables.filter((it_) => !readers.some(([name]) => name.startsWith(`${it_} `)))).toEqual([]);
    expect(shipped.some((book) => readers.some(([, , , other]) => other === book))).toBe(true);
  });

  it.each(readers)("%s: one band for every value, and under every condition", (_, term, step, book) => {
    const table = tableOf(term);
    const flags = [...new Set((term.bands ?? []).flatMap((it_) => it_.when ?? []))];
    const scorer = step.scorer === "bands@1" ? bands : bandValue;
    const read = (row: BandData): unknown => row.category ?? row.value;
    fc.assert(fc.property(valuesFor(term), fc.constantFrom(...gapsOf(step, book)), fc.integer({ min: 0, max: 2 ** flags.length - 1 }), (value, gaps, bits) => {
      const conditions = Object.fromEntries(flags.map((name, at) => [name, (bits >> at) % 2 === 1]));
      const rows = (term.bands ?? []).filter((it_) => it_.when === undefined || conditions[it_.when] === true);
      const holding = rows.filter((it_) => !below(it_, value) && !above(it_, value));
      const scored = scorer.score({ value: exact(value), bands: table, gaps, conditions }, {} as never, { rows: [] });
      const outside = term.range !== undefined && (below(term.range, value) || above(term.range, value));
      if (outside) { expect(scored).toMatchObject({ missing: "outside-range" }); return; }
      if (holding[0] !== undefined) {
        if (flags.length === 0) expect(holding.length).toBe(1);
        expect(scored).toHaveProperty("value");
        expect((scored as { readonly notes?: readonly string[] }).notes ?? []).toEqual([]);
        if (scorer === bands) expect(scored).toMatchObject({ value: read(holding[0]) });
        return;
      }
      // between published bounds: the stated convention decides, and it is noted
      const lower = rows.filter((it_) => above(it_, value)).sort((a, b) => new Fraction(String(b.to ?? b.below)).compare(String(a.to ?? a.below)))[0];
      const upper = rows.filter((it_) => below(it_, value)).sort((a, b) => new Fraction(String(a.from ?? a.above)).compare(String(b.from ?? b.above)))[0];
      const chosen = gaps === undefined ? undefined : /^(?:lower|extend)/u.test(gaps) ? lower : gaps.startsWith("upper") ? upper : undefined;
      if (chosen === undefined) expect(scored).not.toHaveProperty("value");
      else expect([scored, scorer === bands ? (scored as { readonly value?: unknown }).value : read(chosen)]).toEqual([expect.objectContaining({ notes: ["between-published-bounds"] }), read(chosen)]);
    }), { numRuns: 400 });
  });

  const engine = makeEngine();
  const grade = (index: Fraction, conventions: Readonly<Record<string, string>> = {}): Receipt => unwrap(evaluate("permenpanrb-14-2017", { engine, asOf: "2025-06-30", inputs: {}, supplied: { index: { exact: index.toFraction() } }, conventions } as never) as Result<Receipt>);
  it("through evaluate: a value between the bounds is graded by the lower cut with a note, one outside the range is an issue", () => {
    const cuts = [["A", "88.31"], ["B", "76.61"], ["C", "65"], ["D", "0"]] as const;
    const tops: Readonly<Record<string, string>> = { A: "100", B: "88.30", C: "76.60", D: "64.99" };
    fc.assert(fc.property(fc.constantFrom("88.31", "88.30", "76.61", "76.60", "65", "64.99", "100", "0"), fc.integer({ min: 1, max: 28 }), fc.constantFrom(-1, 0, 1), (edge, places, sign) => {
      const value = new Fraction(edge).add(new Fraction(sign, 10n ** BigInt(places)));
      const receipt = grade(value);
      const codes = receipt.issues.filter((it_) => it_.path === "grade").map((it_) => it_.code);
      if (value.compare(0) < 0 || value.compare(100) > 0) { expect([receipt.outputs["grade"]?.value, codes]).toEqual([null, ["outside-range"]]); return; }
      const [expected] = cuts.find(([, cut]) => value.compare(cut) >= 0) ?? cuts[3];
      expect([receipt.outputs["grade"]?.value, codes]).toEqual([expected, value.compare(tops[expected] ?? "") > 0 ? ["between-published-bounds"] : []]);
    }), { numRuns: 250 });
  });
});
