/** Learning hours: every row of the table, caps over records, what does not count and why, the mix, and the yearly duties side by side. */
import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { assessLearningDuties, assessLearningHours, type LearningDutySubject, type LearningHours, type LearningHoursOptions, type TrainingInput } from "../../src/assess/index.ts";
import { createEngine, replay } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { perlan5of2018, pp11of2017, pp49of2018 } from "../../src/regulations/learning-duties/index.ts";
import { perlan10of2018 } from "../../src/regulations/learning-hours/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { errorsOf, throughText } from "../engine/small.ts";
import vectors from "../vectors/training.json" with { type: "json" };

const ask = (records: unknown, more: object = {}): ReturnType<typeof assessLearningHours> => assessLearningHours(records as readonly TrainingInput[], { period: "2026", ...more } as LearningHoursOptions);
const found = (records: unknown, more: object = {}): LearningHours => unwrap(ask(records, more));
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.filter((it_) => it_.code !== "rule-reviewed-long-ago").map((it_) => `${it_.code} ${it_.path}`);
const day = (id: string, kind: string, on: string, more: object = {}): object => ({ id, kind, from: on, to: on, ...more });
const left = (it_: LearningHours): readonly (readonly [string, string, string | null])[] => it_.notCounted.map((one) => [one.id, one.reason, one.amount?.exact ?? null]);

describe("the conversion table", () => {
  it.each(vectors.conversion.map((it_) => [it_.id, it_] as const))("%s", (_, { kind, place, given, hours, conventions }) => {
    expect(found([{ id: "a", kind, place, from: "2026-03-02", to: "2026-03-02", ...given }], conventions === undefined ? {} : { conventions }).total.exact).toBe(hours);
  });
  it.each(vectors.records.map((it_) => [it_.id, it_] as const))("%s", (_, { records, total, gap, conventions }) => {
    const answer = found(records, { employee: { kind: "pns" }, ...(conventions === undefined ? {} : { conventions }) });
    expect([answer.total.exact, answer.duties[0]?.gap.exact]).toEqual([total, gap ?? answer.duties[0]?.gap.exact]);
    expect(replay(throughText(answer.receipt)).ok).toBe(true);
  });
  it("says of each row how sure it is", () => {
    const sure = (record: object, more: object = {}): unknown => found([record], more).receipt.outputs["total"]?.confidence;
    expect([sure(day("a", "workshop", "2026-03-02")), sure(day("a", "mentoring", "2026-03-02")), sure(day("a", "e-learning", "2026-03-02", { jp: 5 }))]).toEqual(["secondary", "secondary", "secondary"]);
    expect([sure(day("a", "tugas-belajar", "2026-03-02", { semesters: 1 })), sure(day("a", "bimbingan-di-tempat-kerja", "2026-03-02")), sure(day("a", "belajar-mandiri", "2026-03-02", { jp: 1, evidence: ["laporan"] }))]).toEqual(["unverified", "unverified", "unverified"]);
  });
  it("lets the caller set the rows of one source, and no other", () => {
    expect(found([day("a", "tugas-belajar", "2026-03-02", { semesters: 2 })], { terms: { semesterHours: { number: 12 } } }).total.exact).toBe("24");
    expect(errorsOf(ask([day("a", "workshop", "2026-03-02")], { terms: { workshopHours: { table: { national: 9, international: 9 } } } }))).toEqual(["locked-term"]);
  });
});

