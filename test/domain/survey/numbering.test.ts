/** Rows as bare lists and elements as u1, u2, …: read with a declared numbering only, refused without. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tally, type Tally, type TallyOptions } from "../../../src/domain/survey/index.ts";
import { unwrap, type Result } from "../../../src/kernel/index.ts";

const elements = ["persyaratan", "waktu", "biaya"];
const numbering = elements;
const codes = (result: Result<unknown>): readonly string[] => result.issues.map((it) => `${it.code}@${it.path}`);
const of = (answers: unknown, more: Partial<TallyOptions> = {}): Result<Tally> => tally(answers, { elements, ...more });

/** The table of the domain page: four people, three elements, two gaps. */
const lists = [[4, 3, 4], [2, null, 3], [3, 4, null], [4, 4, 3]];
const records = lists.map((row) => Object.fromEntries(row.map((it, at) => [elements[at] ?? "", it])));

describe("bare lists", () => {
  it("are read by the numbering", () => {
    expect(unwrap(of(lists, { numbering }))).toEqual({
      elements, respondents: 4, withoutAnswer: 0, total: { persyaratan: 13, waktu: 11, biaya: 10 }, answered: { persyaratan: 4, waktu: 3, biaya: 3 },
      counts: { persyaratan: [0, 1, 1, 2], waktu: [0, 0, 1, 2], biaya: [0, 0, 2, 1] }, completeTotal: { persyaratan: 8, waktu: 7, biaya: 7 }, completeRespondents: 2, groups: null,
    });
    expect(unwrap(of(lists, { numbering: ["biaya", "persyaratan", "waktu"] })).total).toEqual({ persyaratan: 11, waktu: 10, biaya: 13 });
  });
  it("give what records give, whatever else is asked", () => {
    const cell = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 600 }); // more than one block of the fast way
    const freeService = fc.constantFrom("as-answered" as const, "free-scores-4" as const, "exclude-biaya" as const);
    const order = fc.shuffledSubarray(elements, { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(rows, freeService, order, (people, service, numbered) => {
      const named = people.map((row) => Object.fromEntries(row.map((it, at) => [numbered[at] ?? "", it])));
      const coded = people.map((row) => Object.fromEntries(row.map((it, at) => [`${at % 2 === 0 ? "u" : "U"}${at + 1}`, it])));
      const mixedForms = people.map((row, at) => (at % 3 === 0 ? row : at % 3 === 1 ? named[at] : coded[at]));
      const expected = of(named, { freeService: service });
      for (const form of [people, coded, mixedForms]) expect(of(form, { freeService: service, numbering: numbered })).toEqual(expected);
    }));
  });
  it("count people without an answer, holes too", () => {
    const hole: unknown[] = [];
    hole.length = 3;
    expect(unwrap(of([[null, null, null], hole, [undefined, 1, 2]], { numbering }))).toMatchObject({ respondents: 3, withoutAnswer: 2, total: { persyaratan: 0, waktu: 1, biaya: 2 } });
    expect(unwrap(of([], { numbering }))).toMatchObject({ respondents: 0, withoutAnswer: 0, completeRespondents: 0 });
  });
  it("stand beside records, and nothing else is a row", () => {
    const result = of([[4, 3, 4], 3, { waktu: 2 }], { numbering });
    expect(codes(result)).toEqual(["wrong-type@answers[1]"]);
    expect(result.issues[0]?.expected).toContain("or a list of answers");
  });
  it("leave nothing behind for the records after them", () => {
    expect(unwrap(of([{ waktu: 1 }, [4, 4, 4], { waktu: 1 }, {}], { numbering })).total).toEqual({ persyaratan: 4, waktu: 6, biaya: 4 });
  });
  it("are refused without a numbering, once", () => {
    const result = of([{ waktu: 3 }, [4, 3, 4], [4, 3, 4]]);
    expect(codes(result)).toEqual(["numbering-missing@answers[1]"]);
    expect(result.issues[0]?.expected).toContain("options.numbering");
  });
  it.each([[[4, 3]], [[4, 3, 4, 1]], [[]]])("of another length are refused with their position: %j", (row) => {
    expect(codes(of([[4, 3, 4], row], { numbering }))).toEqual(["row-length@answers[1]"]);
  });
  it.each([0, 5, 2.5, -1, Number.NaN, Infinity, "3", true, [], {}, 4n, 2 ** 32 + 2])("with an answer outside 1 to 4 are refused with its position: %s", (value) => {
    expect(codes(of([[4, 3, 4], [1, 1, 1], [1, 1, 1], [4, 3, value]], { numbering }))).toEqual(["answer-out-of-range@answers[3][2]"]);
  });
  it("do not look at an element that is left out", () => {
    expect(unwrap(of([[4, 3, 9]], { numbering, freeService: "exclude-biaya" }))).toMatchObject({ elements: ["persyaratan", "waktu"], total: { persyaratan: 4, waktu: 3 }, completeRespondents: 1 });
  });
  it("have no place for several questions or for characteristics", () => {
    expect(codes(of([[4, 3, 4], [4, 3, 4]], { numbering, questions: { waktu: ["a", "b"] } }))).toEqual(["wrong-type@answers[0]"]);
    expect(codes(of([{ waktu: 3 }, [4, 3, 4]], { numbering, groups: ["sex"] }))).toEqual(["wrong-type@answers[1]"]);
  });
  it("that throw when read are an issue", () => {
    const hostile = new Proxy([4, 3, 4], { get: (target, key): unknown => { if (key === "1") throw new Error("no"); return Reflect.get(target, key); } });
    expect(codes(of([hostile], { numbering }))).toEqual(["unreadable-input@"]);
  });
});

