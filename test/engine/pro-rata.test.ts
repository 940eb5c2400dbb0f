/** A figure of a period in which the settings change: weighed by days, by whole months, by months that count for their first or last day. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine, evaluateProRata, type ProRata } from "../../src/engine/index.ts";
import { add, addDays, multiply, parseFraction, toFraction, unwrap, zero, type Result } from "../../src/kernel/index.ts";
import { book, found, overlay, plain, step } from "./small.ts";

const rulebook = book({ inputs: { a: { kind: "number" } }, terms: { factor: { number: 1, open: { min: 0, max: 9 }, cite: "text" } }, steps: [step("result", "product@1", { values: ["a", "factor"] })] });
const from = (day: string, factor: number): ReturnType<typeof overlay> => overlay(`dari-${day}`, { set: { factor: { number: factor } }, validity: { from: day, reviewedUntil: "2026-12-31" } });
const ask = (proRata: unknown, days: readonly (readonly [string, number])[], period: unknown = "2026", inputs: object = { a: 100 }): Result<ProRata> =>
  evaluateProRata("kecil", { engine: unwrap(createEngine({ rulebooks: [rulebook], overlays: days.map(([day, factor]) => from(day, factor)) })), period, inputs, proRata } as never);
const told = (result: Result<ProRata>): unknown => { const { basis, parts, outputs } = unwrap(result); return [basis, parts.map((it_) => [it_.days, it_.months, it_.share]), plain(outputs["result"])]; };

describe("evaluateProRata", () => {
  it("weighs by days or by whole months, as said", () => {
    expect(told(ask("days", [["2026-04-01", 2]]))).toEqual(["days", [[90, undefined, "18/73"], [275, undefined, "55/73"]], "12800/73"]); // (90 × 100 + 275 × 200) / 365
    expect(told(ask("months", [["2026-04-01", 2]]))).toEqual(["months", [[90, 3, "1/4"], [275, 9, "3/4"]], "175"]);
    expect(told(ask("months", [], "2026-02"))).toEqual(["months", [[28, 1, "1"]], "100"]);
  });
  it("gives a month in which something changes to what holds on its first or last day", () => {
    expect(told(ask("months-by-first-day", [["2026-04-02", 2]]))).toEqual(["months-by-first-day", [[91, 4, "1/3"], [274, 8, "2/3"]], "500/3"]);
    expect(told(ask("months-by-last-day", [["2026-04-30", 2]]))).toEqual(["months-by-last-day", [[119, 3, "1/4"], [246, 9, "3/4"]], "175"]);
  });
  it("lists a part that counts for no month, and asks no value of it", () => {
    expect(told(ask("months-by-first-day", [["2026-04-10", 2], ["2026-04-20", 3]]))).toEqual(["months-by-first-day", [[99, 4, "1/3"], [10, 0, "0"], [256, 8, "2/3"]], "700/3"]);
    expect(plain(unwrap(ask("months-by-first-day", [["2026-04-10", 2]], "2026", {})).outputs["result"])).toBeNull();
  });
  it("refuses months that are not whole, and what is no basis", () => {
    const broken = ask("months", [["2026-04-02", 2]]);
    expect(broken.issues).toMatchObject([{ code: "not-whole-months", path: "period", received: '"2026-01-01/2026-04-01"' }]);
    expect(found(ask("months-by-first-day", [], { from: "2026-01-02", to: "2026-12-31" }))).toEqual(["not-whole-months period"]);
    expect(found(ask("months-by-last-day", [], { from: "2026-01-01", to: "2026-12-30" }))).toEqual(["not-whole-months period"]);
    expect(ask("weeks", []).issues).toMatchObject([{ code: "wrong-type", path: "proRata", expected: "days, months, months-by-first-day, months-by-last-day" }]);
  });
  it("shares add up to one, and one setting throughout gives its own value, by every basis", () => {
    fc.assert(fc.property(fc.constantFrom("days", "months-by-first-day", "months-by-last-day"), fc.uniqueArray(fc.integer({ min: 1, max: 364 }), { maxLength: 5 }), (basis, offsets) => {
      const year = unwrap(ask(basis, offsets.map((it_) => [addDays("2026-01-01", it_), 5] as const).concat([["2026-01-01", 5]])));
      expect(toFraction(year.parts.map((it_) => parseFraction(it_.share) ?? zero).reduce(add, zero))).toBe("1");
      expect(plain(year.outputs["result"])).toBe("500");
      expect(year.parts.every((it_) => toFraction(multiply(parseFraction(it_.share) ?? zero, { n: basis === "days" ? 365n : 12n, d: 1n })) === String(basis === "days" ? it_.days : it_.months))).toBe(true);
    }), { numRuns: 30 });
  });
});
