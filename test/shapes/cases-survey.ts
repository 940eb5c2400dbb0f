/** Cases of shape (a). Totals are real (a survey of 29 people) or stand in the tables of gaps and of missing answers. */
import type { Plain, Request, ShapeCase } from "./case.ts";

const nine = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"] as const;
const gaspul = { persyaratan: 105, prosedur: 101, waktu: 100, biaya: 116, produk: 102, kompetensi: 105, perilaku: 106, pengaduan: 115, sarana: 105 };

const same = (members: readonly string[], value: number): Readonly<Record<string, number>> => Object.fromEntries(members.map((it) => [it, value]));

/** Totals and one n for all. */
export const surveyOf = (totals: Readonly<Record<string, number>>, n: number, more: Partial<Request> = {}): Request => ({ inputs: { total: totals, answered: same(Object.keys(totals), n), n }, ...more });

/** A sum spread over the nine elements so that none exceeds 4n. */
export const spread = (total: number, n: number): Request => {
  const each = Math.floor(total / 9);
  const rest = total - 9 * each;
  return surveyOf(Object.fromEntries(nine.map((it, at) => [it, each + (at < rest ? 1 : 0)])), n);
};

const gaspulBy = (name: string, conventions: Readonly<Record<string, string>>, outputs: Readonly<Record<string, Plain>>, shown: string): ShapeCase =>
  ({ shape: "a", name: `gaspul-tw3 ${name}`, request: surveyOf(gaspul, 29, { conventions }), expected: { outputs: { ...outputs, grade: "A" }, texts: { shown } } });

/** n, total, exact index, grade unrounded, grade rounded first, between published bounds. */
const gaps: readonly (readonly [number, number, string, string, string, boolean])[] = [
  [43, 1367, "34175/387", "B", "A", true], [19, 604, "15100/171", "B", "B", true], [19, 524, "13100/171", "C", "B", true], [26, 717, "5975/78", "C", "C", true],
  [58, 1357, "33925/522", "D", "D", true], [113, 2644, "66100/1017", "D", "C", true], [5, 117, "65", "C", "C", false], [250, 7947, "883/10", "B", "B", false],
];

const three = ["persyaratan", "prosedur", "waktu"] as const;
const withGaps: Request = {
  inputs: {
    total: { persyaratan: 13, prosedur: 11, waktu: 10 }, answered: { persyaratan: 4, prosedur: 3, waktu: 3 }, n: 4,
    completeTotal: { persyaratan: 8, prosedur: 7, waktu: 7 }, completeRespondents: 2,
  },
  members: { element: three },
};
const missingAs = (option: string, index: Plain, more: Partial<ShapeCase["expected"]> = {}): ShapeCase =>
  ({ shape: "a", name: `missing answers: ${option}`, request: { ...withGaps, conventions: { missing: option } }, expected: { outputs: { index }, ...more } });

export const surveyCases: readonly ShapeCase[] = [
  gaspulBy("1/k", {}, { index: "23875/261" }, "91.48"),
  gaspulBy("0.1111", { weights: "printed-0.1111" }, { index: "212201/2320" }, "91.47"),
  gaspulBy("0.111", { weights: "printed-0.111" }, { index: "21201/232" }, "91.38"),
  gaspulBy("0.11", { weights: "printed-0.11" }, { index: "10505/116" }, "90.56"),
  gaspulBy("index rounded to two places", { rounding: "index-2dp-then-convert" }, { index: "183/2", shown: "183/2" }, "91.50"),
  { shape: "a", name: "without biaya", request: { ...surveyOf(Object.fromEntries(Object.entries(gaspul).filter(([it]) => it !== "biaya")), 29), members: { element: nine.filter((it) => it !== "biaya") } }, expected: { outputs: { index: "20975/232", grade: "A" } } },
  { shape: "a", name: "a tenth element", request: { ...surveyOf({ ...gaspul, keamanan: 90 }, 29), members: { element: [...nine, "keamanan"] } }, expected: { outputs: { index: "5225/58" } } },
  ...gaps.flatMap(([n, total, index, unrounded, rounded, between]): readonly ShapeCase[] => [
    { shape: "a", name: `${n} people, total ${total}`, request: spread(total, n), expected: { outputs: { index, grade: unrounded }, ...(between ? { notes: ["between-published-bounds"] } : { noNotes: true as const }) } },
    { shape: "a", name: `${n} people, total ${total}, rounded first`, request: { ...spread(total, n), conventions: { basis: "round-2dp-first" } }, expected: { outputs: { index, grade: rounded }, noNotes: true } },
  ]),
  { shape: "a", name: "a gap by closed intervals is void", request: { ...spread(1367, 43), conventions: { gaps: "closed-intervals" } }, expected: { outputs: { grade: null } } },
  { shape: "a", name: "a gap left undetermined", request: { ...spread(1367, 43), conventions: { gaps: "undetermined" } }, expected: { outputs: { grade: null }, missing: ["between-published-bounds@grade"] } },
  missingAs("per-unsur-answered", "1025/12"), missingAs("all-respondents", "425/6"), missingAs("pooled-answers", "85"), missingAs("listwise", "275/3"), missingAs("reject", null),
  { shape: "a", name: "listwise without the complete answers", request: { ...withGaps, inputs: { total: withGaps.inputs["total"], answered: withGaps.inputs["answered"], n: 4 }, conventions: { missing: "listwise" } },
    expected: { outputs: { index: null }, missing: ["not-given@completeTotal[persyaratan]", "not-given@completeRespondents", "not-given@completeTotal[prosedur]", "not-given@completeTotal[waktu]"] } },
  { shape: "a", name: "the caller's weights .5 .3 .2", request: { ...withGaps, conventions: { weights: "custom" }, terms: { customWeight: { values: { persyaratan: "0.5", prosedur: "0.3", waktu: "0.2" } } } }, expected: { outputs: { index: "2035/24" } } },
  { shape: "a", name: "custom weights that nobody gave", request: { ...withGaps, conventions: { weights: "custom" } }, expected: { outputs: { index: null }, missing: ["not-set@customWeight[persyaratan]", "not-set@customWeight[prosedur]", "not-set@customWeight[waktu]"] } },
  { shape: "a", name: "pooled answers with printed weights", request: { ...withGaps, conventions: { missing: "pooled-answers", weights: "printed-0.111" } }, expected: { refused: "conventions-do-not-combine" } },
  { shape: "a", name: "nobody answered", request: surveyOf(same(nine, 0), 0), expected: { outputs: { index: null, grade: null } } },
  { shape: "a", name: "an element that was left out of the data is missing, not omitted", request: surveyOf(Object.fromEntries(Object.entries(gaspul).filter(([it]) => it !== "sarana")), 29), expected: { outputs: { index: null, grade: null }, missing: ["not-given@total[sarana]", "not-given@answered[sarana]"] } },
  { shape: "a", name: "a total that no answers can give", request: surveyOf(same(nine, 5), 1), expected: { outputs: { index: "125", grade: null }, missing: ["outside-range@grade"] } },
];
