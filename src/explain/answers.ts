/** The answers: each output with its value, how sure we are, and the choices it rests on. */
import { equals } from "../kernel/index.ts";
import type { Item } from "./document.ts";
import { axisName, nameOf, optionName, rowName } from "./names.ts";
import { numberIn, writeExact, writeNumber } from "./numbers.ts";
import { isMap, leafText, textsOf, type Plain, type PlainMap } from "./plain.ts";
import type { ReadNode, ReadOutput } from "./reading.ts";
import { reasonsText } from "./reasons.ts";
import { codesOf, tableText } from "./tables.ts";
import { fillFrom } from "./template.ts";
import { wordFor, type Teller } from "./teller.ts";
import { resultText } from "./values.ts";
import { valueAt, type Found } from "./worksheet.ts";

const nothing: Found = { is: "nothing" };

/** The codes that an input may have. */
export const inputCodesOf = ({ reading }: Teller, name: string): readonly string[] => textsOf(reading.inputs.get(name)?.body.get("of"));

/** The codes of the tables that a step reads: they say which list of labels is meant. */
export const tableCodesOf = ({ reading }: Teller, node: ReadNode | undefined): readonly string[] =>
  [...(node?.inputs.values() ?? [])].flatMap((it) => (typeof it === "string" ? codesOf(reading.terms.get(it)?.body ?? new Map()) : []));

/** The parts of a number: what is shown and what it is. */
const numberParts = (value: Plain | undefined): PlainMap | undefined => (isMap(value) && typeof value.get("text") === "string" ? value : undefined);

const numberText = ({ words }: Teller, parts: PlainMap): string => {
  const text = leafText(parts.get("text"));
  const shown = numberIn(text);
  const exact = numberIn(parts.get("exact"));
  const decimals = text.includes("/") || !text.includes(".") ? undefined : text.length - text.indexOf(".") - 1;
  const written = writeNumber(text, words.marks, decimals);
  return shown === undefined || exact === undefined || equals(shown, exact) ? written : fillFrom(words.phrases.exactly, { shown: written, exact: writeExact(exact, words.marks) });
};

const leaf = (teller: Teller, value: Plain | undefined, output: ReadOutput, codes: readonly string[], absent: Found): string => {
  const parts = numberParts(value);
  if (parts !== undefined) return numberText(teller, parts);
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return resultText(teller, { is: "value", value }, output.kind, codes);
  return absent.is === "absent" ? resultText(teller, absent, output.kind) : wordFor(teller.words.absence, "missing");
};

/** The values of a vector, row by row as its step has them; without a step, as the output lists them. */
const leaves = (teller: Teller, output: ReadOutput, values: PlainMap, node: ReadNode | undefined, codes: readonly string[]): readonly string[] => {
  const { sheet } = teller;
  if (node !== undefined) return sheet.rowsOf(node.per).map((row) => `${rowName(teller, node.per, row)}: ${leaf(teller, valueAt(values, node.per, row), output, codes, sheet.at(node.id, row))}`);
  return [...values].map(([id, value]) => `${id}: ${leaf(teller, value, output, codes, nothing)}`);
};

const conventionText = (teller: Teller, convention: string): string => {
  const colon = convention.indexOf(": ");
  if (colon < 0) {
    const rounding = teller.reading.terms.get(convention)?.body;
    return rounding?.has("rounding") === true ? `${teller.words.axes.rounding}: ${tableText(teller, convention, rounding)}` : nameOf(teller, convention);
  }
  const axis = convention.slice(0, colon);
  const option = convention.slice(colon + 2);
  return axis === "caller" ? fillFrom(teller.words.phrases.callerTerm, { name: nameOf(teller, option) }) : `${axisName(teller, axis)}: ${optionName(teller, option)}`;
};

/** One answer. */
export const answerItem = (teller: Teller, id: string, output: ReadOutput): Item => {
  const { words, reading } = teller;
  const { phrases } = words;
  const node = reading.trace.find((it) => it.id === id);
  const codes = tableCodesOf(teller, node);
  const name = nameOf(teller, id);
  const vector = isMap(output.value) && numberParts(output.value) === undefined ? output.value : undefined;
  if (vector?.size === 0) return { text: fillFrom(phrases.noRows, { name }) }; // how sure we are of nothing says nothing
  const text = vector !== undefined ? name
    : `${name}: ${output.value === undefined ? fillFrom(phrases.noValue, { reasons: reasonsText(teller, output.reasons) }) : leaf(teller, output.value, output, codes, nothing)}`;
  return {
    text,
    under: [
      ...(vector === undefined ? [] : leaves(teller, output, vector, node, codes)),
      ...(output.confidence === "" ? [] : [fillFrom(phrases.confidence, { confidence: wordFor(words.confidence, output.confidence) })]),
      ...(output.conventions.length === 0 ? [] : [fillFrom(phrases.restsOn, { list: output.conventions.map((it) => conventionText(teller, it)).join("; ") })]),
    ],
  };
};
