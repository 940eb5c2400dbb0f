/** Parts of a page that print the terms: fixed values, what may be set within which bounds, and every table. */
import type { BandData, DescribedTerm, RangeData, TermBody } from "../../rulebook/index.ts";
import { axisName, codeName, givenName, memberName } from "../names.ts";
import { mapOf, plainCopy, textOf } from "../plain.ts";
import { tableText } from "../tables.ts";
import { fillFrom } from "../template.ts";
import { boundsText, nameCell, perText } from "./fields.ts";
import { codeText, plainText, section, tableLines } from "./markdown.ts";
import { basis, inLanguage, numberText, type Subject } from "./subject.ts";

type Table = Readonly<Record<string, number | string | Readonly<Record<string, number | string>>>>;

const named = (subject: Subject, code: string): string => plainText(codeName(subject.teller, code));

const cite = ({ teller }: Subject, name: string): string | undefined => textOf(teller.reading.terms.get(name)?.body.get("cite"));

/** A number stays a number, a code gets its name. */
const leafText = (subject: Subject, value: unknown): string => (typeof value === "number" || /^-?\d/.test(String(value)) ? numberText(subject, value) : named(subject, String(value)));

/** The key of a row: a number, or a code that is given. */
const keyText = (subject: Subject, key: string, keys: readonly string[]): string => (/^-?\d/.test(key) ? numberText(subject, key) : plainText(givenName(subject.teller, key, keys)));

const nestedText = (subject: Subject, per: readonly string[], values: Table): string => {
  const [first = "", ...rest] = per;
  return Object.entries(values).map(([id, value]) => fillFrom(subject.said.phrases.of, {
    name: plainText(memberName(subject.teller, first, id)), value: typeof value === "object" ? `(${nestedText(subject, rest, value)})` : leafText(subject, value),
  })).join("; ");
};

/** A body that is no table, in one cell. */
const bodyText = (subject: Subject, { name, per }: DescribedTerm, body: TermBody): string => {
  const { teller, said: { phrases } } = subject;
  if (body.rounding !== undefined) return plainText(tableText(teller, name, mapOf(plainCopy(body))));
  const parts = [
    body.number === undefined ? "" : numberText(subject, body.number), body.code === undefined ? "" : named(subject, body.code),
    body.values === undefined ? "" : nestedText(subject, per, body.values), body.codes === undefined ? "" : nestedText(subject, per, body.codes),
    body.each === undefined ? "" : body.values === undefined ? numberText(subject, body.each) : fillFrom(phrases.of, { name: phrases.everyMember, value: numberText(subject, body.each) }),
  ];
  return parts.filter((it) => it !== "").join("; ");
};

const tableKinds: readonly string[] = ["bands", "cells", "table", "points"];

const isTable = ({ kind }: DescribedTerm): boolean => tableKinds.includes(kind);

/** The values that nobody may set. */
export const valuePart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, columns }, described } = subject;
  const rows = described.locked.flatMap((it) => (it.body === undefined || isTable(it) || it.kind === "labels" ? [] : [[nameCell(subject, it), codeText(it.name), perText(subject, it.per), bodyText(subject, it, it.body), basis(subject, cite(subject, it.name))]]));
  return section(headings.values, leads.values, tableLines([columns.name, columns.code, columns.per, columns.value, columns.basis], rows));
};

const openText = (subject: Subject, { name, open, siblingsSum }: DescribedTerm): string => {
  const { phrases } = subject.said;
  const chosen = setByChoice(subject, name);
  const bounds = [
    boundsText(subject, open?.min, open?.max), open?.of === undefined ? "" : fillFrom(phrases.oneOf, { list: open.of.map((it) => named(subject, it)).join(", ") }),
    open?.monotone === undefined ? "" : open.monotone === "up" ? phrases.rising : phrases.falling, siblingsSum === undefined ? "" : fillFrom(phrases.sum, { to: numberText(subject, siblingsSum.to) }),
    open === undefined ? chosen.length === 0 ? phrases.callerOnly : fillFrom(phrases.byChoice, { list: chosen.join(", ") }) : open.caller === true ? phrases.caller : phrases.overlayOnly,
  ];
  return bounds.filter((it) => it !== "").join("; ");
};

