/** Malformed and unlawful overlays: each gives a code, a path, and a sentence in each language that says what to change in the file. */
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { localeTexts } from "../../src/explain/locales/index.ts";
import type { Issue } from "../../src/kernel/index.ts";
import { parseOverlay, type OverlayData } from "../../src/rulebook/index.ts";
import { allowance, perwali } from "./sixteen.ts";
import { refused, type Refused } from "./overlays-refused.ts";

const fileOf = ({ parts }: Refused): unknown => JSON.parse(JSON.stringify({ ...perwali("perwali-1", {}), ...parts }));

/** As an author meets them: the file is read, then laid over its rulebook. */
const faultsOf = (it_: Refused): readonly Issue[] => {
  const read = parseOverlay(fileOf(it_));
  if (!read.ok) return read.issues;
  const overlays: readonly OverlayData[] = [read.value, ...(it_.beside === undefined ? [] : [perwali("perwali-2", it_.beside)])];
  return createEngine({ rulebooks: [allowance], overlays } as never).issues.filter((issue) => issue.severity === "error");
};

describe("refused overlays", () => {
  it("are sixty at least, and none of their parts is refused for another reason", () => {
    expect(refused.length).toBeGreaterThanOrEqual(60);
    expect(parseOverlay(fileOf({ what: "", parts: {}, code: "", path: "" })).ok).toBe(true);
    expect(new Set(refused.map((it_) => `${it_.code} ${it_.path} ${JSON.stringify(it_.parts)}`)).size).toBe(refused.length);
  });
  it.each(refused.map((it_) => [it_.what, it_] as const))("%s", (_, it_) => {
    const [issue, ...more] = faultsOf(it_);
    expect([issue?.code, issue?.path, more.map((other) => other.code)]).toEqual([it_.code, it_.path, []]);
    const [indonesian = "", english = ""] = (["id", "en"] as const).map((locale) => explain([issue as Issue], { locale }).split("\n- ")[1]?.trim().replaceAll(/\s+/gu, " "));
    for (const [locale, sentence] of [["id", indonesian], ["en", english]] as const) {
      expect(sentence).toContain(it_.path);
      const advice = localeTexts[locale].advice[it_.code];
      // the faults of unreadable structure say in their own sentence what must stand there
      if (advice === undefined) expect([it_.code, issue?.expected !== undefined]).toEqual([it_.code, true]);
      else expect(sentence).toContain(advice.split(/[[{]/u)[0]?.trim());
      expect(sentence.endsWith(".")).toBe(true);
    }
    expect(indonesian).not.toBe(english);
    expect(indonesian).not.toMatch(/(?<![\w"-])(?:the|that|not|only|string|record|array|expected|such|of|or|and|every)(?![\w"-])/iu);
    for (const sentence of [indonesian, english]) expect(sentence).not.toMatch(/(?:Seharusnya|Expected:) ?\.(?:\s|$)/u);
  });
});
