/** The page of a rulebook says everything that its data says, in both languages; what is no rulebook is one sentence. */
import { describe, expect, it } from "vitest";
import { explainRulebook } from "../../src/explain/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import { markdownText } from "../../src/explain/clean.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { parseRulebook, type RulebookData } from "../../src/rulebook/index.ts";
import { shelf } from "../regulations/shelf.ts";

const locales = ["id", "en"] as const;
const page = (book: RulebookData, locale: "id" | "en"): string => explainRulebook(book, { locale, scorers: irrationalScorers });
const cases = shelf.flatMap(([book]) => locales.map((locale) => ({ book, id: book.id, locale })));

describe("explainRulebook", () => {
  it.each(cases)("$id in $locale names every part, and where it stands", ({ book, locale }) => {
    const text = page(book, locale);
    const named = [...Object.keys(book.inputs), ...Object.entries(book.terms ?? {}).filter(([, { labels }]) => labels === undefined).map(([name]) => name), ...Object.keys(book.conventions ?? {}), ...Object.keys(book.dimensions ?? {}), ...book.steps.map(({ id }) => id)];
    expect(named.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    expect(Object.values(book.citations).flatMap((it_) => [it_.locator, it_.source ?? "", it_.note ?? ""]).filter((it_) => !text.includes(markdownText(it_)))).toEqual([]);
    expect((book.notCovered ?? []).filter((it_) => !text.includes(markdownText(it_[locale])))).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object|NaN|\{[a-z.0-9]+\}/);
    expect(text).not.toMatch(/\n\n\n/);
    expect(page(book, locale)).toBe(text);
  });

  it.each(cases)("$id in $locale lists exactly what one source alone says", ({ book, locale }) => {
    const [, part = ""] = page(book, locale).split(locale === "id" ? "\n## Yang belum terverifikasi\n" : "\n## What is not verified\n");
    const listed = (part.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("- "));
    const keys = Object.keys(book.citations);
    const unverified = Object.entries(book.citations).filter(([, { confidence }]) => confidence === "unverified");
    expect(listed.map((line) => Number(/ \((\d+)\)(?:\. |$)/.exec(line)?.[1]))).toEqual(unverified.map(([key]) => keys.indexOf(key) + 1));
  });

  it.each(cases)("$id in $locale has tables whose rows have as many cells as their head", ({ book, locale }) => {
    const widths = page(book, locale).split("\n").map((line) => (line.startsWith("|") ? line.replaceAll("\\|", "").split("|").length : 0));
    widths.forEach((width, at) => { if (width > 0 && (widths[at - 1] ?? 0) > 0) expect(width).toBe(widths[at - 1]); });
  });

  it("says what a member list, a bound, an option and a table allow", () => {
    const book = unwrap(parseRulebook({
      id: "pedoman-1-2026@1", family: "own", instrument: { kind: "guideline", issuer: "Contoh", number: "1", year: 2026, title: { id: "Pedoman | contoh", en: "Example *guideline*" } }, standing: "named",
      validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, citations: { all: { locator: "p. 1", confidence: "unverified" }, free: { locator: "", confidence: "convention" } },
      dimensions: { unit: { members: ["a", "b"], open: { omit: ["a"], add: "any", min: 1, max: 9 } }, loose: { members: ["x"], open: { omit: "any" }, label: { id: "longgar", en: "loose" } } },
      inputs: { part: { kind: "number", per: "unit", min: "0.5", siblingsSum: { to: 100 }, unit: { id: "hari", en: "days" } }, most: { kind: "number", max: 3 }, yes: { kind: "flag", absent: false } },
      terms: {
        share: { per: "unit", values: { a: "1/3" }, each: 2, cite: "all", open: { min: 0, monotone: "up" } }, level: { per: "unit", codes: { a: "x" }, cite: "all" }, even: { per: "unit", each: 1, cite: "all" },
        curve: { points: [[0, 0], [1, 2]], cite: "all", open: { monotone: "down", caller: true } }, deep: { table: { a: { b: 1 }, c: { d: 2 } }, cite: "all" }, kind: { unset: "category", cite: "all", open: { of: ["p", "q"] } }, must: { unset: "number", cite: "all" },
        grid: { cells: { r: { s: "t" } }, cite: "all" }, rows: { bands: [{ from: 1, category: "ok", when: "yes" }, { from: 0, below: 1, line: [0, 1, 1, 2] }, { value: 3 }], cite: "all" }, rounding: { rounding: "none", cite: "free" },
      },
      conventions: { pick: { default: null, cite: "free", others: { p: {}, q: { only: { other: ["m"] }, set: { rounding: { rounding: { places: 1, mode: "half-up" } }, level: { codes: { a: "y", b: "z" } } } } } }, other: { default: "m", cite: "free", by: "tabulation", others: {} } },
      steps: [{ id: "answer", scorer: "own@1", inputs: { value: "most" }, cite: "mechanical" }], outputs: ["answer"],
    }));
    const en = explainRulebook(book, { locale: "en" });
    for (const part of [
      "# Guideline of Contoh 1/2026: Example \\*guideline\\*", "from 1 January 2026", "only when it is asked for by its id", "`a`, `b`; `a` may be left out; others may be added; at least 1; at most 9", "`x`; any of them may be left out", "days; at least 0.5; together 100", "at most 3", "may be left out",
      "a: 1/3 ≈ 0.333333; every other: 2", "at least 0; never falling; by an agency", "a: x", "never rising; by an agency or by the user", "one of: p, q; by an agency", "must be set | by the user only", "on the line from (0; 1) to (1; 2)", "ok, if yes", "any value",
      "There is no default: somebody must choose.", "q (only with other: m): sets rounding: 1 decimal, half up; level: a: y, b: z", "before the calculation, when answers are counted", "method own@1 with value = most", "No part that is known of is left out.", "1, unverified",
    ]) expect(en).toContain(part);
    expect(explainRulebook(book, { locale: "id" })).toContain("hanya bersama");
  });

  it("prints a source or a dimension that is not declared by its code: nothing was checked yet", () => {
    const book = unwrap(parseRulebook({
      id: "pedoman-2-2026@1", family: "own", instrument: { kind: "guideline", issuer: "Contoh", number: "2", year: 2026, title: { id: "Pedoman", en: "Guideline" } }, standing: "named",
      validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, citations: { all: { locator: "p. 1", confidence: "text" } }, inputs: { a: { kind: "number", per: "nowhere" } },
      steps: [{ id: "answer", scorer: "sum@1", inputs: { values: "a" }, cite: "elsewhere" }], outputs: ["answer"],
    }));
    for (const locale of locales) {
      expect(explainRulebook(book, { locale })).toMatch(/\| `a` \| [^|]+ \| `nowhere` \|/u);
      expect(explainRulebook(book, { locale })).toMatch(/\| elsewhere \|\n/u);
    }
  });

  const pageOf = (id: string, locale: (typeof locales)[number]): string => explainRulebook(shelf.flatMap(([book]) => (book.id === id ? [book as RulebookData] : []))[0] as RulebookData, { locale });

  it("names every option, and the rows that an option puts in place of a table", () => {
    const survey = { id: pageOf("permenpanrb-14-2017@1", "id"), en: pageOf("permenpanrb-14-2017@1", "en") };
    expect(survey.en).toContain("- the printed weight 0.11 \\[printed-0.11\\]: sets weightRounding: 2 decimals, half up\n");
    expect(survey.id).toContain("- bobot yang tercetak 0,11 \\[printed-0.11\\]: menetapkan weightRounding: 2 desimal, setengah ke atas\n");
    expect(survey.en).toContain("sets service grade: Very good (A): 3.5324 and above, up to 4; Good (B): 3.0644 and above, up to 3.532; Fair (C): 2.60 and above, up to 3.064; Poor (D): 0 and above, up to 2.5996\n");
    expect(survey.id).toContain("Sangat Baik (A): 3,5324 ke atas, sampai dengan 4; ");
  });

  it("does not read the letter of an answer as a predicate, and tells members of one name apart", () => {
    const en = pageOf("permenpanrb-88-2021@1", "en");
    expect(en).toContain("| AA | 100 |\n| A | 90 |\n| BB | 80 |");
    expect(en).toContain("| above 80, up to 90 | Satisfying (A) |");
    expect(en).toContain("sets value of an answer: A: 100, B: 66, C: 33, D: 0, Y: 100, T: 0");
    expect(en).toContain("Existence – Performance planning: 20; Quality – Performance planning: 30;");
    expect(pageOf("permenpanrb-88-2021@1", "id")).toContain("Keberadaan – Perencanaan Kinerja: 20; Kualitas – Perencanaan Kinerja: 30;");
  });

  it("calls a letter a letter", () => {
    expect(pageOf("surat-bkn-4190-2024@1", "id")).toMatch(/^# Surat BKN 4190\/B-BM\.02\.01\/SD\/K\/2024: /u);
    expect(pageOf("surat-bkn-4190-2024@1", "en")).toMatch(/^# Letter of BKN 4190\//u);
  });

  it("is one sentence for what is no rulebook, and never throws", () => {
    const hostile = new Proxy({}, { get: () => { throw new Error("no"); }, ownKeys: () => { throw new Error("no"); } });
    for (const subject of [null, undefined, 1, "x", [], {}, hostile, { inputs: 1 }, { id: 1, inputs: {}, steps: [], outputs: [], citations: {}, instrument: {}, validity: {} }]) {
      for (const locale of locales) expect(typeof explainRulebook(subject as unknown as RulebookData, { locale })).toBe("string");
    }
    expect(explainRulebook(null as unknown as RulebookData, { locale: "en" })).toBe("This cannot be read, so there is nothing to explain.\n");
    expect(explainRulebook({} as RulebookData, hostile as never)).toContain("tidak dapat dibaca");
  });
});