/** The choices that set a term which the rule leaves without a value. */
const setByChoice = ({ teller, book }: Subject, name: string): readonly string[] =>
  [...mapOf(book.get("conventions"))].filter(([, it]) => [...mapOf(mapOf(it).get("others")).values()].some((one) => mapOf(mapOf(one).get("set")).has(name))).map(([axis]) => plainText(axisName(teller, axis)));

/** What may be set. */
export const openPart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, columns, phrases }, described } = subject;
  const rows = described.open.map((it) => [
    nameCell(subject, it), codeText(it.name), perText(subject, it.per), it.body === undefined ? it.open === undefined && setByChoice(subject, it.name).length > 0 ? phrases.notSet : phrases.unset : isTable(it) || it.kind === "labels" ? subject.said.kinds[it.kind as "bands"] : bodyText(subject, it, it.body),
    openText(subject, it), basis(subject, cite(subject, it.name)),
  ]);
  return section(headings.open, leads.open, tableLines([columns.name, columns.code, columns.per, columns.value, columns.bounds, columns.basis], rows));
};

const edges = ["from", "above", "to", "below"] as const;

const rangeText = (subject: Subject, band: RangeData): string => {
  const { teller: { words }, said: { phrases } } = subject;
  const text = edges.flatMap((edge) => (band[edge] === undefined ? [] : [fillFrom(words.edges[edge], { value: numberText(subject, band[edge]) })])).join(", ");
  return text === "" ? phrases.anyValue : text;
};

const bandResult = (subject: Subject, { category, value, line, when }: BandData): string => {
  const { phrases } = subject.said;
  const [x0, y0, x1, y1] = (line ?? []).map((it) => numberText(subject, it));
  const parts = [category === undefined ? "" : named(subject, category), value === undefined ? "" : numberText(subject, value), line === undefined ? "" : fillFrom(phrases.line, { x0, y0, x1, y1 })];
  const result = parts.filter((it) => it !== "").join(", ");
  return when === undefined ? result : fillFrom(phrases.when, { result, flag: plainText(subject.teller.sheet.labelOf(when)?.get(subject.locale) ?? when) });
};

const matrixLines = (subject: Subject, cells: Readonly<Record<string, Readonly<Record<string, number | string>>>>): readonly string[] => {
  const columns = [...new Set(Object.values(cells).flatMap((it) => Object.keys(it)))];
  return tableLines(["", ...columns.map((it) => leafText(subject, it))], Object.entries(cells).map(([row, it]) => [`**${leafText(subject, row)}**`, ...columns.map((column) => (it[column] === undefined ? "" : leafText(subject, it[column])))]));
};

const bodyLines = (subject: Subject, { bands, range, cells, table, points }: TermBody): readonly string[] => {
  const { columns } = subject.said;
  if (bands !== undefined) return [...tableLines([columns.range, columns.result], bands.map((it) => [rangeText(subject, it), bandResult(subject, it)])), ...(range === undefined ? [] : [`${columns.limits}: ${rangeText(subject, range)}.`, ""])];
  if (cells !== undefined) return matrixLines(subject, cells);
  if (points !== undefined) return tableLines([columns.x, columns.y], points.map(([x, y]) => [numberText(subject, x), numberText(subject, y)]));
  const rows = { ...table };
  const deep = Object.values(rows).some((it) => typeof it === "object");
  return deep ? matrixLines(subject, rows as Readonly<Record<string, Readonly<Record<string, number | string>>>>) : tableLines([columns.code, columns.value], Object.entries(rows).map(([key, value]) => [keyText(subject, key, Object.keys(rows)), leafText(subject, value)]));
};

/** Every table, under its name. */
export const tablePart = (subject: Subject): readonly string[] => {
  const { said: { headings, columns }, described } = subject;
  const tables = [...described.locked, ...described.open].flatMap((it) => (it.body === undefined || !isTable(it) ? [] : [{ ...it, body: it.body }]));
  return section(headings.tables, "", tables.flatMap((it) => ["", `### ${inLanguage(subject, it.label)} ${codeText(it.name)}`, "", ...bodyLines(subject, it.body), `${columns.basis}: ${basis(subject, cite(subject, it.name))}.`]));
};
