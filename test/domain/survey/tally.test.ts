/** Answers become totals: three forms of data, faults with their position, free services, merging. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge, readTally, tally, type Tally, type TallyOptions } from "../../../src/domain/survey/index.ts";
import { unwrap, type Result } from "../../../src/kernel/index.ts";

const elements = ["persyaratan", "waktu", "biaya"];
const codes = (result: Result<unknown>): readonly string[] => result.issues.map((it) => `${it.code}@${it.path}`);
const of = (answers: unknown, more: Partial<TallyOptions> = {}): Result<Tally> => tally(answers, { elements, ...more });

/** Four people, three elements, two gaps: the table of the domain page. */
const rows = [{ persyaratan: 4, waktu: 3, biaya: 4 }, { persyaratan: 2, biaya: 3 }, { persyaratan: 3, waktu: 4, biaya: null }, { persyaratan: 4, waktu: 4, biaya: 3 }];

describe("single answers", () => {
  it("are added by element, and those without a gap once more", () => {
    expect(unwrap(of(rows))).toEqual({
      elements, respondents: 4, withoutAnswer: 0, total: { persyaratan: 13, waktu: 11, biaya: 10 }, answered: { persyaratan: 4, waktu: 3, biaya: 3 },
      counts: { persyaratan: [0, 1, 1, 2], waktu: [0, 0, 1, 2], biaya: [0, 0, 2, 1] }, completeTotal: { persyaratan: 8, waktu: 7, biaya: 7 }, completeRespondents: 2, groups: null,
    });
  });
  it("count people who answered nothing", () => {
    expect(unwrap(of([{}, { waktu: null }, { waktu: 1 }]))).toMatchObject({ respondents: 3, withoutAnswer: 2, answered: { persyaratan: 0, waktu: 1, biaya: 0 } });
    expect(unwrap(of([]))).toMatchObject({ respondents: 0, withoutAnswer: 0, completeRespondents: 0, total: { waktu: 0 } });
  });
  it.each([0, 5, 2.5, -1, Number.NaN, Infinity, "3", true, [], {}, 4n])("outside 1 to 4 are refused with their position: %s", (value) => {
    expect(codes(of([{ waktu: 4 }, { waktu: value }]))).toEqual(["answer-out-of-range@answers[1].waktu"]);
  });
  it("under unknown keys are refused unless the key is listed", () => {
    expect(codes(of([{ waktu: 4, saran: "bagus" }]))).toEqual(["unknown-element@answers[0].saran"]);
    expect(of([{ waktu: 4, saran: "bagus" }], { ignore: ["saran"] }).ok).toBe(true);
  });
  it("must be records, or lists with a numbering", () => {
    expect(codes(of([3, null, [4]]))).toEqual(["wrong-type@answers[0]", "wrong-type@answers[1]", "numbering-missing@answers[2]"]);
  });
  it("do not depend on the order of keys or on names that every object has", () => {
    expect(unwrap(of([{ biaya: 4, waktu: 3, persyaratan: 4 }])).total).toEqual({ persyaratan: 4, waktu: 3, biaya: 4 });
    const odd = ["constructor", "__proto__", "toString"];
    const result = unwrap(tally([JSON.parse('{"constructor":2,"__proto__":3}'), {}], { elements: odd }));
    expect(Object.entries(result.total)).toEqual([["constructor", 2], ["__proto__", 3], ["toString", 0]]);
    expect(({} as Record<string, unknown>)["waktu"]).toBeUndefined();
  });
  it("that throw when read are an issue", () => {
    expect(codes(of([{ get waktu(): number { throw new Error("no"); } }]))).toEqual(["unreadable-input@"]);
  });
  it("agree with a plain sum on random data", () => {
    const answer = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
    fc.assert(fc.property(fc.array(fc.record({ persyaratan: answer, waktu: answer, biaya: answer })), (people) => {
      const result = unwrap(of(people));
      for (const element of elements) {
        const given = people.map((it) => it[element as "waktu"]).filter((it) => it !== null);
        expect(result.total[element]).toBe(given.reduce((sum, it) => sum + it, 0));
        expect(result.answered[element]).toBe(given.length);
      }
      expect(result.completeRespondents).toBe(people.filter((it) => elements.every((e) => it[e as "waktu"] !== null)).length);
    }));
  });
  it("leave what they were given unchanged", () => {
    const given = [Object.freeze({ waktu: 3, biaya: 1 })];
    unwrap(of(Object.freeze(given), { freeService: "free-scores-4" }));
    expect(given).toEqual([{ waktu: 3, biaya: 1 }]);
  });
});

