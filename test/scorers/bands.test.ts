import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bands, bandValue } from "../../src/scorers/index.ts";
import { goneCell, type Band, type Bands, type Cell } from "../../src/scoring/index.ts";
import { q, run } from "./run.ts";

type Edge = number | string;
type Row = { readonly [K in "from" | "above" | "to" | "below"]?: Edge } & { readonly category?: string; readonly when?: string; readonly value?: Edge; readonly line?: readonly [Edge, Edge, Edge, Edge] };

const row = ({ category, when, line, ...edges }: Row): Band => ({
  ...Object.fromEntries(Object.entries(edges).map(([key, it]) => [key, q(it)])),
  ...(category === undefined ? {} : { category }), ...(when === undefined ? {} : { when }),
  ...(line === undefined ? {} : { line: [q(line[0]), q(line[1]), q(line[2]), q(line[3])] as const }),
});
const table = (rows: readonly Row[], range?: Row): Bands => ({ rows: rows.map(row), ...(range === undefined ? {} : { range: row(range) }) });

const note = ["between-published-bounds"];
const plainly = (value: string) => ({ value, used: ["value", "bands"] });
const cut = (value: string) => ({ value, used: ["value", "bands", "gaps"], notes: note });

/** PP 46/2011 art. 17, with whole-number bounds and holes between them. */
const sebutan = table([{ from: 91, category: "sangat-baik" }, { from: 76, to: 90, category: "baik" }, { from: 61, to: 75, category: "cukup" }, { from: 51, to: 60, category: "kurang" }, { to: 50, category: "buruk" }]);
/** Open bounds: single points belong to no row. */
const nko = table([{ from: 110, category: "sangat-baik" }, { above: 100, below: 110, category: "baik" }, { above: 90, below: 100, category: "cukup" }, { above: 80, below: 90, category: "kurang" }, { from: 0, below: 80, category: "buruk" }], { from: 0 });

const grade = (of: Bands, value: Edge, gaps?: string, conditions?: Readonly<Record<string, Cell<boolean>>>): unknown =>
  run(bands, { value: q(value), bands: of, gaps, conditions });

