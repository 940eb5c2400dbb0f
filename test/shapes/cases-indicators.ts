/** Cases of shape (b): ten indicators in six objectives in four perspectives. */
import type { Plain, Request, ShapeCase } from "./case.ts";

const na = { notApplicable: true } as const;

/** id, objective, formula, actual, target (or low and high), validity, control. */
const rows: readonly (readonly [string, string, string, unknown, unknown, string, string])[] = [
  ["i1", "ss1", "maximise", 95, 90, "exact", "low"], ["i2", "ss1", "range-minimise", "6.5", [7, 8], "proxy", "moderate"], ["i3", "ss2", "range-maximise", 70, [80, 90], "exact", "moderate"],
  ["i4", "ss2", "stabilise", 96, 100, "activity", "high"], ["i5", "ss3", "maximise", 150, 100, "proxy", "low"], ["i6", "ss4", "minimise", 3, 4, "proxy", "high"], ["i7", "ss4", "maximise", 45, 50, "activity", "moderate"],
  ["i8", "ss5", "maximise", na, 100, "exact", "low"], ["i9", "ss5", "maximise", 8, 10, "proxy", "moderate"], ["i10", "ss6", "stabilise", 105, 100, "proxy", "moderate"],
];

const objectives = [["ss1", "stakeholder", 60], ["ss2", "stakeholder", 40], ["ss3", "customer", 100], ["ss4", "process", 50], ["ss5", "process", 50], ["ss6", "learning", 100]] as const;

const column = (pick: (row: (typeof rows)[number]) => unknown): Readonly<Record<string, unknown>> => Object.fromEntries(rows.map((row) => [row[0], pick(row)]).filter(([, value]) => value !== undefined));

/** The plan as a request; `actual` changes single observations, `undefined` takes one away. */
export const planOf = (actual: Readonly<Record<string, unknown>> = {}, more: Partial<Request> = {}): Request => ({
  inputs: {
    formula: column((it) => it[2]), actual: column((it) => (Object.hasOwn(actual, it[0]) ? actual[it[0]] : it[3])), validity: column((it) => it[5]), control: column((it) => it[6]),
    target: column((it) => (Array.isArray(it[4]) ? undefined : it[4])), low: column((it) => (Array.isArray(it[4]) ? (it[4] as readonly unknown[])[0] : undefined)), high: column((it) => (Array.isArray(it[4]) ? (it[4] as readonly unknown[])[1] : undefined)),
    objectiveWeight: Object.fromEntries(objectives.map(([id, , weight]) => [id, weight])),
  },
  members: { objective: objectives.map(([id, within]) => ({ id, within })), indicator: rows.map(([id, within]) => ({ id, within })) },
  ...more,
});

const edge = (value: string, option: string, predicate: Plain): ShapeCase =>
  ({ shape: "b", name: `total ${value}, ${option}`, request: { inputs: {}, supplied: { nko: value }, conventions: { nkoEdge: option } }, expected: { outputs: { predicate } } });

const wrongWeights = planOf();

export const indicatorCases: readonly ShapeCase[] = [
  { shape: "b", name: "the whole plan", request: planOf(), expected: {
    outputs: {
      nko: "13667781/130900", predicate: "baik",
      achievement: { i1: "950/9", i2: "750/7", i3: "175/2", i4: "112", i5: "150", i6: "125", i7: "90", i8: null, i9: "80", i10: "110" },
      index: { i1: "950/9", i2: "750/7", i3: "175/2", i4: "112", i5: "120", i6: "120", i7: "90", i8: null, i9: "80", i10: "110" },
      objectiveScore: { ss1: "24550/231", ss2: "959/10", ss3: "120", ss4: "1800/17", ss5: "80", ss6: "110" },
      perspectiveScore: { stakeholder: "196593/1925", customer: "120", process: "1580/17", learning: "110" },
    },
    texts: { shown: "104.41" } } },
  { shape: "b", name: "an agency's perspective weights", overlays: ["indicators"], request: planOf(), expected: { outputs: { nko: "17020309/163625" } } },
  { shape: "b", name: "not applicable counts zero", request: planOf({}, { conventions: { notApplicable: "zero" } }), expected: { outputs: { nko: "12810981/130900" } } },
  { shape: "b", name: "not applicable voids", request: planOf({}, { conventions: { notApplicable: "void" } }), expected: { outputs: { nko: null, predicate: null } } },
  { shape: "b", name: "a missing indicator leaves the total open", request: planOf({ i9: undefined }), expected: { outputs: { nko: null, predicate: null }, missing: ["not-given@actual[i9]"] } },
  { shape: "b", name: "a missing indicator is excluded", request: planOf({ i9: undefined }, { conventions: { missing: "exclude-and-renormalise" } }), expected: { outputs: { nko: "14175981/130900" } } },
  { shape: "b", name: "all indicators of an objective are not applicable", request: planOf({ i9: na }), expected: { outputs: { perspectiveScore: { stakeholder: "196593/1925", customer: "120", process: "1800/17", learning: "110" } } } },
  { shape: "b", name: "weights that add up to 90", request: { ...wrongWeights, inputs: { ...wrongWeights.inputs, objectiveWeight: { ss1: 50, ss2: 40, ss3: 100, ss4: 50, ss5: 50, ss6: 100 } } }, expected: { refused: "weights-do-not-sum" } },
  { shape: "b", name: "weights that add up to 90, renormalised", request: { ...wrongWeights, inputs: { ...wrongWeights.inputs, objectiveWeight: { ss1: 54, ss2: 36, ss3: 100, ss4: 50, ss5: 50, ss6: 100 } }, conventions: { weightsTotal: "renormalise" } }, expected: { outputs: { nko: "13667781/130900" } } },
  edge("100", "undetermined", null), edge("100", "upper", "baik"), edge("100", "lower", "cukup"), edge("90", "undetermined", null), edge("90", "upper", "cukup"), edge("90", "lower", "kurang"),
  edge("110", "undetermined", "sangat-baik"), edge("79.99", "undetermined", "buruk"),
];
