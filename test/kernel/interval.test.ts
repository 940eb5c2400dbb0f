import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, gaps, intersection, isEmpty, overlaps, overlapsOf, type Interval } from "../../src/kernel/interval.ts";
import { rational, toFraction, type Rational } from "../../src/kernel/rational.ts";

const end = (text: string): Rational => rational(BigInt(text.replace(".", "")), 10n ** BigInt(text.includes(".") ? text.length - text.indexOf(".") - 1 : 0));
/** "[0, 60)" and "(-, 5]": the way mathematics writes them. */
const interval = (text: string): Interval => {
  const [from = "", to = ""] = text.slice(1, -1).split(", ");
  return {
    ...(from === "-" ? {} : { from: end(from) }), ...(text.startsWith("(") ? { fromOpen: true } : {}),
    ...(to === "-" ? {} : { to: end(to) }), ...(text.endsWith(")") ? { toOpen: true } : {}),
  };
};
const write = (it: Interval): string =>
  `${it.fromOpen === true || it.from === undefined ? "(" : "["}${it.from === undefined ? "-" : toFraction(it.from)}, ${it.to === undefined ? "-" : toFraction(it.to)}${it.toOpen === true || it.to === undefined ? ")" : "]"}`;

describe("one interval", () => {
  it("contains its closed ends only", () => {
    const has = (text: string, values: readonly number[]): readonly boolean[] => values.map((n) => contains(interval(text), rational(n)));
    expect(has("[1, 3]", [0, 1, 2, 3, 4])).toEqual([false, true, true, true, false]);
    expect(has("(1, 3)", [0, 1, 2, 3, 4])).toEqual([false, false, true, false, false]);
    expect(has("(1, 3]", [1, 3])).toEqual([false, true]);
    expect(has("[1, 3)", [1, 3])).toEqual([true, false]);
    expect(has("(-, 3]", [-99, 3, 4])).toEqual([true, true, false]);
    expect(has("[3, -)", [2, 3, 99])).toEqual([false, true, true]);
    expect(has("(-, -)", [-99, 0, 99])).toEqual([true, true, true]);
    expect(has("[3, 3]", [2, 3, 4])).toEqual([false, true, false]);
    expect(has("[3, 3)", [3])).toEqual([false]);
    expect(has("[4, 2]", [2, 3, 4])).toEqual([false, false, false]);
    expect(contains({ from: rational(1), fromOpen: false, to: rational(2), toOpen: false }, rational(2))).toBe(true);
  });
  it("is empty when no number lies in it", () => {
    expect(["[3, 3]", "[3, 3)", "(3, 3]", "(3, 3)", "[4, 3]", "[3, 4]", "(3, 4)", "(-, 3)", "(3, -)", "(-, -)"].map((it) => isEmpty(interval(it)))).toEqual([false, true, true, true, true, false, false, false, false, false]);
    expect(isEmpty({})).toBe(false);
    expect(isEmpty({ fromOpen: true, toOpen: true })).toBe(false); // an absent end has no number to leave out
  });
});

describe("two intervals", () => {
  it("overlap when they share a number", () => {
    const cases: readonly (readonly [string, string, boolean, string])[] = [
      ["[0, 60]", "[60, 70]", true, "[60, 60]"], ["[0, 60)", "[60, 70]", false, "[60, 60)"], ["[0, 60]", "(60, 70]", false, "(60, 60]"], ["(0, 60)", "(60, 70)", false, "(60, 60)"], ["[0, 10]", "[2, 3]", true, "[2, 3]"],
      ["[0, 1]", "[5, 6]", false, "[5, 1]"], ["(-, 5]", "[5, -)", true, "[5, 5]"], ["(-, 5)", "[5, -)", false, "[5, 5)"], ["(-, -)", "(1, 2)", true, "(1, 2)"], ["(-, -)", "(-, -)", true, "(-, -)"], ["[1, 1)", "[0, 5]", false, "[1, 1)"], ["(0, 5]", "[0, 5)", true, "(0, 5)"],
      ["(-, 3)", "(-, 4)", true, "(-, 3)"], ["(3, -)", "[4, -)", true, "[4, -)"],
    ];
    for (const [a, b, wanted, shared] of cases) {
      expect(`${a} ${b} ${overlaps(interval(a), interval(b))} ${overlaps(interval(b), interval(a))}`).toBe(`${a} ${b} ${wanted} ${wanted}`);
      expect(write(intersection(interval(a), interval(b)))).toBe(shared);
      expect(write(intersection(interval(b), interval(a)))).toBe(shared);
    }
  });
});

