/** Reading complaints, their stages, and elapsed days with pauses against a count day by day. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCalendarDays, elapsedDays, readComplaints, responseStages, stageSpan, type Complaint } from "../../../src/domain/complaint/index.ts";
import { addDays, unwrap } from "../../../src/kernel/index.ts";

const codes = (complaints: unknown) => readComplaints(complaints, "complaints").issues.map((it_) => `${it_.code} ${it_.path}`);
const whole: Complaint = {
  id: "a", received: "2026-03-02", verified: "2026-03-03", answered: "2026-03-05", complete: "2026-03-09", resolved: "2026-03-20", informed: "2026-03-24",
  pauses: [{ from: "2026-03-06", to: "2026-03-08" }], kind: "ringan", channel: "loket",
};

describe("readComplaints", () => {
  it("takes a complaint with all its days", () => {
    expect(readComplaints([whole])).toEqual({ ok: true, value: [whole], issues: [] });
    expect(Object.isFrozen(unwrap(readComplaints([whole]))[0])).toBe(true);
  });
  it("names each fault", () => {
    expect(codes([{ id: "", received: "2026-01-01", answered: "y", kind: "", channel: 5 }, 5])).toEqual(["wrong-type complaints[0].id", "not-a-date complaints[0].answered", "wrong-type complaints[0].kind", "wrong-type complaints[0].channel", "wrong-type complaints[1]"]);
    expect(codes([{ id: "a", received: "x" }])).toEqual(["not-a-date complaints[0].received"]);
    expect(codes([{ id: "a", received: "2026-01-01" }, { id: "a", received: "2026-01-02" }])).toEqual(["duplicate-complaint complaints[1].id"]);
    expect(codes([{ ...whole, pauses: [{ from: "2026-03-08", to: "2026-03-06" }, { from: "2026-03-08", to: "x" }, 1] }])).toEqual(["reversed-range complaints[0].pauses[0]", "not-a-date complaints[0].pauses[1].to", "wrong-type complaints[0].pauses[2]"]);
    expect(codes({})).toEqual(["wrong-type complaints"]);
    expect(codes([{ get id(): string { throw new Error("no"); } }])).toEqual(["unreadable-input "]);
    expect(codes([{ ...whole, answerd: "2026-03-05" }])).toEqual(["unknown-key complaints[0].answerd"]);
  });
  it("refuses what is dated before what it follows", () => {
    expect(codes([{ ...whole, verified: "2026-03-01", answered: "2026-03-01" }])).toEqual(["events-out-of-order complaints[0].verified", "events-out-of-order complaints[0].answered"]);
    expect(codes([{ ...whole, resolved: "2026-03-08" }])).toEqual(["events-out-of-order complaints[0].resolved"]);
    expect(codes([{ ...whole, informed: "2026-03-19" }])).toEqual(["events-out-of-order complaints[0].informed"]);
    expect(codes([{ id: "a", received: "2026-03-02", resolved: "2026-03-01" }])).toEqual(["events-out-of-order complaints[0].resolved"]);
  });
});

describe("stages", () => {
  it("run from their day to their event, or to the day of the look", () => {
    const spans = (asOf: string) => responseStages.map((stage) => { const it_ = stageSpan(whole, stage, asOf); return it_ && `${it_.from} ${it_.to}${it_.done ? "" : " open"}`; });
    expect(spans("2026-12-31")).toEqual(["2026-03-02 2026-03-03", "2026-03-02 2026-03-05", "2026-03-02 2026-03-20", "2026-03-09 2026-03-20", "2026-03-20 2026-03-24"]);
    expect(spans("2026-03-04")).toEqual(["2026-03-02 2026-03-03", "2026-03-02 2026-03-04 open", "2026-03-02 2026-03-04 open", undefined, undefined]);
    expect(spans("2026-03-01")).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe("elapsed days", () => {
  it("agree with a count of each day, however the pauses lie", () => {
    const day = fc.integer({ min: 0, max: 40 });
    const pause = fc.tuple(day, fc.integer({ min: 0, max: 10 }));
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 30 }), fc.array(pause, { maxLength: 5 }), (start, length, pauses) => {
      const at = (n: number): string => addDays("2026-01-01", n);
      let running = 0;
      for (let n = start + 1; n <= start + length; n += 1) if (!pauses.some(([from, more]) => from <= n && n <= from + more)) running += 1;
      expect(elapsedDays(at(start), at(start + length), pauses.map(([from, more]) => ({ from: at(from), to: at(from + more) })), countCalendarDays)).toEqual({ all: length, running });
    }));
    expect(elapsedDays("1800-01-01", "1800-01-03", [{ from: "1800-01-01", to: "1800-01-02" }], countCalendarDays)).toEqual({ all: 2, running: 1 });
  });
});
