import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  absolute, add, approximate, compare, divide, equals, floor, hundred, isInteger, isZero, maxFractionDigits, maximum, minimum, multiply, negate,
  fromFraction, one, parseFraction, rational, reduce, sign, subtract, sum, toDecimalText, toFixed, toFraction, zero, type Rational,
} from "../../src/kernel/rational.ts";

const MAX = Number.MAX_SAFE_INTEGER;

/** Integers that crowd the places where representations change. */
const integers = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(BigInt),
  fc.constantFrom(0n, 1n, -1n, BigInt(MAX), -BigInt(MAX), BigInt(MAX) + 1n, -BigInt(MAX) - 1n, 2n ** 26n, 2n ** 27n - 1n, 94906265n, 94906267n, 3037000500n),
  fc.maxSafeInteger().map(BigInt),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const divisors = fc.oneof(
  fc.integer({ min: 1, max: 1000 }).map(BigInt),
  fc.constantFrom(1n, 10n, 100n, 1000n, BigInt(MAX), BigInt(MAX) - 1n, BigInt(MAX) + 1n, 94906266n, 10n ** 15n, 10n ** 30n),
  fc.bigInt({ min: 1n, max: 10n ** 35n }),
);
const pairs = fc.tuple(integers, divisors);
type Pair = readonly [bigint, bigint];

/** The parts as they are, so that unreduced numbers and bigints meet every operation. */
const raw = ([n, d]: Pair): Rational => {
  const fits = n <= BigInt(MAX) && n >= -BigInt(MAX) && d <= BigInt(MAX);
  return fits ? { n: Number(n), d: Number(d) } : { n, d };
};
/** The same value, always in bigints: slow path. */
const big = ([n, d]: Pair): Rational => ({ n, d });
const oracle = ([n, d]: Pair): Fraction => new Fraction(n, d);

/** Every representation a result may have: safe pair or bigint pair, d > 0, never -0, and bigints only when numbers do not do. */
const wellFormed = (a: Rational): void => {
  if (typeof a.n === "number") {
    expect(typeof a.d).toBe("number");
    expect(Number.isSafeInteger(a.n)).toBe(true);
    expect(Number.isSafeInteger(a.d)).toBe(true);
    expect(Object.is(a.n, -0)).toBe(false);
  } else {
    expect(typeof a.d).toBe("bigint");
    const least = reduce(a);
    expect(least).toEqual(a);
    expect(a.n > MAX || a.n < -MAX || a.d > MAX).toBe(true);
  }
  expect(a.d > 0).toBe(true);
};
const agrees = (mine: Rational, theirs: Fraction): void => {
  wellFormed(mine);
  expect(toFraction(mine)).toBe(theirs.toFraction());
};
const runs = { numRuns: 1500 };

describe("arithmetic against fraction.js", () => {
  it("adds, subtracts, multiplies and divides at any size and in every representation", () => {
    fc.assert(fc.property(pairs, pairs, (a, b) => {
      for (const [x, y] of [[raw(a), raw(b)], [big(a), raw(b)], [raw(a), big(b)]] as const) {
        agrees(add(x, y), oracle(a).add(oracle(b)));
        agrees(subtract(x, y), oracle(a).sub(oracle(b)));
        agrees(multiply(x, y), oracle(a).mul(oracle(b)));
        const quotient = divide(x, y);
        if (b[0] === 0n) expect(quotient).toBeUndefined();
        else agrees(quotient ?? zero, oracle(a).div(oracle(b)));
      }
    }), runs);
  });
  it("compares", () => {
    fc.assert(fc.property(pairs, pairs, (a, b) => {
      const wanted = oracle(a).compare(oracle(b));
      for (const [x, y] of [[raw(a), raw(b)], [big(a), raw(b)], [raw(a), big(b)]] as const) {
        expect(compare(x, y)).toBe(Math.sign(Number(wanted)) + 0);
        expect(compare(y, x)).toBe(0 - Math.sign(Number(wanted)));
        expect(equals(x, y)).toBe(oracle(a).equals(oracle(b)));
        expect(minimum(x, y)).toBe(Number(wanted) <= 0 ? x : y);
        expect(maximum(x, y)).toBe(Number(wanted) >= 0 ? x : y);
      }
      expect(compare(raw(a), big(a))).toBe(0);
      expect(compare(raw([a[0] * 7n, a[1] * 7n]), raw(a))).toBe(0);
    }), runs);
  });
  it("negates, takes the absolute value, the sign, the floor and lowest terms", () => {
    fc.assert(fc.property(pairs, (a) => {
      for (const x of [raw(a), big(a)]) {
        expect(toFraction(negate(x))).toBe(oracle(a).neg().toFraction());
        expect(toFraction(absolute(x))).toBe(oracle(a).abs().toFraction());
        expect(sign(x)).toBe(a[0] > 0n ? 1 : a[0] < 0n ? -1 : 0);
        expect(isZero(x)).toBe(a[0] === 0n);
        expect(isInteger(x)).toBe(a[0] % a[1] === 0n);
        agrees(floor(x), oracle(a).floor());
        agrees(reduce(x), oracle(a));
      }
      agrees(rational(a[0], a[1]), oracle(a));
      agrees(rational(a[0], -a[1]), oracle(a).neg());
    }), runs);
  });
  it("sums lists", () => {
    fc.assert(fc.property(fc.array(pairs, { maxLength: 12 }), (list) => {
      expect(toFraction(sum(list.map(raw)))).toBe(list.reduce((total, it) => total.add(oracle(it)), new Fraction(0)).toFraction());
    }));
  });
});

