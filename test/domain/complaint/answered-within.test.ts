import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answeredWithin, readComplaints, type AnsweredWithinOptions, type Complaint } from "../../../src/domain/complaint/index.ts";
import { addDays, daysBetween } from "../../../src/kernel/index.ts";

const options = { days: 5, dayKind: "calendar", asOf: "2026-03-31" } as const;
const codes = (complaints: unknown, asked: unknown = options) => answeredWithin(complaints as Complaint[], asked as AnsweredWithinOptions).issues.map((it) => `${it.code} ${it.path}`);
const one = (received: string, answered?: string): Complaint => ({ id: received, received, ...(answered === undefined ? {} : { answered }) });

describe("answeredWithin", () => {
  it("counts the day of receipt not and the due day in", () => {
    const fate = (answered: string) => answeredWithin([one("2026-03-02", answered)], options);
    expect(fate("2026-03-02")).toMatchObject({ value: { onTime: 1, total: 1 } });
    expect(fate("2026-03-07")).toMatchObject({ value: { onTime: 1, total: 1 } });
    expect(fate("2026-03-08")).toMatchObject({ value: { onTime: 0, late: 1, total: 1, overdue: 0 } });
  });
  it("takes open ones past due as late and leaves those not past due out", () => {
    expect(answeredWithin([one("2026-03-25")], options)).toMatchObject({ ok: true, value: { late: 1, overdue: 1, total: 1 } });
    expect(answeredWithin([one("2026-03-26")], options)).toMatchObject({ ok: false, issues: [{ code: "empty-denominator", path: "complaints", details: { open: 1, notYetReceived: 0 } }] });
    expect(answeredWithin([one("2026-03-26"), one("2026-03-01", "2026-03-01"), one("2026-04-01", "2026-04-01")], options)).toEqual({ ok: true, value: { onTime: 1, late: 0, total: 1, overdue: 0, open: 1, notYetReceived: 1 }, issues: [] });
    expect(answeredWithin([one("2026-03-28", "2026-04-01"), one("2026-03-01", "2026-04-01")], options)).toMatchObject({ value: { onTime: 0, late: 1, overdue: 1, open: 1 } });
    expect(codes([])).toEqual(["empty-denominator complaints"]);
  });
  it("agrees with counting by hand on random complaints", () => {
    const complaints = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 12 })))).map((list) => list.map(([start, took], at): Complaint => {
      const received = addDays("2026-03-01", start);
      return { id: `c${at}`, received, ...(took === null ? {} : { answered: addDays(received, took) }) };
    }));
    fc.assert(fc.property(complaints, fc.integer({ min: 0, max: 10 }), (list, days) => {
      const known = list.filter((it) => daysBetween(it.received, options.asOf) >= 0);
      const answered = known.filter((it) => it.answered !== undefined && daysBetween(it.answered, options.asOf) >= 0);
      const onTime = answered.filter((it) => daysBetween(it.received, it.answered ?? "") <= days).length;
      const openOnes = known.filter((it) => !answered.includes(it));
      const overdue = openOnes.filter((it) => daysBetween(it.received, options.asOf) > days).length;
      const total = answered.length + overdue;
      const read = answeredWithin(list, { ...options, days });
      if (total === 0) expect(read.ok).toBe(false);
      else expect(read).toEqual({ ok: true, issues: [], value: { onTime, late: total - onTime, total, overdue, open: openOnes.length - overdue, notYetReceived: list.length - known.length } });
    }));
  });
  it("names each fault", () => {
    expect(codes([{ id: "", received: "x", answered: "y", kind: "", channel: 5 }, 5])).toEqual(["wrong-type complaints[0].id", "not-a-date complaints[0].received", "not-a-date complaints[0].answered", "wrong-type complaints[0].kind", "wrong-type complaints[0].channel", "wrong-type complaints[1]"]);
    expect(codes([one("2026-03-02", "2026-03-01")])).toEqual(["answered-before-received complaints[0].answered"]);
    expect(codes([one("2026-03-02"), one("2026-03-02")])).toEqual(["duplicate-complaint complaints[1].id"]);
    expect(codes([one("2026-03-02")], { days: -1, dayKind: "working", asOf: "x" })).toEqual(["wrong-type options.days", "wrong-type options.dayKind", "not-a-date options.asOf"]);
    expect(codes([one("2026-03-02")], { ...options, days: 1.5 })).toEqual(["wrong-type options.days"]);
    expect(codes([one("2026-03-02")], { days: 5, asOf: "2026-03-31" })).toEqual(["missing-key options.dayKind"]);
    expect(codes([one("2026-03-02")], null)).toEqual(["wrong-type options"]);
    expect(codes({})).toEqual(["wrong-type complaints"]);
    expect(codes([{ get id(): string { throw new Error("no"); } }])).toEqual(["unreadable-input "]);
    expect(readComplaints([{ id: "a", received: "2026-01-01", kind: "ringan", channel: "loket" }])).toEqual({ ok: true, value: [{ id: "a", received: "2026-01-01", kind: "ringan", channel: "loket" }], issues: [] });
  });
});
