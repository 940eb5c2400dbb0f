/** The spreadsheet of a receipt: every formula calculated by an evaluator of our own, against the receipt and against the library when inputs change. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildEngine, evaluateIn, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { builtInScorers, irrationalScorers } from "../../src/scorers/index.ts";
import { asked, own, run, type Asked } from "../laws/every-case.ts";
import { everyScorer } from "./every-scorer.ts";
import { compareCells, disagreeing, fieldsOf, inputsOf, rowsOf } from "./sheets.ts";

const stored = (name: string): Receipt => JSON.parse(readFileSync(new URL(`./receipts/${name}.json`, import.meta.url), "utf8")) as Receipt;
type Fields = ReturnType<typeof fieldsOf>;
type Inputs = Readonly<Record<string, unknown>>;

/** The scorers whose cells hold the value of the receipt and say that they are not live: the irrational ones. A receipt has their results to thirty digits, a spreadsheet calculates fifteen. */
const withoutFormula: readonly string[] = irrationalScorers.map(({ id }) => id);

/** Addresses of the cells that are not live. */
const notLive = (fields: Fields): readonly string[] => fields.flatMap(([address = "", , , , , , , , remark = ""]) => (remark.startsWith("not live") ? [address] : []));

describe("a sheet calculates what its receipt says", () => {
  it.each(["survey", "tree", "pp46"])("stored receipt %s", (name) => {
    for (const locale of ["id", "en"] as const) {
      const fields = fieldsOf(stored(name), [], locale);
      expect(compareCells(fields, stored(name), {}, locale)).toBeGreaterThan(5);
      expect(disagreeing(fields)).toEqual([]);
    }
  });

  it.each(asked.map((it_) => [it_.name, it_] as const))("%s", (_, it_) => {
    const receipt = unwrap(run(it_));
    const fields = fieldsOf(receipt, own);
    compareCells(fields, receipt);
    expect(disagreeing(fields)).toEqual([]);
    expect(fields.every((row) => row.length === 9)).toBe(true);
    // what is not live is a step of a scorer without a formula
    const dead = receipt.trace.filter(({ id }) => rowsOf(fields, id).some(([row]) => (fields[row - 1]?.[8] ?? "").startsWith("not live"))).map(({ scorer }) => scorer);
    expect(dead.filter((scorer) => !withoutFormula.includes(scorer) && !own.some(({ id }) => id === scorer))).toEqual([]);
  });
});

/** The cells of the inputs of a receipt. */
const leavesOf = (receipt: Receipt, fields: Fields): readonly (readonly [name: string, path: readonly string[]])[] =>
  Object.keys(receipt.rule.inputs).flatMap((name) => rowsOf(fields, name).map(([, key]) => [name, key === "" ? [] : key.split(",")] as const));

const withLeaf = (value: unknown, [first, ...rest]: readonly string[], leaf: unknown): unknown => {
  if (first === undefined) return leaf;
  const record: Inputs = typeof value === "object" && value !== null ? value as Inputs : {};
  return { ...record, [first]: withLeaf(record[first], rest, leaf) };
};

const numbers = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 130 }), fc.integer({ min: -40, max: 500 }).map((it_) => String(it_ / 4)), fc.constantFrom("1/3", "76.605", "88.304", "64.995", "100", "50.5", "20", "40"));

const leafValue = ({ kind, of = ["x"] }: Receipt["rule"]["inputs"][string]): fc.Arbitrary<unknown> => fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant({ notApplicable: true }) },
  { weight: 5, arbitrary: kind === "flag" ? fc.boolean() : kind === "category" ? fc.constantFrom(...of) : kind === "count" ? fc.nat({ max: 40 }) : numbers },
);

/** Some of the inputs with other values. */
const changedInputs = (receipt: Receipt, fields: Fields, before: Inputs, most: number): fc.Arbitrary<Inputs> => {
  const leaves = leavesOf(receipt, fields).map(([name, path]) => leafValue(receipt.rule.inputs[name] ?? { kind: "number", cite: "" }).map((value) => ({ path: [name, ...path], value })));
  return fc.array(fc.oneof(...leaves), { minLength: 1, maxLength: most }).map((changes) => changes.reduce<unknown>((inputs, { path, value }) => withLeaf(inputs, path, value), before) as Inputs);
};

