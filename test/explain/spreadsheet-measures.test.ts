/** The spreadsheet of achievements, places, ranks and spreads: every formula under every policy, over ordinary, edge and absent values. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildEngine, evaluateIn, type Receipt } from "../../src/engine/index.ts";
import { explainCells } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import { book, step } from "../engine/small.ts";
import { everyMeasure } from "./every-measure.ts";
import { at, compareCells, fieldsOf, inputsOf } from "./sheets.ts";

type Inputs = Readonly<Record<string, unknown>>;

const na = { notApplicable: true };
const engine = buildEngine({ rulebooks: [everyMeasure], scorers: builtInScorers });
const evaluateAll = (inputs: Inputs, conventions: Inputs = {}): Receipt => unwrap(evaluateIn(engine, everyMeasure.id, { asOf: "2026-06-30", inputs, conventions } as never));

const rows = ["r1", "r2", "r3", "r4", "r5", "r6"];
const peers = ["q1", "q2", "q3", "q4"];
const kinds = ["k1", "k2", "k3"];
const record = (ids: readonly string[], values: readonly unknown[]): Inputs => Object.fromEntries(ids.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]])));
const table = (ids: readonly string[], from: number): Inputs => Object.fromEntries(ids.map((id, i) => [id, Object.fromEntries(kinds.map((kind, k) => [kind, (from + i * 7 + k * 5) % 6]))]));

const steadyKind = { k1: 3, k2: 2, k3: 1 };
const usual = { x: record(rows, [80, 120, 45, "1/3", 100, 60]), y: record(rows, [100, 100, 60, "2/3", 100, 0]), z: record(rows, [200, 150, 45, 5, 0, 90]), xPeer: record(peers, [80, 45, 100, 80]), cross: table(rows, 1), crossPeer: table(peers, 4), steadyKind };
const codes = { zeroTarget: "met-or-not", zeroActual: "fixed-100", negative: "mirror-negative-target" };

/** What there may be in the columns: actuals and targets of every sign, and values, weights and peers with every absence. */
const edges: readonly (readonly [string, Inputs])[] = [
  ["usual values", { ...usual, ...codes }],
  ["a target of zero, met and not met", { ...usual, x: record(rows, [0, 5, 0, 5, 0, 1]), y: record(rows, [0, 0, 0, 0, 10, 10]), ...codes }],
  ["numbers below zero", { ...usual, x: record(rows, [-5, 5, -5, 0, -1, -2]), y: record(rows, [10, -10, -10, -10, 0, -2]), z: record(rows, [-3, 4, 0, -1, 2, -2]), ...codes }],
  ["more than twice the target", { ...usual, x: record(rows, [300, 201, 200, 199, 1000, 100]), y: record(rows, [100, 100, 100, 100, 1, 100]), ...codes }],
  ["goalposts that coincide", { ...usual, y: record(rows, [5, 5, 5, 5, 5, 5]), z: record(rows, [5, 5, 6, 4, 5, 5]), ...codes }],
  ["ties", { ...usual, x: record(rows, [7, 7, 7, 3, 3, 7]), xPeer: record(peers, [7, 3, 7, 7]), y: record(rows, [7, 7, 3, 3, 7, 1]), ...codes }],
  ["some inapplicable", { ...usual, x: record(rows, [na, 4, na, 6, 9, 2]), xPeer: record(peers, [na, 3, 5, na]), ...codes }],
  ["some missing, the first of them too", { ...usual, x: record(rows, [undefined, 4, undefined, 6, 9]), xPeer: record(peers, [undefined, 3, undefined, 4]), ...codes }],
  ["some missing behind others", { ...usual, x: record(rows, [5, undefined, undefined, 6, undefined, 2]), y: record(rows, [5, 4, undefined, 0, 2, 2]), xPeer: record(peers, [2, undefined, 6, undefined]), ...codes }],
  ["missing and inapplicable", { ...usual, x: record(rows, [undefined, na, 3, na, undefined, 8]), y: record(rows, [1, undefined, na, 2, 3, na]), xPeer: record(peers, [na, undefined, 6, 2]), ...codes }],
  ["values below zero, some left out beside missing ones", { ...usual, x: record(rows, [-5, na, -7, na, undefined, -3]), xPeer: record(peers, [-2, na, undefined, -6]), ...codes }],
  ["some void", { ...usual, keepX: { r2: false, r3: false }, keepY: { r1: false }, keepPeer: { q2: false }, ...codes }],
  ["void, missing and inapplicable", { ...usual, x: record(rows, [na, 4, undefined, 6, 9, na]), keepX: { r2: false, r5: false }, keepY: { r3: false, r5: false }, xPeer: record(peers, [na, 1, undefined, 3]), keepPeer: { q2: false }, ...codes }],
  ["all inapplicable", { ...usual, x: record(rows, [na, na, na, na, na, na]), xPeer: record(peers, [na, na, na, na]), ...codes }],
  ["all missing or void", { ...usual, x: record(rows, [undefined, 1, undefined]), keepX: { r2: false }, xPeer: record(peers, [undefined, 1]), keepPeer: { q2: false }, ...codes }],
  ["peers left out, values absent in every way", { ...usual, x: record(rows, [na, undefined, 3, 4, 5, 6]), keepX: { r3: false }, xPeer: record(peers, [na, na, na, na]), ...codes }],
  ["peers void and inapplicable", { ...usual, x: record(rows, [na, undefined, 3, 4, 5, 6]), keepX: { r3: false }, xPeer: record(peers, [na, 1, na, 1]), keepPeer: { q2: false, q4: false }, ...codes }],
  ["zeros among the values, weights that weigh nothing", { ...usual, x: record(rows, [0, 2, 4, 0, 1, 5]), y: record(rows, [0, 1, 0, 2, 0, 0]), ...codes }],
  ["weights that cancel", { ...usual, x: record(rows, [1, 2, 3, 4, 5, 6]), y: record(rows, [1, -1, 2, -2, 0, 0]), z: record(rows, [1, -1, 2, -2, 0, 0]), ...codes }],
  ["values whose reciprocals cancel", { ...usual, x: record(rows, [2, -2, 4, -4, 8, -8]), y: record(rows, [1, 1, 1, 1, 1, 1]), ...codes }],
  ["no codes", usual],
  ["codes that nobody knows", { ...usual, x: record(rows, [0, 5, 0, -1, 0, 1]), y: record(rows, [0, 0, 10, 3, 0, 0]), zeroTarget: "odd", zeroActual: "odd", negative: "odd" }],
  ...["undetermined", "zero", "full-if-actual-zero", "from-worst"].map((zeroTarget) => [`a target of zero: ${zeroTarget}`, { ...usual, x: record(rows, [0, 5, 0, 5, 0, 1]), y: record(rows, [0, 0, 0, 0, 0, 10]), z: record(rows, [10, 4, 0, na, undefined, 3]), ...codes, zeroTarget, zeroActual: "by-formula" }] as const),
];