describe("caps", () => {
  it("count two meetings a month, coaching and mentoring together or each by itself", () => {
    const records = [day("m1", "mentoring", "2026-03-16"), day("m2", "mentoring", "2026-03-02"), day("c1", "coaching", "2026-03-09"), day("m3", "mentoring", "2026-04-01")];
    expect(found(records).activities.map((it_) => [it_.id, it_.hours.exact])).toEqual([["m1", "0"], ["m2", "2"], ["c1", "2"], ["m3", "2"]]);
    expect(left(found(records))).toEqual([["m1", "cap-of-month", "1"]]);
    expect(found(records, { conventions: { capOfMeetings: "each-path" } }).total.exact).toBe("8");
    expect(found(records, { conventions: { capOfMeetings: "each-path" } }).receipt.convention["capOfMeetings"]?.option).toBe("each-path");
  });
  it("count meetings of a record month by month, by their dates", () => {
    const record = { id: "m", kind: "mentoring", from: "2026-03-02", to: "2026-05-29", dates: ["2026-03-02", "2026-03-09", "2026-03-16", "2026-04-06"] };
    const answer = found([record]);
    expect([answer.total.exact, answer.activities, left(answer)]).toMatchObject(["6", [{ id: "m", hours: { exact: "6" } }], [["m", "cap-of-month", "1"]]]);
    expect(found([record], { period: "2026-04" }).total.exact).toBe("2");
    expect(found([{ ...record, dates: undefined, meetings: 4 }].map(({ dates: _, ...it_ }) => it_)).total).toMatchObject({ text: null, reasons: ["not-given@meetings[m]"] });
    const undated = ask([{ ...record, dates: undefined, meetings: 4 }].map(({ dates: _, ...it_ }) => it_));
    expect(codes(undated).filter((it_) => !it_.startsWith("missing-value"))).toEqual(["dates-needed trainings[0]"]);
    expect(explain(undated.issues, { locale: "en" })).toContain("trainings[0] must name the day of each meeting (dates)");
    expect(codes(ask([{ id: "m", kind: "mentoring", from: "2026-03-02", to: "2026-03-30" }])).filter((it_) => !it_.startsWith("missing-value"))).toEqual([]); // their number alone would do
    expect(found([{ ...record, to: "2026-03-31", dates: ["2026-03-02", "2026-03-09"], meetings: 3 }]).total.exact).toBe("4");
  });
  it("count three JP of e-learning a day over all records of the day, evenly over days without minutes of their own", () => {
    expect(found([day("a", "e-learning", "2026-03-02", { jp: 2 }), day("b", "e-learning", "2026-03-02", { minutes: 90 })]).activities.map((it_) => it_.hours.exact)).toEqual(["2", "1"]);
    const spread = ask([{ id: "a", kind: "e-learning", from: "2026-03-02", to: "2026-03-04", minutes: 450 }]);
    expect([unwrap(spread).total.exact, codes(spread), left(unwrap(spread))]).toEqual(["9", ["hours-spread-evenly trainings[0]"], [["a", "cap-of-day", "1/3"], ["a", "cap-of-day", "1/3"], ["a", "cap-of-day", "1/3"]]]);
    expect(found([{ id: "a", kind: "e-learning", from: "2026-03-02", to: "2026-03-31", days: 3, jp: 6 }]).total).toMatchObject({ text: null, reasons: ["not-given@earlier[a]"] });
    expect(found([{ id: "a", kind: "e-learning", from: "2026-03-02", to: "2026-03-31", dates: ["2026-03-02", "2026-03-30"], jp: 6 }]).total.exact).toBe("6");
    expect(found([day("a", "e-learning", "2026-03-02")]).total.text).toBeNull();
  });
  it("self-study with a report comes before one without in the cap of its day", () => {
    const answer = found([day("a", "belajar-mandiri", "2026-03-02", { jp: 2 }), day("b", "belajar-mandiri", "2026-03-02", { jp: 2, evidence: ["laporan", "surat-tugas"] })]);
    expect([answer.total.exact, left(answer)]).toEqual(["2", [["a", "no-evidence", null]]]);
  });
  it("are never exceeded, and the order of the records changes nothing", () => {
    const kinds = ["mentoring", "coaching", "e-learning", "belajar-mandiri"] as const;
    const record = fc.record({ kind: fc.constantFrom(...kinds), at: fc.integer({ min: 1, max: 20 }), jp: fc.integer({ min: 1, max: 9 }) });
    fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), (list) => {
      const records = list.map(({ kind, at, jp }, n) => day(`r${n}`, kind, `2026-03-${String(at).padStart(2, "0")}`, { ...(kind === "e-learning" || kind === "belajar-mandiri" ? { jp } : {}), evidence: ["laporan"] }));
      const answer = found(records);
      const meetings = 2 * Math.min(2, list.filter((it_) => it_.kind === "mentoring" || it_.kind === "coaching").length);
      const daily = (kind: string, most: number): number => [...new Set(list.map((it_) => it_.at))].map((at) => Math.min(most, list.filter((it_) => it_.kind === kind && it_.at === at).reduce((sum, it_) => sum + it_.jp, 0))).reduce((sum, it_) => sum + it_, 0);
      expect(answer.total.exact).toBe(String(meetings + daily("e-learning", 3) + daily("belajar-mandiri", 2)));
      expect(found([...records].reverse()).total).toEqual(answer.total);
      expect(answer.byPath.map((it_) => new Fraction(it_.hours.exact ?? "0")).reduce((sum, it_) => sum.add(it_), new Fraction(0)).toFraction()).toBe(answer.total.exact);
    }), { numRuns: 60 });
  });
});

