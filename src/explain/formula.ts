/** The formula of a step: once with names, and for each row filled in with its numbers. */
import { inputCodesOf } from "./answers.ts";
import { nameOf } from "./names.ts";
import { numberIn, writeOperand } from "./numbers.ts";
import { leafText, type Plain } from "./plain.ts";
import type { ReadNode, ReadReference } from "./reading.ts";
import { shortened } from "./shorten.ts";
import { tableText } from "./tables.ts";
import { fillFrom, fillTemplate, namesIn, nothing } from "./template.ts";
import { wordFor, type Teller } from "./teller.ts";
import { operandText } from "./values.ts";
import type { Found, Row } from "./worksheet.ts";

type Fill = (name: string) => string | undefined;
type Takes = "each" | "all" | "cases" | "whole";

const sumPattern = /Σ (?:\(([^()]*)\)|(\{[^{}]*\}))/g;

const paramText = ({ words }: Teller, value: Plain | undefined): string | undefined => {
  if (value === undefined) return undefined;
  const exact = numberIn(value);
  return exact === undefined ? wordFor(words.params, leafText(value)) : writeOperand(exact, words.marks);
};

const takesOf = (teller: Teller, node: ReadNode, slot: string, reference: ReadReference): Takes => {
  const slots = teller.scorers.get(node.scorer)?.inputs;
  const declared = slots !== undefined && Object.hasOwn(slots, slot) ? slots[slot]?.takes : undefined;
  if (declared !== undefined) return declared;
  return typeof reference === "string" ? "each" : Array.isArray(reference) ? "all" : "cases";
};

/** The template of a step: what its scorer says of itself; undefined for a scorer that nobody handed over. */
const templateOf = (teller: Teller, node: ReadNode): string | undefined => teller.scorers.get(node.scorer)?.describe[teller.locale];

const namesText = (teller: Teller, reference: ReadReference): string => {
  if (typeof reference === "string") {
    const body = teller.reading.terms.get(reference)?.body;
    return body !== undefined && ["rounding", "bands", "cells", "table", "points"].some((it) => body.has(it)) ? tableText(teller, reference, body) : nameOf(teller, reference);
  }
  if (reference instanceof Map) return shortened([...reference as ReadonlyMap<string, string>].map(([code, name]) => `${code}: ${nameOf(teller, name)}`), teller.words).join("; ");
  const names = shortened((reference as readonly string[]).map((it) => nameOf(teller, it)), teller.words);
  return names.length > 1 ? `(${names.join("; ")})` : names[0] ?? nothing;
};

/** Fills a template, or lists the inputs where there is none. */
const fillOrList = (teller: Teller, node: ReadNode, template: string | undefined, value: Fill, fill: (template: string) => string): string => {
  if (template !== undefined) return fill(template);
  const inputs = [...node.inputs.keys(), ...node.params.keys()].map((it) => `${it} = ${value(it) ?? nothing}`).join("; ");
  return fillFrom(teller.words.phrases.unknownScorer, { scorer: node.scorer, inputs: inputs === "" ? undefined : inputs });
};

/** The formula with names. */
export const formulaText = (teller: Teller, node: ReadNode): string => {
  const value: Fill = (name) => {
    const reference = node.inputs.get(name);
    return reference === undefined ? paramText(teller, node.params.get(name)) : namesText(teller, reference);
  };
  return fillOrList(teller, node, templateOf(teller, node), value, (template) => fillTemplate(template, value));
};

/** The values that a slot reads in a row, one after the other. */
const valuesIn = (teller: Teller, node: ReadNode, reference: ReadReference, row: Row): readonly Found[] => {
  const { sheet } = teller;
  if (typeof reference === "string") return sheet.under(reference, node.per, row).map((it) => sheet.at(reference, it));
  return [...reference.values()].map((name) => sheet.at(name, row));
};

