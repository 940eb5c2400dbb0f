/** Programs that are kept: the receipt never depends on what was asked before. */
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, type Engine } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { permenpanrb8of2021 } from "../../src/regulations/performance/index.ts";

const make = (): Engine => unwrap(createEngine({ rulebooks: [permenpanrb8of2021] }));
const members = { group: ["a", "b"], result: [{ id: "r", within: "a" }, { id: "s", within: "b" }], indicator: [{ id: "i", within: "r" }, { id: "j", within: "s" }], task: [], post: [] };
const inputs = { positionGroup: "jpt", evaluation: "tahunan", formula: { i: "maximise", j: "minimise" }, actual: { i: 90, j: 95 }, target: { i: 100, j: 100 }, targetIsMaximum: { i: false, j: false }, assessorBehaviour: 100, newIdea: true };
const whole = { asOf: "2021-12-31", members, inputs, conventions: { behaviourView: "assessor-only" }, terms: { groupWeight: { values: { a: "0.6", b: "0.4" } } } };

/** Requests that differ in one place each, among them lists like records and absent like empty. */
const requests: readonly object[] = [
  whole, { ...whole, terms: { groupWeight: { values: { b: "0.4", a: "0.6" } } } }, { ...whole, terms: { groupWeight: { values: { a: "0.5", b: "0.5" } } } }, { ...whole, terms: undefined }, { ...whole, terms: {} }, { ...whole, terms: null }, { ...whole, terms: 0 },
  { ...whole, members: { ...members, result: [{ id: "r", within: "b" }, { id: "s", within: "a" }] } }, { ...whole, members: { ...members, result: [{ id: "r", within: "a", label: { id: "x", en: "y" } }, { id: "s", within: "b" }] } }, { ...whole, members: undefined }, { ...whole, members: {} }, { ...whole, members: 0 },
  { ...whole, conventions: { behaviourView: "peers-and-subordinates" } }, { ...whole, conventions: { behaviourView: "assessor-only", basis: "unrounded" } }, { ...whole, conventions: { basis: "unrounded", behaviourView: "assessor-only" } }, { ...whole, conventions: undefined }, { ...whole, conventions: null }, { ...whole, conventions: "x" },
  { ...whole, members: { ...members, task: Array.from({ length: 200 }, (_, at) => `t${at}`) } },
  { ...whole, inputs: { ...inputs, formula: { i: "range-maximise", j: "minimise" }, low: { i: 80 }, high: { i: 95 } } }, { ...whole, inputs: { ...inputs, formula: { i: "maximise" } } }, { ...whole, inputs: { ...inputs, positionGroup: "ja-jf" } }, { ...whole, inputs: { ...inputs, positionGroup: undefined } },
];
const ask = (engine: Engine, request: object): string => JSON.stringify(evaluate("permenpanrb-8-2021", { engine, ...request } as never));

describe("programs kept between calls", () => {
  it("give every request the receipt that a new engine gives it, in any order of asking", () => {
    const alone = requests.map((request) => ask(make(), request));
    expect(new Set(alone).size).toBeGreaterThan(15);
    const [engine, backwards] = [make(), make()];
    expect(requests.map((request) => ask(engine, request))).toEqual(alone);
    expect(requests.map((request) => ask(engine, request))).toEqual(alone);
    expect([...requests].reverse().map((request) => ask(backwards, request)).reverse()).toEqual(alone);
  });
});
