/** Examples of PP 46/2011 with Perka BKN 1/2013. */
import type { RulebookExample } from "../example.ts";

const asOf = "2016-12-31";
const na = { notApplicable: true } as const;

/** Three activities: four aspects, three aspects, and a time saved by a quarter. */
const threeActivities = {
  target: { a1: { kuantitas: 1, kualitas: 100, waktu: 12, biaya: 1 }, a2: { kuantitas: 10, kualitas: 100, waktu: 5, biaya: na }, a3: { kuantitas: 20, kualitas: 100, waktu: 12, biaya: 5 } },
  actual: { a1: { kuantitas: 1, kualitas: 90, waktu: 12, biaya: 1 }, a2: { kuantitas: 10, kualitas: 85, waktu: 4, biaya: na }, a3: { kuantitas: 24, kualitas: 100, waktu: 9, biaya: "3.8" } },
};
const behaviourScore = { "orientasi-pelayanan": 90, integritas: 88, komitmen: 86, disiplin: 92, "kerja-sama": 84, kepemimpinan: na };
const year = { ...threeActivities, additionalTasks: 5, creativity: "unit", behaviourScore };
const members = { result: ["a1", "a2", "a3"] };

/** One activity whose quantity and quality are on target, with the time given as a share of the target. */
const time = (share: string, value: string, conventions: Readonly<Record<string, string>> = {}, more: Readonly<Record<string, unknown>> = {}): RulebookExample => ({
  name: `time ${share} of 1${more["notDone"] === undefined ? "" : ", not done"} ${JSON.stringify(conventions)}`, asOf, conventions, members: { result: ["a"] },
  inputs: { target: { a: { kuantitas: 1, kualitas: 100, waktu: 1, biaya: na } }, actual: { a: { kuantitas: 1, kualitas: 100, waktu: share, biaya: na } }, ...more },
  outputs: { aspectValue: { a: { kuantitas: "100", kualitas: "100", waktu: value, biaya: null } } },
});

/** The sebutan of a total that is known. */
const sebutan = (total: string, byDefault: string, rounded: string, others: string | null): readonly RulebookExample[] => [
  { name: `sebutan of ${total}`, asOf, inputs: {}, supplied: { total }, outputs: { predicate: byDefault } },
  { name: `sebutan of ${total}, rounded first`, asOf, inputs: {}, supplied: { total }, conventions: { basis: "round-0dp-first" }, outputs: { predicate: rounded } },
  { name: `sebutan of ${total}, left open between bounds`, asOf, inputs: {}, supplied: { total }, conventions: { gaps: "undetermined" }, outputs: { predicate: others } },
  { name: `sebutan of ${total}, closed intervals`, asOf, inputs: {}, supplied: { total }, conventions: { gaps: "closed-intervals" }, outputs: { predicate: others } },
];

const skpOf = (additionalTasks: number, creativity: string, skp: string): RulebookExample =>
  ({ name: `mean 80, ${additionalTasks} tasks, creativity ${creativity}`, asOf, inputs: { additionalTasks, creativity }, supplied: { mainWork: 80 }, outputs: { skp } });

const discipline = (skp: string, level: string): RulebookExample => ({ name: `SKP ${skp}: punishment ${level}`, asOf, inputs: {}, supplied: { skp }, outputs: { discipline: level } });

/** Every example holds exactly. */
export const pp46of2011Examples: readonly RulebookExample[] = [
  {
    name: "a published activity of four aspects: sum 342, value 85.5", source: "https://id.scribd.com/document/354032278", asOf, members: { result: ["a"] },
    inputs: { target: { a: { kuantitas: 1, kualitas: 100, waktu: 12, biaya: 170395000 } }, actual: { a: { kuantitas: 1, kualitas: 90, waktu: 12, biaya: 170395000 } } },
    outputs: { aspectValue: { a: { kuantitas: "100", kualitas: "90", waktu: "76", biaya: "76" } }, counted: { a: "342" }, resultValue: { a: "171/2" } },
  },
  {
    name: "a whole year", asOf, inputs: year, members, texts: { shown: "93.78" },
    outputs: { counted: { a1: "342", a2: "281", a3: "395" }, resultValue: { a1: "171/2", a2: "281/3", a3: "395/4" }, skp: "3515/36", behaviourValue: "88", total: "5627/60", predicate: "sangat-baik", discipline: "tidak-ada", belowZero: false },
  },
  { name: "a whole year by the formula of the PP alone", asOf, inputs: year, members, conventions: { timeCost: "pp-formula-only" }, outputs: { total: "1141/12" } },
  { name: "nobody has said whether there was creativity", asOf, inputs: { ...threeActivities, additionalTasks: 0, behaviourScore }, members, outputs: { total: null, predicate: null } },
  time("1", "76"), time("0.8", "96"), time("0.76", "100"), time("0.7599", "7599/100"), time("0.75", "75"), time("0.75", "101", { timeCost: "pp-formula-only" }), time("0.5", "50"), time("0", "0"), time("13/12", "203/3"), time("1.76", "0"),
  time("1.8", "-4"), time("1.8", "0", { floor: "zero" }), time("0.8", "0", {}, { notDone: { a: true } }),
  { ...time("1.8", "-4"), name: "a value below 0 is told", outputs: { belowZero: true } },
  {
    name: "not done and without a cost: still three aspects", asOf, members: { result: ["a"] },
    inputs: { target: { a: { kuantitas: 1, kualitas: 100, waktu: 1, biaya: na } }, actual: { a: { kuantitas: 0, kualitas: 60, waktu: 1, biaya: na } }, notDone: { a: true } },
    outputs: { counted: { a: "60" }, resultValue: { a: "20" } },
  },
  ...sebutan("90.5", "baik", "sangat-baik", null), ...sebutan("90.4", "baik", "baik", null), ...sebutan("75.5", "cukup", "baik", null), ...sebutan("91", "sangat-baik", "sangat-baik", "sangat-baik"),
  ...sebutan("60.4", "kurang", "kurang", null), ...sebutan("50.5", "buruk", "kurang", null), ...sebutan("50", "buruk", "buruk", "buruk"), ...sebutan("130", "sangat-baik", "sangat-baik", "sangat-baik"),
  skpOf(0, "tidak-ada", "80"), skpOf(1, "tidak-ada", "81"), skpOf(3, "tidak-ada", "81"), skpOf(4, "tidak-ada", "82"), skpOf(6, "tidak-ada", "82"), skpOf(7, "tidak-ada", "83"), skpOf(30, "unit", "86"), skpOf(0, "organisasi", "86"), skpOf(0, "negara", "92"),
  discipline("24.99", "berat"), discipline("25", "sedang"), discipline("50", "sedang"), discipline("50.01", "tidak-ada"),
];
