/** checkRulebook: a planted fault of each class is found, and nothing else; a clean rulebook passes; what the examples of the shipped rulebooks do not reach stands in a list. */
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.ts";
import { add, rational, unwrap, type Rational } from "../../src/kernel/index.ts";
import type { RulebookData, StepData } from "../../src/rulebook/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import { defineScorer, noParams, type ErasedScorer } from "../../src/scoring/index.ts";
import { checkRulebook, type CheckRulebookOptions, type Coverage, type RulebookReport, type WorkedExample } from "../../src/testing/index.ts";
import { book, overlay, step } from "../engine/small.ts";
import { shelf } from "../regulations/shelf.ts";
import { uncovered } from "./uncovered.ts";
import { examples, worksheet } from "./worksheet.ts";

const check = (rulebook: RulebookData, options: CheckRulebookOptions): RulebookReport => unwrap(checkRulebook(rulebook, options));
const told = ({ findings }: RulebookReport): readonly string[] => findings.map(({ code, path }) => `${code} ${path}`);
const missed = (coverage: Coverage): readonly string[] => Object.entries(coverage).flatMap(([kind, it_]) => it_.missed.map((path) => `${kind} ${path}`));
const without = (names: readonly string[]): readonly string[] => missed(check(worksheet, { examples: examples.filter((it_) => !names.includes(it_.name)) }).coverage);

