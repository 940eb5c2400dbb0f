/** Examples of the composite indices. */
import type { RulebookExample } from "../example.ts";

const coinr = "github.com/bluefoxr/COINr v1.1.14 (MIT)";

/** Countries of the data set beside the tests. */
export const undpHdi2022Examples: readonly RulebookExample[] = [
  { name: "Switzerland", source: "UNDP 2021/22", asOf: "2022-12-31", inputs: { value: { "life-expectancy": "83.987", "expected-schooling": "16.5", "mean-schooling": "13.86", "gni-per-head": "66933.005" } }, outputs: { normalised: { "life-expectancy": "63987/65000", "expected-schooling": "11/12", "mean-schooling": "231/250" }, dimensionScore: { education: "2761/3000" } }, texts: { shown: "0.962" } },
  { name: "all at or above the goalposts", asOf: "2022-12-31", inputs: { value: { "life-expectancy": 85, "expected-schooling": 20, "mean-schooling": 15, "gni-per-head": 90000 } }, outputs: { index: "1" }, texts: { shown: "1.000" } },
  { name: "an income missing", asOf: "2022-12-31", inputs: { value: { "life-expectancy": 85, "expected-schooling": 9, "mean-schooling": "7.5" } }, outputs: { index: null, dimensionScore: { health: "1", education: "1/2", income: null } } },
  { name: "an income missing, zero", asOf: "2022-12-31", inputs: { value: { "life-expectancy": 85, "expected-schooling": 9, "mean-schooling": "7.5" } }, conventions: { missing: "zero" }, outputs: { index: "0" } },
  { name: "an income missing, left out", asOf: "2022-12-31", inputs: { value: { "life-expectancy": "36.25", "expected-schooling": 18, "mean-schooling": 15 } }, conventions: { missing: "exclude-and-renormalise" }, outputs: { index: "1/2" } },
  { name: "an income missing, void", asOf: "2022-12-31", inputs: { value: { "life-expectancy": 85, "expected-schooling": 9, "mean-schooling": "7.5" } }, conventions: { missing: "void" }, outputs: { index: null } },
  { name: "the caller's weights", asOf: "2022-12-31", inputs: { value: { "life-expectancy": "36.25", "expected-schooling": 18, "mean-schooling": "7.5", "gni-per-head": 75000 } }, terms: { dimensionWeight: { values: { income: 2 } }, indicatorWeight: { values: { "expected-schooling": 0 } } }, outputs: { dimensionScore: { education: "1/2" } }, texts: { shown: "0.595" } },
];

