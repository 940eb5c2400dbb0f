/** A rulebook with every scorer of achievement, place, rank and spread under every policy it may have: what their formulas in a sheet must cope with. */
import type { RulebookData, StepData } from "../../src/rulebook/index.ts";
import { book, step } from "../engine/small.ts";

type Policies = Pick<StepData, "missing" | "notApplicable">;

const pairs = (missing: readonly string[], notApplicable: readonly string[]): readonly Policies[] => [undefined, ...missing].flatMap((m) => [undefined, ...notApplicable]
  .map((n) => ({ ...(m === undefined ? {} : { missing: m }), ...(n === undefined ? {} : { notApplicable: n }) }) as Policies));

const strict = pairs(["zero", "void"], ["zero", "void"]);
const means = pairs(["zero", "void", "exclude-and-renormalise", "carry-last"], ["undetermined", "zero", "exclude-and-renormalise"]);
const shrinking = pairs(["zero", "void", "exclude", "carry-last"], ["zero", "void", "exclude"]);

const under = (id: string, policies: readonly Policies[], scorer: string, inputs: StepData["inputs"], more: Partial<StepData> = {}): readonly StepData[] =>
  policies.map((policy, index) => step(`${id}${String(index)}`, scorer, inputs, { ...more, ...policy }));

const row = { per: "row" };
const [actual, target] = ["a", "t"];
const elementwise = (id: string, scorer: string, inputs: StepData["inputs"], params?: StepData["params"]): readonly StepData[] => under(id, strict.slice(0, 5), scorer, inputs, { ...row, ...(params === undefined ? {} : { params }) });

/** Each achievement formula bare, with codes in cells, and with codes that a convention says. */
const achievements: readonly StepData[] = [
  ["ratio-maximise@1", ["zeroTarget", "negative"]], ["mirror-minimise@1", ["zeroTarget", "zeroActual"]], ["inverse-ratio-minimise@1", ["zeroTarget", "zeroActual"]], ["mirror-stabilise@1", ["zeroTarget"]],
].flatMap(([name, codes]) => {
  const scorer = String(name);
  const named = (prefix: string): Readonly<Record<string, string>> => Object.fromEntries((codes as readonly string[]).map((code) => [code, `${prefix}${code}`]));
  const worst = scorer.startsWith("mirror-minimise");
  return [
    ...elementwise(`${scorer}-bare`, scorer, { actual, target }), ...elementwise(`${scorer}-codes`, scorer, { actual, target, ...named("") }),
    step(`${scorer}-convention`, scorer, { actual, target, ...named("convention.") }, row), step(`${scorer}-zero`, scorer, { actual, target, zeroTarget: "convention.zeroTarget" }, row),
    ...(worst ? [step(`${scorer}-worst`, scorer, { actual, target, ...named(""), worst: "w" }, row), step(`${scorer}-worstByConvention`, scorer, { actual, target, ...named("convention."), worst: "w" }, { ...row, notApplicable: "zero", missing: "zero" }),
      step(`${scorer}-worstUnset`, scorer, { actual, target, zeroTarget: "zeroTarget", worst: "open" }, row)] : []),
  ];
});

const ranks = (scorer: string): readonly StepData[] => ["highest", "lowest"].flatMap((best) => [
  ...under(`${scorer}-${best}`, best === "highest" ? shrinking : [{}], scorer, { value: "a", among: "p" }, { ...row, params: { best } }),
  step(`${scorer}-${best}-sure`, scorer, { value: "sureRow", among: "surePeer" }, { ...row, params: { best } }),
  step(`${scorer}-${best}-named`, scorer, { value: "a", among: ["a", "t", "half"] }, { ...row, params: { best }, missing: "zero" }),
]);

