/** The card of a satisfaction survey: what stands on it, in both languages and both markups, and what it says when something is not known. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Receipt } from "../../src/engine/index.ts";
import { explain, type ExplainOptions } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { asked, run as runCase } from "../laws/every-case.ts";
import { run, type Question } from "../regulations/run.ts";

const unsur = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
const by = (values: readonly unknown[]): Readonly<Record<string, unknown>> => Object.fromEntries(unsur.map((id, at) => [id, values[at]]));
const all = (value: unknown): readonly unknown[] => unsur.map(() => value);

const ask = (total: readonly unknown[], answered: readonly unknown[] = all(29), more: Partial<Question> = {}): Receipt =>
  unwrap(run("permenpanrb-14-2017@1", { asOf: "2025-09-30", inputs: { total: by(total), answered: by(answered) }, ...more } as Question));

/** A real survey of 29 people: 25 × 955 / 261. */
const gaspul = [105, 101, 100, 116, 102, 105, 106, 115, 105];
const groups = { sex: { counts: { L: 12, P: 1700 }, unknown: 1 }, education: { counts: { "SMA/sederajat": 20, "S-1": 9 }, unknown: 0 }, hobby: { counts: { memancing: 3 }, unknown: 0 } };

const card = (receipt: unknown, options: Partial<ExplainOptions> = {}): string => explain(receipt as Receipt, { locale: "id", format: "card", ...options });

