/** checkScorer finds planted faults of each kind, and nothing else. */
import { describe, expect, it } from "vitest";
import { add, rational, type Rational } from "../../src/kernel/index.ts";
import { bands, builtInScorers, ratio, select, weightedMean } from "../../src/scorers/index.ts";
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