describe("frequencies", () => {
  it("give totals, and people where every element was answered equally often", () => {
    expect(unwrap(of({ persyaratan: [0, 0, 1, 1], waktu: [0, 2, 0, 0], biaya: [0, 0, 0, 2] }))).toEqual({
      elements, respondents: 2, withoutAnswer: 0, total: { persyaratan: 7, waktu: 4, biaya: 8 }, answered: { persyaratan: 2, waktu: 2, biaya: 2 },
      counts: { persyaratan: [0, 0, 1, 1], waktu: [0, 2, 0, 0], biaya: [0, 0, 0, 2] }, completeTotal: { persyaratan: 7, waktu: 4, biaya: 8 }, completeRespondents: 2, groups: null,
    });
  });
  it("do not tell who is complete where they differ", () => {
    const uneven = { persyaratan: [0, 0, 1, 1], waktu: [0, 1, 0, 0] };
    expect(unwrap(of(uneven))).toMatchObject({ respondents: null, withoutAnswer: null, completeTotal: null, completeRespondents: null, answered: { persyaratan: 2, waktu: 1, biaya: 0 } });
    expect(unwrap(of(uneven, { respondents: 3 }))).toMatchObject({ respondents: 3, withoutAnswer: null, completeRespondents: null });
  });
  it.each([[[0, 0, 1]], [[0, 0, 1, -1]], [[0, 0, 1, 0.5]], [[0, 0, "1", 0]], ["four"], [null]])("that are no four whole numbers are refused: %j", (counts) => {
    expect(codes(of({ waktu: counts }))).toEqual(["bad-counts@answers.waktu"]);
  });
  it("of unknown elements and of more people than there are are refused", () => {
    expect(codes(of({ waktu: [0, 0, 0, 1], maklumat: [0, 0, 0, 1] }))).toEqual(["unknown-element@answers.maklumat"]);
    expect(codes(of({ waktu: [0, 0, 2, 2] }, { respondents: 3 }))).toEqual(["more-answers-than-respondents@answers.waktu"]);
  });
});

describe("sums", () => {
  const sums = { total: { persyaratan: 13, waktu: "21/2", biaya: 10 }, answered: { persyaratan: 4, waktu: 3, biaya: 3 } };
  it("are read exactly, fractions too", () => {
    expect(unwrap(of({ ...sums, respondents: 4 }))).toEqual({
      elements, respondents: 4, withoutAnswer: null, total: { persyaratan: 13, waktu: "21/2", biaya: 10 }, answered: sums.answered, counts: null, completeTotal: null, completeRespondents: null, groups: null,
    });
    expect(unwrap(of({ total: { waktu: "6.0" }, answered: { waktu: 2 } })).total).toEqual({ persyaratan: 0, waktu: 6, biaya: 0 });
  });
  it.each([
    [{ total: 3, answered: {} }, ["wrong-type@answers.total"]], [{ total: {}, answered: [] }, ["wrong-type@answers.answered"]], [{ ...sums, respondents: -1 }, ["bad-counts@answers.respondents"]],
    [{ ...sums, mean: {} }, ["unknown-key@answers.mean"]], [{ total: { waktu: 9, x: 1 }, answered: { waktu: 3, y: 1 } }, ["unknown-element@answers.total.x", "unknown-element@answers.answered.y"]],
    [{ total: { waktu: 9 }, answered: {} }, ["missing-key@answers.answered.waktu"]], [{ total: {}, answered: { waktu: 3 } }, ["missing-key@answers.total.waktu"]],
    [{ total: { waktu: 9 }, answered: { waktu: 3.5 } }, ["bad-counts@answers.answered.waktu"]], [{ total: { waktu: 2 }, answered: { waktu: 3 } }, ["total-out-of-range@answers.total.waktu"]],
    [{ total: { waktu: 13 }, answered: { waktu: 3 } }, ["total-out-of-range@answers.total.waktu"]], [{ total: { waktu: "nine" }, answered: { waktu: 3 } }, ["not-a-number@answers.total.waktu"]],
    [{ total: { waktu: 9 }, answered: { waktu: 3 }, respondents: 2 }, ["more-answers-than-respondents@answers.waktu"]],
  ])("that cannot be are refused: %j", (data, expected) => {
    expect(codes(of(data))).toEqual(expected);
  });
});

