/** Codes as people write them: "Sangat Baik", "Ahli Muda", "Cukup". Only for what a rulebook itself accepts; all else goes on as it is and is refused there. */
import type { RulebookData } from "../rulebook/index.ts";

/** The second names of predicates under PermenPANRB 6/2022. They are read only where the rulebook has no code of that name, so labels of other regimes stay what they are. */
const secondNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([["cukup", "butuh-perbaikan"], ["butuh-perbaikan/cukup", "butuh-perbaikan"], ["misconduct", "kurang"], ["kurang/misconduct", "kurang"]]);

/** The longest name has far fewer letters: a longer text is not looked at. */
const longest = 40;

/** The code among `codes` that is meant: capitals, blanks and second names are read; anything else is handed on unchanged. */
export const spelledAs = (codes: readonly string[], given: unknown): unknown => {
  if (typeof given !== "string" || given.length > longest || codes.includes(given)) return given;
  const text = given.trim().toLowerCase().replace(/\s+/gu, "-");
  const found = [text, secondNames.get(text)].flatMap((it) => codes.filter((code) => code.toLowerCase() === it));
  return found[0] ?? given;
};

/** The code of an input as the rulebook has it. */
export const spelledCode = (book: RulebookData, input: string, given: unknown): unknown => spelledAs((Object.hasOwn(book.inputs, input) ? book.inputs[input]?.of : undefined) ?? [], given);
