import { describe, expect, it } from "vitest";
import { checkOverlay, checkRulebook, parseOverlay, parseRulebook, type OverlayData, type RulebookData } from "../../src/rulebook/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import type { Issue } from "../../src/kernel/index.ts";
import type { ErasedScorer } from "../../src/scoring/index.ts";
import { good, goodOverlay } from "./good.ts";
import { malformed, type Door } from "./malformed.ts";

const scorers = new Map<string, ErasedScorer>(builtInScorers.map((it) => [it.id, it]));
const doors: Readonly<Record<Door, (data: unknown) => readonly Issue[]>> = {
  parseRulebook: (data) => parseRulebook(data).issues,
  checkRulebook: (data) => checkRulebook(data as RulebookData, scorers),
  parseOverlay: (data) => parseOverlay(data).issues,
  checkOverlay: (data) => checkOverlay(data as OverlayData, good),
};

describe("the good ones", () => {
  it("have no issues", () => {
    expect(checkRulebook(good, scorers)).toEqual([]);
    expect(checkOverlay(goodOverlay, good)).toEqual([]);
  });
  it("are read as they are", () => {
    expect(parseRulebook(good)).toEqual({ ok: true, value: good, issues: [] });
    expect(parseOverlay(goodOverlay)).toEqual({ ok: true, value: goodOverlay, issues: [] });
  });
});

describe("malformed rulebooks and overlays", () => {
  it("are sixty at least, each with a code and a path", () => {
    expect(malformed.length).toBeGreaterThanOrEqual(60);
  });
  it.each(malformed.map((it) => [`${it.door}: ${it.change} → ${it.code}`, it] as const))("%s", (_, { door, data, code, path, details, expected }) => {
    const issues = doors[door](data);
    const first = issues.find((it) => it.severity === "error") ?? issues[0];
    expect(first).toMatchObject({ code, path, ...(details && { details }), ...(expected === undefined ? {} : { expected }) });
    expect(first?.expected ?? first?.received).toBeTypeOf("string");
  });
});
