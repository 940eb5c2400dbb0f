/** Examples of PerBKN 8/2019: every cell, every edge, between the ranges, something missing. */
import type { RulebookExample } from "../example.ts";

const asOf = "2022-12-31";
const whole = { position: "struktural", qualification: "s-1-d-iv", positionTraining: true, technicalHours: 20, seminar: true, performance: 80, punishment: "tidak-pernah" } as const;
const one = (name: string, change: object, outputs: RulebookExample["outputs"], conventions?: Readonly<Record<string, string>>): RulebookExample =>
  ({ name, asOf, inputs: { ...whole, ...change }, outputs, ...(conventions === undefined ? {} : { conventions }) });
const highest = { qualification: "s-3", performance: 100 } as const;

/** Every example holds exactly. */
export const perbkn8of2019Examples: readonly RulebookExample[] = [
  one("the hand-checked 85", {}, { total: "85", grade: "tinggi", qualificationPoints: "15", competencyPoints: "40", performancePoints: "25", disciplinePoints: "5" }),
  ...(["struktural", "fungsional", "pelaksana"] as const).map((position) => one(`the most for ${position} is 100`, { ...highest, position }, { total: "100", grade: "sangat-tinggi", competencyPoints: "40" })),
  one("the least is 3", { qualification: "di-bawah-slta", positionTraining: false, technicalHours: 0, seminar: false, performance: 0, punishment: "berat" }, { total: "3", grade: "sangat-rendah", competencyPoints: "0" }),
  ...([["s-3", "25"], ["s-2", "20"], ["s-1-d-iv", "15"], ["d-iii", "10"], ["d-ii-d-i-slta", "5"], ["di-bawah-slta", "1"]] as const).map(([qualification, points]) => one(`diploma ${qualification}`, { qualification }, { qualificationPoints: points })),
  ...([["tidak-pernah", "5"], ["ringan", "3"], ["sedang", "2"], ["berat", "1"]] as const).map(([punishment, points]) => one(`punishment ${punishment}`, { punishment }, { disciplinePoints: points })),
  ...([[100, "30"], [91, "30"], [90, "25"], [76, "25"], [75, "15"], [61, "15"], [60, "5"], [51, "5"], [50, "1"], [0, "1"]] as const).map(([performance, points]) => one(`performance ${performance}`, { performance }, { performancePoints: points })),
  ...([["struktural", "15", "15", "10"], ["fungsional", "15", "15", "10"], ["pelaksana", "0", "45/2", "35/2"]] as const).flatMap(([position, own, technical, seminar]) => [
    one(`${position}: training of the position alone`, { position, technicalHours: 19, seminar: false }, { competencyPoints: own }),
    one(`${position}: technical training alone`, { position, positionTraining: false, seminar: false }, { competencyPoints: technical }),
    one(`${position}: a seminar alone`, { position, positionTraining: false, technicalHours: "19.99" }, { competencyPoints: seminar }),
  ]),
  one("13 JP count in part, if so chosen", { position: "pelaksana", technicalHours: 13, seminar: false }, { competencyPoints: "117/8" }, { belowMinimumHours: "prorated" }),
  one("30 JP are no more than 20", { position: "pelaksana", technicalHours: 30, seminar: false }, { competencyPoints: "45/2" }, { belowMinimumHours: "prorated" }),
  one("performance between two ranges: the lower one runs on", { performance: "90.5" }, { performancePoints: "25", total: "85" }),
  one("performance between two ranges, left undetermined", { performance: "90.5" }, { performancePoints: null, total: null }, { gaps: "undetermined" }),
  one("performance between two ranges, by closed intervals", { performance: "90.5" }, { performancePoints: null, total: null }, { gaps: "closed-intervals" }),
  one("an index of 93", { ...highest, position: "pelaksana", technicalHours: "20", seminar: true, punishment: "ringan", qualification: "s-2" }, { total: "93", grade: "sangat-tinggi" }),
  one("an index of 77.5", { position: "pelaksana", seminar: false, qualification: "s-2", performance: 95 }, { total: "155/2", grade: "sedang" }),
  one("an index of 75.5", { position: "pelaksana", technicalHours: 19, qualification: "s-3", performance: 95, punishment: "ringan" }, { total: "151/2", grade: "sedang" }),
  one("16 JP count as 18 points", { position: "pelaksana", technicalHours: 16, qualification: "s-2", performance: 80, punishment: "tidak-pernah" }, { total: "171/2", grade: "tinggi" }, { belowMinimumHours: "prorated" }),
  one("an index of 60.5 is Sangat Rendah", { position: "pelaksana", technicalHours: 0, qualification: "s-1-d-iv", performance: 80, punishment: "ringan" }, { total: "121/2", grade: "sangat-rendah" }),
  one("60.5, left undetermined", { position: "pelaksana", technicalHours: 0, qualification: "s-1-d-iv", performance: 80, punishment: "ringan" }, { total: "121/2", grade: null }, { gaps: "undetermined" }),
  one("an index of 65", { positionTraining: false, seminar: false, qualification: "s-1-d-iv", performance: 95 }, { total: "65", grade: "rendah" }),
  { name: "a pelaksana is not asked for training of the position", asOf, inputs: { position: "pelaksana", qualification: "d-iii", technicalHours: 20, seminar: true, performance: 91, punishment: "tidak-pernah" }, outputs: { total: "85", grade: "tinggi" } },
  { name: "a seminar that is not known leaves the total open", asOf, inputs: { position: "struktural", qualification: "s-2", positionTraining: true, technicalHours: 20, performance: 91, punishment: "tidak-pernah" }, outputs: { total: null, grade: null, qualificationPoints: "20" } },
];
