/** Examples of KMK 127/2026, the organisation's part. */
import type { RulebookExample } from "../example.ts";

const asOf = "2026-12-31";
const app = "KMK 127/2026 as programmed in github.com/kucing007/kinerja-app";

/** id, objective, formula, actual, target, validity, control. */
type Row = readonly [string, string, string, unknown, unknown, string, string];

const perspectives = { stakeholder: 25, customer: 15, process: 30, learning: 30 };
const column = (rows: readonly Row[], at: 2 | 3 | 4 | 5 | 6): Readonly<Record<string, unknown>> => Object.fromEntries(rows.flatMap((row) => (row[at] === undefined ? [] : [[row[0], row[at]] as const])));

const plan = (name: string, rows: readonly Row[], within: Readonly<Record<string, string>>, outputs: RulebookExample["outputs"], more: Partial<RulebookExample> = {}): RulebookExample => {
  const used = [...new Set(Object.values(within))];
  return {
    name, asOf, outputs,
    members: { perspective: used, objective: Object.entries(within).map(([id, perspective]) => ({ id, within: perspective })), indicator: rows.map(([id, objective]) => ({ id, within: objective })) },
    terms: { perspectiveWeight: { values: Object.fromEntries(used.map((it) => [it, used.length === 1 ? 100 : perspectives[it as keyof typeof perspectives]])) } },
    ...more,
    inputs: { formula: column(rows, 2), actual: column(rows, 3), target: column(rows, 4), validity: column(rows, 5), control: column(rows, 6), ...more.inputs },
  };
};

const one = (name: string, formula: string, actual: unknown, target: unknown, achievement: string | null, more: Partial<RulebookExample> = {}): RulebookExample =>
  plan(name, [["i", "s", formula, actual, target, "exact", "low"]], { s: "stakeholder" }, { achievement: { i: achievement } }, more);

/** One indicator on which everything else hangs: the predicate and the colour of a total. */
const total = (value: string, predicate: string | null, colour: string, nkoEdge?: string): RulebookExample =>
  plan(`NKO ${value}${nkoEdge === undefined ? "" : `, ${nkoEdge}`}`, [["i", "s", "maximise", value, 100, "exact", "low"]], { s: "stakeholder" }, { total: value === "109.99" ? "10999/100" : value, predicate, totalStatus: colour }, nkoEdge === undefined ? {} : { conventions: { nkoEdge } });

const eight: readonly Row[] = [
  ["a", "s1", "maximise", 130, 100, "exact", "low"], ["b", "s1", "maximise", 90, 100, "exact", "low"], ["c", "s2", "stabilise", 90, 100, "proxy", "moderate"],
  ["d", "s3", "maximise", 110, 100, "proxy", "high"], ["e", "s4", "minimise", 105, 100, "activity", "high"], ["f", "s5", "maximise", 80, 100, "activity", "moderate"],
];
const within = { s1: "stakeholder", s2: "customer", s3: "process", s4: "process", s5: "learning" };
const missing = (name: string, value: unknown, result: string | null, conventions: Readonly<Record<string, string>>): RulebookExample =>
  plan(name, [["a", "s", "maximise", 100, 100, "exact", "low"], ["b", "s", "maximise", value, 100, "proxy", "high"]], { s: "stakeholder" }, { total: result }, { conventions });

/** Every example holds exactly. */
export const kmk127of2026Examples: readonly RulebookExample[] = [
  plan("weights 25/15/30/30: yellow", eight, within, {
    total: "96", objectiveScore: { s1: "105", s2: "100", s3: "110", s4: "95", s5: "80" }, perspectiveScore: { stakeholder: "105", customer: "100", process: "205/2", learning: "80" },
    index: { a: "120", b: "90", c: "100", d: "110", e: "95", f: "80" }, achievement: { a: "130", b: "90", c: "100", d: "110", e: "95", f: "80" }, totalStatus: "kuning", predicate: "cukup",
    indicatorStatus: { a: "hijau", b: "kuning", c: "hijau", d: "hijau", e: "kuning", f: "kuning" },
  }),
  plan("weights of quality: 1.20 and 0.90", [["a", "s", "maximise", 110, 100, "exact", "low"], ["b", "s", "maximise", 75, 100, "proxy", "high"]], { s: "stakeholder" }, { total: "95", indicatorStatus: { a: "hijau", b: "merah" } }),
  { ...one("stabilise, 90 of 100", "stabilise", 90, 100, "100"), source: app }, { ...one("stabilise, 95 of 100", "stabilise", 95, 100, "110"), source: app }, { ...one("stabilise, 105 of 100", "stabilise", 105, 100, "110"), source: app },
  one("stabilise, on target: the maximum", "stabilise", 100, 100, "120"), one("stabilise, 4 percent off", "stabilise", 104, 100, "112"), one("stabilise, 45 of 100", "stabilise", 45, 100, "50"), one("stabilise, twice the target", "stabilise", 200, 100, "0"),
  one("4.56 of 4.39: the decree prints 114.26, the formula does not give it", "maximise", "4.56", "4.39", "45600/439"),
  one("a target below zero", "maximise", -5, -10, "150"), one("a target below zero, refused", "maximise", -5, -10, null, { conventions: { negative: "refuse" } }),
  one("a target of zero, from the worst", "minimise", 3, 0, "75", { inputs: { worst: { i: 12 } } }), one("a target of zero, without a worst value", "minimise", 3, 0, null, { conventions: { zeroTarget: "undetermined" } }),
  one("the highest target, met", "maximise", 100, 100, "120", { inputs: { atMaximum: { i: true } } }), one("the highest target, not met", "maximise", 99, 100, "99", { inputs: { atMaximum: { i: true } } }),
  total("120", "sangat-baik", "hijau"), total("110", "sangat-baik", "hijau"), total("109.99", "baik", "hijau"), total("95", "cukup", "kuning"), total("85", "kurang", "kuning"), total("79", "buruk", "merah"),
  total("100", null, "hijau"), total("100", "baik", "hijau", "upper"), total("100", "cukup", "hijau", "lower"), total("90", null, "kuning"), total("80", "kurang", "kuning", "upper"), total("80", "buruk", "kuning", "lower"),
  missing("one missing", undefined, null, {}), missing("one missing, left out", undefined, "100", { missing: "exclude-and-renormalise" }), missing("one missing, zero", undefined, "400/7", { missing: "zero" }), missing("one missing, void", undefined, null, { missing: "void" }),
  missing("one not applicable", { notApplicable: true }, "100", {}), missing("one not applicable, zero", { notApplicable: true }, "400/7", { notApplicable: "zero" }), missing("one not applicable, void", { notApplicable: true }, null, { notApplicable: "void" }),
];
