/** Cases of the shapes (d) to (h). */
import type { Plain, ShapeCase } from "./case.ts";

const cell = (results: string, behaviour: string, predicate: Plain): ShapeCase =>
  ({ shape: "d", name: `results ${results}, behaviour ${behaviour}`, request: { inputs: { results: `${results}-ekspektasi`, behaviour: `${behaviour}-ekspektasi` } }, expected: { outputs: { predicate } } });

export const matrixCases: readonly ShapeCase[] = [
  cell("di-atas", "di-atas", "sangat-baik"), cell("sesuai", "di-atas", "baik"), cell("di-bawah", "di-atas", "butuh-perbaikan"),
  cell("di-atas", "sesuai", "baik"), cell("sesuai", "sesuai", "baik"), cell("di-bawah", "sesuai", "butuh-perbaikan"),
  cell("di-atas", "di-bawah", "kurang"), cell("sesuai", "di-bawah", "kurang"), cell("di-bawah", "di-bawah", "sangat-kurang"),
  { shape: "d", name: "a rating that is none", request: { inputs: { results: "diatas", behaviour: "sesuai-ekspektasi" } }, expected: { refused: "not-a-code" } },
  { shape: "d", name: "one rating missing", request: { inputs: { results: "di-atas-ekspektasi" } }, expected: { outputs: { predicate: null }, missing: ["not-given@behaviour"] } },
];

const groups = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] as const;
const limits = [
  "istimewa-majority", "istimewa-max", "baik-majority", "baik-max", "baik-must-exist", "butuh-perbaikan-min", "butuh-perbaikan-max",
  "kurang-min", "kurang-min-below", "kurang-max", "sangat-kurang-min", "sangat-kurang-min-below", "sangat-kurang-forbidden",
] as const;
const findings = (organisation: string, counts: readonly number[], found: Readonly<Record<string, string>>, conventions: Readonly<Record<string, string>> = {}): ShapeCase => ({
  shape: "e", name: `${organisation} ${counts.join(" ")} ${JSON.stringify(conventions)}`,
  request: { inputs: { organisation, count: Object.fromEntries(groups.map((it, at) => [it, counts[at] ?? 0])) }, conventions },
  expected: { outputs: { finding: Object.fromEntries(limits.map((it) => [it, found[it] ?? null])) } },
});
const baik = (counts: readonly number[], [majority, max, exist]: readonly [string, string, string], conventions: Readonly<Record<string, string>> = {}): ShapeCase =>
  findings("baik", counts, { "baik-majority": majority, "baik-max": max, "baik-must-exist": exist }, conventions);

export const distributionCases: readonly ShapeCase[] = [
  baik([2, 6, 1, 1, 0], ["ok", "ok", "ok"]), baik([1, 8, 1, 0, 0], ["ok", "warning", "ok"]), baik([0, 3, 0, 0, 0], ["ok", "undecidable", "warning"]), baik([0, 1, 0, 0, 0], ["ok", "undecidable", "undecidable"]),
  baik([0, 3, 0, 0, 0], ["ok", "warning", "warning"], { headcount: "exact" }), baik([2, 4, 2, 2, 0], ["undecidable", "ok", "ok"]), baik([2, 4, 2, 2, 0], ["ok", "ok", "ok"], { majority: "largest" }), baik([6, 2, 1, 1, 0], ["warning", "ok", "ok"]),
  findings("istimewa", [7, 3, 0, 0, 0], { "istimewa-majority": "ok", "istimewa-max": "ok" }),
  findings("sangat-kurang", [1, 0, 1, 1, 7], { "sangat-kurang-min": "ok", "sangat-kurang-min-below": "ok", "sangat-kurang-forbidden": "warning" }),
  findings("butuh-perbaikan", [1, 3, 6, 0, 0], { "butuh-perbaikan-min": "ok", "butuh-perbaikan-max": "ok" }),
  findings("kurang", [0, 1, 0, 5, 2], { "kurang-min": "ok", "kurang-min-below": "undecidable", "kurang-max": "ok" }),
  findings("kurang", [0, 4, 0, 4, 2], { "kurang-min": "warning", "kurang-min-below": "warning", "kurang-max": "ok" }),
];

const points = (level: string, predicate: string, months: number, exact: string, shown: string, conventions: Readonly<Record<string, string>> = {}): ShapeCase =>
  ({ shape: "f", name: `${level} ${predicate} ${months} ${JSON.stringify(conventions)}`, request: { inputs: { level, predicate, months }, conventions }, expected: { outputs: { points: exact }, texts: { shown } } });

