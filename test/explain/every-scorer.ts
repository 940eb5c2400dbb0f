/** A rulebook in which every built-in scorer stands under every policy it may have, over cells in every state: what the formulas of a sheet must cope with. */
import type { RulebookData, StepData } from "../../src/rulebook/index.ts";
import { book, step } from "../engine/small.ts";

type Policies = Pick<StepData, "missing" | "notApplicable">;

const pairs = (words: readonly string[], last: readonly string[] = []): readonly Policies[] => [undefined, ...words, ...last].flatMap((missing) => [undefined, ...words]
  .map((notApplicable) => ({ ...(missing === undefined ? {} : { missing }), ...(notApplicable === undefined ? {} : { notApplicable }) }) as Policies));

const strict: readonly Policies[] = [{}, { missing: "undetermined", notApplicable: "zero" }, { missing: "zero" }, { missing: "zero", notApplicable: "void" }, { missing: "void", notApplicable: "zero" }, { missing: "void", notApplicable: "undetermined" }];
/** Policies that the static checks refuse to these scorers; an engine without checks follows them. */
const unchecked: readonly Policies[] = [{ missing: "carry-last" }, { missing: "carry-last", notApplicable: "zero" }, { missing: "exclude" }];
const means = pairs(["undetermined", "zero", "void", "exclude-and-renormalise"], ["carry-last"]);
const sums = pairs(["undetermined", "zero", "void", "exclude"], ["carry-last"]);

/** One step a pair of policies. */
const under = (id: string, policies: readonly Policies[], scorer: string, inputs: StepData["inputs"], more: Partial<StepData> = {}): readonly StepData[] =>
  policies.map((policy, index) => step(`${id}${String(index)}`, scorer, inputs, { ...more, ...policy }));

const row = { per: "row" };
const elementwise = (id: string, scorer: string, inputs: StepData["inputs"], params?: StepData["params"]): readonly StepData[] => under(id, strict, scorer, inputs, { ...row, ...(params === undefined ? {} : { params }) });

