/** reconcileSatisfaction and possibleTotals: every published figure of the vectors, altered figures, and refusals. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleTotals, reconcileSatisfaction, type ReconciledFigure } from "../../src/assess/index.ts";
import { tally } from "../../src/domain/index.ts";
import { createEngine } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { elements2004, elements2014, elements2017, permenpanrb14of2017 } from "../../src/regulations/satisfaction/index.ts";
import vectors from "../vectors/published-figures.json" with { type: "json" };

interface Record_ {
  readonly id: string; readonly year: number | null; readonly rulebook: string; readonly respondents: number | null; readonly published: { readonly index: string; readonly grade?: string };
  readonly means?: readonly string[]; readonly totals?: readonly number[]; readonly elements?: readonly string[]; readonly possibleTotals?: Readonly<Record<string, readonly number[]>>; readonly reason?: string;
}
const records = vectors.records as readonly Record_[];
const listed: Readonly<Record<string, readonly string[]>> = { "permenpanrb-14-2017@1": elements2017.map((it_) => it_.id), "permenpan-16-2014@1": elements2014.map((it_) => it_.id), "kepmenpan-25-2004@1": elements2004.map((it_) => it_.id) };

const idsOf = (record: Record_): readonly string[] => record.elements ?? listed[record.rulebook] ?? [];
const by = <T>(record: Record_, list: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(list.map((value, at) => [idsOf(record)[at] ?? "", value]));
const subjectOf = (record: Record_): object => (record.totals !== undefined && record.respondents !== null
  ? { total: by(record, record.totals), answered: by(record, record.totals.map(() => record.respondents)), respondents: record.respondents }
  : record.means !== undefined ? { means: by(record, record.means) } : { index: record.published.index });
const ask = (subject: unknown, record: Pick<Record_, "rulebook" | "year" | "elements">, published: object, more: object = {}): Result<ReconciledFigure> => reconcileSatisfaction(subject as never, {
  period: String(record.year ?? 2025), rulebook: record.rulebook, published, ...(record.elements === undefined ? {} : { elements: record.elements }), ...more,
} as never);
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);

const inTwoPlaces = (figure: Fraction): string => { const [whole = "", part = ""] = figure.toString().split("."); return `${whole}.${part.padEnd(2, "0")}`; };

/** What reproduces the figures that come with means or sums: weights, and the stage of rounding where it is not the last. */
const reproducedBy: Readonly<Record<string, string>> = {
  "bantul-dptr-2023": "exact-1-over-k", "bogor-bpt-2012": "printed-0.071", "bogor-bpt-2013": "printed-0.071", "bogor-bpt-2014": "printed-0.071", "fixture-cpw-1": "exact-1-over-k", "fixture-cpw-3": "exact-1-over-k", "gaspul-tw3": "printed-0.11", "lab-assurance": "exact-1-over-k", "nkit-2016-02": "exact-1-over-k",
};

