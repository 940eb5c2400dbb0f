/** Use cases under rulebooks of one's own that have other members, labels and steps than the national ones. */
import { describe, expect, it } from "vitest";
import { assessIndicators, assessReadiness, assessSatisfaction, evaluateProgramme } from "../../src/assess/index.ts";
import { createEngine } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { permenpanrb14of2017 } from "../../src/regulations/satisfaction/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { book, errorsOf, step } from "../engine/small.ts";

const period = "2025";

describe("assessIndicators under a guideline with free lists", () => {
  const free = unwrap(createEngine({ rulebooks: [book({
    id: "bebas@1", family: "indicators", dimensions: { objective: { open: true }, indicator: { open: true } },
    inputs: { actual: { kind: "number", per: "indicator" }, low: { kind: "number", per: "indicator" }, high: { kind: "number", per: "indicator" }, target: { kind: "number", per: "indicator" }, kind: { kind: "category", per: "indicator", of: ["a", "b"] }, objectiveWeight: { kind: "number", per: "objective" } },
    terms: { good: { code: "good", cite: "text" }, grades: { bands: [{ from: 1, category: "good" }, { below: 1, category: "poor" }], cite: "text" }, indicatorLabels: { labels: { good: { id: "Baik", en: "Good" } }, cite: "text" } },
    steps: [
      step("inRange", "clamp@1", { value: "actual", min: "low", max: "high" }, { per: "indicator" }), step("ratio", "ratio@1", { of: "actual", to: "target" }, { per: "indicator" }), step("index", "select@1", { code: "kind", cases: { a: "ratio", b: "inRange" } }, { per: "indicator" }),
      step("objectiveScore", "affine@1", { value: "objectiveWeight" }, { per: "objective", params: { times: 2 } }), step("total", "mean@1", { values: "index" }), step("predicate", "bands@1", { value: "total", bands: "grades" }),
    ], outputs: ["total", "predicate", "index", "objectiveScore"],
  })] }));
  const plan = {
    objectives: [{ id: "o1", label: { id: "Sasaran", en: "Objective" }, weight: 3 }, { id: "o2" }],
    indicators: [{ id: "i1", formula: "f", objective: "o1", target: 4, codes: { kind: "a" }, label: { id: "Satu", en: "One" } }, { id: "i2", formula: "f", target: { low: 1, high: 5 }, codes: { kind: "b" } }, { id: "i3", formula: "f" }],
    observations: [{ indicator: "i1", period, value: 6 }, { indicator: "i2", period, value: 9 }],
  };
  it("takes indicators and objectives from the plan, with their labels, and whatever codes each has", () => {
    const found = unwrap(assessIndicators(plan as never, { engine: free, period }));
    expect(found.indicators.map((it_) => [it_.label.en, it_.index.exact, it_.index.text === null ? it_.index.reasons : []])).toEqual([["One", "3/2", []], ["i2", "5", []], ["i3", null, ["not-given@kind[i3]"]]]);
    expect(found.objectives.map((it_) => [it_.id, it_.score.exact])).toEqual([["o1", "6"], ["o2", null]]);
    expect([found.total.text, found.predicate?.code, found.receipt.data.members["objective"]]).toEqual([null, null, [{ id: "o1", label: { id: "Sasaran", en: "Objective" } }, { id: "o2" }]]);
  });
  it("names a predicate by its code where the guideline has no label for it", () => {
    const two = { ...plan, indicators: plan.indicators.slice(0, 2) };
    const found = unwrap(assessIndicators(two as never, { engine: free, period }));
    expect([found.total.exact, found.predicate?.code, typeof found.predicate?.label?.id]).toEqual(["13/4", "good", "string"]);
  });
  it("without a readable plan is refused under any guideline", () => {
    expect(errorsOf(assessIndicators({ indicators: "none" } as never, { engine: free, period }))).toEqual(["wrong-type"]);
    expect(errorsOf(assessIndicators(null as never, { engine: free, period }))).toEqual(["wrong-type"]);
  });
});

