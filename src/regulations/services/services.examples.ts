/** Examples of the rulebooks of services and participation. */
import type { RulebookExample } from "../example.ts";

const asOf = "2026-06-30";

/** Posyandu. */
export const posyanduSkdnExamples: readonly RulebookExample[] = [
  { name: "120, 108, 90, 72", asOf, inputs: { s: 120, k: 108, d: 90, n: 72 }, outputs: { reach: "90", continuity: "250/3", participation: "75", gain: "80", success: "60", gainWithinWeighed: true, weighedWithinAll: true, bookWithinAll: true } },
  { name: "registers that contradict themselves", asOf, inputs: { s: 50, k: 60, d: 55, n: 56 }, outputs: { participation: "110", gainWithinWeighed: false, weighedWithinAll: false, bookWithinAll: false } },
  { name: "nobody was weighed", asOf, inputs: { s: 50, k: 40, d: 0, n: 0 }, outputs: { participation: "0", gain: null, success: "0" } },
];

/** Schools. */
export const schoolParticipationExamples: readonly RulebookExample[] = [
  { name: "over 100 gross, net within", asOf, members: { level: ["sd"] }, inputs: { pupils: { sd: 1080 }, pupilsOfAge: { sd: 960 }, attending: { sd: 990 }, population: { sd: 1000 } }, outputs: { gross: { sd: "108" }, net: { sd: "96" }, attendance: { sd: "99" }, netWithinBound: { sd: true } } },
  { name: "net above gross, above attendance, above 100", asOf, members: { level: ["a", "b", "c"] }, inputs: { pupils: { a: 90, b: 120, c: 120 }, pupilsOfAge: { a: 95, b: 99, c: 101 }, attending: { a: 98, b: 97, c: 110 }, population: { a: 100, b: 100, c: 100 } }, outputs: { netWithinBound: { a: false, b: false, c: false } } },
  { name: "nobody of that age", asOf, members: { level: ["sd"] }, inputs: { pupils: { sd: 3 }, pupilsOfAge: { sd: 0 }, attending: { sd: 0 }, population: { sd: 0 } }, outputs: { gross: { sd: null }, netWithinBound: { sd: null } } },
];

/** Hospital waits. */
export const kepmenkes129of2008Examples: readonly RulebookExample[] = [
  { name: "on the limit, over it, under it", asOf, inputs: { minutes: { "rawat-jalan": 60, "obat-jadi": "30.5", "obat-racikan": 59 }, emergencyMinutes: 5 }, outputs: { met: { "rawat-jalan": true, "obat-jadi": false, "obat-racikan": true }, emergencyMet: true } },
  { name: "a puskesmas with a limit of its own", asOf, inputs: { minutes: { "rawat-jalan": 40, "obat-jadi": 10, "obat-racikan": 20 } }, terms: { limit: { values: { "rawat-jalan": 30 } } }, outputs: { met: { "rawat-jalan": false, "obat-jadi": true, "obat-racikan": true }, emergencyMet: null } },
];

/** Programmes. */
export const programmeParticipationExamples: readonly RulebookExample[] = [
  { name: "pooled", asOf, members: { activity: ["a", "b"] }, inputs: { assigned: { a: 40, b: 10 }, tookPart: { a: 30, b: 10 } }, outputs: { share: "80", activityShare: { a: "75", b: "100" } } },
  { name: "mean of the activities", asOf, members: { activity: ["a", "b"] }, inputs: { assigned: { a: 40, b: 10 }, tookPart: { a: 30, b: 10 } }, conventions: { pooling: "weighted" }, outputs: { share: "175/2" } },
  { name: "under an agency's weights", asOf, members: { activity: ["a", "b"] }, inputs: { assigned: { a: 40, b: 10 }, tookPart: { a: 30, b: 10 } }, conventions: { pooling: "weighted" }, terms: { activityWeight: { values: { a: 3 } } }, outputs: { share: "325/4" } },
];