describe("what does not count", () => {
  it("is named with its reason, and remarked", () => {
    const result = ask([day("w", "workshop", "2026-03-02"), day("old", "seminar", "2025-12-31"), day("j", "job-shadowing", "2026-03-02"), { ...day("p", "pelatihan-kepemimpinan", "2026-03-02", { jp: 8 }), place: "international" }, day("s", "belajar-mandiri", "2026-03-02", { jp: 1, evidence: ["log"] })]);
    expect([unwrap(result).total.exact, left(unwrap(result))]).toEqual(["5", [["old", "outside-period", null], ["j", "no-conversion", null], ["p", "no-conversion", null], ["s", "no-evidence", null]]]);
    expect(codes(result)).toEqual(["activity-outside-period trainings[1]", "activity-not-converted trainings[2]"]);
    expect(found([day("w", "workshop", "2026-03-02"), day("e", "seminar", "2026-03-02", { evidence: ["sertifikat"] })], { conventions: { evidence: "every-path" } }).total.exact).toBe("4");
  });
  it("over the end of a period days count inside, and all else where it ends", () => {
    const over = { id: "a", from: "2025-12-30", to: "2026-01-02" };
    expect(found([{ ...over, kind: "workshop" }]).total.exact).toBe("10");
    expect(found([{ ...over, kind: "workshop", days: 2 }]).total).toMatchObject({ text: null, reasons: ["not-given@days[a]"] });
    expect(left(found([{ ...over, kind: "workshop", dates: ["2025-12-30"] }]))).toEqual([["a", "outside-period", null]]);
    expect(found([{ ...over, kind: "magang" }]).total.exact).toBe("20");
    expect(left(found([{ ...over, kind: "magang" }], { period: "2025" }))).toEqual([["a", "outside-period", null]]);
    expect(found([{ ...over, kind: "tugas-belajar", semesters: 2 }]).total.text).toBeNull();
    expect(found([{ ...over, kind: "tugas-belajar", semesters: 1 }]).total.exact).toBe("20");
    expect(found([{ ...over, kind: "mentoring", meetings: 1 }]).total.text).toBeNull();
    expect(codes(ask([{ ...over, kind: "magang" }]))).toEqual(["activity-reaches-over trainings[0]"]);
  });
  it("the mix tells what is classical, with others, at work, and what no source places", () => {
    const answer = found([{ id: "w", kind: "workshop", from: "2026-03-02", to: "2026-03-02" }, day("m", "mentoring", "2026-03-02"), day("e", "e-learning", "2026-03-02", { jp: 3 })]);
    expect(answer.mix.map((it_) => [it_.strand, it_.hours.exact, it_.share.exact, it_.reference?.exact ?? null])).toEqual([["classical", "5", "50", "10"], ["others", "2", "20", "20"], ["experience", "0", "0", "70"], ["unassigned", "3", "30", null]]);
    expect(found([day("m", "mentoring", "2026-03-02"), day("e", "e-learning", "2026-03-02")]).mix.map((it_) => it_.share)).toMatchObject([{ reasons: ["not-given@total"] }, { reasons: ["not-given@total"] }, { reasons: ["not-given@total"] }, { reasons: ["not-given@jp[e]"] }]);
    expect(found([day("s", "belajar-mandiri", "2026-03-02", { jp: 1 })]).mix[3]?.share).toMatchObject({ text: null, reasons: ["division-by-zero@total"] });
  });
  it("under a rulebook of one's own with one path there is no cap and no mix", () => {
    const small = JSON.parse(JSON.stringify(perlan10of2018)) as { -readonly [K in keyof RulebookData]: RulebookData[K] };
    const own: RulebookData = {
      id: "pedoman-jp-1-2026@1", family: "learning-hours", instrument: { ...small.instrument, kind: "guideline" }, standing: "general", validity: small.validity, citations: { own: { locator: "own", confidence: "convention" } },
      dimensions: { activity: { open: true } }, inputs: { path: { kind: "category", per: "activity", of: ["workshop"] }, days: { kind: "count", per: "activity" } }, terms: { rates: { table: { workshop: 6 }, cite: "own" } },
      steps: [{ id: "rate", per: "activity", scorer: "lookup@1", inputs: { key: "path", table: "rates" }, cite: "own" }, { id: "hours", per: "activity", scorer: "product@1", inputs: { values: ["days", "rate"] }, cite: "own" }, { id: "total", scorer: "sum@1", inputs: { values: "hours" }, cite: "own" }], outputs: ["total", "hours"],
    };
    const answer = found([day("w", "lokakarya", "2026-03-02")], { engine: unwrap(createEngine({ rulebooks: [own] as never })) });
    expect([answer.total.exact, answer.mix, answer.notCounted]).toEqual(["6", [], []]);
  });
  it("is told in both languages", () => {
    for (const locale of ["id", "en"] as const) expect(explain(found([day("m", "mentoring", "2026-03-02", { meetings: 3 })]).receipt, { locale }).length).toBeGreaterThan(500);
  });
});

