/** Who took part: characteristics of people are counted, whatever they are called. */
import { describe, expect, it } from "vitest";
import { merge, readTally, tally, type Tally, type TallyOptions } from "../../../src/domain/survey/index.ts";
import { unwrap, type Result } from "../../../src/kernel/index.ts";

const elements = ["waktu", "biaya"];
const codes = (result: Result<unknown>): readonly string[] => result.issues.map((it) => `${it.code}@${it.path}`);
const of = (answers: unknown, more: Partial<TallyOptions> = {}): Result<Tally> => tally(answers, { elements, ...more });
const people = [{ sex: "P", age: 30, waktu: 4 }, { waktu: 3, sex: "L", biaya: 1 }, { age: "30", sex: "P", waktu: 2 }, { sex: null, waktu: 1 }, { sex: "", age: true }];

describe("characteristics in records", () => {
  it("are counted as texts, also of people without an answer", () => {
    const { groups, respondents, withoutAnswer } = unwrap(of(people, { groups: ["sex", "age"] }));
    expect([respondents, withoutAnswer]).toEqual([5, 1]);
    expect(groups).toEqual({ sex: { counts: { L: 1, P: 2 }, unknown: 2 }, age: { counts: { 30: 2, true: 1 }, unknown: 2 } });
    expect(Object.keys(groups?.["sex"]?.counts ?? {})).toEqual(["L", "P"]);
  });
  it("are texts as they stand: nothing is trimmed, joined or looked up", () => {
    expect(unwrap(of(["p", "P", " P", "__proto__", "constructor"].map((sex) => ({ sex })), { groups: ["sex"] })).groups?.["sex"]?.counts).toEqual(JSON.parse('{"p":1,"P":1," P":1,"__proto__":1,"constructor":1}'));
  });
  it("do not mix with answers: 4 years are no answer 4", () => {
    expect(unwrap(of([{ age: 4, waktu: 3 }, { age: 9 }], { groups: ["age"] }))).toMatchObject({ total: { waktu: 3 }, withoutAnswer: 1, groups: { age: { counts: { 4: 1, 9: 1 }, unknown: 0 } } });
  });
  it("are of nobody where there is nobody, and null where none is asked for", () => {
    expect(unwrap(of([], { groups: ["sex"] })).groups).toEqual({ sex: { counts: {}, unknown: 0 } });
    expect(unwrap(of([], { groups: [] })).groups).toBeNull();
    expect(unwrap(of([], { groups: {} })).groups).toBeNull();
    expect(unwrap(of([])).groups).toBeNull();
  });
  it.each([[["P"]], [{}], [() => 1], [Number.NaN], [Infinity], [1n], [Symbol("x")]])("must be plain: %s", (sex) => {
    expect(codes(of([{ sex: "L" }, { sex }], { groups: ["sex"] }))).toEqual(["wrong-type@answers[1].sex"]);
  });
  it("do not stay from one person to the next", () => {
    expect(unwrap(of([{ waktu: 3, sex: "P" }, { waktu: 3 }, { waktu: 3 }, { sex: "L", waktu: 2 }], { groups: ["sex"] })).groups).toEqual({ sex: { counts: { L: 1, P: 1 }, unknown: 2 } });
  });
  it("are in records only", () => {
    expect(codes(of({ waktu: [0, 0, 0, 1] }, { groups: ["sex"] }))).toEqual(["wrong-type@options.groups"]);
    expect(codes(of({ total: {}, answered: {} }, { groups: ["sex"] }))).toEqual(["wrong-type@options.groups"]);
  });
});

