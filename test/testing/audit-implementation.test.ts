/** auditImplementation: planted implementations, one for each fault, are found out and nothing else; right ones under every convention are not blamed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSatisfaction, type SatisfactionOptions } from "../../src/assess/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { auditFaultCodes, auditImplementation, auditForms, type Audit, type AuditAnswer, type AuditAnswers, type AuditFault, type AuditInputs, type AuditMeans, type AuditOptions, type AuditQuestions, type AuditTotals } from "../../src/testing/index.ts";
import { rationalAt } from "../../src/testing/audit/satisfaction/index-model.ts";
import { numberAt } from "../../src/testing/audit/satisfaction/sheets.ts";
import { faultTexts } from "../../src/testing/audit/satisfaction/fault-texts.ts";
import { app, closed, grade, ids, none, ofMeans, plainIndex, totalsOf, totalsOfQuestions, toTwo, unroundedApp, weighted, type App } from "./apps.ts";

const audit = (fn: unknown, options: object = {}): Audit => unwrap(auditImplementation(fn as App, { family: "satisfaction", ...options } as AuditOptions<["totals"]>));
const codes = (fn: unknown, options: object = {}): readonly string[] => audit(fn, options).faults.map(({ code }) => code);
const only = (fn: unknown, options: object = {}): AuditFault => {
  const { faults } = audit(fn, options);
  expect(faults.map(({ code }) => code)).toHaveLength(1);
  return faults[0] as AuditFault;
};
/** Figures of one fault: what came, what is right, and how many people it took. */
const figures = ({ got, expected, case: { input } }: AuditFault): unknown => ({
  got: [got.index, got.grade], right: [expected.index?.exact ?? null, expected.grade], people: input.form === "totals" ? input.respondents : input.form === "means" ? null : input.answers.length,
});
const answers = (fn: App) => (input: AuditAnswers): AuditAnswer => fn(totalsOf(input));
const inForm = (form: string): object => ({ forms: [form] });

/** The library itself, under conventions. */
const library = (conventions: Readonly<Record<string, string>>, more: object = {}) => (input: AuditInputs["totals" | "answers"]): AuditAnswer => {
  const survey = input.form === "totals" ? { total: input.totals, answered: input.answered, respondents: input.respondents } : input.answers;
  const answer = unwrap(assessSatisfaction(survey, { period: "2025", conventions, ...more } as SatisfactionOptions));
  return { index: answer.index.text, grade: answer.grade.code };
};

