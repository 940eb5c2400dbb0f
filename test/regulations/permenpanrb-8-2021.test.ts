/** PermenPANRB 8/2021: published examples, misprints, the combination of three aspects against its wording, confidence, what rises with what. */
import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import appraisal from "../vectors/appraisal.json" with { type: "json" };
import type { Receipt } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { outputsOf, run, type Question } from "./run.ts";

const ID = "permenpanrb-8-2021@1";
const asOf = "2021-12-31";
const conventions = { behaviourView: "assessor-only" } as const;

interface Published {
  readonly id: string; readonly rule: string; readonly inputs?: Readonly<Record<string, unknown>>; readonly supplied?: Readonly<Record<string, unknown>>; readonly conventions?: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, unknown>>; readonly published?: Readonly<Record<string, unknown>>; readonly consistent?: boolean;
}
const published = (appraisal.records as unknown as readonly Published[]).filter((it_) => ["permenpanrb-8-2021", "range-target", "pp-30-2019"].includes(it_.rule));

const one = { group: ["perjanjian-kinerja"], result: [{ id: "r", within: "perjanjian-kinerja" }], indicator: [{ id: "i", within: "r" }], task: [], post: [] };
const terms = { groupWeight: { values: { "perjanjian-kinerja": 1 } } };
/** One indicator of a leader. */
const leader = (inputs: Readonly<Record<string, unknown>>, more: Partial<Question> = {}): Receipt => unwrap(run(ID, {
  asOf, members: one, terms, conventions, ...more,
  inputs: { positionGroup: "jpt", evaluation: "tahunan", ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, { i: value }])) },
}));
const of = (receipt: Receipt, name: string, member: string): unknown => (outputsOf(receipt)[name] as Readonly<Record<string, unknown>>)[member];
const valueOf = (achievement: string, more: Partial<Question> = {}): Fraction => new Fraction(String(of(leader({ formula: "maximise", actual: achievement, target: 100, targetIsMaximum: false }, more), "resultValue", "r")));

describe("published examples", () => {
  it("are there", () => { expect(published.length).toBeGreaterThan(8); });
  it.each(published.map((it_) => [it_.id, it_] as const))("%s", (_, example) => {
    if (example.rule === "pp-30-2019") { expect(outputsOf(unwrap(run(ID, { asOf, conventions: { ...conventions, ...example.conventions }, inputs: example.inputs ?? {}, supplied: example.supplied ?? {} })))).toMatchObject(example.outputs); return; }
    if (example.rule === "range-target") {
      const found = of(leader({ ...example.inputs, targetIsMaximum: false }), "achievement", "i");
      expect(found).toBe(example.outputs["achievement"]);
      if (example.consistent === false) expect(Math.round(new Fraction(String(found)).valueOf())).not.toBe(Number(example.published?.["achievement"]));
      else expect(Math.round(new Fraction(String(found)).valueOf())).toBe(Number(example.published?.["achievement"]));
      return;
    }
    const receipt = leader({ formula: "maximise", actual: example.inputs?.["achievement"], target: 100, targetIsMaximum: example.inputs?.["topTarget"] });
    expect([of(receipt, "resultValue", "r"), of(receipt, "category", "i")]).toEqual([example.outputs["score"], example.outputs["category"]]);
  });
  it("93 of 95 does not tell whether the percent is rounded first: both print 88", () => {
    const unrounded = leader({ formula: "maximise", actual: 93, target: 95, targetIsMaximum: false }, { conventions: { ...conventions, basis: "unrounded" } });
    expect(of(unrounded, "resultValue", "r")).toBe("1670/19");
  });
});

describe("achievement", () => {
  it("of a range uses the near bound, never the far one, and inside it is 100", () => {
    const at = (formula: string, actual: unknown): unknown => of(leader({ formula, actual, low: 80, high: 90, targetIsMaximum: false }), "achievement", "i");
    expect([at("range-maximise", 92), at("range-maximise", 85), at("range-maximise", 80), at("range-maximise", 90), at("range-maximise", 40)]).toEqual(["920/9", "100", "100", "100", "50"]);
    expect([at("range-minimise", 92), at("range-minimise", 85), at("range-minimise", 40)]).toEqual(["880/9", "100", "150"]);
    expect(of(leader({ formula: "range-minimise", actual: 0, low: 0, high: 2, targetIsMaximum: false }), "achievement", "i")).toBe("100");
  });
  it("stays readable above the cap of 120, which holds for the value", () => {
    expect(of(leader({ formula: "minimise", actual: 1, target: 4, targetIsMaximum: false }), "achievement", "i")).toBe("175");
  });
  it("of a target of 0 has none", () => {
    expect(leader({ formula: "maximise", actual: 1, target: 0, targetIsMaximum: false }).missing).toContain("division-by-zero@ratio[i]");
  });
  it("rises with the actual, and so do value and predicate; where less is better both fall", () => {
    fc.assert(fc.property(fc.nat(15_000), fc.nat(5_000), fc.constantFrom("unrounded", "round-percent-first"), (from, more, basis) => {
      const by = { conventions: { ...conventions, basis } };
      expect(valueOf(new Fraction(from + more, 100).toFraction(), by).compare(valueOf(new Fraction(from, 100).toFraction(), by))).toBeGreaterThanOrEqual(0);
    }), { numRuns: 40 });
  });
  it("values between 89 and 109 never occur for one indicator", () => {
    fc.assert(fc.property(fc.nat(15_000), (it_) => {
      const value = valueOf(new Fraction(it_, 100).toFraction());
      expect(value.compare(89) <= 0 || value.compare(109) >= 0).toBe(true);
    }), { numRuns: 60 });
  });
});

