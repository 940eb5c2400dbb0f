/** assessAbsences: published cases, both ladders, who it is for, the year, medium kinds, lateness, wrong tables in circulation, both languages. */
import { describe, expect, it } from "vitest";
import { assessAbsences, type Absences, type AbsenceRecord, type AssessOptions } from "../../src/assess/index.ts";
import type { Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { areSound } from "../support/sound-receipts.ts";
import vectors from "../vectors/discipline.json" with { type: "json" };

const ask = (record: object, more: object = {}): Result<Absences> => assessAbsences({ kind: "pns", ...record } as AbsenceRecord, { period: "2025", ...more } as AssessOptions);
const codes = (result: { readonly issues: readonly { readonly code: string; readonly severity: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.severity} ${it_.code} ${it_.path}`);
const runOf = (days: number): number => Math.min(days, 2);
const rungOf = (days: number, more: object = {}): string | null => unwrap(ask({ days, consecutive: runOf(days) }, more)).rung.code;

interface Case { readonly id: string; readonly rule: string; readonly inputs: { readonly days: number }; readonly conventions?: object; readonly outputs: Readonly<Record<string, string>>; readonly published?: Readonly<Record<string, string>>; readonly consistent?: boolean; readonly reason?: string }

describe("published cases", () => {
  it.each((vectors.records as unknown as readonly Case[]).map((it_) => [it_.id, it_] as const))("%s", (_, { rule, inputs, conventions, outputs, published, consistent, reason }) => {
    const found = unwrap(ask({ ...inputs, ...(rule === "pp-94-2021" ? { consecutive: runOf(inputs.days) } : {}) }, { period: rule === "pp-94-2021" ? "2025" : "2019", ...(conventions === undefined ? {} : { conventions }) }));
    const plain: Readonly<Record<string, unknown>> = { rung: found.rung.code, punishment: found.punishment.code, counted: found.counted.exact, skpLevel: found.skpLevel?.code };
    for (const [name, value] of Object.entries(outputs)) expect([name, plain[name]]).toEqual([name, value]);
    for (const [name, value] of Object.entries(published ?? {})) expect(plain[name] === value).toBe(consistent);
    if (consistent === false) expect(reason).toBeTypeOf("string");
  });
});

describe("whose absences", () => {
  it("PNS as people write it (it was refused as being for PNS only)", () => { expect(unwrap(assessAbsences({ kind: " PNS " as never, days: 5 }, { period: "2025" })).rung.code).toBe("ringan-2"); });
});

describe("the ladder of 2021", () => {
  it("never falls, and names the highest rung that applies", () => {
    const order = ["tidak-ada", "ringan-1", "ringan-2", "ringan-3", "sedang-1", "sedang-2", "sedang-3", "berat-1", "berat-2", "berat-3"];
    const places = Array.from({ length: 60 }, (_, days) => order.indexOf(rungOf(days) ?? ""));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect([places[0], places.at(-1), new Set(places).size]).toEqual([0, 9, 10]);
  });
  it("ten days in a row are dismissal, nine are not, and a run that is not known leaves it open", () => {
    const of = (record: object): readonly unknown[] => [unwrap(ask(record)).rung.code, unwrap(ask(record)).receipt.missing];
    expect([of({ days: 10, consecutive: 10 }), of({ days: 10, consecutive: 9 }), of({ days: 10 }), of({ days: 9 }), of({ days: 30 })]).toEqual([["berat-3", []], ["ringan-3", []], [null, ["not-given@consecutive"]], ["ringan-3", []], ["berat-3", []]]);
  });
  it("differs from news tables (4-7 and 12-24 days, dismissal without honour) and from the ladder of 2010", () => {
    const news = (days: number): string => (days <= 3 ? "ringan-1" : days <= 7 ? "ringan-2" : days <= 11 ? "ringan-3" : "sedang-1");
    expect([7, 11, 21].map((days) => news(days) === rungOf(days))).toEqual([false, false, false]);
    expect(unwrap(ask({ days: 29 })).punishment).toEqual({ code: "pemberhentian-dengan-hormat", label: { id: "pemberhentian dengan hormat tidak atas permintaan sendiri", en: "honourable dismissal not at one's own request" } });
    expect([5, 7, 12].map((days) => [rungOf(days), rungOf(days, { period: "2019" })])).toEqual([["ringan-2", "ringan-1"], ["ringan-3", "ringan-2"], ["sedang-1", "ringan-3"]]);
  });
  it("gives both kinds of a medium punishment unless told, for article 42 suspends the ladder's", () => {
    const of = (mediumKinds?: string): readonly unknown[] => {
      const found = unwrap(ask({ days: 15, consecutive: 3 }, mediumKinds === undefined ? {} : { conventions: { mediumKinds } }));
      return [found.level.code, found.punishment.code, found.transitional?.code ?? null];
    };
    expect([of(), of("ladder"), of("transitional")]).toEqual([["sedang", "potong-tunjangan-kinerja-9-bulan", "tunda-kenaikan-pangkat"], ["sedang", "potong-tunjangan-kinerja-9-bulan", null], ["sedang", "tunda-kenaikan-pangkat", "tunda-kenaikan-pangkat"]]);
    expect(unwrap(ask({ days: 5 })).transitional).toBe(null);
  });
  it("adds lateness up only by convention; the rule of 2010 always does", () => {
    const late = { days: 2, lateMinutes: 900 };
    expect([unwrap(ask(late)).counted.exact, unwrap(ask(late, { conventions: { lateToAbsence: "7h30-is-one-day" } })).counted.exact, unwrap(ask(late, { period: "2019" })).counted.exact]).toEqual(["2", "4", "4"]);
  });
  it("has no level for the SKP, which the rule of 2010 had: exactly 25 and exactly 50 are medium", () => {
    const of = (skp: string, period: string): unknown => unwrap(ask({ days: 0, skp }, { period })).skpLevel?.code ?? null;
    expect([of("20", "2025"), ...["24.99", "25", "50", "50.01"].map((skp) => of(skp, "2019"))]).toEqual([null, "berat", "sedang", "sedang", "tidak-ada"]);
  });
});

describe("refuses", () => {
  it.each([
    [{ kind: "pppk", days: 5 }, {}, "error pns-only record.kind"], [{ kind: undefined, days: 5 }, {}, "error pns-only record.kind"], [{ days: 5 }, { period: { from: "2024-07-01", to: "2025-06-30" } }, "error more-than-one-year options.period"],
    [{ days: 3, consecutive: 4 }, {}, "error above-maximum record.consecutive"], [{ days: 3, nama: "x" }, {}, "error unknown-key record.nama"], [{ days: -3 }, {}, "error not-a-count inputs.days"], [{ days: 5 }, { period: "2021" }, "error period-spans-rules period"],
    [{ days: 5 }, { period: undefined }, "error period-missing options.period"], [{ days: 5 }, { period: "2009" }, "error rule-not-in-force period"],
  ])("%j with %j", (record, more, code) => {
    expect(codes(ask(record, more)).filter((it_) => it_.startsWith("error"))).toContain(code);
  });
  it("what is no record", () => {
    expect(codes(assessAbsences(7 as never, { period: "2025" }))).toEqual(["error wrong-type record"]);
  });
  it("a cpns is a pns here; 2021 gives one answer for each rule", () => {
    expect(unwrap(ask({ kind: "cpns", days: 3 })).rung.code).toBe("ringan-1");
    expect(unwrap(assessAbsences({ kind: "pns", days: 5 }, { period: "2021", perRule: true })).parts.map((it_) => [it_.rulebook, it_.answer.rung.code])).toEqual([["pp-53-2010@1", "ringan-1"], ["pp-94-2021@1", "ringan-2"]]);
  });
});

describe("receipts", () => {
  const all = [unwrap(ask({ days: 12, consecutive: 4 })).receipt, unwrap(ask({ days: 10, consecutive: 10 })).receipt, unwrap(ask({ days: 12, skp: 30 }, { period: "2019" })).receipt];
  areSound(all);
  it("are text of the regulation for the level, a convention for the pairing of the transitional kind", () => {
    expect([all[0]?.outputs["level"]?.confidence, all[0]?.outputs["transitional"]?.decidedBy]).toEqual(["text", expect.arrayContaining(["transition"])]);
  });
  it("say in words what decided", () => {
    expect(explain(all[0] as Receipt, { locale: "id" })).toContain("penundaan kenaikan gaji berkala selama 1 tahun");
    expect(explain(all[0] as Receipt, { locale: "en" })).toContain("25 % less performance allowance for 6 months");
  });
});
