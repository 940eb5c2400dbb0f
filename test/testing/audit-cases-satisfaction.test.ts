/** The fixed list of satisfaction: right by an independent calculation and by the library, under every convention; each known fault shows in it. */
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { assessSatisfaction, type SatisfactionOptions } from "../../src/assess/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { elements2017 } from "../../src/regulations/satisfaction/index.ts";
import { auditCases, auditFaultCodes, auditForms, type AuditAnswers, type AuditCase, type AuditCaseAnswer, type AuditInputs, type AuditMeans, type AuditQuestions, type AuditTotals } from "../../src/testing/index.ts";

const ids: readonly string[] = elements2017.map(({ id }) => id);
const casesOf = (forms: readonly (keyof AuditInputs)[] = auditForms, conventions: Readonly<Record<string, string>> = {}): readonly AuditCase[] => unwrap(auditCases({ family: "satisfaction", forms, conventions }));
const every = casesOf();

type Policy = Readonly<Record<string, string>>;
interface Counted { readonly people: number; readonly totals: readonly Fraction[]; readonly answered: readonly number[]; readonly rows: readonly (readonly (Fraction | undefined)[])[] | undefined }

/** A case counted by element, in exact fractions of another library. */
const counted = (form: string, input: object): Counted => {
  if (form === "totals") {
    const { totals, answered, respondents } = input as AuditTotals;
    return { people: respondents, totals: ids.map((id) => new Fraction(totals[id] ?? 0)), answered: ids.map((id) => answered[id] ?? 0), rows: undefined };
  }
  if (form === "means") {
    const { means } = input as AuditMeans;
    return { people: Object.values(means).some((it_) => it_ !== null) ? 1 : 0, totals: ids.map((id) => new Fraction(String(means[id] ?? 0))), answered: ids.map((id) => (typeof means[id] === "number" ? 1 : 0)), rows: undefined };
  }
  const rows = (input as AuditAnswers | AuditQuestions).answers.map((person) => ids.map((id) => {
    const items = [person[id] ?? []].flat();
    return items.length === 0 ? undefined : items.reduce((all, it_) => all.add(it_), new Fraction(0)).div(items.length);
  }));
  const given = (of: Counted["rows"] & object, at: number): readonly Fraction[] => of.flatMap((row) => row[at] ?? []);
  return { people: rows.length, rows, totals: ids.map((_, at) => given(rows, at).reduce((all, it_) => all.add(it_), new Fraction(0))), answered: ids.map((_, at) => given(rows, at).length) };
};

const weightOf = ({ weights = "exact-1-over-k" }: Policy, k: number): Fraction => (weights === "exact-1-over-k" ? new Fraction(1, k) : new Fraction(weights.replace("printed-", "")));

const indexOf = (form: string, input: object, policy: Policy): Fraction | null => {
  const { people, totals, answered, rows } = counted(form, input);
  const missing = policy["missing"] ?? "per-unsur-answered";
  const gaps = answered.some((it_) => it_ < people);
  const over = (sums: readonly Fraction[], by: readonly number[]): Fraction | null => (by.includes(0) ? null : sums.reduce((all, it_, at) => all.add(it_.div(by[at] ?? 1).mul(weightOf(policy, 9))), new Fraction(0)).mul(25));
  if (missing === "reject" && gaps) return null;
  if (missing === "all-respondents") return people === 0 ? null : over(totals, totals.map(() => people));
  if (missing === "pooled-answers") {
    const all = answered.reduce((sum, it_) => sum + it_, 0);
    return all === 0 ? null : totals.reduce((sum, it_) => sum.add(it_), new Fraction(0)).div(all).mul(25);
  }
  if (missing === "listwise") {
    const kept = (rows ?? []).filter((row) => row.every((it_) => it_ !== undefined));
    return over(ids.map((_, at) => kept.reduce((sum, row) => sum.add(row[at] ?? 0), new Fraction(0))), ids.map(() => kept.length));
  }
  if (policy["unanswered"] !== "left-out" || people === 0 || !answered.includes(0)) return over(totals, answered);
  const present = answered.flatMap((it_, at) => (it_ === 0 ? [] : [at]));
  return present.reduce((sum, at) => sum.add((totals[at] ?? new Fraction(0)).div(answered[at] ?? 1)), new Fraction(0)).div(present.length).mul(25);
};