const chosenCase = (teller: Teller, node: ReadNode, cases: ReadReference, row: Row): string | undefined => {
  if (!(cases instanceof Map)) return undefined;
  for (const reference of node.inputs.values()) {
    const found = typeof reference === "string" ? teller.sheet.at(reference, row) : undefined;
    if (found?.is !== "value") continue;
    const name: unknown = cases.get(String(found.value));
    if (typeof name === "string") return operandText(teller, teller.sheet.at(name, row));
  }
  return undefined;
};

/** The formula of one row, filled in. */
export const workingText = (teller: Teller, node: ReadNode, row: Row, result: Found): string => {
  const { sheet, scorers } = teller;
  const slots = scorers.get(node.scorer)?.inputs ?? {};
  const lists = new Map<string, readonly string[]>();
  const slotText = (slot: string, reference: ReadReference): string | undefined => {
    switch (takesOf(teller, node, slot, reference)) {
      case "whole": return wholeText(reference);
      case "cases": return chosenCase(teller, node, reference, row) ?? alternativeText();
      case "all": {
        const list = valuesIn(teller, node, reference, row).map((it) => operandText(teller, it));
        lists.set(slot, list);
        return list.length > 1 ? `(${shortened(list, teller.words).join("; ")})` : list[0];
      }
      case "each": return slot === alternative || isUnset(slot, reference) ? undefined : typeof reference === "string" ? eachText(reference) : namesText(teller, reference);
    }
  };
  /** An optional bound from a term that nobody set is no bound: its piece of the formula drops out. */
  const isUnset = (slot: string, reference: ReadReference): boolean => {
    const found: Found = typeof reference === "string" ? sheet.at(reference, row) : { is: "nothing" };
    return slots[slot]?.optional === true && slots[slot].passes === true && found.is === "absent" && found.reasons.length > 0 && found.reasons.every((it) => it.startsWith("not-set@"));
  };
  const eachText = (name: string): string => {
    const found = sheet.at(name, row);
    return name.startsWith("convention.") && found.is === "value" ? wordFor(teller.words.options, String(found.value)) : operandText(teller, found, inputCodesOf(teller, name));
  };
  /** What stands where no case fits: an optional slot that passes. It is written in the place of the case. */
  const alternative = Object.entries(slots).find(([, slot]) => slot.takes === "each" && slot.optional === true && slot.passes === true)?.[0];
  const alternativeText = (): string | undefined => {
    const reference = alternative === undefined ? undefined : node.inputs.get(alternative);
    return typeof reference === "string" ? eachText(reference) : undefined;
  };
  const wholeText = (reference: ReadReference): string => {
    const found: Found = typeof reference === "string" ? sheet.at(reference, row) : { is: "nothing" };
    if (typeof reference !== "string" || found.is !== "table") return namesText(teller, reference);
    const value = node.inputs.get("value");
    return tableText(teller, reference, found.body, { result, value: typeof value === "string" ? sheet.at(value, row) : { is: "nothing" } });
  };
  const filled = new Map<string, string | undefined>([...node.inputs].map(([slot, reference]) => [slot, slotText(slot, reference)]));
  const value: Fill = (name) => (node.inputs.has(name) ? filled.get(name) : paramText(teller, node.params.get(name)));
  return fillOrList(teller, node, templateOf(teller, node), value, (template) => fillWithSums(teller, template, value, lists));
};

/** Fills a template; what stands behind a Σ is written out as a sum, term by term. */
const fillWithSums = ({ words }: Teller, template: string, value: Fill, lists: ReadonlyMap<string, readonly string[]>): string => {
  const parts: string[] = [];
  let from = 0;
  for (const match of template.matchAll(sumPattern)) {
    const inner = match.slice(1).join(""); // one of the two forms matched
    const count = Math.max(0, ...namesIn(inner).map((it) => lists.get(it)?.length ?? 0));
    const terms = Array.from({ length: count }, (_, at) => fillTemplate(inner, (name) => lists.get(name)?.[at] ?? value(name)));
    parts.push(fillTemplate(template.slice(from, match.index), value), count === 0 ? nothing : count === 1 ? terms.join("") : `(${shortened(terms, words).join(" + ")})`);
    from = match.index + match[0].length;
  }
  return [...parts, fillTemplate(template.slice(from), value)].join("");
};