describe("representation", () => {
  it("stays in numbers while they fit, and returns to them", () => {
    expect(add(rational(MAX - 1), one)).toEqual({ n: MAX, d: 1 });
    expect(add(rational(MAX), one)).toEqual({ n: 9007199254740992n, d: 1n });
    expect(subtract(add(rational(MAX), one), one)).toEqual({ n: MAX, d: 1 });
    expect(add(rational(-MAX), rational(-1))).toEqual({ n: -9007199254740992n, d: 1n });
    expect(subtract(rational(-MAX), zero)).toEqual({ n: -MAX, d: 1 });
    expect(multiply(rational(94906265), rational(94906265))).toEqual({ n: 94906265 ** 2, d: 1 });
    expect(multiply(rational(94906266), rational(94906266))).toEqual({ n: 9007199326062756n, d: 1n });
    expect(multiply(rational(1, MAX), rational(1, 2))).toEqual({ n: 1n, d: 18014398509481982n });
    expect(multiply(rational(1n, 18014398509481982n), rational(2))).toEqual({ n: 1, d: MAX });
  });
  it("takes out common divisors before it falls to bigint", () => {
    expect(add({ n: 1e8, d: 2e8 }, { n: 3e8, d: 9e8 })).toEqual({ n: 5, d: 6 });
    expect(add(rational(1, 6e8), rational(1, 9e8))).toEqual({ n: 5, d: 18e8 }); // least common denominator
    expect(add(rational(1, 6e8), rational(1, 10e8))).toEqual({ n: 8, d: 3e9 });
    expect(multiply({ n: MAX, d: 3 }, { n: 3, d: MAX })).toEqual({ n: 1, d: 1 });
    expect(multiply(rational(MAX, 2), rational(2, MAX))).toEqual({ n: 1, d: 1 });
    expect(multiply({ n: 4e8, d: 6e8 }, { n: 9e8, d: 6e8 })).toEqual({ n: 1, d: 1 });
  });
  it("keeps the larger denominator where one divides the other", () => {
    expect(add({ n: 5, d: 10 }, { n: 5, d: 100 })).toEqual({ n: 55, d: 100 });
    expect(add({ n: 5, d: 100 }, { n: 5, d: 10 })).toEqual({ n: 55, d: 100 });
    expect(add({ n: 5, d: 100 }, { n: 5, d: 100 })).toEqual({ n: 10, d: 100 });
    expect(add({ n: 1, d: 2 }, { n: 1, d: 3 })).toEqual({ n: 5, d: 6 });
  });
  it("never holds minus zero", () => {
    for (const a of [
      rational(-0), rational(0, -5), negate(zero), multiply(zero, rational(-3)), multiply(rational(-3), zero), add(rational(3), rational(-3)), subtract(zero, zero),
      divide(zero, rational(-2)) ?? one, floor({ n: 0, d: 3 }), rational(0n, -7n), multiply(rational(0), rational(-(10n ** 30n))), reduce({ n: 0, d: 7 }), absolute(zero),
      parseFraction("-0") ?? one, sum([]),
    ]) {
      expect(Object.is(a.n, 0)).toBe(true);
      expect(toFraction(a)).toBe("0");
    }
  });
  it("takes numbers beyond the safe range at their exact value", () => {
    expect(rational(2 ** 53)).toEqual({ n: 9007199254740992n, d: 1n });
    expect(rational(1, 2 ** 53)).toEqual({ n: 1n, d: 9007199254740992n });
    expect(rational(2 ** 54, -(2 ** 53))).toEqual({ n: -2, d: 1 });
    expect(rational(3n, 6)).toEqual({ n: 1, d: 2 });
    expect(rational(3, -6)).toEqual({ n: -3, d: 6 });
  });
  it("reads back what it wrote, and 0 for what it never writes", () => {
    expect(["65", "-7/2", 3, "0.5", "null", "1/0"].map((it_) => toFraction(fromFraction(it_)))).toEqual(["65", "-7/2", "3", "0", "0", "0"]);
  });
  it("has its constants", () => {
    expect([zero, one, hundred].map(toFraction)).toEqual(["0", "1", "100"]);
  });
  it("keeps the first of two equals", () => {
    const half: Rational = { n: 1, d: 2 };
    const same: Rational = { n: 2, d: 4 };
    expect(minimum(half, same)).toBe(half);
    expect(maximum(half, same)).toBe(half);
  });
  it("divides by zero to undefined in every representation", () => {
    expect(divide(one, zero)).toBeUndefined();
    expect(divide(one, { n: 0n, d: 10n ** 30n })).toBeUndefined();
    expect(divide(zero, zero)).toBeUndefined();
    expect(divide(one, rational(-(10n ** 30n)))).toEqual({ n: -1n, d: 10n ** 30n });
  });
  it("compares products that collide as doubles", () => {
    expect(compare({ n: MAX, d: MAX - 1 }, { n: MAX - 1, d: MAX - 2 })).toBe(-1);
    expect(compare({ n: MAX - 1, d: MAX - 2 }, { n: MAX, d: MAX - 1 })).toBe(1);
    expect(compare({ n: MAX, d: 3 }, { n: MAX * 1, d: 3 })).toBe(0);
    expect(compare({ n: 2 ** 52, d: 2 ** 51 }, { n: 2 ** 51, d: 2 ** 50 })).toBe(0);
  });
  it("is fast enough not to be the bottleneck: a long sum of unlike decimals stays in numbers", () => {
    const list = Array.from({ length: 5000 }, (_, i) => ({ n: i, d: [1, 10, 100, 1000][i % 4] ?? 1 }));
    expect(typeof sum(list).n).toBe("number");
    expect(sum(list).d).toBe(1000);
  });
});

