/** assessCreditPoints: published tables, an independent calculation, the cases, months, wrong variants that must differ, both languages. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessCreditPoints, type AssessOptions, type CreditCase, type CreditPoints } from "../../src/assess/index.ts";
import { createEngine, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { areSound } from "../support/sound-receipts.ts";
import { permenpanrb1of2023 } from "../../src/regulations/credit-points/index.ts";
import vectors from "../vectors/appraisal.json" with { type: "json" };

const ask = (official: object, more: object = {}): Result<CreditPoints> => assessCreditPoints(official as CreditCase, { period: "2025", ...more } as AssessOptions);
const points = (official: object, more: object = {}): string | null => unwrap(ask(official, more)).points.text;
const codes = (result: { readonly issues: readonly { readonly code: string; readonly severity: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.severity} ${it_.code} ${it_.path}`);
const year = { level: "ahli-muda", predicate: "baik", months: 12 } as const;

interface Published { readonly id: string; readonly rule: string; readonly inputs: object; readonly conventions?: Readonly<Record<string, string>>; readonly outputs: { readonly points: string; readonly total?: string }; readonly shown?: string; readonly published?: { readonly points: string } }
const published = vectors.records as unknown as readonly Published[];
const ofRule = (rule: string): readonly (readonly [string, Published])[] => published.filter((it_) => it_.rule === rule).map((it_) => [it_.id, it_]);

describe("published values", () => {
  it.each([...ofRule("permenpanrb-1-2023"), ...ofRule("permenpanrb-1-2023-transfer"), ...ofRule("permenpanrb-16-2009")])("%s", (_, record) => {
    const old = record.rule === "permenpanrb-16-2009";
    const answer = unwrap(ask(record.inputs, { ...(old ? { rulebook: "permenpanrb-16-2009", period: "2015" } : {}), ...(record.conventions === undefined ? {} : { conventions: record.conventions }) }));
    expect([answer.points.exact, answer.total.exact]).toEqual([record.outputs.points, record.outputs.total ?? null]);
    if (record.shown !== undefined) expect(answer.points.text).toBe(record.shown);
    expect(new Fraction(answer.points.text ?? 0).equals(record.published?.points ?? "")).toBe(true);
  });
  it("there are enough of them", () => {
    expect([ofRule("permenpanrb-1-2023").length, ofRule("permenpanrb-16-2009").length]).toEqual([21, 24]);
  });
});

const percentages = { "sangat-baik": 150, baik: 100, "butuh-perbaikan": 75, kurang: 50, "sangat-kurang": 25 } as const;
const coefficients = { pemula: "3.75", terampil: "5", mahir: "12.5", penyelia: "25", "ahli-pertama": "12.5", "ahli-muda": "25", "ahli-madya": "37.5", "ahli-utama": "50" } as const;
const every = Object.keys(coefficients).flatMap((level) => Object.keys(percentages).flatMap((predicate) => Array.from({ length: 12 }, (_, at) => ({ level, predicate, months: at + 1 }))));
const exactOf = (it_: (typeof every)[number]): Fraction => new Fraction(coefficients[it_.level as keyof typeof coefficients]).mul(percentages[it_.predicate as keyof typeof percentages]).div(100).mul(it_.months).div(12);

describe("all 480 combinations", () => {
  it("agree with an independent calculation, exactly and as shown", () => {
    for (const it_ of every) {
      const answer = unwrap(ask(it_));
      const exact = exactOf(it_);
      expect([answer.points.exact, answer.points.text]).toEqual([exact.toFraction(), exact.mul(100).add("1/2").floor().div(100).toString(2).replace(/^(\d+)$/u, "$1.00").replace(/\.(\d)$/u, ".$10")]);
    }
  });
  it("grow with the predicate, and with the months", () => {
    const order = Object.keys(percentages).toReversed();
    fc.assert(fc.property(fc.constantFrom(...Object.keys(coefficients)), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 0, max: 3 }), (level, months, at) => {
      const exact = (predicate: string | undefined, n: number): Fraction => new Fraction(unwrap(ask({ level, predicate, months: n })).points.exact ?? "");
      expect(exact(order[at + 1], months).compare(exact(order[at], months))).toBe(1);
      expect(exact(order[at], months + 1).compare(exact(order[at], months))).toBe(1);
    }), { numRuns: 40 });
  });
});

describe("wrong variants in circulation differ", () => {
  const shownOf = (it_: (typeof every)[number]): string | null => points(it_);
  it("half cents: a twelfth written as 0.0833333333, part of the year rounded first, half to even, the rest cut off", () => {
    const [percent, coefficient] = [(it_: (typeof every)[number]): number => percentages[it_.predicate as keyof typeof percentages] / 100, (it_: (typeof every)[number]): number => Number(coefficients[it_.level as keyof typeof coefficients])];
    const halfCents = every.filter((it_) => exactOf(it_).mul(1000).mod(10).equals(5));
    expect(halfCents.length).toBeGreaterThan(20);
    expect(halfCents.filter((it_) => (it_.months * 0.0833333333 * percent(it_) * coefficient(it_)).toFixed(2) === shownOf(it_))).toEqual([]);
    const early = (it_: (typeof every)[number]): string => (Number((it_.months / 12).toFixed(2)) * percent(it_) * coefficient(it_)).toFixed(2);
    expect([early({ level: "pemula", predicate: "sangat-baik", months: 1 }), shownOf({ level: "pemula", predicate: "sangat-baik", months: 1 })]).toEqual(["0.45", "0.47"]);
    expect([points({ level: "pemula", predicate: "kurang", months: 12 }), points({ level: "pemula", predicate: "kurang", months: 12 }, { conventions: { rounding: "truncate-2dp" } })]).toEqual(["1.88", "1.87"]);
    expect(points({ level: "ahli-pertama", predicate: "sangat-kurang", months: 12 })).not.toBe("3.12"); // half to even
  });
  it("points rounded a month, then multiplied", () => {
    const monthly = unwrap(ask({ ...year, level: "ahli-pertama", months: 1 })).points.text ?? "";
    expect([new Fraction(monthly).mul(12).toString(), points({ ...year, level: "ahli-pertama" })]).toEqual(["12.48", "12.50"]);
  });
  it("the two bases mixed up: 330 at III/d are 130 and not 230; a transfer to III/d starts from 100 and not 200", () => {
    expect(unwrap(ask({ case: "integrasi", rank: "III/d", conventional: 330 })).total.exact).toBe("130");
    const below = ask({ case: "integrasi", rank: "III/d", conventional: 150 });
    expect([unwrap(below).total.exact, below.issues.filter((it_) => it_.code === "value-below-zero").map(({ path, severity }) => [path, severity])]).toEqual(["-50", [["total", "warning"]]]);
    expect(ask({ case: "integrasi", rank: "III/d", conventional: 200 }).issues.some((it_) => it_.code === "value-below-zero")).toBe(false);
    expect(unwrap(ask({ case: "perpindahan-jabatan", rank: "III/d", level: "ahli-muda", predicate: "baik", years: 3 })).total.exact).toBe("175");
  });
  it("all years in the rank counted, points carried into a new level, 100 % for Cukup", () => {
    expect(unwrap(ask({ case: "perpindahan-jabatan", rank: "III/d", level: "ahli-muda", predicate: "baik", years: 4 })).points.exact).not.toBe("100");
    expect(unwrap(ask({ ...year, case: "kenaikan-jenjang", held: 104 })).total.exact).toBe("25");
    expect(points({ ...year, predicate: "Cukup" })).toBe("18.75");
  });
});

describe("a person's standing", () => {
  it("with what was held gives the total and what is short, without it only the points", () => {
    const with130 = unwrap(ask({ ...year, rank: "III/d", held: 130 }));
    expect([with130.total.text, with130.needs.rankStep.exact, with130.needs.nextRank.exact, with130.needs.nextLevel.exact, with130.short.nextRank.exact, with130.short.nextLevel.exact]).toEqual(["155.00", "100", "200", "200", "45", "45"]);
    const without = ask(year);
    expect([unwrap(without).points.text, unwrap(without).total, codes(without)]).toEqual(["25.00", { text: null, exact: null, decimal: null, reasons: ["declared@held"] }, []]);
    expect(unwrap(ask({ ...year, held: 190 })).short.nextLevel.exact).toBe("0");
  });
  it("on the highest level has no next one", () => {
    for (const level of ["penyelia", "Ahli Utama"]) expect(unwrap(ask({ ...year, level, held: 0 })).needs.nextLevel).toMatchObject({ exact: null, reasons: ["highest-level@levelNeeds"] });
  });
  it("names what a case needs and does not have", () => {
    expect(codes(ask({ case: "perpindahan-jabatan", level: "ahli-muda", predicate: "baik" })).filter((it_) => it_.startsWith("warning"))).not.toEqual([]);
    expect(unwrap(ask({ case: "tugas-belajar", ...year, held: 3 })).receipt.missing).toEqual(["not-given@studyMinimum"]);
    expect(unwrap(ask({ level: "ahli-muda", months: 3 })).receipt.missing).toEqual(["not-given@predicate"]);
    expect(unwrap(ask({ predicate: "baik" }, { rulebook: "permenpanrb-16-2009", period: "2015" })).receipt.missing).toEqual(["not-given@rank"]);
  });
  it("of golongan II is counted; only what the known ranges do not tell of its rank stays open (it was refused before)", () => {
    const skilled = unwrap(ask({ ...year, level: "terampil", predicate: "cukup", rank: "II/c", held: 10 }));
    expect([skilled.points.exact, skilled.total.exact, skilled.needs.rankStep.exact, skilled.short.nextLevel.exact]).toEqual(["15/4", "55/4", "20", "185/4"]);
    expect([skilled.needs.nextRank.exact, skilled.receipt.missing]).toEqual([null, ["not-in-table@rankNeeds"]]);
    expect(unwrap(ask({ case: "perpindahan-jabatan", level: "terampil", predicate: "baik", rank: "II/d", years: 2 })).total).toMatchObject({ exact: null, reasons: ["not-in-table@base"] });
  });
  it("needs 60 or 40 from Terampil, by convention", () => {
    const need = (conventions: object): unknown => unwrap(ask({ ...year, level: "terampil" }, { conventions })).needs.nextLevel.exact;
    expect([need({}), need({ terampil: "from-ii-c" })]).toEqual(["60", "40"]);
  });
});

describe("months", () => {
  it("are counted from whole calendar months", () => {
    expect(points({ ...year, months: { from: "2025-03-01", to: "2025-04-30" } })).toBe("4.17");
    expect(points({ ...year, months: { from: "2025-01-01", to: "2025-12-31" } })).toBe("25.00");
  });
  it("part of a month counts only by convention, which the receipt names", () => {
    const part = { ...year, months: { from: "2025-03-10", to: "2025-04-02" } };
    expect(codes(ask(part))).toEqual(["error part-month months"]);
    const counted = unwrap(ask(part, { conventions: { months: "inclusive-calendar-months" } }));
    expect([counted.points.exact, counted.receipt.convention["months"]]).toEqual(["25/6", expect.objectContaining({ option: "inclusive-calendar-months" })]);
  });
  it.each([
    [{ from: "2025-03-40", to: "2025-04-02" }, "error not-a-date months.from"], [{ from: "2025-05-01", to: "2025-04-30" }, "error reversed-range months"], [{ from: "2024-12-01", to: "2025-12-31" }, "error above-maximum inputs.months"],
    [13, "error above-maximum inputs.months"], [0, "error below-minimum inputs.months"], ["2.5", "error not-a-count inputs.months"], [[], "error not-a-number inputs.months"],
  ])("refuses %j", (months, code) => {
    expect(codes(ask({ ...year, months })).filter((it_) => it_.startsWith("error"))).toEqual([code]);
  });
});

describe("refuses", () => {
  it.each([
    [7, {}, "error wrong-type official"], [{ ...year, nama: "x" }, {}, "error unknown-key official.nama"], [{ ...year, predicate: "istimewa" }, {}, "error not-a-code inputs.predicate"], [{ ...year, level: "utama" }, {}, "error not-a-code inputs.level"],
    [{ ...year, rank: "I/d" }, {}, "error not-a-code inputs.rank"], [{ ...year, case: "mutasi" }, {}, "error not-a-code inputs.case"], [{ ...year, held: -1 }, {}, "error below-minimum inputs.held"], [year, { period: "2022" }, "error rule-not-in-force period"], [year, { period: undefined }, "error period-missing options.period"],
    [year, { conventions: { rounding: "half-even" } }, "error unknown-option conventions.rounding"], [{ rank: "III/a", predicate: "butuh-perbaikan" }, { rulebook: "permenpanrb-16-2009", period: "2015" }, "error not-a-code inputs.predicate"],
  ])("%j with %j", (official, more, code) => {
    expect(codes(ask(official as object, more)).filter((it_) => it_.startsWith("error"))).toContain(code);
  });
  it("by confidence exactly what an unverified line decided, by its name", () => {
    const strict = unwrap(createEngine({ rulebooks: [permenpanrb1of2023], minimumConfidence: "secondary" } as never));
    const asked = (official: object): readonly string[] => codes(ask(official, { engine: strict })).filter((it_) => it_.startsWith("error"));
    expect([asked({ ...year, rank: "III/d", held: 130 }), asked({ ...year, level: "terampil", held: 10 }).length > 0, asked({ ...year, case: "pengangkatan-pertama", rank: "III/c" }).length > 0]).toEqual([[], true, true]);
  });
});

describe("receipts", () => {
  const all = [ask({ ...year, rank: "III/d", held: 130 }), ask({ case: "integrasi", rank: "III/d", conventional: 330 }), ask({ case: "perpindahan-jabatan", rank: "III/d", level: "ahli-muda", predicate: "baik", years: 5 }), ask({ rank: "III/a", predicate: "amat-baik" }, { rulebook: "permenpanrb-16-2009", period: "2015" })].map((it_) => unwrap(it_).receipt);
  areSound(all);
  it("say in words what decided", () => {
    expect(explain(all[0] as Receipt, { locale: "id" })).toContain("- angka kredit yang ditampilkan: 25,00");
    expect(explain(all[0] as Receipt, { locale: "en" })).toContain("- short of the next level: 45");
  });
  it("one answer for each rule when asked", () => {
    expect(unwrap(assessCreditPoints(year, { period: "2025", perRule: true })).parts.map((it_) => [it_.rulebook, it_.answer.points.exact])).toEqual([["permenpanrb-1-2023@1", "25"]]);
  });
});
