/** Law 1: the same arguments give the same receipt, byte for byte, key order included, in every time zone. */
import { afterAll, describe, expect, it, vi } from "vitest";
import { unwrap } from "../../src/kernel/index.ts";
import { asked, makeEngine, receiptOf, run } from "./every-case.ts";

const before = process.env["TZ"];
afterAll(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

describe("law 1", () => {
  it("asking again, in the same engine or a fresh one, gives the same text", () => {
    const fresh = makeEngine();
    for (const it_ of asked) {
      const text = JSON.stringify(receiptOf(it_));
      expect(JSON.stringify(receiptOf(it_))).toBe(text);
      if (!it_.overlaid) expect(JSON.stringify(unwrap(run(it_, fresh)))).toBe(text);
    }
  });
  it("inputs in another order give the same text", () => {
    const turned = (value: unknown): unknown => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse().map(([key, it_]) => [key, turned(it_)])) : value);
    for (const it_ of asked) expect(JSON.stringify(unwrap(run({ ...it_, request: { ...it_.request, inputs: turned(it_.request.inputs) as typeof it_.request.inputs } })))).toBe(JSON.stringify(receiptOf(it_)));
  });

  const zones = [["UTC", 0], ["Asia/Jakarta", -420], ["Asia/Jayapura", -540], ["America/New_York", 300], ["Pacific/Apia", -780]] as const;
  it("end to end, from text to receipt, every zone gives the same text", async () => {
    const texts: string[] = [];
    for (const [zone, offset] of zones) {
      process.env["TZ"] = zone;
      expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offset);
      vi.resetModules(); // nothing may be remembered from another zone
      const lib = await import("../../src/index.ts");
      const { explain } = await import("../../src/explain/index.ts");
      const days = ["2026-01-01", "2026-03-29", "2026-12-31", "2024-02-29"];
      const answers = [{ waktu: 4, biaya: 3 }, { waktu: 2, biaya: null }];
      const survey = lib.unwrap(lib.assessSatisfaction(answers as never, { period: "2025-Q4", elements: ["waktu", "biaya"] }));
      const receipts = [
        survey.receipt, lib.unwrap(lib.assessPerformance({ results: "sesuai-ekspektasi", behaviour: "di-atas-ekspektasi" }, { period: { from: "2022-01-01", to: "2022-01-01" } })).receipt,
        lib.unwrap(lib.assessLearningHours(days.map((from, at) => ({ id: `t${at}`, kind: "workshop" as const, from, to: from })), { period: "2026" })).receipt,
        lib.unwrap(lib.assessReadiness({ awareness: 4, desire: 3, knowledge: 2, ability: 5, reinforcement: 5 }, { period: "2026-12" })).receipt,
      ];
      const refused = [lib.assessPerformance({ results: "sesuai-ekspektasi" }, { period: { from: "2021-12-31", to: "2022-01-01" } }).issues, lib.parsePeriod("2026-02").issues, lib.parseNip("200002292020042001", { referenceDate: "2020-03-31" }).issues];
      texts.push(JSON.stringify([receipts, refused, receipts.map((it_) => lib.unwrap(lib.fingerprint(it_))), survey.index, explain(survey.receipt as never, { locale: "id", format: "text" } as never)]));
    }
    expect(texts[0]?.length).toBeGreaterThan(5000);
    expect(new Set(texts).size).toBe(1);
  });
});
