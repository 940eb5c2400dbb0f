/** What the examples of a rulebook can exercise: every step, branch, band, cell, option, open term and policy that it declares. */
import type { Reference, RulebookData, StepData, TermBody } from "../../rulebook/index.ts";
import type { ErasedScorer } from "../../scoring/index.ts";

/**
 * What is counted.
 *
 * - `step`: a line of the worksheet that decides something
 * - `branch`: a case of a step that picks one of its inputs; a condition of a list of which the first counts
 * - `band`: a row of a band table, also of one that an option sets
 * - `cell`: a cell of a matrix or of a table of numbers
 * - `option`: an option of a convention
 * - `term`: an open term, set by an overlay or by the caller
 * - `policy`: what a step does with missing or inapplicable inputs
 */
export const coverageKinds = ["step", "branch", "band", "cell", "option", "term", "policy"] as const;

/** One of {@link coverageKinds}. */
export type CoverageKind = (typeof coverageKinds)[number];

/** Something to exercise: its kind and its place in the rulebook. */
export type Target = readonly [kind: CoverageKind, path: string];

const AXIS = "convention.";

/** The tables of terms, and the scorers that tell which of their cells they read. */
const tableSlots: Readonly<Record<string, string>> = { "bands@1": "bands", "band-value@1": "bands", "matrix@1": "cells", "lookup@1": "table" };

/** The place of a step. */
export const stepPath = (id: string): string => `steps[${id}]`;

/** The place of a table: that of a term, or of what an option sets in its place. */
export const tablePath = (term: string, by?: { readonly axis: string; readonly option: string }): string => (by === undefined ? `terms.${term}` : `conventions.${by.axis}[${by.option}].${term}`);

const isNames = (reference: Reference | undefined): reference is readonly string[] => Array.isArray(reference);

/** The names of a record of cases. */
const casesOf = (reference: Reference | undefined): readonly string[] => (typeof reference === "object" && !isNames(reference) ? Object.keys(reference) : []);

/** The branches of a step, as the remark `used` names them. */
const branchesOf = (step: StepData, scorer: ErasedScorer | undefined): readonly string[] => {
  if (step.scorer === "first-where@1" && isNames(step.inputs["where"])) return [...step.inputs["where"].map((name) => `where[${name}]`), "none"];
  const picked = Object.entries(scorer?.inputs ?? {}).flatMap(([name, slot]) => {
    if (slot.passes !== true || step.inputs[name] === undefined) return [];
    return slot.takes === "cases" ? casesOf(step.inputs[name]).map((code) => `${name}.${code}`) : slot.takes === "each" ? [name] : [];
  });
  return step.scorer === "only-where@1" ? [...picked, "else"] : picked;
};

/** Two levels of a table, or one. */
const cellsOf = (table: Readonly<Record<string, unknown>>): readonly string[] => Object.entries(table).flatMap(([key, entry]) => (typeof entry === "object" && entry !== null ? Object.keys(entry).map((second) => `${key},${second}`) : [key]));

const tableTargets = (body: TermBody, path: string): readonly Target[] => [
  ...(body.bands ?? []).map((_, at): Target => ["band", `${path}.bands[${at}]`]),
  ...cellsOf(body.cells ?? body.table ?? {}).map((it): Target => ["cell", `${path}[${it}]`]),
];

/** Axes whose options are policies of steps. */
const policyAxes = (book: RulebookData): ReadonlySet<string> => new Set(book.steps.flatMap(({ missing, notApplicable }) => [missing, notApplicable]).flatMap((word) => (word?.startsWith(AXIS) === true ? [word.slice(AXIS.length)] : [])));

/** All that can be exercised, in the order of the rulebook. Axes that act before the worksheet are left out: no request of a rulebook reaches them. */
export const targetsOf = (book: RulebookData, scorers: ReadonlyMap<string, ErasedScorer>): readonly Target[] => {
  const read = new Set(book.steps.flatMap(({ scorer, inputs }) => {
    const name = inputs[Object.hasOwn(tableSlots, scorer) ? tableSlots[scorer] ?? "" : ""];
    return typeof name === "string" ? [name] : [];
  }));
  const policies = policyAxes(book);
  const axes = Object.entries(book.conventions ?? {}).filter(([, axis]) => axis.by === undefined);
  const terms = Object.entries(book.terms ?? {});
  return [
    ...book.steps.flatMap((step): readonly Target[] => [
      ["step", stepPath(step.id)],
      ...branchesOf(step, scorers.get(step.scorer)).map((branch): Target => ["branch", `${stepPath(step.id)}.${branch}`]),
      ...(["missing", "notApplicable"] as const).filter((key) => step[key] !== undefined).map((key): Target => ["policy", `${stepPath(step.id)}.${key}`]),
    ]),
    ...terms.flatMap(([name, term]): readonly Target[] => [
      ...(read.has(name) ? tableTargets(term, tablePath(name)) : []),
      ...(term.open === undefined ? [] : [["term", `terms.${name}`] as const]),
    ]),
    ...axes.flatMap(([axis, { default: usual, others }]): readonly Target[] => [
      ...[...(usual === null ? [] : [usual]), ...Object.keys(others)].flatMap((option): readonly Target[] => [
        ["option", `conventions.${axis}[${option}]`], ...(policies.has(axis) ? [["policy", `conventions.${axis}[${option}]`] as const] : []),
      ]),
      ...Object.entries(others).flatMap(([option, { set = {} }]) => Object.entries(set).flatMap(([name, body]) => (read.has(name) ? tableTargets(body, tablePath(name, { axis, option })) : []))),
    ]),
  ];
};