/** Changes inputs in the sheet and in the request, and compares; returns how often the library gave a result. */
const compareChanged = (receipt: Receipt, fields: Fields, before: Inputs, calculate: (inputs: Inputs) => Result<Receipt>, options: { readonly numRuns: number; readonly most: number }): number => {
  let compared = 0;
  fc.assert(fc.property(changedInputs(receipt, fields, before, options.most), (inputs) => {
    const after = calculate(inputs);
    if (!after.ok) return;
    compared += 1;
    compareCells(fields, after.value, inputsOf(fields, after.value));
  }), { numRuns: options.numRuns });
  return compared;
};

describe("a sheet in which inputs change", () => {
  const books = new Map<string, Asked[]>();
  for (const it_ of asked) books.set(it_.rulebook, [...books.get(it_.rulebook) ?? [], it_]);

  it.each([...books.keys()])("calculates what the library calculates: %s", (rulebook) => {
    const cases = (books.get(rulebook) ?? []).flatMap((it_) => {
      const receipt = unwrap(run(it_));
      const fields = fieldsOf(receipt, own);
      return notLive(fields).length === 0 && leavesOf(receipt, fields).length > 0 ? [{ it_, receipt, fields }] : [];
    });
    const step = Math.ceil(cases.length / 6);
    const some = cases.filter((_, index) => index % step === 0);
    const compared = some.map(({ it_, receipt, fields }) => compareChanged(receipt, fields, it_.request.inputs, (inputs) => run({ ...it_, request: { ...it_.request, inputs } }), { numRuns: 12, most: 6 }));
    if (cases.length > 0) expect(compared.reduce((sum, it_) => sum + it_, 0)).toBeGreaterThan(5);
  });

  const engine = buildEngine({ rulebooks: [everyScorer], scorers: builtInScorers });
  const evaluateAll = (inputs: Inputs, more: Inputs = {}): Result<Receipt> => evaluateIn(engine, everyScorer.id, { asOf: "2026-06-30", inputs, ...more });

  it.each([
    ["lower-cut", {}], ["upper-cut", {}], ["closed-intervals", { open: { number: 3 } }], ["undetermined", {}], ["unheard-of", { open: { number: "-1.5" } }],
  ])("calculates what the library calculates: every scorer under every policy, gaps %s", (gaps, terms) => {
    const more = { conventions: { gaps }, terms };
    const receipt = unwrap(evaluateAll({}, more));
    const fields = fieldsOf(receipt);
    expect(notLive(fields)).toEqual([]);
    compareCells(fields, receipt);
    const all = { x: { r1: 5, r2: 25, r3: "45.5", r4: 5 }, w: { r1: 1, r2: 2, r3: "1/2", r4: 0 }, yes: { r1: false, r2: false, r3: true, r4: true }, code: { r1: "p", r2: "q-r", r3: "s", r4: "p" }, gap: "extend", groupWeight: { g1: 1, g2: 3 }, high: 40, cross: { r1: { k1: 1, k2: 2 }, r2: { k1: 3, k2: 4 }, r3: { k1: 5 }, r4: { k1: 7, k2: 8 } } };
    const na = { notApplicable: true };
    const edges = [
      { x: { r1: 10, r2: 20, r3: 40, r4: 60 } }, { x: { r1: na, r3: 25, r4: "59.5" } }, { x: { r1: 5, r2: na, r4: 1 } }, { x: { r2: 30, r3: na } }, { x: { r1: 4, r2: 5, r3: 6 }, keep: { r2: false, r4: false } }, { x: { r1: na, r2: na, r3: na, r4: na } },
      { x: { r1: 3, r2: 2, r3: 1, r4: 0 }, w: { r1: na, r3: 4, r4: 4 }, keepWeight: { r3: false } }, { x: { r2: na, r3: 5 }, w: { r1: 1, r2: na, r3: 0, r4: 0 } },
    ];
    for (const some of edges) {
      const after = unwrap(evaluateAll({ ...all, ...some }, more));
      compareCells(fields, after, inputsOf(fields, after));
    }
    expect(compareChanged(receipt, fields, all, (inputs) => evaluateAll(inputs, more), { numRuns: 6, most: 14 })).toBe(6);
  });
});