const steps: readonly StepData[] = [
  // cells in every state: present, missing, inapplicable, void
  step("a", "only-where@1", { value: "x", when: "keep" }, { ...row, params: { else: "void", reason: "odd" } }),
  step("b", "only-where@1", { value: "w", when: "keepWeight" }, { ...row, params: { else: "void" } }),
  step("flag", "only-where@1", { value: "yes", when: "keep" }, { ...row, params: { else: "not-applicable" } }),
  step("word", "only-where@1", { value: "code", when: "keepWeight" }, { ...row, params: { else: "missing" } }),
  step("sure", "compare@1", { left: "x", right: "half" }, { ...row, params: { is: ">" }, missing: "zero", notApplicable: "zero" }),

  ...under("mean", means, "mean@1", { values: "a" }), ...under("weightedMean", means, "weighted-mean@1", { values: "a", weights: "b" }),
  ...under("meanOfGroup", means.slice(0, 8), "mean@1", { values: "a" }, { per: "group" }), ...under("byGroup", strict.slice(0, 3), "weighted-mean@1", { values: "a", weights: "groupWeight" }),
  ...under("sum", sums, "sum@1", { values: "a" }), ...under("min", sums, "extreme@1", { values: "a" }, { params: { take: "min" } }), ...under("max", sums, "extreme@1", { values: "a" }, { params: { take: "max" } }),
  ...under("weightedSum", [...strict, ...unchecked], "weighted-sum@1", { values: "a", weights: "b" }), ...under("product", [...strict, ...unchecked], "product@1", { values: "a" }),
  ...under("named", strict, "sum@1", { values: ["a", "b", "x"] }, row), ...under("namedProduct", strict, "product@1", { values: ["a", "b"] }, row), ...under("namedMean", strict, "mean@1", { values: ["a", "x"] }, row),
  ...under("namedWeighted", strict, "weighted-sum@1", { values: ["a", "x"], weights: ["b", "half"] }, row), ...under("namedWeightedMean", strict, "weighted-mean@1", { values: ["a", "x"], weights: ["b", "half"] }, row),
  step("pairs", "weighted-sum@1", { values: "a", weights: "b" }, { per: "group" }), step("crossed", "sum@1", { values: "cross" }, { per: "row" }),
  step("count", "count@1", { of: "a" }), step("countFlags", "count@1", { of: "flag" }, { per: "group" }), step("countTerms", "count@1", { of: "half" }),
  step("first", "first-where@1", { where: "flag" }), step("firstVoid", "first-where@1", { where: "flag" }, { missing: "void" }), step("firstSure", "first-where@1", { where: "sure" }),

  ...elementwise("ratio", "ratio@1", { of: "a", to: "b" }), ...elementwise("percent", "ratio@1", { of: "a", to: "b" }, { times: 100 }), ...elementwise("affine", "affine@1", { value: "a" }, { times: "-1/3", plus: "-2.5" }),
  ...elementwise("reciprocal", "reciprocal@1", { value: "a" }), ...elementwise("less", "compare@1", { left: "a", right: "b" }, { is: "<" }), ...elementwise("atLeast", "compare@1", { left: "a" }, { is: ">=", to: "2.5" }),
  ...["half-up", "half-even", "truncate", "ceiling", "floor"].flatMap((mode) => elementwise(`round-${mode}`, "round@1", { value: "a", rounding: `rounding-${mode}` })),
  ...elementwise("unrounded", "round@1", { value: "a", rounding: "rounding-none" }),
  ...elementwise("clamp", "clamp@1", { value: "a", min: "low", max: "b" }), ...elementwise("atMost", "clamp@1", { value: "a", max: "high" }), ...elementwise("free", "clamp@1", { value: "a", min: "open" }),
  ...elementwise("held", "clamp@1", { value: "a", min: "open", max: "b" }), ...elementwise("same", "same-code@1", { left: "word", right: "code" }),
  step("neither", "compare@1", { left: "x" }, { ...row, params: { is: ">" } }),
  ...under("choose", strict, "choose@1", { when: "flag", then: "x", otherwise: "b" }, row), ...under("select", strict, "select@1", { code: "word", cases: { p: "x", "q-r": "a" }, otherwise: "b" }, row),
  step("selectOnly", "select@1", { code: "code", cases: { p: "x" } }, row), step("byConvention", "select@1", { code: "convention.gaps", cases: { "lower-cut": "x", "upper-cut": "a" }, otherwise: "b" }, row),
  step("byConventionOnly", "select@1", { code: "convention.gaps", cases: { "lower-cut": "x" } }, row),

  ...elementwise("stacked", "bands@1", { value: "a", bands: "grades", gaps: "convention.gaps" }), step("noGaps", "bands@1", { value: "a", bands: "grades" }, row),
  step("anyGap", "bands@1", { value: "a", bands: "grades", gaps: "gap" }, row), step("twoRows", "bands@1", { value: "a", bands: "overlapping", gaps: "convention.gaps" }, row),
  step("onFlags", "bands@1", { value: "a", bands: "conditional", gaps: "convention.gaps", conditions: { early: "flag", sure: "sure" } }, row),
  step("onFlagsAny", "bands@1", { value: "a", bands: "conditional", gaps: "gap", conditions: { early: "flag", sure: "sure" } }, row),
  ...["touching", "sharing", "openAbove", "bare", "nameless", "stray", "single"].map((bands) => step(`in-${bands}`, "bands@1", { value: "a", bands, gaps: "convention.gaps", conditions: { early: "flag" } }, row)),
  step("numberless", "band-value@1", { value: "a", bands: "grades", gaps: "convention.gaps" }, row), step("unconditional", "bands@1", { value: "a", bands: "stray", gaps: "convention.gaps" }, row),
  ...elementwise("points", "band-value@1", { value: "a", bands: "worth", gaps: "convention.gaps" }),
  ...["refuse", "clamp", "extend"].flatMap((outside) => [step(`line-${outside}`, "interpolate@1", { value: "a", points: "points" }, { ...row, params: { outside } }), step(`dot-${outside}`, "interpolate@1", { value: "a", points: "dot" }, { ...row, params: { outside } })]),
  step("looked", "lookup@1", { key: "word", table: "table" }, row), step("lookedTwice", "lookup@1", { key: "word", second: "code", table: "table" }, row), step("crossing", "matrix@1", { row: "word", column: "code", cells: "matrix" }, row),
];

const rounding = (mode: string, places: number): unknown => ({ rounding: { mode, places }, cite: "text" });