describe("the card of a survey", () => {
  const people = { inputs: { total: by(gaspul), answered: by(all(29)), respondents: 1713 } };
  it.each((["id", "en"] as const).flatMap((locale) => (["text", "markdown"] as const).map((markup) => ({ locale, markup }))))("in $locale as $markup", async ({ locale, markup }) => {
    const text = card(ask(gaspul, all(29), people), { locale, markup, unit: "Dinas Kependudukan | Kota Contoh", service: "KTP elektronik", groups });
    await expect(text).toMatchFileSnapshot(`./golden/card.${locale}.${markup === "text" ? "txt" : "md"}`);
    expect(text).not.toMatch(/undefined|\[object|NaN|\{[a-z.]+\}/);
  });

  it("says once why there is no index, in words", () => {
    const nobody = card(ask(all(0), all(0)));
    expect(nobody.split("rata-rata yang menjawab (Waktu Penyelesaian) tidak dapat dihitung")).toHaveLength(2);
    expect(nobody).not.toMatch(/meanOfAnswered|Peringatan:/u);
  });

  it("shows index, grade and people as the language writes them", () => {
    const id = card(ask(gaspul, all(29), people), { groups });
    expect(id).toContain("IKM: 91,48\n");
    expect(id).toContain("Mutu: Sangat Baik (A)\n");
    expect(id).toContain("Jumlah responden : 1.713\n");
    expect(id).toContain("- Jenis kelamin\n    L: 12\n    P: 1.700\n    tidak diketahui: 1\n- Pendidikan\n    SMA/sederajat: 20\n    S-1: 9\n- hobby\n    memancing: 3\n");
    const en = card(ask(gaspul), { locale: "en", markup: "markdown" });
    expect(en).toContain("## Satisfaction index (IKM): 91.48\n\nGrade: Very good (A)\n");
    expect(en).toContain("- **Completion time:** 3.45, grade Good (B)\n");
    expect(en).not.toContain("Respondents by group");
  });

  it("says how many answered where nobody says how many took part", () => {
    expect(card(ask(gaspul))).toContain("Jawaban tiap unsur : 29\n");
    expect(card(ask(gaspul, [29, 29, 28, 29, 29, 29, 29, 29, 27]))).toContain("Jawaban tiap unsur : 27 s.d. 29\n");
    expect(card(ask(gaspul, all(null)))).not.toMatch(/Jawaban tiap unsur|Jumlah responden/);
  });

  it("ranks the lowest elements by exact means; equal ones share a rank and keep their order", () => {
    const lowest = (text: string): readonly string[] => (text.split("Unsur terendah\n")[1] ?? "").split("\n\n")[0]?.split("\n").slice(1) ?? [];
    expect(lowest(card(ask(gaspul)))).toEqual(["- 1. Waktu Penyelesaian: 3,45", "- 2. Sistem, Mekanisme, dan Prosedur: 3,48", "- 3. Produk Spesifikasi Jenis Pelayanan: 3,52"]);
    // pkm-betung: pengaduan and sarana both 2.97
    expect(lowest(card(ask([310, 320, 330, 340, 350, 360, 370, 297, 297], all(100))))).toEqual(["- 1. Penanganan Pengaduan, Saran dan Masukan: 2,97", "- 1. Sarana dan Prasarana: 2,97", "- 3. Persyaratan: 3,10"]);
    // equal in print, not exactly: as many decimals as tell them apart
    expect(lowest(card(ask([310, 320, 330, 340, 350, 360, 370, 2971, 2970], [...unsur.slice(2).map(() => 100), 1000, 1000])))).toEqual(["- 1. Sarana dan Prasarana: 2,970", "- 2. Penanganan Pengaduan, Saran dan Masukan: 2,971", "- 3. Persyaratan: 3,100"]);
    expect(lowest(card(ask([310, 320, 330, 340, 350, 360, 370, "297.00000001", 297], all(100))))[1]).toBe("- 2. Penanganan Pengaduan, Saran dan Masukan: 2,970000");
    expect(lowest(card(ask([297, 297, 297, 297, 297, 297, 370, 370, 370], all(100))))).toEqual([
      ...["Persyaratan", "Sistem, Mekanisme, dan Prosedur", "Waktu Penyelesaian", "Biaya/Tarif", "Produk Spesifikasi Jenis Pelayanan"].map((it_) => `- 1. ${it_}: 2,97`), "- 1 unsur lain berbagi peringkat terakhir",
    ]);
    expect(card(ask(all(87)))).not.toContain("Unsur terendah");
    expect(card(ask(all(87)), { locale: "en" })).not.toContain("Lowest");
  });

  it("says that the index cannot be determined yet, and why", () => {
    const text = card(ask([...gaspul.slice(0, 8), null]));
    expect(text).toContain("IKM: belum dapat ditentukan\n");
    expect(text).toContain("- jumlah nilai persepsi (Sarana dan Prasarana) belum diisi\n");
    expect(text).toMatch(/Sarana dan Prasarana +: belum ada: jumlah nilai persepsi \(Sarana dan Prasarana\) belum diisi/);
    expect(text).not.toContain("Mutu:");
    expect(card(ask(all(0), all(0)), { locale: "en" })).toContain("Satisfaction index (IKM): cannot be determined yet\n");
  });

  it("says that a grade is void in a gap between printed bounds", () => {
    // 88.304 lies between 88.30 and 88.31
    const gap = ask(all("353.216"), all(100), { conventions: { gaps: "closed-intervals" } });
    expect(card(gap)).toContain("IKM: 88,30\n---------");
    expect(card(gap)).toContain("Mutu: belum ada nilai: ");
    expect(card(gap)).toContain("[closed-intervals]");
  });

  it("names warnings, the rule, where it stands and the receipt", () => {
    const text = card(ask(all(29), all(29), { conventions: { weights: "printed-0.11" } }), { locale: "en" });
    expect(text).toContain("PermenPANRB 14/2017, Guidelines for public satisfaction surveys");
    expect(text).toContain("permenpanrb-14-2017@1");
    expect(text.replaceAll(/\s+/g, " ")).toContain("two sources agree, or one official source");
    const receipt = ask(gaspul);
    const warned = { ...receipt, issues: [{ code: "period-spans-rules", severity: "warning", path: "mean[waktu]" }, { code: "a-note", severity: "note", path: "" }] };
    expect(card(warned, { locale: "en" })).toMatch(/Warnings and notes\n-+\n- Warning: /);
    expect(card(warned, { locale: "en" })).not.toContain("a-note");
  });
});

describe("a printed weight with another number of elements", () => {
  const printed = (ids: readonly string[], weights: string): Receipt => unwrap(run("permenpanrb-14-2017@1", {
    inputs: { total: Object.fromEntries(ids.map((id) => [id, 23])), answered: Object.fromEntries(ids.map((id) => [id, 7])) }, members: { element: ids }, conventions: { weights },
  } as unknown as Question));

  it("says what it comes to, on the card and in the explanation", () => {
    const eight = printed(unsur.slice(1), "printed-0.11");
    expect(card(eight).replaceAll(/\s+/g, " ")).toMatch(/bobot : bobot yang tercetak 0,11 \[printed-0\.11\] \(namanya menurut jumlah unsur lain; di sini 0,13\)/);
    expect(card(eight, { locale: "en" }).replaceAll(/\s+/g, " ")).toMatch(/weights : the printed weight 0\.11 \[printed-0\.11\] \(named after another number of elements; here 0\.13\)/);
    expect(explain(eight, { locale: "id", format: "markdown" })).toContain("bobot yang tercetak 0,11 \\[printed-0.11\\] (namanya menurut jumlah unsur lain; di sini 0,13) – dipilih oleh pengguna");
    expect(card(printed(unsur.slice(1), "printed-0.111")).replaceAll(/\s+/g, " ")).toContain("di sini 0,125)");
  });

  it("says nothing where it is the one it is named after, or where there is none", () => {
    expect(card(printed(unsur, "printed-0.11"))).toMatch(/bobot +: bobot yang tercetak 0,11 \[printed-0\.11\]\n/);
    expect(card(printed(unsur.slice(1), "exact-1-over-k"))).not.toContain("di sini");
    expect(card({ format: "receipt@1", convention: { weights: { option: "printed-0.11", from: "caller", cite: "x" } }, trace: [{ id: "equalWeight", scorer: "own@1", values: ["x"] }] })).not.toContain("di sini");
  });
});

describe("the card of another receipt", () => {
  const stored = (name: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(new URL(`./receipts/${name}.json`, import.meta.url), "utf8")) as Readonly<Record<string, unknown>>;

  it("shows the outputs where there is no index", () => {
    const text = card(stored("pp46"), { locale: "en" });
    expect(text).toMatch(/^Result card\n===========\n/);
    expect(text).toMatch(/\nResult\n------\n- /);
    expect(text).not.toMatch(/Elements of the service|Lowest elements/);
    expect(card({ format: "receipt@1" })).toContain("Tidak ada hasil yang tercatat.");
    expect(card({})).toContain("Data ini bukan tanda hitung");
  });

  it("shows an exact index to two decimals, an integer as it is, one without a grade alone", () => {
    const index = (value: unknown): unknown => ({ format: "receipt@1", family: "own", trace: [{ id: "index", scorer: "sum@1", inputs: {}, cite: "p", kind: "number", label: { en: "Own index" }, values: ["1"] }], outputs: { index: { value, kind: "number" } } });
    expect(card(index({ text: "23875/261", exact: "23875/261" }), { locale: "en" })).toContain("\nOwn index: 91.48\n");
    expect(card(index({ text: "92", exact: "92" }), { locale: "en" })).toContain("\nOwn index: 92\n");
    expect(card(index("x"), { locale: "en" })).toContain("\nOwn index: cannot be determined yet\n");
    expect(card(index(null), { locale: "en" })).not.toContain("Grade");
  });

  it("shows the elements of any survey that calls them mean and elementGrade, and means without grades", () => {
    expect(card(stored("survey"), { locale: "en" })).toMatch(/Completion time +: 3\.45\n/);
  });

  it.each(asked.filter((_, index) => index % 9 === 0).map((it_) => [it_.name, it_] as const))("is a text for %s", (_, it_) => {
    for (const locale of ["id", "en"] as const) for (const markup of ["text", "markdown"] as const) {
      expect(card(unwrap(runCase(it_)), { locale, markup })).not.toMatch(/undefined|\[object|NaN|\{[a-z.]+\}/);
    }
  });

  it("lists issues, and survives anything", () => {
    expect(card([{ code: "missing-key", severity: "error", path: "a" }])).toContain("a wajib diisi");
    expect(card(null)).toBe("Data ini tidak dapat dibaca, sehingga tidak ada yang dapat dijelaskan.\n");
    const receipt = ask(gaspul);
    const hostile: readonly unknown[] = [5, "x", [], { sex: 5 }, { sex: { counts: { L: -1, P: 1.5, X: "3" }, unknown: -1 } }, { sex: { counts: null } }, new Proxy({}, { get: () => { throw new Error("boom"); }, ownKeys: () => { throw new Error("boom"); } })];
    for (const some of hostile) expect(card(receipt, { groups: some as never })).not.toMatch(/undefined|Responden menurut kelompok/);
    expect(card(receipt, { unit: 5, service: { a: 1 } } as never)).not.toContain("Unit pelayanan");
    expect(card(receipt, { unit: "a\u001b[31m\nb\u202e", markup: "pdf" } as never)).toContain("Unit pelayanan     : a [31m b\n");
    expect(explain(receipt, { locale: "id", format: "card", get unit(): string { throw new Error("boom"); } })).toContain("tidak dapat dibaca");
    fc.assert(fc.property(fc.constantFrom(...Object.keys(receipt)), fc.jsonValue({ maxDepth: 4 }), (key, value) => {
      expect(card({ ...receipt, [key]: value })).not.toMatch(/\[object|undefined/);
    }), { numRuns: 100 });
  });
});
