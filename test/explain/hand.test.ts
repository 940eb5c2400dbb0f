/** The worksheet to check by hand: every line with "=" is keyed into a calculator of its own, for every example of every rulebook, in both languages; whole sheets as golden texts. */
import { describe, expect, it } from "vitest";
import { assessCreditPoints, assessPerformance } from "../../src/assess/index.ts";
import type { Receipt } from "../../src/engine/index.ts";
import { explain, type ExplainOptions } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import { run } from "../regulations/run.ts";
import { shelf } from "../regulations/shelf.ts";
import { permenpanrb8of2021Examples } from "../../src/regulations/performance/permenpanrb-8-2021.examples.ts";
import { kmkPegawai127of2026Examples } from "../../src/regulations/performance/kmk-pegawai-127-2026.examples.ts";
import { keyIn, numberIn } from "../support/calculator.ts";

const locales = ["id", "en"] as const;
type Locale = (typeof locales)[number];
const sheet = (receipt: unknown, options: Omit<ExplainOptions, "format">): string => explain(receipt as Receipt, { ...options, format: "worksheet", scorers: irrationalScorers });

/** The rows of steps of a worksheet: working, result. */
const rowsOf = (receipt: unknown, locale: Locale): readonly (readonly [working: string, result: string])[] => sheet(receipt, { locale, markup: "markdown" }).split("\n")
  .filter((line) => line.startsWith("|   |")).map((line) => line.replaceAll("\\|", "¦").split(" | ").map((it_) => it_.replaceAll("\\", "").trim())).map(([, , working = "", result = ""]) => [working, result] as const);

