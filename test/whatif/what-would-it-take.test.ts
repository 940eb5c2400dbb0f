/** whatWouldItTake: exact where the path is straight, equal to brute force, minimal; bisected and said so otherwise. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine, evaluate } from "../../src/engine/index.ts";
import { add, compare, floor, multiply, parseFraction, rational, subtract, toFraction, unwrap, zero, type Rational } from "../../src/kernel/index.ts";
import { pp46of2011 } from "../../src/regulations/performance/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { whatWouldItTake, type WhatItTakes, type Wish } from "../../src/whatif/index.ts";
import { simplestBetween, smallestYes } from "../../src/whatif/smallest.ts";
import { book, step } from "../engine/small.ts";
import { allowance, observed, perwali } from "../rulebook/sixteen.ts";

const take = (wish: Wish, rulebook: RulebookData = allowance, inputs: object = observed, more: object = {}): WhatItTakes => unwrap(whatWouldItTake({ rulebook, asOf: "2026-06-30", inputs, ...more } as never, wish));
const ways = (found: WhatItTakes): unknown => found.ways.map(({ inputs, change, to, method, beyond }) => [inputs.join("+"), change.exact, to.map((it_) => it_.exact).join(), method, beyond]);
const fraction = (text: string): Rational => parseFraction(text) ?? zero;

describe("whatWouldItTake", () => {
  it("finds the smallest change of each input alone, the smallest first, through weights, caps, rounding and bands", () => {
    // 0.6 k + 0.3 h + 0.1 d + 2 = 85; A begins at 90, shown is rounded to two decimals: 89.995 is enough
    const found = take({ output: "grade", atLeast: "A", vary: ["score[kehadiran]", "score[kinerja]", "score[disiplin]", "points[inovasi]"] });
    expect(ways(found)).toEqual([["points[inovasi]", "999/200", "1399/200", "exact", false], ["score[kinerja]", "333/40", "3933/40", "exact", false], ["score[kehadiran]", "333/20", "1933/20", "exact", false], ["score[disiplin]", "999/20", "1999/20", "exact", false]]);
    expect(found.ways[1]?.text).toEqual({ id: "8,325 poin pada Kinerja mengangkat Anda ke Sangat Baik.", en: "8.325 points of Performance lift you to Very good." });
  });
  it("moves several together, and says what is out of reach and what is reached already", () => {
    expect(ways(take({ output: "grade", atLeast: "A", vary: [["score[kinerja]", "score[kehadiran]"]] }))).toEqual([["score[kinerja]+score[kehadiran]", "111/20", "1911/20,1711/20", "exact", false]]);
    expect(take({ output: "shown", atLeast: "109", vary: ["score[disiplin]", "target[surat]"] })).toEqual({ reached: false, ways: [], outOfReach: [["score[disiplin]"], ["target[surat]"]] });
    expect(take({ output: "grade", atLeast: "C", vary: ["score[disiplin]"] })).toEqual({ reached: true, ways: [], outOfReach: [] });
  });
  it("takes a number as the aim, and tells where the bound itself is not enough", () => {
    expect(ways(take({ output: "shown", atLeast: "86", vary: ["score[kinerja]"] }))).toEqual([["score[kinerja]", "199/120", "10999/120", "exact", false]]);
    const open = book({ inputs: { a: { kind: "number", max: 100 } }, terms: { grades: { bands: [{ above: "70.5", category: "good" }, { to: "70.5", category: "poor" }], cite: "text" } }, steps: [step("grade", "bands@1", { value: "a", bands: "grades" })] });
    const found = take({ output: "grade", atLeast: "good", vary: ["a"] }, open, { a: 70 });
    expect(ways(found)).toEqual([["a", "1/2", "141/2", "exact", true]]);
    expect(found.ways[0]?.text).toEqual({ id: "Lebih dari 0,5 poin pada a mengangkat Anda ke good.", en: "More than 0.5 points of a lift you to good." });
  });
  it("moves down where lower is better, within the least that may be given, and whole numbers for counts", () => {
    const late = book({ inputs: { days: { kind: "count", label: { id: "hari terlambat", en: "late days" }, unit: { id: "hari", en: "days" } }, base: { kind: "number" } }, terms: { rate: { number: "-2.5", cite: "text" }, cut: { points: [[0, 100], [10, 75], [20, 0]], cite: "text" } },
      steps: [step("minus", "product@1", { values: ["days", "rate"] }), step("left", "sum@1", { values: ["base", "minus"] }), step("curved", "interpolate@1", { value: "days", points: "cut" }, { params: { outside: "clamp" } })], outputs: ["left", "curved"] });
    const found = take({ output: "left", atLeast: "90", vary: ["days", "base"] }, late, { days: 9, base: 100 });
    expect(ways(found)).toEqual([["days", "-5", "4", "exact", false], ["base", "25/2", "225/2", "exact", false]]);
    expect(found.ways[0]?.text).toEqual({ id: "5 hari lebih rendah pada hari terlambat mengangkat Anda ke 90.", en: "5 days less of late days lift you to 90." });
    expect(ways(take({ output: "curved", atLeast: "80", vary: ["days"] }, late, { days: 9, base: 100 }))).toEqual([["days", "-1", "8", "exact", false]]);
    expect(take({ output: "left", atLeast: "101", vary: ["days"] }, late, { days: 9, base: 100 }).outOfReach).toEqual([["days"]]);
  });
  it("tells two inputs of one dimension apart, names each once, counts no points, and writes decimals as the language does", () => {
    const survey = book({
      dimensions: { row: { members: [{ id: "waktu", label: { id: "Waktu", en: "Time" } }] } }, terms: {},
      inputs: { total: { kind: "number", per: "row", label: { id: "jumlah nilai", en: "sum of answers" } }, answered: { kind: "count", per: "row", label: { id: "banyaknya jawaban", en: "number of answers" } } },
      steps: [step("sums", "sum@1", { values: ["total", "answered"] }, { per: "row" }), step("all", "sum@1", { values: "sums" })],
    });
    const told = (...vary: Wish["vary"]): unknown => take({ output: "all", atLeast: "12.5", vary }, survey, { total: { waktu: 4 }, answered: { waktu: 2 } }).ways.map((it_) => it_.text);
    expect(told("total[waktu]")).toEqual([{ id: "6,5 poin pada Waktu (jumlah nilai) mengangkat Anda ke 12,5.", en: "6.5 points of Time (sum of answers) lift you to 12.5." }]);
    expect(told("answered[waktu]")).toEqual([{ id: "7 lebih banyak pada Waktu (banyaknya jawaban) mengangkat Anda ke 12,5.", en: "7 more of Time (number of answers) lift you to 12.5." }]);
    expect(told(["total[waktu]", "total[waktu]"])).toEqual(told("total[waktu]"));
  });
  it("says bisected where the path is bent or unknown, with its digits", () => {
    const bent = book({ inputs: { a: { kind: "number", min: 0, max: 10 }, n: { kind: "count", max: 9 } }, steps: [step("square", "product@1", { values: ["a", "a"] }), step("cube", "product@1", { values: ["n", "n"] }), step("inverse", "reciprocal@1", { value: "a" })], outputs: ["square", "cube", "inverse"] });
    const found = take({ output: "square", atLeast: "2", vary: ["a"], digits: 4 }, bent, { a: 1, n: 1 });
    expect([ways(found), found.ways[0]?.digits]).toEqual([[["a", "4143/10000", "14143/10000", "bisected", false]], 4]);
    expect(take({ output: "square", atLeast: "2", vary: ["a"] }, bent, { a: 1, n: 1 }).ways[0]?.digits).toBe(6);
    expect(ways(take({ output: "cube", atLeast: "10", vary: ["n"] }, bent, { a: 1, n: 1 }))).toEqual([["n", "3", "4", "bisected", false]]);
    expect(ways(take({ output: "inverse", atLeast: "2", vary: ["a"], digits: 2 }, bent, { a: 1, n: 1 }))).toEqual([["a", "-1/2", "1/2", "bisected", false]]);
    expect(take({ output: "square", atLeast: "200", vary: ["a"] }, bent, { a: 1, n: 1 }).outOfReach).toEqual([["a"]]);
  });
  it("says one point in the singular", () => {
    const plain = book({ inputs: { a: { kind: "number" } }, steps: [step("all", "sum@1", { values: ["a"] })], outputs: ["all"] });
    expect(take({ output: "all", atLeast: "5", vary: ["a"] }, plain, { a: 4 }).ways[0]?.text).toEqual({ id: "1 poin pada a mengangkat Anda ke 5.", en: "1 point of a lifts you to 5." });
  });
  it("goes by the order given where the output is no band, and by the overlay in force", () => {
    expect(ways(take({ output: "verdict", atLeast: "cair", order: ["tunda", "cair"], vary: ["score[kinerja]"] }, allowance, { ...observed, score: { kinerja: 60, kehadiran: 80, disiplin: 50 } }))).toMatchObject([["score[kinerja]", expect.any(String), expect.any(String), "bisected", false]]);
    const engine = unwrap(createEngine({ rulebooks: [allowance], overlays: [perwali("perwali-1", { set: { weight: { values: { kinerja: 50, disiplin: 20 } } } })] } as never));
    expect(ways(unwrap(whatWouldItTake({ rulebook: "pedoman-tpp-3-2026", engine, asOf: "2026-06-30", inputs: observed } as never, { output: "grade", atLeast: "A", vary: ["score[disiplin]"] })))).toEqual([["score[disiplin]", "1799/40", "3799/40", "exact", false]]);
  });
  it.each([
    ["an output that is none", { output: "nowhere", atLeast: "1", vary: [] }, {}, "unknown-step output"],
    ["a band that is none", { output: "grade", atLeast: "Z", vary: [] }, {}, "unknown-step atLeast"],
    ["no wish", null, {}, "wrong-type wish"], ["an aim that is no text", { output: "shown", atLeast: 86, vary: [] }, {}, "wrong-type atLeast"], ["no output", { atLeast: "86", vary: [] }, {}, "wrong-type output"],
    ["one address that is no list", { output: "shown", atLeast: "86", vary: "score[kinerja]" }, {}, "wrong-type vary"], ["an address that is none", { output: "shown", atLeast: "86", vary: ["score[kinerja]", null] }, {}, "wrong-type vary[1]"],
    ["an order that is none", { output: "shown", atLeast: "86", vary: [], order: "A" }, {}, "wrong-type order"],
    ["half a digit", { output: "shown", atLeast: "86", vary: [], digits: 1.5 }, {}, "wrong-type digits"], ["a billion digits", { output: "shown", atLeast: "86", vary: [], digits: 1e9 }, {}, "wrong-type digits"], ["digits below zero", { output: "shown", atLeast: "86", vary: [], digits: -1 }, {}, "wrong-type digits"],
    ["an input that is none", { output: "grade", atLeast: "A", vary: ["skor[kinerja]"] }, {}, "unknown-input vary[0]"],
    ["an input without a number", { output: "grade", atLeast: "A", vary: ["score[kinerja]", "answer", []] }, {}, "unknown-input vary[1]"],
    ["a rulebook that is none", { output: "grade", atLeast: "A", vary: [] }, { rulebook: "lain" }, "unknown-rulebook rulebook"],
    ["a faulty rulebook", { output: "grade", atLeast: "A", vary: [] }, { rulebook: { ...allowance, family: "" } }, "bad-id pedoman-tpp-3-2026@1.family"],
    ["a rulebook that the engine has not", { output: "grade", atLeast: "A", vary: [] }, { rulebook: "lain", engine: unwrap(createEngine({ rulebooks: [allowance] } as never)) }, "unknown-rulebook rulebook"],
    ["inputs that are none", { output: "grade", atLeast: "A", vary: [] }, { inputs: { scor: 1 } }, "unknown-input inputs.scor"],
    ["a period under two rules", { output: "grade", atLeast: "A", vary: [] }, { rulebook: "pedoman-tpp-3-2026", asOf: undefined, period: "2026", engine: unwrap(createEngine({ rulebooks: [allowance], overlays: [perwali("perwali-1", { set: { cap: { number: 90 } }, validity: { from: "2026-07-01", reviewedUntil: "2026-11-30" } })] } as never)) }, "period-spans-rules period"],
  ] as const)("refuses %s", (_, wish, more, expected) => {
    const { asOf: _day, ...rest } = { rulebook: allowance, asOf: "2026-06-30", inputs: observed, ...more };
    const request = "period" in more ? rest : { ...rest, asOf: "2026-06-30" };
    expect(whatWouldItTake(request as never, wish as never).issues.filter((it_) => it_.severity === "error").map((it_) => `${it_.code} ${it_.path}`)).toContain(expected);
  });
});

describe("tables that end, and holes", () => {
  const ending = (gaps: object | undefined): RulebookData => book({
    inputs: { a: { kind: "number" }, n: { kind: "count" } }, terms: { grades: { bands: [{ from: 90, category: "A" }, { from: 60, to: 80, category: "B" }, { from: 0, below: 60, category: "C" }], range: { from: 0, to: 100 }, cite: "text" } }, conventions: { gaps: { default: "undetermined", cite: "own", others: { "lower-cut": {} } } },
    steps: [step("grade", "bands@1", { value: "a", bands: "grades", gaps: "convention.gaps" }), step("counted", "bands@1", { value: "n", bands: "grades", gaps: "convention.gaps" })], outputs: ["grade", "counted"], ...gaps,
  });
  const cut = { conventions: { gaps: "lower-cut" } };
  it("finds the boundary though far beyond it the table has ended, also at its very end", () => {
    expect(ways(take({ output: "grade", atLeast: "A", vary: ["a"] }, ending(undefined), { a: 10, n: 10 }, cut))).toEqual([["a", "80", "90", "exact", false]]);
    expect(ways(take({ output: "counted", atLeast: "A", vary: ["n"] }, ending(undefined), { a: 10, n: 10 }, cut))).toEqual([["n", "80", "90", "exact", false]]);
    const top = ending({ terms: { grades: { bands: [{ from: 100, to: 100, category: "A" }, { from: 0, below: 100, category: "C" }], range: { from: 0, to: 100 }, cite: "text" } } });
    expect(ways(take({ output: "grade", atLeast: "A", vary: ["a"] }, top, { a: "10.5", n: 10 }, cut))).toEqual([["a", "179/2", "100", "exact", false]]);
  });
  it("does not take the far side of a hole for the boundary", () => {
    const { inputs } = ending(undefined);
    const bounded = ending({ inputs: { ...inputs, a: { kind: "number", max: 100 } } });
    expect(ways(take({ output: "grade", atLeast: "B", vary: ["a"] }, bounded, { a: 10, n: 10 }))).toEqual([["a", "50", "60", "bisected", false]]);
    expect(take({ output: "grade", atLeast: "A", vary: ["a"] }, bounded, { a: 85, n: 10 }).ways[0]?.method).toBe("bisected");
  });
});

describe("whatWouldItTake under PP 46/2011", () => {
  const na = { notApplicable: true };
  const both = <T>(it_: T): { readonly r: T; readonly s: T } => ({ r: it_, s: it_ });
  const request = { rulebook: pp46of2011, period: "2016", members: { result: ["r", "s"] }, inputs: {
    target: both({ kuantitas: 12, kualitas: 100, waktu: 12, biaya: na }), actual: both({ kuantitas: 10, kualitas: 80, waktu: 12, biaya: na }), notDone: both(false), additionalTasks: 0, creativity: "tidak-ada",
    behaviourScore: { "orientasi-pelayanan": 80, integritas: 80, komitmen: 80, disiplin: 80, "kerja-sama": 80, kepemimpinan: na },
  } };
  const found = (wish: object): unknown => ways(unwrap(whatWouldItTake(request as never, wish as never)));
  it("is exact for quantity and quality, which run straight, though time of the same activity does not (it said bisected)", () => {
    // 91 = 0.6 SKP + 0.4 × 80, so the aspects of each activity must add up to 295: 295 − 250/3 − 76 = 407/3 of quality, 167/3 more than 80
    expect(found({ output: "predicate", atLeast: "sangat-baik", vary: [["actual[r,kualitas]", "actual[s,kualitas]"]] })).toEqual([["actual[r,kualitas]+actual[s,kualitas]", "167/3", "407/3,407/3", "exact", false]]);
    // 0.6 × 718/9 + 32 = 1198/15, 2/15 short of 80: 4/3 points of one aspect of one activity, 4/3 % of 12
    expect(found({ output: "total", atLeast: "80", vary: ["actual[r,kuantitas]"] })).toEqual([["actual[r,kuantitas]", "4/25", "254/25", "exact", false]]);
  });
  it("of time says bisected: beyond 24 % saved its value drops", () => {
    expect(found({ output: "total", atLeast: "80.5", vary: ["actual[r,waktu]"] })).toEqual([["actual[r,waktu]", expect.any(String), expect.any(String), "bisected", false]]);
  });
});

describe("whatWouldItTake and brute force", () => {
  /** Two marks with weights, a bonus by a step table, a cap, a rounding, four grades: everything in tenths, so that trying every hundredth finds the truth. */
  const small = (weight: number, places: number, mode: "half-up" | "truncate"): RulebookData => book({
    inputs: { a: { kind: "number", min: 0, max: 10 }, b: { kind: "number", min: 0, max: 10 } },
    terms: { wa: { number: weight, cite: "text" }, wb: { number: 10 - weight, cite: "text" }, cap: { number: 90, cite: "text" }, stage: { rounding: { places, mode }, cite: "text" }, bonus: { bands: [{ from: 8, value: 5 }, { below: 8, value: 0 }], cite: "text" },
      grades: { bands: [{ from: 85, category: "A" }, { from: "70.5", below: 85, category: "B" }, { from: 50, below: "70.5", category: "C" }, { below: 50, category: "D" }], cite: "text" } },
    steps: [step("ta", "product@1", { values: ["a", "wa"] }), step("tb", "product@1", { values: ["b", "wb"] }), step("extra", "band-value@1", { value: "a", bands: "bonus" }), step("all", "sum@1", { values: ["ta", "tb", "extra"] }), step("capped", "clamp@1", { value: "all", max: "cap" }), step("shown", "round@1", { value: "capped", rounding: "stage" }), step("grade", "bands@1", { value: "shown", bands: "grades" })],
    outputs: ["shown", "grade"],
  });
  const gradeAt = (rulebook: RulebookData, a: Rational, b: Rational): string => unwrap(evaluate(rulebook as never, { asOf: "2026-06-30", inputs: { a: toFraction(a), b: toFraction(b) } } as never) as never as ReturnType<typeof evaluate>).outputs["grade"]?.value as string;
  it("is the same, and minimal: a hair less does not reach it", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom("half-up" as const, "truncate" as const), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.constantFrom("A", "B", "C"), (weight, places, mode, tenA, tenB, aim) => {
      const rulebook = small(weight, places, mode);
      const [a, b] = [rational(tenA, 10), rational(tenB, 10)];
      const found = take({ output: "grade", atLeast: aim, vary: ["a"] }, rulebook, { a: toFraction(a), b: toFraction(b) });
      const good = (amount: Rational): boolean => gradeAt(rulebook, add(a, amount), b) <= aim;
      if (found.reached) { expect(good(zero)).toBe(true); return; }
      const [way] = found.ways;
      if (way === undefined) { expect(good(subtract(rational(10), a))).toBe(false); return; }
      const amount = fraction(way.change.exact);
      expect([way.method, way.beyond, good(amount), compare(amount, zero), good(subtract(amount, rational(1, 1_000_000_000)))]).toEqual(["exact", false, true, 1, false]);
      // brute force: the first thousandth of a point that reaches it is the answer rounded up
      const whole = floor(multiply(amount, rational(1000)));
      let steps = subtract(whole, rational(2));
      while (compare(steps, zero) < 0 || !good(multiply(steps, rational(1, 1000)))) steps = add(steps, rational(1));
      expect(toFraction(steps)).toBe(toFraction(compare(whole, multiply(amount, rational(1000))) === 0 ? whole : add(whole, rational(1))));
    }), { numRuns: 40 });
  });
});

