/** Surveys as people have them: numbered lists, several questions, texts, groups, printed means; and what the answer then says of people. */
import { describe, expect, it } from "vitest";
import { assessSatisfaction, type Satisfaction, type SatisfactionOptions } from "../../src/assess/index.ts";
import { tally } from "../../src/domain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { bodyOrder2017, questionnaireOrder2017 } from "../../src/regulations/satisfaction/index.ts";

const nine = bodyOrder2017;
const ask = (survey: unknown, more: object = {}): Result<Satisfaction> => assessSatisfaction(survey as never, { period: "2025", ...more } as SatisfactionOptions);
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);
const by = <T>(value: (id: string, at: number) => T): Readonly<Record<string, T>> => Object.fromEntries(nine.map((id, at) => [id, value(id, at)]));
const meanOf = (result: Result<Satisfaction>, id: string): unknown => unwrap(result).elements.find((it_) => it_.id === id)?.mean.exact;

describe("numbering", () => {
  const rows = [[4, 4, 4, 4, 4, 4, 4, 1, 3]];
  it("by the questionnaire the eighth is sarana, by the text pengaduan", () => {
    expect([meanOf(ask(rows, { numbering: "questionnaire" }), "sarana"), meanOf(ask(rows, { numbering: "questionnaire" }), "pengaduan")]).toEqual(["1", "3"]);
    expect([meanOf(ask(rows, { numbering: "body" }), "sarana"), meanOf(ask(rows, { numbering: "body" }), "pengaduan")]).toEqual(["3", "1"]);
    expect(ask(rows, { numbering: questionnaireOrder2017 }).ok && unwrap(ask(rows, { numbering: questionnaireOrder2017 })).index).toEqual(unwrap(ask(rows, { numbering: "questionnaire" })).index);
    const coded = Object.fromEntries(rows[0]?.map((value, at) => [`u${at + 1}`, value]) ?? []);
    expect(meanOf(ask([coded], { numbering: "questionnaire" }), "sarana")).toBe("1");
  });
  it("is never guessed", () => {
    expect(codes(ask(rows))).toEqual(["numbering-missing answers[0]"]);
    expect(codes(ask([{ u1: 4 }]))).toEqual(["numbering-missing answers[0].u1"]);
    expect(codes(ask(rows, { numbering: "questionnaire", elements: nine.slice(1) }))).toEqual(["bad-numbering options.numbering"]);
    expect(codes(ask(rows, { numbering: "questionnaire", period: "2015" }))).toEqual(["bad-numbering options.numbering"]);
    expect(codes(ask({ means: by(() => 3) }, { numbering: "questionnaire", period: "2015" }))).toEqual(["bad-numbering options.numbering"]);
    expect(ask([[...nine.map(() => 3), 3, 3, 3, 3, 3]], { numbering: "body", period: "2012" }).ok).toBe(true);
  });
});

describe("several questions, texts, groups", () => {
  const person = (more: object, sex: string): object => ({ ...by(() => 3), ...more, sex });
  it("questions of an element are averaged exactly, 3 and 4 are 3.5", () => {
    const { waktu: _, ...others } = by(() => 3);
    const asked = ask([{ ...others, q1: 3, q2: 4 }], { questions: { waktu: ["q1", "q2"] } });
    expect(meanOf(asked, "waktu")).toBe("7/2");
  });
  it("texts are read where their format is declared", () => {
    expect(codes(ask([by(() => "3")]))[0]).toBe("answer-out-of-range answers[0].persyaratan");
    expect(unwrap(ask([by(() => "3,0")], { format: "id-ID" })).index.exact).toBe("75");
  });
  it("groups are counted, and come with the answer", () => {
    const found = unwrap(ask([person({}, "L"), person({ waktu: 4 }, "P"), person({}, "P")], { groups: ["sex"] }));
    expect(found.groups).toEqual({ sex: { counts: { L: 1, P: 2 }, unknown: 0 } });
    expect(unwrap(ask([by(() => 3)])).groups).toBe(null);
  });
});

