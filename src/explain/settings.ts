/** What agencies, the caller and conventions settled: overlays, changed terms, choices. */
import { choiceName } from "./choice-name.ts";
import type { Item } from "./document.ts";
import { basisText, citationText, instrumentName } from "./instruments.ts";
import { axisName, codeName, placeName } from "./names.ts";
import { writeNumber } from "./numbers.ts";
import { isMap, leafText, type Plain } from "./plain.ts";
import type { ReadChange, ReadChoice, ReadOverlay } from "./reading.ts";
import { tableText } from "./tables.ts";
import { fillFrom } from "./template.ts";
import { pick, wordFor, type Teller } from "./teller.ts";

const overlayPrefix = "overlay:";

/** One overlay. */
export const overlayItem = ({ words, locale }: Teller, { id, instrument, citation, illustration }: ReadOverlay): Item => ({
  text: fillFrom(words.phrases.overlay, {
    instrument: instrumentName(words, instrument) || id, locator: citation.locator === "" ? undefined : citation.locator,
    confidence: citation.confidence === "" ? undefined : wordFor(words.confidence, citation.confidence), title: pick(instrument.title, locale), illustration: illustration ? words.phrases.illustration : undefined,
  }),
});

const settingText = (teller: Teller, path: string, value: Plain | undefined): string => {
  const { words } = teller;
  if (value === undefined || value === null) return words.phrases.unset;
  if (isMap(value)) {
    if (value.has("rounding") || value.has("bands")) return tableText(teller, path, value);
    return [...value].map(([key, it]) => `${key} = ${settingText(teller, path, isMap(it) ? leafText(it) : it)}`).join("; ");
  }
  const text = leafText(value);
  const written = writeNumber(text, words.marks);
  return written === text ? codeName(teller, text) : written;
};

const changeBasis = ({ words, reading }: Teller, change: ReadChange): string => {
  if (change.source === "caller") return words.phrases.byCaller;
  const overlay = reading.overlays.find((it) => `${overlayPrefix}${it.id}` === change.source);
  if (overlay === undefined) return change.source;
  return citationText(words, { locator: change.cite ?? overlay.citation.locator, confidence: change.confidence ?? overlay.citation.confidence, note: undefined }, overlay.instrument);
};

/** One changed term: before, after, on whose word. */
export const changeItem = (teller: Teller, change: ReadChange): Item => ({
  text: fillFrom(teller.words.phrases.change, {
    name: placeName(teller, change.path), before: settingText(teller, change.path, change.before), after: settingText(teller, change.path, change.after), basis: changeBasis(teller, change),
  }),
});

const chosenBy = ({ words }: Teller, from: string): string => {
  const { phrases } = words;
  if (from === "default") return phrases.byDefault;
  if (from === "caller") return phrases.choiceOfCaller;
  return from.startsWith(overlayPrefix) ? fillFrom(phrases.choiceOfOverlay, { overlay: from.slice(overlayPrefix.length) }) : from;
};

/** One choice: the axis, the option, who chose it, where it stands. */
export const choiceItem = (teller: Teller, axis: string, choice: ReadChoice): Item => ({
  text: fillFrom(teller.words.phrases.choice, { axis: axisName(teller, axis), option: choiceName(teller, choice.option), by: chosenBy(teller, choice.from), basis: basisText(teller, choice.cite) }),
});