describe("bands@1", () => {
  it("finds the row, edges included or not as the row says", () => {
    for (const [value, code] of [[91, "sangat-baik"], [90, "baik"], [76, "baik"], [75, "cukup"], [61, "cukup"], [60, "kurang"], [51, "kurang"], [50, "buruk"], [-3, "buruk"]] as const) {
      expect(grade(sebutan, value)).toStrictEqual(plainly(code));
      expect(grade(sebutan, value, "undetermined")).toStrictEqual(plainly(code));
    }
    for (const [value, code] of [[110, "sangat-baik"], ["109.99", "baik"], ["100.01", "baik"], ["99.99", "cukup"], ["79.99", "buruk"], [0, "buruk"]] as const) expect(grade(nko, value)).toStrictEqual(plainly(code));
  });
  it("takes the first of several rows that hold", () => {
    expect(grade(table([{ from: 0, category: "a" }, { from: 0, category: "b" }]), 5)).toStrictEqual(plainly("a"));
  });
  it("cuts at the row below", () => {
    for (const rule of ["lower-cut", "lower", "extend"]) {
      for (const [value, code] of [["90.5", "baik"], ["90.4", "baik"], ["75.5", "cukup"], ["60.0001", "kurang"], ["50.99", "buruk"]] as const) expect(grade(sebutan, value, rule)).toStrictEqual(cut(code));
      for (const [value, code] of [[100, "cukup"], [90, "kurang"], [80, "buruk"]] as const) expect(grade(nko, value, rule)).toStrictEqual(cut(code));
    }
  });
  it("cuts at the row above", () => {
    for (const rule of ["upper-cut", "upper"]) {
      for (const [value, code] of [["90.5", "sangat-baik"], ["75.5", "baik"], ["60.0001", "cukup"], ["50.01", "kurang"]] as const) expect(grade(sebutan, value, rule)).toStrictEqual(cut(code));
      for (const [value, code] of [[100, "baik"], [90, "cukup"], [80, "kurang"]] as const) expect(grade(nko, value, rule)).toStrictEqual(cut(code));
    }
  });
  it("cuts at the nearest row whatever the order of the rows", () => {
    const turned: Bands = { rows: [...sebutan.rows].reverse() };
    expect(grade(turned, "75.5", "lower-cut")).toStrictEqual(cut("cukup"));
    expect(grade(turned, "75.5", "upper-cut")).toStrictEqual(cut("baik"));
  });
  it("leaves the gap open, or shuts it for good", () => {
    const used = ["value", "bands", "gaps"];
    expect(grade(sebutan, "90.5", "undetermined")).toStrictEqual({ missing: "between-published-bounds", used });
    expect(grade(sebutan, "90.5", "closed-intervals")).toStrictEqual({ void: "between-published-bounds", used });
    expect(grade(sebutan, "90.5", "guess")).toStrictEqual({ missing: "unknown-gap-rule", used });
    expect(grade(sebutan, "90.5", "__proto__")).toStrictEqual({ missing: "unknown-gap-rule", used });
    expect(grade(sebutan, "90.5")).toStrictEqual({ missing: "in-no-band", used: ["value", "bands"] });
  });
  it("has no row beyond the last one on that side", () => {
    const inner = table([{ from: 10, to: 20, category: "a" }]);
    const used = ["value", "bands", "gaps"];
    expect(grade(inner, 9, "lower-cut")).toStrictEqual({ missing: "in-no-band", used });
    expect(grade(inner, 21, "upper-cut")).toStrictEqual({ missing: "in-no-band", used });
    expect(grade(inner, 9, "upper-cut")).toStrictEqual(cut("a"));
    expect(grade(inner, 21, "lower-cut")).toStrictEqual(cut("a"));
    expect(grade(table([]), 21, "lower-cut")).toStrictEqual({ missing: "in-no-band", used });
  });
  it("tells a row that begins at a number from one that begins above it", () => {
    const twins = table([{ above: 5, below: 6, category: "stretch" }, { from: 5, to: 5, category: "point" }]);
    expect(grade(twins, 7, "lower-cut")).toStrictEqual(cut("stretch"));
    expect(grade({ rows: [...twins.rows].reverse() }, 7, "lower-cut")).toStrictEqual(cut("stretch"));
    expect(grade(twins, 4, "upper-cut")).toStrictEqual(cut("point"));
    expect(grade({ rows: [...twins.rows].reverse() }, 4, "upper-cut")).toStrictEqual(cut("point"));
  });
  it("takes the first of the rows that begin at the same place", () => {
    const same = table([{ from: 0, to: 2, category: "a" }, { from: 0, to: 3, category: "b" }, { from: 9, category: "c" }, { from: 9, to: 10, category: "d" }]);
    expect(grade(same, 5, "lower-cut")).toStrictEqual(cut("a"));
    expect(grade(same, 5, "upper-cut")).toStrictEqual(cut("c"));
    const endless = table([{ to: 2, category: "a" }, { below: 1, category: "b" }]);
    expect(grade(endless, 5, "lower-cut")).toStrictEqual(cut("a"));
    expect(grade(table([{ to: 2, category: "a" }, { from: 1, to: 3, category: "b" }, { below: 2, category: "c" }]), 5, "lower-cut")).toStrictEqual(cut("b"));
  });
  it("refuses a value outside the range of the table", () => {
    const outside = { missing: "outside-range", used: ["value", "bands"] };
    expect(grade(nko, "-0.01", "lower-cut")).toStrictEqual(outside);
    const rows = [{ category: "a" }];
    expect(grade(table(rows, { above: 0, below: 10 }), 0)).toStrictEqual(outside);
    expect(grade(table(rows, { above: 0, below: 10 }), 10)).toStrictEqual(outside);
    expect(grade(table(rows, { above: 0, below: 10 }), "9.99")).toStrictEqual(plainly("a"));
    expect(grade(table(rows, { from: 0, to: 10 }), 10)).toStrictEqual(plainly("a"));
    expect(grade(table(rows, { from: 0, to: 10 }), "10.01")).toStrictEqual(outside);
  });
  it("says when the row has no code", () => {
    expect(grade(table([{ from: 0, value: 1 }]), 1)).toStrictEqual({ missing: "no-category", used: ["value", "bands"] });
    expect(grade(table([{ from: 0, to: 1, value: 1 }]), 2, "lower-cut")).toStrictEqual({ missing: "no-category", used: ["value", "bands", "gaps"], notes: note });
  });
});