describe("what the caller may get wrong", () => {
  const workshop = day("w", "workshop", "2026-03-02");
  it("is told at its place, each fault once", () => {
    expect(codes(ask([workshop, day("s", "seminar", "2026-03-03"), day("w", "seminar", "2025-03-02")]))).toEqual(["duplicate-training trainings[2].id"]);
    expect([null, undefined, 5, "x", {}, { length: 3 }].map((it_) => codes(ask(it_)))).toEqual(Array.from({ length: 6 }, () => ["wrong-type trainings"]));
    expect([null, undefined, 5].map((it_) => codes(assessLearningHours([], it_ as never)))).toEqual(Array.from({ length: 3 }, () => ["wrong-type options"]));
    const contract = (contractYear: unknown): readonly string[] => codes(ask([workshop], { employee: { kind: "pppk", contractYear } }));
    expect(contract({ from: "2026-12-31", to: "2026-01-01" })).toEqual(["reversed-range options.employee.contractYear"]);
    expect(contract({ from: "2026-01-01", to: "2026-12-31", lama: 1 })).toEqual(["unknown-key options.employee.contractYear.lama"]);
    expect([contract({ from: "2024-12-01", to: "2025-11-30" }), contract({ from: "2027-01-01", to: "2027-12-31" })]).toEqual([["contract-year-elsewhere options.employee.contractYear"], ["contract-year-elsewhere options.employee.contractYear"]]);
    expect(contract({ from: "2024-02-29", to: "2025-02-28" })).toEqual(["not-one-year options.employee.contractYear"]);
    expect(codes(ask([workshop], { employee: { kind: "pppk", excepted: "ya" } }))).toEqual(["wrong-type options.employee.excepted"]);
    expect(codes(assessLearningDuties({ kind: "pppk", excepted: "ya" as never }, { period: "2026" }))).toEqual(["wrong-type subject.excepted"]);
    expect(codes(assessLearningDuties({ kind: "pns", hours: -1 }, { period: "2026" }))).toEqual(["below-minimum subject.hours"]);
  });
  it("a list without an activity in the period is 0 JP, and short of the duty by all of it", () => {
    for (const records of [[], [day("old", "workshop", "2025-12-31")], [day("j", "job-shadowing", "2026-03-02")]]) {
      const answer = found(records, { employee: { kind: "pns" } });
      expect([answer.total.exact, answer.activities, answer.duties.map((it_) => [it_.verdict.code, it_.gap.exact])]).toEqual(["0", [], [["short", "20"], ["short", "20"]]]);
      expect(replay(throughText(answer.receipt)).ok).toBe(true);
    }
  });
  it("an id that looks like the part of another is no clash", () => {
    const months = { id: "a", kind: "mentoring", from: "2026-05-01", to: "2026-06-30", dates: ["2026-05-05", "2026-06-05"] };
    for (const records of [[months, day("a~2026-05", "seminar", "2026-05-04")], [day("a~2026-05", "seminar", "2026-05-04"), months]]) expect(found(records).activities.map((it_) => [it_.id, it_.hours.exact]).sort()).toEqual([["a", "4"], ["a~2026-05", "4"]]);
  });
  it("hours rounded down take from the cap of the day what they count", () => {
    const records = [day("a", "e-learning", "2026-03-02", { minutes: 100 }), day("b", "e-learning", "2026-03-02", { minutes: 90 })];
    expect(found(records).activities.map((it_) => it_.hours.exact)).toEqual(["20/9", "7/9"]);
    expect(found(records, { conventions: { jpRounding: "floor" } }).activities.map((it_) => it_.hours.exact)).toEqual(["2", "1"]);
  });
  it("years are cut by the calendar: New Year, a leap day, a contract over two years, a fraction over the limit", () => {
    const over = { id: "n", kind: "workshop", from: "2027-12-30", to: "2028-01-02" };
    expect(["2027", "2028"].map((period) => found([over], { period }).total.exact)).toEqual(["10", "10"]);
    expect([found([day("l", "workshop", "2028-02-29")], { period: "2028" }).total.exact, codes(ask([day("l", "workshop", "2026-02-29")]))]).toEqual(["5", ["not-a-date trainings[0].from", "not-a-date trainings[0].to"]]);
    const contract = found([day("a", "bimtek", "2025-10-02", { jp: 20 }), day("b", "bimtek", "2026-02-02", { minutes: 203 })], { employee: { kind: "pppk", contractYear: { from: "2025-07-01", to: "2026-06-30" } } });
    expect(contract.duties.map((it_) => [it_.verdict.code, it_.gap.exact])).toEqual([["short", "697/45"], ["over", "23/45"]]);
    const verdict = (contractHours: string): unknown => unwrap(assessLearningDuties({ kind: "pppk", contractHours }, { period: "2026" }))[1]?.verdict.code;
    expect([verdict("24"), verdict("24.5")]).toEqual(["within", "over"]);
  });
  it("is told in words of both languages, without a bare name of a step or a code", () => {
    const told = [perlan10of2018, ...[pp11of2017, perlan5of2018, pp49of2018]] as readonly RulebookData[];
    for (const book of told) {
      const labels = Object.assign({}, ...Object.values(book.terms ?? {}).map((it_) => it_.labels ?? {})) as Readonly<Record<string, unknown>>;
      expect([book.id, book.steps.filter((it_) => it_.label === undefined).map((it_) => it_.id)]).toEqual([book.id, []]);
      const used = [...Object.values(book.inputs).flatMap((it_) => it_.of ?? []), ...Object.values(book.terms ?? {}).flatMap((it_) => [...Object.values(it_.cells ?? {}).flatMap((row) => Object.values(row)), ...(it_.code === undefined ? [] : [it_.code])])];
      expect([book.id, [...new Set(used)].filter((it_) => labels[it_] === undefined)]).toEqual([book.id, []]);
    }
    expect(explain(found([workshop]).receipt, { locale: "id" })).toContain("w: klasikal");
  });
});

