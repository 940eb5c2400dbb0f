/** Examples of PerLAN 10/2018: every row of the table at home and abroad, every cap, every choice. */
import type { RulebookExample } from "../example.ts";

const asOf = "2026-06-30";

/** One activity, called `a`. */
const one = (name: string, path: string, place: "national" | "international", inputs: Readonly<Record<string, unknown>>, hours: string | null, more: Partial<RulebookExample> = {}): RulebookExample => ({
  name, asOf, members: { activity: ["a"] }, inputs: { path: { a: path }, place: { a: place }, ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, { a: value }])) }, outputs: { hours: { a: hours }, total: hours }, ...more,
});

/** Rows of the table that no example above reaches: path, what is given, JP at home and abroad (`null`: reached above), and the part of 10:20:70. */
const rows: readonly (readonly [path: string, given: Readonly<Record<string, unknown>>, national: string | null, international: string | null, strand: string])[] = [
  ...["pelatihan-manajerial", "pelatihan-fungsional", "pelatihan-sosial-kultural", "penataran"].map((path) => [path, { jp: 40 }, "40", "48", "classical"] as const),
  ["pelatihan-teknis", { jp: 40 }, "40", null, "classical"], ["kursus", { jp: 40 }, null, "48", "classical"], ["bimtek", { jp: 40 }, null, "48", "classical"],
  ["pelatihan-jarak-jauh", { jp: 40 }, "40", "48", "unassigned"], ["outbond", { jp: 40 }, "40", "48", "unassigned"],
  ["konferensi", { days: 2 }, "8", "12", "classical"], ["sarasehan", { days: 2 }, "8", "12", "classical"], ["sosialisasi", { days: 2 }, null, "12", "classical"],
  ["mentoring", { meetings: 1, earlier: 0 }, null, "4", "others"], ["belajar-mandiri", { jp: 2, earlier: 0, evidenced: true }, null, "12/5", "unassigned"], ["komunitas-belajar", { jp: 2, earlier: 0 }, "2", null, "others"],
  ["detasering", {}, null, "24", "experience"], ["pertukaran", {}, "20", "24", "experience"], ["magang", {}, "20", null, "experience"], ["benchmarking", {}, "10", null, "experience"],
  ["tugas-belajar", { semesters: 1 }, null, "20", "classical"], ["izin-belajar", { semesters: 1 }, null, "20", "classical"],
];

const further: readonly RulebookExample[] = rows.flatMap(([path, given, national, international, strand]) => (["national", "international"] as const).flatMap((place) => {
  const hours = place === "national" ? national : international;
  return hours === null ? [] : [one(`${path}, ${place}`, path, place, given, hours, { outputs: { hours: { a: hours }, total: hours, strand: { a: strand } } })];
}));

const nobody: Pick<RulebookExample, "asOf" | "members" | "inputs"> = { asOf, members: { activity: [] }, inputs: { path: {}, place: {} } };