describe("conditions of rows", () => {
  /** The highest row needs a new idea, as in 8/2021. */
  const conditional = table([{ from: 110, when: "newIdea", category: "sangat-baik" }, { from: 90, category: "baik" }, { below: 90, category: "cukup" }]);
  const consulted = ["value", "bands", "conditions.newIdea"];
  const missing = goneCell("missing", ["not-given@newIdea"]);
  it("count only where their row holds the value", () => {
    expect(grade(conditional, 95, undefined, { newIdea: missing })).toStrictEqual(plainly("baik"));
    expect(grade(conditional, 115, undefined, { newIdea: true })).toStrictEqual({ value: "sangat-baik", used: consulted });
    expect(grade(conditional, 115, undefined, { newIdea: false })).toStrictEqual({ value: "baik", used: consulted });
  });
  it("hand their absence on where their row holds the value", () => {
    expect(grade(conditional, 115, undefined, { newIdea: missing })).toStrictEqual({ pass: missing, used: consulted });
    const inapplicable = goneCell("not-applicable", ["declared@newIdea"]);
    expect(grade(conditional, 115, undefined, { newIdea: inapplicable })).toStrictEqual({ pass: inapplicable, used: consulted });
  });
  it("must be given under the name that the row uses", () => {
    const unknown = { missing: "unknown-condition", used: ["value", "bands"] };
    expect(grade(conditional, 115)).toStrictEqual(unknown);
    expect(grade(conditional, 115, undefined, { idea: true })).toStrictEqual(unknown);
    expect(grade(table([{ when: "constructor", category: "a" }]), 115, undefined, {})).toStrictEqual(unknown);
  });
  it("are each listed once, in the order in which they were asked", () => {
    const several = table([{ from: 0, when: "b", category: "x" }, { from: 1, when: "a", category: "y" }, { from: 2, when: "b", category: "z" }, { to: -1, when: "c", category: "q" }]);
    const used = ["value", "bands", "conditions.b", "conditions.a"];
    expect(grade(several, 5, undefined, { a: true, b: false, c: true })).toStrictEqual({ value: "y", used });
    expect(grade(several, 5, undefined, { a: false, b: false, c: true })).toStrictEqual({ missing: "in-no-band", used });
    expect(grade(several, 5, "undetermined", { a: false, b: false, c: true })).toStrictEqual({ missing: "between-published-bounds", used: ["value", "bands", "gaps", "conditions.b", "conditions.a"] });
  });
  it("decide in gaps too: the nearest row whose condition holds", () => {
    const gappy = table([{ from: 50, to: 60, when: "high", category: "h" }, { from: 20, to: 30, when: "low", category: "l" }, { to: 10, category: "base" }]);
    const used = ["value", "bands", "gaps", "conditions.high"];
    expect(grade(gappy, 65, "lower-cut", { high: true, low: true })).toStrictEqual({ value: "h", used, notes: note });
    expect(grade(gappy, 65, "lower-cut", { high: false, low: true })).toStrictEqual({ value: "l", used: [...used, "conditions.low"], notes: note });
    expect(grade(gappy, 65, "lower-cut", { high: false, low: false })).toStrictEqual({ value: "base", used: [...used, "conditions.low"], notes: note });
    expect(grade(gappy, 65, "lower-cut", { high: missing, low: true })).toStrictEqual({ pass: missing, used });
    expect(grade(gappy, 65, "lower-cut", { low: true })).toStrictEqual({ missing: "unknown-condition", used: ["value", "bands", "gaps"] });
    expect(grade(gappy, 15, "upper-cut", { high: true, low: false })).toStrictEqual({ value: "h", used: ["value", "bands", "gaps", "conditions.low", "conditions.high"], notes: note });
    expect(grade(gappy, 15, "upper-cut", { high: false, low: false })).toStrictEqual({ missing: "in-no-band", used: ["value", "bands", "gaps", "conditions.low", "conditions.high"] });
    expect(grade(gappy, 55, "lower-cut", { high: false, low: true })).toStrictEqual({ value: "l", used: ["value", "bands", "gaps", "conditions.high", "conditions.low"], notes: note });
  });
});

