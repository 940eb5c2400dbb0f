/** Examples of SE MenPANRB 3/2023: the golden counts, every limit kept and not kept, small units, both conventions. */
import type { RulebookExample } from "../example.ts";

const groups = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] as const;
const ofOrganisation = {
  istimewa: ["istimewa-majority", "istimewa-max"], baik: ["baik-majority", "baik-max", "baik-must-exist"], "butuh-perbaikan": ["butuh-perbaikan-min", "butuh-perbaikan-max"],
  kurang: ["kurang-min", "kurang-min-below", "kurang-max"], "sangat-kurang": ["sangat-kurang-min", "sangat-kurang-min-below", "sangat-kurang-forbidden"],
} as const;
const limits = Object.values(ofOrganisation).flat();

/** Findings in the order of the organisation's limits; all other limits do not apply. */
const spread = (organisation: keyof typeof ofOrganisation, counts: readonly number[], found: readonly string[], conventions: Readonly<Record<string, string>> = {}): RulebookExample => ({
  name: `${organisation} ${counts.join(" ")} ${Object.values(conventions).join(" ")}`.trim(), asOf: "2026-06-30", conventions,
  inputs: { organisation, count: Object.fromEntries(groups.map((it, at) => [it, Number(counts[at])])) },
  outputs: { people: String(counts.reduce((sum, it) => sum + it, 0)), finding: Object.fromEntries(limits.map((it) => [it, found[(ofOrganisation[organisation] as readonly string[]).indexOf(it)] ?? null])) },
});

/** Every example holds exactly. */
export const seMenpanrb3of2023Examples: readonly RulebookExample[] = [
  spread("baik", [2, 6, 1, 1, 0], ["ok", "ok", "ok"]), spread("baik", [1, 8, 1, 0, 0], ["ok", "warning", "ok"]), spread("baik", [0, 3, 0, 0, 0], ["ok", "undecidable", "warning"]),
  spread("baik", [0, 3, 0, 0, 0], ["ok", "warning", "warning"], { headcount: "exact" }), spread("baik", [0, 1, 0, 0, 0], ["ok", "undecidable", "undecidable"]), spread("baik", [0, 0, 1, 0, 0], ["undecidable", "ok", "ok"]),
  spread("baik", [2, 4, 2, 2, 0], ["undecidable", "ok", "ok"]), spread("baik", [2, 4, 2, 2, 0], ["ok", "ok", "ok"], { majority: "largest" }), spread("baik", [6, 2, 1, 1, 0], ["warning", "ok", "ok"]),
  spread("istimewa", [7, 3, 0, 0, 0], ["ok", "ok"]), spread("istimewa", [71, 29, 0, 0, 0], ["ok", "warning"]), spread("istimewa", [3, 3, 0, 0, 0], ["undecidable", "ok"]), spread("istimewa", [0, 1, 0, 0, 0], ["warning", "ok"]),
  spread("butuh-perbaikan", [1, 3, 6, 0, 0], ["ok", "ok"]), spread("butuh-perbaikan", [2, 3, 5, 0, 0], ["warning", "warning"]), spread("butuh-perbaikan", [1, 1, 1, 0, 0], ["undecidable", "undecidable"]),
  spread("kurang", [0, 1, 0, 5, 2], ["ok", "undecidable", "ok"]), spread("kurang", [0, 4, 0, 4, 2], ["warning", "warning", "ok"]), spread("kurang", [2, 0, 2, 6, 0], ["ok", "ok", "warning"]),
  spread("sangat-kurang", [1, 0, 1, 1, 7], ["ok", "ok", "warning"]), spread("sangat-kurang", [0, 5, 0, 0, 5], ["warning", "warning", "ok"]), spread("sangat-kurang", [0, 2, 0, 1, 7], ["ok", "ok", "ok"]),
  { name: "shares in percent", asOf: "2026-06-30", inputs: { organisation: "baik", count: { "sangat-baik": 1, baik: 1, "butuh-perbaikan": 1, kurang: 0, "sangat-kurang": 0 } }, outputs: { share: { "sangat-baik": "100/3", baik: "100/3", "butuh-perbaikan": "100/3", kurang: "0", "sangat-kurang": "0" } } },
  { name: "a count that is not known leaves all open", asOf: "2026-06-30", inputs: { organisation: "baik", count: { "sangat-baik": 1, baik: 6, "butuh-perbaikan": 1, kurang: 0 } }, outputs: { people: null, finding: Object.fromEntries(limits.map((it) => [it, null])) } },
];
