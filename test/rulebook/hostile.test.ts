/** Garbage, getters, proxies, depth and `__proto__`: nothing throws and no prototype changes. */
import { afterEach, describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { checkOverlay, checkRulebook, parseOverlay, parseRulebook, type OverlayData, type RulebookData } from "../../src/rulebook/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import type { ErasedScorer } from "../../src/scoring/index.ts";
import { good, goodOverlay } from "./good.ts";
import { changed, gone } from "./malformed.ts";

const scorers = new Map<string, ErasedScorer>(builtInScorers.map((it) => [it.id, it]));
const all = (value: unknown): void => {
  for (const parse of [parseRulebook, parseOverlay]) {
    const result = parse(value);
    if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
  }
  checkRulebook(value as RulebookData, scorers);
  checkOverlay(value as OverlayData, good);
  checkOverlay(goodOverlay, value as RulebookData);
};

const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype];
const before = prototypes.map((it) => Reflect.ownKeys(it).length);
afterEach(() => { expect(prototypes.map((it) => Reflect.ownKeys(it).length)).toEqual(before); });

/** Every path to a value inside. */
const pathsOf = (value: unknown, above: readonly string[] = []): readonly string[] => (typeof value !== "object" || value === null ? [] : Object.entries(value).flatMap(([key, it]) => [[...above, key].join(" "), ...pathsOf(it, [...above, key])]));

describe("hostile input", () => {
  it("survives anything at all", () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true }), all), { numRuns: 200 });
  });

  it("survives any value in any place of a rulebook or overlay", () => {
    const odd = fc.oneof(fc.anything(), fc.constantFrom<unknown>(gone, null, [], {}, "", "a.b", -1, Number.NaN, 1n, "constructor", "__proto__", ["toString"], { valueOf: 1 }));
    fc.assert(fc.property(fc.constantFrom(...pathsOf(good)), odd, (path, value) => { all(changed(good, path, value)); }), { numRuns: 300 });
    fc.assert(fc.property(fc.constantFrom(...pathsOf(goodOverlay)), odd, (path, value) => { all(changed(goodOverlay, path, value)); }), { numRuns: 150 });
  });

  it("survives getters and proxies that throw, lie or never end", () => {
    const throwing = new Proxy({}, { get: () => { throw new Error("no"); }, ownKeys: () => { throw new Error("no"); }, has: () => { throw new Error("no"); } });
    const endless: object = new Proxy({ a: 1 }, { get: () => endless });
    let calls = 0;
    const lying = { ...good, get steps() { calls += 1; return calls % 2 === 0 ? good.steps : null; } };
    for (const value of [throwing, endless, lying, { get id() { throw new Error("no"); } }, { ...good, inputs: throwing }, { ...good, steps: [throwing] }, { ...goodOverlay, set: throwing }, { ...goodOverlay, set: { cap: endless } }]) all(value);
    expect(parseRulebook(throwing)).toMatchObject({ ok: false, issues: [{ code: "unreadable-input" }] });
  });

  it("survives a hundred thousand levels", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    const wide: unknown = JSON.parse(`${"{\"a\":".repeat(100_000)}1${"}".repeat(100_000)}`);
    for (const value of [deep, wide, { ...good, steps: deep }, { ...good, terms: { cap: wide } }, changed(good, "steps 0 params", wide), { ...goodOverlay, set: wide }]) all(value);
    expect(parseRulebook({ ...good, steps: deep })).toMatchObject({ ok: false, issues: [{ code: "unreadable-input" }] });
  });

  it("reads no key of a prototype and writes none", () => {
    const polluting: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    all(polluting);
    all({ ...good, terms: polluting });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const named = changed(good, "steps 1 inputs key", "constructor");
    expect(checkRulebook(named, scorers)).toMatchObject([{ code: "unknown-name", path: "steps[1].inputs.key" }]);
    expect(checkRulebook(changed(good, "steps 1 inputs key", "convention.constructor"), scorers)[0]).toMatchObject({ code: "unknown-convention" });
    expect(checkOverlay({ ...goodOverlay, set: { toString: { number: 1 } } }, good)).toMatchObject([{ code: "unknown-term" }]);
  });

  it("gives a frozen copy and leaves the original alone", () => {
    const original = structuredClone(good);
    const result = parseRulebook(original);
    expect(result.ok && Object.isFrozen(result.value.steps[0]?.inputs)).toBe(true);
    expect(result.ok && result.value).not.toBe(original);
    expect(Object.isFrozen(original)).toBe(false);
    expect(original).toEqual(good);
  });
});
