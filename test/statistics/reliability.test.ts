import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { cronbachAlpha, itemTotalCorrelation, rootDigits } from "../../src/statistics/index.ts";
import surveys from "../vectors/satisfaction.json" with { type: "json" };
import vectors from "../vectors/survey-statistics.json" with { type: "json" };

const faults = (result: Result<unknown>): readonly (readonly unknown[])[] => result.issues.map((it) => [it.code, it.path, it.expected, it.received]);
const places = (result: Result<unknown>): readonly (readonly unknown[])[] => faults(result).map(([code, path]) => [code, path]);
const matrixOf = (id: string): readonly (readonly number[])[] => surveys.records.find((it) => it.id === id)?.matrix ?? [];
const trimmed = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/u, "") : text);
/** Six decimals, as the references are printed. */
const six = (text: string | null): string => Number(text).toFixed(6);

describe("cronbachAlpha", () => {
  it.each(vectors.matrices)("$record: $alpha", ({ record, alpha, items, n }) => {
    expect(unwrap(cronbachAlpha(matrixOf(record)))).toMatchObject({ alpha: { exact: alpha }, accepted: null, items, n });
  });
  it("may be negative, and is never clamped", () => {
    expect(six(unwrap(cronbachAlpha(matrixOf("devtest-taman-2019"))).alpha.decimal)).toBe("-5.408257");
    expect(six(unwrap(cronbachAlpha(matrixOf("sekadau-2019s1-first49"))).alpha.decimal)).toBe("0.740259");
  });
  it("is 1 for items that say the same", () => {
    expect(unwrap(cronbachAlpha([[1, 1, 1], [2, 2, 2], [4, 4, 4]], { acceptedFrom: 1 }))).toMatchObject({ alpha: { exact: "1" }, accepted: true });
  });
  it("is accepted from the threshold on, exactly", () => {
    const rows = matrixOf("sekadau-2019s1-first49");
    for (const [acceptedFrom, accepted] of [["0.7", true], ["33741/45580", true], ["0.741", false], [0.6, true]] as const) expect(unwrap(cronbachAlpha(rows, { acceptedFrom })).accepted).toBe(accepted);
  });
  it("is undetermined for one item, or for totals that do not vary", () => {
    const gone = { text: null, exact: null, decimal: null };
    expect(unwrap(cronbachAlpha([[1], [2]], { acceptedFrom: "0.7" }))).toStrictEqual({ alpha: { ...gone, reasons: ["one-item"] }, accepted: null, items: 1, n: 2 });
    expect(unwrap(cronbachAlpha([[1, 4], [2, 3], [4, 1]]))).toStrictEqual({ alpha: { ...gone, reasons: ["no-variance"] }, accepted: null, items: 2, n: 3 });
    expect(unwrap(cronbachAlpha([[3, 4, 2]])).alpha).toMatchObject({ reasons: ["no-variance"] });
  });
  it("agrees with variances by n − 1 calculated one by one, whatever the order of rows and items", () => {
    const row = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 });
    const variance = (list: readonly number[]): Fraction => {
      const mean = new Fraction(list.reduce((a, b) => a + b, 0), list.length);
      return list.reduce((total, it_) => total.add(new Fraction(it_).sub(mean).pow(2) ?? 0), new Fraction(0)).div(list.length - 1);
    };
    fc.assert(fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const totals = variance(rows.map((it_) => it_.reduce((a, b) => a + b, 0)));
      const items = [0, 1, 2].map((at) => variance(rows.map((it_) => it_[at] ?? 0))).reduce((a, b) => a.add(b), new Fraction(0));
      const expected = totals.equals(0) ? null : new Fraction(3, 2).mul(new Fraction(1).sub(items.div(totals))).toFraction();
      expect(unwrap(cronbachAlpha(rows)).alpha.exact).toBe(expected);
      expect(unwrap(cronbachAlpha(rows.toReversed().map((it_) => it_.toReversed()))).alpha.exact).toBe(expected);
    }));
  });
  it("names what it cannot read", () => {
    expect(faults(cronbachAlpha([]))).toStrictEqual([["no-values", "rows", "at least 1", "list of 0"]]);
    expect(faults(cronbachAlpha([[]]))).toStrictEqual([["no-values", "rows[0]", "at least 1", "list of 0"]]);
    expect(faults(cronbachAlpha([[1, 2], [1, 2], [1, 2, 3], [4]]))).toStrictEqual([["unequal-lengths", "rows[2]", "list of 2", "list of 3"]]);
    expect(places(cronbachAlpha([[1, null], [2], 7] as never))).toStrictEqual([["not-a-number", "rows[0][1]"], ["wrong-type", "rows[2]"]]);
    expect(places(cronbachAlpha(Array(1) as never))).toStrictEqual([["wrong-type", "rows[0]"]]);
    expect(faults(cronbachAlpha([Array(2)] as never)).map(([, path]) => path)).toStrictEqual(["rows[0][0]", "rows[0][1]"]);
    expect(places(cronbachAlpha({} as never))).toStrictEqual([["wrong-type", "rows"]]);
    expect(places(cronbachAlpha([[1, 2]], { acceptedFrom: "high" }))).toStrictEqual([["not-a-number", "options.acceptedFrom"]]);
    expect(places(cronbachAlpha([[1, 2]], { threshold: 1 } as never))).toStrictEqual([["unknown-key", "options.threshold"]]);
    expect(places(cronbachAlpha([[1, 2]], null as never))).toStrictEqual([["wrong-type", "options"]]);
  });
  it("survives hostile input", () => {
    const hostile = new Proxy([], { get: () => { throw new Error("no"); } });
    expect(faults(cronbachAlpha(hostile)).map(([code]) => code)).toStrictEqual(["unreadable-input"]);
  });
});

