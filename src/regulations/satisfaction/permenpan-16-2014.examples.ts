/** Examples of PermenPAN-RB 16/2014. */
import type { RulebookExample } from "../example.ts";
import { elements2014 } from "./elements-2014.ts";

const ids = elements2014.map((it) => it.id);
const asOf = "2015-12-31";
const all = (value: number): Readonly<Record<string, number>> => Object.fromEntries(ids.map((id) => [id, value]));
const wholes = (value: number): Readonly<Record<string, unknown>> => ({ total: all(value), answered: all(1), respondents: 1 });
const shares = (option: string, index: string): RulebookExample => ({ name: `everybody answers 4, weight ${option}`, asOf, inputs: wholes(4), conventions: { weights: option }, outputs: { index, grade: "A" } });
const rounded = (option: string, shown: string): RulebookExample => ({ name: `index 28.55/9, ${option}`, asOf, inputs: { total: { ...all(317), pengaduan: 319 }, answered: all(100), respondents: 100 }, conventions: { rounding: option }, outputs: { grade: "B" }, texts: { shown } });

const three = ["persyaratan", "prosedur", "waktu"];
const fourPeople = {
  total: { persyaratan: 13, prosedur: 11, waktu: 10 }, answered: { persyaratan: 4, prosedur: 3, waktu: 3 }, respondents: 4,
  completeTotal: { persyaratan: 8, prosedur: 7, waktu: 7 }, completeRespondents: 2,
};
const withGaps = (missing: string, index: string | null): RulebookExample => ({ name: `four people, three elements, two gaps: ${missing}`, asOf, inputs: fourPeople, members: { element: three }, conventions: { missing }, outputs: { index } });

/** Every example holds exactly. */
export const permenpan16of2014Examples: readonly RulebookExample[] = [
  { name: "everybody answers 4", asOf, inputs: wholes(4), outputs: { index: "100", grade: "A", belowScaleMinimum: false } },
  { name: "a printed index of 3.17, converted", source: "https://123dok.com/document/z3oov97z-indeks-kepuasan-masyarakat-terhadap-pelayanan-kesehatan-puskesmas-serang.html", asOf: "2014-12-31", inputs: {}, supplied: { interval: "3.17" }, outputs: { index: "317/4", grade: "B" }, texts: { shown: "79.25" } },
  shares("printed-0.111", "999/10"), shares("printed-0.11", "99"), shares("printed-0.1111", "9999/100"),
  { name: "everybody answers 2", asOf, inputs: wholes(2), outputs: { index: "50", grade: "C" } },
  { name: "everybody answers 1, weight 0.11", asOf, inputs: wholes(1), conventions: { weights: "printed-0.11" }, outputs: { index: "99/4", grade: "D", belowScaleMinimum: true } },
  rounded("index-2dp-then-convert", "79.25"), rounded("index-3dp-then-convert", "79.30"), rounded("weighted-nrr-2dp", "78.75"), rounded("weighted-nrr-3dp", "79.25"),
  { name: "means as printed", asOf, inputs: {}, supplied: { mean: { ...all(3), waktu: "3.45" }, k: 9 }, conventions: { rounding: "nrr-as-printed" }, outputs: { index: "305/4", grade: "B" }, texts: { shown: "76.25" } },
  { name: "81.255 by the lower cut", asOf, inputs: {}, supplied: { index: "81.255" }, outputs: { grade: "B" } },
  { name: "81.255 rounded first", asOf, inputs: {}, supplied: { index: "81.255" }, conventions: { basis: "round-2dp-first" }, outputs: { grade: "A" } },
  { name: "index 3.255 by the index column", asOf, inputs: {}, supplied: { interval: "3.255" }, conventions: { basis: "index-unrounded" }, outputs: { grade: "B" } },
  { name: "everybody answers 2, graded after rounding, each element too", asOf, inputs: wholes(2), conventions: { basis: "round-2dp-first" }, outputs: { grade: "C", elementGrade: Object.fromEntries(ids.map((id) => [id, "C"])) } },
  ...([["4", "A"], ["2", "C"], ["1", "D"]] as const).map(([interval, grade]): RulebookExample => ({ name: `index ${interval} by the index column`, asOf, inputs: {}, supplied: { interval }, conventions: { basis: "index-unrounded" }, outputs: { grade } })),
  { name: "81.255 by closed intervals", asOf, inputs: {}, supplied: { index: "81.255" }, conventions: { gaps: "closed-intervals" }, outputs: { grade: null } },
  { name: "81.255, left undetermined", asOf, inputs: {}, supplied: { index: "81.255" }, conventions: { gaps: "undetermined" }, outputs: { grade: null } },
  withGaps("per-unsur-answered", "1025/12"), withGaps("all-respondents", "425/6"), withGaps("pooled-answers", "85"), withGaps("listwise", "275/3"), withGaps("reject", null),
  { name: "the unit's own weights", asOf, inputs: wholes(3), conventions: { weights: "custom" }, terms: { customWeight: { each: "0.1" } }, outputs: { index: "135/2" } },
  { name: "weights by importance", asOf, inputs: { ...wholes(3), importance: all(4) }, conventions: { weights: "importance" }, outputs: { index: "75" } },
];