describe("a free service", () => {
  const people = [{ persyaratan: 3, waktu: 3, biaya: 2 }, { persyaratan: 4, waktu: 4 }, { persyaratan: 2, waktu: 2, biaya: 4 }, {}];
  it("scores 4 on its cost for everybody who answered anything, and says how often", () => {
    const result = of(people, { freeService: "free-scores-4" });
    expect(unwrap(result)).toMatchObject({ total: { biaya: 12 }, answered: { biaya: 3 }, counts: { biaya: [0, 0, 0, 3] }, completeRespondents: 3, completeTotal: { biaya: 12 } });
    expect(result.issues).toEqual([{ code: "free-service-scored", severity: "note", path: "answers.biaya", details: { changed: 2 } }]);
  });
  it("is left as answered by default, or without its cost", () => {
    expect(unwrap(of(people)).total["biaya"]).toBe(6);
    expect(unwrap(of(people, { freeService: "exclude-biaya" }))).toMatchObject({ elements: ["persyaratan", "waktu"], completeRespondents: 3, total: { persyaratan: 9, waktu: 9 } });
    expect(codes(tally([{ biaya: 4 }], { elements: ["biaya"], freeService: "exclude-biaya" }))).toEqual(["no-elements@options.freeService"]);
    expect(unwrap(of([{ waktu: 3 }], { freeService: "exclude-biaya", freeElement: "waktu" })).elements).toEqual(["persyaratan", "biaya"]);
  });
  it("is nothing where there is no such element, or nothing to change", () => {
    expect(of([{ persyaratan: 3, waktu: 3, biaya: 4 }], { freeService: "free-scores-4" }).issues).toEqual([]);
    expect(unwrap(tally([{ waktu: 3 }], { elements: ["waktu"], freeService: "free-scores-4" })).total).toEqual({ waktu: 3 });
    expect(of({ persyaratan: [0, 0, 0, 2], waktu: [0, 0, 0, 2], biaya: [0, 0, 0, 2] }, { freeService: "free-scores-4" }).issues).toEqual([]);
  });
  it("is treated in frequencies and sums too", () => {
    const counts = of({ persyaratan: [0, 0, 1, 1], waktu: [0, 2, 0, 0], biaya: [0, 1, 0, 0] }, { freeService: "free-scores-4" });
    expect(unwrap(counts)).toMatchObject({ respondents: 2, counts: { biaya: [0, 0, 0, 2] }, total: { biaya: 8 } });
    expect(counts.issues).toMatchObject([{ code: "free-service-scored", details: { changed: 2 } }]);
    const sums = of({ total: { persyaratan: 6, waktu: 6 }, answered: { persyaratan: 2, waktu: 2 } }, { freeService: "free-scores-4" });
    expect(unwrap(sums)).toMatchObject({ total: { biaya: 8 }, answered: { biaya: 2 }, counts: null });
    const other = of({ total: { persyaratan: 6, waktu: 6, biaya: 5 }, answered: { persyaratan: 2, waktu: 2, biaya: 2 } }, { freeService: "free-scores-4" });
    expect(other.issues.map((it) => it.details)).toEqual([undefined]);
  });
  it("needs the number of people, and refuses more answers than people", () => {
    expect(codes(of({ persyaratan: [0, 0, 1, 1], waktu: [0, 1, 0, 0] }, { freeService: "free-scores-4" }))).toEqual(["respondents-unknown@options.respondents"]);
    expect(unwrap(of({ persyaratan: [0, 0, 1, 1], waktu: [0, 1, 0, 0] }, { freeService: "free-scores-4", respondents: 2 })).total["biaya"]).toBe(8);
    expect(codes(of({ persyaratan: [0, 0, 1, 1], waktu: [0, 2, 0, 0], biaya: [0, 3, 0, 0] }, { freeService: "free-scores-4" }))).toEqual(["more-answers-than-respondents@answers.biaya"]);
    expect(unwrap(tally({ biaya: [0, 1, 0, 1] }, { elements: ["biaya"], freeService: "free-scores-4" })).total).toEqual({ biaya: 8 });
  });
});

describe("options and data", () => {
  it.each([
    [null, ["wrong-type@options"]], [{ elements: [] }, ["no-elements@options.elements"]], [{ elements: ["a", "b", "a"] }, ["duplicate-element@options.elements[2]"]], [{ elements: "a" }, ["wrong-type@options.elements"]], [{ elements: ["a", ""] }, ["wrong-type@options.elements"]],
    [{ elements: ["a"], ignore: [3] }, ["wrong-type@options.ignore"]], [{ elements: ["a"], respondents: 1.5 }, ["bad-counts@options.respondents"]], [{ elements: ["a"], freeService: "gratis" }, ["wrong-type@options.freeService"]],
    [{ elements: ["a"], freeElement: 4 }, ["wrong-type@options.freeElement"]], [{ elements: ["a"], element: 4 }, ["unknown-key@options.element"]],
  ])("%j is refused", (options, expected) => {
    expect(codes(tally([], options as unknown as TallyOptions))).toEqual(expected);
  });
  it.each([undefined, null, 3, "text"])("%s is no survey", (data) => {
    expect(codes(of(data))).toEqual(["wrong-type@answers"]);
  });
});

