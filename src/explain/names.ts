/** Names for people: of inputs, terms, steps, members, addresses, codes. */
import { mapOf } from "./plain.ts";
import { readText } from "./read-item.ts";
import { fillFrom } from "./template.ts";
import { pick, wordFor, type Teller } from "./teller.ts";
import { memberOn, type Row } from "./worksheet.ts";

/** The name of an axis of conventions. */
export const axisName = ({ words, reading, locale }: Teller, axis: string): string => pick(reading.choices.get(axis)?.label, locale) ?? wordFor(words.axes, axis);

/** The name of an option, with its code where the name is not the code. */
export const optionName = ({ words }: Teller, option: string): string => (Object.hasOwn(words.options, option) ? `${wordFor(words.options, option)} [${option}]` : option);

/** The name of an input, a term, a step or a convention; its id where it has none. */
export const nameOf = (teller: Teller, name: string): string => {
  const { sheet, words, locale } = teller;
  if (name.startsWith("convention.")) return fillFrom(words.phrases.convention, { axis: axisName(teller, name.slice("convention.".length)) });
  return pick(sheet.labelOf(name), locale) ?? name;
};

/** The name of a member of a dimension; with what it stands within, where another one is called the same. */
export const memberName = (teller: Teller, dimension: string | undefined, id: string): string => {
  const { sheet, locale } = teller;
  const name = pick(sheet.memberLabel(dimension ?? "", id), locale) ?? id;
  const twin = sheet.twinWithin(dimension ?? "", id);
  return twin === undefined ? name : `${name} – ${memberName(teller, twin.dimension, twin.member)}`;
};

/** The name of a row: its members. */
export const rowName = (teller: Teller, per: readonly string[], row: Row): string => per.map((dimension) => memberName(teller, dimension, memberOn(row, dimension))).join(", ");

/** What an address is of: `total` of `total[waktu]`. */
export const itemIn = (address: string): string => address.replace(/\[.*$/su, "");

/** The name of a place: `total[waktu]` becomes "Jumlah nilai (Waktu Penyelesaian)". */
export const placeName = (teller: Teller, address: string): string => {
  const open = address.indexOf("[");
  if (open < 0) return nameOf(teller, address);
  const name = address.slice(0, open);
  const per = teller.sheet.perOf(name);
  const members = address.slice(open + 1).replace(/\]$/, "").split(",").map((id, at) => memberName(teller, per[at], id));
  return `${nameOf(teller, name)} (${members.join(", ")})`;
};

const sameWord = (code: string, label: string): boolean => label.toLowerCase().replace(/[^a-z0-9]+/g, "-") === code.toLowerCase();

/** The name of a code, from a term of labels: one that names all codes of the tables at hand first, then any that names it. */
export const codeName = ({ reading, locale }: Teller, code: string, tableCodes: readonly string[] = []): string => {
  const lists = [...reading.terms.values()].map((it) => mapOf(it.body.get("labels"))).filter((it) => it.has(code));
  const labels = lists.find((list) => tableCodes.every((it) => list.has(it))) ?? lists[0];
  const label = labels === undefined ? undefined : pick(readText(labels.get(code)), locale);
  return label === undefined ? code : sameWord(code, label) ? label : `${label} (${code})`;
};

/** The name of a code that is given: a list that does not name all the codes which may stand in its place is about something else. */
export const givenName = (teller: Teller, code: string, codes: readonly string[]): string =>
  ([...teller.reading.terms.values()].some(({ body }) => { const labels = mapOf(body.get("labels")); return codes.every((it) => labels.has(it)); }) ? codeName(teller, code, codes) : code);