describe("ready counts", () => {
  const counts = { waktu: [0, 0, 1, 2], biaya: [0, 0, 0, 3] };
  it("go with frequencies, sums and answers; who is in no group is unknown", () => {
    const groups = { sex: { P: 2, L: 0, "": 1 }, age: { "<30": 3 } };
    const expected = { sex: { counts: { L: 0, P: 2 }, unknown: 1 }, age: { counts: { "<30": 3 }, unknown: 0 } };
    expect(unwrap(of(counts, { groups })).groups).toEqual(expected);
    expect(unwrap(of({ total: { waktu: 9, biaya: 9 }, answered: { waktu: 3, biaya: 3 }, respondents: 3 }, { groups })).groups).toEqual(expected);
    expect(unwrap(of([{}, {}, {}], { groups })).groups).toEqual(expected);
    expect(of(counts, { groups, freeService: "free-scores-4", freeElement: "waktu" }).issues).toMatchObject([{ code: "free-service-scored" }]);
  });
  it("need the number of people, and hold no more", () => {
    expect(codes(of({ waktu: [0, 0, 1, 2] }, { groups: { sex: { P: 1 } } }))).toEqual(["respondents-unknown@options.groups"]);
    expect(codes(of(counts, { groups: { sex: { P: 2, L: 2 }, age: { x: 3 }, job: { y: 4 } } }))).toEqual(["groups-exceed-respondents@options.groups.sex", "groups-exceed-respondents@options.groups.job"]);
  });
});

describe("the option groups", () => {
  it.each([
    ["sex", ["wrong-type@options.groups"]], [null, ["wrong-type@options.groups"]], [["sex", 3], ["wrong-type@options.groups"]], [["waktu"], ["ambiguous-key@options.groups[0]"]], [["sex", "sex"], ["ambiguous-key@options.groups[1]"]],
    [["saran"], ["ambiguous-key@options.groups[0]"]], [["b1"], ["ambiguous-key@options.groups[0]"]], [{ sex: 3 }, ["wrong-type@options.groups.sex"]], [{ sex: { P: -1, L: 1.5 } }, ["bad-counts@options.groups.sex.P", "bad-counts@options.groups.sex.L"]],
  ])("%j is refused", (groups, expected) => {
    expect(codes(of([], { groups: groups as unknown as readonly string[], ignore: ["saran"], questions: { biaya: ["b1", "b2"] } }))).toEqual(expected);
  });
  it("may not name a question of an element that is left out", () => {
    expect(codes(of([], { groups: ["b1"], questions: { biaya: ["b1"] }, freeService: "exclude-biaya" }))).toEqual(["ambiguous-key@options.groups[0]"]);
  });
});

describe("groups of tallies", () => {
  const a = unwrap(of(people, { groups: ["sex", "age"] }));
  const b = unwrap(of([{ sex: "P", job: "x" }, { sex: "K" }], { groups: ["sex", "job"] }));
  it("are added where both know them", () => {
    expect(unwrap(merge(a, b)).groups).toEqual({ sex: { counts: { K: 1, L: 1, P: 3 }, unknown: 2 } });
    expect(unwrap(merge(a, unwrap(of([{}])))).groups).toBeNull();
    expect(unwrap(merge(a, unwrap(of([{ area: "x" }], { groups: ["area"] })))).groups).toBeNull();
  });
  it("are null in a tally that was kept before there were any", () => {
    const { groups: _groups, ...old } = a;
    expect(unwrap(readTally(old, "tally"))).toEqual({ ...a, groups: null });
  });
  it.each([
    ["a number", 3, ""], ["a list", [], ""], ["a characteristic that is none", { sex: 3 }, ".sex"], ["no counts", { sex: { unknown: 5 } }, ".sex"], ["no unknown ones", { sex: { counts: { P: 5 } } }, ".sex"], ["half a person", { sex: { counts: { P: 0.5 }, unknown: 4 } }, ".sex"],
    ["too few people", { sex: { counts: { P: 1 }, unknown: 1 } }, ".sex"], ["too many", { sex: { counts: { P: 9 }, unknown: 1 } }, ".sex"], ["a group without a name", { sex: { counts: { "": 2, P: 2 }, unknown: 1 } }, ".sex"],
  ])("may not be %s", (_, groups, where) => {
    expect(codes(readTally({ ...a, groups }, "tally"))).toEqual([`not-a-tally@tally.groups${where}`]);
  });
  it("need a number of people", () => {
    expect(codes(readTally({ ...a, respondents: null, groups: { sex: { counts: {}, unknown: 0 } } }, "tally"))).toEqual(["not-a-tally@tally.groups.sex"]);
  });
});
