/** Examples of PermenPANRB 8/2021 under PP 30/2019. */
import type { RulebookExample } from "../example.ts";

const asOf = "2021-12-31";
const alone = { behaviourView: "assessor-only" } as const;
const withOthers = { behaviourView: "peers-and-subordinates" } as const;
const halves = { groupWeight: { values: { "perjanjian-kinerja": "0.6", "rencana-aksi": "0.4" } } };

/** A leader: 93 of 95, a range of months in which less is better, and a highest possible target. */
const leader = {
  positionGroup: "jpt", evaluation: "tahunan",
  formula: { i1: "maximise", i2: "range-minimise", i3: "maximise" }, actual: { i1: 93, i2: "6.5", i3: 100 }, target: { i1: 95, i3: 100 }, low: { i2: 7 }, high: { i2: 8 },
  targetIsMaximum: { i1: false, i2: false, i3: true },
  taskCategory: { t1: "baik", t2: "sangat-baik" }, taskScope: { t1: "smallest", t2: "wider" },
  assessorBehaviour: 100, newIdea: false,
};
const leaderMembers = {
  group: ["perjanjian-kinerja", "rencana-aksi"], task: ["t1", "t2"], post: [],
  result: [{ id: "r1", within: "perjanjian-kinerja" }, { id: "r2", within: "perjanjian-kinerja" }, { id: "r3", within: "rencana-aksi" }],
  indicator: [{ id: "i1", within: "r1" }, { id: "i2", within: "r2" }, { id: "i3", within: "r3" }],
};

/** A member of staff: two results of three aspects, actuals in percent of targets of 100. */
const staffOf = (first: readonly number[], second: readonly number[]): Pick<RulebookExample, "inputs" | "members"> => {
  const ids = [...first.map((_, at) => ({ id: `a${at}`, within: "a" })), ...second.map((_, at) => ({ id: `b${at}`, within: "b" }))];
  const each = <T>(value: (at: number) => T): Readonly<Record<string, T>> => Object.fromEntries(ids.map(({ id }, at) => [id, value(at)]));
  const actuals = [...first, ...second];
  return {
    inputs: { positionGroup: "ja-jf", evaluation: "tahunan", formula: each(() => "maximise"), target: each(() => 100), actual: each((at) => actuals[at]), weight: { a: 1, b: "0.8" }, assessorBehaviour: 90, newIdea: false },
    members: { group: ["kinerja-utama"], task: [], post: [], result: [{ id: "a", within: "kinerja-utama" }, { id: "b", within: "kinerja-utama" }], indicator: ids },
  };
};
const staff = staffOf([120, 100, 90], [110, 101, 100]);

/** Value and category of one indicator of a leader, from its actual out of 100. */
const value = (actual: string, nilai: string | null, category: string | null, more: { readonly conventions?: Readonly<Record<string, string>>; readonly top?: boolean; readonly formula?: string } = {}): RulebookExample => ({
  name: `leader: ${more.formula ?? "maximise"}, ${actual} of 100 ${JSON.stringify(more)}`, asOf, conventions: { ...alone, ...more.conventions }, terms: { groupWeight: { values: { "perjanjian-kinerja": 1 } } },
  members: { group: ["perjanjian-kinerja"], task: [], post: [], result: [{ id: "r", within: "perjanjian-kinerja" }], indicator: [{ id: "i", within: "r" }] },
  inputs: { positionGroup: "jpt", evaluation: "tahunan", formula: { i: more.formula ?? "maximise" }, actual: { i: actual }, target: { i: 100 }, targetIsMaximum: { i: more.top ?? false } },
  outputs: { resultValue: { r: nilai }, category: { i: category } },
});
const unrounded = { basis: "unrounded" };

/** The predicate of a total that is known. */
const predicate = (total: string, newIdea: boolean, code: string | null): RulebookExample => ({ name: `predicate of ${total}, ${newIdea ? "with" : "without"} a new idea`, asOf, inputs: { newIdea }, supplied: { total }, conventions: alone, outputs: { predicate: code } });

const moved = (conventions: Readonly<Record<string, string>>, skp: string): RulebookExample => ({
  name: `moved after 61 of 184 days ${JSON.stringify(conventions)}`, asOf, conventions: { ...alone, ...conventions }, members: { task: [], result: [], indicator: [], post: ["lama", "baru"] },
  inputs: { positionGroup: "jpt", evaluation: "tahunan", postSkp: { lama: 100, baru: 80 }, postDays: { lama: 61, baru: 123 }, postMonths: { lama: 2, baru: 4 }, postWeight: { lama: 1, baru: 1 }, assessorBehaviour: 90, newIdea: false },
  outputs: { skp },
});

