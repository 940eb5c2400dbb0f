/** Short texts for whole tables: a rounding stage, a band table with the row that held the value. */
import { compare, type Rational } from "../kernel/index.ts";
import type { Words } from "./locales/words-type.ts";
import { codeName, nameOf } from "./names.ts";
import { numberIn, writeDecimal, writeNumber } from "./numbers.ts";
import { isMap, leafText, listOf, mapOf, textOf, type PlainMap } from "./plain.ts";
import { fillFrom } from "./template.ts";
import { wordFor, type Teller } from "./teller.ts";
import type { Found } from "./worksheet.ts";

const edgeNames = ["from", "above", "to", "below"] as const;
const inside: Readonly<Record<(typeof edgeNames)[number], (order: number) => boolean>> = {
  from: (order) => order >= 0, above: (order) => order > 0, to: (order) => order <= 0, below: (order) => order < 0,
};

const holds = (band: PlainMap, value: Rational): boolean => edgeNames.every((name) => {
  const edge = numberIn(band.get(name));
  return edge === undefined || inside[name](compare(value, edge));
});

/** The codes that a band table or matrix can give. */
export const codesOf = (body: PlainMap): readonly string[] => [
  ...listOf(body.get("bands")).flatMap((it) => textOf(mapOf(it).get("category")) ?? []),
  ...[...mapOf(body.get("cells")).values()].flatMap((row) => [...mapOf(row).values()].filter((it) => typeof it === "string")),
];

/** An edge as it is printed: "88.30" keeps its zero. */
const printed = (words: Words, text: string): string => (text.includes("/") ? writeNumber(text, words.marks) : writeDecimal(text, words.marks));

const bandText = (teller: Teller, band: PlainMap, codes: readonly string[]): string => {
  const { words } = teller;
  const edges = edgeNames.flatMap((name) => {
    const edge = numberIn(band.get(name));
    return edge === undefined ? [] : [fillFrom(words.edges[name], { value: printed(words, leafText(band.get(name))) })];
  });
  const category = textOf(band.get("category"));
  return [category === undefined ? "" : codeName(teller, category, codes), edges.join(", ")].filter((it) => it !== "").join(": ");
};

const bandOf = (bands: readonly PlainMap[], result: Found, value: Found): PlainMap | undefined => {
  const code = result.is === "value" ? result.value : undefined;
  const exact = value.is === "value" ? numberIn(value.value) : undefined;
  const fits = (band: PlainMap): boolean => !band.has("category") || band.get("category") === code || typeof code !== "string" || numberIn(code) !== undefined;
  return (exact === undefined ? undefined : bands.find((it) => fits(it) && holds(it, exact))) ?? bands.find((it) => code !== undefined && it.get("category") === code);
};

/** All rows of a band table in a few words. */
export const bandsText = (teller: Teller, body: PlainMap): string => listOf(body.get("bands")).map((it) => bandText(teller, mapOf(it), codesOf(body))).join("; ");

/** The row of a band table in which a number lies, whatever its result. */
export const bandHolding = (bands: readonly PlainMap[], value: Rational): PlainMap | undefined => bands.find((it) => holds(it, value));

/** The row that a value got, in words, and whether the value lies between its bounds (else a rule for gaps put it there). */
export const bandRow = (teller: Teller, body: PlainMap, result: Found, value: Found): { readonly text: string; readonly inside: boolean } | undefined => {
  const band = bandOf(listOf(body.get("bands")).map(mapOf), result, value);
  const exact = value.is === "value" ? numberIn(value.value) : undefined;
  return band === undefined || exact === undefined ? undefined : { text: bandText(teller, band, codesOf(body)), inside: holds(band, exact) };
};

/** A whole table in a few words; with a row's value and result, a band table also says which of its rows it was. */
export const tableText = (teller: Teller, name: string, body: PlainMap, of?: { readonly result: Found; readonly value: Found }): string => {
  const { words } = teller;
  const { phrases } = words;
  const rounding = body.get("rounding");
  if (isMap(rounding)) return fillFrom(leafText(rounding.get("places")) === "1" ? phrases.roundingOne : phrases.rounding, { places: leafText(rounding.get("places")), mode: wordFor(words.roundingModes, leafText(rounding.get("mode"))) });
  if (rounding !== undefined) return phrases.noRounding;
  const title = nameOf(teller, name);
  if (body.has("points")) return fillFrom(phrases.points, { name: title });
  const band = of === undefined ? undefined : bandOf(listOf(body.get("bands")).map(mapOf), of.result, of.value);
  return band === undefined ? fillFrom(phrases.table, { name: title }) : fillFrom(phrases.bandOf, { name: title, row: bandText(teller, band, codesOf(body)) });
};
