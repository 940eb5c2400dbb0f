/** The parts of an explanation one by one: templates, instruments, periods, sentences, scorers of one's own, settings. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Receipt } from "../../src/engine/index.ts";
import { explain, type ExplainOptions } from "../../src/explain/index.ts";
import { citationText, instrumentName } from "../../src/explain/instruments.ts";
import { localeTexts } from "../../src/explain/locales/index.ts";
import { periodText } from "../../src/explain/periods.ts";
import { fillFrom, namesIn } from "../../src/explain/template.ts";
import type { Issue } from "../../src/kernel/index.ts";

const id = localeTexts.id.words;
const en = localeTexts.en.words;
const stored = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`./receipts/${name}.json`, import.meta.url), "utf8")) as Record<string, unknown>;
const told = (subject: object, options: ExplainOptions = { locale: "id" }): string => explain(subject as Receipt, options);
const unwrapped = (text: string): string => text.replace(/\s+/g, " ");
const instrument = (kind: string, issuer: string, number: string, year: string): Parameters<typeof instrumentName>[1] => ({ kind, issuer, number, year, title: new Map() });

/** A receipt with one step over given things. */
const one = (step: object, rest: object = {}): object => ({ format: "receipt@1", trace: [{ id: "s", scorer: "sum@1", inputs: {}, cite: "mechanical", kind: "number", values: ["1"], ...step }], ...rest });

describe("templates", () => {
  it("drop a piece in brackets when one of its names is absent, and keep literal brackets", () => {
    expect(fillFrom("{of} ÷ {to}[ × {times}]", { of: "1", to: "2", times: undefined })).toBe("1 ÷ 2");
    expect(fillFrom("{of} ÷ {to}[ × {times}]", { of: "1", to: "2", times: "100" })).toBe("1 ÷ 2 × 100");
    expect(fillFrom("[0, 1] {a} {b}", { a: "[{b}] $& {a}" })).toBe("[0, 1] [{b}] $& {a} –");
    expect(namesIn("{a} [{b.c}]")).toEqual(["a", "b.c"]);
  });
});

describe("instruments and citations", () => {
  it.each([
    ["peraturan-menteri", "PANRB", "14", "2017", "PermenPANRB 14/2017"], ["peraturan-menteri", "Dalam Negeri", "86", "2017", "Permen Dalam Negeri 86/2017"], ["keputusan-menteri", "PAN", "KEP/25/M.PAN/2/2004", "2004", "KepmenPAN KEP/25/M.PAN/2/2004"],
    ["peraturan-pemerintah", "", "46", "2011", "PP 46/2011"], ["undang-undang", "DPR", "25", "2009", "UU 25/2009"], ["surat-edaran", "MenPANRB", "3", "2023", "SE MenPANRB 3/2023"], ["peraturan-lembaga", "BKN", "3", "2023", "Peraturan BKN 3/2023"],
    ["unknown-kind", "X", "1", "", "unknown-kind X 1"], ["guideline", "Kota Contoh", "", "2026", "Pedoman Kota Contoh 2026"],
  ])("%s of %s", (kind, issuer, number, year, name) => { expect(instrumentName(id, instrument(kind, issuer, number, year))).toBe(name); });

  it("say how sure we are, name the instrument once, and none for a convention", () => {
    const of = instrument("peraturan-menteri", "PANRB", "14", "2017");
    expect(citationText(id, { locator: "Lampiran I", confidence: "secondary", note: undefined }, of)).toBe("PermenPANRB 14/2017, Lampiran I (dua sumber sepakat atau satu sumber resmi)");
    expect(citationText(id, { locator: "PP 30/2019 pasal 29(6)", confidence: "text", note: undefined }, of)).toBe("PP 30/2019 pasal 29(6) (dibaca langsung dalam naskah peraturan)");
    expect(citationText(en, { locator: "", confidence: "", note: undefined }, of)).toBe("PermenPANRB 14/2017");
    expect(citationText(en, { locator: "", confidence: "convention", note: undefined }, of)).toBe("a choice, because no text settles it");
    expect(citationText(en, { locator: "", confidence: "text", note: undefined }, instrument("undang-undang", "", "", ""))).toBe("UU (read in the text of the regulation)");
    expect(citationText(en, { locator: "", confidence: "odd", note: undefined }, instrument("", "", "", ""))).toBe("– (odd)");
  });
});