describe("band-value@1", () => {
  const points = table([{ from: 0, below: 1, value: 0 }, { from: 1, to: 3, value: 1 }, { from: 4, to: 6, value: 2 }, { from: 7, value: 3 }], { from: 0 });
  const value = (of: Bands, at: Edge, gaps?: string): unknown => run(bandValue, { value: q(at), bands: of, gaps });
  it("gives the number of the row", () => {
    for (const [at, number] of [[0, "0"], ["0.5", "0"], [1, "1"], [3, "1"], [4, "2"], [6, "2"], [7, "3"], [70, "3"]] as const) expect(value(points, at)).toStrictEqual(plainly(number));
    expect(value(points, "3.5", "lower-cut")).toStrictEqual(cut("1"));
    expect(value(points, "3.5", "upper-cut")).toStrictEqual(cut("2"));
    expect(value(points, "3.5")).toStrictEqual({ missing: "in-no-band", used: ["value", "bands"] });
    expect(value(points, -1)).toStrictEqual({ missing: "outside-range", used: ["value", "bands"] });
  });
  const lines = table([{ from: 101, to: 120, line: [101, 110, 120, 120] }, { from: 80, to: 100, line: [80, 70, 100, "109.5"] }]);
  it("follows the line of the row", () => {
    expect(value(lines, 101)).toStrictEqual(plainly("110"));
    expect(value(lines, 120)).toStrictEqual(plainly("120"));
    expect(value(lines, 110)).toStrictEqual(plainly("2180/19"));
    expect(value(lines, 90)).toStrictEqual(plainly("359/4"));
  });
  it("lets the line of the row below run on", () => {
    expect(value(lines, "100.5", "extend")).toStrictEqual(cut("8839/80"));
    expect(value(lines, "100.5", "upper")).toStrictEqual(cut("2085/19"));
  });
  it("prefers the plain number to a line", () => {
    expect(value(table([{ value: 5, line: [0, 0, 1, 1] }]), 3)).toStrictEqual(plainly("5"));
  });
  it("says when the row has no number", () => {
    const none = { missing: "no-value", used: ["value", "bands"] };
    expect(value(table([{ category: "a" }]), 3)).toStrictEqual(none);
    expect(value(table([{ line: [1, 0, 1, 5] }]), 3)).toStrictEqual(none);
  });
  it("serves a conditional row like bands@1", () => {
    expect(run(bandValue, { value: q(1), bands: table([{ when: "extra", value: 9 }, { value: 4 }]), conditions: { extra: false } })).toStrictEqual({ value: "4", used: ["value", "bands", "conditions.extra"] });
  });
});

describe("every table without holes", () => {
  it("gives each value the band that a plain scan of the thresholds gives", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 1600 }), (edges, quarter) => {
      const rising = [...edges].sort((a, b) => a - b);
      const rows = rising.map((from, at): Row => ({ from, ...(rising[at + 1] === undefined ? {} : { below: rising[at + 1] as number }), category: `c${at}` }));
      const reached = rising.filter((it) => it * 4 <= quarter).length;
      expect(grade(table(rows), `${quarter}/4`)).toStrictEqual(reached === 0 ? { missing: "in-no-band", used: ["value", "bands"] } : plainly(`c${reached - 1}`));
    }));
  });
});
