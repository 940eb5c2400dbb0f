/** Examples that every rulebook of achievement shares: each formula, and each choice about zero, minus, limits, weights and missing data. */
import type { RulebookExample } from "../example.ts";

/** One indicator, `a`. */
export const oneIndicator = (name: string, formula: string, values: Readonly<Record<string, unknown>>, outputs: RulebookExample["outputs"], conventions: Readonly<Record<string, string>> = {}): RulebookExample => ({
  name, asOf: "2019-12-31", members: { indicator: ["a"] }, outputs,
  inputs: { formula: { a: formula }, weight: { a: 100 }, ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { a: value }])) },
  ...(Object.keys(conventions).length > 0 ? { conventions } : {}),
});

const capped = (achievement: string, index: string): RulebookExample["outputs"] => ({ achievement: { a: achievement }, index: { a: index }, total: index });

/** Two indicators, the second without a value or not applicable. */
const two = (name: string, second: unknown, total: string | null, conventions: Readonly<Record<string, string>>): RulebookExample => ({
  name, asOf: "2019-12-31", members: { indicator: ["a", "b"] }, conventions, outputs: { total },
  inputs: { formula: { a: "maximise", b: "maximise" }, actual: { a: 80, ...(second === undefined ? {} : { b: second }) }, target: { a: 100, b: 100 }, weight: { a: 60, b: 40 } },
});

/** id, formula, actual, target or low and high or target and worst, achievement. */
type Line = readonly [string, string, number | string, readonly [number | string] | readonly [number | string, number | string], string | null];

/** Many indicators at once. */
const many = (name: string, lines: readonly Line[], conventions: Readonly<Record<string, string>> = {}, more: Partial<RulebookExample["outputs"]> = {}): RulebookExample => {
  const pick = <T>(of: (line: Line) => T | undefined): Readonly<Record<string, T>> => Object.fromEntries(lines.flatMap((line) => { const value = of(line); return value === undefined ? [] : [[line[0], value] as const]; }));
  const isRange = (line: Line): boolean => line[1].startsWith("range");
  return {
    name, asOf: "2019-12-31", members: { indicator: lines.map(([id]) => id) }, outputs: { achievement: pick((it) => it[4]), ...more },
    inputs: {
      formula: pick((it) => it[1]), actual: pick((it) => it[2]), weight: pick(() => 1),
      target: pick((it) => (isRange(it) ? undefined : it[3][0])), low: pick((it) => (isRange(it) ? it[3][0] : undefined)), high: pick((it) => (isRange(it) ? it[3][1] : undefined)), worst: pick((it) => (isRange(it) ? undefined : it[3][1])),
    },
    ...(Object.keys(conventions).length > 0 ? { conventions } : {}),
  };
};

const page = "http://online.flipbuilder.com/vajnr/eqrv/";
const zeros: readonly Line[] = [["max", "maximise", 2, [0], null], ["none", "minimise", 0, [0], null], ["some", "minimise", 3, [0, 12], null]];
const atZero = (zeroTarget: string, results: readonly (string | null)[]): RulebookExample => many(`targets of zero: ${zeroTarget}`, zeros.map(([id, formula, actual, target], at) => [id, formula, actual, target, results[at] ?? null]), { zeroTarget });

/** Every example holds exactly, whatever the bands. */
export const achievementExamples: readonly RulebookExample[] = [
  { ...many("ranges, as printed (113 is printed for 92 of 80-90, which nothing gives; 107 for 6.5)", [
    ["a", "range-maximise", 70, [80, 90], "175/2"], ["b", "range-minimise", "6.5", [7, 8], "750/7"], ["c", "range-minimise", 9, [7, 8], "175/2"], ["d", "range-maximise", 92, [80, 90], "920/9"],
    ["e", "range-minimise", 0, [0, 3], "100"], ["f", "range-maximise", 85, [80, 90], "100"],
  ]), source: page },
  many("every formula, where binary floating point and public code go wrong", [
    ["ninety", "maximise", "8.1", [9], "90"], ["sixty-five", "maximise", "5.85", [9], "65"], ["seventy", "maximise", 7, [10], "70"], ["forty", "maximise", 4, [10], "40"],
    ["perfect", "minimise", 0, [4], "200"], ["met", "minimise", 4, [4], "100"], ["tripled", "minimise", 12, [4], "-100"], ["doubled", "minimise-inverse", 8, [4], "50"], ["stable", "stabilise", 110, [100], "90"],
    ["not-met", "met-or-not", 99, [100], "0"], ["just-met", "met-or-not", "98.58", ["98.58"], "100"], ["no-case", "met-or-not-minimise", 0, [0], "100"], ["five-cases", "met-or-not-minimise", 5, [0], "0"],
  ], {}, { indicatorPredicate: { ninety: "tinggi", "sixty-five": "rendah", seventy: "sedang", forty: "sangat-rendah" } }),
  many("an inverse of zero is not infinite, a target below zero is refused", [["none", "minimise-inverse", 0, [4], null], ["minus", "maximise", -5, [-10], null]], {}, { total: null }),
  many("an actual of zero, fixed", [["a", "minimise", 0, [4], "100"], ["b", "minimise-inverse", 0, [4], "100"]], { zeroActual: "fixed-100" }),
  atZero("undetermined", [null, null, null]), atZero("zero", ["0", "0", "0"]), atZero("full-if-actual-zero", [null, "100", null]), atZero("met-or-not", ["100", "100", "0"]),
  many("no case wanted, 3 of at worst 12 happened", [["some", "minimise", 3, [0, 12], "75"]], { zeroTarget: "from-worst" }),
  many("a target below zero, mirrored", [["minus", "maximise", -5, [-10], "150"]], { negative: "mirror-negative-target" }),
  oneIndicator("three times the target, with a floor", "minimise", { actual: 12, target: 4 }, capped("-100", "0"), { floor: "zero" }),
  oneIndicator("over the cap of PP 30/2019", "maximise", { actual: 150, target: 100 }, capped("150", "120"), { cap: "at-120" }),
  oneIndicator("over a cap of 100", "maximise", { actual: 150, target: 100 }, capped("150", "100"), { cap: "at-100" }),
  oneIndicator("not verified counts nothing where that is the rule", "maximise", { actual: 90, target: 100, verified: false }, capped("90", "0"), { unverified: "zero-if-unverified" }),
  oneIndicator("verified", "maximise", { actual: 90, target: 100, verified: true }, capped("90", "90"), { unverified: "zero-if-unverified" }),
  two("one missing, left out", undefined, "80", { missing: "exclude-and-renormalise" }),
  two("one missing, zero", undefined, "48", { missing: "zero" }),
  two("one missing, void", undefined, null, { missing: "void" }),
  two("one missing: no total yet", undefined, null, {}),
  two("one not applicable is left out", { notApplicable: true }, "80", {}),
  two("one not applicable, zero", { notApplicable: true }, "48", { notApplicable: "zero" }),
  two("one not applicable, void", { notApplicable: true }, null, { notApplicable: "void" }),
  two("all alike", 100, "90", { weighting: "equal" }),
  two("under the caller's weights", 100, "88", {}),
];