/** The rulebook. */
export const everyScorer: RulebookData = book({
  id: "semua@1", family: "semua",
  dimensions: { group: { members: ["g1", "g2"] }, row: { within: "group", ordered: true, members: [{ id: "r1", within: "g1" }, { id: "r2", within: "g2" }, { id: "r3", within: "g1" }, { id: "r4", within: "g1" }] }, kind: { members: ["k1", "k2"] } },
  inputs: {
    x: { kind: "number", ...row }, w: { kind: "number", ...row }, keep: { kind: "flag", ...row, absent: true }, keepWeight: { kind: "flag", ...row, absent: true }, yes: { kind: "flag", ...row },
    code: { kind: "category", of: ["p", "q-r", "s"], ...row }, gap: { kind: "category", of: ["lower-cut", "extend", "upper", "closed-intervals", "undetermined", "unheard-of"] },
    groupWeight: { kind: "number", per: "group" }, cross: { kind: "number", per: ["row", "kind"] }, high: { kind: "number" },
  },
  terms: {
    half: { number: "1/2", cite: "text" }, low: { number: 1, cite: "text" }, open: { unset: "number", open: { min: -1000, max: 1000, caller: true }, cite: "text" },
    ...Object.fromEntries([["half-up", 1], ["half-even", 0], ["truncate", 1], ["ceiling", 0], ["floor", 1]].map(([mode, places]) => [`rounding-${String(mode)}`, rounding(String(mode), Number(places))])), "rounding-none": { rounding: "none", cite: "text" },
    grades: { cite: "text", range: { from: 0, to: 100 }, bands: [{ from: 60, to: 100, category: "high" }, { above: 20, below: "59.5", category: "middle" }, { from: 1, to: 19, category: "low" }] },
    overlapping: { cite: "text", bands: [{ from: 10, to: 30, category: "one" }, { above: 20, to: 50, category: "two" }, { from: 70, below: 80, category: "three" }, { from: 70, to: 90, category: "four" }, { below: -3, category: "five" }] },
    conditional: { cite: "text", range: { above: -10, below: 90 }, bands: [{ from: 50, category: "late", when: "early" }, { from: 40, to: 60, category: "calm", when: "sure" }, { from: 5, to: 30, category: "plain" }, { from: 5, to: 35, when: "early", category: "odd" }] },
    touching: { cite: "text", bands: [{ from: 10, to: 10, category: "ten" }, { above: 10, below: 20, category: "teens" }, { from: 20, category: "more" }, { below: 5, category: "few" }] },
    sharing: { cite: "text", bands: [{ from: 10, to: 20, category: "low" }, { from: 20, to: 30, category: "high" }] }, openAbove: { cite: "text", bands: [{ from: 10, category: "all" }, { from: 40, to: 60, category: "some" }] },
    bare: { cite: "text", bands: [{ from: 30, to: 40, category: "some" }, { category: "all" }] }, nameless: { cite: "text", bands: [{ from: 10, to: 40 }, { above: 40, to: 60, category: "some" }] }, single: { cite: "text", bands: [{ from: 20, below: 10, category: "none" }, { above: 25, to: 25, category: "nor" }] },
    stray: { cite: "text", bands: [{ from: 10, to: 40, category: "some", when: "unheard" }, { from: 20, to: 60, category: "other" }] },
    worth: { cite: "text", bands: [{ from: 50, to: 100, line: [50, 1, 100, "7/3"] }, { from: 10, below: 40, value: "3.25" }, { from: 0, below: 5, line: [0, 10, 5, 0] }] },
    points: { cite: "text", points: [[0, 0], [10, 5], [40, "10/3"], [100, 100]] }, dot: { cite: "text", points: [[10, 5]] },
    table: { cite: "text", table: { p: 3, "q-r": { p: "1/3", s: 9 } } }, matrix: { cite: "text", cells: { p: { p: "low", s: "high" }, "q-r": { "q-r": "middle" } } },
  },
  conventions: { gaps: { default: "lower-cut", cite: "own", others: { "upper-cut": {}, "closed-intervals": {}, undetermined: {}, "unheard-of": {} } } },
  steps, outputs: steps.map(({ id }) => id), notCovered: [],
} as unknown as Parameters<typeof book>[0]);
