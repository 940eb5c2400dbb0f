/** Every text exists in both languages, fills in the same things, and fills in only what exists. */
import { describe, expect, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { localeTexts } from "../../src/explain/locales/index.ts";
import type { Words } from "../../src/explain/locales/words-type.ts";
import { namesIn } from "../../src/explain/template.ts";
import { filesBelow, read } from "../support/sources.ts";

const codesRaised = filesBelow("src", /(?:^|\/)issues\.ts$/).flatMap((path) => [...read(`src/${path}`).matchAll(/IssueCodes = \[([^\]]*)\] as const/g)].flatMap(([, list]) => [...(list ?? "").matchAll(/"([a-z0-9-]+)"/g)].map(([, code]) => code ?? "")));

const sentences = (locale: "id" | "en"): ReadonlyMap<string, string> => new Map(localeTexts[locale].issues.toReversed().flatMap((record) => Object.entries(record)));

describe("issue texts", () => {
  it("cover every code that a folder lists", () => {
    expect(codesRaised.length).toBeGreaterThan(80);
    for (const locale of ["id", "en"] as const) expect(codesRaised.filter((code) => !sentences(locale).has(code))).toEqual([]);
  });

  it("fill in a path, what was expected and received, and details, the same in both languages", () => {
    for (const [code, text] of sentences("id")) {
      const names = namesIn(text);
      expect(names.filter((it) => !/^(?:path|expected|received|details\.[a-zA-Z]+)$/.test(it))).toEqual([]);
      expect([code, [...namesIn(sentences("en").get(code) ?? "")].sort()]).toEqual([code, [...names].sort()]);
      expect(names, code).toContain("path");
    }
  });

  it("are sentences: they end in a point and the two languages differ", () => {
    for (const [code, text] of sentences("id")) {
      expect([code, text.endsWith(".")]).toEqual([code, true]);
      expect(sentences("en").get(code)?.endsWith(".")).toBe(true);
      expect(sentences("en").get(code)).not.toBe(text);
    }
  });

  it("say what to change, the same in both languages", () => {
    const { id, en } = { id: localeTexts.id.advice, en: localeTexts.en.advice };
    expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
    for (const [code, text] of Object.entries(id)) {
      expect([code, sentences("id").has(code), text.endsWith("."), [...namesIn(text)].sort()]).toEqual([code, true, true, [...namesIn(en[code] ?? "")].sort()]);
      expect(en[code]).not.toBe(text);
    }
  });

  it("stand in files of the same names in both languages", () => {
    const files = (locale: string): readonly string[] => readdirSync(new URL(`../../src/explain/locales/${locale}`, import.meta.url)).sort();
    expect(files("id")).toEqual(files("en"));
    expect(readFileSync(new URL("../../src/explain/locales/id/words.ts", import.meta.url), "utf8")).toContain("Hasil");
  });
});

const leavesOf = (value: unknown, path: string): readonly (readonly [string, string])[] =>
  (typeof value === "string" ? [[path, value]] : Object.entries(value as object).flatMap(([key, it]) => leavesOf(it, `${path}.${key}`)));

describe("words", () => {
  it("fill in the same things in both languages", () => {
    const names = (words: Words): readonly (readonly [string, readonly string[]])[] => leavesOf(words, "").map(([path, text]) => [path, [...namesIn(text)].sort()]);
    expect(names(localeTexts.id.words).toSorted()).toEqual(names(localeTexts.en.words).toSorted().map(([path, list]) => [path, path.startsWith(".instruments") ? list : list]));
  });

  it("are never empty", () => {
    for (const locale of ["id", "en"] as const) expect(leavesOf(localeTexts[locale].words, "").filter(([, text]) => text === "")).toEqual([]);
  });
});