describe("merge", () => {
  const a = unwrap(of(rows.slice(0, 2)));
  const b = unwrap(of(rows.slice(2)));
  it("of parts is the whole, in any order and through text", () => {
    expect(unwrap(merge(a, b))).toEqual(unwrap(of(rows)));
    expect(unwrap(merge(b, a))).toEqual(unwrap(of(rows)));
    expect(unwrap(merge(JSON.parse(JSON.stringify(a)) as Tally, b))).toEqual(unwrap(of(rows)));
  });
  it("does not know what a part does not know, and adds fractions exactly", () => {
    const sums = unwrap(of({ total: { persyaratan: "7/2", waktu: "7/2", biaya: 3 }, answered: { persyaratan: 1, waktu: 1, biaya: 1 } }));
    expect(unwrap(merge(a, sums))).toMatchObject({ respondents: 3, counts: null, total: { persyaratan: "19/2", waktu: "13/2", biaya: 10 }, completeTotal: { persyaratan: "15/2", waktu: "13/2" }, completeRespondents: 2 });
    expect(unwrap(merge(sums, sums)).total).toEqual({ persyaratan: 7, waktu: 7, biaya: 6 });
    expect(unwrap(merge(a, unwrap(of({ total: { waktu: 3 }, answered: { waktu: 1 } }))))).toMatchObject({ respondents: null, withoutAnswer: null, completeTotal: null, completeRespondents: null });
  });
  it("needs the same elements, in any order", () => {
    const other = unwrap(tally([{ waktu: 4 }], { elements: ["waktu", "biaya"] }));
    expect(codes(merge(a, other))).toEqual(["different-elements@b.elements"]);
    const turned = unwrap(tally(rows.slice(2), { elements: ["biaya", "waktu", "persyaratan"] }));
    expect(unwrap(merge(a, turned))).toEqual(unwrap(of(rows)));
    expect(codes(merge(a, unwrap(tally([{ waktu: 4 }], { elements: ["waktu", "biaya", "sarana"] }))))).toEqual(["different-elements@b.elements"]);
  });
  it.each([
    ["a number", 3], ["nothing", null], ["no elements", { ...a, elements: [] }], ["a bad number of people", { ...a, respondents: "2" }], ["people without answer", { ...a, withoutAnswer: -1 }], ["complete people", { ...a, completeRespondents: undefined }],
    ["totals that cannot be", { ...a, total: { ...a.total, waktu: 99 } }], ["counts that differ from the totals", { ...a, counts: { ...a.counts, waktu: [1, 0, 0, 0] } }], ["counts that are none", { ...a, counts: 3 }], ["short counts", { ...a, counts: { waktu: [1] } }],
    ["complete totals without people", { ...a, completeRespondents: null }], ["complete totals that cannot be", { ...a, completeTotal: { ...a.completeTotal, waktu: 99 } }],
    ["more complete people than there are answers", { ...a, completeRespondents: 9, completeTotal: { persyaratan: 30, waktu: 30, biaya: 30 } }], ["complete totals of other answers", { ...a, completeTotal: Object.fromEntries(Object.entries(a.completeTotal ?? {}).map(([id]) => [id, 4 * (a.completeRespondents ?? 0)])) }],
    ["complete totals of other averages", { ...a, completeTotal: { ...a.completeTotal, waktu: "7/2" } }], ["people who answered nothing beside all who answered", { ...a, withoutAnswer: 1 }],
  ])("refuses %s", (_, value) => {
    expect(merge(value as Tally, b).ok).toBe(false);
    expect(merge(b, value as Tally).ok).toBe(false);
    expect(readTally(value, "tally").ok).toBe(false);
  });
});

describe("speed", () => {
  it("adds up 200 people and nine elements in a moment", () => {
    const nine = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const people = Array.from({ length: 200 }, (_, at) => Object.fromEntries(nine.map((it, e) => [it, 1 + ((at * 7 + e * 3) % 4)])));
    for (let warm = 0; warm < 200; warm += 1) unwrap(tally(people, { elements: nine }));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 50; round += 1) {
      const start = performance.now();
      unwrap(tally(people, { elements: nine }));
      best = Math.min(best, performance.now() - start);
    }
    expect(best).toBeLessThan(3); // about 0.03 ms on an idle machine: the bound only catches a wrong order of growth
  });
});