describe("published figures", () => {
  const whole = records.filter((it_) => it_.means !== undefined || it_.totals !== undefined);
  it.each(whole.filter((it_) => reproducedBy[it_.id] !== undefined).map((it_) => [it_.id, it_] as const))("%s is reproduced", (id, record) => {
    const found = unwrap(ask(subjectOf(record), record, record.published));
    expect(found.matches.map((it_) => it_.conventions["weights"])).toContain(reproducedBy[id]);
    expect(found.gradeFits).toBe(true);
    expect(found.nearest).toEqual([]);
  });
  it.each(whole.map((it_) => [it_.id, it_] as const))("%s, altered, is not, and the nearest are named", (_, record) => {
    for (const change of ["-7.77", "0.13", "3.33"]) {
      const altered = inTwoPlaces(new Fraction(record.published.index).add(change));
      const found = unwrap(ask(subjectOf(record), record, { index: altered }));
      if (found.matches.length > 0) { // another convention prints just this figure: then it really does
        for (const it_ of found.matches) expect(inTwoPlaces(new Fraction(it_.value as string).round(2))).toBe(altered);
        continue;
      }
      expect(found.nearest.length).toBeGreaterThan(0);
      for (const it_ of found.nearest) expect(it_.deviation).toBe(new Fraction(it_.value as string).sub(altered).abs().toFraction());
      expect(found.gradeFits).toBe(null);
    }
  });
  it("at least twenty altered figures are given by nothing: each has its nearest", () => {
    const altered = whole.flatMap((record) => ["-7.77", "0.13", "3.33"].map((change) => [record, inTwoPlaces(new Fraction(record.published.index).add(change))] as const));
    const given = altered.filter(([record, index]) => unwrap(ask(subjectOf(record), record, { index }, { conventions: { freeService: "as-answered", missing: "per-unsur-answered" } })).nearest.length > 0);
    expect(given.length).toBeGreaterThanOrEqual(20);
  });
  it.each(records.filter((it_) => it_.means === undefined && it_.totals === undefined).map((it_) => [it_.id, it_] as const))("%s: the grade of a bare index", (_, record) => {
    const found = unwrap(ask(subjectOf(record), record, record.published));
    if (record.published.grade !== undefined) expect(found.gradeFits).toBe(record.reason === undefined);
    if (record.reason !== undefined) expect(found.otherRules).toEqual({ "permenpan-16-2014@1": ["B"], "kepmenpan-25-2004@1": ["B"] });
  });
  it.each(records.filter((it_) => it_.possibleTotals !== undefined).map((it_) => [it_.id, it_] as const))("%s: the sums that print it", (_, record) => {
    const found = unwrap(possibleTotals({ published: record.published.index, respondents: record.respondents ?? 0 }));
    for (const { weights, totals } of found) expect([weights, totals]).toEqual([weights, record.possibleTotals?.[weights]]);
  });
});