describe("gaps", () => {
  const holes = (list: readonly string[], range: string): readonly string[] => gaps(list.map(interval), interval(range)).map(write);
  it("finds holes between published bounds, and single points", () => {
    expect(holes(["[25, 64.99]", "[65, 76.60]", "[76.61, 88.30]", "[88.31, 100]"], "[25, 100]")).toEqual(["(6499/100, 65)", "(383/5, 7661/100)", "(883/10, 8831/100)"]);
    expect(holes(["(90, 100)", "(100, 110)"], "(90, 110)")).toEqual(["[100, 100]"]);
    expect(holes(["(90, 100)", "(100, 110)"], "[90, 110]")).toEqual(["[90, 90]", "[100, 100]", "[110, 110]"]);
    expect(holes(["[90, 100)", "[100, 110]"], "[90, 110]")).toEqual([]);
    expect(holes(["[90, 100]", "(100, 110]"], "[90, 110]")).toEqual([]);
    expect(holes(["[90, 100]", "[100, 110]"], "[90, 110]")).toEqual([]);
  });
  it("finds holes at the ends and without bounds", () => {
    expect(holes([], "[0, 1]")).toEqual(["[0, 1]"]);
    expect(holes([], "(-, -)")).toEqual(["(-, -)"]);
    expect(holes([], "[1, 0]")).toEqual([]);
    expect(holes(["[2, 3]"], "(-, -)")).toEqual(["(-, 2)", "(3, -)"]);
    expect(holes(["(-, 3)", "[3, -)"], "(-, -)")).toEqual([]);
    expect(holes(["(-, 3)", "(3, -)"], "(-, -)")).toEqual(["[3, 3]"]);
    expect(holes(["[0, 50]"], "[0, -)")).toEqual(["(50, -)"]);
    expect(holes(["[-10, 200]"], "[0, 100]")).toEqual([]);
    expect(holes(["[200, 300]", "[-10, -5]"], "[0, 100]")).toEqual(["[0, 100]"]);
    expect(holes(["[100, 300]"], "[0, 100]")).toEqual(["[0, 100)"]);
  });
  it("minds neither order nor overlap nor empty intervals", () => {
    expect(holes(["[50, 60]", "[0, 40]", "[10, 20]", "[55, 70]", "[45, 45)", "[48, 46]"], "[0, 100]")).toEqual(["(40, 50)", "(70, 100]"]);
  });
  it("with overlaps agree with membership at every half step", () => {
    const bound = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });
    const any = fc.record({ from: bound, to: bound, fromOpen: fc.boolean(), toOpen: fc.boolean() }).map(({ from, to, fromOpen, toOpen }): Interval => ({ ...(from === undefined ? {} : { from: rational(from) }), ...(to === undefined ? {} : { to: rational(to) }), fromOpen, toOpen }));
    const points = Array.from({ length: 23 }, (_, i) => rational(i - 3, 2));
    fc.assert(fc.property(fc.array(any, { maxLength: 6 }), any, (list, range) => {
      const found = gaps(list, range);
      for (const point of points) {
        const covered = list.some((it) => contains(it, point));
        expect(found.filter((it) => contains(it, point)).length).toBe(contains(range, point) && !covered ? 1 : 0);
      }
      for (const it of found) expect(isEmpty(it)).toBe(false);
      const pairs = overlapsOf(list);
      expect(pairs.length > 0).toBe(list.some((a, i) => list.some((b, j) => i < j && overlaps(a, b))));
      for (const { first, second, shared } of pairs) {
        expect(first).toBeLessThan(second);
        for (const point of points) expect(contains(shared, point)).toBe([first, second].every((at) => contains(list[at] ?? {}, point)));
      }
    }), { numRuns: 1000 });
  });
});

describe("overlapsOf", () => {
  const pairs = (list: readonly string[]): readonly string[] => overlapsOf(list.map(interval)).map((it) => `${it.first}-${it.second} ${write(it.shared)}`);
  it("names pairs and what they share", () => {
    expect(pairs(["[0, 60]", "[60, 70]", "(70, 80]"])).toEqual(["0-1 [60, 60]"]);
    expect(pairs(["[60, 70]", "[0, 60]"])).toEqual(["0-1 [60, 60]"]);
    expect(pairs(["[0, 60)", "[60, 70]"])).toEqual([]);
    expect(pairs(["[0, 100]", "[10, 20]", "[30, 40]"])).toEqual(["0-1 [10, 20]", "0-2 [30, 40]"]);
    expect(pairs(["[0, 20]", "[10, 40]", "[30, 50]"])).toEqual(["0-1 [10, 20]", "1-2 [30, 40]"]);
    expect(pairs(["[0, 20]", "[0, 20]"])).toEqual(["0-1 [0, 20]"]);
    expect(pairs(["[5, 5)", "[0, 20]"])).toEqual([]);
    expect(pairs([])).toEqual([]);
  });
  it("stays quick when everything overlaps", () => {
    const list = Array.from({ length: 20_000 }, (_, i) => ({ from: rational(i), to: rational(1_000_000 - i) }));
    expect(overlapsOf(list).length).toBe(19_999);
  });
});
