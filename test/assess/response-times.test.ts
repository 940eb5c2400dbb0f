/** assessResponseTimes: golden cases, every state, groups, pauses, refusals, and random logs against an oracle of its own. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import development from "../vectors/complaint-limits.json" with { type: "json" };
import { explain } from "../../src/explain/index.ts";
import { assessResponseTimes, createEngine, parseOverlay, replay, unwrap, type Calendar, type Complaint, type Receipt, type ResponseTimeOptions, type ResponseTimes } from "../../src/index.ts";
import { standarUnit, uu25of2009 } from "../../src/regulations/response-times/index.ts";
import { calendarOf, threeYears } from "../domain/calendar/calendars.ts";

const office: Calendar = calendarOf([2026], ["2026-08-17", "2026-08-25"]);
const paria = { standard: "kelurahan-paria-060-1-2024", calendar: office, asOf: "2026-09-30" } as const;
const law = { standard: "uu-25-2009", asOf: "2026-03-31", stages: ["answer"], conventions: { dayKind: "calendar" } } as const;
const ask = (log: readonly unknown[], options: object): ResponseTimes => unwrap(assessResponseTimes(log as readonly Complaint[], options as ResponseTimeOptions));
const codes = (log: unknown, options: unknown): readonly string[] => assessResponseTimes(log as readonly Complaint[], options as ResponseTimeOptions).issues.filter((it_) => it_.severity === "error").map((it_) => `${it_.code} ${it_.path}`);

describe("golden case: received on Friday 14 August 2026, limit 5 working days", () => {
  const resolved = { id: "a", kind: "normatif", received: "2026-08-14", resolved: "2026-08-26" };
  const paused = { ...resolved, pauses: [{ from: "2026-08-19", to: "2026-08-20" }] };
  const state = (complaint: object, more: object = {}) => { const it_ = ask([complaint], { ...paria, ...more }).stages[0]?.complaints[0]; return [it_?.state, it_?.elapsed.text, it_?.limit.text]; };
  it("is late on the 6th working day, and on time on the 5th", () => {
    expect(state(resolved)).toEqual(["late", "6", "5"]);
    expect(state({ ...resolved, resolved: "2026-08-24" })).toEqual(["on-time", "5", "5"]);
  });
  it("is on time where two days of pause stop the clock, and late where they do not", () => {
    expect(state(paused)).toEqual(["late", "6", "5"]);
    expect(state(paused, { conventions: { clockStops: "true" } })).toEqual(["on-time", "4", "5"]);
  });
});

describe("UU 25/2009", () => {
  it.each(development.limits.map((it_) => [it_.id, it_] as const))("%s: the limits as printed", (_, { gives }) => {
    expect(uu25of2009.terms?.["limits"]?.table).toEqual({ answer: gives.replyOnCompletenessDays, decision: gives.decideDaysFromCompleteFile, notice: gives.tellComplainantDays });
  });
  it("has three stages, each from its own day", () => {
    const { stages } = ask([{ id: "a", received: "2026-01-05", answered: "2026-01-19", complete: "2026-01-20", resolved: "2026-03-22", informed: "2026-03-31" }], { ...law, stages: undefined, asOf: "2026-06-30" });
    expect(stages.map(({ stage, complaints }) => [stage, complaints[0]?.elapsed.text, complaints[0]?.limit.text, complaints[0]?.state])).toEqual([["answer", "14", "14", "on-time"], ["decision", "61", "60", "late"], ["notice", "9", "14", "on-time"]]);
  });
  it("asks which days are meant, and then for the calendar", () => {
    const log = [{ id: "a", received: "2026-03-02" }];
    expect(codes(log, { ...law, conventions: {} })).toContain("convention-not-chosen conventions.dayKind");
    expect(codes(log, { ...law, conventions: { dayKind: "working" } })).toEqual(["missing-key options.calendar"]);
    expect(ask(log, { ...law, conventions: { dayKind: "working" }, calendar: office }).calendar).toBe("uji");
    expect(ask(log, law).calendar).toBe(null);
  });
});

describe("a log", () => {
  const log = [
    { id: "ontime", received: "2026-03-02", answered: "2026-03-16", kind: "k1", channel: "loket" },
    { id: "late", received: "2026-03-02", answered: "2026-03-17", kind: "k1", channel: "surat" },
    { id: "overdue", received: "2026-03-16", kind: "k2", channel: "loket" },
    { id: "open", received: "2026-03-17", kind: "k2" },
    { id: "later", received: "2026-03-20", answered: "2026-04-02", kind: "k3", channel: "loket" },
    { id: "future", received: "2026-04-01", answered: "2026-04-01" },
    { id: "before", received: "2026-02-27", answered: "2026-02-28" },
  ];
  const found = ask(log, { ...law, period: "2026-03" });
  const stage = found.stages[0];
  it("is counted whole: nothing is dropped, and what is left out is said", () => {
    expect(stage?.all).toMatchObject({ onTime: 1, late: 1, overdue: 1, open: 2, undetermined: 0, total: 3, share: { exact: "100/3" } });
    expect([found.outsidePeriod, found.notYetReceived, found.asOf, found.quantile]).toEqual([1, 1, "2026-03-31", "type-7"]);
    expect(stage?.complaints.map(({ id, state, elapsed }) => [id, state, elapsed.text])).toEqual([["ontime", "on-time", "14"], ["late", "late", "15"], ["overdue", "overdue", "15"], ["open", "open", "14"], ["later", "open", "11"]]);
  });
  it("has medians and percentiles of those that are done, and a lower bound with the open ones", () => {
    expect(stage?.all.done).toMatchObject({ count: 2, median: { exact: "29/2" }, p90: { exact: "149/10" } });
    expect(stage?.all.withOpen).toMatchObject({ count: 5, median: { exact: "14" }, p90: { exact: "15" } });
    expect(ask(log, { ...law, period: "2026-03", quantile: "nearest-rank" }).stages[0]?.all.done).toMatchObject({ median: { exact: "29/2" }, p90: { exact: "15" } });
  });
  it("is told by kind and by channel, those without one too", () => {
    expect(stage?.byKind.map(({ code, onTime, total, open, share }) => [code, onTime, total, open, share.exact])).toEqual([["k1", 1, 2, 0, "50"], ["k2", 0, 1, 1, "0"], ["k3", 0, 0, 1, null]]);
    expect(stage?.byChannel.map(({ code, total, open }) => [code, total, open])).toEqual([["loket", 2, 1], ["surat", 1, 0], [null, 0, 1]]);
    expect(stage?.byKind[2]?.share).toEqual({ text: null, exact: null, decimal: null, reasons: ["empty-denominator@share"] });
    expect(stage?.byKind[2]?.done).toMatchObject({ count: 0, median: { exact: null, reasons: ["no-values@elapsed"] } });
  });
  it("without a period runs from the first receipt to the day of the look", () => {
    const all = ask(log, law);
    expect([all.receipt.period.from, all.receipt.period.to, all.outsidePeriod, all.notYetReceived, all.stages[0]?.all.total]).toEqual(["2026-02-27", "2026-03-31", 0, 1, 4]);
  });
  it("has a receipt that replays, tells the day of the look, and is explained", () => {
    const text = JSON.parse(JSON.stringify(found.receipt)) as Receipt;
    expect(unwrap(replay(text)).cells).toBeGreaterThan(0);
    expect(found.receipt.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["counted-as-of elapsed", "member-omitted members.stage[decision]", "member-omitted members.stage[notice]"]);
    expect(found.receipt.issues[0]?.details).toEqual({ asOf: "2026-03-31" });
    const worked = ask([{ id: "a", received: "2026-08-14", kind: "normatif" }], { ...paria, asOf: "2026-08-18" });
    expect(worked.receipt.issues[0]).toMatchObject({ code: "counted-as-of", details: { asOf: "2026-08-18", calendar: "uji" } });
    expect(explain(worked.receipt, { locale: "en" })).toContain("working days by the calendar uji");
    expect(explain(worked.receipt, { locale: "id" })).toContain("hari kerja menurut kalender uji");
  });
});

describe("what is not known", () => {
  it("gives no share of 0 where nothing is due yet", () => {
    const early = assessResponseTimes([{ id: "a", received: "2026-03-30" }], law);
    expect(early).toMatchObject({ ok: true, value: { stages: [{ all: { open: 1, total: 0, share: { exact: null } } }] } });
    expect(early.issues.filter((it_) => it_.code === "empty-denominator")).toMatchObject([{ severity: "warning", path: "share[answer]", details: { open: 1 } }]);
  });
  it("leaves a complaint without its class undetermined, and the share with it", () => {
    const found = ask([{ id: "a", received: "2026-08-14", resolved: "2026-08-18", kind: "ringan" }, { id: "b", received: "2026-08-14", resolved: "2026-08-18" }], paria);
    expect(found.stages[0]?.all).toMatchObject({ onTime: 1, undetermined: 1, total: 1, share: { exact: null } });
    expect(found.stages[0]?.byKind.map(({ code, share }) => [code, share.exact])).toEqual([["ringan", "100"], [null, null]]);
  });
});

describe("a standard of one's own", () => {
  const log = [{ id: "a", received: "2026-03-02", resolved: "2026-03-06" }, { id: "b", received: "2026-03-02", resolved: "2026-03-04" }];
  const own = { standard: "standar-unit", stages: ["resolution"], conventions: { dayKind: "calendar" }, asOf: "2026-03-31" };
  it("comes from the caller and is marked so", () => {
    const found = ask(log, { ...own, terms: { ownLimit: { values: { resolution: 3 } } } });
    expect(found.stages[0]?.all.share.exact).toBe("50");
    expect(found.receipt.overlay.set).toMatchObject([{ terms: { ownLimit: expect.anything() as unknown } }]);
    expect(JSON.stringify(found.receipt.overlay.set)).toContain("caller");
    expect(ask(log, own).stages[0]?.all).toMatchObject({ undetermined: 2, total: 0, share: { exact: null } });
  });
  it("comes from an overlay of the agency, with its citation", () => {
    const overlay = unwrap(parseOverlay({
      id: "sk-lurah-1-2026", rulebook: "standar-unit@1", scope: "16.71", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
      instrument: { kind: "guideline", issuer: "Kelurahan Contoh", number: "1", year: 2026, title: { id: "Standar pengaduan (contoh)", en: "Complaint standard (example)" } },
      citation: { locator: "diktum kedua", confidence: "convention" }, set: { ownLimit: { values: { resolution: 4 } } },
    }));
    const engine = unwrap(createEngine({ rulebooks: [standarUnit] as never, overlays: [overlay] }));
    const found = ask(log, { ...own, engine, scope: "16.71" });
    expect([found.stages[0]?.all.share.exact, found.receipt.overlay.applied.length]).toEqual(["100", 1]);
  });
});

describe("a rulebook of an agency", () => {
  const book = {
    id: "contoh-2-2026@1", family: "response-times", standing: "named", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
    instrument: { kind: "guideline", issuer: "contoh", number: "2", year: 2026, title: { id: "Contoh", en: "Example" } }, citations: { own: { locator: "diktum 1", confidence: "convention" } },
    dimensions: { stage: { members: ["answer"] }, complaint: { open: true } },
    inputs: { calendarDays: { kind: "count", per: ["stage", "complaint"] } },
    terms: { seven: { number: 7, cite: "own" }, points: { table: { yes: 100 }, cite: "own" }, yes: { code: "yes", cite: "own" }, none: { number: 0, cite: "own" } },
    steps: [
      { id: "elapsed", per: ["stage", "complaint"], scorer: "affine@1", inputs: { value: "calendarDays" }, params: { times: 1 }, cite: "own" },
      { id: "inTime", per: ["stage", "complaint"], scorer: "compare@1", inputs: { left: "elapsed", right: "seven" }, params: { is: "<=" }, cite: "own" },
      { id: "full", scorer: "lookup@1", inputs: { key: "yes", table: "points" }, cite: "own" },
      { id: "point", per: ["stage", "complaint"], scorer: "choose@1", inputs: { when: "inTime", then: "full", otherwise: "none" }, cite: "own" },
      { id: "share", per: "stage", scorer: "mean@1", inputs: { values: "point" }, cite: "own" },
    ],
    outputs: ["share", "elapsed"],
  };
  it("may read calendar days alone, name its stages without labels, and have its limit where it likes", () => {
    const engine = unwrap(createEngine({ rulebooks: [book] as never }));
    const found = ask([{ id: "a", received: "2026-03-02", answered: "2026-03-09" }, { id: "b", received: "2026-03-02", answered: "2026-03-10" }], { engine, standard: "contoh-2-2026", asOf: "2026-03-31" });
    expect(found.stages[0]?.all).toMatchObject({ onTime: 1, late: 1, share: { exact: "50" } });
    expect(found.stages[0]?.complaints[0]).toMatchObject({ elapsed: { text: "7" }, limit: { text: null } });
    expect(found.calendar).toBe(null);
  });
});

describe("what is refused", () => {
  const log = [{ id: "a", received: "2026-08-14", kind: "ringan" }];
  it("is said with its place", () => {
    expect(codes(log, { asOf: "2026-03-31" })).toEqual(["missing-key options.standard"]);
    expect(codes([{ id: "a", received: "x" }], { standard: 5, asOf: "y", quantile: "best" })).toEqual(["not-a-date complaints[0].received", "not-a-date options.asOf", "missing-key options.standard", "wrong-type options.quantile"]);
    expect(codes(log, { ...paria, standard: "malinau" })).toEqual(["unknown-rulebook options.rulebook"]);
    expect(codes(log, { ...paria, calendar: undefined })).toEqual(["missing-key options.calendar"]);
    expect(codes(log, { ...paria, calendar: { ...office, years: [] } })).toEqual(["wrong-type calendar.years"]);
    expect(codes(log, { ...paria, stages: ["solution"] })).toEqual(["unknown-stage options.stages"]);
    expect(codes(log, { ...paria, stages: ["answer"] })).toContain("closed-dimension members.stage[answer]");
    expect(codes([], paria)).toEqual(["empty-denominator complaints"]);
    expect(codes(log, { ...paria, period: "2026-07" })).toEqual(["empty-denominator complaints"]);
    expect(codes(log, { ...paria, asOff: 1 })).toEqual(["unknown-key options.asOff"]);
    expect(codes([{ ...log[0], kind: "berat" }], paria)).toEqual(["not-a-code inputs.kind[a]"]);
    expect(codes(null, undefined)).toEqual(["unreadable-input "]);
  });
  it("is a day that the calendar does not know, once for each place", () => {
    expect(codes([{ id: "a", received: "2025-12-30", resolved: "2026-01-05", kind: "ringan" }, { id: "b", received: "2026-01-05", kind: "ringan" }], { ...paria, asOf: "2027-01-04" })).toEqual(["outside-calendar complaints[0].received", "outside-calendar options.asOf"]);
  });
  it("is a stage of a rulebook that the library cannot measure", () => {
    const strange = JSON.parse(JSON.stringify(uu25of2009).replaceAll('"notice"', '"appeal"').replace("uu-25-2009@1", "contoh-1-2026@1")) as unknown;
    const engine = unwrap(createEngine({ rulebooks: [strange] as never }));
    expect(codes(log, { ...law, stages: undefined, engine, standard: "contoh-1-2026" })).toEqual(["unknown-stage contoh-1-2026@1.dimensions.stage"]);
  });
});

describe("random logs", () => {
  const start = threeYears.findIndex(({ date }) => date === "2026-01-01");
  const date = (at: number): string => threeYears[start + at]?.date ?? "";
  const works = (at: number): boolean => { const it_ = threeYears[start + at]; return it_ !== undefined && !["saturday", "sunday"].includes(it_.weekday) && it_.date !== "2026-08-17" && it_.date !== "2026-08-25"; };
  const complaint = fc.record({ at: fc.nat({ max: 300 }), took: fc.option(fc.nat({ max: 40 })), pause: fc.option(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 10 }))), kind: fc.constantFrom("ringan", "normatif", "tidak-berkadar-pengawasan") });
  const limits: Readonly<Record<string, number>> = { ringan: 2, normatif: 5, "tidak-berkadar-pengawasan": 14 };
  it("agree with an oracle that counts day by day", () => {
    fc.assert(fc.property(fc.array(complaint, { minLength: 1, maxLength: 20 }), fc.integer({ min: 250, max: 340 }), fc.boolean(), (list, look, stops) => {
      const log = list.map(({ at, took, pause, kind }, index) => ({
        id: `c${index}`, kind, received: date(at), ...(took === null ? {} : { resolved: date(at + took) }), ...(pause === null ? {} : { pauses: [{ from: date(at + pause[0]), to: date(at + pause[0] + pause[1]) }] }),
      }));
      const states = list.filter(({ at }) => at <= look).map(({ at, took, pause, kind }) => {
        const done = took !== null && at + took <= look;
        let elapsed = 0;
        for (let day = at + 1; day <= (done ? at + took : look); day += 1) if (works(day) && !(stops && pause !== null && at + pause[0] <= day && day <= at + pause[0] + pause[1])) elapsed += 1;
        const inTime = elapsed <= (limits[kind] ?? 0);
        return { state: done ? (inTime ? "on-time" : "late") : inTime ? "open" : "overdue", elapsed: String(elapsed) };
      });
      const result = assessResponseTimes(log, { ...paria, asOf: date(look), conventions: { clockStops: String(stops) } });
      if (states.length === 0) { expect(result.ok).toBe(false); return; }
      const found = unwrap(result).stages[0];
      expect(found?.complaints.map(({ state, elapsed }) => ({ state, elapsed: elapsed.text }))).toEqual(states);
      const total = states.filter(({ state }) => state !== "open").length;
      const onTime = states.filter(({ state }) => state === "on-time").length;
      expect([found?.all.onTime, found?.all.total]).toEqual([onTime, total]);
      expect(found?.all.share.exact).toBe(total === 0 ? null : ((): string => { const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b)); const g = gcd(100 * onTime, total); return total / g === 1 ? String((100 * onTime) / g) : `${(100 * onTime) / g}/${total / g}`; })());
      expect(unwrap(result).receipt.outputs["onTime"]?.value).toMatchObject({ resolution: { exact: String(onTime) } });
    }), { numRuns: 100 });
  });
});
