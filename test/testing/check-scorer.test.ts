/** checkScorer finds planted faults of each kind, and nothing else. */
import { describe, expect, it } from "vitest";
import { add, rational, type Rational } from "../../src/kernel/index.ts";
import { bandValue, bands, builtInScorers, choose, firstWhere, harmonicMean, interpolate, lookup, matrix, mean, median, mirrorMinimise, product, ratio, reciprocal, select, sum, weightedMean } from "../../src/scorers/index.ts";
import { defineScorer, noParams, type ErasedScorer } from "../../src/scoring/index.ts";
import { checkScorer, exactly, type ScorerFault } from "../../src/testing/index.ts";

const good = {
  id: "plus-one@1", inputs: { value: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" },
  score: ({ value }: { readonly value: Rational }) => ({ value: add(value, rational(1)) }), describe: { id: "{value} tambah satu", en: "{value} plus one" },
} as const;
const make = (more: object): ErasedScorer => defineScorer({ ...good, ...more } as never) as unknown as ErasedScorer;
const three = [{ inputs: { value: exactly(2) }, expected: "3" }] as const;
const laws = (scorer: ErasedScorer, cases: Parameters<typeof checkScorer>[1] = three): readonly string[] => checkScorer(scorer, cases).map((it_: ScorerFault) => `${it_.law} ${String(it_.at)}`);

describe("checkScorer", () => {
  it("finds nothing in a good scorer", () => {
    expect(laws(make({}))).toEqual([]);
    expect(checkScorer(make({}), [])).toEqual([]);
  });
  it("finds nothing in built-in scorers, whatever their slots hold", () => {
    const table = { rows: [{ below: exactly(5), category: "B", value: exactly(1) }, { from: exactly(5), category: "A", value: exactly(2) }] };
    const cases: readonly (readonly [ErasedScorer, Parameters<typeof checkScorer>[1][number]])[] = [
      [bands, { inputs: { value: exactly(7), bands: table, gaps: "lower", conditions: {} }, expected: "A" }], [bandValue, { inputs: { value: exactly(1), bands: table }, expected: "1" }],
      [choose, { inputs: { when: true, then: exactly(1), otherwise: "x" }, expected: "1" }], [select, { inputs: { code: "b", cases: { a: exactly(1), b: "baik" }, otherwise: "x" }, expected: "baik" }],
      [matrix, { inputs: { row: "a", column: "b", cells: { a: { b: "c" } } }, expected: "c" }], [lookup, { inputs: { key: "a", table: { a: exactly(3) } }, expected: "3" }],
      [interpolate, { inputs: { value: exactly(1), points: [[exactly(0), exactly(0)], [exactly(2), exactly(1)]] }, params: { outside: "extend" }, expected: "1/2" }],
      [weightedMean, { inputs: { values: [exactly(1), exactly(4)], weights: [exactly(1), exactly(2)] }, expected: "3" }], [mean, { inputs: { values: [exactly(1), exactly(4)] }, expected: "5/2" }], [median, { inputs: { values: [exactly(1), exactly(4), exactly(9)] }, expected: "4" }],
      [harmonicMean, { inputs: { values: [exactly(1), exactly(2)], weights: [exactly(1), exactly(1)] }, expected: "4/3" }], [sum, { inputs: { values: [exactly(1), exactly(4)] }, expected: "5" }], [product, { inputs: { values: [exactly(2), exactly(4)] }, expected: "8" }],
      [ratio, { inputs: { of: exactly(1), to: exactly(4) }, expected: "1/4" }], [reciprocal, { inputs: { value: exactly(4) }, expected: "1/4" }], [firstWhere, { inputs: { where: [false, true] }, rows: ["a", "b"], expected: "b" }],
      [mirrorMinimise, { inputs: { actual: exactly(3), target: exactly(4) }, expected: "125" }],
    ];
    for (const [scorer, it_] of cases) expect([scorer.id, checkScorer(scorer, [it_])]).toEqual([scorer.id, []]);
  });
  it("finds nothing in the declarations of the built-in scorers", () => {
    for (const scorer of builtInScorers) expect([scorer.id, checkScorer(scorer, [])]).toEqual([scorer.id, []]);
  });
  it("runs cases with every kind of input and absence", () => {
    expect(checkScorer(ratio, [{ inputs: { of: exactly(3), to: exactly(4) }, params: { times: 100 }, expected: "75" }, { inputs: { of: exactly(3), to: exactly(0) }, expected: null }])).toEqual([]);
    expect(checkScorer(weightedMean, [{ inputs: { values: [exactly(1), exactly(4)], weights: [exactly(1), exactly(2)] }, expected: "3" }])).toEqual([]);
    expect(checkScorer(select, [{ inputs: { code: "a", cases: { a: { gone: "missing", reasons: ["x@y"] }, b: "baik" } }, expected: null }, { inputs: { code: "b", cases: { a: exactly(1), b: "baik" } }, expected: "baik" }])).toEqual([]);
    expect(checkScorer(bands, [{ inputs: { value: exactly(5), bands: { rows: [{ from: exactly(0), category: "A" }] } }, expected: "A" }])).toEqual([]);
  });
  it.each<readonly [string, object, readonly string[]]>([
    ["an id without a revision", { id: "plus-one" }, ["id null"]], ["an id in capitals", { id: "PlusOne@1" }, ["id null"]], ["revision 0", { id: "plus-one@0" }, ["id null"]],
    ["an empty text", { describe: { id: "{value}", en: " " } }, ["describe null", "describe null"]], ["a placeholder in one language", { describe: { id: "{value} tambah {satu}", en: "{value} plus one" } }, ["describe null"]],
    ["a wrong result", { score: ({ value }: { readonly value: Rational }) => ({ value }) }, ["expected 0"]],
    ["an absence where a value must come", { score: () => ({ missing: "no" }) }, ["expected 0"]],
    ["a code for a number", { score: () => ({ value: "3" }) }, ["kind 0"]], ["a flag for a number", { score: () => ({ value: true }) }, ["expected 0", "kind 0"]],
    ["a slot that does not exist", { score: ({ value }: { readonly value: Rational }) => ({ value: add(value, rational(1)), used: ["value", "vlaue"] }) }, ["used 0"]],
    ["a throw", { score: () => { throw new Error("no"); } }, ["throws 0"]], ["a throw of a text", { score: () => { throw "no"; } }, ["throws 0"]],
    ["parameters read asynchronously", { params: { "~standard": { version: 1, vendor: "x", validate: () => Promise.resolve({ value: {} }) } } }, ["params 0"]], ["parameters that are refused", { params: { "~standard": { version: 1, vendor: "x", validate: () => ({ issues: [{ message: "no" }] }) } } }, ["params 0"]],
  ])("finds %s", (_, more, expected) => {
    expect(laws(make(more))).toEqual(expected);
  });
  const sumOf = (values: readonly Rational[]): Rational => values.reduce(add, rational(0));
  const picking = (score: (cases: Readonly<Record<string, unknown>>, code: string, otherwise: unknown) => unknown, picks: object = { by: "code", from: "cases", otherwise: "otherwise" }): ErasedScorer => make({
    inputs: { code: { kind: "category", takes: "each" }, cases: { kind: "any", takes: "cases", passes: true }, otherwise: { kind: "any", takes: "each", optional: true, passes: true } }, picks, output: { kind: "as", slot: "cases" },
    score: ({ code, cases, otherwise }: { readonly code: string; readonly cases: Readonly<Record<string, unknown>>; readonly otherwise: unknown }) => ({ pass: score(cases, code, otherwise) ?? { gone: "missing", reasons: [] } }), describe: { id: "{code} {cases}", en: "{code} {cases}" },
  });
  const picked = [{ inputs: { code: "a", cases: { a: "x", b: "y" }, otherwise: "z" }, expected: "x" }];
  it.each<readonly [string, ErasedScorer, Parameters<typeof checkScorer>[1], readonly string[]]>([
    ["an output of a slot that is not there", make({ output: { kind: "as", slot: "vlaue" } }), [], ["claims null"]],
    ["labels of a slot that is not there", make({ output: { kind: "category", labels: "bands" } }), [], ["claims null"]],
    ["rows left out where none are walked", make({ leaveOut: "shrinks" }), [], ["claims null"]],
    ["branches of slots that are not there", make({ picks: { by: "code", from: "cases", otherwise: "else" } }), [], ["claims null", "claims null", "claims null"]],
    ["branches of a slot that takes no cases", make({ picks: { by: "value", from: "value" } }), [], ["claims null"]],
    ["a scorer that picks as it says", picking((cases, code, otherwise) => (Object.hasOwn(cases, code) ? cases[code] : otherwise)), picked, []],
    ["one without a branch for the rest, and a code without a case", picking((cases, code) => (Object.hasOwn(cases, code) ? cases[code] : undefined), { by: "code", from: "cases" }), [...picked, { inputs: { code: "c", cases: { a: "x" } }, expected: null }, { inputs: { code: "a", cases: { a: "x" } }, expected: "x" }], []],
    ["a branch that is not picked and decides", picking((cases, code) => (typeof cases["b"] === "string" ? cases[code] : "w")), picked, ["claims 0"]],
    ["a first branch that decides where the code has none", picking((cases, code) => cases[code] ?? Object.values(cases)[0]), [{ inputs: { code: "c", cases: { a: "x", b: "y" } }, expected: "x" }], ["claims 0"]],
    ["a sum that says it renormalises", make({ inputs: { values: { kind: "number", takes: "all" } }, leaveOut: "renormalises", score: ({ values }: { readonly values: readonly Rational[] }) => ({ value: sumOf(values) }), describe: { id: "{values}", en: "{values}" } }), [{ inputs: { values: [exactly(1), exactly(2)] }, expected: "3" }], ["claims 0"]],
    ["a code that is not in the band table", make({ inputs: { value: { kind: "number", takes: "each" }, bands: { kind: "bands", takes: "whole" } }, output: { kind: "category", labels: "bands" }, score: () => ({ value: "Z" }), describe: { id: "x", en: "y" } }), [{ inputs: { value: exactly(1), bands: { rows: [{ category: "A" }] } }, expected: "Z" }], ["claims 0"]],
    ["a code that is not in the matrix, and a table that is none", make({ inputs: { value: { kind: "number", takes: "each" }, cells: { kind: "cells", takes: "whole" } }, output: { kind: "category", labels: "cells" }, score: () => ({ value: "Z" }), describe: { id: "x", en: "y" } }), [{ inputs: { value: exactly(1), cells: { a: { b: "c" }, d: 1 } }, expected: "Z" }, { inputs: { value: exactly(1), cells: null }, expected: "Z" }], ["claims 0"]],
    ["a throw at zero", make({ score: ({ value }: { readonly value: Rational }) => { if (value.n === 0) throw new Error("no"); return { value: add(value, rational(1)) }; } }), three, ["total 0"]],
    ["a throw of a text at a negative number", make({ score: ({ value }: { readonly value: Rational }) => { if (value.n < 0) throw "no"; return { value: add(value, rational(1)) }; } }), three, ["total 0"]],
    ["no number for a huge one", make({ score: ({ value }: { readonly value: Rational }) => (typeof value.n === "bigint" ? { value: { n: NaN, d: 1 } } : { value: add(value, rational(1)) }) }), three, ["total 0"]],
    ["a denominator of nought", make({ score: ({ value }: { readonly value: Rational }) => (typeof value.n === "bigint" ? { value: { n: 1n, d: 0n } } : { value: add(value, rational(1)) }) }), three, ["total 0"]],
    ["nothing at all for zero", make({ score: ({ value }: { readonly value: Rational }) => (value.n === 0 ? {} : { value: add(value, rational(1)) }) }), three, ["total 0"]],
    ["an absence without a code", make({ score: ({ value }: { readonly value: Rational }) => (value.n === 0 ? { missing: "No value!" } : { value: add(value, rational(1)) }) }), three, ["total 0"]],
    ["absences with a code", make({ score: ({ value }: { readonly value: Rational }) => (value.n === 0 ? { void: "zero" } : value.n < 0 ? { notApplicable: "below" } : value.d === 3 ? { missing: "third" } : { value: add(value, rational(1)) }) }), three, []],
    ["an unknown code and another flag that it does not bear", make({ inputs: { code: { kind: "category", takes: "each" }, flag: { kind: "flag", takes: "each" } }, output: { kind: "category", of: [] }, score: ({ code, flag }: { readonly code: string; readonly flag: boolean }) => ({ value: flag && code === "a" ? "x" : { a: 1 } }), describe: { id: "{code}", en: "{code}" } }), [{ inputs: { code: "a", flag: true }, expected: "x" }], ["total 0"]],
  ])("%s", (_, scorer, cases, expected) => {
    expect(laws(scorer, cases)).toEqual(expected);
  });
  it("finds a scorer that remembers an earlier case", () => {
    let last = "";
    const cases = [{ inputs: { value: exactly(2) }, expected: "2" }, { inputs: { value: exactly(5) }, expected: "5" }];
    expect(laws(make({ score: ({ value }: { readonly value: Rational }) => { const five = last === "5"; last = String(value.n); return { value: five && last === "2" ? rational(9) : value }; } }), cases)).toEqual(["pure 0"]);
  });
  it("finds a scorer that changes its parameters", () => {
    const shared = { times: 1 };
    const meddling = make({ params: { "~standard": { version: 1, vendor: "x", validate: () => ({ value: shared }) } }, score: ({ value }: { readonly value: Rational }, params: { times: number }) => { params.times += 1; return { value: add(value, rational(1)) }; } });
    expect(laws(meddling)).toEqual(["pure 0"]);
  });
  it("finds a scorer that remembers", () => {
    let calls = 0;
    expect(laws(make({ score: () => { calls += 1; return { value: rational(calls + 2) }; } }))).toEqual(["pure 0"]);
  });
  it("finds a scorer that changes its inputs", () => {
    expect(laws(make({ score: ({ value }: { readonly value: { n: number } }) => { value.n += 1; return { value: { n: 3, d: 1 } }; } }), [{ inputs: { value: exactly(2) }, expected: "3" }])).toEqual(["pure 0"]);
  });
  it("finds a scorer that is not frozen", () => {
    expect(laws({ ...good } as never)).toEqual(["frozen null"]);
  });
  it("judges categories by their list, flags by their kind, and `as` by nothing", () => {
    const category = (of: readonly string[], value: unknown): readonly string[] => laws(make({ output: { kind: "category", of }, score: () => ({ value }) }), [{ inputs: { value: exactly(1) }, expected: "baik" }]);
    expect([category(["baik"], "baik"), category([], "baik"), category(["buruk"], "baik")]).toEqual([[], [], ["kind 0"]]);
    expect(laws(make({ output: { kind: "category", labels: "value" }, score: () => ({ value: "baik" }) }), [{ inputs: { value: exactly(1) }, expected: "baik" }])).toEqual([]);
    expect(laws(make({ output: { kind: "flag" }, score: () => ({ value: true }) }), [{ inputs: { value: exactly(1) }, expected: true }])).toEqual([]);
    expect(laws(make({ output: { kind: "flag" }, score: () => ({ value: "true" }) }), [{ inputs: { value: exactly(1) }, expected: "true" }])).toEqual(["kind 0"]);
    expect(laws(make({ output: { kind: "as", slot: "value" }, score: ({ value }: { readonly value: unknown }) => ({ pass: value }) }), [{ inputs: { value: "x" }, expected: "x" }, { inputs: { value: { gone: "void", reasons: [] } }, expected: null }])).toEqual([]);
  });
  it("judges what is passed on as it judges values", () => {
    const passing = (kind: "number" | "flag"): readonly string[] => laws(make({ output: { kind }, score: ({ value }: { readonly value: unknown }) => ({ pass: value }) }), [{ inputs: { value: "x" }, expected: "x" }]);
    expect([passing("number"), passing("flag")]).toEqual([["kind 0"], ["kind 0"]]);
    expect(laws(make({ score: ({ value }: { readonly value: unknown }) => ({ pass: value }) }), [{ inputs: { value: exactly(1, 3) }, expected: "1/3" }])).toEqual([]);
  });
  it("hands the rows over, those given or their positions", () => {
    const rows = make({ inputs: { values: { kind: "number", takes: "all" } }, output: { kind: "category", of: [] }, score: (_inputs: never, _params: never, context: { readonly rows: readonly string[] }) => ({ value: context.rows.join("+") }), describe: { id: "{values}", en: "{values}" } });
    expect(checkScorer(rows, [{ inputs: { values: [exactly(1), exactly(2)] }, expected: "0+1" }, { inputs: { values: [exactly(1)] }, rows: ["waktu"], expected: "waktu" }, { inputs: { values: "none" }, expected: "" }])).toEqual([]);
  });
  it("reads bigints as they are", () => {
    expect(laws(make({}), [{ inputs: { value: { n: 10n ** 30n, d: 7n } }, expected: "1000000000000000000000000000007/7" }])).toEqual([]);
  });
});
