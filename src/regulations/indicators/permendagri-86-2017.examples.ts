/** Examples of Permendagri 86/2017. */
import type { RulebookExample } from "../example.ts";
import { achievementExamples, oneIndicator } from "./achievement.examples.ts";

const graded = (actual: number | string, code: string | null, conventions: Readonly<Record<string, string>> = {}): RulebookExample =>
  oneIndicator(`${actual} percent${Object.values(conventions).map((it) => `, ${it}`).join("")}`, "maximise", { actual, target: 100 }, { indicatorPredicate: { a: code } }, conventions);

/** Every example holds exactly. */
export const permendagri86of2017Examples: readonly RulebookExample[] = [
  ...achievementExamples,
  graded(100, "sangat-tinggi"), graded(91, "sangat-tinggi"), graded("90.5", "tinggi"), graded("90.5", "sangat-tinggi", { basis: "round-0dp-first" }),
  graded("75.5", "sedang"), graded("65.5", "rendah"), graded("50.5", "sangat-rendah"),
  graded("90.5", null, { gaps: "closed-intervals" }), graded("90.5", null, { gaps: "undetermined" }),
  graded("100.01", null), graded("100.01", "sangat-tinggi", { aboveTop: "top-row" }),
  graded("90.5", "tinggi", { aboveTop: "top-row" }), graded("75.5", "sedang", { aboveTop: "top-row" }), graded("65.5", "rendah", { aboveTop: "top-row" }), graded("50.5", "sangat-rendah", { aboveTop: "top-row" }),
];
