import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { maxSignTestPairs, signTestAlternatives, signTestExact, type SignCounts, type SignTestAlternative } from "../../src/statistics/index.ts";

const p = (improved: number, worsened: number, alternative: SignTestAlternative): string | undefined => {
  const result = signTestExact({ improved, worsened }, { alternative });
  return result.ok ? result.value.p.exact : undefined;
};
const faults = (counts: unknown, options: unknown = { alternative: "greater" }): readonly (readonly unknown[])[] => {
  const result = signTestExact(counts as SignCounts, options as { readonly alternative: SignTestAlternative });
  return result.ok ? [] : result.issues.map((it) => [it.code, it.path, it.expected, it.received]);
};

/** All 2^n outcomes one by one: how many have at least (or at most) so many ups. */
const enumerated = (n: number, fits: (ups: number) => boolean): Fraction => {
  let found = 0;
  for (let outcome = 0; outcome < 2 ** n; outcome += 1) {
    let ups = 0;
    for (let bit = 0; bit < n; bit += 1) ups += (outcome >> bit) & 1;
    if (fits(ups)) found += 1;
  }
  return new Fraction(found, 2 ** n);
};

describe("signTestExact", () => {
  it("gives the published example: 8 improved, 2 worsened", () => {
    const result = signTestExact({ improved: 8, worsened: 2, ties: 3 }, { alternative: "greater" });
    expect(result).toMatchObject({ ok: true, issues: [], value: { n: 10, improved: 8, worsened: 2, ties: 3, alternative: "greater", p: { exact: "7/128", text: "0.0546875" } } });
    expect(new Fraction(7, 128).equals(new Fraction(56, 1024))).toBe(true);
    expect(p(8, 2, "two-sided")).toBe("7/64");
    expect(p(8, 2, "less")).toBe("1013/1024");
    expect(p(2, 8, "less")).toBe("7/128");
    expect(p(2, 8, "two-sided")).toBe("7/64");
  });
  it("is never more than certain", () => {
    expect(p(5, 5, "two-sided")).toBe("1");
    expect(p(1, 0, "two-sided")).toBe("1");
    expect(p(0, 1, "two-sided")).toBe("1");
    expect(p(0, 4, "greater")).toBe("1");
    expect(p(4, 0, "greater")).toBe("1/16");
    expect(p(5, 5, "greater")).toBe("319/512");
  });
  it("counts ties and drops them", () => {
    const result = signTestExact({ improved: 3, worsened: 1 }, { alternative: "less" });
    expect(result.ok && [result.value.ties, result.value.n, Object.isFrozen(result.value)]).toStrictEqual([0, 4, true]);
  });
  it("agrees with counting every outcome", () => {
    for (let n = 1; n <= 9; n += 1) {
      for (let improved = 0; improved <= n; improved += 1) {
        const greater = enumerated(n, (ups) => ups >= improved);
        const less = enumerated(n, (ups) => ups <= improved);
        const smaller = greater.compare(less) < 0 ? greater : less;
        const both = smaller.mul(2);
        expect([p(improved, n - improved, "greater"), p(improved, n - improved, "less"), p(improved, n - improved, "two-sided")])
          .toStrictEqual([greater.toFraction(), less.toFraction(), both.compare(1) > 0 ? "1" : both.toFraction()]);
      }
    }
  });
  it("is symmetric, and at least so many and fewer are all there is", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), (a, b) => {
      expect(p(a, b, "greater")).toBe(p(b, a, "less"));
      expect(p(a, b, "two-sided")).toBe(p(b, a, "two-sided"));
      expect(new Fraction(p(a, b, "greater") ?? "").add(p(a - 1, b + 1, "less") ?? "").toFraction()).toBe("1");
    }), { numRuns: 30 });
  });
  it("stays exact and quick up to its limit, and refuses more", () => {
    expect(p(maxSignTestPairs, 0, "greater")).toBe(`1/${(2n ** 10000n).toString()}`);
    expect(faults({ improved: maxSignTestPairs, worsened: 1 })).toStrictEqual([["too-many-pairs", "counts", "at most 10000 pairs", "10001"]]);
  });
  it("needs a pair that differs", () => {
    expect(faults({ improved: 0, worsened: 0, ties: 9 })).toStrictEqual([["no-pairs", "counts", "at least one pair that improved or worsened", "0"]]);
  });
  it("names every count that is none", () => {
    const expected = "a whole number from 0";
    expect(faults({ improved: -1, worsened: 1.5, ties: "3" })).toStrictEqual([
      ["not-a-whole-number", "counts.improved", expected, "-1"], ["not-a-whole-number", "counts.worsened", expected, "1.5"], ["not-a-whole-number", "counts.ties", expected, "\"3\""],
    ]);
    expect(faults({ worsened: NaN, improved: 2 ** 53 })).toHaveLength(2);
    expect(faults({})).toHaveLength(2);
    expect(faults({ improved: 1, worsened: -0 })).toStrictEqual([]);
  });
  it("names what nobody reads and what is no object", () => {
    expect(faults({ improved: 1, worsened: 1, tie: 1 })).toStrictEqual([["unknown-key", "counts.tie", "one of: improved, worsened, ties", undefined]]);
    expect(faults(null)).toStrictEqual([["wrong-type", "counts", "an object with improved, worsened, ties", "null"]]);
    expect(faults([])).toStrictEqual([["wrong-type", "counts", "an object with improved, worsened, ties", "list of 0"]]);
    expect(faults(7, 7)).toHaveLength(2);
    expect(faults({ improved: 1, worsened: 1 }, undefined)).toStrictEqual([]);
    expect(faults({ improved: 1, worsened: 1 }, "greater")).toStrictEqual([["wrong-type", "options", "an object with alternative", "\"greater\""]]);
    expect(faults({ improved: 1, worsened: 1 }, { alternative: "more" })).toStrictEqual([["not-an-alternative", "options.alternative", "two-sided | greater | less", "\"more\""]]);
    expect(faults({ improved: -1, worsened: 1 }, { alternative: "more", side: 2 }).map(([code, path]) => [code, path])).toStrictEqual([["unknown-key", "options.side"], ["not-a-whole-number", "counts.improved"], ["not-an-alternative", "options.alternative"]]);
  });
  it("survives hostile input", () => {
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error("no"); } });
    expect(faults(hostile).map(([code]) => code)).toStrictEqual(["unreadable-input"]);
  });
  it("knows three alternatives", () => {
    expect(signTestAlternatives).toStrictEqual(["two-sided", "greater", "less"]);
  });
});