describe("reconcileSatisfaction", () => {
  const nine = elements2017.map((it_) => it_.id);
  const rows = [[4, 3, 4, 2, 3, 3, 4, 3, 3], [3, 3, 2, 4, 3, 4, 4, 3, 4], [4, 4, 3, 1, 2, 3, 3, 4, 3]].map((row) => Object.fromEntries(row.map((value, at) => [nine[at] ?? "", value])));
  const unit = { rulebook: "permenpanrb-14-2017@1", year: 2025 };
  it("tries the ways to count a free service", () => {
    const found = unwrap(ask(rows, unit, { index: "82.29" })); // without the cost: 79 of 96
    expect(found.matches.map((it_) => it_.conventions["freeService"])).toContain("exclude-biaya");
    expect(unwrap(ask(rows, unit, { index: "82.29" }, { conventions: { freeService: "as-answered" } })).matches).toEqual([]);
  });
  it("tries means as they would be printed", () => {
    const third = { total: Object.fromEntries(nine.map((id) => [id, 10])), answered: Object.fromEntries(nine.map((id) => [id, 3])), respondents: 3 }; // 3.33… each
    expect(unwrap(ask(third, unit, { index: "83.25" })).matches.some((it_) => it_.meanPlaces === 2 && it_.conventions["rounding"] === "nrr-as-printed" && it_.value === "333/4")).toBe(true);
  });
  it("reads tallies, a decimal comma, and engines of one's own", () => {
    const sums = unwrap(tally(rows, { elements: nine }));
    const engine = unwrap(createEngine({ rulebooks: [permenpanrb14of2017] }));
    const found = unwrap(ask(sums, unit, { index: "79,63" }, { format: "id-ID", engine }));
    expect(found.matches[0]).toMatchObject({ value: "2150/27", grades: [] });
    expect(codes(ask(sums, unit, { index: "79.63" }, { format: "id-ID" }))).toEqual(["not-a-decimal-text options.published.index"]);
    expect(unwrap(ask(rows, unit, { index: "79.6", grade: "B" })).gradeFits).toBe(true);
    expect(unwrap(ask(rows, unit, { grade: "B" })).matches.every((it_) => it_.grades.join() === "B")).toBe(true);
  });
  it("keeps what the caller fixed, and leaves means alone where an element has no answer", () => {
    const fixed = unwrap(ask(rows, unit, { index: "79.63" }, { conventions: { rounding: "final-2dp-half-up", weights: "exact-1-over-k" } }));
    expect(fixed.matches.every((it_) => it_.meanPlaces === null && it_.conventions["rounding"] === undefined)).toBe(true);
    const gap = rows.map(({ sarana: _, ...rest }) => rest);
    expect(unwrap(ask(gap, unit, { index: "79.63" })).matches.filter((it_) => it_.meanPlaces !== null)).toEqual([]);
    expect(unwrap(ask(rows, unit, { index: "79.63" }, { format: "en-US" })).matches.length).toBeGreaterThan(0);
    expect(unwrap(ask({ index: "76.25" }, unit, { grade: "C" })).gradeFits).toBe(true);
    expect(unwrap(ask({ index: "76.25" }, unit, { grade: "A" }))).toMatchObject({ gradeFits: false, otherRules: {} });
  });
  it("reads a bare index as it is written", () => {
    expect(unwrap(ask({ index: "88,31" }, unit, { index: "88,31", grade: "A" }, { format: "id-ID" }))).toMatchObject({ gradeFits: true, matches: [expect.objectContaining({ value: "8831/100" })] });
    expect(unwrap(ask({ index: 88.31 }, unit, { grade: "A" }, { format: "id-ID" })).gradeFits).toBe(true);
  });
  it("says each remark once, and that a printed weight is named after another number of elements", () => {
    const eight = elements2017.map((it_) => it_.id).slice(1);
    const sums = { total: Object.fromEntries(eight.map((id) => [id, 23])), answered: Object.fromEntries(eight.map((id) => [id, 7])) };
    const found = reconcileSatisfaction(sums as never, { period: "2025", elements: eight, published: { index: "85.43" } });
    expect(found.issues.map((it_) => [it_.code, it_.path, it_.details?.["option"], it_.details?.["weight"]])).toEqual([["unsur-omitted", "members.element[persyaratan]", undefined, undefined], ["weight-not-as-named", "conventions.weights", "printed-0.11", "0.13"]]);
    expect(unwrap(found).matches[0]).toMatchObject({ conventions: { weights: "printed-0.11" }, value: "598/7" });
    const nineElements = reconcileSatisfaction({ total: { ...sums.total, persyaratan: 23 }, answered: { ...sums.answered, persyaratan: 7 } } as never, { period: "2025", published: { index: "81.32" } });
    expect([unwrap(nineElements).matches[0]?.conventions["weights"], nineElements.issues.filter((it_) => it_.code === "weight-not-as-named")]).toEqual(["printed-0.11", []]);
  });
  it("works with a rulebook of one's own that names no grades and knows no free service", () => {
    const { gradeLabels: _labels, ...terms } = permenpanrb14of2017.terms as Readonly<Record<string, object>>;
    const { freeService: _free, ...conventions } = permenpanrb14of2017.conventions as Readonly<Record<string, object>>;
    const engine = unwrap(createEngine({ rulebooks: [{ ...permenpanrb14of2017, id: "pedoman-1-2025@1", terms, conventions } as never] }));
    const found = unwrap(reconcileSatisfaction(rows, { period: "2025", engine, published: { index: "79.63", grade: "B" } }));
    expect([found.rulebook, found.matches.length > 0, found.matches[0]?.grades, found.gradeFits]).toEqual(["pedoman-1-2025@1", true, [], false]);
  });
  it("refuses what it cannot answer, with the place", () => {
    expect(codes(ask(rows, unit, {}))).toEqual(["figure-missing options.published"]);
    expect(codes(reconcileSatisfaction(rows, { period: "2025" } as never))).toEqual(["figure-missing options.published"]);
    expect(codes(reconcileSatisfaction(rows, { period: "2017", published: { index: "80" } }))).toEqual(["period-spans-rules period"]);
    expect(codes(reconcileSatisfaction(rows, { period: "1999", published: { index: "80" } }))).toEqual(["rule-not-in-force period"]);
    expect(codes(reconcileSatisfaction(rows, { period: "kapan", published: { index: "80" } }))).toEqual(["not-a-period period"]);
    expect(codes(ask([{ waktu: 7 }], unit, { index: "80" }))).toEqual(["answer-out-of-range answers[0].waktu"]);
    expect(codes(ask({ index: "banyak" }, unit, { index: "80" }))).toEqual(["not-a-number survey.index"]);
    expect(codes(ask({ means: { waktu: "x" } }, unit, { index: "80" }))).toEqual(["not-a-decimal-text data.means.waktu"]);
    for (const mean of ["4.5", "4.01", "0.99", "0", "-3", "82.5", 5]) expect(codes(ask({ means: { waktu: mean } }, unit, { index: "80" }))).toEqual(["mean-out-of-range data.means.waktu"]);
    for (const grade of ["Z", "a", "", 5, null]) expect(codes(ask(rows, unit, { index: "80", grade }))).toEqual(["not-a-code options.published.grade"]);
    expect(codes(ask({ index: "88.31" }, unit, { grade: "A" }, { format: "id-ID" }))).toEqual(["not-a-decimal-text survey.index"]);
  });
});

