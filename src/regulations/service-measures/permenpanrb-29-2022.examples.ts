/** Examples of the public service index. */
import type { RulebookExample } from "../example.ts";

const asOf = "2025-12-31";
const aspects = ["kebijakan-pelayanan", "profesionalisme-sdm", "sarana-prasarana", "sistem-informasi", "konsultasi-pengaduan", "inovasi"];
const sizes = [9, 5, 6, 4, 4, 2];

/** One score for all items of an aspect, by aspect in order. */
const scored = (scores: readonly (number | string)[]): Readonly<Record<string, number | string>> =>
  Object.fromEntries(sizes.flatMap((size, aspect) => Array.from({ length: size }, () => Number(scores[aspect]))).map((score, at) => [`butir-${at + 1}`, score]));

const users = (means: readonly (number | string)[]): Readonly<Record<string, number | string>> => Object.fromEntries(means.map((mean, at) => [`aspek-${at + 1}`, mean]));
const byAspect = (means: readonly (string | null)[]): Readonly<Record<string, string | null>> => Object.fromEntries(aspects.map((it, at) => [it, means[at] ?? null]));

/** All scores and all users the same: the index is that number. */
const even = (name: string, value: string, index: string, grade: string | null, conventions?: Readonly<Record<string, string>>): RulebookExample => ({
  name, asOf, inputs: { itemScore: scored(sizes.map(() => value)), userMean: users([value, value, value, value, value]) }, outputs: { f02: index, f03: index, index, grade }, ...(conventions === undefined ? {} : { conventions }),
});

const graded = [["5", "A"], ["4.51", "A"], ["4.5", "A-"], ["4.01", "A-"], ["4", "B"], ["3.51", "B"], ["3.5", "B-"], ["3.01", "B-"], ["3", "C"], ["2.51", "C"], ["2.5", "C-"], ["2.01", "C-"], ["2", "D"], ["1.51", "D"], ["1.5", "E"], ["1.01", "E"], ["1", "F"], ["0", "F"]] as const;
const exact = { 5: "5", "4.51": "451/100", "4.5": "9/2", "4.01": "401/100", 4: "4", "3.51": "351/100", "3.5": "7/2", "3.01": "301/100", 3: "3", "2.51": "251/100", "2.5": "5/2", "2.01": "201/100", 2: "2", "1.51": "151/100", "1.5": "3/2", "1.01": "101/100", 1: "1", 0: "0" } as const;

const full = { itemScore: scored([5, 4, 3, 2, 1, 0]), userMean: users([5, 4, 4, 3, "3.5"]) };

/** Every example holds exactly. */
export const permenpanrb29of2022Examples: readonly RulebookExample[] = [
  ...graded.map(([value, grade]) => even(`everything ${value}`, value, exact[value], grade)),
  { name: "six aspects, each its weight", asOf, inputs: full, outputs: { aspectMean: byAspect(["5", "4", "3", "2", "1", "0"]), f02: "153/50", f03: "39/10", index: "327/100", grade: "B-" }, texts: { shown: "3.27" } },
  {
    name: "items of an aspect differ", asOf, inputs: { ...full, itemScore: { ...full.itemScore, "butir-1": 1, "butir-9": 2, "butir-29": 3, "butir-30": 4 } },
    outputs: { aspectMean: byAspect(["38/9", "4", "3", "2", "1", "7/2"]), f02: "247/75", index: "689/200", grade: "B-" }, texts: { shown: "3.45" },
  },
  even("between two bounds: the lower cut decides", "4.505", "901/200", "A-"), even("between two bounds, rounded first", "4.505", "901/200", "A", { basis: "round-2dp-first" }),
  even("between two bounds, by closed intervals", "4.505", "901/200", null, { gaps: "closed-intervals" }), even("between two bounds, left undetermined", "4.505", "901/200", null, { gaps: "undetermined" }),
  {
    name: "an aspect that nobody scored is undetermined, and so is the index", asOf, inputs: { ...full, itemScore: Object.fromEntries(Object.entries(full.itemScore).filter(([it]) => it !== "butir-29" && it !== "butir-30")) },
    outputs: { aspectMean: byAspect(["5", "4", "3", "2", "1", null]), f02: null, f03: "39/10", index: null, grade: null },
  },
  {
    name: "an aspect without items is undetermined too", asOf, inputs: { ...full, itemScore: Object.fromEntries(Object.entries(full.itemScore).slice(0, 28)) }, members: { item: Object.keys(full.itemScore).slice(0, 28) },
    outputs: { aspectMean: byAspect(["5", "4", "3", "2", "1", null]), f02: null, index: null, grade: null },
  },
  {
    name: "an item that does not arise is left out of its aspect", asOf, inputs: { ...full, itemScore: { ...full.itemScore, "butir-1": { notApplicable: true } } },
    outputs: { aspectMean: byAspect(["5", "4", "3", "2", "1", "0"]), f02: "153/50", index: "327/100" },
  },
  { name: "users' aspects under their own names", asOf, inputs: { ...full, userMean: { persyaratan: 5, petugas: 4, sarana: 4, "sistem-informasi": 3, pengaduan: "3.5" } }, members: { userAspect: ["persyaratan", "petugas", "sarana", "sistem-informasi", "pengaduan"] }, outputs: { f03: "39/10", index: "327/100" } },
  { name: "a user aspect that is not known leaves F03 and the index open", asOf, inputs: { ...full, userMean: users([5, 4, 4, 3]) }, outputs: { f02: "153/50", f03: null, index: null, grade: null } },
];