describe("the yearly duties", () => {
  const duties = (subject: LearningDutySubject, period = "2026"): unknown => unwrap(assessLearningDuties(subject, { period })).map((it_) => [it_.rulebook, it_.sense.code, it_.limit.text, it_.verdict.code, it_.gap.exact]);
  it("stand beside each other and are never merged", () => {
    expect(duties({ kind: "pns", hours: 19 })).toEqual([["pp-11-2017@1", "at-least", "20", "short", "1"], ["perlan-5-2018@1", "at-least", "20", "short", "1"]]);
    expect(duties({ kind: "pppk", hours: 25, contractHours: 25 })).toEqual([["perlan-5-2018@1", "at-least", "20", "met", "0"], ["pp-49-2018@1", "at-most", "24", "over", "1"]]);
    expect(duties({ kind: "pppk", hours: 25, contractHours: 25, excepted: true })).toEqual([["perlan-5-2018@1", "at-least", "20", "met", "0"], ["pp-49-2018@1", "at-most", "24", null, null]]);
    expect(duties({ kind: "pppk" })).toEqual([["perlan-5-2018@1", "at-least", "20", null, null], ["pp-49-2018@1", "at-most", "24", null, null]]);
  });
  it("are told of the hours of the year and of the year of the contract", () => {
    const records = [day("a", "workshop", "2026-02-02"), { id: "b", kind: "workshop", from: "2026-09-07", to: "2026-09-11" }];
    const answer = found(records, { employee: { kind: "pppk", contractYear: { from: "2026-06-01", to: "2027-05-31" } } });
    expect(answer.duties.map((it_) => [it_.rulebook, it_.verdict.code, it_.gap.exact])).toEqual([["perlan-5-2018@1", "met", "0"], ["pp-49-2018@1", "over", "1"]]);
    expect(answer.duties.every((it_) => replay(throughText(it_.receipt)).ok)).toBe(true);
    expect(found(records, { employee: { kind: "pppk", excepted: true } }).duties[1]?.verdict).toMatchObject({ code: null, reasons: ["excepted@held"] });
    expect(found([day("e", "e-learning", "2026-03-02")], { employee: { kind: "pns" }, scope: "16.71" }).duties[0]?.verdict.code).toBeNull();
    expect(found(records).duties).toEqual([]);
    expect(unwrap(assessLearningHours(records as never, { period: "2026", perRule: true, employee: { kind: "pns" } })).parts[0]?.answer.duties).toEqual([]);
  });
  it("are of one year", () => {
    expect(codes(ask([day("a", "workshop", "2026-02-02")], { period: "2026-S1", employee: { kind: "pns" } }))).toEqual(["part-of-a-year options.period"]);
    expect(codes(ask([day("a", "workshop", "2026-02-02")], { period: { from: "2025-07-01", to: "2026-06-30" }, employee: { kind: "pns" } }))).toEqual(["not-one-year options.period"]);
    expect(codes(ask([day("a", "workshop", "2026-02-02")], { employee: { kind: "pppk", contractYear: { from: "2026-01-01", to: "2027-01-01" } } }))).toEqual(["not-one-year options.employee.contractYear"]);
  });
  it("name each fault", () => {
    expect(codes(assessLearningDuties({ kind: "honorer" as never, jam: 3 } as never, { period: "2026" }))).toEqual(["unknown-key subject.jam", "wrong-type subject.kind"]);
    expect(codes(assessLearningDuties(5 as never, { period: "2026" }))).toEqual(["wrong-type subject"]);
    expect(errorsOf(assessLearningDuties({ kind: "pns", hours: "banyak" }, { period: "2026" }))).toContain("not-a-number");
    expect(codes(assessLearningDuties({ kind: "pns", hours: 1 }, { period: "2017" }))).toEqual(["rule-not-in-force period"]); // PerLAN 5/2018, named and told with that remark
    const one = [day("a", "workshop", "2026-02-02")];
    expect(codes(ask(one, { employee: 5 }))).toEqual(["wrong-type options.employee"]);
    expect(codes(ask(one, { employee: { kind: "x", nama: 1 } }))).toEqual(["unknown-key options.employee.nama", "wrong-type options.employee.kind"]);
    expect(codes(ask(one, { employee: { kind: "pppk", contractYear: 5 } }))).toEqual(["wrong-type options.employee.contractYear"]);
    expect(codes(ask(one, { employee: { kind: "pppk", contractYear: { from: "x" } } }))).toEqual(["not-a-date options.employee.contractYear.from", "not-a-date options.employee.contractYear.to"]);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect([typeof assessLearningDuties(a as never, b as never).ok, typeof assessLearningHours(a as never, b as never).ok]).toEqual(["boolean", "boolean"]); }));
  });
});

describe("meetings of one month", () => {
  it("stay one row under their own id", () => {
    // two meetings of two hours each
    const answer = found([{ id: "m", kind: "mentoring", from: "2026-03-02", to: "2026-03-31", dates: ["2026-03-02", "2026-03-16"] }]);
    expect([answer.activities.map((it_) => [it_.id, it_.hours.exact]), answer.total.exact]).toEqual([[["m", "4"]], "4"]);
  });
});