describe("right implementations are not blamed", () => {
  it.each([
    ["1/9, rounded, graded as shown", app(), { weights: "exact-1-over-k", rounding: "final-2dp-half-up", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["1/9, never rounded", unroundedApp(), { weights: "exact-1-over-k", rounding: "unrounded", basis: "unrounded", gaps: "lower-cut", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["1/9 in nine terms, rounded", app({ index: weighted(1 / 9) }), { weights: "exact-1-over-k", rounding: "final-2dp-half-up", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["0.11", app({ index: weighted(0.11) }), { weights: "printed-0.11", rounding: "final-2dp-half-up", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["0.111", app({ index: weighted(0.111) }), { weights: "printed-0.111", rounding: "final-2dp-half-up", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["0.1111", app({ index: weighted(0.1111) }), { weights: "printed-0.1111", rounding: "final-2dp-half-up", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["0.11, shown as text", app({ index: weighted(0.11), show: (it_) => it_.toFixed(2) }), { weights: "printed-0.11", rounding: "final-2dp-half-up", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["one decimal", app({ show: (it_) => it_.toFixed(1) }), { weights: "exact-1-over-k", rounding: "final-1dp-half-up", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["four decimals, cut off", app({ show: (it_) => Math.floor(it_ * 10000 + 1e-7) / 10000 }), { weights: "exact-1-over-k", rounding: "final-4dp-truncate", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["the index rounded to 2 decimals, then converted", app({ index: (means) => toTwo(plainIndex(means) / 25) * 25 }), { weights: "exact-1-over-k", rounding: "index-2dp-then-convert", basis: "rounded-index", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["weighted means rounded to 3 decimals", app({ index: (means) => means.reduce((sum, it_) => sum + Math.round(it_ * 111) / 1000, 0) * 25 }), { weights: "printed-0.111", rounding: "weighted-nrr-3dp", basis: "rounded-index", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["means rounded to 2 decimals", app({ index: (means) => weighted(0.111)(means.map(toTwo)) }), { weights: "printed-0.111", rounding: "nrr-2dp", basis: "rounded-index", missing: "per-unsur-answered", unanswered: "undetermined" }],
    ["means cut off after 2 decimals", app({ index: (means) => plainIndex(means.map((it_) => Math.floor(it_ * 100 + 1e-9) / 100)) }), { weights: "exact-1-over-k", rounding: "nrr-2dp-truncate", basis: "rounded-index", missing: "per-unsur-answered", unanswered: "undetermined" }],
  ] as const)("%s", (_, fn, conventions) => {
    const result = audit(fn);
    expect(result.faults).toEqual([]);
    expect(result.conventions).toEqual(conventions);
    expect([result.passed, result.cases > 100]).toEqual([result.cases, true]);
  });
  it.each(["exact-1-over-k", "printed-0.111", "printed-0.11", "printed-0.1111"].flatMap((weights) => ["final-2dp-half-up", "index-2dp-then-convert", "index-3dp-then-convert", "weighted-nrr-2dp", "weighted-nrr-3dp"].map((rounding) => [weights, rounding] as const)))("the library itself: %s, %s", (weights, rounding) => {
    const basis = weights.endsWith("1") ? "round-2dp-first" : "unrounded";
    const result = audit(library({ weights, rounding, basis }), { conventions: { weights, basis, gaps: "lower-cut" } });
    expect(result.faults).toEqual([]);
    expect(result.conventions).toMatchObject({ weights, rounding, basis, missing: "per-unsur-answered", unanswered: "undetermined" });
  });
  it.each([
    ["per-unsur-answered", "totals"], ["per-unsur-answered", "answers"], ["pooled-answers", "totals"], ["pooled-answers", "answers"], ["listwise", "answers"], ["reject", "totals"], ["reject", "answers"],
  ] as const)("the library itself: %s over %s, declared or not", (missing, form) => {
    for (const conventions of [{}, { missing }]) {
      const result = audit(library({ missing }), { forms: [form], conventions });
      expect([result.faults, result.conventions["missing"]]).toEqual([[], missing]);
    }
  });
  it("counting missing answers as 0 and leaving gaps ungraded, where that is declared", () => {
    expect(codes(library({ missing: "all-respondents" }), { conventions: { missing: "all-respondents" } })).toEqual([]);
    for (const gaps of ["closed-intervals", "undetermined"]) expect(audit(library({ gaps }), { conventions: { gaps } })).toMatchObject({ faults: [], conventions: { gaps, basis: "unrounded" } });
    expect(codes(unroundedApp({ grade: closed }), { conventions: { gaps: "closed-intervals", basis: "unrounded" } })).toEqual([]);
  });
  const add = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  it.each<readonly [string, (means: readonly number[]) => number]>([
    ["nine ninths of 25", (means) => add(means.map((it_) => it_ * (1 / 9) * 25))], ["nine divisions", (means) => add(means.map((it_) => it_ / 9)) * 25], ["of 100", (means) => add(means) / 9 / 4 * 100], ["0.1111 of 25", (means) => add(means.map((it_) => it_ * 0.1111 * 25))],
    ["index to 2", (means) => Math.round(add(means.map((it_) => it_ * 0.111)) * 100) / 100 * 25], ["index to 3", (means) => Number((add(means) / 9).toFixed(3)) * 25], ["index to 4", (means) => Number((add(means) / 9).toFixed(4)) * 25],
    ["weighted to 2", (means) => add(means.map((it_) => Number((it_ * 0.111).toFixed(2)))) * 25], ["weighted to 3, cut off", (means) => add(means.map((it_) => Math.trunc(it_ * 111) / 1000)) * 25],
    ["means to 2", (means) => add(means.map((it_) => Number(it_.toFixed(2)) * 0.11)) * 25], ["means to 3", (means) => add(means.map((it_) => Number(it_.toFixed(3)))) / 9 * 25], ["means to 4", (means) => add(means.map((it_) => Number(it_.toFixed(4)))) / 9 * 25],
  ])("in binary arithmetic, whichever way it goes: %s", (_, index) => {
    for (const show of [toTwo, (it_: number) => it_.toFixed(1), (it_: number) => it_.toFixed(3)]) expect(codes(app({ index, show }))).toEqual([]);
    expect(codes(ofMeans({ index }), inForm("means"))).toEqual([]);
  });
  it("a unit's own weights, where they are given", () => {
    const own = { persyaratan: "0.2", prosedur: "0.05", waktu: "0.2", biaya: "0.1", produk: "0.1", kompetensi: "0.1", perilaku: "0.1", pengaduan: "0.1", sarana: "0.05" };
    const fn = library({ weights: "custom" }, { terms: { customWeight: { values: own } } });
    expect(audit(fn, { weights: own })).toMatchObject({ faults: [], conventions: { weights: "custom", basis: "unrounded", missing: "per-unsur-answered" } });
    expect(codes(fn)).toContain("wrong-index");
  });
  it("own names of grades, and a sign for none", () => {
    const names = { A: "Sangat Baik", B: "Baik", C: "Kurang Baik", D: "Tidak Baik" } as const;
    const named = (fn: App): App => (input) => {
      const answer = fn(input);
      return { ...answer, grade: answer.grade === null || answer.grade === undefined ? "-" : names[answer.grade as keyof typeof names] };
    };
    const grades = { "Sangat Baik": "A", Baik: "B", "Kurang Baik": "C", "Tidak Baik": "D", "-": null };
    expect([codes(named(app()), { grades }), codes(app({ empty: () => ({ index: null, grade: "-" }) }))]).toEqual([[], []]);
  });
  it("with numbers of a library, and one that refuses gaps with an exception", () => {
    const withObjects = (input: AuditTotals): unknown => {
      const answer = unwrap(assessSatisfaction({ total: input.totals, answered: input.answered, respondents: input.respondents }, { period: "2025" }));
      return { index: answer.index.text === null ? null : answer.index, grade: answer.grade.code };
    };
    expect(audit(withObjects)).toMatchObject({ faults: [], conventions: { rounding: "unrounded", basis: "unrounded" } });
    expect(only((input: AuditTotals) => { const answer = withObjects(input) as AuditAnswer; return { ...answer, grade: answer.index === null ? null : "D" }; }).got.index).toBe("200/3");
    const strict: App = (input) => { if (ids.some((id) => input.answered[id] !== input.respondents)) throw new Error("a gap"); return app()(input); };
    expect(audit(strict)).toMatchObject({ faults: [], conventions: { missing: "reject" } });
    expect(audit(app({ mean: (total, answered) => (answered === 0 ? 0 : total / answered), index: (means) => { const there = means.filter((it_) => it_ > 0); return there.reduce((a, b) => a + b, 0) / there.length * 25; } }))).toMatchObject({ faults: [], conventions: { unanswered: "left-out" } });
  });
  it("in every form of data", () => {
    const all = (input: AuditInputs[keyof AuditInputs]): AuditAnswer => {
      switch (input.form) {
        case "totals": return app()(input);
        case "answers": return app()(totalsOf(input));
        case "questions": return app()(totalsOfQuestions(input));
        case "means": return ofMeans()(input);
      }
    };
    for (const form of auditForms) expect([form, codes(all, inForm(form))]).toEqual([form, []]);
    const result = unwrap(auditImplementation(all, { family: "satisfaction", forms: ["means", "questions", "answers", "totals"], conventions: { weights: "exact-1-over-k" } }));
    expect([result.faults, result.notChecked, result.passed]).toEqual([[], [], result.cases]);
  });
  it("for means without rounding, in nine terms of 0.11", () => {
    const fn = ({ means }: AuditMeans): AuditAnswer => {
      const values = ids.map((id) => means[id] ?? NaN);
      const index = weighted(0.11)(values);
      return values.some(Number.isNaN) ? none : { index, grade: grade(toTwo(index)) };
    };
    expect(audit(fn, inForm("means"))).toMatchObject({ faults: [], conventions: { weights: "printed-0.11", rounding: "unrounded", basis: "round-2dp-first" } });
  });
  it("whatever the figures, exact arithmetic agrees with the library", () => {
    fc.assert(fc.property(fc.constantFrom("exact-1-over-k", "printed-0.111", "printed-0.11", "printed-0.1111"), fc.constantFrom("unrounded", "round-2dp-first"), fc.constantFrom("lower-cut", "closed-intervals"), fc.constantFrom("per-unsur-answered", "all-respondents"), (weights, basis, gaps, missing) => {
      const conventions = { weights, basis, gaps, missing };
      const result = audit(library(conventions), { conventions: basis === "unrounded" ? conventions : { weights, basis, missing } });
      expect([result.faults, result.passed]).toEqual([[], result.cases]);
    }), { numRuns: 8 });
  });
});

describe("planted faults are found, alone, with the smallest case", () => {
  const chain = (a: number, b: number, c: number) => (index: number): string => (index >= a ? "A" : index >= b ? "B" : index >= c ? "C" : "D");
  const text = (index: number): string => {
    const shown = index.toFixed(2);
    return shown >= "88.31" ? "A" : shown >= "76.61" ? "B" : shown >= "65.00" ? "C" : "D";
  };
  let left = 0;
  let average = 0;
  it.each<readonly [string, string, unknown, object | undefined, unknown]>([
    ["compares-unconverted-index", "the index on 1 to 4 with 76.61 and 65", app({ grade: (index) => grade(index / 25) }), undefined, { got: ["66.67", "D"], right: ["200/3", "C"], people: 1 }],
    ["compares-unconverted-index", "the same, with intervals and a word for none", app({ grade: (index) => closed(index / 25, "Nilai Invalid") }), undefined, { got: ["25", "Nilai Invalid"], right: ["25", "D"], people: 1 }],
    ["never-graded", "no grade at all", app({ grade: () => null }), undefined, { got: ["25", null], right: ["25", "D"], people: 1 }],
    ["cuts-shifted-one-band", "3.5324 / 2.5976 / 1.7644", app({ grade: (index) => chain(3.5324, 2.5976, 1.7644)(index / 25) }), undefined, { got: ["44.44", "C"], right: ["400/9", "D"], people: 1 }],
    ["bands-of-2004", "KEP/25/M.PAN/2/2004", app({ grade: chain(81.26, 62.51, 43.76) }), undefined, { got: ["44.44", "C"], right: ["400/9", "D"], people: 1 }],
    ["bands-of-2004", "the same over single answers", answers(app({ grade: chain(81.26, 62.51, 43.76) })), inForm("answers"), { got: ["44.44", "C"], right: ["400/9", "D"], people: 1 }],
    ["c-ends-at-76", "B from 76.01", app({ grade: chain(88.31, 76.01, 65) }), undefined, { got: ["76.39", "B"], right: ["1375/18", "C"], people: 2 }],
    ["gap-without-grade", "printed intervals", unroundedApp({ grade: closed, show: toTwo }), undefined, { got: ["76.61", null], right: ["13100/171", "C"], people: 19 }],
    ["gap-without-grade", "printed intervals, else Nilai Invalid", unroundedApp({ grade: (index) => closed(index, "Nilai Invalid") }), undefined, { got: ["76.60818713450293", "Nilai Invalid"], right: ["13100/171", "C"], people: 19 }],
    ["gap-graded-lowest", "printed intervals, else D", unroundedApp({ grade: (index) => closed(index, "D") }), undefined, { got: ["76.60818713450293", "D"], right: ["13100/171", "C"], people: 19 }],
    ["gap-graded-up", "upper bounds from below", unroundedApp({ grade: (index) => (index <= 64.99 ? "D" : index <= 76.6 ? "C" : index <= 88.3 ? "B" : "A") }), undefined, { got: ["76.60818713450293", "B"], right: ["13100/171", "C"], people: 19 }],
    ["hole-below-a", "below 3.532, then from 3.5324", unroundedApp({ grade: (index) => (index / 25 < 3.532 || index / 25 >= 3.5324 ? grade(index) : null) }), undefined, { got: ["88.30409356725146", null], right: ["15100/171", "B"], people: 19 }],
    ["perfect-score-without-grade", "below 100", app({ grade: (index) => (index < 100 ? grade(index) : null) }), undefined, { got: ["100", null], right: ["100", "A"], people: 1 }],
    ["lowest-score-without-grade", "above 25", app({ grade: (index) => (index > 25 ? grade(index) : "Nilai Invalid") }), undefined, { got: ["25", "Nilai Invalid"], right: ["25", "D"], people: 1 }],
    ["lowest-score-without-grade", "from 25 where the weights give 24.75", app({ index: weighted(0.11), grade: (index) => closed(index) }), undefined, { got: ["24.75", null], right: ["99/4", "D"], people: 1 }],
    ["text-comparison", "two decimals as text", app({ grade: text }), undefined, { got: ["100", "D"], right: ["100", "A"], people: 1 }],
    ["text-comparison", "as many decimals as there are", app({ grade: (index) => (String(index) >= "88.31" ? "A" : String(index) >= "76.61" ? "B" : String(index) >= "65.00" ? "C" : "D") }), undefined, { got: ["100", "D"], right: ["100", "A"], people: 1 }],
    ["text-comparison", "the same with intervals", app({ grade: (index) => { const shown = String(index); return shown >= "88.31" ? "A" : shown >= "76.61" ? "B" : shown >= "65.00" ? "C" : shown >= "25.00" && shown <= "64.99" ? "D" : null; } }), undefined, { got: ["25", null], right: ["25", "D"], people: 1 }],
    ["weights-of-another-count", "0.1", app({ index: weighted(0.1) }), undefined, { got: ["22.5", "D"], right: ["25", "D"], people: 1 }],
    ["weights-of-another-count", "0.071, as fourteen elements have it", app({ index: weighted(0.071) }), undefined, { got: ["15.97", "D"], right: ["25", "D"], people: 1 }],
    ["index-not-converted", "3.66 in place of 91.48", app({ show: (index) => Math.round(index * 400) / 10000 }), undefined, { got: ["1", "D"], right: ["25", "D"], people: 1 }],
    ["float-overshoot", "nine terms of 1/9", app({ index: weighted(1 / 9), show: (index) => index }), undefined, { got: ["100.00000000000003", "A"], right: ["100", "A"], people: 1 }],
    ["float-overshoot", "nine terms of 1/9, refused", ((input) => { const { index, grade: mark } = app({ index: weighted(1 / 9), show: (it_) => it_ })(input); return { index, grade: Number(index) > 100 ? null : mark }; }) satisfies App, undefined, { got: ["100.00000000000003", null], right: ["100", "A"], people: 1 }],
    ["float-residue-at-cut", "an average of nine means, as it is", app({ show: (index) => index, gradesShown: false }), undefined, { got: ["64.99999999999999", "D"], right: ["65", "C"], people: 5 }],
    ["float-residue-at-cut", "the same, shown with two decimals", app({ gradesShown: false }), undefined, { got: ["65", "D"], right: ["65", "C"], people: 5 }],
    ["float-residue-at-cut", "the same for means", ({ means }: AuditMeans): AuditAnswer => { const values = ids.map((id) => means[id] ?? NaN); const index = plainIndex(values); return values.some(Number.isNaN) ? none : { index: toTwo(index), grade: grade(index) }; }, inForm("means"), undefined],
    ["float-residue-at-cut", "printed intervals that are declared, an average of nine means", app({ gradesShown: false, grade: closed }), { conventions: { gaps: "closed-intervals" } }, undefined],
    ["divides-by-all-respondents", "the number of all people", app({ mean: (total, answered, { respondents }) => (answered === 0 ? NaN : total / respondents) }), undefined, { got: ["44.44", "D"], right: ["800/9", "A"], people: 2 }],
    ["divides-by-all-respondents", "a gap is a 0, an element without answers too", app({ mean: (total, _answered, { respondents }) => total / respondents }), undefined, { got: ["77.78", "B"], right: [null, null], people: 1 }],
    ["divides-by-all-respondents", "the same over single answers", answers(app({ mean: (total, _answered, { respondents }) => total / respondents })), inForm("answers"), { got: ["77.78", "B"], right: [null, null], people: 1 }],
    ["wrong-denominator", "the answers to the first element", app({ mean: (total, answered, input) => (answered === 0 ? NaN : total / (input.answered["persyaratan"] ?? 0)) }), undefined, undefined],
    ["answers-by-position", "values of a row in their order", (input: AuditAnswers): AuditAnswer => app()(totalsOf({ form: "answers", answers: input.answers.map((row) => Object.fromEntries(Object.values(row).map((value, at) => [ids[at] ?? "", value]))) })), inForm("answers"), undefined],
    ["answers-by-position", "sums and numbers in their order", (input: AuditTotals): AuditAnswer => app()({ ...input, answered: Object.fromEntries(Object.values(input.answered).map((value, at) => [ids[at] ?? "", value])) }), undefined, undefined],
    ["unanswered-element", "counted as 0", app({ mean: (total, answered) => (answered === 0 ? 0 : total / answered) }), undefined, { got: ["77.78", "B"], right: [null, null], people: 1 }],
    ["unanswered-element", "no number", (input: AuditTotals): AuditAnswer => { const value = toTwo(plainIndex(ids.map((id) => (input.totals[id] ?? 0) / (input.answered[id] ?? 0)))); return input.respondents === 0 ? none : { index: value, grade: grade(value) }; }, undefined, { got: ["NaN", "D"], right: [null, null], people: 1 }],
    ["empty-survey", "0.00 and D", app({ empty: () => ({ index: 0, grade: "D" }) }), undefined, { got: ["0", "D"], right: [null, null], people: 0 }],
    ["empty-survey", "Nilai Invalid with an index", app({ empty: () => ({ index: "0.00", grade: "Nilai Invalid" }) }), undefined, { got: ["0.00", "Nilai Invalid"], right: [null, null], people: 0 }],
    ["empty-survey", "NaN", app({ empty: () => ({ index: 0 / 0, grade: null }) }), undefined, { got: ["NaN", null], right: [null, null], people: 0 }],
    ["empty-survey", "an exception", app({ empty: () => { throw new RangeError("division by zero"); } }), undefined, { got: [null, null], right: [null, null], people: 0 }],
    ["empty-survey", "no grade is D", app({ empty: () => ({ index: null, grade: "D" }) }), undefined, { got: [null, "D"], right: [null, null], people: 0 }],
    ["respondent-average-rounded", "the average of the questions of an element", (input: AuditQuestions): AuditAnswer => app()(totalsOfQuestions(input, (items) => Math.round(items.reduce((a, b) => a + b, 0) / items.length))), inForm("questions"), { got: ["77.78", "B"], right: ["1375/18", "C"], people: 1 }],
    ["respondent-average-rounded", "the average of the questions of an element, cut off", (input: AuditQuestions): AuditAnswer => app()(totalsOfQuestions(input, (items) => Math.floor(items.reduce((a, b) => a + b, 0) / items.length))), inForm("questions"), { got: ["75", "C"], right: ["1375/18", "C"], people: 1 }],
    ["respondent-average-rounded", "the average of all answers of a person", (input: AuditAnswers): AuditAnswer => {
      if (input.answers.length === 0 || Object.keys(input.answers[0] ?? {}).length < 9) return none;
      const each = input.answers.map((row) => Math.round(Object.values(row).reduce((a, b) => a + b, 0) / Object.values(row).length));
      const index = toTwo(each.reduce((a, b) => a + b, 0) / each.length * 25);
      return { index, grade: grade(index) };
    }, inForm("answers"), { got: ["25", "D"], right: ["250/9", "D"], people: 1 }],
    ["questions-averaged", "all questions in one average", (input: AuditQuestions): AuditAnswer => {
      const short = input.answers.length === 0 || ids.some((id) => input.answers.every((row) => row[id] === undefined));
      if (short) return none;
      if (input.answers.some((row) => Object.values(row).length < 9)) return app()(totalsOfQuestions(input));
      const items = input.answers.flatMap((row) => Object.values(row).flat());
      const index = toTwo(items.reduce((a, b) => a + b, 0) / items.length * 25);
      return { index, grade: grade(index) };
    }, inForm("questions"), { got: ["77.5", "B"], right: ["1375/18", "C"], people: 1 }],
    ["second-call-differs", "a sum that is never set back", (input: AuditTotals): AuditAnswer => { if (input.respondents === 0) return none; left += 1; const { index, grade: mark } = app()(input); return { index: Number(index) + left, grade: mark ?? null }; }, undefined, undefined],
    ["second-call-differs", "the average overwritten in the data", (input: AuditTotals): AuditAnswer => { const answer = app()(input); for (const id of ids) input.totals[id] = (input.totals[id] ?? 0) / 2; return answer; }, undefined, { got: ["45.74", "D"], right: ["23875/261", "A"], people: 29 }],
    ["second-call-differs", "an average that one kind of survey leaves behind", (input: AuditTotals): AuditAnswer => { if (input.respondents === 0) average = 1; const { index, grade: mark } = app()(input); return { index: typeof index === "number" ? index - average : null, grade: mark ?? null }; }, undefined, { got: ["90.48", "A"], right: ["23875/261", "A"], people: 29 }],
    ["wrong-grade", "a table of its own", app({ grade: chain(90, 80, 70) }), undefined, undefined],
    ["wrong-grade", "cuts that are left out", app({ grade: (index) => (index > 88.31 ? "A" : index > 76.61 ? "B" : index > 65 ? "C" : "D") }), undefined, undefined],
    ["throws", "for some surveys", app({ index: (means) => { if (means.every((it_) => it_ === 1)) throw new Error("too low"); return plainIndex(means); } }), undefined, { got: [null, null], right: ["25", "D"], people: 1 }],
  ])("%s: %s", (code, _, fn, options, expected) => {
    const fault = only(fn, options);
    expect(fault.code).toBe(code);
    if (expected !== undefined) expect(figures(fault)).toEqual(expected);
  });
});

describe("several faults at once", () => {
  it("are told apart", () => {
    const pulangPisau = app({ mean: (total, _answered, { respondents }) => total / respondents, grade: (index) => grade(index / 25), empty: () => ({ index: 0, grade: "D" }) });
    expect(codes(pulangPisau)).toEqual(["compares-unconverted-index", "divides-by-all-respondents", "empty-survey"]);
    const ancient = app({ index: weighted(0.071), grade: (index) => (index >= 81.26 ? "A" : index >= 62.51 ? "B" : index >= 43.76 ? "C" : "D"), empty: () => ({ index: "0.00", grade: "D" }) });
    expect(codes(ancient)).toEqual(["weights-of-another-count", "bands-of-2004", "empty-survey"]);
    expect(codes(app({ index: weighted(0.11), mean: (total, answered, { respondents }) => (answered === 0 ? NaN : total / respondents) }))).toEqual(["divides-by-all-respondents"]);
    const koding = unroundedApp({ grade: (index) => (index < 100 ? closed(index, "Nilai Invalid") : "Nilai Invalid") });
    expect(codes(koding)).toEqual(["gap-without-grade", "perfect-score-without-grade"]);
    const gaps = app({ mean: (total, answered) => (answered === 0 ? 0 : total / answered), index: weighted(1 / 9), gradesShown: false, grade: (index) => (index > 100 ? null : closed(index)) });
    expect(codes(gaps)).toEqual(["gap-without-grade", "perfect-score-without-grade", "float-residue-at-cut", "unanswered-element"]);
    const positional = answers((input) => app({ mean: (total, _answered, { respondents }) => total / respondents })(input));
    expect(codes((input: AuditAnswers) => positional({ form: "answers", answers: input.answers.map((row) => Object.fromEntries(Object.values(row).map((value, at) => [ids[at] ?? "", value]))) }), inForm("answers"))).toEqual(["divides-by-all-respondents"]); // with one denominator, places no longer matter
  });
  it("count their cases, and a fault of the weights is not one of the grade", () => {
    const result = audit(app({ index: weighted(0.1) }));
    expect([result.faults.map(({ code }) => code), result.passed < 10, result.conventions]).toEqual([["weights-of-another-count"], true, { rounding: "final-2dp-half-up", basis: "round-2dp-first", missing: "per-unsur-answered", unanswered: "undetermined" }]);
    expect(codes(app({ index: (means) => toTwo(plainIndex(means) / 25) * 25, show: (index) => index / 25 }))).toEqual(["index-not-converted"]);
    const one = audit(app({ empty: () => ({ index: 0, grade: "D" }) }));
    expect(one.passed).toBe(one.cases - 1);
  });
  it("a figure of no known convention is judged by itself", () => {
    const odd = app({ index: (means) => Math.sqrt(plainIndex(means) / 100) * 100 });
    expect(codes(odd)).toEqual(["wrong-index"]);
    expect(audit(odd).notChecked).toEqual(expect.arrayContaining(["divides-by-all-respondents", "answers-by-position"]));
    expect(codes(app({ index: (means) => Math.sqrt(plainIndex(means) / 100) * 100, grade: (index) => (index >= 81.26 ? "A" : index >= 62.51 ? "B" : index >= 43.76 ? "C" : "D") }))).toEqual(["wrong-index", "bands-of-2004"]);
    expect(only(app({ mean: (total, answered, { respondents }) => (respondents > 1 && answered < respondents ? 3 : total / answered) })).code).toBe("wrong-index");
    expect(only((input: AuditTotals) => { const answer = app()(input); return input.respondents === 5 ? { ...answer, index: Number(answer.index) + 1 } : answer; })).toMatchObject({ code: "wrong-index", case: { input: { respondents: 5 } } });
    for (const lowest of [null, -5]) expect(codes((input: AuditTotals) => { const answer = odd(input); return input.respondents === 1 && answer.index !== null && Number(answer.index) <= 60 ? { index: lowest, grade: lowest === null ? "D" : null } : answer; })).toEqual(["wrong-index"]);
    expect(only(app({ index: (means) => (means.every((it_) => it_ === 2) ? NaN : plainIndex(means)), grade: (index) => (Number.isNaN(index) ? "D" : grade(index)) })).got).toEqual({ index: "NaN", grade: "D" });
    expect(codes((input: AuditQuestions): AuditAnswer => app()(totalsOfQuestions(input, (items) => Math.max(...items))), inForm("questions"))).toEqual(["wrong-index"]);
  });
});

describe("what the app declares", () => {
  it.each([
    [app({ index: weighted(0.11) }), { weights: "exact-1-over-k" }], [app(), { basis: "unrounded" }], [unroundedApp(), { basis: "round-2dp-first" }], [unroundedApp(), { gaps: "closed-intervals" }],
    [library({ missing: "pooled-answers" }), { missing: "per-unsur-answered" }], [app(), { missing: "reject" }],
  ] as const)("is held against what its figures follow (%#)", (fn, conventions) => {
    expect(only(fn, { conventions }).code).toBe("not-the-declared-convention");
    expect(audit(fn, { conventions }).notChecked).not.toContain("not-the-declared-convention");
  });
  it("decides where figures do not tell", () => {
    const whole = app({ index: weighted(0.1111), show: (index) => Math.round(index) });
    expect(audit(whole, { conventions: { weights: "printed-0.1111" } })).toMatchObject({ faults: [], conventions: { weights: "printed-0.1111", rounding: "final-0dp-half-up" } });
  });
});

describe("forms", () => {
  it("that cannot show a fault are named", () => {
    expect(audit(app()).notChecked).toEqual(["forms-disagree", "respondent-average-rounded", "questions-averaged", "not-the-declared-convention"]);
    expect(audit(ofMeans(), inForm("means")).notChecked).toEqual(["forms-disagree", "respondent-average-rounded", "divides-by-all-respondents", "wrong-denominator", "answers-by-position", "questions-averaged", "not-the-declared-convention"]);
    expect(audit(app({ index: weighted(0.11) })).notChecked).toEqual(expect.arrayContaining(["perfect-score-without-grade", "text-comparison", "float-overshoot"]));
    expect(audit(app({ show: () => { left += 1; return left; } })).notChecked).toHaveLength(auditFaultCodes.length - 1);
  });
  let left = 0;
  it("that follow different weights disagree", () => {
    const two = (input: AuditTotals | AuditMeans): AuditAnswer => (input.form === "totals" ? app()(input) : ofMeans({ index: weighted(0.11) })(input));
    const { faults, conventions } = unwrap(auditImplementation(two, { family: "satisfaction", forms: ["means", "totals"] }));
    expect(faults.map(({ code }) => code)).toEqual(["forms-disagree"]);
    expect([faults[0]?.case.input.form, faults[0]?.got.index, faults[0]?.expected.index?.text, conventions["weights"]]).toEqual(["means", "90.56", "91.48", "exact-1-over-k"]);
    expect(faults[0]?.explanation).toEqual({ id: "Rata-rata unsur seperti pada contoh: indeks 91,475278, mutu A. Fungsi memberi indeks 90,56 dan mutu A.", en: "Means as in the case: index 91.475278, grade A. The function gives index 90.56 and grade A." });
  });
  it("are all needed: one that cannot be audited ends the audit", () => {
    const half = (input: AuditTotals | AuditMeans): unknown => (input.form === "totals" ? app()(input) : Promise.resolve(none));
    expect(auditImplementation(half as never, { family: "satisfaction", forms: ["totals", "means"] }).issues.map(({ code }) => code)).toEqual(["asynchronous-implementation"]);
  });
  it("that cannot be judged are no disagreement", () => {
    const odd = (input: AuditTotals | AuditMeans): AuditAnswer => (input.form === "totals" ? app({ index: (means) => Math.sqrt(plainIndex(means) / 100) * 100 })(input) : ofMeans()(input));
    expect(codes(odd, { forms: ["totals", "means"] })).toEqual(["wrong-index"]);
  });
});

describe("parts", () => {
  it("read nothing beyond a list", () => {
    expect([numberAt([3], 1), numberAt(undefined, 0), rationalAt([], 0)]).toEqual([0, 0, { n: 0, d: 1 }]);
  });
});

describe("the report", () => {
  it("is the same every time, frozen, and says in both languages what happened", () => {
    const [once, twice] = [audit(app({ empty: () => ({ index: 0, grade: "D" }) })), audit(app({ empty: () => ({ index: 0, grade: "D" }) }))];
    expect(twice).toEqual(once);
    expect([Object.isFrozen(once), Object.isFrozen(once.faults[0]?.case.input)]).toEqual([true, true]);
    expect(once.faults[0]?.explanation).toEqual({
      id: "Tanpa responden: indeks belum dapat ditentukan, tanpa mutu. Fungsi memberi indeks 0 dan mutu D.", en: "Without respondents: the index is undetermined, without a grade. The function gives index 0 and grade D.",
    });
    expect(only(app({ mean: (total, answered, { respondents }) => (answered === 0 ? NaN : total / respondents) })).explanation).toEqual({
      id: "2 responden, jumlah nilai 32, 9 jawaban kosong: indeks 88,888889, mutu A. Fungsi memberi indeks 44,44 dan mutu D.", en: "2 respondents, answers adding up to 32, 9 missing: index 88.888889, grade A. The function gives index 44.44 and grade D.",
    });
    expect(only(app({ empty: () => { throw new RangeError("no rows"); } }))).toMatchObject({ got: { index: null, grade: null, failure: "RangeError: no rows" }, explanation: { en: "Without respondents: the index is undetermined, without a grade. The function fails: RangeError: no rows." } });
    expect(only(app({ empty: () => ({ index: null, grade: "D" }) })).explanation.id).toBe("Tanpa responden: indeks belum dapat ditentukan, tanpa mutu. Fungsi memberi indeks kosong dan mutu D.");
  });
  it("has words for every fault, and the case is what the function received", () => {
    expect(Object.keys(faultTexts).sort()).toEqual([...auditFaultCodes].sort());
    for (const { id, en } of Object.values(faultTexts)) expect([id.length > 20, en.length > 20, id === en]).toEqual([true, true, false]);
    const fault = only(app({ index: weighted(0.1) }));
    expect(fault.description).toEqual(faultTexts["weights-of-another-count"]);
    expect(app({ index: weighted(0.1) })(fault.case.input as AuditTotals)).toEqual(fault.got.index === null ? null : { index: Number(fault.got.index), grade: fault.got.grade });
  });
});

describe("what cannot be audited", () => {
  const issues = (result: Result<unknown>): readonly string[] => result.issues.map(({ code, path }) => `${code} ${path}`);
  const with_ = (fn: unknown, options: unknown): readonly string[] => issues(auditImplementation(fn as App, options as AuditOptions<["totals"]>));
  const tried = (fn: unknown): readonly string[] => with_(fn, { family: "satisfaction" });
  it.each<readonly [string, unknown, string]>([
    ["a promise", () => Promise.resolve(none), "asynchronous-implementation fn"], ["a promise that is broken", () => Promise.reject(new Error("no")), "asynchronous-implementation fn"], ["what behaves like one", () => ({ then: () => undefined }), "asynchronous-implementation fn"],
    ["an exception", () => { throw new Error("no"); }, "not-an-answer fn"], ["an exception that throws", () => { throw new Proxy(new Error("no"), { get: () => { throw new Error("again"); } }); }, "not-an-answer fn"], ["a thrown text", () => { throw "no"; }, "not-an-answer fn"],
    ["nothing", () => undefined, "not-an-answer fn"], ["a number", () => 91.48, "not-an-answer fn"], ["no index", () => none, "not-an-answer fn"], ["no number", () => ({ index: NaN, grade: "A" }), "not-an-answer fn"], ["infinity", () => ({ index: Infinity, grade: "A" }), "not-an-answer fn"],
    ["a decimal comma", () => ({ index: "91,48", grade: "A" }), "not-an-answer fn"], ["a list", () => ({ index: [91], grade: "A" }), "not-an-answer fn"], ["a getter that throws", () => ({ get index() { throw new Error("no"); } }), "not-an-answer fn"],
    ["a proxy that throws", () => new Proxy({}, { get: () => { throw new Error("no"); } }), "not-an-answer fn"], ["foreign grades", (input: AuditTotals) => { const answer = app()(input); return { ...answer, grade: `mutu ${String(answer.grade)}` }; }, "unknown-grade fn"], ["no function", "fn", "wrong-type fn"], ["nothing at all", undefined, "wrong-type fn"],
  ])("%s", (_, fn, issue) => {
    expect(tried(fn)).toEqual([issue]);
  });
  it("garbage later on is a fault", () => {
    const later = (odd: unknown) => (input: AuditTotals): unknown => (input.respondents === 0 ? odd : app()(input));
    for (const odd of [undefined, "x", Promise.resolve(none), { index: {}, grade: null }, { index: null, grade: 3 }, { index: null, grade: "A" }, new Proxy({}, { get: () => { throw new Error("no"); } })]) expect(tried(later(odd))).toEqual([]);
    expect([codes(later({ index: null, grade: 3 })), codes(later({})), codes(later({ index: 10n ** 40n, grade: null }))]).toEqual([[], [], ["empty-survey"]]);
    expect(codes((input: AuditTotals) => ({ ...app()(input), grade: Symbol("A") }))).toEqual(["compares-unconverted-index"]);
  });
  it.each<readonly [unknown, readonly string[]]>([
    [undefined, ["wrong-type options"]], [[], ["wrong-type options"]], [{}, ["wrong-type options.family"]], [{ family: "training" }, ["wrong-type options.family"]], [{ family: "satisfaction", form: "totals" }, ["unknown-key options.form"]],
    [{ family: "satisfaction", forms: [] }, ["wrong-type options.forms"]], [{ family: "satisfaction", forms: "totals" }, ["wrong-type options.forms"]], [{ family: "satisfaction", forms: ["totals", "sums"] }, ["wrong-type options.forms"]],
    [{ family: "satisfaction", grades: { Baik: "E" } }, ["wrong-type options.grades.Baik"]], [{ family: "satisfaction", grades: "A" }, ["wrong-type options.grades"]], [{ family: "satisfaction", conventions: { weights: "0.11" } }, ["wrong-type options.conventions.weights"]],
    [{ family: "satisfaction", conventions: { rounding: "final-2dp-half-up" } }, ["unknown-key options.conventions.rounding"]], [{ family: "satisfaction", weights: { kecepatan: 1 } }, ["unknown-key options.weights.kecepatan", ...ids.map((id) => `missing-key options.weights.${id}`)]],
    [{ family: "satisfaction", weights: Object.fromEntries(ids.map((id) => [id, id === "waktu" ? "x" : "0.1"])) }, ["not-a-number options.weights.waktu"]], [{ family: "satisfaction", grades: () => "A" }, ["wrong-type options.grades"]],
    [{ family: "satisfaction", weights: Object.fromEntries(ids.map((id) => [id, 0])) }, ["wrong-type options.weights"]], [{ family: "satisfaction", weights: Object.fromEntries(ids.map((id) => [id, id === "waktu" ? -1 : 1])) }, ["wrong-type options.weights.waktu"]],
    [new Proxy({}, { ownKeys: () => { throw new Error("no"); } }), ["unreadable-input "]],
  ])("options %#", (options, expected) => {
    expect([...with_(app(), options)].sort()).toEqual([...expected].sort());
  });
});
