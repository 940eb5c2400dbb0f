/** What stands in the spreadsheet of a receipt: columns, kinds of values, citations, what is not live; and the sheets of odd receipts. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Receipt } from "../../src/engine/index.ts";
import { explain, explainCells, type SheetCell } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { asked, own, run } from "../laws/every-case.ts";
import { run as runBook, type Question } from "../regulations/run.ts";
import { readCsv } from "../support/csv.ts";
import { openSheet } from "../support/sheet.ts";
import { compareCells, fieldsOf } from "./sheets.ts";

const stored = (name: string): Receipt => JSON.parse(readFileSync(new URL(`./receipts/${name}.json`, import.meta.url), "utf8")) as Receipt;

describe("what a sheet says", () => {
  const unsur = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
  const totals = [105, 101, 100, 116, 102, 105, 106, 115, 105];
  const inputs = { total: Object.fromEntries(unsur.map((id, index) => [id, totals[index]])), answered: Object.fromEntries(unsur.map((id) => [id, 29])), respondents: 29 };
  const ask = (more: Partial<Question> = {}): Receipt => unwrap(runBook("permenpanrb-14-2017@1", { inputs, ...more } as Question));
  const rowOf = (receipt: unknown, address: string, locale: "id" | "en" = "en"): readonly SheetCell[] => explainCells(receipt as Receipt, { locale }).find(([name]) => name?.value === address) ?? [];

  it("has a head, names of columns, then inputs, terms, choices and steps", () => {
    const rows = explainCells(ask(), { locale: "id" });
    expect(rows.slice(0, 8).map((row) => row.map(({ value, formula }) => formula ?? value ?? ""))).toEqual([
      ["Penjelasan hasil perhitungan: Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik"], ["Peraturan", "PermenPANRB 14/2017"], ["Buku aturan", "permenpanrb-14-2017@1"], ["Periode", "30 Juni 2026"],
      [expect.stringContaining('"tidak berlaku" dan "tidak bernilai"')], ["Semua nilai yang dihitung sama dengan tanda hitung", "", expect.stringMatching(/^=AND\(E9:E\d+\)$/)], [],
      ["Alamat", "Nama", "Nilai (dihitung)", "Nilai dalam tanda hitung", "Keduanya sama", "Rumus dalam kata", "Dasar", "Tingkat keyakinan", "Keterangan"],
    ]);
    const names = [...new Set(rows.slice(8).map(([name]) => name?.value?.replace(/[[.].*/, "")))];
    expect(names.slice(0, 3)).toEqual(["total", "answered", "respondents"]);
    expect(names.indexOf("grades")).toBeLessThan(names.indexOf("convention"));
    expect(names.indexOf("convention")).toBeLessThan(names.indexOf("k"));
    // what the choices cannot reach is not there
    expect(names).not.toContain("completeTotal");
    expect(names).not.toContain("meanOfAll");
  });

  it("has a whole row for a step: address, name, formula, receipt, agreement, words, citation, confidence", () => {
    const row = rowOf(ask(), "index");
    const [at] = explainCells(ask(), { locale: "en" }).flatMap(([name], index) => (name?.value === "index" ? [index + 1] : []));
    const above = `C${String((at ?? 0) - 1)}`;
    expect(row).toEqual([
      { value: "index" }, { value: "converted index (IKM)" }, { value: "23875/261", formula: `=IF(${above}="not applicable","not applicable",IF(${above}="","",${above}*25))` }, { value: "23875/261", formula: "=23875/261" },
      { formula: `=IF(AND(ISNUMBER(C${String(at)}),ISNUMBER(D${String(at)})),ABS(C${String(at)}-D${String(at)})<=0.000000001*(1+ABS(D${String(at)})),EXACT(C${String(at)},D${String(at)}))` },
      { value: "interval value × 25" }, { value: expect.stringMatching(/^PermenPANRB 14\/2017, /) as string }, { value: "two sources agree, or one official source" }, {},
    ]);
  });

  it("writes each kind of value as a spreadsheet keeps it", () => {
    const survey = ask({ inputs: { ...inputs, total: { ...inputs.total, waktu: "301/3", biaya: "99.5", produk: { notApplicable: true }, sarana: null } } });
    expect(["total[waktu]", "total[biaya]", "total[produk]", "total[sarana]", "grades[1].category", "shownRounding.mode", "convention.weights", "grades[2].from"].map((address) => rowOf(survey, address)[2])).toEqual([
      { value: "301/3", formula: "=301/3" }, { value: "99.5" }, { value: "not applicable" }, {}, { value: "A" }, { value: "half-up" }, { value: "exact-1-over-k", formula: '="exact-1-over-k"' }, { value: "76.61" },
    ]);
    expect(rowOf(ask(), "belowScaleMinimum")[3]).toEqual({ value: "false", formula: "=FALSE()" });
    expect(rowOf(survey, "shown", "id").at(-1)?.value).toBe("jumlah nilai persepsi (Produk Spesifikasi Jenis Pelayanan) dinyatakan tidak berlaku");
  });

  it("keeps long numbers as near as a spreadsheet can", () => {
    const odd = (value: string): SheetCell => rowOf({ format: "receipt@1", rule: { inputs: { x: { kind: "number" } } }, data: { inputs: { x: value } } }, "x")[2] ?? {};
    expect(odd("12345678901234567890")).toEqual({ value: "12345678901234567890", formula: "=12345678901234567890" });
    expect(odd(`1/${"3".repeat(40)}`)).toEqual({ value: `1/${"3".repeat(40)}`, formula: `=1/${"3".repeat(40)}` });
    expect(odd(`${"7".repeat(302)}/${"3".repeat(301)}`).formula).toBe("=23.333333333333333333333333333333");
    expect(odd("7".repeat(400))).toEqual({ value: "7".repeat(400) });
    expect(odd("a=b")).toEqual({ value: "a=b" });
  });

  it("cites a term by whatever set it", () => {
    const printed = ask({ conventions: { weights: "printed-0.111" } });
    expect(rowOf(printed, "weightRounding.places").slice(6, 8).map(({ value }) => value)).toEqual([expect.stringContaining("0.111"), "two sources agree, or one official source"]);
    const weights = Object.fromEntries(unsur.map((id) => [id, "1/9"]));
    const own9 = ask({ conventions: { weights: "custom" }, terms: { customWeight: { values: weights } } });
    expect(rowOf(own9, "customWeight[waktu]").slice(2).map(({ value, formula }) => formula ?? value ?? "")).toEqual(["=1/9", "", "", "", "set by the user with the request, without a basis in a regulation", "a choice, because no text settles it", ""]);
    const unset = ask({ conventions: { weights: "custom" } });
    expect(rowOf(unset, "customWeight[waktu]")[8]?.value).toContain("has not been set");
    const overlaid = unwrap(run(asked.find(({ overlaid: it_ }) => it_) ?? expect.fail("no overlay")));
    expect(explainCells(overlaid, { locale: "en" }).some((row) => row[0]?.value?.startsWith("perspectiveWeight[") === true && !row[6]?.value?.startsWith("set by"))).toBe(true);
    expect(rowOf({ ...overlaid, overlay: { ...overlaid.overlay, applied: [] } }, "perspectiveWeight[stakeholder]")[6]).toBeDefined();
  });

  it("is not live where nobody can say the formula: a scorer of one's own, with its words", () => {
    const receipt = unwrap(run(asked.find(({ rulebook }) => rulebook === "pola-distribusi@1") ?? asked.find((it_) => unwrap(run(it_)).trace.some(({ scorer }) => own.some(({ id }) => id === scorer))) ?? expect.fail("none")));
    const id = receipt.trace.find(({ scorer }) => own.some((it_) => it_.id === scorer))?.id ?? "";
    const rows = explainCells(receipt, { locale: "en", scorers: own });
    const [row] = rows.filter(([name]) => name?.value === id || name?.value?.startsWith(`${id}[`) === true);
    expect(row?.[8]?.value).toMatch(/^not live: this value does not change with the inputs/);
    expect(row?.[2]).toEqual(row?.[3]);
    expect(row?.[4]).toEqual({});
  });

  it("takes values that the caller supplied as they are, needed or not", () => {
    const mean = { ...Object.fromEntries(unsur.map((id) => [id, "3.5"])), waktu: { notApplicable: true } };
    const supplied = ask({ inputs: {}, supplied: { mean } });
    const fields = fieldsOf(supplied);
    compareCells(fields, supplied);
    expect(rowOf(supplied, "mean[biaya]").map(({ value }) => value)).toEqual(["mean[biaya]", "mean (NRR) (Cost or tariff)", "3.5", undefined, undefined, undefined, expect.any(String), expect.any(String), "value supplied by the user, not calculated"]);
    expect(rowOf(supplied, "mean[waktu]")[2]).toEqual({ value: "not applicable" });
    expect(rowOf(supplied, "meanOfAnswered[waktu]")[8]?.value).toBe("had no effect on this result");
  });

  it("does not let a text that comes from data become a formula", () => {
    const nasty = '=cmd|"/C calc"!A0';
    const codes = ["=1+1", "+x", "-y", "@sum", '"; =1', "\u202e=1", "a;=b", "jan-2", "TRUE", "01"];
    const receipt = {
      format: "receipt@1", rulebook: nasty, rule: { instrument: { title: { en: nasty } }, inputs: Object.fromEntries(codes.map((code, index) => [`in${String(index)}`, { kind: "category", label: { en: code }, cite: code }])) },
      data: { inputs: Object.fromEntries(codes.map((code, index) => [`in${String(index)}`, code])) }, convention: { "=axis": { option: "=x" } }, issues: [],
      trace: [{ id: "=step", scorer: "select@1", inputs: { code: "in0", cases: { "=1+1": "in1", b: "in2" } }, kind: "category", cite: "=here", values: ["+x"] }, { id: "same", scorer: "same-code@1", inputs: { left: "in0", right: "in1" }, kind: "flag", values: [true] }],
    };
    const csv = explain(receipt as unknown as Receipt, { locale: "en", format: "spreadsheet" });
    const fields = readCsv(csv);
    const formulas = fields.flatMap((row) => row.filter((field) => /^[=+\-@]/.test(field)));
    expect(formulas.filter((field) => !/^=(?:"[^"=+;]*"|TRUE\(\)|AND\(E\d+:E\d+\)|EXACT\(C\d+,C\d+\)|IF\(.*EXACT\(C\d+,(?:C|D)\d+\)\)+)$/.test(field))).toEqual([]);
    expect(fields.some((row) => row.includes(`'${nasty}`))).toBe(true);
    expect(fields.flat().filter((field) => /;\s*[=+@-]/.test(field))).toEqual([]);
    expect(openSheet(fields).valueOf(`C${String(fields.findIndex(([name]) => name === "in7") + 1)}`)).toBe("jan-2");
    expect(explainCells(receipt as unknown as Receipt, { locale: "en" }).find(([name]) => name?.value === "=step")?.[8]?.value).toMatch(/^not live/);
  });

  it("writes CSV as RFC 4180 says: quotes doubled, CR LF, the same number of fields in every line", () => {
    const csv = explain(ask(), { locale: "en", format: "spreadsheet" });
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(csv).toContain('"Column C is live: change a value of an input and everything below is calculated again. An empty cell is a missing value; ""not applicable"" and');
    expect(explain(ask(), { locale: "en", format: "spreadsheet" })).toBe(csv);
  });

  it("lists issues, a row each", () => {
    const issues = [{ code: "missing-key", severity: "error", path: "inputs.total" }, { code: "=x", severity: "note", path: "-y" }] as never;
    expect(readCsv(explain(issues, { locale: "en", format: "spreadsheet" }))).toEqual([["What the check found"], ["Error: inputs.total is required, but it is not there."], ["Note: =x: -y."]]);
    expect(explain([], { locale: "en", format: "spreadsheet" })).toContain("No errors");
    expect(explain(5 as never, { locale: "id", format: "spreadsheet" })).toBe("\"Data ini tidak dapat dibaca, sehingga tidak ada yang dapat dijelaskan.\"\r\n");
  });
});