/** Every example holds exactly. */
export const perlan10of2018Examples: readonly RulebookExample[] = [
  one("three days of workshop at home", "workshop", "national", { days: 3 }, "15"),
  { name: "at home and abroad", asOf, members: { activity: ["a1", "a2"] }, inputs: { path: { a1: "workshop", a2: "workshop" }, place: { a1: "national", a2: "international" }, days: { a1: 3, a2: 2 } }, outputs: { hours: { a1: "15", a2: "14" }, total: "29" } },
  { name: "days that are not known leave the total open", asOf, members: { activity: ["a1", "a2"] }, inputs: { path: { a1: "workshop", a2: "workshop" }, place: { a1: "national", a2: "international" }, days: { a1: 3 } }, outputs: { hours: { a1: "15", a2: null }, total: null } },
  { name: "three days of workshop and one of seminar are 19", asOf, members: { activity: ["w", "s"] }, inputs: { path: { w: "workshop", s: "seminar" }, place: { w: "national", s: "national" }, days: { w: 3, s: 1 } }, outputs: { hours: { w: "15", s: "4" }, total: "19", strand: { w: "classical", s: "classical" }, reference: { classical: "10", others: "20", experience: "70" } } },
  one("a seminar of two days abroad", "seminar", "international", { days: 2 }, "12"),
  one("sosialisasi of two days", "sosialisasi", "national", { days: 2 }, "8"),
  one("leadership training, JP of the programme", "pelatihan-kepemimpinan", "national", { jp: 905 }, "905"),
  one("leadership training abroad has no conversion", "pelatihan-kepemimpinan", "international", { jp: 100 }, "0"),
  one("technical training abroad, 40 JP and a fifth more", "pelatihan-teknis", "international", { jp: 40 }, "48"),
  one("2250 minutes of course are 50 JP", "kursus", "national", { minutes: 2250, timed: true }, "50"),
  one("100 minutes are 20/9 JP", "bimtek", "national", { minutes: 100, timed: true }, "20/9"),
  one("100 minutes are 2 JP when the rest is cut off", "bimtek", "national", { minutes: 100, timed: true }, "2", { conventions: { jpRounding: "floor" } }),
  one("5 JP of e-learning in one day count 3", "e-learning", "national", { jp: 5, earlier: 0 }, "3"),
  one("e-learning abroad counts 3 too", "e-learning", "international", { jp: 5, earlier: 0 }, "3"),
  one("e-learning abroad counts 4 by the other source", "e-learning", "international", { jp: 5, earlier: 0 }, "4", { conventions: { foreignELearning: "4" } }),
  one("e-learning after 2 JP of the same day", "e-learning", "national", { jp: 5, earlier: 2 }, "1"),
  one("three meetings of mentoring in a month count two", "mentoring", "national", { meetings: 3, earlier: 0 }, "4"),
  one("a meeting of coaching abroad", "coaching", "international", { meetings: 1, earlier: 1 }, "4"),
  one("a third meeting in the month", "coaching", "national", { meetings: 1, earlier: 5 }, "0"),
  one("self-study with its report, at most 2 JP a day", "belajar-mandiri", "national", { jp: 4, earlier: 0, evidenced: true }, "2"),
  one("self-study without a report", "belajar-mandiri", "national", { jp: 4, earlier: 0 }, "0"),
  one("self-study where nobody asks for a report", "belajar-mandiri", "national", { jp: 1, earlier: 0 }, "1", { conventions: { evidence: "not-checked" } }),
  one("a workshop without evidence where every path needs it", "workshop", "national", { days: 1 }, "0", { conventions: { evidence: "every-path" } }),
  one("a community abroad, a fifth more", "komunitas-belajar", "international", { jp: 3, earlier: 0 }, "12/5"),
  one("detasering", "detasering", "national", {}, "20"),
  one("an internship abroad", "magang", "international", {}, "24"),
  one("benchmarking abroad", "benchmarking", "international", {}, "20"),
  one("two semesters of study", "tugas-belajar", "national", { semesters: 2 }, "40"),
  one("a semester as the agency counts it", "izin-belajar", "national", { semesters: 1 }, "10", { terms: { semesterHours: { number: 10 } } }),
  one("guidance at the workplace", "bimbingan-di-tempat-kerja", "international", { meetings: 3, earlier: 0 }, "24/5"),
  one("guidance as the agency counts it", "bimbingan-di-tempat-kerja", "national", { meetings: 3, earlier: 0 }, "9", { terms: { mostGuidance: { number: 3 }, guidanceHours: { number: 3 }, guidanceHoursAbroad: { number: 4 } } }),
  one("guidance abroad as the agency counts it", "bimbingan-di-tempat-kerja", "international", { meetings: 3, earlier: 0 }, "12", { terms: { mostGuidance: { number: 3 }, guidanceHoursAbroad: { number: 4 } } }),
  { name: "a period without an activity is 0 JP", ...nobody, outputs: { total: "0" } },
  { name: "a period without an activity, where the list may not be whole", ...nobody, conventions: { noActivity: "undetermined" }, outputs: { total: null } },
  ...further,
];