const physical = ["88.9374363336", "51.3544211013", "0", "100", "80.3148072809", "18.5368084001", "70.1298701299", "98"];
const pillars = ["physical", "economic", "political", "institutional", "people", "environmental", "social", "economic-sustainability"];
const scores = (values: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(pillars.map((id, at) => [id, String(values[at])]));
const asem = (name: string, values: readonly string[], text: string, more: Partial<RulebookExample> = {}): RulebookExample =>
  ({ name, source: coinr, asOf: "2018-12-31", members: { indicator: [] }, inputs: {}, supplied: { pillarScore: scores(values) }, outputs: {}, texts: { shown: text }, ...more });
const eachPillar = (value: string): Pick<RulebookExample, "members" | "inputs"> => ({ members: { indicator: pillars.map((id) => ({ id: `i-${id}`, within: id })) }, inputs: { value: Object.fromEntries(pillars.map((id) => [`i-${id}`, value])) } });

/** Pillars of the data set. */
export const coinrAsem2018Examples: readonly RulebookExample[] = [
  { name: "alike everywhere", asOf: "2018-12-31", ...eachPillar("50"), outputs: { index: "50", subindexScore: { connectivity: "50", sustainability: "50" } } },
  asem("Switzerland", ["63.40916791", "32.87184408", "74.78278887", "85.94295655", "56.93305119", "77.21188326", "87.84769682", "56.87888019"], "68.38"),
  asem("Indonesia", ["16.17342124", "6.35448318", "48.55169593", "67.88076057", "2.99914949", "70.20139930", "28.66313544", "57.20472145"], "40.21"),
  { name: "the physical pillar of Switzerland", source: coinr, asOf: "2018-12-31", members: { indicator: physical.map((_, at) => ({ id: `p${at + 1}`, within: "physical" })) }, inputs: { value: Object.fromEntries(physical.map((it, at) => [`p${at + 1}`, it])) }, outputs: { pillarScore: { physical: "2536366716229/40000000000" }, index: null } },
  { name: "pillars missing, left out", asOf: "2018-12-31", members: { indicator: [{ id: "a", within: "social" }] }, inputs: { value: { a: 30 } }, conventions: { missing: "exclude-and-renormalise" }, outputs: { index: "30" } },
  { name: "one missing, zero", asOf: "2018-12-31", members: { indicator: [{ id: "a", within: "social" }, { id: "b", within: "social" }] }, inputs: { value: { a: 30 } }, conventions: { missing: "zero" }, outputs: { pillarScore: { social: "15" } } },
  { name: "one missing, void", asOf: "2018-12-31", members: { indicator: [{ id: "a", within: "social" }, { id: "b", within: "social" }] }, inputs: { value: { a: 30 } }, conventions: { missing: "void" }, outputs: { pillarScore: { social: null } } },
  { name: "the caller's weights", asOf: "2018-12-31", ...eachPillar("50"), terms: { subindexWeight: { values: { connectivity: 3 } }, pillarWeight: { each: 2 }, indicatorWeight: { each: 1 } }, outputs: { index: "50" } },
];

const a = { p: 1, q: 5, r: 3, s: 9 };
const b = { p: 4, q: 2, r: 8, s: 1 };
const c = { p: 7, q: 7, r: 2, s: 3 };
const units = ["p", "q", "r", "s"] as const;
const set = Object.fromEntries(units.map((id) => [id, { a: a[id], b: b[id], c: c[id] }]));
const compared = (name: string, conventions: Readonly<Record<string, string>>, outputs: RulebookExample["outputs"], more: Partial<RulebookExample> = {}): RulebookExample =>
  ({ name, source: coinr, asOf: "2020-12-31", members: { unit: units, peer: units, indicator: ["a", "b", "c"] }, inputs: { value: set, peerValue: set, weight: { a: 1, b: 1, c: 2 } }, conventions, outputs, ...more });
const sixth = ["u1", "u2", "u3", "u4", "u6"] as const;
const x = { u1: 10, u2: 20, u3: 25, u4: 40, u6: 55 };
const column = Object.fromEntries(sixth.map((id) => [id, { a: x[id] }]));
const alone = (name: string, normalisation: string, normalised: Readonly<Record<string, string>>): RulebookExample => ({
  name, source: coinr, asOf: "2020-12-31", members: { unit: sixth, peer: sixth, indicator: ["a"] }, inputs: { value: column, peerValue: column, weight: { a: 1 } }, conventions: { normalisation },
  outputs: { normalised: Object.fromEntries(Object.entries(normalised).map(([id, value]) => [id, { a: value }])) },
});
const means = (aggregation: string, score: string): RulebookExample => ({
  name: `20, 40, 80 with weights 1, 2, 1: ${aggregation}`, source: coinr, asOf: "2020-12-31", members: { unit: ["u"], peer: ["u"], indicator: ["a", "b", "c"] }, conventions: { normalisation: "none", aggregation },
  inputs: { value: { u: { a: 20, b: 40, c: 80 } }, peerValue: { u: { a: 20, b: 40, c: 80 } }, weight: { a: 1, b: 2, c: 1 } }, outputs: { score: { u: score } },
});
const oneMissing = (missing: string, score: string | null): RulebookExample => ({
  name: `one of four missing: ${missing}`, source: coinr, asOf: "2020-12-31", members: { unit: ["u"], peer: ["u"], indicator: ["a", "b", "c", "d"] }, conventions: { normalisation: "none", missing },
  inputs: { value: { u: { a: 20, b: 40, c: 80 } }, peerValue: { u: { a: 20, b: 40, c: 80 } }, weight: { a: 1, b: 2, c: 1, d: 4 } }, outputs: { score: { u: score } },
});

/** Vectors of COINr. */
export const oecdJrc2008Examples: readonly RulebookExample[] = [
  compared("Copeland", { aggregation: "copeland" }, { score: { p: "1", q: "2", r: "-2", s: "-1" } }),
  alone("min-max", "min-max", { u1: "0", u2: "200/9", u3: "100/3", u4: "200/3", u6: "100" }), alone("percentile rank", "percentile-rank", { u1: "0", u2: "1/4", u3: "1/2", u4: "3/4", u6: "1" }), alone("rank", "rank", { u1: "1", u2: "2", u3: "3", u4: "4", u6: "5" }),
  { ...alone("z-score", "z-score", {}), outputs: { score: {} } },
  means("arithmetic", "45"), means("geometric", "40"), means("harmonic", "320/9"), means("minimum", "20"), means("maximum", "80"), means("median", "40"),
  oneMissing("undetermined", null), oneMissing("exclude-and-renormalise", "45"), oneMissing("zero", "45/2"), oneMissing("void", null),
];