export const creditPointCases: readonly ShapeCase[] = [
  points("ahli-pertama", "baik", 2, "25/12", "2.08"), points("pemula", "kurang", 12, "15/8", "1.88"), points("pemula", "sangat-kurang", 12, "15/16", "0.94"), points("mahir", "sangat-baik", 12, "75/4", "18.75"),
  points("ahli-madya", "sangat-kurang", 12, "75/8", "9.38"), points("ahli-utama", "sangat-baik", 12, "75", "75.00"), points("penyelia", "butuh-perbaikan", 12, "75/4", "18.75"), points("ahli-pertama", "sangat-kurang", 12, "25/8", "3.13"),
  points("pemula", "kurang", 12, "15/8", "1.875", { rounding: "half-up-3dp" }), points("pemula", "kurang", 12, "15/8", "1.87", { rounding: "truncate-2dp" }),
  { shape: "f", name: "thirteen months", request: { inputs: { level: "pemula", predicate: "baik", months: 13 } }, expected: { refused: "above-maximum" } },
];

const score = (achievement: string, value: Plain, category: Plain, more: { readonly unrounded?: true; readonly top?: boolean | "unknown"; readonly gaps?: string } = {}): ShapeCase => ({
  shape: "g", name: `achievement ${achievement} ${JSON.stringify(more)}`,
  request: {
    inputs: { achievement, ...(more.top === "unknown" ? {} : { topTarget: more.top ?? false }) },
    conventions: { ...(more.unrounded === true ? { basis: "unrounded" } : {}), ...(more.gaps === undefined ? {} : { gaps: more.gaps }) },
  },
  expected: { outputs: { score: value, category }, ...(value === null && more.top === "unknown" ? { missing: ["not-given@topTarget"] } : {}) },
});

export const valueTableCases: readonly ShapeCase[] = [
  score("111", "120", "sangat-baik"), score("110", "120", "sangat-baik"), score("101", "110", "sangat-baik"), score("105", "1030/9", "sangat-baik"), score("100", "109", "baik"), score("99", "89", "cukup"), score("98", "88", "cukup"),
  score("9300/95", "88", "cukup"), score("9300/95", "1670/19", "cukup", { unrounded: true }), score("90", "80", "cukup"), score("80", "70", "cukup"), score("79", "69", "kurang"), score("70", "60", "kurang"), score("60", "50", "kurang"), score("59", "49", "sangat-kurang"), score("0", "0", "sangat-kurang"),
  score("29.5", "49/2", "sangat-kurang", { unrounded: true }), score("29.5", "1470/59", "sangat-kurang"), score("59.5", "5831/118", "sangat-kurang", { unrounded: true }), score("100.5", "109", "baik", { unrounded: true }),
  score("59.5", null, null, { unrounded: true, gaps: "undetermined" }), score("100", "120", "sangat-baik", { top: true }), score("98", "88", "cukup", { top: "unknown" }), score("100", null, null, { top: "unknown" }),
  { shape: "g", name: "gaps cannot be open where there are none", request: { inputs: { achievement: 98, topTarget: false }, conventions: { gaps: "undetermined" } }, expected: { refused: "conventions-do-not-combine" } },
];

const predicate = (value: string, newIdea: boolean | undefined, code: Plain, missing?: readonly string[]): ShapeCase => ({
  shape: "h", name: `${value}, idea ${String(newIdea)}`,
  request: { inputs: newIdea === undefined ? {} : { newIdea }, supplied: { total: value }, conventions: { behaviourView: "assessor-only" } },
  expected: { outputs: { predicate: code }, ...(missing === undefined ? {} : { missing }) },
});

export const conditionalBandCases: readonly ShapeCase[] = [
  predicate("110", true, "sangat-baik"), predicate("120", true, "sangat-baik"), predicate("110", false, "baik"), predicate("115", false, "baik"), predicate("109.99", true, "baik"), predicate("90", false, "baik"), predicate("89.99", false, "cukup"),
  predicate("70", false, "cukup"), predicate("69.99", false, "kurang"), predicate("50", false, "kurang"), predicate("49.99", false, "sangat-kurang"), predicate("0", false, "sangat-kurang"),
  predicate("95", undefined, "baik"), predicate("115", undefined, null, ["not-given@newIdea"]), predicate("121", true, null, ["outside-range@predicate"]),
  { shape: "h", name: "70 and 30 when the assessor rates alone", request: { inputs: { skp: 110, behaviour: 100, newIdea: false }, conventions: { behaviourView: "assessor-only" } }, expected: { outputs: { total: "107", predicate: "baik" } } },
  { shape: "h", name: "60 and 40 when others are asked", request: { inputs: { skp: 110, behaviour: 100, newIdea: false }, conventions: { behaviourView: "peers-and-subordinates" } }, expected: { outputs: { total: "106", predicate: "baik" } } },
  { shape: "h", name: "the caller must choose the view", request: { inputs: { skp: 110, behaviour: 100, newIdea: false } }, expected: { refused: "convention-not-chosen" } },
];