describe("periods", () => {
  it.each([
    [{ text: "2026", from: "2026-01-01", to: "2026-12-31" }, "tahun 2026 (1 Januari 2026 s.d. 31 Desember 2026)", "year 2026 (1 January 2026 to 31 December 2026)"],
    [{ text: "2026-S2", from: "", to: "" }, "semester II 2026", "second half of 2026"], [{ text: "2026-Q4", from: "", to: "" }, "triwulan IV 2026", "fourth quarter of 2026"],
    [{ text: "2026-03", from: "2026-03-01", to: "2026-03-31" }, "Maret 2026 (1 Maret 2026 s.d. 31 Maret 2026)", "March 2026 (1 March 2026 to 31 March 2026)"],
    [{ text: "2026-06-30", from: "2026-06-30", to: "2026-06-30" }, "30 Juni 2026", "30 June 2026"], [{ text: "x", from: "", to: "2026-02-30" }, "2026-02-30", "2026-02-30"],
    [{ text: "x", from: "2026-02-01", to: "" }, "1 Februari 2026", "1 February 2026"], [{ text: "odd", from: "", to: "" }, "odd", "odd"],
  ])("%o", (period, inIndonesian, inEnglish) => {
    expect(periodText(id, period)).toBe(inIndonesian);
    expect(periodText(en, period)).toBe(inEnglish);
  });
});

describe("issues", () => {
  const issues: readonly Issue[] = [
    { code: "below-minimum", severity: "error", path: "inputs.total[waktu]", expected: "at least 0", received: "-1" },
    { code: "float-residue", severity: "note", path: "inputs.actual", received: "0.30000000000000004" },
    { code: "weights-do-not-sum", severity: "error", path: "objectiveWeight", expected: "100", received: "90", details: { within: "perspective[stakeholder]", sum: "90" } },
    { code: "missing-value", severity: "warning", path: "shown", details: { reasons: "not-given@total[waktu], division-by-zero@mean[biaya]" } },
    { code: "value-note", severity: "note", path: "grade", details: { note: "excluded:declared@actual[i8]" } },
    { code: "my-own-code", severity: "error", path: "", expected: "something else", received: "undefined", details: { count: 3 } },
  ];

  it("are one sentence each, and one that says what to change where a file can be mended", () => {
    expect(explain(issues, { locale: "id" }).split("\n")).toEqual([
      "Hasil pemeriksaan", "=================",
      "- Kesalahan: inputs.total[waktu] lebih kecil daripada batas terendahnya. Seharusnya paling kecil 0. Yang",
      "  diterima: -1.",
      "- Catatan: Angka pada inputs.actual membawa sisa hitungan komputer; yang dibaca adalah 0.30000000000000004.",
      "- Kesalahan: Bobot objectiveWeight di bawah perspective[stakeholder] tidak berjumlah 100, melainkan 90. Ubah",
      "  bobotnya sehingga jumlahnya tepat 100.",
      "- Peringatan: shown belum ada nilainya karena total[waktu] belum diisi; mean[biaya] tidak dapat dihitung",
      "  karena pembaginya nol.",
      "- Catatan: Pada grade: tidak ikut dihitung: actual[i8] dinyatakan tidak berlaku.",
      "- Kesalahan: my-own-code: data masukan. Seharusnya something else. Yang diterima: tidak ada. (count: 3)", "",
    ]);
    expect(explain(issues.slice(0, 1), { locale: "en", format: "markdown" })).toBe("# What the check found\n\n- Error: inputs.total\\[waktu\\] lies below its minimum. Expected: at least 0. Received: -1.\n");
    expect(explain([], { locale: "en" })).toContain("No errors, warnings or notes.");
  });

  it("leave out what is no issue, and take an unknown severity for an error", () => {
    expect(explain([5, {}, { code: "missing-key", severity: "loud", path: 3, expected: null, details: [] }] as never, { locale: "en" }).split("\n").slice(2)).toEqual(["- Error: 3 is required, but it is not there.", ""]);
  });
});