describe("itemTotalCorrelation", () => {
  it.each(vectors.matrices)("$record has every digit, corrected and not", ({ record, r, corrected, n }) => {
    for (const [isCorrected, expected] of [[false, r], [true, corrected]] as const) {
      const found = unwrap(itemTotalCorrelation(matrixOf(record), { corrected: isCorrected }));
      expect(found.r.map((it_) => it_.text)).toStrictEqual(expected.map(trimmed));
      expect([found.corrected, found.n]).toStrictEqual([isCorrected, n]);
    }
  });
  it("gives the published references", () => {
    const rounded = (corrected: boolean): string => unwrap(itemTotalCorrelation(matrixOf("sekadau-2019s1-first49"), { corrected })).r.map((it_) => six(it_.text).replace("0.", ".")).join(" ");
    expect(rounded(false)).toBe(".084278 .425821 .832955 .628504 .523944 .632691 .631032 .752374 .533851");
    expect(rounded(true)).toBe("-.071986 .231067 .746820 .496736 .385970 .506128 .518503 .604430 .354960");
  });
  it("says how good a number is, and gives its exact square", () => {
    const rows = [[1, 2], [2, 2], [3, 4]];
    expect(unwrap(itemTotalCorrelation(rows, { corrected: true })).r[0]).toStrictEqual({ text: "0.866025403784438646763723170753", exact: "866025403784438646763723170753/1000000000000000000000000000000", digits: rootDigits, squared: "3/4" });
    const perfect = unwrap(itemTotalCorrelation([[1, 4], [2, 2]], { corrected: true })).r;
    expect(perfect).toStrictEqual([{ text: "-1", exact: "-1", digits: null, squared: "1" }, { text: "-1", exact: "-1", digits: null, squared: "1" }]);
    expect(perfect[0]?.decimal).toBe("-1");
    expect(perfect.every((it_) => Object.isFrozen(it_))).toBe(true);
  });
  it("is undetermined for an item, or a total, that does not vary", () => {
    const gone = { text: null, exact: null, decimal: null, digits: null, squared: null };
    expect(unwrap(itemTotalCorrelation([[4, 1], [4, 2], [4, 3]], { corrected: false })).r).toStrictEqual([{ ...gone, reasons: ["constant-item"] }, { text: "1", exact: "1", digits: null, squared: "1" }]);
    expect(unwrap(itemTotalCorrelation([[4, 1], [4, 2]], { corrected: true })).r.map((it_) => "reasons" in it_ && it_.reasons)).toStrictEqual([["constant-item"], ["constant-total"]]);
    expect(unwrap(itemTotalCorrelation([[1], [2]], { corrected: true })).r).toStrictEqual([{ ...gone, reasons: ["constant-total"] }]);
    expect(unwrap(itemTotalCorrelation([[1, 2]], { corrected: false })).r.map((it_) => "reasons" in it_ && it_.reasons)).toStrictEqual([["constant-item"], ["constant-item"]]);
  });
  it("lies between −1 and 1", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 9 }), fc.boolean(), (rows, corrected) => {
      for (const { squared } of unwrap(itemTotalCorrelation(rows, { corrected })).r) expect(squared === null || new Fraction(squared).compare(1) <= 0).toBe(true);
    }));
  });
  it("names what it cannot read", () => {
    expect(places(itemTotalCorrelation([], { corrected: true }))).toStrictEqual([["no-values", "rows"]]);
    expect(faults(itemTotalCorrelation([[1]], {} as never))).toStrictEqual([["wrong-type", "options.corrected", "true or false", "undefined"]]);
    expect(places(itemTotalCorrelation([[1]], { corrected: "yes" } as never))).toStrictEqual([["wrong-type", "options.corrected"]]);
    expect(faults(itemTotalCorrelation([[1]], undefined as never)).map(([, path]) => path)).toStrictEqual(["options", "options.corrected"]);
    expect(places(itemTotalCorrelation([[1]], { corrected: true, digits: 3 } as never))).toStrictEqual([["unknown-key", "options.digits"]]);
  });
});
