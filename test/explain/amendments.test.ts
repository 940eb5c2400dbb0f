/** The story of a chain of receipts, and the part of a receipt that says what it amends: both languages, every format, malformed data. */
import { describe, expect, it } from "vitest";
import { amendReceipt, createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { allowance, observed, perwali } from "../rulebook/sixteen.ts";
import { changed } from "../rulebook/malformed.ts";
import { ask, book, step, throughText } from "../engine/small.ts";

const overlay = perwali("perwali-1", { set: { weight: { values: { kinerja: 40, kehadiran: 50 } } }, scope: "16.71" });
const engine = unwrap(createEngine({ rulebooks: [allowance], overlays: [overlay] } as never));
const score = (kinerja: number, more: object = {}): Receipt => unwrap(evaluate("pedoman-tpp-3-2026", { engine, asOf: "2026-06-30", inputs: { ...observed, score: { ...observed.score, kinerja } }, ...more } as never) as never as Result<Receipt>);
const first = score(20);
const second = unwrap(amendReceipt(first, score(90), { reason: { id: "satu laporan belum dihitung", en: "one report had not been counted" }, decidedBy: "tim-keberatan-2", on: "2026-07-10" }));
const third = unwrap(amendReceipt(second, score(90, { scope: "16.71", conventions: { missing: "zero" } }), { reason: "salah wilayah", decidedBy: "kepala-bkpsdm", on: "2026-08-01" }));
const back = unwrap(amendReceipt(third, score(90, { inputs: { ...observed, score: { kinerja: 90, kehadiran: 80, disiplin: { notApplicable: true } }, verified: false } }), { reason: "x", decidedBy: "y", on: "2026-08-02" }));
const told = (chain: readonly unknown[], options: object = { locale: "en" }): string => explain(chain as never, options as never).replaceAll(/\n {2,}/gu, " ");

describe("the story of a chain", () => {
  it("says what was scored first, what changed and why, on whose word, what it is now", () => {
    const text = told([first, second, third]);
    const parts = ["How this result came to be amended", "Guideline of Kota Contoh 3/2026", "What was scored first", "- shown: 43.00", "- grade: Fair (C)",
      "1. Amended on 10 July 2026", "Decided by : tim-keberatan-2", "Why        : one report had not been counted", "Replaces   : sha256:", "Differs in : what was observed", "- Observed, score (Performance): 20 before, 90 now", "- shown: 43 before, 85 now (+42); due to what was observed (+42)", "- grade: Fair (C) before, Good (B) now; due to what was observed",
      "2. Amended on 1 August 2026", "Why        : salah wilayah", "- Applies to: – before, region 16.71 now", "- Settings of the agency applied now: Regulation of the head of region Kota Contoh 1/2026", "- Choice, missing data: left undetermined [undetermined] before, counted as zero [zero] now", "- shown: 85 before, 83 now (-2); due to settings of the agency (-2)",
      "What it is now", "- shown: 83.00", "Whether no link is missing"];
    const at = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, index) => (at[index] ?? -1) < 0)).toEqual([]);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
  it("in Bahasa Indonesia too, with its numbers, and a reason in one text as it is", () => {
    const text = told([first, second, third], { locale: "id" });
    for (const part of ["Riwayat koreksi hasil ini", "Hasil semula", "1. Dikoreksi pada 10 Juli 2026", "Alasan        : satu laporan belum dihitung", "- Data, nilai (Kinerja): semula 20, sekarang 90", "- bent: semula 0,41, sekarang 0,83 (+0,42); karena data yang diamati (+0,42)", "2. Dikoreksi pada 1 Agustus 2026", "salah wilayah", "Hasil sekarang"]) expect(text).toContain(part);
  });
  it("as markdown, as a sheet of lines, and as text where a card is asked for", () => {
    const markdown = explain([first, second], { locale: "en", format: "markdown" });
    expect(markdown).toContain("# How this result came to be amended");
    expect(markdown).toContain("- **Decided by:** tim-keberatan-2");
    expect(explain([first, second], { locale: "en", format: "card" })).toBe(explain([first, second], { locale: "en" }));
    expect(explain([first, second], { locale: "en", format: "spreadsheet" })).toContain("Decided by,tim-keberatan-2\r\n");
  });
  it("names what is lifted, what is not applicable or yes and no, and what had no value", () => {
    const text = told([third, back]);
    for (const part of ["Settings of the agency no longer applied: Regulation of the head of region Kota Contoh 1/2026", "score (disiplin): 50 before, not applicable now", "verified: yes before, no now"]) expect(text).toContain(part);
    expect(told([back, third])).toContain("score (disiplin): not applicable before, 50 now");
  });
  it("says what was missing before, and names settings without an instrument by their id", () => {
    const unknown = score(20, { inputs: { ...observed, score: { kehadiran: 80, disiplin: 50 } } });
    expect(told([unknown, first])).toContain("Observed, score (Performance): missing before, 20 now");
    expect(told([unknown, first], { locale: "id" })).toContain("nilai (Kinerja): semula belum ada, sekarang 20");
    expect(told([first, changed(throughText(first), "overlay", { applied: [{ id: "perwali-9" }] })])).toContain("Settings of the agency applied now: perwali-9");
  });
  it("is the same for receipts that went through JSON, and never reads one for the other", () => {
    expect(told([first, second].map(throughText))).toBe(told([first, second]));
    expect(explain([], { locale: "en" })).toContain("What the check found");
  });
  it("says of several groups at once what each alone would have made of a grade", () => {
    const both = unwrap(amendReceipt(score(40), score(100, { scope: "16.71", inputs: { ...observed, score: { kinerja: 100, kehadiran: 95, disiplin: 50 } } }), { reason: "x", decidedBy: "y", on: "2026-08-02" }));
    expect(told([score(40), both])).toMatch(/grade: Fair \(C\) before, Very good \(A\) now; due to what was observed \(alone: [^)]+\)\), settings of the agency \(alone: [^)]+\)\)/u);
    expect(told([score(40), both])).toMatch(/shown: .* due to what was observed \(\+[\d./ ≈]+\), settings of the agency \([+-][\d./ ≈]+\)/u);
  });
  it("tells a decision that changed nothing, a receipt that amends none, another rulebook", () => {
    const same = unwrap(amendReceipt(first, first, { reason: "ditolak", decidedBy: "y", on: "2026-08-02" }));
    expect(told([first, same])).toContain("No answer changed.");
    expect(told([first, score(30)])).toContain("This receipt does not say which one it amends.");
    const number = (id: string): Receipt => unwrap(ask(book({ id, inputs: { a: { kind: "number" } }, steps: [step("result", "mean@1", { values: ["a"] })] }), { inputs: { a: 1 } }));
    expect(told([number("kecil@1"), number("kecil@2")])).toContain("Rulebook: kecil@1 before, kecil@2 now");
    expect(told([number("kecil@1"), { ...number("kecil@1"), period: { text: "2027", from: "2027-01-01", to: "2027-12-31" } }])).toContain("now");
  });
  it("stops after forty changed cells", () => {
    const many = book({ dimensions: { row: { members: Array.from({ length: 45 }, (_, at) => `m${String(at)}`) } }, inputs: { a: { kind: "number", per: "row" } }, steps: [step("result", "sum@1", { values: "a" })] });
    const of = (value: number): Receipt => unwrap(ask(many, { inputs: { a: Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`m${String(at)}`, value])) } }));
    expect(told([of(1), unwrap(amendReceipt(of(1), of(2), { reason: "x", decidedBy: "y", on: "2026-08-02" }))])).toContain("… 5 more …");
  });
  it("tells what can be read of anything", () => {
    for (const it_ of [[{ format: 1 }], [{ trace: "x", amends: 7 }, null, 3], [changed(throughText(second), "amends", { outputs: { shown: 3, nowhere: { before: 1, effects: 2, alone: { data: 4 } } }, reason: 5 }), { format: "receipt@1" }]]) {
      for (const locale of ["id", "en"] as const) expect(explain(it_ as never, { locale })).toMatch(/^(?:Riwayat|How)/u);
    }
    expect(explain(new Proxy([first], { get: () => { throw new Error("no"); } }), { locale: "en" })).toContain("cannot be read");
    expect(told([{ format: "receipt@1" }])).toContain("No result is recorded.");
  });
});

describe("a receipt that amends another", () => {
  it("tells of answers that it does not have, and of a reason that nobody gave", () => {
    const odd = changed(throughText(second), "amends", { decidedBy: "tim", on: "2026-07-10", reason: 5, outputs: { nowhere: { before: "lulus", after: true }, gone: { before: 1 } } });
    const text = told(odd as never);
    expect(text).toContain("- nowhere: lulus before, yes now\n");
    expect(text).toContain("- gone: missing before, missing now\n");
    expect(text).not.toContain("Why");
    expect(told(odd as never, { locale: "id" })).toContain("- nowhere: semula lulus, sekarang ya\n");
  });
  it("says so before its answers", () => {
    const text = told(third as never);
    const at = ["Applies to : region 16.71", "This result takes the place of an earlier one", "Decided by : kepala-bkpsdm", "- shown: 85 before, 83 now (-2)", "Result\n------"].map((part) => text.indexOf(part));
    expect(at.every((it_, index) => it_ >= 0 && it_ > (at[index - 1] ?? -1))).toBe(true);
    expect(told(first as never)).not.toContain("takes the place");
    expect(explain(second, { locale: "id" })).toContain("Hasil ini menggantikan hasil sebelumnya");
  });
});
