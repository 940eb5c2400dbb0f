/** Examples of KEP/25/M.PAN/2/2004. */
import type { RulebookExample } from "../example.ts";
import { elements2004 } from "./elements-2004.ts";

const ids = elements2004.map((it) => it.id);
const by = <T>(values: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(ids.map((id, at) => [id, values[at]])) as Readonly<Record<string, T>>;
const all = (value: number): Readonly<Record<string, number>> => by(ids.map(() => value));

/** A service unit, February 2016: 100 people. */
const unit = { total: by([290, 300, 310, 235, 305, 315, 235, 260, 300, 320, 300, 285, 315, 315]), answered: all(100), respondents: 100 };
const source = "https://github.com/udincabbage/ikm";
const bogor = "https://dpmptsp.bogorkab.go.id/indeks-kepuasan-masyarakat/";
const asOf = "2013-12-31";

const printed = (year: number, means: readonly string[], shown: string): RulebookExample =>
  ({ name: `means as printed, ${year}`, source: bogor, asOf: `${year}-12-31`, inputs: {}, supplied: { mean: by(means), k: 14 }, conventions: { weights: "printed-0.071", rounding: "nrr-as-printed" }, outputs: { grade: "B" }, texts: { shown } });

const wholes = (value: number): Readonly<Record<string, unknown>> => ({ total: all(value), answered: all(1), respondents: 1 });

/** Two people, one of whom left two elements out. */
const withGaps = {
  total: by(ids.map((_, at) => (at < 2 ? 4 : 7))), answered: by(ids.map((_, at) => (at < 2 ? 1 : 2))), respondents: 2, completeTotal: all(4), completeRespondents: 1,
};
const gaps = (missing: string, index: string | null): RulebookExample => ({ name: `two people, gaps: ${missing}`, asOf, inputs: withGaps, conventions: { missing }, outputs: { index } });

/** Every example holds exactly. */
export const kepmenpan25of2004Examples: readonly RulebookExample[] = [
  { name: "100 people, weight 1/14: the printed figure", source, asOf: "2016-02-29", inputs: unit, outputs: { grade: "B", belowScaleMinimum: false }, texts: { shown: "72.95" } },
  printed(2012, ["2.947", "3.047", "3.013", "2.993", "2.980", "3.127", "2.900", "2.800", "3.260", "3.013", "2.893", "2.720", "3.133", "3.153"], "74.51"),
  printed(2013, ["2.980", "3.027", "3.067", "3.020", "3.040", "3.060", "2.733", "3.007", "3.227", "3.067", "2.927", "2.827", "2.947", "3.093"], "74.59"),
  printed(2014, ["3.020", "2.973", "3.067", "3.127", "3.033", "3.060", "2.867", "3.013", "3.267", "3.000", "2.960", "2.947", "3.193", "3.160"], "75.77"),
  { name: "everybody answers 4", asOf, inputs: wholes(4), outputs: { index: "100", grade: "A" } },
  { name: "everybody answers 4, weight 0.071", asOf, inputs: wholes(4), conventions: { weights: "printed-0.071" }, outputs: { index: "497/5", grade: "A" } },
  { name: "everybody answers 4, weight 0.07", asOf, inputs: wholes(4), conventions: { weights: "printed-0.07" }, outputs: { index: "98", grade: "A" } },
  { name: "everybody answers 4, weight 0.0714", asOf, inputs: wholes(4), conventions: { weights: "printed-0.0714" }, outputs: { index: "2499/25", grade: "A" } },
  { name: "everybody answers 2", asOf, inputs: wholes(2), outputs: { index: "50", grade: "C" } },
  { name: "everybody answers 1", asOf, inputs: wholes(1), outputs: { index: "25", grade: "D" } },
  { name: "everybody answers 1, weight 0.07: below the scale", asOf, inputs: wholes(1), conventions: { weights: "printed-0.07" }, outputs: { index: "49/2", grade: "D", belowScaleMinimum: true } },
  { name: "index 3.255: A by the conversion column", asOf, inputs: {}, supplied: { interval: "3.255" }, outputs: { index: "651/8", grade: "A" } },
  { name: "index 3.255: between the bounds of the index column", asOf, inputs: {}, supplied: { interval: "3.255" }, conventions: { basis: "index-unrounded" }, outputs: { index: "651/8", grade: "B" } },
  { name: "everybody answers 2, graded after rounding, each element too", asOf, inputs: wholes(2), conventions: { basis: "round-2dp-first" }, outputs: { grade: "C", elementGrade: Object.fromEntries(ids.map((id) => [id, "C"])) } },
  ...([["4", "A"], ["2", "C"], ["1", "D"]] as const).map(([interval, grade]): RulebookExample => ({ name: `index ${interval} by the index column`, asOf, inputs: {}, supplied: { interval }, conventions: { basis: "index-unrounded" }, outputs: { grade } })),
  { name: "the same, by closed intervals", asOf, inputs: {}, supplied: { interval: "3.255" }, conventions: { basis: "index-unrounded", gaps: "closed-intervals" }, outputs: { grade: null } },
  { name: "62.505, left undetermined", asOf, inputs: {}, supplied: { index: "62.505" }, conventions: { gaps: "undetermined" }, outputs: { grade: null } },
  { name: "62.505, rounded first", asOf, inputs: {}, supplied: { index: "62.505" }, conventions: { basis: "round-2dp-first" }, outputs: { grade: "B" } },
  { name: "two places before conversion", asOf, inputs: unit, conventions: { rounding: "index-2dp-then-convert" }, outputs: { grade: "B" }, texts: { shown: "73.00" } },
  { name: "three places before conversion", asOf, inputs: unit, conventions: { rounding: "index-3dp-then-convert" }, outputs: { grade: "B" }, texts: { shown: "72.95" } },
  { name: "weighted means to two places", asOf, inputs: wholes(3), conventions: { rounding: "weighted-nrr-2dp" }, outputs: { index: "75" }, texts: { shown: "73.50" } },
  { name: "weighted means to three places", asOf, inputs: wholes(3), conventions: { rounding: "weighted-nrr-3dp" }, outputs: { index: "75" }, texts: { shown: "74.90" } },
  gaps("per-unsur-answered", "625/7"), gaps("all-respondents", "575/7"), gaps("pooled-answers", "1150/13"), gaps("listwise", "100"), gaps("reject", null),
  { name: "the unit's own weights", asOf, inputs: wholes(3), conventions: { weights: "custom" }, terms: { customWeight: { each: "0.05" } }, outputs: { index: "105/2" } },
  { name: "weights by importance", asOf, inputs: { ...wholes(3), importance: all(4) }, conventions: { weights: "importance" }, outputs: { index: "75" } },
];