describe("texts", () => {
  it("writes and reads fractions, one text per value", () => {
    expect(toFraction(rational(-7, 2))).toBe("-7/2");
    expect(toFraction({ n: 47750, d: 522 })).toBe("23875/261");
    expect(toFraction({ n: 650, d: 10 })).toBe("65");
    expect(toFraction({ n: 10n ** 40n, d: 10n ** 5n })).toBe(`1${"0".repeat(35)}`);
    expect(parseFraction("23875/261")).toEqual({ n: 23875, d: 261 });
    expect(parseFraction("-123456789012345/3")).toEqual({ n: -41152263004115, d: 1 });
    fc.assert(fc.property(pairs, (a) => {
      const text = toFraction(raw(a));
      const back = parseFraction(text);
      expect(back).toEqual(reduce(raw(a)));
      expect(toFraction(big(a))).toBe(text);
    }), runs);
  });
  it("refuses every other text", () => {
    for (const text of ["", "-", "/", "1/", "/2", "1/0", "1/-2", "--1", "+1", "01", "1/02", "1.5", " 1", "1 ", "1/2/3", "1e3", "0x1", "1\n", "Infinity", "-01", "١"]) expect(parseFraction(text), text).toBeUndefined();
  });
  it("reads up to the stated digits a side", () => {
    const full = "9".repeat(maxFractionDigits);
    expect(maxFractionDigits).toBe(4000);
    expect(parseFraction(`-${full}/${full}`)).toEqual({ n: -1, d: 1 });
    expect(parseFraction(`-${full}`)).toEqual({ n: -BigInt(full), d: 1n });
    expect(parseFraction(`${full}9`)).toBeUndefined();
    expect(parseFraction(`-${full}9`)).toBeUndefined();
    expect(parseFraction(`1/${full}9`)).toBeUndefined();
    expect(parseFraction("9".repeat(3 * maxFractionDigits))).toBeUndefined();
    expect(parseFraction(`1/${full}`)).toEqual({ n: 1n, d: BigInt(full) });
  });
  it("writes decimals that end, in full", () => {
    const cases: readonly (readonly [Rational, string | undefined])[] = [
      [rational(875, 10), "87.5"], [rational(-1, 8), "-0.125"], [rational(65), "65"], [zero, "0"], [rational(0, 7), "0"], [rational(1, 3), undefined], [rational(1, 6), undefined],
      [rational(1, 20), "0.05"], [rational(1, 25), "0.04"], [rational(3, 1000), "0.003"], [rational(9, 3), "3"], [rational(3, 6), "0.5"], [rational(-1, 1024), "-0.0009765625"],
      [rational(1n, 10n ** 30n), `0.${"0".repeat(29)}1`], [rational(10n ** 30n + 1n, 10n ** 30n), `1.${"0".repeat(29)}1`], [rational(10n ** 20n), `1${"0".repeat(20)}`],
      [rational(1n, 3n * 10n ** 30n), undefined], [rational(1n, 2n ** 70n), (5n ** 70n).toString().padStart(70, "0").replace(/^/, "0.")], [rational(MAX, 2), "4503599627370495.5"],
      [rational(1, 2 ** 40), `0.${(5n ** 40n).toString().padStart(40, "0")}`], [rational(7n, 5n ** 30n), `0.${(7n * 2n ** 30n).toString().padStart(30, "0")}`],
    ];
    for (const [value, text] of cases) expect(toDecimalText(value)).toBe(text);
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 35n), max: 10n ** 35n }), fc.integer({ min: 0, max: 35 }), (n, places) => {
      const text = toDecimalText(rational(n, 10n ** BigInt(places))) ?? "none";
      expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      expect(new Fraction(text).equals(new Fraction(n, 10n ** BigInt(places)))).toBe(true);
    }), runs);
  });
  it("writes a fixed number of decimals, half-up", () => {
    expect(toFixed(rational(23875, 261), 2)).toBe("91.48");
    expect(toFixed(rational(875, 10), 2)).toBe("87.50");
    expect(toFixed(rational(-5, 10), 0)).toBe("-1");
    expect(toFixed(rational(-4, 10), 0)).toBe("0");
    expect(toFixed(rational(-1, 1000), 2)).toBe("0.00");
    expect(toFixed(rational(1005, 1000), 2)).toBe("1.01");
    expect(toFixed(rational(-1005, 1000), 2)).toBe("-1.01");
    expect(toFixed(rational(-5, 100), 2)).toBe("-0.05");
    expect(toFixed(rational(7), 0)).toBe("7");
    expect(toFixed(rational(7), 3)).toBe("7.000");
    expect(toFixed(rational(1, 3), 30)).toBe(`0.${"3".repeat(30)}`);
    expect(toFixed(rational(2n * 10n ** 30n, 3n), 1)).toBe(`${"6".repeat(30)}.7`);
    expect(toFixed(rational(50, 100), 2)).toBe("0.50");
  });
});

