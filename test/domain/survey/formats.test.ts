/** Numbers written as text: only in a declared format, for answers, totals and means. */
import { describe, expect, it } from "vitest";
import { readMeans, tally, type Means, type MeansOptions, type Tally, type TallyOptions } from "../../../src/domain/survey/index.ts";
import { unwrap, type Result } from "../../../src/kernel/index.ts";

const elements = ["waktu", "biaya"];
const codes = (result: Result<unknown>): readonly string[] => result.issues.map((it) => `${it.code}@${it.path}`);
const of = (answers: unknown, more: Partial<TallyOptions> = {}): Result<Tally> => tally(answers, { elements, ...more });

describe("answers as text", () => {
  it("are read in the declared format, in records and lists, numbers beside them", () => {
    expect(unwrap(of([{ waktu: "4", biaya: 3 }, { waktu: "4,0", biaya: "1" }, { waktu: "4", biaya: "1" }], { format: "id-ID" }))).toMatchObject({ counts: { waktu: [0, 0, 0, 3], biaya: [2, 0, 1, 0] } });
    expect(unwrap(of([["4", null], ["2.0", 3]], { format: "en-US", numbering: elements })).total).toEqual({ waktu: 6, biaya: 3 });
    expect(unwrap(of([{ a: "3", b: "4" }], { format: "raw", questions: { waktu: ["a", "b"] } })).total["waktu"]).toBe("7/2");
  });
  it("are refused without a format, and the issue says so", () => {
    const result = of([{ waktu: "4" }]);
    expect(codes(result)).toEqual(["answer-out-of-range@answers[0].waktu"]);
    expect(result.issues[0]?.expected).toContain("options.format");
  });
  it.each([["5", "answer-out-of-range"], ["0", "answer-out-of-range"], ["3,5", "answer-out-of-range"], ["3.5", "not-a-decimal-text"], ["", "not-a-decimal-text"], [" 4", "not-a-decimal-text"], ["baik", "not-a-decimal-text"], ["1".repeat(31), "too-many-digits"]])("that are none are refused with their position: %j", (text, code) => {
    expect(codes(of([{ waktu: 4 }, { waktu: text }], { format: "id-ID" }))).toEqual([`${code}@answers[1].waktu`]);
    expect(codes(of([[4, 4], [4, text]], { format: "id-ID", numbering: elements }))).toEqual([`${code}@answers[1][1]`]);
  });
  it("are what texts are: a characteristic stays a text", () => {
    expect(unwrap(of([{ waktu: "4", age: "4" }], { format: "id-ID", groups: ["age"] }))).toMatchObject({ total: { waktu: 4 }, groups: { age: { counts: { 4: 1 } } } });
  });
});

describe("totals as text", () => {
  const answered = { waktu: 1000, biaya: 2 };
  it("are read in the declared format, else plain or as a fraction", () => {
    expect(unwrap(of({ total: { waktu: "3.105", biaya: "6,5" }, answered }, { format: "id-ID" })).total).toEqual({ waktu: 3105, biaya: "13/2" });
    expect(unwrap(of({ total: { waktu: "3,105", biaya: "6.5" }, answered }, { format: "en-US" })).total).toEqual({ waktu: 3105, biaya: "13/2" });
    expect(unwrap(of({ total: { waktu: 3105, biaya: "13/2" }, answered })).total).toEqual({ waktu: 3105, biaya: "13/2" });
  });
  it("of another format are refused", () => {
    expect(codes(of({ total: { waktu: "3,105.5", biaya: "13/2" }, answered }, { format: "id-ID" }))).toEqual(["not-a-decimal-text@answers.total.waktu", "not-a-decimal-text@answers.total.biaya"]);
    expect(codes(of({ total: { waktu: "3.105", biaya: "9,5" }, answered }, { format: "id-ID" }))).toEqual(["total-out-of-range@answers.total.biaya"]);
  });
  it("need a format that exists", () => {
    expect(codes(of([], { format: "de-DE" as "raw" }))).toEqual(["wrong-type@options.format"]);
  });
});

