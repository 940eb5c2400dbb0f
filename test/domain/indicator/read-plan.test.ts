/** Plans of indicators: exact numbers as text, faults with their position, names that lead somewhere. */
import { describe, expect, it } from "vitest";
import { readPlan } from "../../../src/domain/indicator/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const codesOf = (value: unknown): readonly string[] => readPlan(value).issues.map((it) => `${it.code}@${it.path}`);
const indicator = { id: "i1", formula: "maximise" };
const observing = (observation: unknown): readonly string[] => codesOf({ indicators: [indicator], observations: [observation] });
const planning = (more: object): readonly string[] => codesOf({ indicators: [{ ...indicator, ...more }] });

describe("readPlan", () => {
  it("reads a whole plan", () => {
    const plan = unwrap(readPlan({
      objectives: [{ id: "ss1", label: { id: "Sasaran", en: "Objective" }, within: "customer", weight: 60 }, { id: "ss2" }],
      indicators: [
        { id: "i1", label: { id: "Kepuasan", en: "Satisfaction" }, unit: "indeks", formula: "maximise", direction: "higher", source: "SKM", objective: "ss1", weight: "0.5", target: "88.31", codes: { validity: "exact", control: "low" } },
        { id: "i2", formula: "range-minimise", objective: "ss1", target: { low: 7, high: 8 } }, { id: "i3", formula: "maximise", target: { value: 1.25 } }, { id: "i4", formula: "stabilise", direction: null },
      ],
      observations: [
        { indicator: "i1", period: "2026-Q1", value: "91.48", verified: true, evidence: "laporan 3" }, { indicator: "i1", period: "2026-Q2", numerator: 61, denominator: 400, verified: false, evidence: ["laporan 4", "foto 12"] },
        { indicator: "i2", period: "2026-Q1", value: 0 }, { indicator: "i3", period: "2026-Q1", notApplicable: "tidak ada layanan" },
      ],
    }));
    expect(plan).toEqual({
      objectives: [{ id: "ss1", label: { id: "Sasaran", en: "Objective" }, within: "customer", weight: "60" }, { id: "ss2" }],
      indicators: [
        { id: "i1", label: { id: "Kepuasan", en: "Satisfaction" }, unit: "indeks", formula: "maximise", direction: "higher", source: "SKM", objective: "ss1", weight: "1/2", target: { value: "8831/100" }, codes: { validity: "exact", control: "low" } },
        { id: "i2", formula: "range-minimise", objective: "ss1", target: { low: "7", high: "8" } }, { id: "i3", formula: "maximise", target: { value: "5/4" } }, { id: "i4", formula: "stabilise" },
      ],
      observations: [
        { indicator: "i1", period: "2026-Q1", value: "2287/25", verified: true, evidence: "laporan 3" }, { indicator: "i1", period: "2026-Q2", value: "61/400", numerator: "61", denominator: "400", verified: false, evidence: ["laporan 4", "foto 12"] },
        { indicator: "i2", period: "2026-Q1", value: "0" }, { indicator: "i3", period: "2026-Q1", notApplicable: "tidak ada layanan" },
      ],
    });
    expect(Object.isFrozen(plan.indicators[0])).toBe(true);
    expect(unwrap(readPlan(JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === "observations" ? [] : value)))))).toEqual({ ...plan, observations: [] });
  });
  it("takes an empty plan, and keeps the note on float residue", () => {
    expect(unwrap(readPlan({}))).toEqual({ objectives: [], indicators: [], observations: [] });
    expect(codesOf({ indicators: [{ ...indicator, target: 0.1 + 0.2 }] })).toEqual(["float-residue@indicators[0].target"]);
  });
  it.each([[null], [3], [[]], ["plan"]])("refuses %j", (value) => expect(codesOf(value)).toEqual(["wrong-type@"]));
  it("names the place of a fault", () => {
    expect(codesOf({ indicator: [], indicators: {}, objectives: [3], observations: [null] })).toEqual(["unknown-key@indicator", "wrong-type@objectives[0]", "wrong-type@indicators", "wrong-type@observations[0]"]);
    expect(codesOf({ objectives: [{ weight: -1 }], indicators: [{ id: "a b" }] })).toEqual(["missing-key@objectives[0].id", "negative-weight@objectives[0].weight", "bad-id@indicators[0].id", "missing-key@indicators[0].formula"]);
  });
  it.each(["a,b", "a[b", "a]b", "a.b", "a b"])("refuses the id %j", (id) => expect(planning({ id })).toEqual(["bad-id@indicators[0].id"]));
  it("reads targets one way only", () => {
    const path = "indicators[0].target";
    expect(planning({ target: {} })).toEqual([`ambiguous-target@${path}`]);
    expect(planning({ target: { value: 1, low: 2 } })).toEqual([`ambiguous-target@${path}`]);
    expect(planning({ target: { value: 1, high: 2 } })).toEqual([`ambiguous-target@${path}`]);
    expect(planning({ target: { low: 2 } })).toEqual([`ambiguous-target@${path}`]);
    expect(planning({ target: { high: 2 } })).toEqual([`ambiguous-target@${path}`]);
    expect(planning({ target: { low: 3, high: "2.9" } })).toEqual([`reversed-target@${path}`]);
    expect(planning({ target: { low: 3, high: 3 } })).toEqual([]);
    expect(planning({ target: [1, 2] })).toEqual([`wrong-type@${path}`]);
    expect(planning({ target: "5 juta" })).toEqual([`not-a-number@${path}`]);
    expect(planning({ target: { value: 1, unit: "x" } })).toEqual([`unknown-key@${path}.unit`]);
  });
  it("reads codes, labels, texts and directions", () => {
    expect(planning({ codes: { a: 1, b: "x" } })).toEqual(["wrong-type@indicators[0].codes.a"]);
    expect(planning({ codes: 3 })).toEqual(["wrong-type@indicators[0].codes"]);
    expect(planning({ codes: { a: null } })).toEqual([]);
    expect(planning({ label: { id: "x" } })).toEqual(["missing-key@indicators[0].label.en"]);
    expect(planning({ label: { en: "x" } })).toEqual(["missing-key@indicators[0].label.id"]);
    expect(planning({ label: "x" })).toEqual(["wrong-type@indicators[0].label"]);
    expect(planning({ direction: "up" })).toEqual(["wrong-type@indicators[0].direction"]);
    expect(planning({ unit: "" })).toEqual(["wrong-type@indicators[0].unit"]);
    expect(planning({ weight: "-0.1" })).toEqual(["negative-weight@indicators[0].weight"]);
  });
  it("reads exactly one of value, share and not applicable", () => {
    const seen = { indicator: "i1", period: "2026" };
    const path = "observations[0]";
    for (const more of [{}, { value: 1, notApplicable: "x" }, { numerator: 1 }, { denominator: 1 }, { value: 1, numerator: 1 }, { value: 1, numerator: 1, denominator: 2 }]) expect(observing({ ...seen, ...more })).toEqual([`ambiguous-observation@${path}`]);
    expect(observing({ ...seen, numerator: 1, denominator: 0 })).toEqual([`zero-denominator@${path}.denominator`]);
    expect(observing({ ...seen, value: 1, verified: "yes" })).toEqual([`wrong-type@${path}.verified`]);
    for (const evidence of ["", [], [""], ["laporan 3", 4], new Array(2), {}]) expect(observing({ ...seen, value: 1, evidence })).toEqual([`wrong-type@${path}.evidence`]);
    expect(observing({ value: "1,5" })).toEqual([`missing-key@${path}.indicator`, `missing-key@${path}.period`, `not-a-decimal-text@${path}.value`].map((it) => it.replace("not-a-decimal-text", "not-a-number")));
    expect(observing({ indicator: "i1", value: 1 })).toEqual([`missing-key@${path}.period`]);
    expect(observing({ ...seen, value: 0.1 + 0.2 })).toEqual([`float-residue@${path}.value`]);
  });
  it("finds ids used twice and names that lead nowhere", () => {
    expect(codesOf({
      objectives: [{ id: "s" }, { id: "s" }], indicators: [{ ...indicator, objective: "t" }, indicator],
      observations: [{ indicator: "i9", period: "2026", value: 1 }, { indicator: "i1", period: "2026", value: 1 }, { indicator: "i1", period: "2026", value: 2 }],
    })).toEqual(["duplicate-objective@objectives[1].id", "duplicate-indicator@indicators[1].id", "unknown-objective@indicators[0].objective", "unknown-indicator@observations[0].indicator", "duplicate-observation@observations[2]"]);
  });
  it("survives hostile input", () => {
    expect(codesOf({ get indicators(): unknown { throw new Error("no"); } })).toEqual(["unreadable-input@"]);
    expect(codesOf(JSON.parse('{"__proto__":{"x":1}}'))).toEqual(["unknown-key@__proto__"]);
    expect(planning({ codes: JSON.parse('{"__proto__":"x"}') as object })).toEqual([]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

describe("an indicator that is none", () => {
  it("is named by its place, and so is a number of a trajectory", () => {
    const faults = (indicator: unknown): readonly string[] => readPlan({ objectives: [], indicators: [indicator], observations: [] }).issues.map((it_) => `${it_.code} ${it_.path}`);
    expect(faults(5)).toEqual(["wrong-type indicators[0]"]);
    expect(faults({ id: "a", formula: "maximise", target: { trajectory: { "2026-Q1": "x" } } })).toEqual(["not-a-number indicators[0].target.trajectory.2026-Q1"]);
  });
});