describe("steps", () => {
  it("fill in the formula of a scorer of one's own, and list the inputs of one that nobody handed over", () => {
    const step = { scorer: "half@1", inputs: { value: "x", other: ["x"], map: { a: "x" } }, params: { mode: "wild", by: 2 }, values: ["-5"] };
    const rest = { rule: { inputs: { x: { kind: "number", label: { id: "nilai awal", en: "first value" } } } }, data: { inputs: { x: "-10" } } };
    const half = { id: "half@1", inputs: { value: { kind: "number", takes: "each" } }, describe: { id: "setengah dari {value}[ cara {mode}]", en: "half of {value}" } } as const;
    expect(told(one(step, rest), { locale: "id", scorers: [half] })).toContain("   Rumus: setengah dari nilai awal cara wild\n   Hitungan: setengah dari (-10) cara wild = -5\n");
    expect(told(one(step, rest), { locale: "en", scorers: [half] })).toContain("   Working: half of (-10) = -5\n");
    expect(unwrapped(told(one(step, rest)))).toContain(" Rumus: cara hitung half@1 dengan value = nilai awal; other = nilai awal; map = a: nilai awal; mode = wild; by = 2 Hitungan: ");
    expect(told(one({ scorer: "own@1" }))).toContain("   Hitungan: cara hitung own@1 = 1\n");
  });

  it("shorten long lists in the middle, and write sums out", () => {
    const members = Array.from({ length: 15 }, (_, at) => `m${String(at)}`);
    const rest = { rule: { inputs: { x: { per: "d" }, w: { per: "d" } } }, data: { members: { d: members }, inputs: { x: Object.fromEntries(members.map((it, at) => [it, String(at)])), w: Object.fromEntries(members.map((it) => [it, "1/3"])) } } };
    expect(told(one({ scorer: "weighted-sum@1", inputs: { values: "x", weights: "w" } }, rest))).toContain("(0 × 1/3 + 1 × 1/3 + 2 × 1/3 + 3 × 1/3 + … 9 lagi … + 13 × 1/3 + 14 × 1/3)");
    expect(told(one({ scorer: "mean@1", inputs: { values: "x" } }, rest))).toContain("rata-rata (0; 1; 2; 3; … 9 lagi …; 13; 14)");
    expect(told(one({ scorer: "weighted-sum@1", inputs: { values: [], weights: [] } }, rest))).toContain("Hitungan: – = 1");
    expect(told(one({ scorer: "mean@1", inputs: { values: ["x"] } }, { rule: { inputs: { x: { label: { id: "satu" } } } }, data: { inputs: { x: "4" } } }))).toContain("rata-rata 4 = 1");
  });

  it("say whatever kind of table a step reads", () => {
    const terms = {
      line: { points: [[0, 0], [1, 1]], label: { id: "garis", en: "line" } }, grid: { cells: { a: { b: "baik" } } }, table: { table: { a: 1 } }, none: { rounding: "none" }, odd: { rounding: { places: 1, mode: "sideways" } },
      bands: { bands: [{ above: 5, value: "2" }, { to: 5, value: "1" }] }, codes: { codes: { a: "low" }, per: "d" }, each: { each: 7, per: "d" }, code: { code: "z" }, unset: { unset: "number" },
    };
    const rest = { rule: { terms }, data: { members: { d: ["a"] } } };
    const working = (scorer: string, inputs: object, more: object = {}): string => /Hitungan: (.*)|- a: (.*)/.exec(told(one({ scorer, inputs, ...more }, rest)))?.slice(1).join("") ?? "";
    expect(working("interpolate@1", { value: "each", points: "line" }, { per: "d" })).toBe("interpolasi 7 pada titik-titik garis = 1");
    expect(working("matrix@1", { row: "code", column: "codes", cells: "grid" }, { per: "d", kind: "category", values: ["baik"] })).toBe("tabel grid pada z × low → baik");
    expect(working("lookup@1", { key: "code", table: "table" })).toBe("tabel table untuk z = 1");
    expect(working("round@1", { value: "unset", rounding: "none" })).toBe("(belum ada) dibulatkan (tanpa pembulatan) = 1");
    expect(working("round@1", { value: "nowhere", rounding: "odd" })).toBe("– dibulatkan (1 desimal, sideways) = 1");
    expect(working("band-value@1", { value: "each", bands: "bands" }, { per: "d", values: ["2"] })).toBe("nilai 7 menurut tabel bands (baris di atas 5) = 2");
    expect(working("band-value@1", { value: "unset", bands: "bands" })).toBe("nilai (belum ada) menurut tabel bands = 1");
    expect(working("round@1", { value: "unset", rounding: ["x"] })).toBe("(belum ada) dibulatkan (x) = 1");
  });

  it("read terms by members, nested and crossed, and values laid over them", () => {
    const rest = {
      rule: { terms: { w: { per: ["a", "b"], values: { a1: { b1: 1 }, a2: { b1: 5 } }, label: { id: "bobot" } }, v: { per: "a", values: { a1: 1 } }, n: { number: 1, unset: "number" } } }, overlay: { set: [{ source: "overlay:o", terms: { w: { values: { a1: { b1: "2/3" }, a3: 1 } }, fresh: { number: 9 }, n: { number: 4 } } }] },
      convention: { k: { option: "o", from: "default", cite: "", set: { v: { each: 8 } } } }, data: { members: { a: ["a1", "a2", 5, {}], b: ["b1"] } },
    };
    const text = told(one({ scorer: "product@1", per: ["a", "b"], inputs: { values: ["w", "v", "n", "fresh"] }, values: ["1", "2"] }, rest));
    expect(text).toContain("- a1, b1: hasil kali (2/3; 1; 4; 9) = 1\n");
    expect(text).toContain("- a2, b1: hasil kali (5; 8; 4; 9) = 2\n");
    expect(told(one({ per: "a", scorer: "sum@1", inputs: { values: "w" }, values: ["7"] }, rest))).toContain("- a1: jumlah 2/3 = 7\n");
    expect(told(one({ scorer: "affine@1", inputs: { value: "before" }, params: { times: 1 } }, { ...rest, trace: [{ id: "before", scorer: "round@1", inputs: {}, cite: "", values: ["-5/2"], places: 2 }, { id: "s", scorer: "affine@1", inputs: { value: "before" }, params: { times: 1 }, cite: "", values: ["-5/2"] }] }))).toContain("Hitungan: (-2,50) × 1 = -2,5\n");
    expect(told({ format: "receipt@1", outputs: { w: { value: { a1: { text: "1", exact: "1" } }, kind: "number" } }, trace: [{ id: "w", per: ["a", "b"], scorer: "x", inputs: {}, cite: "", values: [] }], data: { members: { a: ["a1"], b: ["b1"] } } })).toContain("- w\n    a1, b1: belum ada\n");
  });

  it("say flags, irrational digits, absences and notes", () => {
    const rest = { rule: { inputs: { done: { kind: "flag", absent: false }, x: {}, y: {} } }, data: { inputs: { x: { notApplicable: true }, y: [] } } };
    expect(told(one({ scorer: "choose@1", inputs: { when: "done", then: "x", otherwise: "y" }, kind: "flag", values: [true] }, rest))).toContain("Hitungan: jika tidak: (tidak berlaku); jika tidak: – → ya");
    expect(told(one({ digits: 30, notes: { "": ["between-published-bounds", "carried:not-given@x", "my-note", "my-note@x"] } }, rest))).toContain("Catatan: angka tak rasional, benar sampai 30 angka penting\n");
    const text = told(one({ values: [{ void: ["scorer-failed@s", 5] }], notes: { "": ["between-published-bounds", "carried:not-given@x", "my-note", "my-note@x"] } }, rest));
    expect(text).toContain("tidak bernilai: s gagal dihitung oleh cara hitungnya");
    for (const it of ["berada di antara dua batas yang tercetak dalam tabel", "memakai nilai terakhir yang ada: x belum diisi", "Catatan: my-note", "Catatan: x: my-note"]) expect(text).toContain(it);
    expect(told(one({ values: [{}] }))).toContain("1. s\n");
    expect(told(one({ values: ["1"], notNeeded: true }))).toContain("Tidak ada langkah yang tercatat.");
  });

  it("do not repeat a chosen value that the formula already ends in", () => {
    expect(told(stored("tree"))).toContain("   - i1: menurut maximise: 125\n");
    expect(told(one({ scorer: "select@1", inputs: { code: "c", cases: { other: "x" }, otherwise: "x" } }, { rule: { inputs: { c: { kind: "category" }, x: {} } }, data: { inputs: { c: "q", x: "3" } } }))).toContain("menurut q: 3 = 1");
    expect(told(one({ scorer: "select@1", inputs: { code: "c", cases: "x" } }, {}))).toContain("menurut –: –");
  });

  it("keep the zeros of printed bounds, and write bounds that are fractions", () => {
    const band = (from: string): string => told(one({ scorer: "band-value@1", inputs: { value: "x", bands: "b" }, values: ["2"] }, { rule: { inputs: { x: {} }, terms: { b: { bands: [{ from, value: 2 }] } } }, data: { inputs: { x: "99" } } }));
    expect(band("88.30")).toContain("(baris 88,30 ke atas)");
    expect(band("1/3")).toContain("(baris 1/3 ≈ 0,333333 ke atas)");
  });

  it("name the convention that a step reads, and leave the alternative out where a case was chosen", () => {
    const step = { scorer: "select@1", inputs: { code: "convention.basis", cases: { unrounded: "x" }, otherwise: "y" }, kind: "any", values: ["3"] };
    const rest = { convention: { basis: { option: "unrounded", from: "default", cite: "c" } }, rule: { inputs: { x: {}, y: {} }, conventions: { basis: { label: { id: "dasar banding", en: "basis" } } } }, data: { inputs: { x: "3", y: "4" } } };
    expect(told(one(step, rest))).toContain("   Rumus: menurut pilihan dasar banding: unrounded: x; selain itu: y\n   Hitungan: menurut nilai yang belum dibulatkan: 3\n");
    expect(told(one({ ...step, values: ["low"] }, { ...rest, data: { inputs: { x: "low" } } }))).toContain("Hitungan: menurut nilai yang belum dibulatkan: low\n");
  });
});

