import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  NO_DATE, addDays, addMonths, addYears, compareDates, dateOfDayNumber, dayNumberOf, dayOf, daysBetween, endOfMonth, isLocalDate, monthOf, readLocalDate, startOfMonth, weekdayOfDayNumber, yearOf,
} from "../../src/kernel/local-date.ts";

/** Oracle without Date: the day number of the proleptic Gregorian calendar by counting leap years. */
const dayNumber = (text: string): number => {
  const [y, m, d] = text.split("-").map(Number) as [number, number, number];
  const before = y - 1;
  const lengths = [31, (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + lengths.slice(0, m - 1).reduce((a, b) => a + b, 0) + d;
};
const dates = fc.tuple(fc.integer({ min: 1800, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`).filter(isLocalDate);

describe("isLocalDate", () => {
  it.each(["1800-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2026-04-30", "1967-11-10"])("takes %s", (text) => { expect(isLocalDate(text)).toBe(true); });
  it.each([
    "1799-12-31", "0000-01-01", "10000-01-01", "1900-02-29", "2026-02-29", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "2026-01-32", "2026-1-05", "2026-01-05T00:00:00Z", " 2026-01-05", "2026-01-05\n", "٢٠٢٦-٠١-٠٥", "2026/01/05", "", "x".repeat(1_000_000),
    20260105, null, undefined, {}, new Date(0), ["2026-01-05"], Symbol("x"),
  ])("refuses %#", (value) => { expect(isLocalDate(value)).toBe(false); });
  it("knows as many days as the Gregorian calendar has in 400 years", () => {
    let count = 0;
    for (let y = 2000; y < 2400; y++) for (let m = 0; m <= 13; m++) for (let d = 0; d <= 32; d++) if (isLocalDate(`${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`)) count++;
    expect(count).toBe(146_097);
  });
  it("does not touch the value", () => {
    const trap = new Proxy({}, { get: () => { throw new Error("touched"); } });
    expect(isLocalDate(trap)).toBe(false);
    expect(readLocalDate(trap, "a").ok).toBe(false);
  });
});

describe("readLocalDate", () => {
  it("names the place and what came", () => {
    expect(readLocalDate("2026-01-05", "received")).toEqual({ ok: true, value: "2026-01-05", issues: [] });
    expect(readLocalDate("2026-02-30", "received")).toEqual({ ok: false, issues: [{ code: "not-a-date", severity: "error", path: "received", expected: "YYYY-MM-DD, years 1800 to 9999", received: '"2026-02-30"' }] });
    expect(readLocalDate(5).issues[0]?.path).toBe("");
  });
});

describe("parts", () => {
  it("reads year, month and day", () => {
    expect([yearOf("2026-06-09"), monthOf("2026-06-09"), dayOf("2026-06-09")]).toEqual([2026, 6, 9]);
  });
  it("finds the ends of a month", () => {
    expect([startOfMonth("2024-02-17"), endOfMonth("2024-02-17"), endOfMonth("2023-02-01"), endOfMonth("2026-12-05")]).toEqual(["2024-02-01", "2024-02-29", "2023-02-28", "2026-12-31"]);
    expect([startOfMonth("x"), endOfMonth("2026-13-01")]).toEqual([NO_DATE, NO_DATE]);
  });
});

describe("arithmetic", () => {
  it("crosses months, leap days and the changes of summer time", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addDays("2026-03-07", 2)).toBe("2026-03-09");
    expect(addDays("2026-10-31", 2)).toBe("2026-11-02");
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
    expect(addDays("2011-12-30", 1)).toBe("2011-12-31");
    expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
    expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
  });
  it("gives no date for what is none and outside the years it knows", () => {
    expect(addDays("9999-12-31", 1)).toBe(NO_DATE);
    expect(addDays("1800-01-01", -1)).toBe(NO_DATE);
    expect(addDays("2026-01-01", Number.MAX_SAFE_INTEGER)).toBe(NO_DATE);
    expect(addMonths("2026-01-01", -Number.MAX_SAFE_INTEGER)).toBe(NO_DATE);
    for (const n of [1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect([addDays("2026-01-01", n), addMonths("2026-01-01", n), addYears("2026-01-01", n)]).toEqual([NO_DATE, NO_DATE, NO_DATE]);
    expect([addDays("2026-02-30", 1), addMonths("", 1), addYears(NO_DATE, 1)]).toEqual([NO_DATE, NO_DATE, NO_DATE]);
    expect(daysBetween("2026-02-30", "2026-03-01")).toBeNaN();
    expect(daysBetween("2026-03-01", "")).toBeNaN();
    expect(isLocalDate(NO_DATE)).toBe(false);
    expect(compareDates(NO_DATE, "9999-12-31")).toBe(1);
  });
  it("orders", () => { expect([compareDates("2026-01-01", "2026-01-02"), compareDates("2026-01-02", "2026-01-02"), compareDates("2026-10-01", "2026-09-30")]).toEqual([-1, 0, 1]); });
  it("agrees with counting days by hand", () => {
    fc.assert(fc.property(dates, dates, (a, b) => {
      const days = dayNumber(b) - dayNumber(a);
      expect(daysBetween(a, b)).toBe(days);
      expect(addDays(a, days)).toBe(b);
      expect(Math.sign(days)).toBe(compareDates(b, a));
    }));
  });
  it("keeps the day or ends with the month when months are added", () => {
    fc.assert(fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (a, n) => {
      const total = yearOf(a) * 12 + monthOf(a) - 1 + n;
      const year = Math.floor(total / 12);
      const shifted = addMonths(a, n);
      if (year < 1800 || year > 9999) { expect(shifted).toBe(NO_DATE); return; }
      expect([yearOf(shifted), monthOf(shifted)]).toEqual([year, total - year * 12 + 1]);
      expect(dayOf(shifted)).toBe(Math.min(dayOf(a), dayOf(endOfMonth(shifted))));
    }));
  });
});

describe("day numbers", () => {
  it("count from 1970-01-01 as the calendar does, and lead back", () => {
    expect(["1970-01-01", "1970-01-02", "1969-12-31", "1800-01-01", "9999-12-31"].map(dayNumberOf)).toEqual([0, 1, -1, -62091, 2932896]);
    fc.assert(fc.property(dates, (date) => {
      expect(dayNumberOf(date)).toBe(dayNumber(date) - dayNumber("1970-01-01"));
      expect(dateOfDayNumber(dayNumberOf(date))).toBe(date);
    }));
    expect([dayNumberOf("2026-02-30"), dateOfDayNumber(dayNumberOf("9999-12-31") + 1), dateOfDayNumber(Number.NaN)]).toEqual([Number.NaN, NO_DATE, NO_DATE]);
  });
  it("know the weekday, Monday first", () => {
    // the joint decrees print the weekday beside the date
    expect(["2026-01-01", "2026-03-21", "2026-03-22", "2026-08-17", "2024-02-12", "1969-12-28", "1800-01-01"].map((it_) => weekdayOfDayNumber(dayNumberOf(it_)))).toEqual([3, 5, 6, 0, 0, 6, 2]);
    fc.assert(fc.property(dates, (date) => { expect(weekdayOfDayNumber(dayNumberOf(date))).toBe((dayNumber(date) + 6) % 7); }));
  });
});