describe("approximate", () => {
  it("is the nearest double, also for huge parts", () => {
    expect(approximate(rational(1, 3))).toBe(1 / 3);
    expect(approximate(zero)).toBe(0);
    expect(approximate({ n: 0n, d: 10n ** 20n })).toBe(0);
    expect(approximate(rational(10n ** 400n + 1n, 3n * 10n ** 400n))).toBe(1 / 3);
    expect(approximate(rational(-(10n ** 400n), 3n * 10n ** 399n + 1n))).toBe(-10 / 3);
    expect(approximate(rational(10n ** 309n))).toBe(Number.MAX_VALUE);
    expect(approximate(rational(-(10n ** 3000n)))).toBe(-Number.MAX_VALUE);
    expect(approximate(rational(10n ** 300n))).toBe(1e300);
    expect(Object.is(approximate(rational(-1n, 10n ** 3000n)), 0)).toBe(true);
    expect(approximate(rational(1n, 10n ** 300n))).toBe(1e-300);
    // ties go to even, a hair more goes up
    expect(approximate(rational(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(approximate(rational((2n ** 53n + 1n) * 10n ** 40n + 1n, 10n ** 40n))).toBe(2 ** 53 + 2);
    expect(approximate(rational((2n ** 53n + 3n) * 10n ** 40n - 1n, 10n ** 40n))).toBe(2 ** 53 + 2);
  });
  it("agrees with the parser of JavaScript on decimals", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.integer({ min: 0, max: 200 }), (n, places) => {
      expect(approximate({ n, d: 10n ** BigInt(places) })).toBe(Number(`${n}e-${places}`) + 0);
    }), runs);
  });
});