const opening = evaluateAll({});
const sheet = fieldsOf(opening);
/** Without the one step that has no formula. */
const live = (receipt: Receipt): Receipt => ({ ...receipt, trace: receipt.trace.filter(({ id }) => !id.startsWith("outranksBy4")) });

describe("a sheet of achievements, ranks and spreads", () => {
  it("has a formula in every cell that the static checks let a rulebook have", () => {
    const dead = sheet.flatMap(([address = "", , , , , , , , remark = ""]) => (remark.startsWith("not live") ? [address] : []));
    expect(dead).toEqual(["outranksBy4[g1]", "outranksBy4[g2]", "outranksBy4[g3]"]); // a value carried on, which is refused for a scorer that leaves no row out
    compareCells(sheet, opening);
  });

  it.each(edges)("calculates what the library calculates: %s", (_, inputs) => {
    const after = evaluateAll(inputs);
    expect(compareCells(sheet, live(after), inputsOf(sheet, after))).toBeGreaterThan(500);
  });

  it.each([
    ...["full-if-actual-zero", "met-or-not", "from-worst", "odd"].map((zeroTarget) => ({ zeroTarget })), { zeroActual: "by-formula" }, { zeroActual: "odd" }, { negative: "odd" },
  ])("under the conventions %s", (conventions) => {
    const [before, ...others] = edges.slice(0, 4).map(([, inputs]) => evaluateAll(inputs, conventions));
    const fields = fieldsOf(before);
    for (const after of others) compareCells(fields, live(after), inputsOf(fields, after));
  });

  const value = fc.oneof({ weight: 6, arbitrary: fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom("1/3", "2.5", "1/7", 100)) }, { weight: 1, arbitrary: fc.constant(na) }, { weight: 1, arbitrary: fc.constant(undefined) });
  const columns = (ids: readonly string[]): fc.Arbitrary<Inputs> => fc.array(value, { minLength: ids.length, maxLength: ids.length }).map((values) => record(ids, values));
  const keeps = (ids: readonly string[]): fc.Arbitrary<Inputs> => fc.array(fc.constantFrom(undefined, undefined, undefined, undefined, false), { minLength: ids.length, maxLength: ids.length }).map((values) => record(ids, values));

  it("calculates what the library calculates over random values", () => {
    fc.assert(fc.property(
      fc.record({ x: columns(rows), y: columns(rows), z: columns(rows), keepX: keeps(rows), keepY: keeps(rows), xPeer: columns(peers), keepPeer: keeps(peers), zeroTarget: fc.constantFrom("zero", "met-or-not", "from-worst"), zeroActual: fc.constantFrom("fixed-100", "by-formula", na), negative: fc.constantFrom("mirror-negative-target", "odd") }),
      (some) => {
        const after = evaluateAll({ ...usual, ...some });
        compareCells(sheet, live(after), inputsOf(sheet, after));
      },
    ), { numRuns: 15 });
  });
});