describe("details of issues", () => {
  it("say how sure we are in words", () => {
    const issues: readonly Issue[] = [{ code: "my-own-code", severity: "note", path: "x", details: { confidence: "text" } }];
    expect(explain(issues, { locale: "en" })).toContain("read in the text of the regulation");
    expect(explain(issues, { locale: "id" })).toContain("dibaca langsung dalam naskah peraturan");
  });
});

describe("a sum in the words of a scorer", () => {
  it("writes each of its terms out, with what is the same in all", () => {
    const mine = { id: "mine@1", inputs: { values: { kind: "number", takes: "all" } }, describe: { id: "Σ ({values} × {times})", en: "Σ ({values} × {times})" } };
    const rest = { rule: { inputs: { x: {}, y: {} } }, data: { inputs: { x: "2", y: "4" } } };
    const receipt = one({ scorer: "mine@1", inputs: { values: ["x", "y"] }, params: { times: 3 }, values: ["18"] }, rest);
    expect(told(receipt, { locale: "en", scorers: [mine] as never })).toContain("(2 × 3 + 4 × 3) = 18\n");
    expect(told(one({ scorer: "mine@1", inputs: { values: ["x"] }, params: { times: 3 }, values: ["6"] }, rest), { locale: "id", scorers: [mine] as never })).toContain("2 × 3 = 6\n");
    expect(told(one({ scorer: "mine@1", inputs: { values: ["x"], times: "y" }, values: ["8"] }, rest), { locale: "en", scorers: [mine] as never })).toContain("2 × 4 = 8\n");
  });
});