/** A rulebook of one step that runs a scorer of our own. */
const score = (run: (value: Rational) => unknown): ErasedScorer => defineScorer({ id: "planted@1", inputs: { value: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" }, score: ({ value }) => run(value) as never, describe: { id: "x {value}", en: "y {value}" } });
const planted = book({ inputs: { amount: { kind: "number" } }, steps: [step("result", "planted@1", { value: "amount" })] });
const one: WorkedExample = { name: "one", asOf: "2026-06-30", inputs: { amount: "1/3" }, outputs: { result: "4/3" } };
const plus = score((value) => ({ value: add(value, rational(1)) }));

describe("a clean rulebook passes", () => {
  it("with everything exercised", () => {
    const report = check(worksheet, { examples });
    expect(report).toEqual({
      examples: 13, findings: [],
      coverage: { step: { of: 12, missed: [] }, branch: { of: 10, missed: [] }, band: { of: 7, missed: [] }, cell: { of: 6, missed: [] }, option: { of: 6, missed: [] }, term: { of: 2, missed: [] }, policy: { of: 5, missed: [] } },
    });
    expect(Object.isFrozen(report.coverage.step.missed)).toBe(true);
  });
  it("with a scorer of its own, and by period", () => {
    expect(check(planted, { examples: [one, { ...one, asOf: undefined, period: "2026", scope: "16.71" } as never], scorers: [plus] }).findings).toEqual([]);
  });
});

describe("planted faults are found", () => {
  const faults = (example: Partial<WorkedExample>, scorers: readonly ErasedScorer[] = [plus]): readonly string[] => told(check(planted, { examples: [{ ...one, ...example }], scorers }));
  it("nothing to run", () => {
    expect(told(check(planted, { examples: [], scorers: [plus] }))).toEqual(["no-examples examples", "not-exercised steps[result]"]);
  });
  it("a request that is refused, with the reason", () => {
    const { findings } = check(planted, { examples: [{ ...one, inputs: { amuont: 1 } }], scorers: [plus] });
    expect(findings[0]).toEqual({ code: "example-refused", severity: "error", path: "examples[0]", received: '"inputs.amuont"', details: { name: "one", code: "unknown-input" } });
    expect(faults({ asOf: "2026-02-30" })[0]).toBe("example-refused examples[0]");
  });
  it("another number, another text, an output that is not there, a value where none must come and the other way round", () => {
    expect(faults({ outputs: { result: "1.33" } })).toEqual(["example-differs examples[0].outputs.result"]);
    expect(check(planted, { examples: [{ ...one, outputs: { result: "5/3" } }], scorers: [plus] }).findings).toEqual([{ code: "example-differs", severity: "error", path: "examples[0].outputs.result", expected: "5/3", received: '"4/3"' }]);
    expect(faults({ texts: { result: "1.3" } })).toEqual(["example-differs examples[0].texts.result"]);
    expect(faults({ texts: { rseult: "1.3" } })).toEqual(["example-differs examples[0].texts.rseult"]);
    expect(faults({ outputs: { rseult: null } })).toEqual(["example-differs examples[0].outputs.rseult"]);
    expect(faults({ outputs: { result: null } })).toEqual(["example-differs examples[0].outputs.result"]);
    expect(faults({ inputs: {} })).toEqual(["example-differs examples[0].outputs.result", "not-exercised steps[result]"]);
    expect(faults({ outputs: { result: { a: "4/3" } } })).toEqual(["example-differs examples[0].outputs.result[a]"]);
  });
  it("members of a vector one by one", () => {
    const rows = book({ dimensions: { part: { members: ["a", "b"] } }, inputs: { amount: { kind: "number", per: "part" } }, steps: [step("twice", "affine@1", { value: "amount" }, { per: "part", params: { times: 2 } })] });
    const ask = (outputs: WorkedExample["outputs"]): readonly string[] => told(check(rows, { examples: [{ ...one, inputs: { amount: { a: 1, b: 2 } }, outputs }] }));
    expect([ask({ twice: { a: "2", b: "4" } }), ask({ twice: { b: "5" } }), ask({ twice: { c: "5" } }), ask({ twice: "4" })]).toEqual([[], ["example-differs examples[0].outputs.twice[b]"], ["example-differs examples[0].outputs.twice[c]"], ["example-differs examples[0].outputs.twice"]]);
  });
  it("a scorer that remembers: two receipts that differ, and a law that breaks", () => {
    let calls = 0;
    const found = faults({ outputs: {} }, [score(() => { calls += 1; return { value: rational(calls) }; })]);
    expect(found).toContain("not-deterministic examples[0]");
    expect(found).toContain("law-broken examples[0]");
  });
  it("a law that breaks alone: a receipt that does not replay", () => {
    let calls = 0;
    const { findings } = check(planted, { examples: [{ ...one, outputs: {} }], scorers: [score(() => { calls += 1; return { value: rational(calls <= 2 ? 5 : 6) }; })] });
    expect(findings.filter(({ code }) => code !== "law-broken")).toEqual([]);
    expect(findings[0]).toEqual({ code: "law-broken", severity: "error", path: "examples[0]", received: '"result"', details: { name: "one", law: "replay" } });
  });
  it("a scorer that changes the example or the rulebook from outside its inputs", () => {
    const inputs: Record<string, unknown> = { amount: "1/3" };
    expect(faults({ inputs }, [score((value) => { inputs["note"] ??= 1n; delete inputs["note"]; inputs["amount"] = "0.3333"; return { value: add(value, rational(1)) }; })])).toContain("input-changed examples[0]");
    const steps = [...planted.steps] as StepData[];
    const open = { ...planted, steps };
    const meddling = score((value) => { steps[0] = { ...steps[0] as StepData, label: { id: "x", en: "y" } }; return { value: add(value, rational(1)) }; });
    expect(told(check(open, { examples: [one], scorers: [meddling] }))).toEqual(["input-changed rulebook"]);
  });
  it("a scorer that changes what it is given", () => {
    expect(faults({}, [score((value) => { (value as { n: number }).n += 3; return { value }; })])).toContain("law-broken examples[0]");
  });
});

describe("what no example reaches is named", () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [["much", "strict", "urgent", "priced and urgent", "an agency's price and names"], ["band terms.grades.bands[0]", "band terms.points.bands[1]"]],
    [["urgent", "priced and urgent"], ["step steps[priced]", "branch steps[value].cases.priced", "branch steps[raised].then", "branch steps[first].where[urgent]", "band terms.grades.bands[1]", "cell terms.verdicts[A,high]"]],
    [["priced, dear"], ["cell terms.verdicts[B,high]"]],
    [["priced, dear", "nothing yet", "nothing is nothing", "an agency's price and names"], ["branch steps[first].none", "branch steps[shown].else", "policy steps[rest].notApplicable"]],
    [["nothing is nothing"], ["option conventions.gone[undetermined]", "policy conventions.gone[undetermined]"]],
    [["nothing yet"], ["policy conventions.gone[zero]"]],
    [["nothing yet", "nothing is nothing"], ["policy steps[total].missing"]],
    [["between, undetermined"], ["option conventions.between[undetermined]"]],
    [["strict"], ["band conventions.cut[strict].grades.bands[0]"]],
    [["strict, little"], ["band conventions.cut[strict].grades.bands[1]"]],
    [["no extra", "nothing is nothing"], ["policy steps[rest].missing"]],
    [["an agency's price and names"], ["term terms.prices", "term terms.names"]],
  ])("without the examples %j", (names, expected) => {
    const found = without(names);
    expect(expected.filter((it_) => !found.includes(it_))).toEqual([]);
    expect(missed(check(worksheet, { examples }).coverage)).toEqual([]);
  });
  it("of kinds with one example alone: everything else", () => {
    const { findings, coverage } = check(worksheet, { examples: examples.slice(0, 1) });
    expect(findings.every(({ severity, code }) => severity === "warning" && code === "not-exercised")).toBe(true);
    expect(findings.map(({ path, details }) => `${details?.["kind"] ?? ""} ${path}`)).toEqual(missed(coverage));
    expect(coverage.band.missed).toContain("terms.grades.bands[1]");
    expect(coverage.branch.missed).toContain("steps[first].where[urgent]");
  });
  it("what the caller supplies exercises nothing, nor does an overlay that decides nothing", () => {
    const supplied = check(planted, { examples: [{ ...one, inputs: {}, supplied: { result: 7 }, outputs: { result: "7" } }], scorers: [plus] });
    expect(told(supplied)).toEqual(["not-exercised steps[result]"]);
    const idle = examples.map((it_) => (it_.overlays === undefined ? it_ : { ...it_, overlays: [overlay("perwali-contoh-1-2026", { set: { prices: { table: { low: 40 } } } })], outputs: {} }));
    expect(missed(check({ ...worksheet, outputs: ["point"] }, { examples: idle.map((it_) => ({ ...it_, outputs: {} })) }).coverage)).toContain("term terms.prices");
  });
});