describe("readMeans", () => {
  const means = (data: unknown, more: Partial<MeansOptions> = {}): Result<Means> => readMeans(data, { elements, ...more });
  it("keeps what is printed, with its decimals", () => {
    expect(unwrap(means({ means: { waktu: "3,31", biaya: "4,00" }, respondents: 29 }, { format: "id-ID" }))).toEqual({ means: { waktu: "331/100", biaya: "4" }, decimals: { waktu: 2, biaya: 2 }, respondents: 29 });
    expect(unwrap(means({ means: { waktu: "3.3100", biaya: 3.25 } }))).toEqual({ means: { waktu: "331/100", biaya: "13/4" }, decimals: { waktu: 4, biaya: 2 }, respondents: null });
    expect(unwrap(means({ means: { waktu: 1, biaya: "4" } }, { format: "en-US" }))).toEqual({ means: { waktu: "1", biaya: "4" }, decimals: { waktu: 0, biaya: 0 }, respondents: null });
  });
  it("reads the means of a real report: Pukesmas Betung 2023 prints 2,97 twice", () => {
    const read = unwrap(readMeans({ means: { pengaduan: "2,97", sarana: "2,97" } }, { elements: ["pengaduan", "sarana"], format: "id-ID" }));
    expect(read.means["pengaduan"]).toBe(read.means["sarana"]);
  });
  it("leaves out what is missing, and takes the number of people from the data first", () => {
    expect(unwrap(means({ means: { waktu: null, biaya: undefined } }))).toEqual({ means: {}, decimals: {}, respondents: null });
    expect(unwrap(means({ means: {}, respondents: null }, { respondents: 7 })).respondents).toBe(7);
    expect(unwrap(means({ means: {}, respondents: 8 }, { respondents: 7 })).respondents).toBe(8);
  });
  it("reads numbers of elements with a numbering only", () => {
    expect(unwrap(means({ means: { u1: "3.1", U2: "3.2" } }, { numbering: ["biaya", "waktu"] })).means).toEqual({ waktu: "16/5", biaya: "31/10" });
    expect(codes(means({ means: { u1: "3.1" } }))).toEqual(["numbering-missing@data.means.u1"]);
    expect(codes(means({ means: { u1: "3.1", waktu: "3.1" } }, { numbering: elements }))).toEqual(["mixed-numbering@data.means.waktu"]);
  });
  it("says where a long number was read by its shortest text", () => {
    const result = means({ means: { waktu: 3.333333333333333 } });
    expect(result.issues).toMatchObject([{ code: "float-residue", severity: "note", path: "data.means.waktu" }]);
    expect(unwrap(result).decimals).toEqual({ waktu: 15 });
  });
  it.each([
    [{ waktu: "0,99" }, "mean-out-of-range@data.means.waktu"], [{ waktu: "4,01" }, "mean-out-of-range@data.means.waktu"], [{ waktu: 91.48 }, "mean-out-of-range@data.means.waktu"], [{ waktu: "3.31" }, "not-a-decimal-text@data.means.waktu"], [{ waktu: "10/3" }, "not-a-decimal-text@data.means.waktu"],
    [{ waktu: true }, "wrong-type@data.means.waktu"], [{ waktu: [3] }, "wrong-type@data.means.waktu"], [{ waktu: Number.NaN }, "not-a-number@data.means.waktu"], [{ sarana: "3,1" }, "unknown-element@data.means.sarana"], [3, "wrong-type@data.means"], [undefined, "wrong-type@data.means"],
  ])("refuses %j", (wrong, expected) => {
    expect(codes(means({ means: wrong }, { format: "id-ID" }))).toEqual([expected]);
  });
  it.each([
    [3, {}, ["wrong-type@data"]], [null, {}, ["wrong-type@data"]], [{ means: {}, respondents: -1 }, {}, ["bad-counts@data.respondents"]], [{ means: {}, mean: {} }, {}, ["unknown-key@data.mean"]], [{ means: {} }, { ignore: [] }, ["unknown-key@options.ignore"]],
    [{ means: {} }, { elements: [] }, ["no-elements@options.elements"]], [{ means: {} }, { format: "de" }, ["wrong-type@options.format"]], [{ means: {} }, { respondents: 1.5 }, ["bad-counts@options.respondents"]],
  ])("refuses %j with %j", (data, options, expected) => {
    expect(codes(means(data, options as Partial<MeansOptions>))).toEqual(expected);
  });
  it("never throws", () => {
    expect(codes(means({ get means(): unknown { throw new Error("no"); } }))).toEqual(["unreadable-input@"]);
    expect(codes(readMeans({}, null as unknown as MeansOptions))).toEqual(["wrong-type@options"]);
  });
});