/** The table of PermenPANRB 14/2017 as printed. */
const printed = [["A", "88.31", "100"], ["B", "76.61", "88.30"], ["C", "65.00", "76.60"], ["D", "0", "64.99"]] as const;

const gradeOf = (index: Fraction | null, { basis = "unrounded", gaps = "lower-cut" }: Policy): string | null => {
  if (index === null) return null;
  const compared = basis === "unrounded" ? index : index.mul(100).add("0.5").floor().div(100);
  return printed.find(([, from, to]) => compared.compare(from) >= 0 && (gaps === "lower-cut" || compared.compare(to) <= 0))?.[0] ?? null;
};

const shown = (index: Fraction | null): string | null => (index === null ? null : index.toFraction());
const exact = (value: string | null | undefined): string | null => (value === null || value === undefined ? null : new Fraction(value).toFraction());
const independent = ({ form, input }: AuditCase, policy: Policy): unknown => {
  const index = indexOf(form, input, policy);
  return { index: shown(index), grade: gradeOf(index, policy) };
};
const told = ({ value, band }: AuditCaseAnswer): unknown => ({ index: exact(value), grade: band ?? null });

/** What the library gives for the data of a case. */
const library = ({ form, input }: AuditCase, conventions: Policy): unknown => {
  const { people, totals, answered } = counted(form, input);
  const sums = { total: Object.fromEntries(ids.map((id, at) => [id, totals[at]?.toFraction()])), answered: Object.fromEntries(ids.map((id, at) => [id, answered[at]])), respondents: people };
  const survey = form === "means" ? input : form === "answers" ? (input as AuditAnswers).answers : sums;
  const { index, grade } = unwrap(assessSatisfaction(survey as never, { period: "2025", conventions } as SatisfactionOptions));
  return { index: exact(index.exact), grade: grade.code };
};

describe("the fixed list of satisfaction", () => {
  it("is plain data, frozen, in every form", () => {
    expect(JSON.parse(JSON.stringify(every))).toEqual(every);
    expect([Object.isFrozen(every), [...new Set(every.map(({ form }) => form))], every.length]).toEqual([true, [...auditForms], 62]);
    expect(casesOf(["questions"])).toEqual(every.filter(({ form }) => form === "questions"));
  });
  it("is right by an independent calculation, under every convention", () => {
    for (const it_ of every) {
      expect(told(it_.right)).toEqual(independent(it_, {}));
      for (const other of it_.otherwise) expect([it_.words.en, other.conventions, told(other)]).toEqual([it_.words.en, other.conventions, independent(it_, other.conventions)]);
    }
  });
  it.each<Policy>([{}, { weights: "printed-0.11" }, { weights: "printed-0.111", gaps: "undetermined" }, { weights: "printed-0.1111", basis: "round-2dp-first" }, { gaps: "closed-intervals" }])("is what assessSatisfaction gives under %j", (conventions) => {
    for (const it_ of casesOf(auditForms, conventions)) expect([it_.words.en, told(it_.right)]).toEqual([it_.words.en, library(it_, conventions)]);
  });
  it.each(["pooled-answers", "reject", "all-respondents", "listwise"])("is what assessSatisfaction gives where missing answers are treated by %s", (missing) => {
    for (const it_ of casesOf(missing === "listwise" ? ["answers"] : ["totals", "answers"], { missing })) {
      expect([it_.words.en, told(it_.right)]).toEqual([it_.words.en, independent(it_, { missing })]);
      expect([it_.words.en, told(it_.right)]).toEqual([it_.words.en, library(it_, { missing })]);
    }
  });
  it("has the traps at which values were published or calculated by hand", () => {
    const rights = casesOf(["totals"]).map(({ words: { en }, right: { value, band } }) => `${en}: ${value ?? "none"} ${band ?? "none"}`);
    expect(rights).toEqual(expect.arrayContaining([
      "10 respondents, answers adding up to 288: 80 B", "10 respondents, answers adding up to 243: 67.5 C", "250 respondents, answers adding up to 6867: 76.3 C", "250 respondents, answers adding up to 7947: 88.3 B",
      "1 respondent, answers adding up to 36: 100 A", "1 respondent, answers adding up to 9: 25 D", "29 respondents, answers adding up to 955: 23875/261 A", "5 respondents, answers adding up to 117: 65 C", "Without respondents: none none",
    ]));
    const both = ["19 604 B B", "43 1367 B A", "19 524 C B", "26 717 C C", "58 1357 D D", "113 2644 D C"];
    const found = both.map((it_) => {
      const [people, total] = it_.split(" ");
      const [a, b] = [{}, { basis: "round-2dp-first" }].map((conventions) => casesOf(["totals"], conventions).find(({ words }) => words.en.startsWith(`${people ?? ""} respondents, answers adding up to ${total ?? ""}`))?.right.band);
      return `${people ?? ""} ${total ?? ""} ${String(a)} ${String(b)}`;
    });
    expect(found).toEqual(both);
  });
});