/** Arithmetic lines of the text form: "working = result", joined where they were wrapped. */
const keyedLines = (receipt: unknown, locale: Locale): readonly (readonly [working: string, sign: string, result: string])[] => {
  const [, part = ""] = sheet(receipt, { locale }).split(locale === "id" ? "\nPerhitungan baris demi baris\n" : "\nThe calculation, line by line\n");
  const steps = part.split(/\n\n[^\n]+\n-+\n/)[0] ?? "";
  const lines = steps.replace(/\n {5,}(?! *(?:Catatan|Note|Dasar|Basis|Rumus|Formula|Hitungan|Working): )(?!- )/g, " ").split("\n");
  return lines.flatMap((line) => { const found = /^ +(?:- .*?: |(?:Hitungan|Working): )?([\d(][^=→]*) ([=≈]) ([^=]+)$/.exec(line); return found === null ? [] : [[found[1] ?? "", found[2] ?? "", found[3] ?? ""] as const]; });
};

/** What a result says: the fraction or decimals before "≈". */
const exactOf = (result: string, locale: Locale): ReturnType<typeof keyIn> => keyIn(result.split(" ≈ ")[0] ?? "", locale);

const receipts = shelf.flatMap(([book, examples]) => examples.flatMap((example, at) => {
  const found = run(book.id, example);
  return found.ok ? [{ name: `${book.id} ${String(at)}`, receipt: found.value as unknown }] : [];
}));

const english = receipts.map(({ receipt }) => rowsOf(receipt, "en"));

describe("every printed line", () => {
  it.each(locales)("in %s gives exactly what stands behind it, keyed in from left to right", (locale) => {
    let keyed = 0;
    for (const [at, { name, receipt }] of receipts.entries()) {
      if (locale === "id" && at % 5 !== 0) continue; // the two languages differ in marks and words only
      for (const [working, result] of locale === "en" ? english[at] ?? [] : rowsOf(receipt, locale)) {
        if (!/^[\d(][\d.,\s()+−×÷/-]*[+−×÷][\d.,\s()+−×÷/-]*$/.test(working)) continue;
        if (!/^-?[\d.,]+(?:\/|$| )/.test(result) || result.startsWith("≈")) continue;
        expect([name, working, keyIn(working, locale).equals(exactOf(result, locale))]).toEqual([name, working, true]);
        const [, near] = result.split(" ≈ ");
        if (near !== undefined) expect(keyIn(working, locale).sub(numberIn(near.replace("-", ""), locale).mul(near.startsWith("-") ? -1 : 1)).abs().compare("0.000001")).toBeLessThan(0);
        keyed += 1;
      }
    }
    expect(keyed).toBeGreaterThan(300);
  });

  it("is the same in text, where it is marked with \"=\"", () => {
    const receipt = run("pp-46-2011@1", shelf.find(([book]) => book.id === "pp-46-2011@1")?.[1][0] as never);
    const lines = keyedLines(unwrap(receipt), "id").filter(([, sign]) => sign === "=");
    expect(lines.length).toBeGreaterThan(8);
    for (const [working, , result] of lines) expect([working, keyIn(working, "id").equals(exactOf(result, "id"))]).toEqual([working, true]);
  });

  it("has arithmetic for every number that a scorer calculates from numbers", () => {
    const wordsOnly = new Set<string>();
    const calculating = ["ratio@1", "difference@1", "affine@1", "reciprocal@1", "sum@1", "product@1", "mean@1", "weighted-sum@1", "weighted-mean@1", "ratio-maximise@1", "inverse-ratio-minimise@1", "mirror-minimise@1", "mirror-stabilise@1"];
    for (const [at, { receipt }] of receipts.entries()) {
      const lines = english[at] ?? [];
      const trace = (receipt as Receipt).trace.filter((node) => node.values !== undefined && node.idle !== true);
      let line = 0;
      for (const node of trace) for (const value of node.values ?? []) {
        if (value === null) continue;
        const [working = "", result = ""] = lines[line] ?? [];
        line += 1;
        if (typeof value === "string" && calculating.includes(node.scorer) && node.supplied === undefined && !/^-?[\d(]/.test(working)) wordsOnly.add(`${node.scorer}: ${working} → ${result}`);
      }
      expect(line).toBe(lines.length);
    }
    expect([...wordsOnly].filter((it_) => !/: (?:sum of|mean of|product of) \d|→ -?\d+$/.test(it_))).toEqual([]);
  });
});

const plan = {
  members: { result: [{ id: "laporan", label: { id: "Menyusun laporan", en: "Writing reports" } }, { id: "layanan", label: { id: "Melayani pengaduan", en: "Handling complaints" } }] },
  inputs: {
    target: { laporan: { kuantitas: 12, kualitas: 100, waktu: 12, biaya: { notApplicable: true } }, layanan: { kuantitas: 60, kualitas: 100, waktu: 12, biaya: 5_000_000 } },
    actual: { laporan: { kuantitas: 11, kualitas: 90, waktu: 12, biaya: { notApplicable: true } }, layanan: { kuantitas: 64, kualitas: 88, waktu: 9, biaya: 4_100_000 } },
    additionalTasks: 2, creativity: "tidak-ada",
    behaviourScore: { "orientasi-pelayanan": 88, integritas: 90, komitmen: 86, disiplin: 92, "kerja-sama": 84, kepemimpinan: { notApplicable: true } },
  },
};
const p46 = unwrap(assessPerformance(plan, { period: "2016" }));
const p6 = unwrap(assessPerformance({ results: "di-atas-ekspektasi", behaviour: "di-bawah-ekspektasi" }, { period: "2026" }));
const leader = permenpanrb8of2021Examples[0];
const p8 = unwrap(assessPerformance({ inputs: leader?.inputs ?? {}, ...(leader?.members === undefined ? {} : { members: leader.members }) }, { period: "2021-S2", conventions: leader?.conventions ?? {}, terms: (leader?.terms ?? {}) as never }));
const points = unwrap(assessCreditPoints({ predicate: "baik", level: "ahli-pertama", months: 2 }, { period: "2025" }));

const golden: readonly (readonly [string, unknown, ExplainOptions["followUps"]])[] = [
  ["hand-pp46", p46.receipt, p46.followUps], ["hand-8-2021", p8.receipt, p8.followUps], ["hand-6-2022", p6.receipt, p6.followUps],
  ["hand-kmk", unwrap(run("kmk-127-2026-pegawai@1", kmkPegawai127of2026Examples[0] as never)), undefined], ["hand-credit", points.receipt, undefined],
];

describe("a worksheet", () => {
  it.each(golden.flatMap(([name, receipt, followUps]) => locales.map((locale) => ({ name, receipt, followUps, locale }))))("$name in $locale", async ({ name, receipt, followUps, locale }) => {
    const text = sheet(receipt, { locale, ...(followUps === undefined ? {} : { followUps }) });
    await expect(text).toMatchFileSnapshot(`./golden/${name}.${locale}.txt`);
    expect(text).not.toMatch(/undefined|\[object|NaN|\{[a-z.]+\}/);
    expect(sheet(JSON.parse(JSON.stringify(receipt)), { locale, ...(followUps === undefined ? {} : { followUps }) })).toBe(text);
  });

  it("passes over follow-ups that are none, and explains issues as every format does", () => {
    const text = sheet(p6.receipt, { locale: "en", followUps: [null, 1, {}, { text: { id: "a", en: "b" }, within: 3, by: 4 }] as never });
    expect(text).toContain("\nWhat follows\n------------\n- b\n");
    expect(explain([], { locale: "en", format: "worksheet" })).toContain("No errors, warnings or notes.");
    expect(explain({} as never, { locale: "id", format: "worksheet" })).toContain("Tidak ada langkah yang tercatat.");
  });
});

describe("lines that an auditor could misread", () => {
  const whole = (id: string, locale: Locale): string => sheet(unwrap(run(id, shelf.find(([book]) => book.id === id)?.[1][0] as never)), { locale });
  it("have one sign where a fraction is too long to print", () => {
    const text = whole("undp-hdi-2022@1", "en");
    expect(text).not.toMatch(/= ≈|≈ ≈/u);
    expect(text.replaceAll(/\s+/gu, " ")).toContain("÷ (11.2252433925184474926507382674 − 4.60517018598809136803598290937) ≈ 0.982810 "); // ln 669.33005 ÷ ln 750
  });
  it("tell members of one name apart, and do not read an answer as a predicate", () => {
    const en = whole("permenpanrb-88-2021@1", "en");
    expect(en).toContain("- Existence – Performance planning: 100 ÷ 1 = 100\n");
    expect(en).toContain("- perencanaan-keberadaan-1: table value of an answer for AA → 100\n");
    expect(en).toContain("perencanaan-keberadaan-1: AA\n");
    expect(en).toContain("- predicate: Very satisfying (AA)\n");
    expect(whole("permenpanrb-88-2021@1", "id")).toContain("- Keberadaan – Evaluasi Akuntabilitas Kinerja Internal: 100 ÷ 1 = 100\n");
  });
});