describe("numbers of elements", () => {
  it("are keys of records, frequencies and sums, in small and capital letters", () => {
    expect(unwrap(of([{ u1: 4, U2: 3, biaya: 2 }], { numbering })).total).toEqual({ persyaratan: 4, waktu: 3, biaya: 2 });
    expect(unwrap(of({ u1: [0, 0, 0, 1], waktu: [0, 0, 1, 0], U3: [0, 1, 0, 0] }, { numbering })).total).toEqual({ persyaratan: 4, waktu: 3, biaya: 2 });
    expect(unwrap(of({ total: { u1: 8, u2: 7, u3: 6 }, answered: { persyaratan: 2, waktu: 2, biaya: 2 } }, { numbering })).total).toEqual({ persyaratan: 8, waktu: 7, biaya: 6 });
  });
  it("follow the numbering, not the order of the elements: 8 and 9 differ between forms", () => {
    const nine = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
    const questionnaire = [...nine.slice(0, 7), "sarana", "pengaduan"];
    expect(unwrap(tally([{ u8: 1, u9: 4 }], { elements: nine, numbering: nine })).total).toMatchObject({ pengaduan: 1, sarana: 4 });
    expect(unwrap(tally([{ u8: 1, u9: 4 }], { elements: nine, numbering: questionnaire })).total).toMatchObject({ pengaduan: 4, sarana: 1 });
  });
  it("are refused without a numbering, in records once", () => {
    expect(codes(of([{ u1: 4, u2: 3 }, { U3: 4 }]))).toEqual(["numbering-missing@answers[0].u1"]);
    expect(codes(of({ u1: [0, 0, 0, 1] }))).toEqual(["numbering-missing@answers.u1"]);
    expect(codes(of({ total: { u1: 4 }, answered: { u1: 1 } }))).toEqual(["numbering-missing@answers.total.u1", "numbering-missing@answers.answered.u1"]);
  });
  it("beyond the numbering, and texts that only resemble one, are no element", () => {
    expect(codes(of([{ u4: 4, u0: 3, u01: 3, u: 3, xu1: 3 }], { numbering }))).toEqual(["u4", "u0", "u01", "u", "xu1"].map((it) => `unknown-element@answers[0].${it}`));
    expect(codes(of([{ u0: 3, u01: 3 }]))).toEqual(["unknown-element@answers[0].u0", "unknown-element@answers[0].u01"]);
  });
  it("are ids where they are ids", () => {
    expect(unwrap(tally([{ u1: 4, u2: 3 }], { elements: ["u1", "u2"] })).total).toEqual({ u1: 4, u2: 3 });
    expect(unwrap(tally([[4, 3]], { elements: ["u1", "u2"], numbering: ["u1", "u2"] })).total).toEqual({ u1: 4, u2: 3 });
    expect(codes(tally([[4, 3]], { elements: ["u1", "u2"], numbering: ["u2", "u1"] }))).toEqual(["ambiguous-key@options.numbering[0]", "ambiguous-key@options.numbering[1]"]);
    expect(codes(of([], { numbering, ignore: ["u2"] }))).toEqual(["ambiguous-key@options.numbering[1]"]);
    expect(of([{ u2: 3, saran: "" }], { ignore: ["u2", "saran"] }).ok).toBe(true);
  });
  it("beside the id of the same element are refused, in every form and also later", () => {
    expect(codes(of([{ u2: 3, waktu: 3 }], { numbering }))).toEqual(["mixed-numbering@answers[0].waktu"]);
    expect(codes(of([{ u2: 3, U2: 3 }], { numbering }))).toEqual(["mixed-numbering@answers[0].U2"]);
    expect(codes(of([{ waktu: 3, biaya: 1 }, { waktu: 3, u2: null }], { numbering }))).toEqual(["mixed-numbering@answers[1].u2"]);
    expect(codes(of({ u2: [0, 0, 0, 1], waktu: [0, 0, 0, 1] }, { numbering }))).toEqual(["mixed-numbering@answers.waktu"]);
    expect(codes(of({ total: { u2: 3, waktu: 3 }, answered: { waktu: 1 } }, { numbering }))).toEqual(["mixed-numbering@answers.total.waktu"]);
    expect(of([{ u2: 3 }, { waktu: 3 }], { numbering }).ok).toBe(true);
  });
});

describe("a numbering", () => {
  it.each([[["persyaratan", "waktu"]], [["persyaratan", "waktu", "waktu"]], [["persyaratan", "waktu", "biaya", "biaya"]], [["persyaratan", "waktu", "sarana"]], [[]]])("that does not name exactly the elements is refused: %j", (wrong) => {
    expect(codes(of([], { numbering: wrong }))).toEqual(["bad-numbering@options.numbering"]);
  });
  it.each(["body", 3, null, [3, 4, 5]])("must be a list of ids: %j", (wrong) => {
    expect(codes(of([], { numbering: wrong as unknown as readonly string[] }))).toEqual(["wrong-type@options.numbering"]);
  });
  it("changes nothing where nothing goes by number", () => {
    expect(of(records, { numbering: ["biaya", "waktu", "persyaratan"] })).toEqual(of(records));
  });
});