/** Every example holds exactly. */
export const permenpanrb8of2021Examples: readonly RulebookExample[] = [
  {
    name: "a leader's year", asOf, inputs: leader, members: leaderMembers, terms: halves, conventions: alone, texts: { shown: "108.54" },
    outputs: { achievement: { i1: "1860/19", i2: "750/7", i3: "100" }, category: { i1: "cukup", i2: "sangat-baik", i3: "sangat-baik" }, resultValue: { r1: "88", r2: "350/3", r3: "120" }, mainWork: "547/5", additional: "14/5", skp: "561/5", total: "5427/50", predicate: "baik" },
  },
  { name: "the same, where peers and subordinates were asked", asOf, inputs: { ...leader, assessorBehaviour: 110, othersBehaviour: 100 }, members: leaderMembers, terms: halves, conventions: withOthers, outputs: { behaviourValue: "106", total: "2743/25", predicate: "baik" } },
  { name: "the same with a new idea", asOf, inputs: { ...leader, assessorBehaviour: 120, newIdea: true }, members: leaderMembers, terms: halves, conventions: alone, outputs: { total: "5727/50", predicate: "sangat-baik" } },
  { name: "one period of it: the mean of both groups", asOf, inputs: { ...leader, evaluation: "periodik" }, members: leaderMembers, conventions: alone, outputs: { mainWork: "667/6" } },
  { name: "nobody gave the weights of the groups", asOf, inputs: leader, members: leaderMembers, conventions: alone, outputs: { mainWork: null, predicate: null, additional: "14/5" } },
  { name: "additional work counts at most 10", asOf, inputs: { ...leader, taskCategory: Object.fromEntries(["t1", "t2", "t3", "t4"].map((it) => [it, "sangat-baik"])), taskScope: Object.fromEntries(["t1", "t2", "t3", "t4"].map((it) => [it, "widest"])) }, members: { ...leaderMembers, task: ["t1", "t2", "t3", "t4"] }, terms: halves, conventions: alone, outputs: { additional: "10", skp: "597/5" } },
  { name: "staff: three aspects, weights of the caller", asOf, ...staff, conventions: alone, outputs: { category: { a0: "sangat-baik", a1: "baik", a2: "cukup", b0: "sangat-baik", b1: "sangat-baik", b2: "baik" }, resultValue: { a: "100", b: "120" }, mainWork: "98", additional: "0", total: "478/5", predicate: "baik" } },
  { name: "staff: kurang and sangat kurang", asOf, ...staffOf([70, 100, 90], [59, 100, 100]), conventions: alone, outputs: { resultValue: { a: "80", b: "60" } } },
  { name: "staff: twice sangat kurang; a truncated 100.5", asOf, ...staffOf([10, 20, 100], [100.5, 120, 100.9]), conventions: { ...alone, truncation: "whole-percent" }, outputs: { category: { b0: "baik", b2: "baik" }, resultValue: { a: "25", b: "100" } } },
  { name: "staff: no rule for two aspects", asOf, ...staffOf([100, 100], [100, 100, 100]), conventions: alone, outputs: { resultValue: { a: null, b: "100" }, mainWork: null, total: null } },
  value("200", "120", "sangat-baik"), value("111", "120", "sangat-baik"), value("110", "120", "sangat-baik"), value("105", "1030/9", "sangat-baik"), value("101", "110", "sangat-baik"), value("100", "109", "baik"), value("100", "120", "sangat-baik", { top: true }),
  value("99", "89", "cukup"), value("98", "88", "cukup"), value("80", "70", "cukup"), value("79", "69", "kurang"), value("60", "50", "kurang"), value("59", "49", "sangat-kurang"), value("0", "0", "sangat-kurang"), value("29.5", "1470/59", "sangat-kurang"),
  value("29.5", "49/2", "sangat-kurang", { conventions: unrounded }), value("100.5", "109", "baik", { conventions: unrounded }), value("59.5", "5831/118", "sangat-kurang", { conventions: unrounded }), value("59.5", null, null, { conventions: { ...unrounded, gaps: "undetermined" } }),
  value("90", "120", "sangat-baik", { formula: "minimise", top: true, conventions: unrounded }), value("150", "2450/59", "sangat-kurang", { formula: "minimise", conventions: unrounded, top: false }), value("201", null, null, { formula: "minimise" }),
  {
    name: "leader: 92 of 80 to 90, where more is better: the printed 113 % is a misprint", source: "http://online.flipbuilder.com/vajnr/eqrv", asOf, conventions: alone,
    members: { group: ["perjanjian-kinerja"], task: [], post: [], result: [{ id: "r", within: "perjanjian-kinerja" }], indicator: [{ id: "i", within: "r" }, { id: "j", within: "r" }] },
    inputs: { positionGroup: "jpt", formula: { i: "range-maximise", j: "range-maximise" }, actual: { i: 92, j: 85 }, low: { i: 80, j: 80 }, high: { i: 90, j: 90 }, targetIsMaximum: { i: false, j: false } },
    outputs: { achievement: { i: "920/9", j: "100" } },
  },
  predicate("110", true, "sangat-baik"), predicate("120", true, "sangat-baik"), predicate("110", false, "baik"), predicate("115", false, "baik"), predicate("109.99", true, "baik"), predicate("90", false, "baik"), predicate("89.99", false, "cukup"), predicate("70", false, "cukup"),
  predicate("69.99", false, "kurang"), predicate("50", false, "kurang"), predicate("49.99", false, "sangat-kurang"), predicate("0", false, "sangat-kurang"), predicate("-1", false, "sangat-kurang"), predicate("120.01", true, null),
  moved({}, "3985/46"), moved({ proRata: "months" }, "260/3"), moved({ proRata: "caller-weights" }, "90"),
];
