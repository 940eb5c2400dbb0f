/** Examples of PermenPANRB 14/2017. */
import type { RulebookExample } from "../example.ts";
import { bodyOrder2017 } from "./elements.ts";

const asOf = "2025-09-30";
const gaspul = "https://github.com/rennn9/GASPUL_BACKEND/blob/main/rumus_perhitungan_ikm_lengkap.md";

const forAll = (value: number, elements: readonly string[] = bodyOrder2017): Readonly<Record<string, number>> => Object.fromEntries(elements.map((it) => [it, value]));

/** A service unit, third quarter: 29 people. */
const unit = { persyaratan: 105, prosedur: 101, waktu: 100, biaya: 116, produk: 102, kompetensi: 105, perilaku: 106, pengaduan: 115, sarana: 105 };
const answeredBy29 = { total: unit, answered: forAll(29), respondents: 29 };

/** Sums of all answers, spread over the nine elements. */
const sums = (total: number, people: number): Readonly<Record<string, unknown>> => ({
  total: Object.fromEntries(bodyOrder2017.map((it, at) => [it, Math.floor(total / 9) + (at < total % 9 ? 1 : 0)])), answered: forAll(people), respondents: people,
});

const three = ["persyaratan", "prosedur", "waktu"];
const fourPeople = {
  total: { persyaratan: 13, prosedur: 11, waktu: 10 }, answered: { persyaratan: 4, prosedur: 3, waktu: 3 }, respondents: 4,
  completeTotal: { persyaratan: 8, prosedur: 7, waktu: 7 }, completeRespondents: 2,
};
const withGaps = (missing: string, outputs: RulebookExample["outputs"]): RulebookExample => ({ name: `four people, three elements, two gaps: ${missing}`, asOf, inputs: fourPeople, members: { element: three }, conventions: { missing }, outputs });

const between = (people: number, total: number, index: string, unrounded: string, rounded: string): readonly RulebookExample[] => [
  { name: `${people} people, total ${total}`, asOf, inputs: sums(total, people), outputs: { index, grade: unrounded } },
  { name: `${people} people, total ${total}, rounded before grading`, asOf, inputs: sums(total, people), conventions: { basis: "round-2dp-first" }, outputs: { index, grade: rounded } },
];

