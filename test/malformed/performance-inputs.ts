/** Malformed and remarkable requests around units, credit points, talent boxes and absences. */
import { assessAbsences, assessCreditPoints, assessTalentBox, checkDistribution, rollUpPerformance, type Result } from "../../src/index.ts";
import type { MalformedInput } from "./inputs.ts";

const year = { period: "2025" } as const;
const row = (door: string, wrong: string, ask: () => Result<unknown>, code: string, path: string): MalformedInput => ({ door, wrong, ask, code, path });
const spread = (wrong: string, counts: unknown, options: unknown, code: string, path: string): MalformedInput => row("checkDistribution", wrong, () => checkDistribution(counts as never, options as never), code, path);
const credited = (wrong: string, official: unknown, options: unknown, code: string, path: string): MalformedInput => row("assessCreditPoints", wrong, () => assessCreditPoints(official as never, options as never), code, path);
const absent = (wrong: string, record: unknown, options: unknown, code: string, path: string): MalformedInput => row("assessAbsences", wrong, () => assessAbsences(record as never, options as never), code, path);
const rolled = (wrong: string, people: unknown, options: unknown, code: string, path: string): MalformedInput => row("rollUpPerformance", wrong, () => rollUpPerformance(people as never, options as never), code, path);

const unit = { "sangat-baik": 2, baik: 6, "butuh-perbaikan": 1, kurang: 1, "sangat-kurang": 0 };
const official = { level: "ahli-muda", predicate: "baik", months: 12 };
const person = { id: "p1", hasPlan: true, predicate: "baik" };

/** The rows. */
export const performanceInputs: readonly MalformedInput[] = [
  spread("nobody", { baik: 0 }, { ...year, organisation: "baik" }, "nobody-counted", "counts"), spread("Sangat Baik for an organisation", unit, { ...year, organisation: "sangat-baik" }, "not-a-code", "inputs.organisation"), spread("half a person", { ...unit, baik: 2.5 }, { ...year, organisation: "baik" }, "not-a-count", "inputs.count[baik]"),
  spread("a predicate of another rule", { ...unit, buruk: 1 }, { ...year, organisation: "baik" }, "unknown-member", "inputs.count[buruk]"), spread("no options", unit, undefined, "unreadable-input", ""),
  credited("thirteen months", { ...official, months: 13 }, year, "above-maximum", "inputs.months"), credited("part of a month", { ...official, months: { from: "2025-01-10", to: "2025-02-28" } }, year, "part-month", "months"), credited("a rank without a range", { ...official, rank: "I/d" }, year, "not-a-code", "inputs.rank"), credited("a year before the rule", official, { period: "2022" }, "rule-not-in-force", "period"),
  absent("a PPPK", { kind: "pppk", days: 3 }, year, "pns-only", "record.kind"), absent("two years", { kind: "pns", days: 3 }, { period: { from: "2024-10-01", to: "2025-03-31" } }, "more-than-one-year", "options.period"), absent("a run longer than all days", { kind: "pns", days: 3, consecutive: 5 }, year, "above-maximum", "record.consecutive"),
  row("assessTalentBox", "a predicate for a level", () => assessTalentBox({ performance: "baik", potential: "tinggi" }, year), "not-a-code", "inputs.performance"),
  rolled("no employees", [], year, "no-people", "people"), rolled("one employee twice", [person, person], year, "duplicate-person", "people[1].id"), rolled("a predicate that is none", [{ ...person, predicate: "hebat" }], year, "not-a-code", "people[0].predicate"),
];
