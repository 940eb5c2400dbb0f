/** What every shape shares and no shape is about: an instrument, a standing, a validity. */
import type { RulebookData } from "../../src/rulebook/index.ts";

/** The outer parts of a rulebook written for a test. */
export const frame = (number: string, year: number): Pick<RulebookData, "instrument" | "standing" | "validity"> => ({
  instrument: { kind: "guideline", issuer: "contoh", number, year, title: { id: `Contoh ${number}/${year}`, en: `Example ${number}/${year}` } },
  standing: "general",
  validity: { from: "2014-01-01", reviewedUntil: "2026-11-30" },
});