/** Every example holds exactly. */
export const permenpanrb14of2017Examples: readonly RulebookExample[] = [
  {
    name: "29 people, weight 1/9", source: gaspul, asOf, inputs: answeredBy29,
    outputs: { index: "23875/261", grade: "A", belowScaleMinimum: false, elementGrade: { persyaratan: "A", prosedur: "B", waktu: "B", biaya: "A", produk: "B", kompetensi: "A", perilaku: "A", pengaduan: "A", sarana: "A" } },
    texts: { shown: "91.48" },
  },
  { name: "29 people, weight 0.1111", source: gaspul, asOf, inputs: answeredBy29, conventions: { weights: "printed-0.1111" }, outputs: { index: "212201/2320", grade: "A" }, texts: { shown: "91.47" } },
  { name: "29 people, weight 0.111", source: gaspul, asOf, inputs: answeredBy29, conventions: { weights: "printed-0.111" }, outputs: { index: "21201/232", grade: "A" }, texts: { shown: "91.38" } },
  { name: "29 people, weight 0.11: the printed figure", source: gaspul, asOf, inputs: answeredBy29, conventions: { weights: "printed-0.11" }, outputs: { index: "10505/116", grade: "A" }, texts: { shown: "90.56" } },
  { name: "29 people, the index rounded before conversion", asOf, inputs: answeredBy29, conventions: { rounding: "index-2dp-then-convert" }, outputs: { index: "23875/261", grade: "A" }, texts: { shown: "91.50" } },
  { name: "29 people, the index rounded to three places before conversion", asOf, inputs: answeredBy29, conventions: { rounding: "index-3dp-then-convert" }, outputs: { index: "23875/261" }, texts: { shown: "91.48" } },
  { name: "29 people, printed weighted means 0.3983 … rounded to two places", asOf, inputs: answeredBy29, conventions: { rounding: "weighted-nrr-2dp", weights: "printed-0.11" }, outputs: { index: "10505/116" }, texts: { shown: "90.75" } },
  { name: "29 people, weighted means rounded to three places", asOf, inputs: answeredBy29, conventions: { rounding: "weighted-nrr-3dp", weights: "printed-0.11" }, outputs: { index: "10505/116" }, texts: { shown: "90.53" } },
  { name: "29 people, graded by the index column", asOf, inputs: answeredBy29, conventions: { basis: "index-unrounded" }, outputs: { index: "23875/261", grade: "A" } },
  ...([["2.8", "C"], ["1", "D"]] as const).map(([interval, grade]): RulebookExample => ({ name: `index ${interval} by the index column`, asOf, inputs: {}, supplied: { interval }, conventions: { basis: "index-unrounded" }, outputs: { grade } })),
  { name: "weights by importance", asOf, inputs: { ...fourPeople, importance: { persyaratan: "4.5", prosedur: 4, waktu: "3.5" } }, members: { element: three }, conventions: { weights: "importance" }, outputs: { index: "24575/288" } },
  { name: "without the element of the cost", asOf, inputs: { total: Object.fromEntries(Object.entries(unit).filter(([it]) => it !== "biaya")), answered: forAll(29, bodyOrder2017.filter((it) => it !== "biaya")), respondents: 29 }, members: { element: bodyOrder2017.filter((it) => it !== "biaya") }, outputs: { index: "20975/232" } },
  { name: "with a tenth element of the unit's own", asOf, inputs: { total: { ...unit, keamanan: 90 }, answered: { ...forAll(29), keamanan: 29 }, respondents: 29 }, members: { element: [...bodyOrder2017, "keamanan"] }, outputs: { index: "5225/58" } },
  ...between(43, 1367, "34175/387", "B", "A"), ...between(19, 604, "15100/171", "B", "B"), ...between(19, 524, "13100/171", "C", "B"), ...between(26, 717, "5975/78", "C", "C"),
  ...between(58, 1357, "33925/522", "D", "D"), ...between(113, 2644, "66100/1017", "D", "C"), ...between(5, 117, "65", "C", "C"), ...between(250, 7947, "883/10", "B", "B"),
  { name: "a value between the bounds, by closed intervals", asOf, inputs: sums(1367, 43), conventions: { gaps: "closed-intervals" }, outputs: { index: "34175/387", grade: null } },
  { name: "a value between the bounds, left undetermined", asOf, inputs: sums(1367, 43), conventions: { gaps: "undetermined" }, outputs: { index: "34175/387", grade: null } },
  withGaps("per-unsur-answered", { index: "1025/12" }), withGaps("all-respondents", { index: "425/6" }), withGaps("pooled-answers", { index: "85" }), withGaps("listwise", { index: "275/3" }), withGaps("reject", { index: null, grade: null }),
  { name: "the unit's own weights", asOf, inputs: fourPeople, members: { element: three }, conventions: { weights: "custom" }, terms: { customWeight: { values: { persyaratan: "0.5", prosedur: "0.3", waktu: "0.2" } } }, outputs: { index: "2035/24" } },
  { name: "everybody answers 4", asOf, inputs: sums(36, 1), outputs: { index: "100", grade: "A", belowScaleMinimum: false } },
  { name: "everybody answers 4, weight 0.11", asOf, inputs: sums(36, 1), conventions: { weights: "printed-0.11" }, outputs: { index: "99", grade: "A" } },
  { name: "everybody answers 1", asOf, inputs: sums(9, 1), outputs: { index: "25", grade: "D", belowScaleMinimum: false } },
  { name: "everybody answers 1, weight 0.11: below the scale", asOf, inputs: sums(9, 1), conventions: { weights: "printed-0.11" }, outputs: { index: "99/4", grade: "D", belowScaleMinimum: true } },
  { name: "nobody answered", asOf, inputs: sums(0, 0), outputs: { index: null, grade: null } },
  { name: "means as printed", source: "https://skm.bantulkab.go.id/skpd-45c48cce2e2d7fbdea1afc51c7c6ad26", asOf: "2023-12-31", inputs: {}, supplied: { mean: { persyaratan: "3.31", prosedur: "3.35", waktu: "3.49", biaya: "3.93", produk: "3.45", kompetensi: "3.39", perilaku: "3.39", pengaduan: "3.76", sarana: "3.35" }, k: 9 }, conventions: { rounding: "nrr-as-printed" }, outputs: { grade: "B" }, texts: { shown: "87.28" } },
];
