/** Examples of KMK 127/2026, the employee's part. */
import type { RulebookExample } from "../example.ts";

const asOf = "2026-12-31";
const attitudes = ["berorientasi-pelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"];
const behaviour = (values: readonly number[]): Readonly<Record<string, number>> => Object.fromEntries(attitudes.map((id, at) => [id, Number(values[at])]));
const flat = (value: number): Readonly<Record<string, unknown>> => ({ s1: Object.fromEntries(attitudes.map((id) => [id, value])) });
const rest = { level: "jpt-pratama-ke-bawah", nko: 100, tier: "tier-1", attitudeScore: flat(100) } as const;

const achievements = [80, 120, "104.69", 120, 100];
const k3 = ["1.05", "0.9", 1, 1, "1.1"];
const rows = ["r1", "r2", "r3", "r4", "r5"];
const byRow = (values: readonly unknown[]): Readonly<Record<string, unknown>> => Object.fromEntries(rows.map((id, at) => [id, values[at]]));

/** The decree's worked example: K3 is given, all else computed. */
const worked = (name: string, more: Partial<RulebookExample>, outputs: RulebookExample["outputs"]): RulebookExample => ({
  name, asOf, outputs, members: { indicator: rows, period: ["s1"] },
  ...more,
  inputs: { ...rest, k3: byRow(k3), achievement: byRow(achievements), attitudeScore: { s1: behaviour([82, 100, 98, 105, 100, 115, 105]) }, ...more.inputs },
});

/** Results and organisation alone, through one row of weight 1. */
const blend = (name: string, result: number, nko: number, tier: string, value: string, weight: string, more: Partial<RulebookExample> = {}): RulebookExample => ({
  name, asOf, members: { indicator: ["r"], period: ["s1"] },
  outputs: { blended: { results: value }, weightOfNko: { results: weight } }, ...more,
  inputs: { ...rest, level: "jpt-madya-ke-atas", k3: { r: 1 }, achievement: { r: result }, nko, tier, ...more.inputs },
});

const disciplined = { discipline: "sedang", disciplineScore: 38, staffDiscipline: 0, correction: 0 };

/** Every example holds exactly. */
export const kmkNkp127of2026Examples: readonly RulebookExample[] = [
  worked("five rows, without rounding on the way", {}, { nhk: "53109/505", nhkCalibrated: "209827/2020", npk: "705/7", npkCalibrated: "2815/28" }),
  worked("the same at the top: no calibration to 115", { inputs: { level: "jpt-madya-ke-atas" } }, { nhkCalibrated: "53109/505", npkCalibrated: "705/7" }),
  worked("weighted by days", { inputs: { days: byRow([365, 200, 365, 365, 365]) }, conventions: { duration: "by-days" } }, { npk: "705/7" }),
  worked("a row without value is left out", { inputs: { achievement: byRow([80, undefined, "104.69", 120, 100]) }, conventions: { missing: "exclude-and-renormalise" } }, { nhk: "43389/415" }),
  worked("a row without value: no NHK yet", { inputs: { achievement: byRow([80, undefined, "104.69", 120, 100]) } }, { nhk: null }),
  blend("result 105, NKO 100, tier 1", 105, 100, "tier-1", "205/2", "1/2"), blend("result 105, NKO 100, tier 2", 105, 100, "tier-2", "207/2", "3/10"),
  blend("result 95, NKO 100, tier 1", 95, 100, "tier-1", "191/2", "1/10"), blend("result 95, NKO 100, tier 2", 95, 100, "tier-2", "191/2", "1/10"), blend("equality counts as reached", 100, 100, "tier-1", "100", "1/2"),
  blend("above expectation", 120, 90, "tier-2", "111", "3/10", { outputs: { rating: { results: "di-atas-ekspektasi" } } }), blend("below expectation", 60, 100, "tier-1", "64", "1/10", { outputs: { rating: { results: "di-bawah-ekspektasi", behaviour: "sesuai-ekspektasi" } } }),
  blend("discipline: 25 percent of 38 is 9.5", 100, 100, "tier-1", "0", "0", { conventions: { adjusted: "applied" }, inputs: disciplined, outputs: { result: { results: "181/2", behaviour: "181/2", both: "181/2" } } }),
  blend("the superior's share is at most 5, correction 2", 100, 100, "tier-1", "0", "0", { conventions: { adjusted: "applied" }, inputs: { discipline: "none", disciplineScore: 0, staffDiscipline: 200, correction: 2 }, outputs: { result: { results: "97" } } }),
];