type Ours = (input: never) => { readonly index: number | null; readonly grade: string | null };

const cut = (index: number | null, table: readonly (readonly [string, number])[] = [["A", 88.31], ["B", 76.61], ["C", 65], ["D", -1]]): string | null => (index === null ? null : table.find(([, from]) => index >= from)?.[0] ?? null);
const round = (index: number | null): number | null => (index === null ? null : Math.round(index * 1e9) / 1e9); // an app without residues
const mean = (list: readonly number[]): number => list.reduce((sum, it_) => sum + it_, 0) / list.length;
const indexIn = ({ totals, answered, respondents }: AuditTotals): number | null => (respondents === 0 || ids.some((id) => answered[id] === 0) ? null : round(mean(ids.map((id) => (totals[id] ?? 0) / (answered[id] ?? 0))) * 25));
const graded = (grade: (index: number | null) => string | null, index: (input: AuditTotals) => number | null = indexIn): Ours => (input: AuditTotals) => ({ index: round(index(input)), grade: grade(round(index(input))) });
const person = (input: AuditAnswers): readonly (readonly number[])[] => input.answers.map((it_) => Object.values(it_));

/** What a team reads off the list: the faults that every wrong answer may come from, and of these those that no right answer contradicts. */
const common = (form: keyof AuditInputs, ours: Ours): readonly string[] => {
  const same = (got: number | null, value: string | null | undefined): boolean => (value === null || value === undefined || got === null ? (value ?? null) === got : Math.abs(new Fraction(value).valueOf() - got) <= 1e-6);
  const fits = (got: ReturnType<Ours>, it_: AuditCaseAnswer): boolean => (it_.broken === true ? Number.isNaN(got.index) : same(got.index, it_.value) && got.grade === it_.band);
  const seen = casesOf([form]).map(({ form: _, input, right, betrays }) => ({ got: ours({ form, ...input } as never), right, betrays })).map(({ got, right, betrays }) => ({ isRight: fits(got, right), may: betrays.filter((it_) => fits(got, it_)).map(({ fault }) => fault), shows: betrays.map(({ fault }) => fault) }));
  const wrong = seen.filter(({ isRight }) => !isRight);
  const shared = [...new Set(wrong.flatMap(({ may }) => may))].filter((fault) => wrong.every(({ may }) => may.includes(fault)));
  const left = shared.filter((fault) => !seen.some(({ isRight, shows }) => isRight && shows.includes(fault)));
  return left.length > 0 ? left : shared;
};

