/** Every malformed request is refused with its code and path, and nothing is thrown. */
import { describe, expect, it } from "vitest";
import { malformed } from "../rulebook/malformed.ts";
import { goodAsk, malformedInputs } from "./inputs.ts";

describe("malformed requests", () => {
  it("are many, and with the rulebooks and overlays well over sixty", () => {
    expect(goodAsk()).toMatchObject({ ok: true });
    expect(malformedInputs.length).toBeGreaterThanOrEqual(25);
    expect(malformedInputs.length + malformed.length).toBeGreaterThan(200);
    expect([...new Set(malformedInputs.map((it_) => it_.door))].sort()).toEqual(["assessIndicators", "assessLearningHours", "assessPerformance", "assessReadiness", "assessSatisfaction", "compareReceipts", "createEngine", "evaluate", "evaluateProgramme", "replay",
      "assessAbsences", "assessCreditPoints", "assessTalentBox", "checkDistribution", "rollUpPerformance"].sort());
  });
  it.each(malformedInputs.map((it_) => [`${it_.door}: ${it_.wrong} → ${it_.code}`, it_] as const))("%s", (_, { ask, code, path }) => {
    const result = ask();
    expect(result.ok).toBe(false);
    const errors = result.issues.filter((it_) => it_.severity === "error");
    expect(errors.map((it_) => `${it_.code} ${it_.path}`)).toContain(`${code} ${path}`);
    const [issue] = errors.filter((it_) => it_.code === code && it_.path === path);
    if (code !== "missing-key") expect(issue?.expected ?? issue?.received, "something to go by").toBeTypeOf("string");
    expect(Object.hasOwn(result, "value")).toBe(false);
  });
});
