/** Parts of a page that describe what goes in and what comes out: answers, inputs, dimensions, choices. */
import type { Text } from "../../kernel/index.ts";
import type { DescribedConvention, DescribedDimension, DescribedInput, DescribedMember } from "../../rulebook/index.ts";
import { axisName, codeName, givenName, nameOf, optionName } from "../names.ts";
import { isMap, leafText, mapOf, textOf, type Plain } from "../plain.ts";
import { numberIn } from "../numbers.ts";
import { bandsText, tableText } from "../tables.ts";
import { fillFrom } from "../template.ts";
import { codeText, itemLines, plainText, section, tableLines } from "./markdown.ts";
import { basis, inLanguage, numberText, type Subject } from "./subject.ts";

/** "each activity, aspect". */
export const perText = (subject: Subject, per: readonly string[]): string =>
  per.map((name) => { const it = subject.described.dimensions.find((one) => one.name === name); return it === undefined ? codeText(name) : inLanguage(subject, it.label); }).join(" × ");

/** A name for the column of names: nothing where it is only the code, which stands beside it. */
export const nameCell = (subject: Subject, { name, label }: { readonly name: string; readonly label: Text }): string => (label[subject.locale] === name ? "" : inLanguage(subject, label));

/** Bounds in words; "" where there are none. */
export const boundsText = (subject: Subject, min: unknown, max: unknown): string => {
  const { phrases } = subject.said;
  if (min === undefined && max === undefined) return "";
  const of = { min: numberText(subject, min), max: numberText(subject, max) };
  return fillFrom(min === undefined ? phrases.atMost : max === undefined ? phrases.atLeast : phrases.between, of);
};

/** A member or code: its name, and its code where the two differ. */
export const memberText = (subject: Subject, { id, label }: DescribedMember): string => {
  const name = inLanguage(subject, label);
  return name === plainText(id) ? codeText(id) : `${name} ${codeText(id)}`;
};

const limitsOf = (subject: Subject, it: DescribedInput): string => {
  const { phrases } = subject.said;
  return [
    it.unit === undefined ? "" : inLanguage(subject, it.unit), boundsText(subject, it.min, it.max), it.of === undefined ? "" : fillFrom(phrases.oneOf, { list: it.of.map((one) => memberText(subject, one)).join(", ") }),
    it.siblingsSum === undefined ? "" : fillFrom(phrases.sum, { to: numberText(subject, it.siblingsSum.to) }), it.optional ? phrases.optional : "",
  ].filter((one) => one !== "").join("; ");
};

/** What it answers. */
export const answerPart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, columns, kinds }, described } = subject;
  return section(headings.answers, leads.answers, tableLines([columns.name, columns.code, columns.kind, columns.per], described.outputs.map((it) => [nameCell(subject, it), codeText(it.name), kinds[it.kind], perText(subject, it.per)])));
};

/** What is given. */
export const inputPart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, columns, kinds }, described, teller } = subject;
  return section(headings.inputs, leads.inputs, tableLines(
    [columns.name, columns.code, columns.kind, columns.per, columns.limits, columns.basis],
    described.inputs.map((it) => [nameCell(subject, it), codeText(it.name), kinds[it.kind], perText(subject, it.per), limitsOf(subject, it), basis(subject, textOf(teller.reading.inputs.get(it.name)?.body.get("cite")))]),
  ));
};

const listText = (subject: Subject, list: readonly DescribedMember[]): string => list.map((it) => `${memberText(subject, it)}${it.within === undefined ? "" : ` (${codeText(it.within)})`}`).join(", ");

const membersText = (subject: Subject, { members, open }: DescribedDimension): string => {
  const { phrases } = subject.said;
  const bounds = typeof open === "object" ? open : {};
  return [
    listText(subject, members), open === true ? phrases.anyMembers : "", bounds.omit === undefined ? "" : fillFrom(phrases.omit, { list: bounds.omit === "any" ? phrases.always : bounds.omit.map(codeText).join(", ") }),
    bounds.add === undefined ? "" : phrases.add, bounds.min === undefined ? "" : fillFrom(phrases.atLeastMembers, { count: String(bounds.min) }), bounds.max === undefined ? "" : fillFrom(phrases.atMostMembers, { count: String(bounds.max) }),
  ].filter((it) => it !== "").join("; ");
};

/** What repeats. */
export const dimensionPart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, columns, phrases }, described } = subject;
  return section(headings.dimensions, leads.dimensions, tableLines([columns.name, columns.code, columns.members], described.dimensions.map((it) => [
    `${inLanguage(subject, it.label)}${it.within === undefined ? "" : ` (${fillFrom(phrases.within, { name: perText(subject, [it.within]) })})`}`, codeText(it.name), membersText(subject, it),
  ])));
};

/** What an option sets a term to: the rounding in words, else the values, by member where there are several. */
const setText = (subject: Subject, name: string, value: Plain): string => {
  const { teller, said: { phrases } } = subject;
  if (!isMap(value)) return numberIn(value) === undefined ? plainText(codeName(teller, leafText(value))) : numberText(subject, value);
  if (value.has("rounding")) return plainText(tableText(teller, name, value));
  if (value.has("bands")) return plainText(bandsText(teller, value));
  const [only] = [...value.values()];
  if (value.size === 1 && only !== undefined && ["number", "code", "values", "codes", "table"].some((it) => value.has(it))) return setText(subject, name, only);
  return [...value].map(([key, it]) => fillFrom(phrases.of, { name: plainText(givenName(teller, key, [...value.keys()])), value: setText(subject, name, it) })).join(", ");
};

const choiceLines = (subject: Subject, it: DescribedConvention): readonly string[] => {
  const { said: { phrases }, teller, book } = subject;
  const axis = teller.reading.choices.get(it.name);
  const body = mapOf(mapOf(book.get("conventions")).get(it.name));
  const early = body.get("by") === "tabulation";
  const options = it.options.map(({ id, only }) => {
    const with_ = only === undefined ? "" : ` (${fillFrom(phrases.only, { list: Object.entries(only).map(([name, ids]) => `${plainText(axisName(teller, name))}: ${ids.map((one) => plainText(optionName(teller, one))).join(", ")}`).join("; ") })})`;
    const set = [...mapOf(mapOf(mapOf(body.get("others")).get(id)).get("set"))].map(([name, value]) => fillFrom(phrases.of, { name: plainText(nameOf(teller, name)), value: setText(subject, name, value) }));
    return `  - ${id === it.default ? `**${plainText(optionName(teller, id))}** (${phrases.default})` : plainText(optionName(teller, id))}${with_}${set.length === 0 ? "" : `: ${fillFrom(phrases.sets, { list: set.join("; ") })}`}`;
  });
  return [`- **${plainText(axisName(teller, it.name))}** ${codeText(it.name)} (${basis(subject, axis?.cite)})${early ? `; ${phrases.before}` : ""}${it.default === null ? `. ${phrases.noDefault}` : ""}`, ...options];
};

/** What may be chosen. */
export const choicePart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads }, described } = subject;
  return section(headings.choices, leads.choices, described.conventions.flatMap((it) => choiceLines(subject, it)));
};

/** What is not covered. */
export const notCoveredPart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, phrases }, described: { notCovered } } = subject;
  return notCovered.length === 0 ? section(headings.notCovered, "", [phrases.nothingNotCovered]) : section(headings.notCovered, leads.notCovered, itemLines(notCovered.map((it) => inLanguage(subject, it))));
};