describe("a path that rises and falls", () => {
  /** A table by tenths and by whole numbers, in any order of its values: the nearest good value may lie on either side. */
  const bumpy = (values: readonly number[]): RulebookData => book({
    inputs: { a: { kind: "number", min: 0, max: 20 }, n: { kind: "count", max: 20 } }, terms: { hills: { bands: values.map((value, at) => ({ ...(at === 0 ? {} : { from: at }), ...(at === values.length - 1 ? {} : { below: at + 1 }), value })), cite: "text" } },
    steps: [step("byNumber", "band-value@1", { value: "a", bands: "hills" }), step("byCount", "band-value@1", { value: "n", bands: "hills" })], outputs: ["byNumber", "byCount"],
  });
  it("takes the smaller change, upward or downward (it took the one upward before)", () => {
    const hills = bumpy([0, 0, 9, 0, 0, 0, 0, 0, 9, 0]);
    expect(ways(take({ output: "byCount", atLeast: "9", vary: ["n"] }, hills, { a: 3, n: 3 }))).toEqual([["n", "-1", "2", "bisected", false]]);
    expect(ways(take({ output: "byCount", atLeast: "9", vary: ["n"] }, hills, { a: 3, n: 6 }))).toEqual([["n", "2", "8", "bisected", false]]);
    expect(ways(take({ output: "byCount", atLeast: "9", vary: ["n"] }, hills, { a: 3, n: 5 }))).toEqual([["n", "3", "8", "bisected", false]]); // as far either way: upward
    expect(ways(take({ output: "byNumber", atLeast: "9", vary: ["a"] }, hills, { a: "3.25", n: 5 }))).toEqual([["a", "-250001/1000000", "2999999/1000000", "bisected", false]]);
    expect(take({ output: "byCount", atLeast: "9", vary: ["n"] }, hills, { a: 3, n: 3 }).ways[0]?.text).toEqual({ id: "1 lebih rendah pada n mengangkat Anda ke 9.", en: "1 less of n lifts you to 9." });
  });
  it("is the same as trying every whole number, either way", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 21, maxLength: 21 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 3 }), (values, start, least) => {
      const found = take({ output: "byCount", atLeast: String(least), vary: ["n"] }, bumpy(values), { a: 0, n: start });
      const good = values.flatMap((value, at) => (value >= least ? [Math.abs(at - start)] : []));
      const [way] = found.ways;
      if (found.reached) expect(good).toContain(0);
      else if (way === undefined) expect(good).toEqual([]);
      else {
        const amount = Number(way.change.exact);
        expect([Math.abs(amount), (values[start + amount] ?? -1) >= least]).toEqual([Math.min(...good), true]);
      }
    }), { numRuns: 120 });
  });
  it("sees what is near where an input has no bound", () => {
    const square = book({ inputs: { a: { kind: "number" }, n: { kind: "count" } }, steps: [step("square", "product@1", { values: ["a", "a"] }), step("cube", "product@1", { values: ["n", "n"] })], outputs: ["square", "cube"] });
    expect(ways(take({ output: "square", atLeast: "9", vary: ["a"], digits: 2 }, square, { a: 2, n: 1 }))).toEqual([["a", "1", "3", "bisected", false]]);
    expect(ways(take({ output: "square", atLeast: "9", vary: ["a"], digits: 2 }, square, { a: -2, n: 1 }))).toEqual([["a", "-1", "-3", "bisected", false]]);
    expect(ways(take({ output: "cube", atLeast: "100", vary: ["n"] }, square, { a: 2, n: 1 }))).toEqual([["n", "9", "10", "bisected", false]]);
  });
});

describe("the search", () => {
  it("knows the simplest fraction between two", () => {
    expect([[0, 1, 1, 3], [1, 3, 1, 2], [314, 100, 315, 100], [5, 2, 5, 2], [7, 3, 12, 5]].map(([a = 0, b = 1, c = 0, d = 1]) => toFraction(simplestBetween(rational(a, b), rational(c, d))))).toEqual(["0", "1/2", "22/7", "5/2", "7/3"]);
  });
  it("halves where a path said to be straight is none, and gives up where there is nothing", () => {
    const root = (it_: Rational): boolean => compare(rational(BigInt(it_.n) * BigInt(it_.n), BigInt(it_.d) * BigInt(it_.d)), rational(2)) > 0;
    expect(smallestYes(root, { has: () => true, most: rational(2), straight: true, whole: false, digits: 3 })).toMatchObject({ method: "bisected", amount: { n: 1415, d: 1000 } });
    expect(smallestYes(() => false, { has: () => true, most: rational(2), straight: true, whole: false, digits: 3 })).toBeUndefined();
    expect(smallestYes(() => false, { has: () => true, most: rational(2), straight: false, whole: true, digits: 3 })).toBeUndefined();
  });
});
