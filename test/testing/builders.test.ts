/** The builders: what each makes is accepted as it stands, overrides hold, and no two calls share anything. */
import { describe, expect, it } from "vitest";
import { assessIndicators, assessPerformance, assessSatisfaction } from "../../src/assess/index.ts";
import { readPlan, readSkp } from "../../src/domain/index.ts";
import { createEngine } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { parseOverlay, parseRulebook } from "../../src/rulebook/index.ts";
import { anIndicatorPlan, anOverlay, aPerformancePlan, aRulebook, aSurvey, checkRulebook } from "../../src/testing/index.ts";

describe("builders", () => {
  it("make what is accepted, without a remark", () => {
    expect(assessSatisfaction(aSurvey(), { period: "2026-Q1" })).toMatchObject({ ok: true, value: { index: { exact: "75" }, grade: { code: "C" } } });
    expect([readPlan(anIndicatorPlan()), readSkp(aPerformancePlan()), parseRulebook(JSON.parse(JSON.stringify(aRulebook()))), parseOverlay(JSON.parse(JSON.stringify(anOverlay())))].map(({ ok, issues }) => [ok, issues])).toEqual([[true, []], [true, []], [true, []], [true, []]]);
    const made = createEngine({ rulebooks: [aRulebook()], overlays: [anOverlay()] });
    expect([made.ok, made.issues]).toEqual([true, []]);
  });
  it("fit one another", () => {
    const engine = unwrap(createEngine({ rulebooks: [aRulebook()], overlays: [anOverlay()] }));
    const total = (scope?: string): string | null => unwrap(assessIndicators(anIndicatorPlan(), { engine, period: "2026-Q2", ...(scope === undefined ? {} : { scope }) })).total.text;
    expect([total(), total("16.71")]).toEqual(["96.00", "93.75"]);
    expect(unwrap(assessPerformance(aPerformancePlan().evaluations[0]?.ratings ?? {}, { period: "2026" })).predicate.code).toBe("baik");
    const inputs = { actual: { pengaduan: 1, pelatihan: 1 }, target: { pengaduan: 1, pelatihan: 1 } };
    const short = { ...inputs, actual: { pengaduan: 0, pelatihan: 1 } };
    const { findings } = unwrap(checkRulebook(aRulebook(), { examples: [
      { name: "all", asOf: "2026-06-30", inputs, outputs: { total: "100", predicate: "tercapai" } }, { name: "short", asOf: "2026-06-30", inputs: short, outputs: { total: "40", predicate: "belum-tercapai" } },
      { name: "overlaid", asOf: "2026-06-30", scope: "16.71", inputs: short, overlays: [anOverlay()], outputs: { total: "25" } },
    ] }));
    expect(findings.map(({ path }) => path)).toEqual(["terms.grades"]);
  });
  it("let every part be replaced", () => {
    expect(unwrap(assessSatisfaction(aSurvey({ waktu: [10, 0, 0, 0] }), { period: "2026-Q1" })).lowest.map(({ id }) => id)).toEqual(["waktu"]);
    expect([anIndicatorPlan({ observations: [] }).observations, aPerformancePlan({ employee: "x" }).employee, aRulebook({ id: "pedoman-lain-1-2026@1" }).id, anOverlay({ scope: "16" }).scope]).toEqual([[], "x", "pedoman-lain-1-2026@1", "16"]);
    expect(readSkp(aPerformancePlan({ assessor: "pegawai-1" })).ok).toBe(false);
  });
  it("share nothing between two calls", () => {
    for (const make of [aSurvey, anIndicatorPlan, aPerformancePlan, aRulebook, anOverlay]) {
      const [one, two] = [make() as unknown as Record<string, unknown>, make() as unknown as Record<string, unknown>];
      expect(one).toEqual(two);
      for (const key of Object.keys(one)) if (typeof one[key] === "object") expect([key, one[key] === two[key]]).toEqual([key, false]);
    }
  });
});
