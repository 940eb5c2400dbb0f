/** Examples of Permendagri 54/2010. */
import type { RulebookExample } from "../example.ts";
import { achievementExamples, oneIndicator } from "./achievement.examples.ts";

const graded = (actual: number | string, code: string | null, conventions: Readonly<Record<string, string>> = {}): RulebookExample =>
  oneIndicator(`${actual} percent${Object.values(conventions).map((it) => `, ${it}`).join("")}`, "maximise", { actual, target: 100 }, { indicatorPredicate: { a: code } }, conventions);

/** Every example holds exactly. */
export const permendagri54of2010Examples: readonly RulebookExample[] = [
  ...achievementExamples,
  graded("90.1", "sangat-baik"), graded("90.05", "tinggi"), graded("90.05", "sangat-baik", { basis: "round-1dp-first" }),
  graded("90.05", null, { gaps: "closed-intervals" }), graded("90.05", null, { gaps: "undetermined" }),
  graded("75.05", "sedang"), graded("65.05", "rendah"), graded("50.05", "sangat-rendah"), graded("50.1", "rendah"),
];
