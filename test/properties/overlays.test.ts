/** What holds of every overlay: those on different terms commute, shuffling changes nothing, a bare first day holds from that day on, units and citations survive every change. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { addDays, unwrap, type Issue, type Result } from "../../src/kernel/index.ts";
import type { OverlayData, TermBody } from "../../src/rulebook/index.ts";
import { allowance, observed, perwali } from "../rulebook/sixteen.ts";

const half = (tenths: number): string => String(tenths / 10);

/** A lawful body of every open term. */
const bodies: Readonly<Record<string, fc.Arbitrary<TermBody>>> = {
  weight: fc.integer({ min: 0, max: 90 }).map((kinerja) => ({ values: { kinerja, kehadiran: 90 - kinerja } })), cap: fc.integer({ min: 500, max: 1200 }).map((it_) => ({ number: half(it_) })), floor: fc.integer({ min: 0, max: 400 }).map((it_) => ({ number: half(it_) })),
  grades: fc.integer({ min: 60, max: 99 }).map((edge) => ({ bands: [{ from: edge, category: "A" }, { from: 50, below: edge, category: "B" }, { below: 50, category: "C" }] })), names: fc.string({ minLength: 1, maxLength: 8 }).map((name) => ({ labels: { A: { id: name, en: name } } })),
  formula: fc.constantFrom("ratio", "mirror").map((code) => ({ code })), stageOfExtras: fc.constantFrom("before-cap", "after-cap").map((code) => ({ code })), unverified: fc.integer({ min: 0, max: 10 }).map((it_) => ({ number: half(it_) })),
  ladder: fc.integer({ min: 1, max: 99 }).map((edge) => ({ bands: [{ from: edge, value: 1 }, { below: edge, value: "1/3" }] })), last: fc.integer({ min: 0, max: 3 }).map((places) => ({ rounding: { places, mode: "truncate" as const } })),
  method: fc.constantFrom("sum", "average").map((code) => ({ codes: { surat: code } })), scale: fc.integer({ min: 0, max: 100 }).map((score) => ({ table: { 3: score } })), curve: fc.integer({ min: 1, max: 100 }).map((x) => ({ points: [[0, 0], [x, 1]] as const })), paid: fc.constantFrom("yes", "no").map((code) => ({ code })),
};
const terms = Object.keys(bodies);
const bodyOf = (term: string): fc.Arbitrary<TermBody> => bodies[term] ?? fc.constant({});

const ask = (overlays: readonly OverlayData[], more: object = {}): Result<Receipt> => {
  const engine = createEngine({ rulebooks: [allowance], overlays } as never);
  return engine.ok ? evaluate("pedoman-tpp-3-2026", { engine: engine.value, asOf: "2026-06-30", scope: "16.71", inputs: { ...observed, verified: false }, ...more } as never) as Result<Receipt> : engine;
};
const answers = (result: Result<Receipt>): string => JSON.stringify(result.ok ? [result.value.outputs, result.value.trace] : result.issues.map((it_: Issue) => it_.code));

describe("overlays", () => {
  it("every open term of the guideline is among them, but the rounding that may not be there twice and the matrix", () => {
    const open = Object.entries(allowance.terms ?? {}).filter(([, it_]) => it_.open !== undefined).map(([name]) => name);
    expect(open.filter((name) => !terms.includes(name))).toEqual(["inner", "verdicts"]);
  });
  it("on different terms commute, whichever comes first in time or lies outside", () => {
    const two = fc.shuffledSubarray(terms, { minLength: 2, maxLength: 2 }).chain(([a = "", b = ""]) => fc.tuple(fc.constant([a, b]), bodyOf(a), bodyOf(b)));
    fc.assert(fc.property(two, fc.boolean(), ([[a = "", b = ""], first, second], inTime) => {
      const [early, late] = inTime ? [{ validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" } }, { validity: { from: "2026-02-01", reviewedUntil: "2026-11-30" } }] : [{ scope: "16" }, { scope: "16.71" }];
      const laid = (one: object, other: object): string => answers(ask([perwali("perwali-1", { set: { [a]: first }, ...one }), perwali("perwali-2", { set: { [b]: second }, ...other })]));
      expect(laid(early as object, late as object)).toBe(laid(late as object, early as object));
    }), { numRuns: 150 });
  });
  it("in any order of the list give the same bytes, or the same refusal", () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...terms).chain((term) => bodyOf(term).map((body) => ({ [term]: body }))), fc.constantFrom<OverlayData["scope"] & {}>("16", "16.71", { agency: "x" }), fc.constantFrom("2025-01-01", "2026-01-01", "2026-03-01")), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(some.map((list) => list.map(([set, scope, from], at) => perwali(`perwali-${String(at + 1)}`, { set, scope, validity: { from, reviewedUntil: "2026-11-30" } }))).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      const [a, b] = [ask(list, { scope: { region: "16.71", agency: "x" } }), ask(shuffled, { scope: { region: "16.71", agency: "x" } })];
      expect(b.ok).toBe(a.ok);
      if (a.ok && b.ok) expect(JSON.stringify(b.value)).toBe(JSON.stringify(a.value));
      else expect([...new Set(b.issues.map((it_) => it_.code))].sort()).toEqual([...new Set(a.issues.map((it_) => it_.code))].sort());
    }), { numRuns: 100 });
  });
  it("with a bare first day hold from that day on, to no end, and not a day before", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: -400, max: 20_000 }), (start, offset) => {
      const from = addDays("2024-06-01", start);
      const day = addDays(from, offset);
      if (day < "2024-01-01") return;
      const receipt = unwrap(ask([perwali("perwali-1", { set: { cap: { number: 60 } }, validity: { from, reviewedUntil: "2026-11-30" } })], { asOf: day }));
      expect([receipt.overlay.applied.length, receipt.overlay.changes.length]).toEqual(offset >= 0 ? [1, 1] : [0, 0]);
    }), { numRuns: 100 });
  });
  it("leave units, names, citations and steps of the rule as they are; each change brings its own basis", () => {
    const bare = unwrap(ask([]));
    const rest = ({ trace }: Receipt): unknown => trace.map(({ id, per, scorer, inputs, params, cite, label, kind }) => ({ id, per, scorer, inputs, params, cite, label, kind }));
    fc.assert(fc.property(fc.constantFrom(...terms).chain((term) => fc.tuple(fc.constant(term), bodyOf(term))), ([term, body]) => {
      const receipt = unwrap(ask([perwali("perwali-1", { set: { [term]: body }, citation: { locator: "pasal 7", confidence: "secondary" } })]));
      expect(JSON.stringify(receipt.rule)).toBe(JSON.stringify(bare.rule));
      expect(receipt.rule.inputs["score"]?.unit).toEqual({ id: "poin", en: "points" });
      expect(rest(receipt)).toEqual(rest(bare));
      expect(receipt.overlay.applied).toMatchObject([{ citation: { locator: "pasal 7", confidence: "secondary" }, instrument: { number: "1" } }]);
      for (const change of receipt.overlay.changes) expect([change.path.split("[")[0], change.source, change.cite, change.confidence]).toEqual([term, "overlay:perwali-1", "pasal 7", "secondary"]);
    }), { numRuns: 80 });
  });
});
