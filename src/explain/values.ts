/** Values in words: numbers as the language writes them, codes by their names, absences with their reasons. */
import { codeName, givenName } from "./names.ts";
import { numberIn, writeNumber, writeOperand } from "./numbers.ts";
import { reasonsText } from "./reasons.ts";
import { fillFrom } from "./template.ts";
import { wordFor, type Teller } from "./teller.ts";
import type { Found } from "./worksheet.ts";

const flagWord = ({ words }: Teller, value: boolean): string => (value ? words.phrases.yes : words.phrases.no);

/** A value as a result; `numeric` says that a text is a number. */
export const resultText = (teller: Teller, found: Found, kind: string, tableCodes: readonly string[] = [], places?: number): string => {
  const { words } = teller;
  switch (found.is) {
    case "value": {
      if (typeof found.value === "boolean") return flagWord(teller, found.value);
      const text = String(found.value);
      return kind === "category" || (kind !== "number" && numberIn(text) === undefined) ? codeName(teller, text, tableCodes) : writeNumber(text, words.marks, places ?? found.places);
    }
    case "absent": return fillFrom(words.phrases.because, { value: wordFor(words.absence, found.absence), reasons: reasonsText(teller, found.reasons) });
    default: return "–";
  }
};

/** A value as an operand of a formula; `codes`: those that may stand in its place. */
export const operandText = (teller: Teller, found: Found, codes: readonly string[] = []): string => {
  const { words } = teller;
  switch (found.is) {
    case "value": {
      if (typeof found.value === "boolean") return flagWord(teller, found.value);
      const text = String(found.value);
      const exact = numberIn(text);
      if (exact === undefined) return givenName(teller, text, codes);
      const shown = found.places === undefined ? writeOperand(exact, words.marks) : writeNumber(text, words.marks, found.places);
      return shown.startsWith("-") ? `(${shown})` : shown;
    }
    case "absent": return `(${wordFor(words.absence, found.absence)})`;
    default: return "–";
  }
};
