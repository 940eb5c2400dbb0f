/** assessSatisfaction: the tables of the domain page, published surveys, ties, elements, free services. */
import { describe, expect, it } from "vitest";
import type { SatisfactionOptions } from "../../src/assess/index.ts";
import vectors from "../vectors/satisfaction.json" with { type: "json" };
import { assessSatisfaction, type Satisfaction } from "../../src/assess/index.ts";
import { tally } from "../../src/domain/index.ts";
import { createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { bodyOrder2017, permenpanrb14of2017, questionnaireOrder2017 } from "../../src/regulations/satisfaction/index.ts";
import { book, out, step } from "../engine/small.ts";

const nine = bodyOrder2017;
const by = <T>(value: (id: string, at: number) => T, ids: readonly string[] = nine): Readonly<Record<string, T>> => Object.fromEntries(ids.map((id, at) => [id, value(id, at)]));
/** A sum spread over the nine elements. */
const spread = (n: number, total: number): { readonly total: Readonly<Record<string, number>>; readonly answered: Readonly<Record<string, number>> } => {
  const each = Math.floor(total / 9);
  return { total: by((_, at) => each + (at < total - 9 * each ? 1 : 0)), answered: by(() => n) };
};
const ask = (survey: unknown, conventions: Readonly<Record<string, string>> = {}, more: object = {}): Result<Satisfaction> => assessSatisfaction(survey as never, { period: "2025", conventions, ...more } as SatisfactionOptions);
const codes = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => result.issues.map((it_) => it_.code);

describe("values on and between the published bounds", () => {
  it.each([
    [19, 604, "15100/171", "B", "B", true], [43, 1367, "34175/387", "B", "A", true], [19, 524, "13100/171", "C", "B", true], [26, 717, "5975/78", "C", "C", true],
    [58, 1357, "33925/522", "D", "D", true], [113, 2644, "66100/1017", "D", "C", true], [5, 117, "65", "C", "C", false], [250, 7947, "883/10", "B", "B", false],
  ] as const)("n %i, total %i is %s: %s unrounded, %s rounded first", (n, total, exact, unrounded, rounded, between) => {
    const plain = ask(spread(n, total));
    expect([unwrap(plain).index.exact, unwrap(plain).grade.code, plain.issues.some((it_) => it_.code === "between-published-bounds" && it_.path === "grade" && it_.severity === "note")]).toEqual([exact, unrounded, between]);
    const first = ask(spread(n, total), { basis: "round-2dp-first" });
    expect([unwrap(first).index.exact, unwrap(first).grade.code, first.issues.some((it_) => it_.path === "grade")]).toEqual([exact, rounded, false]);
    const closed = unwrap(ask(spread(n, total), { gaps: "closed-intervals" }));
    expect(closed.grade.code).toBe(between ? null : unrounded);
    const open = ask(spread(n, total), { gaps: "undetermined" });
    expect([unwrap(open).grade.code, unwrap(open).receipt.missing.includes("between-published-bounds@grade")]).toEqual([between ? null : unrounded, between]);
  });
  it("all answers 4 are exactly 100 and A, all answers 1 exactly 25 and D", () => {
    const all = (value: number): Satisfaction => unwrap(ask(by(() => [1, 2, 3, 4].map((it_) => (it_ === value ? 7 : 0)))));
    expect([all(4).index.exact, all(4).index.text, all(4).grade.code, all(1).index.exact, all(1).grade.code]).toEqual(["100", "100.00", "A", "25", "D"]);
    expect(all(4).grade.label).toEqual({ id: "Sangat Baik", en: "Very good" });
  });
  it("8.1 of 9, 4.55 of 5 and 2.28 of 3 land exactly on 90, 91 and 76", () => {
    const share = book({ inputs: { of: { kind: "number" }, to: { kind: "number" } }, terms: { grades: { bands: [{ from: 91, category: "top" }, { from: 90, below: 91, category: "high" }, { from: 76, below: 90, category: "mid" }, { below: 76, category: "low" }], cite: "text" } }, steps: [step("score", "ratio@1", { of: "of", to: "to" }, { params: { times: 100 } }), step("grade", "bands@1", { value: "score", bands: "grades" })], outputs: ["score", "grade"] });
    const engine = unwrap(createEngine({ rulebooks: [share] }));
    for (const [of, to, exact, grade] of [[8.1, 9, "90", "high"], [4.55, 5, "91", "top"], [2.28, 3, "76", "mid"]] as const) {
      const result = evaluate("kecil", { engine, asOf: "2026-01-01", inputs: { of, to } } as never) as Result<Receipt>;
      expect([out(result, "score"), out(result, "grade")]).toEqual([exact, grade]);
    }
  });
});

describe("the weights", () => {
  it.each([["exact-1-over-k", 9, "100", "25"], ["printed-0.11", 9, "99", "99/4"], ["printed-0.111", 9, "999/10", "999/40"], ["printed-0.1111", 9, "9999/100", "9999/400"], ["exact-1-over-k", 14, "100", "25"], ["printed-0.11", 14, "98", "49/2"], ["printed-0.111", 14, "497/5", "497/20"], ["printed-0.1111", 14, "2499/25", "2499/100"]] as const)("%s with %i elements", (weights, k, best, worst) => {
    const ids = k === 9 ? nine : [...nine, "u10", "u11", "u12", "u13", "u14"];
    const all = (value: number): Result<Satisfaction> => ask({ total: by(() => value * 3, ids), answered: by(() => 3, ids) }, { weights }, k === 9 ? {} : { elements: ids });
    expect([unwrap(all(4)).index.exact, unwrap(all(1)).index.exact, unwrap(all(1)).grade.code]).toEqual([best, worst, "D"]);
    expect(codes(all(1)).includes("below-scale-minimum")).toBe(worst !== "25");
    expect(codes(all(4)).includes("below-scale-minimum")).toBe(false);
  });
  it.each([["exact-1-over-k", "23875/261", "91.48"], ["printed-0.1111", "212201/2320", "91.47"], ["printed-0.111", "21201/232", "91.38"], ["printed-0.11", "10505/116", "90.56"]])("gaspul-tw3 with %s is %s, shown %s", (weights, exact, text) => {
    const gaspul = { persyaratan: 105, prosedur: 101, waktu: 100, biaya: 116, produk: 102, kompetensi: 105, perilaku: 106, pengaduan: 115, sarana: 105 };
    const found = unwrap(ask({ total: gaspul, answered: by(() => 29) }, { weights }));
    expect([found.index.exact, found.index.text, found.grade.code, found.lowest.map((it_) => it_.id), found.conventions["weights"]]).toEqual([exact, text, "A", ["waktu"], weights]);
  });
  it("of the caller are his alone", () => {
    const values = { persyaratan: "0.5", prosedur: "0.3", waktu: "0.2" };
    const found = unwrap(ask([{ persyaratan: 4, prosedur: 3, waktu: 4 }, { persyaratan: 2, waktu: 3 }, { persyaratan: 3, prosedur: 4 }, { persyaratan: 4, prosedur: 4, waktu: 3 }], { weights: "custom" }, { elements: ["persyaratan", "prosedur", "waktu"], terms: { customWeight: { values } } }));
    expect([found.index.exact, found.receipt.overlay.changes.map((it_) => it_.source)]).toEqual(["2035/24", ["caller", "caller", "caller"]]);
  });
});

describe("missing answers", () => {
  const rows = [{ persyaratan: 4, prosedur: 3, waktu: 4 }, { persyaratan: 2, prosedur: null, waktu: 3 }, { persyaratan: 3, prosedur: 4 }, { persyaratan: 4, prosedur: 4, waktu: 3 }];
  const elements = ["persyaratan", "prosedur", "waktu"];
  it.each([["per-unsur-answered", "1025/12"], ["all-respondents", "425/6"], ["pooled-answers", "85"], ["listwise", "275/3"], ["reject", null]])("%s is %s", (missing, exact) => {
    const found = unwrap(ask(rows, { missing }, { elements }));
    expect([found.index.exact, found.respondents, found.withoutAnswer, found.elements.map((it_) => it_.answered)]).toEqual([exact, 4, 0, [4, 3, 3]]);
    if (exact === null) expect(found.index).toMatchObject({ text: null, decimal: null, reasons: ["unanswered@meanWithoutGaps[prosedur]", "unanswered@meanWithoutGaps[waktu]"] });
  });
  it("nobody at all is no index and no grade, never 0 or D", () => {
    for (const survey of [[], [{}, {}], by(() => [0, 0, 0, 0])]) {
      const result = ask(survey);
      expect([unwrap(result).index.text, unwrap(result).grade.code, unwrap(result).lowest, codes(result).includes("missing-value")]).toEqual([null, null, [], true]);
      expect(unwrap(result).grade).toMatchObject({ label: null });
    }
    expect([unwrap(ask([{}, {}])).respondents, unwrap(ask([{}, {}])).withoutAnswer]).toEqual([2, 2]);
  });
  it("an element without any answer is missing, not left out, and has no rank", () => {
    const result = ask(Object.fromEntries(nine.filter((it_) => it_ !== "sarana").map((it_) => [it_, [0, 0, 3, 2]])), {}, { respondents: 5 });
    const sarana = unwrap(result).elements.find((it_) => it_.id === "sarana");
    expect([unwrap(result).index.exact, sarana?.rank, sarana?.mean.text, sarana?.grade.code, sarana?.answered]).toEqual([null, null, null, null, 0]);
    expect(codes(result)).not.toContain("unsur-omitted");
    expect(unwrap(result).priorities.flatMap((it_) => it_.elements.map(({ id }) => id))).toEqual(nine.filter((it_) => it_ !== "sarana"));
  });
  it("one person is enough", () => {
    expect(unwrap(ask([by(() => 3)])).index.exact).toBe("75");
  });
});

describe("elements", () => {
  it("share places where their exact means tie: 1, 1, 3", () => {
    const survey = { total: { ...by(() => 12), waktu: 6, biaya: 4, sarana: 9 }, answered: { ...by(() => 4), waktu: 3, biaya: 2 } };
    const found = unwrap(ask(survey));
    expect(found.lowest.map((it_) => [it_.id, it_.rank, it_.mean.exact])).toEqual([["waktu", 1, "2"], ["biaya", 1, "2"]]);
    expect(found.elements.map((it_) => it_.rank)).toEqual([4, 4, 1, 1, 4, 4, 4, 4, 3]);
    expect(found.elements[2]?.label).toEqual({ id: expect.any(String), en: expect.any(String) });
  });
  it("that are left out or added are noted, in words of the survey", () => {
    const ids = [...nine.filter((it_) => it_ !== "biaya"), "keamanan"];
    const result = ask({ total: by(() => 6, ids), answered: by(() => 2, ids) }, {}, { elements: ids });
    expect(result.issues.map((it_) => [it_.code, it_.severity, it_.path])).toEqual([["unsur-omitted", "note", "members.element[biaya]"], ["unsur-added", "note", "members.element[keamanan]"]]);
    expect([unwrap(result).index.exact, unwrap(result).elements.at(-1)?.label]).toEqual(["75", { id: "keamanan", en: "keamanan" }]);
    expect(codes(unwrap(result).receipt)).toEqual(["unsur-omitted", "unsur-added"]);
  });
  it("in another order are the same survey", () => {
    const survey = { total: by((_, at) => 10 + at), answered: by(() => 6) };
    expect(unwrap(ask(survey, {}, { elements: [...nine].reverse() })).index.exact).toBe(unwrap(ask(survey)).index.exact);
  });
  it("may stand beside keys that are left aside", () => {
    expect(unwrap(ask([{ ...by(() => 3), saran: "bagus" as never }], {}, { ignore: ["saran"] })).index.exact).toBe("75");
  });
});

describe("a free service", () => {
  const rows = [{ ...by(() => 3), biaya: 1 }, { ...by(() => 3), biaya: null }];
  it("is answered as it was answered, scored 4, or left out", () => {
    const index = (freeService: string): unknown => unwrap(ask(rows, { freeService })).index.exact;
    expect([index("as-answered"), index("free-scores-4"), index("exclude-biaya")]).toEqual(["625/9", "700/9", "75"]);
    expect(codes(ask(rows, { freeService: "free-scores-4" }))).toEqual(["free-service-scored"]);
    expect(codes(ask(rows, { freeService: "exclude-biaya" }))).toEqual(["unsur-omitted"]);
  });
});

describe("published surveys", () => {
  type Survey = { readonly id: string; readonly order?: string; readonly year?: number; readonly matrix?: readonly (readonly number[])[]; readonly counts?: readonly (readonly number[])[]; readonly expected: readonly { readonly conventions: Readonly<Record<string, string>>; readonly index: string; readonly shown?: string; readonly grade: string }[] };
  const records = (vectors.records as unknown as readonly Survey[]).filter((it_) => it_.matrix !== undefined || it_.counts !== undefined);
  it.each(records.map((it_) => [it_.id, it_] as const))("%s", (_, record) => {
    const order = record.order === "body" ? nine : questionnaireOrder2017;
    const keyed = <T>(row: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(row.map((value, at) => [order[at] ?? "", value]));
    const survey = record.matrix === undefined ? keyed(record.counts ?? []) : record.matrix.map(keyed);
    for (const expected of record.expected) {
      const found = unwrap(ask(survey, expected.conventions));
      expect([found.index.exact, found.grade.code, ...(expected.shown === undefined ? [] : [found.index.text])]).toEqual([expected.index, expected.grade, ...(expected.shown === undefined ? [] : [expected.shown])]);
    }
  });
  it("pulangpisau 2021 keeps its A under 1/9 and 0.111, and loses it under 0.11", () => {
    const record = records.find((it_) => it_.id === "pulangpisau-dpmptsp-2021");
    const survey = Object.fromEntries((record?.counts ?? []).map((it_, at) => [nine[at] ?? "", it_]));
    expect(Object.values(survey).flat().reduce((sum, it_, at) => sum + it_ * ((at % 4) + 1), 0)).toBe(9586);
    const grade = (weights?: string): unknown => { const found = unwrap(ask(survey, weights === undefined ? {} : { weights })); return [found.index.text, found.grade.code, found.respondents]; };
    expect([grade(), grade("printed-0.111"), grade("printed-0.11")]).toEqual([["89.06", "A", 299], ["88.97", "A", 299], ["88.17", "B", 299]]);
  });
});

describe("a tally and an engine of one's own", () => {
  it("give the same as the answers", () => {
    const rows = [by((_, at) => 1 + (at % 4)), by((_, at) => 4 - (at % 3)), by(() => null)];
    const sums = unwrap(tally(rows, { elements: nine }));
    const engine = unwrap(createEngine({ rulebooks: [permenpanrb14of2017] as never }));
    const direct = unwrap(ask(rows));
    for (const found of [unwrap(ask(sums)), unwrap(ask(JSON.parse(JSON.stringify(sums)))), unwrap(ask(rows, {}, { engine })), unwrap(ask(rows, { missing: "listwise" }))]) expect([found.index.exact, found.grade.code, found.respondents, found.withoutAnswer]).toEqual([direct.index.exact, direct.grade.code, 3, 1]);
    expect(direct.receipt.data.inputs).not.toHaveProperty("completeRespondents");
    expect(direct.receipt).toBe(direct.receipt);
    expect(Object.isFrozen(direct) && Object.isFrozen(direct.receipt.trace)).toBe(true);
  });
});
