import { describe, expect, it } from "vitest";
import { adkarElements, adkarSignals, changeGuidance, guidanceFor, readAdkar, readinessSignals } from "../../../src/domain/readiness/index.ts";
import vectors from "../../vectors/development.json" with { type: "json" };

describe("readAdkar", () => {
  const codes = (value: unknown, path?: string) => readAdkar(value, path).issues.map((it) => `${it.code} ${it.path}`);
  it.each(vectors.adkar)("$id", ({ answers, signals }) => {
    const read = readAdkar(answers);
    expect(read).toEqual({ ok: true, value: answers, issues: [] });
    expect(read.ok && adkarSignals(read.value)).toEqual(signals);
  });
  it("keeps what is missing missing", () => {
    const read = readAdkar({ awareness: 1, desire: null }, "answers");
    expect(read).toMatchObject({ ok: true, value: { awareness: 1 }, issues: [{ code: "incomplete-answers", severity: "note", path: "answers", details: { missing: "desire, knowledge, ability, reinforcement", first: "answers.desire" } }] });
    expect(read.ok && Object.keys(read.value)).toEqual(["awareness"]);
    expect(adkarSignals({})).toEqual([]);
  });
  it("names each fault", () => {
    expect(codes({ awareness: 0, desire: 6, knowledge: 2.5, ability: "3", reinforcement: Number.NaN }, "a")).toEqual(["not-a-number a.reinforcement"]);
    expect(codes({ awareness: 0, desire: 6, knowledge: 2.5, ability: "3", reinforcement: 1 }, "a")).toEqual(["wrong-type a.awareness", "wrong-type a.desire", "wrong-type a.knowledge", "wrong-type a.ability"]);
    expect(codes({ awarness: 4 })).toEqual(["unknown-key awarness"]);
    expect(codes([])).toEqual(["wrong-type "]);
  });
});

describe("guidance", () => {
  it("answers every signal, is unverified throughout, and says everything in both languages", () => {
    for (const signal of readinessSignals) expect(guidanceFor([signal]).length).toBe(1);
    for (const line of changeGuidance) {
      expect(line.confidence).toBe("unverified");
      expect(line.approach.id.length > 0 && line.approach.en.length > 0).toBe(true);
      expect(Object.isFrozen(line)).toBe(true);
    }
    for (const element of adkarElements) expect(readinessSignals).toContain(`low-${element}`);
  });
  it("is replaceable and keeps the order of the list", () => {
    expect(guidanceFor(["low-ability", "low-awareness"]).map((it) => it.signals[0])).toEqual(["low-awareness", "low-ability"]);
    const own = [{ signals: ["low-ability"], approach: { id: "x", en: "y" }, confidence: "convention" }] as const;
    expect(guidanceFor(["low-ability"], own)).toEqual(own);
    expect(guidanceFor([])).toEqual([]);
    expect(adkarSignals({ awareness: 4, desire: 3 }, 4)).toEqual(["low-awareness", "low-desire"]);
  });
  it("never calls a person resistant", () => { expect(JSON.stringify(changeGuidance)).not.toMatch(/resist/i); });
});
