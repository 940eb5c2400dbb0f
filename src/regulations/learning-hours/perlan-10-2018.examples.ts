/** Examples of PerLAN 10/2018. */
import type { RulebookExample } from "../example.ts";

/** Every example holds exactly. */
export const perlan10of2018Examples: readonly RulebookExample[] = [
  { name: "three days of workshop at home", asOf: "2026-06-30", members: { activity: ["a1"] }, inputs: { path: { a1: "workshop" }, place: { a1: "national" }, days: { a1: 3 } }, outputs: { hours: { a1: "15" }, total: "15" } },
  { name: "at home and abroad", asOf: "2026-06-30", members: { activity: ["a1", "a2"] }, inputs: { path: { a1: "workshop", a2: "workshop" }, place: { a1: "national", a2: "international" }, days: { a1: 3, a2: 2 } }, outputs: { hours: { a1: "15", a2: "14" }, total: "29" } },
  { name: "days that are not known leave the total open", asOf: "2026-06-30", members: { activity: ["a1", "a2"] }, inputs: { path: { a1: "workshop", a2: "workshop" }, place: { a1: "national", a2: "international" }, days: { a1: 3 } }, outputs: { hours: { a1: "15", a2: null }, total: null } },
];