const steps: readonly StepData[] = [
  // cells in every state: present, missing, inapplicable, void
  step("a", "only-where@1", { value: "x", when: "keepX" }, { ...row, params: { else: "void", reason: "odd" } }), step("t", "only-where@1", { value: "y", when: "keepY" }, { ...row, params: { else: "void" } }),
  step("w", "only-where@1", { value: "z", when: "keepY" }, { ...row, params: { else: "void" } }), step("p", "only-where@1", { value: "xPeer", when: "keepPeer" }, { per: "peer", params: { else: "void" } }),
  step("sureRow", "affine@1", { value: "x" }, { ...row, params: { times: 1, plus: 2 }, missing: "zero", notApplicable: "zero" }), step("surePeer", "affine@1", { value: "xPeer" }, { per: "peer", params: { times: 1, plus: 2 }, missing: "zero", notApplicable: "zero" }),

  ...achievements,
  ...["higher", "lower"].flatMap((better) => ["clamp", "extend"].flatMap((beyond) => elementwise(`place-${better}-${beyond}`, "goalposts@1", { value: "a", low: "t", high: "w" }, { better, beyond, ...(better === "higher" ? { times: 100 } : {}) }))),
  ...ranks("rank@1"), ...ranks("percentile-rank@1"),
  ...under("outranks", strict, "outranks@1", { own: "a", other: "t", weights: "w" }), ...under("outranksBy", [...strict.slice(0, 4), { missing: "carry-last" }], "outranks@1", { own: "a", other: "t", weights: "w" }, { per: "group" }),
  step("outranksPeer", "outranks@1", { own: "cross", other: "crossPeer", weights: "steadyKind" }, { per: ["row", "peer"] }), step("outranksNamed", "outranks@1", { own: ["a", "half"], other: ["t", "a"], weights: ["half", "half"] }, { ...row, missing: "zero" }),

  ...["", "Group"].flatMap((by) => [
    ...under(`median${by}`, means, "median@1", { values: "a" }, by === "" ? {} : { per: "group" }), ...under(`harmonic${by}`, means, "harmonic-mean@1", { values: "a" }, by === "" ? {} : { per: "group" }),
    ...under(`harmonicWeighted${by}`, means, "harmonic-mean@1", { values: "a", weights: "t" }, by === "" ? {} : { per: "group" }),
    ...["sample", "population"].flatMap((of) => under(`variance-${of}${by}`, means, "variance@1", { values: "a" }, { params: { of }, ...(by === "" ? {} : { per: "group" }) })),
  ]),
  step("medianSure", "median@1", { values: "sureRow" }), step("medianNamed", "median@1", { values: ["a", "half", "t"] }, { ...row, missing: "zero" }),
  step("harmonicSure", "harmonic-mean@1", { values: "sureRow" }), step("harmonicNamed", "harmonic-mean@1", { values: ["a", "half"], weights: ["half", "t"] }, { ...row, notApplicable: "zero" }),
  step("varianceSure", "variance@1", { values: "surePeer" }, { params: { of: "sample" } }), step("varianceNamed", "variance@1", { values: ["a"] }, { ...row, params: { of: "sample" } }),
];

const perRow = (kind: string): Readonly<Record<string, unknown>> => ({ kind, ...row });

/** The rulebook. */
export const everyMeasure: RulebookData = book({
  id: "ukuran@1", family: "ukuran",
  dimensions: {
    group: { members: ["g1", "g2", "g3"] }, kind: { members: ["k1", "k2", "k3"] }, peer: { ordered: true, members: ["q1", "q2", "q3", "q4"] },
    row: { within: "group", ordered: true, members: [{ id: "r1", within: "g1" }, { id: "r2", within: "g2" }, { id: "r3", within: "g1" }, { id: "r4", within: "g1" }, { id: "r5", within: "g1" }, { id: "r6", within: "g3" }] },
  },
  inputs: {
    x: perRow("number"), y: perRow("number"), z: perRow("number"), keepX: { ...perRow("flag"), absent: true }, keepY: { ...perRow("flag"), absent: true },
    xPeer: { kind: "number", per: "peer" }, keepPeer: { kind: "flag", per: "peer", absent: true },
    zeroTarget: { kind: "category", of: ["undetermined", "zero", "full-if-actual-zero", "met-or-not", "from-worst", "odd"] }, zeroActual: { kind: "category", of: ["by-formula", "fixed-100", "odd"] }, negative: { kind: "category", of: ["mirror-negative-target", "odd"] },
    cross: { kind: "number", per: ["row", "kind"] }, crossPeer: { kind: "number", per: ["peer", "kind"] }, steadyKind: { kind: "number", per: "kind" },
  },
  terms: { half: { number: "1/2", cite: "text" }, open: { unset: "number", open: { min: -1000, max: 1000, caller: true }, cite: "text" } },
  conventions: Object.fromEntries(([["zeroTarget", ["zero", "full-if-actual-zero", "met-or-not", "from-worst", "odd"]], ["zeroActual", ["fixed-100", "by-formula", "odd"]], ["negative", ["mirror-negative-target", "odd"]]] as const)
    .map(([axis, [first, ...others]]) => [axis, { default: first, cite: "own", others: Object.fromEntries(others.map((it) => [it, {}])) }])),
  steps, outputs: steps.map(({ id }) => id), notCovered: [],
} as unknown as Parameters<typeof book>[0]);