describe("possibleTotals", () => {
  it("holds exactly the sums that print the figure", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 1, 2), (n, share, places) => {
      const total = 9 * n + Math.floor((27 * n * share) / 1000);
      const printed = new Fraction(25 * total, 9 * n).round(places).toString();
      const text = places === 0 ? printed : `${printed}${printed.includes(".") ? "" : "."}`.padEnd((printed.split(".")[0] ?? "").length + 1 + places, "0");
      const exact = unwrap(possibleTotals({ published: text, respondents: n }))[0]?.totals ?? [];
      const slow = Array.from({ length: 27 * n + 1 }, (_, at) => 9 * n + at).filter((sum) => new Fraction(25 * sum, 9 * n).round(places).equals(new Fraction(printed)));
      expect(exact).toEqual(slow);
      expect(exact).toContain(total);
    }));
  });
  it("names the nearest sums where none prints the figure, and how far they lie from it", () => {
    const bintaro = unwrap(possibleTotals({ published: "93.018", respondents: 100 }));
    expect(bintaro.map((it_) => [it_.weights, it_.nearest])).toEqual([
      ["exact-1-over-k", [{ total: 3349, value: "3349/36", deviation: "11/1125" }]], ["printed-0.11", [{ total: 3382, value: "18601/200", deviation: "13/1000" }]], ["printed-0.111", []], ["printed-0.1111", []],
    ]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -5000, max: 15000 }), fc.integer({ min: 1, max: 14 }), (respondents, thousandths, elements) => {
      const published = new Fraction(thousandths, 100);
      const places = `${published.valueOf().toFixed(2)}0`;
      for (const { weights, totals, nearest } of unwrap(possibleTotals({ published: places, respondents, elements }))) {
        expect(totals.length === 0).toBe(nearest.length > 0);
        const weight = weights === "exact-1-over-k" ? new Fraction(1, elements) : new Fraction(weights.replace("printed-", ""));
        const all = Array.from({ length: 3 * elements * respondents + 1 }, (_, at) => elements * respondents + at).map((total) => ({ total, deviation: new Fraction(25 * total, respondents).mul(weight).sub(published).abs() }));
        const least = all.reduce((low, it_) => (it_.deviation.compare(low) < 0 ? it_.deviation : low), all[0]?.deviation ?? new Fraction(0));
        if (nearest.length > 0) expect(nearest.map((it_) => [it_.total, it_.deviation])).toEqual(all.filter((it_) => it_.deviation.equals(least)).map((it_) => [it_.total, least.toFraction()]));
      }
    }), { numRuns: 60 });
  });
  it("names the weights of other numbers of elements and refuses what is no number", () => {
    expect(unwrap(possibleTotals({ published: "78.2", respondents: 14, elements: 14 })).map((it_) => it_.weights)).toEqual(["exact-1-over-k", "printed-0.07", "printed-0.071", "printed-0.0714"]);
    expect(unwrap(possibleTotals({ published: "300", respondents: 5 })).every((it_) => it_.totals.length === 0)).toBe(true);
    expect(codes(possibleTotals({ published: "a", respondents: 0, elements: 1.5 }))).toEqual(["not-a-number published", "not-a-count respondents", "not-a-count elements"]);
  });
});

describe("what cannot be searched", () => {
  const bare = { index: "80" };
  const faults = (more: object): readonly string[] => codes(ask(bare, { rulebook: "permenpanrb-14-2017@1", year: 2024 }, { grade: "B" }, more));
  it("is a period under two rules, or an option that is none", () => {
    expect(codes(reconcileSatisfaction(bare, { period: { from: "2016-01-01", to: "2018-12-31" }, published: { grade: "B" } } as never))).toEqual(["period-spans-rules period"]);
    expect(faults({ conventions: { basis: "nope" } })).toEqual(["unknown-option conventions.basis"]);
  });
});