describe("what is no rulebook or no examples", () => {
  it("is refused with the issues of the engine, or as unreadable", () => {
    const codes = (rulebook: unknown, options: unknown): readonly string[] => checkRulebook(rulebook as never, options as never).issues.map(({ code }) => code);
    expect(codes({ ...planted, outputs: ["rseult"] }, { examples: [one], scorers: [plus] })).toContain("unknown-name");
    expect(codes(worksheet, { examples: [{ ...one, overlays: [overlay("perwali-contoh-1-2026", { set: { grades: { bands: [] } } })] }] })).toContain("locked-term");
    for (const [rulebook, options] of [[null, {}], [planted, null], [planted, { examples: null }], [worksheet, { examples: [null] }], [worksheet, { get examples(): never { throw new Error("no"); } }]] as const) expect(checkRulebook(rulebook as never, options as never).ok).toBe(false);
  });
  it("and every finding is told in both languages", () => {
    const { findings } = check(planted, { examples: [{ ...one, outputs: { result: "1" } }, { ...one, inputs: { amuont: 1 } }], scorers: [plus] });
    for (const locale of ["id", "en"] as const) expect(explain(findings, { locale, format: "text" })).not.toMatch(/undefined|\{/u);
  });
});

describe("the shipped rulebooks", () => {
  const reports = shelf.map(([shipped, list]) => [shipped.id, check(shipped, { examples: list, scorers: irrationalScorers })] as const);
  it("have no error", () => {
    expect(reports.flatMap(([id, { findings }]) => findings.filter(({ severity }) => severity === "error").map((it_) => [id, it_]))).toEqual([]);
  });
  it("are exercised but for what is listed, with the reason", () => {
    const found = Object.fromEntries(reports.flatMap(([id, { coverage }]) => (missed(coverage).length === 0 ? [] : [[id, [...missed(coverage)].sort()]])));
    expect(found).toEqual(Object.fromEntries(Object.entries(uncovered).map(([id, groups]) => [id, groups.flatMap(({ places }) => places).sort()])));
    for (const { why } of Object.values(uncovered).flat()) expect(why.length).toBeGreaterThan(20);
  });
});