describe("answers and settings", () => {
  it("name the rounding of a shown value beside the exact one, and vectors of which no step is known", () => {
    const outputs = {
      a: { value: { text: "91.50", exact: "23875/261" }, kind: "number", confidence: "text", conventions: ["caller: cap", "gaps: mine", "r", "nothing"] },
      b: { value: { m1: { text: "1/3", exact: "1/3" }, m2: null }, kind: "number" }, c: { value: true, kind: "flag" }, d: { value: "A", kind: "category" }, e: { value: null, reasons: ["not-given@x"] }, f: { value: [1], kind: "odd" },
    };
    const text = told({ format: "receipt@1", rule: { terms: { r: { rounding: "none" }, l1: { labels: { A: { id: "Satu" }, B: {} } }, l2: { labels: { B: { en: "Two" } } } } }, outputs });
    for (const it of [
      "- a: 91,50 (nilai tepat 23.875/261 ≈ 91,475096)\n    Tingkat keyakinan: dibaca langsung dalam naskah peraturan.\n", "pembulatan: tanpa pembulatan; nothing.",
      "- b\n    m1: 1/3 ≈ 0,333333\n    m2: belum ada\n", "- c: ya\n", "- d: Satu (A)\n", "- e: belum ada nilai: x belum diisi\n", "- f: belum ada\n",
    ]) expect(text).toContain(it);
  });

  it("say before and after of whatever a term holds, and on whose word", () => {
    const changes = [
      { path: "cap", before: null, after: 120, source: "caller" }, { path: "r", before: { rounding: "none" }, after: { rounding: { places: 2, mode: "half-even" } }, source: "overlay:o1", cite: "pasal 9", confidence: "unverified" },
      { path: "code", before: "low", after: { values: { a: { b: "1.5" } }, each: "2" }, source: "overlay:gone" },
    ];
    const applied = [{ id: "o1", instrument: { kind: "peraturan-daerah", issuer: "Kota Contoh", number: "2", year: 2026, title: { id: "Judul", en: "Title" } }, citation: { locator: "pasal 1", confidence: "text" } }, { id: "o2" }];
    const convention = { gaps: { option: "upper-cut", from: "overlay:o1", cite: "none" }, mine: { option: "x", from: "dice", cite: "mechanical" } };
    const text = told({ format: "receipt@1", overlay: { applied, changes }, convention, rule: { terms: { l: { labels: { low: { id: "Rendah" } } } } }, scope: { region: "16.71", floor: "3", periodKind: "quarter" } });
    for (const it of [
      "Berlaku untuk : wilayah 16.71, floor 3, periode triwulan", "- Perda Kota Contoh 2/2026, pasal 1 (dibaca langsung dalam naskah peraturan) – Judul\n", "- cap: semula belum ditetapkan, menjadi 120. Dasar: ditetapkan oleh pengguna",
      "- r: semula tanpa pembulatan, menjadi 2 desimal, setengah ke angka genap. Dasar: Perda Kota Contoh 2/2026,", "pasal 9 (baru satu sumber, belum terverifikasi).", "- code: semula Rendah (low), menjadi values = 1,5; each = 2. Dasar: overlay:gone.",
      "batas atas yang menentukan [upper-cut] – dipilih oleh ketentuan instansi\n  o1. Dasar: none.\n", "- o2\n", "- mine: x – dice. Dasar: langkah hitung biasa",
    ]) expect(text).toContain(it);
  });
});