describe("three aspects", () => {
  const categories = ["sangat-baik", "baik", "cukup", "kurang", "sangat-kurang"] as const;
  const actuals = { "sangat-baik": 110, baik: 100, cukup: 85, kurang: 65, "sangat-kurang": 30 };
  const values = { "sangat-baik": "120", baik: "100", cukup: "80", kurang: "60", "sangat-kurang": "25" };
  /** The rule as it is worded: the first that fits. */
  const byWording = (three: readonly (typeof categories)[number][]): (typeof categories)[number] => {
    const n = (code: string): number => three.filter((it_) => it_ === code).length;
    if (n("sangat-baik") === 3 || (n("sangat-baik") === 2 && n("baik") === 1)) return "sangat-baik";
    if (n("sangat-kurang") >= 2) return "sangat-kurang";
    if (n("kurang") >= 2 || n("sangat-kurang") >= 1) return "kurang";
    if (n("kurang") === 1 || n("cukup") >= 2) return "cukup";
    return "baik";
  };
  const all = categories.flatMap((a) => categories.flatMap((b) => categories.map((c) => [a, b, c] as const)));
  it("give the category of the wording in all 125 cases", () => {
    const id = (three: readonly string[]): string => three.map((it_) => categories.indexOf(it_ as "baik")).join("");
    const indicator = all.flatMap((three) => three.map((code, at) => ({ id: `${id(three)}-${at}`, within: id(three), code })));
    const by = (value: (code: (typeof categories)[number]) => unknown): object => Object.fromEntries(indicator.map((it_) => [it_.id, value(it_.code)]));
    const found = outputsOf(unwrap(run(ID, {
      asOf, conventions, members: { group: ["kinerja-utama"], task: [], post: [], result: all.map((three) => ({ id: id(three), within: "kinerja-utama" })), indicator: indicator.map(({ id: own, within }) => ({ id: own, within })) },
      inputs: { positionGroup: "ja-jf", formula: by(() => "maximise"), target: by(() => 100), actual: by((code) => actuals[code]) },
    })))["resultValue"] as Readonly<Record<string, unknown>>;
    for (const three of all) expect([three.join(), found[id(three)]]).toEqual([three.join(), values[byWording(three)]]);
  });
});

describe("confidence", () => {
  const ask = (actual: number, more: object = {}): unknown => leader({ formula: "maximise", actual, target: 100, targetIsMaximum: false, ...more }).outputs["resultValue"]?.confidence;
  it("is lowered only where the uncertain row, the inside of a range or a path of one program decides", () => {
    expect([ask(98), ask(111), ask(105)]).toEqual(["text", "text", "unverified"]);
    expect([ask(92, { formula: "range-maximise", low: 95, high: 99 }), ask(97, { formula: "range-maximise", low: 95, high: 99 })]).toEqual(["text", "unverified"]);
    const staff = unwrap(run(ID, { asOf, conventions, members: { ...one, indicator: ["a", "b", "c"].map((id) => ({ id, within: "r" })) }, inputs: { positionGroup: "ja-jf", formula: { a: "maximise", b: "maximise", c: "maximise" }, actual: { a: 1, b: 1, c: 1 }, target: { a: 1, b: 1, c: 1 } } }));
    expect(staff.outputs["resultValue"]?.confidence).toBe("unverified");
  });
  it("is lowered by a wider scope of additional work, not by the smallest", () => {
    const task = (scope: string): unknown => unwrap(run(ID, { asOf, conventions, members: { task: ["t"] }, inputs: { taskCategory: { t: "baik" }, taskScope: { t: scope } } })).outputs["additional"]?.confidence;
    expect([task("smallest"), task("wider"), task("widest")]).toEqual(["text", "unverified", "unverified"]);
  });
});

describe("the total", () => {
  const total = (supplied: object, view: string, newIdea: boolean): readonly [Fraction, number] => {
    const found = outputsOf(unwrap(run(ID, { asOf, inputs: { newIdea }, supplied, conventions: { behaviourView: view } } as Question)));
    return [new Fraction(String(found["total"])), ["sangat-kurang", "kurang", "cukup", "baik", "sangat-baik"].indexOf(String(found["predicate"]))];
  };
  it("rises with the SKP and behaviour, the predicate too, and the idea only helps", () => {
    fc.assert(fc.property(fc.nat(10_000), fc.nat(10_000), fc.integer({ min: 1, max: 2_000 }), fc.boolean(), fc.constantFrom("assessor-only", "peers-and-subordinates"), (skp, behaviour, more, newIdea, view) => {
      const at = (it_: number): string => new Fraction(it_, 100).toFraction();
      const [low, high] = [total({ skp: at(skp), behaviourValue: at(behaviour) }, view, newIdea), total({ skp: at(skp + more), behaviourValue: at(behaviour) }, view, newIdea)];
      expect([high[0].compare(low[0]), high[1] >= low[1], total({ skp: at(skp), behaviourValue: at(behaviour) }, view, true)[1] >= low[1]]).toEqual([1, true, true]);
    }), { numRuns: 40 });
  });
  it("above 120 is no predicate but an issue; without a view of behaviour nothing is computed", () => {
    expect(run(ID, { asOf, conventions, inputs: { newIdea: true }, supplied: { total: 121 } }).issues.map((it_) => it_.code)).toContain("outside-range");
    expect(run(ID, { asOf, inputs: {} }).issues.map((it_) => it_.code)).toContain("convention-not-chosen");
  });
  it("weights of groups must add up", () => {
    expect(run(ID, { asOf, conventions, inputs: {}, members: { group: ["perjanjian-kinerja", "rencana-aksi"] }, terms: { groupWeight: { values: { "perjanjian-kinerja": "0.6", "rencana-aksi": "0.5" } } } }).issues.map((it_) => it_.code)).toContain("weights-do-not-sum");
  });
});
