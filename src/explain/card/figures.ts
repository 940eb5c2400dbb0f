/** The figures of a card as the language writes them. */
import { compare, toFraction, type Rational } from "../../kernel/index.ts";
import { numberIn, writeNumber } from "../numbers.ts";
import { isMap, leafText, type Plain } from "../plain.ts";
import { fillFrom } from "../template.ts";
import type { Teller } from "../teller.ts";
import { known } from "./family.ts";

/** Decimals of a mean, and of an index that nobody rounded. */
const usual = 2;
const most = 6;

/** A number as it is shown: as many decimals as its text has, two for a fraction. */
export const shownText = ({ words }: Teller, value: Plain | undefined): string | undefined => {
  const text = isMap(value) ? leafText(value.get("text")) : "";
  if (numberIn(text) === undefined) return undefined;
  return writeNumber(text, words.marks, text.includes("/") ? usual : text.includes(".") ? text.length - text.indexOf(".") - 1 : undefined);
};

/** A mean, to so many decimals. */
export const meanText = ({ words }: Teller, mean: Rational, places = usual): string => writeNumber(toFraction(mean), words.marks, places);

/** The fewest decimals, from two, by which means that differ look different; six where even those do not tell. */
export const tellingPlaces = (teller: Teller, means: readonly Rational[]): number => {
  for (let places = usual; places < most; places += 1) {
    const alike = means.some((one, at) => means.slice(at + 1).some((other) => compare(one, other) !== 0 && meanText(teller, one, places) === meanText(teller, other, places)));
    if (!alike) return places;
  }
  return most;
};

/** How many people: the respondents if they are known, else the answers an element. */
export const peopleFacts = ({ words, reading, sheet }: Teller): readonly (readonly [string, string])[] => {
  const { card, marks } = words;
  const respondents = numberIn(reading.observed.get(known.respondents));
  if (respondents !== undefined) return [[card.respondents, writeNumber(toFraction(respondents), marks)]];
  const answered = sheet.rowsOf(sheet.perOf(known.answered)).flatMap((row) => {
    const found = sheet.at(known.answered, row);
    return found.is === "value" ? [numberIn(found.value)] : [];
  }).filter((it) => it !== undefined).sort(compare);
  const [least, largest] = [answered[0], answered.at(-1)];
  if (least === undefined || largest === undefined) return [];
  const [from, to] = [least, largest].map((it) => writeNumber(toFraction(it), marks));
  return [[card.answers, from === to ? String(from) : fillFrom(card.answersFromTo, { from, to })]];
};