describe("assessSatisfaction under a rulebook of one's own", () => {
  const own = (change: Partial<RulebookData>): RulebookData => ({ ...(permenpanrb14of2017 as unknown as RulebookData), id: "survei-sendiri@1", ...change });
  const engine = unwrap(createEngine({ rulebooks: [own({ dimensions: { element: { open: { omit: "any", add: "any" }, members: ["ramah", "cepat"] } } })] }));
  it("tabulates by its elements, written as bare ids", () => {
    const found = unwrap(assessSatisfaction([{ ramah: 4, cepat: 2 }, { ramah: 3, cepat: 3 }], { period, engine }));
    expect([found.index.exact, found.elements.map((it_) => [it_.id, it_.label.id, it_.mean.exact])]).toEqual(["75", [["ramah", "ramah", "7/2"], ["cepat", "cepat", "5/2"]]]);
  });
  it("without elements of its own needs those of the caller", () => {
    const empty = unwrap(createEngine({ rulebooks: [own({ dimensions: { element: { open: true } } })] }));
    expect(errorsOf(assessSatisfaction([{ ramah: 4 }], { period, engine: empty }))).toEqual(["no-elements"]);
    expect(unwrap(assessSatisfaction([{ ramah: 4 }], { period, engine: empty, elements: ["ramah"] })).index.exact).toBe("100");
  });
  it("gives one answer for each rule when asked", () => {
    const { parts } = unwrap(assessSatisfaction([{ ramah: 4, cepat: 2 }], { period, engine, perRule: true }));
    expect(parts.map((it_) => [it_.rulebook, it_.answer.index.exact])).toEqual([["survei-sendiri@1", "75"]]);
  });
  it("that makes no number of an index says so", () => {
    const bare = unwrap(createEngine({ rulebooks: [book({ id: "kata@1", family: "satisfaction", dimensions: { element: { members: ["ramah"] } }, inputs: { total: { kind: "number", per: "element" } }, terms: { word: { code: "bagus", cite: "text" } }, steps: [step("mean", "affine@1", { value: "total" }, { per: "element", params: { times: 1 } }), step("index", "select@1", { code: "word", cases: { bagus: "word" } }), step("grade", "count@1", { of: "mean" })], outputs: ["index", "mean", "grade"] })] }));
    const found = unwrap(assessSatisfaction([{ ramah: 4 }], { period, engine: bare }));
    expect([found.index, found.grade, found.elements[0]?.grade]).toMatchObject([{ text: null, reasons: ["not-a-number@index"] }, { code: null, reasons: ["not-a-code@grade"] }, { code: null, reasons: ["not-declared@elementGrade"] }]);
  });
});

describe("the other doors", () => {
  it("refuse more pairs than the exact test counts", () => {
    const people = 20_001;
    const before = Object.fromEntries(Array.from({ length: people }, (_, at) => [`p${at}`, "a"]));
    const after = Object.fromEntries(Array.from({ length: people }, (_, at) => [`p${at}`, "b"]));
    expect(errorsOf(evaluateProgramme({ predicates: { before, after, order: ["a", "b"] } }, { alpha: "0.05" }))).toEqual(["too-many-pairs"]);
  });
  it("give no barrier that is none of the five elements", () => {
    const own = unwrap(createEngine({ rulebooks: [book({ id: "adkar@1", family: "readiness", standing: "named", dimensions: { element: { members: ["awareness", "desire", "knowledge", "ability", "reinforcement"] } }, inputs: { score: { kind: "number", per: "element" } }, terms: { word: { code: "anggaran", cite: "text" } }, steps: [step("any", "sum@1", { values: "score" }), step("barrier", "select@1", { code: "word", cases: { anggaran: "word" } })], outputs: ["barrier", "any"] })] }));
    expect(unwrap(assessReadiness({ awareness: 3 }, { period, engine: own }))).toMatchObject({ barrier: null, reasons: [], approach: [] });
  });
});