describe("the sheet of an odd receipt", () => {
  const cells = (subject: unknown, options: unknown = { locale: "en" }): readonly (readonly SheetCell[])[] => explainCells(subject as never, options as never);
  const boom = (): never => { throw new Error("hostile"); };

  it.each([undefined, null, 0, "text", [], Symbol("s")])("says that %s cannot be read", (subject) => {
    expect(cells(subject)).toEqual([[{ value: "This cannot be read, so there is nothing to explain." }]]);
    expect(cells(subject, { locale: "id" })[0]?.[0]?.value).toContain("tidak dapat dibaca");
  });

  it.each([undefined, null, { locale: "fr" }, { locale: "id", scorers: 5 }, { locale: "id", scorers: [null] }, new Proxy({}, { get: boom })])("gives rows whatever the options are", (options) => {
    expect(cells(stored("survey"), options).length).toBeGreaterThan(0);
  });

  it("takes steps that read themselves, or what comes later, or nothing that is there, as not live or as they are", () => {
    const trace = [
      { id: "a", scorer: "affine@1", inputs: { value: "b" }, params: { times: 2 }, values: ["1"] }, { id: "b", scorer: "affine@1", inputs: { value: "a" }, params: { times: 2 }, values: [{ void: [] }] }, { id: "c", scorer: "ratio@1", inputs: { of: "a", to: "nowhere" }, values: [{ missing: [] }] },
      { id: "d", scorer: "own@1", inputs: {}, values: [{ "not-applicable": ["x"] }] }, { id: "e", scorer: "own@1", inputs: {} }, { id: "f", scorer: "constructor", inputs: { values: ["a"] }, values: [true] },
      ...["sum@1", "count@1", "weighted-sum@1", "clamp@1", "choose@1", "only-where@1", "select@1", "bands@1", "interpolate@1", "lookup@1", "matrix@1", "round@1", "compare@1", "affine@1", "extreme@1", "first-where@1", "same-code@1"].map((scorer) => ({ id: scorer, scorer, inputs: { values: { a: "a" }, cases: ["a"], code: "a", bands: "nowhere", min: "nowhere" }, values: ["1"] })),
    ];
    const rows = cells({ format: "receipt@1", trace });
    expect(rows.find(([name]) => name?.value === "a")?.[2]).toMatchObject({ formula: expect.stringMatching(/\*2/) as string });
    expect(rows.filter((row) => row[8]?.value?.startsWith("not live") === true)).toHaveLength(trace.length - 2);
    expect(rows.find(([name]) => name?.value === "d")?.[2]).toEqual({ value: "not applicable" });
  });

  /** The only step of a receipt: its row. */
  const only = (step: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): readonly SheetCell[] => {
    const { terms = {}, ...rest } = more;
    return cells({ format: "receipt@1", rule: { terms, inputs: { x: { kind: "number" }, c: { kind: "category" }, f: { kind: "flag", per: "unit" }, "a;b": { kind: "flag" } }, dimensions: { unit: {} } }, data: { inputs: { x: "3", c: "p" } }, trace: [{ id: "s", values: ["1"], ...step }], ...rest }).find(([name]) => name?.value === "s") ?? [];
  };
  const formula = (step: Readonly<Record<string, unknown>>, terms: Readonly<Record<string, unknown>> = {}): string | undefined => only(step, { terms })[2]?.formula;

  it("writes no formula over a table, a list or a parameter that is none", () => {
    const value = "x";
    const nothing = [
      formula({ scorer: "interpolate@1", inputs: { value, points: "t" }, params: { outside: "clamp" } }), formula({ scorer: "lookup@1", inputs: { key: "c", table: "a;t" } }, { "a;t": { table: { p: 1 } } }),
      formula({ scorer: "lookup@1", inputs: { key: "c", table: "t" } }, { t: { table: { p: 1, P: 2 } } }), formula({ scorer: "lookup@1", inputs: { key: "c", table: "t" } }, { t: { table: { "*": 1 } } }), formula({ scorer: "matrix@1", inputs: { row: "c", column: "c", cells: "t" } }, { t: { cells: { p: { "\n": "x" } } } }),
      formula({ scorer: "extreme@1", inputs: { values: ["x"] }, params: { take: "middle" } }), formula({ scorer: "first-where@1", inputs: { where: ["a;b"] } }), formula({ scorer: "first-where@1", inputs: { where: ["f"] }, missing: "exclude" }),
      formula({ scorer: "weighted-sum@1", inputs: { values: ["x", "x"], weights: ["x"] } }), formula({ scorer: "weighted-sum@1", inputs: { values: ["x"], weights: "x" } }), formula({ scorer: "sum@1", inputs: { values: { a: "x" } } }), formula({ scorer: "count@1", inputs: { of: ["nowhere"] } }),
      formula({ scorer: "round@1", inputs: { value, rounding: "t" } }, { t: { rounding: { places: 2, mode: "sideways" } } }), formula({ scorer: "round@1", inputs: { value, rounding: "t" } }, { t: { rounding: { mode: "half-up" } } }), formula({ scorer: "round@1", inputs: { rounding: "t" } }, { t: { rounding: "none" } }),
      formula({ scorer: "select@1", inputs: { code: "c", cases: { "a\"b": "x" } } }), formula({ scorer: "select@1", inputs: { code: "c", cases: { a: "x" }, otherwise: "nowhere" } }), formula({ scorer: "compare@1", inputs: { left: "x" }, params: { is: "~", to: 1 } }), formula({ scorer: "bands@1", inputs: { value, bands: "t", conditions: { a: "nowhere" } } }, { t: { bands: [] } }),
    ];
    expect(nothing).toEqual(nothing.map(() => undefined));
  });

  it("writes the empty cell over a table or a walk without anything in it, and over lines that are none", () => {
    const value = "x";
    const open = (text: string): string => text.replaceAll(/C\d+/g, "x");
    const guardX = (inner: string): string => `=IF(x="not applicable","not applicable",IF(x="","",${inner}))`;
    const has = (step: Readonly<Record<string, unknown>>, terms: Readonly<Record<string, unknown>> = {}): string => open(formula(step, terms) ?? "none");
    expect(has({ scorer: "interpolate@1", inputs: { value, points: "t" } }, { t: { points: ["x", [1], [1, "y"]] } })).toBe(guardX('""'));
    expect(has({ scorer: "interpolate@1", inputs: { value, points: "t" }, params: { outside: "extend" } }, { t: { points: [[1, 2]] } })).toBe(guardX('IF(x<x,"",IF(x=x,x,""))'));
    expect(has({ scorer: "lookup@1", inputs: { key: "c", table: "t" } }, { t: { number: 1 } })).toBe(guardX('""'));
    expect(has({ scorer: "bands@1", inputs: { value, bands: "t" } }, { t: { bands: ["x"] } })).toBe(guardX('""'));
    expect(has({ scorer: "band-value@1", inputs: { value, bands: "t" } }, { t: { bands: [{ from: 1, line: [1, 2, 1, 3] }, { from: 0, line: [1, "x", 2, 3] }, { below: 0, line: [1] }] } })).toBe(guardX('IF(x>=x,"",IF(x>=x,"",IF(x<x,"","")))'));
    expect(formula({ scorer: "sum@1", inputs: { values: "f" } })).toBe('=""');
    expect(formula({ scorer: "sum@1", inputs: { values: [] } })).toBe('=""');
    expect(has({ scorer: "compare@1", inputs: { left: "x", right: "x" }, params: { is: "<", to: 1 } })).toMatch(/,""\)\)$/);
  });

  it("takes a supplied value that decided nothing, and a table of odd values", () => {
    expect(only({ scorer: "affine@1", inputs: { value: "x" }, params: { times: 2 }, values: [null] }, { data: { inputs: {}, supplied: { s: "7/2" } } }).map(({ value, formula: it_ }) => it_ ?? value ?? "").slice(2)).toEqual(["3.5", "", "", "x × 2", "", "", "value supplied by the user, not calculated; had no effect on this result"]);
    expect(only({ scorer: "affine@1", inputs: { value: "x" }, params: { times: 2 }, values: [null] }, { data: { supplied: { s: { notApplicable: true } } } })[2]).toEqual({ value: "not applicable" });
    expect(only({ scorer: "own@1", inputs: { table: "t" }, values: [{ void: ["x"] }] }, { terms: { t: { cells: { p: { q: [1], r: null, s: true } } } } })[2]).toEqual({ value: "no value" });
  });

  it("keeps the first of two steps with one name", () => {
    const rows = cells({ format: "receipt@1", trace: [{ id: "a", scorer: "own@1", values: ["1"] }, { id: "a", scorer: "own@1", values: ["2"] }] });
    expect(rows.filter(([name]) => name?.value === "a")).toHaveLength(1);
  });

  it("is not live where a formula would be longer or deeper than a spreadsheet reads", () => {
    const many = (count: number): readonly { readonly id: string }[] => Array.from({ length: count }, (_, index) => ({ id: `m${String(index)}` }));
    const receipt = (count: number): unknown => ({ format: "receipt@1", rule: { dimensions: { unit: {} }, inputs: { x: { kind: "flag", per: "unit" } } }, data: { members: { unit: many(count) }, inputs: { x: { m0: true } } }, trace: [{ id: "first", scorer: "first-where@1", inputs: { where: "x" }, kind: "category", values: ["m0"] }] });
    const remark = (count: number): string | undefined => cells(receipt(count)).find(([name]) => name?.value === "first")?.[8]?.value;
    expect(remark(20)).toBeUndefined();
    expect(remark(80)).toMatch(/^not live/);
    const wide = (count: number, scorer: string, more: Readonly<Record<string, unknown>>): string | undefined => cells({ format: "receipt@1", rule: { dimensions: { unit: {} }, inputs: { x: { kind: "number", per: "unit" } } }, data: { members: { unit: many(count) } }, trace: [{ id: "s", scorer, inputs: { values: "x" }, values: ["1"], ...more }] }).find(([name]) => name?.value === "s")?.[8]?.value;
    expect(wide(5, "mean@1", { missing: "carry-last" })).toBeUndefined();
    expect(wide(40, "mean@1", { missing: "carry-last" })).toMatch(/^not live/);
    expect(wide(3000, "mean@1", { missing: "carry-last" })).toMatch(/^not live/);
    expect(wide(3000, "mean@1", {})).toBeUndefined();
    const points = Array.from({ length: 200 }, (_, index) => [index, index]);
    expect([
      formula({ scorer: "interpolate@1", inputs: { value: "x", points: "t" } }, { t: { points } }), formula({ scorer: "bands@1", inputs: { value: "x", bands: "t" } }, { t: { bands: points.map(([from]) => ({ from, category: "a" })) } }),
      formula({ scorer: "select@1", inputs: { code: "c", cases: Object.fromEntries(points.map(([at]) => [`k${String(at)}`, "x"])) } }),
    ]).toEqual([undefined, undefined, undefined]);
    expect(cells(receipt(30_000)).length).toBeLessThan(61_000);
  });

  it("gives rows for any JSON, anywhere in a receipt, and for a receipt in which any part was replaced", () => {
    const receipt = stored("tree");
    fc.assert(fc.property(fc.constantFrom(...Object.keys(receipt)), fc.jsonValue({ maxDepth: 4 }), (key, value) => {
      expect(explain({ ...receipt, [key]: value } as never, { locale: "en", format: "spreadsheet" })).not.toMatch(/\[object|undefined/);
    }), { numRuns: 80 });
    const text = JSON.stringify(stored("tree"));
    const leaves = [...text.matchAll(/"[^"]*"|-?\d+(?:\.\d+)?|true/g)];
    fc.assert(fc.property(fc.nat({ max: leaves.length - 1 }), fc.constantFrom("null", "[]", "{}", "\"x\"", "-1", "true", "[[1]]", "{\"a\":{\"b\":1}}"), (at, other) => {
      const leaf = leaves[at];
      if (leaf === undefined || text[leaf.index + leaf[0].length] === ":") return; // a key
      const changed = text.slice(0, leaf.index) + other + text.slice(leaf.index + leaf[0].length);
      expect(cells(JSON.parse(changed)).length).toBeGreaterThan(5);
    }), { numRuns: 150 });
  });
});