describe("people who are left out", () => {
  const rows = [by(() => 4), { ...by(() => 3), waktu: null }, {}];
  it("are told with the reason", () => {
    expect(unwrap(ask(rows)).leftOut).toEqual([{ reason: "without-answer", people: 1 }]);
    expect(unwrap(ask(rows, { conventions: { missing: "listwise" } })).leftOut).toEqual([{ reason: "without-answer", people: 1 }, { reason: "incomplete", people: 1 }]);
    expect(unwrap(ask([by(() => 4)])).leftOut).toEqual([]);
    expect(unwrap(ask({ total: by(() => 9), answered: by((_, at) => 3 + (at % 2)) })).leftOut).toBe(null);
  });
});

describe("printed means", () => {
  const means = { persyaratan: "3,62", prosedur: "3,48", waktu: "3,45", biaya: "4,00", produk: "3,52", kompetensi: "3,62", perilaku: "3,66", pengaduan: "3,97", sarana: "3,62" };
  it("give the figure that was computed from them, and say so", () => {
    const result = ask({ means, respondents: 29 }, { format: "id-ID" });
    const found = unwrap(result);
    expect([found.index.exact, found.interval.exact, found.grade.code, found.respondents, found.withoutAnswer, found.leftOut]).toEqual(["183/2", "183/50", "A", 29, null, null]);
    expect([found.conventions["rounding"], found.elements[0]?.answered, found.lowest.map((it_) => it_.id)]).toEqual(["nrr-as-printed", null, ["waktu"]]);
    expect(codes(result)).toEqual(["free-service elements[biaya]", "printed-means-tie survey.means"]);
    expect(unwrap(ask({ means }, { format: "id-ID", conventions: { rounding: "final-2dp-half-up" } })).conventions["rounding"]).toBe("final-2dp-half-up");
  });
  it("outside the scale are refused, and one that is missing leaves the index open", () => {
    expect(codes(ask({ means: { ...means, waktu: "4,01" } }, { format: "id-ID" }))).toEqual(["mean-out-of-range data.means.waktu"]);
    const { waktu: _, ...rest } = means;
    expect(unwrap(ask({ means: rest }, { format: "id-ID" })).index.text).toBe(null);
  });
  it("may be of other elements", () => {
    const result = ask({ means: { waktu: 3, keamanan: 4 } }, { elements: ["waktu", "keamanan"] });
    expect([unwrap(result).index.exact, result.issues.some((it_) => it_.code === "unsur-added")]).toEqual(["175/2", true]);
  });
});

describe("order of priority", () => {
  it("keeps ties together, in the order of the rulebook", () => {
    const totals = by((_, at) => (at < 2 ? 9 : at === 5 ? 8 : 12));
    const found = unwrap(ask({ total: totals, answered: by(() => 4) }));
    expect(found.priorities.map(({ rank, elements }) => [rank, elements.map((it_) => it_.id)])).toEqual([[1, ["kompetensi"]], [2, ["persyaratan", "prosedur"]], [4, ["waktu", "biaya", "produk", "perilaku", "pengaduan", "sarana"]]]);
    expect(found.priorities[0]?.elements).toEqual(found.lowest);
  });
});

describe("remarks", () => {
  it("a service whose every answer on the cost is 4 reads as free, where that was not said", () => {
    expect(codes(ask({ total: { ...by(() => 9), biaya: 12 }, answered: by(() => 3) }))).toEqual(["free-service elements[biaya]"]);
    expect(codes(ask({ total: { ...by(() => 9), biaya: 12 }, answered: by(() => 3) }, { conventions: { freeService: "free-scores-4" } }))).toEqual([]);
  });
  it("a printed weight with another number of elements is not what its name says", () => {
    const eight = nine.filter((it_) => it_ !== "sarana");
    const survey = { total: Object.fromEntries(eight.map((it_) => [it_, 9])), answered: Object.fromEntries(eight.map((it_) => [it_, 3])) };
    const result = ask(survey, { elements: eight, conventions: { weights: "printed-0.11" } });
    expect(result.issues.find((it_) => it_.code === "weight-not-as-named")).toMatchObject({ severity: "note", path: "conventions.weights", details: { option: "printed-0.11", weight: "0.13" } });
    expect(unwrap(result).index.exact).toBe("78");
  });
  it("a tally has its numbering behind it", () => {
    const sums = unwrap(tally([[...nine].map(() => 3)], { elements: nine, numbering: nine }));
    expect(unwrap(ask(sums)).index.exact).toBe("75");
  });
});