describe("one formula", () => {
  const lone = (scorer: string, inputs: Readonly<Record<string, string | readonly string[]>>, params: Inputs = {}, more: Inputs = {}): Receipt => ({
    format: "receipt@1", rule: { inputs: { x: { kind: "number" }, y: { kind: "number" }, u: { kind: "number", per: "unit" }, c: { kind: "category" } }, dimensions: { unit: {} } },
    data: { inputs: { x: "80", y: "100" }, members: { unit: [] } }, trace: [{ id: "s", scorer, inputs, params, values: [{ missing: [] }] }], ...more,
  } as unknown as Receipt);
  const formula = (...question: Parameters<typeof lone>): string | undefined => explainCells(lone(...question), { locale: "en" }).find(([name]) => name?.value === "s")?.[2]?.formula;

  it("reads as a person would write it", () => {
    const small = book({ inputs: { actual: { kind: "number" }, target: { kind: "number" } }, steps: [step("reached", "ratio-maximise@1", { actual: "actual", target: "target" })], outputs: ["reached"] });
    const receipt = unwrap(evaluateIn(buildEngine({ rulebooks: [small], scorers: builtInScorers }), small.id, { asOf: "2026-06-30", inputs: { actual: 80, target: 100 } } as never));
    const fields = fieldsOf(receipt);
    const [, , written = ""] = fields.find(([address]) => address === "reached") ?? [];
    const [actual = "", target = ""] = ["actual", "target"].map((name) => `C${String(fields.findIndex(([address]) => address === name) + 1)}`);
    expect(written).toBe(`=IF(OR(${actual}="not applicable",${target}="not applicable"),"not applicable",IF(OR(${actual}="",${target}=""),"",IF(OR(${target}<0,${actual}<0),"",IF(${target}=0,"",${actual}/${target}*100))))`);
    expect([at(fields, "reached"), at(fields, "reached", { [actual]: "90" }), at(fields, "reached", { [target]: "0" })]).toEqual(["80", "90", null]);
  });

  it("is not there over a parameter or a slot that is none", () => {
    expect([
      formula("goalposts@1", { value: "x", low: "y", high: "x" }, { better: "more", beyond: "clamp" }), formula("goalposts@1", { value: "x", low: "y", high: "x" }, { better: "lower", beyond: "never" }), formula("goalposts@1", { value: "x" }, { better: "lower", beyond: "clamp" }),
      formula("rank@1", { value: "x", among: ["x", "y"] }, { best: "middle" }), formula("rank@1", { value: "nowhere", among: ["x", "y"] }, { best: "highest" }), formula("percentile-rank@1", { value: "x", among: ["x", "y"] }), formula("variance@1", { values: ["x", "y"] }, { of: "many" }),
      formula("mirror-minimise@1", { actual: "x", target: "y", worst: "nowhere" }), formula("mirror-stabilise@1", { actual: "x" }), formula("outranks@1", { own: ["x"], other: ["y"] }), formula("median@1", { values: "nowhere" }),
    ]).toEqual(Array.from({ length: 11 }, () => undefined));
  });

  it("is an absence over nothing", () => {
    const nothing = { data: { inputs: {}, members: { unit: [] } } };
    expect([formula("median@1", { values: "u" }, {}, nothing), formula("harmonic-mean@1", { values: "u" }, {}, nothing)]).toEqual(['=""', '=""']);
    expect(formula("rank@1", { value: "x", among: "u" }, { best: "highest" }, nothing)?.replaceAll(/C\d+/g, "x")).toBe('=IF(x="not applicable","not applicable","")');
  });

  it("is not written for more rows than MEDIAN takes twice", () => {
    const many = (count: number): unknown => ({ format: "receipt@1", rule: { dimensions: { unit: {} }, inputs: { u: { kind: "number", per: "unit" } } }, data: { members: { unit: Array.from({ length: count }, (_, index) => ({ id: `m${String(index)}` })) } }, trace: [{ id: "s", scorer: "median@1", inputs: { values: "u" }, missing: "zero", values: ["1"] }] });
    const remark = (count: number): string | undefined => explainCells(many(count) as Receipt, { locale: "en" }).find(([name]) => name?.value === "s")?.[8]?.value;
    expect([remark(40), remark(130)]).toEqual([undefined, expect.stringMatching(/^not live/)]);
  });
});