describe("a loop over the list names the fault that explains all wrong answers and no right one", () => {
  it.each<readonly [string, keyof AuditInputs, Ours]>([
    ["compares-unconverted-index", "totals", graded((it_) => (it_ === null ? null : cut(it_ / 25)))],
    ["index-not-converted", "totals", (input) => ({ index: round((indexIn(input) ?? NaN) / 25 || null), grade: cut(indexIn(input)) })],
    ["cuts-shifted-one-band", "totals", graded((it_) => cut(it_, [["A", 88.31], ["B", 64.94], ["C", 44.11], ["D", 0]]))],
    ["bands-of-2004", "totals", graded((it_) => cut(it_, [["A", 81.26], ["B", 62.51], ["C", 43.76], ["D", 0]]))],
    ["c-ends-at-76", "totals", graded((it_) => cut(it_, [["A", 88.31], ["B", 76.000001], ["C", 65], ["D", 0]]))],
    ["gap-without-grade", "totals", graded((it_) => (it_ === null ? null : printed.find(([, from, to]) => it_ >= Number(from) && it_ <= Number(to))?.[0] ?? null))],
    ["gap-graded-lowest", "totals", graded((it_) => (it_ === null ? null : printed.find(([, from, to]) => it_ >= Number(from) && it_ <= Number(to))?.[0] ?? "D"))],
    ["gap-graded-up", "totals", graded((it_) => (it_ === null ? null : it_ > 88.3 ? "A" : it_ > 76.6 ? "B" : it_ > 64.99 ? "C" : "D"))],
    ["hole-below-a", "totals", graded((it_) => (it_ !== null && it_ >= 88.3 && it_ < 88.31 ? null : cut(it_)))],
    ["perfect-score-without-grade", "totals", graded((it_) => (it_ === 100 ? null : cut(it_)))],
    ["lowest-score-without-grade", "totals", graded((it_) => (it_ === 25 ? null : cut(it_)))],
    ["text-comparison", "totals", graded((it_) => (it_ === 100 ? "D" : cut(it_)))],
    ["never-graded", "totals", graded(() => null)],
    ["float-residue-at-cut", "totals", graded((it_) => ({ 65: "D", 76.61: "C", 88.31: "B", 88.3: null })[it_ ?? -1] ?? (it_ === 88.3 ? null : cut(it_)))],
    ["weights-of-another-count", "totals", (input: AuditTotals) => { const index = round(indexIn(input) === null ? null : (indexIn(input) ?? 0) * 0.9); return Object.values(input.answered).some((it_) => it_ < input.respondents) ? { index: indexIn(input), grade: cut(indexIn(input)) } : { index, grade: cut(index) }; }],
    ["divides-by-all-respondents", "totals", graded((it_) => cut(it_), (input) => (ids.some((id) => input.answered[id] === 0) ? null : input.respondents === 0 ? null : mean(ids.map((id) => (input.totals[id] ?? 0) / input.respondents)) * 25))],
    ["wrong-denominator", "totals", graded((it_) => cut(it_), (input) => (ids.some((id) => input.answered[id] === 0) || input.respondents === 0 ? null : mean(ids.map((id) => (input.totals[id] ?? 0) / (input.answered[ids[0] ?? ""] ?? 1))) * 25))],
    ["answers-by-position", "totals", graded((it_) => cut(it_), (input) => (ids.some((id) => input.answered[id] === 0) || input.respondents === 0 ? null : mean(Object.values(input.totals).map((it_, at) => it_ / (Object.values(input.answered)[at] ?? 1))) * 25))],
    ["unanswered-element", "totals", graded((it_) => cut(it_), (input) => (input.respondents === 0 ? null : mean(ids.map((id) => (input.answered[id] === 0 ? 0 : (input.totals[id] ?? 0) / (input.answered[id] ?? 1)))) * 25))],
    ["empty-survey", "totals", (input: AuditTotals) => (input.respondents === 0 ? { index: 0, grade: "D" } : { index: indexIn(input), grade: cut(indexIn(input)) })],
    ["respondent-average-rounded", "answers", (input: AuditAnswers) => {
      const complete = input.answers.length > 0 && person(input).every((it_) => it_.length === 9);
      const index = complete ? mean(person(input).map((it_) => Math.round(mean(it_)))) * 25 : round(indexOf("answers", input, {})?.valueOf() ?? null);
      return { index, grade: cut(index) };
    }],
    ["questions-averaged", "questions", (input: AuditQuestions) => {
      const flat = input.answers.length === 0 || input.answers.some((it_) => Object.keys(it_).length < 9) ? null : mean(input.answers.flatMap((it_) => Object.values(it_).flat())) * 25;
      return { index: flat, grade: cut(flat) };
    }],
  ])("%s", (code, form, ours) => {
    expect(common(form, ours)).toEqual([code]);
  });
  it("and is silent where all is right", () => {
    const blamed = casesOf(["totals"]).filter(({ input, right }) => shown(indexOf("totals", input, {})) !== exact(right.value));
    expect([blamed, common("totals", graded((it_) => cut(it_)))]).toEqual([[], []]);
  });
  it("shows every fault but those that no single answer tells", () => {
    const shows = new Set(every.flatMap(({ betrays }) => betrays.map(({ fault }) => fault)));
    expect(auditFaultCodes.filter((code) => !shows.has(code))).toEqual(["second-call-differs", "forms-disagree", "throws", "wrong-index", "wrong-grade", "not-the-declared-convention"]);
    expect([...shows].filter((code) => !auditFaultCodes.some((known) => known === code))).toEqual([]);
  });
});
