/** The answers: each output with its value, how sure we are, and the choices it rests on. */
import { equals } from "../kernel/index.ts";
import type { Item } from "./document.ts";
import { axisName, memberName, nameOf, optionName } from "./names.ts";
import { numberIn, writeExact, writeNumber } from "./numbers.ts";
import { isMap, textOf, type Plain } from "./plain.ts";
import type { ReadNode, ReadOutput } from "./reading.ts";
import { reasonsText } from "./reasons.ts";
import { codesOf } from "./tables.ts";
import { fillFrom } from "./template.ts";
import { wordFor, type Teller } from "./teller.ts";
import { resultText } from "./values.ts";
import type { Found } from "./worksheet.ts";

/** The codes of the tables that a step reads: they say which list of labels is meant. */
export const tableCodesOf = ({ reading }: Teller, node: ReadNode | undefined): readonly string[] =>
  [...(node?.inputs.values() ?? [])].flatMap((it) => (typeof it === "string" ? codesOf(reading.terms.get(it)?.body ?? new Map()) : []));

const isNumber = (value: Plain | undefined): boolean => isMap(value) && typeof value.get("text") === "string";

const numberText = ({ words }: Teller, value: Plain | undefined): string => {
  const parts = isMap(value) ? value : new Map<string, Plain>();
  const text = textOf(parts.get("text")) ?? "";
  const shown = numberIn(text);
  const exact = numberIn(parts.get("exact"));
  const decimals = text.includes("/") || !text.includes(".") ? undefined : text.length - text.indexOf(".") - 1;
  const written = writeNumber(text, words.marks, decimals);
  return shown === undefined || exact === undefined || equals(shown, exact) ? written : fillFrom(words.phrases.exactly, { shown: written, exact: writeExact(exact, words.marks) });
};

const leaf = (teller: Teller, value: Plain | undefined, output: ReadOutput, codes: readonly string[]): string => {
  if (isNumber(value)) return numberText(teller, value);
  const found: Found = typeof value === "string" || typeof value === "boolean" || typeof value === "number" ? { is: "value", value } : { is: "nothing" };
  return found.is === "nothing" ? wordFor(teller.words.absence, "missing") : resultText(teller, found, output.kind, codes);
};

/** The values of a vector, row by row: `per` says of which dimension each level is. */
const leaves = (teller: Teller, value: Plain, per: readonly string[], output: ReadOutput, codes: readonly string[]): readonly string[] => {
  let level: readonly (readonly [string, Plain])[] = [["", value]];
  for (const dimension of per) {
    level = level.flatMap(([name, it]) => (isMap(it) && !isNumber(it) ? [...it].map(([id, inner]) => [[name, memberName(teller, dimension, id)].filter((one) => one !== "").join(", "), inner] as const) : [[name, it] as const]));
  }
  return level.map(([name, it]) => `${name}: ${leaf(teller, it, output, codes)}`);
};

const conventionText = (teller: Teller, convention: string): string => {
  const [, axis, option] = /^([^:]*): (.*)$/s.exec(convention) ?? [];
  if (axis === undefined || option === undefined) return nameOf(teller, convention);
  return axis === "caller" ? fillFrom(teller.words.phrases.callerTerm, { name: nameOf(teller, option) }) : `${axisName(teller, axis)}: ${optionName(teller, option)}`;
};

/** One answer. */
export const answerItem = (teller: Teller, id: string, output: ReadOutput): Item => {
  const { words, reading } = teller;
  const { phrases } = words;
  const node = reading.trace.find((it) => it.id === id);
  const codes = tableCodesOf(teller, node);
  const name = nameOf(teller, id);
  const per = node?.per ?? (isMap(output.value) && !isNumber(output.value) ? [""] : []);
  const reasons = reasonsText(teller, output.reasons);
  const isVector = per.length > 0 && isMap(output.value);
  const text = output.value === undefined ? `${name}: ${fillFrom(phrases.noValue, { reasons })}` : isVector ? name : `${name}: ${leaf(teller, output.value, output, codes)}`;
  return {
    text,
    under: [
      ...(isVector && output.value !== undefined ? leaves(teller, output.value, per, output, codes) : []),
      ...(isVector && reasons !== undefined ? [fillFrom(phrases.noValue, { reasons })] : []),
      ...(output.confidence === "" ? [] : [fillFrom(phrases.confidence, { confidence: wordFor(words.confidence, output.confidence) })]),
      ...(output.conventions.length === 0 ? [] : [fillFrom(phrases.restsOn, { list: output.conventions.map((it) => conventionText(teller, it)).join("; ") })]),
    ],
  };
};
