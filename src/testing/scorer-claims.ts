/** What a scorer claims besides its formula: which slots its output and its branches name, what leaving a row out does, and that it answers whatever it is given. */
import { rational, type Rational } from "../kernel/index.ts";
import { goneCell, type Bands, type Cells, type ErasedScorer, type Scored, type Slot } from "../scoring/index.ts";
import { fitsKind, isScored, textOf } from "./scored-value.ts";

/** Inputs by slot. */
export type SlotInputs = Readonly<Record<string, unknown>>;

/** One call; `rows` only where another number of rows is walked. */
export type Call = (inputs: SlotInputs, rows?: readonly string[]) => Scored;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** Slots that the declaration names and does not have. */
export const falseNames = ({ inputs, output, picks, leaveOut }: ErasedScorer): readonly string[] => {
  const named = [...("slot" in output ? [output.slot] : "labels" in output ? [output.labels] : []), ...(picks === undefined ? [] : [picks.by, picks.from, ...(picks.otherwise === undefined ? [] : [picks.otherwise])])];
  return [
    ...named.filter((slot) => !Object.hasOwn(inputs, slot)).map((slot) => `it names the slot ${slot}, which it has not`),
    ...(picks !== undefined && Object.hasOwn(inputs, picks.from) && inputs[picks.from]?.takes !== "cases" ? [`it picks from ${picks.from}, which takes no cases`] : []),
    ...(leaveOut !== undefined && Object.values(inputs).every(({ takes }) => takes !== "all") ? ["it says what leaving rows out does, and walks none"] : []),
  ];
};

/** The codes of a table. */
const codesOf = (table: unknown): ReadonlySet<unknown> | undefined => {
  if (!isRecord(table)) return undefined;
  if (Array.isArray(table["rows"])) return new Set((table as unknown as Bands).rows.map(({ category }) => category));
  return new Set(Object.values(table as Cells).flatMap((row) => (isRecord(row) ? Object.values(row) : [])));
};

/** A category that says it comes from a table, and does not. */
const strayCode = (scorer: ErasedScorer, inputs: SlotInputs, value: string | boolean | null): readonly string[] => {
  const slot = "labels" in scorer.output ? scorer.output.labels : undefined;
  const codes = slot !== undefined && scorer.inputs[slot]?.takes === "whole" ? codesOf(inputs[slot]) : undefined;
  return codes === undefined || value === null || codes.has(value) ? [] : [`${String(value)} is no code of the table in ${slot ?? ""}`];
};

/** A branch that was not picked decides all the same. */
const otherBranches = ({ picks }: ErasedScorer, inputs: SlotInputs, value: string | boolean | null, call: Call): readonly string[] => {
  const cases = picks === undefined ? undefined : inputs[picks.from];
  const code = picks === undefined ? undefined : inputs[picks.by];
  if (picks === undefined || !isRecord(cases) || typeof code !== "string") return [];
  const gone = goneCell("void", ["other@branch"]);
  const others = Object.fromEntries(Object.entries(cases).map(([key, cell]) => [key, key === code ? cell : gone]));
  const otherwise = Object.hasOwn(cases, code) && picks.otherwise !== undefined && inputs[picks.otherwise] !== undefined ? { [picks.otherwise]: gone } : {};
  return textOf(call({ ...inputs, [picks.from]: others, ...otherwise })) === value ? [] : ["a branch that is not picked decides"];
};

/** A mean stays what it is when its row is there twice. */
const twice = ({ inputs: slots, leaveOut }: ErasedScorer, inputs: SlotInputs, call: Call): readonly string[] => {
  if (leaveOut !== "renormalises") return [];
  const first = (copies: number): SlotInputs => Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, slots[name]?.takes === "all" && Array.isArray(value) ? Array.from({ length: Math.min(copies, value.length * copies) }, () => value[0] as unknown) : value]));
  const [one, two] = [textOf(call(first(1), ["a"])), textOf(call(first(2), ["a", "b"]))];
  return one === null || two === null || one === two ? [] : [`it renormalises, and yet a row gives ${String(one)}, the same row twice ${String(two)}`];
};

/** Claims that a call disproves. */
export const falseClaims = (scorer: ErasedScorer, inputs: SlotInputs, value: string | boolean | null, call: Call): readonly string[] => [...strayCode(scorer, inputs, value), ...otherBranches(scorer, inputs, value, call), ...twice(scorer, inputs, call)];

const numbers: readonly Rational[] = [rational(0), rational(-1), rational(1, 3), { n: 10n ** 40n, d: 1n }, { n: -1n, d: 10n ** 40n }];

/** Values that a slot may be given besides those of the case: whatever a worksheet can hold there. */
const variants = ({ kind, takes, passes }: Slot, given: unknown): readonly unknown[] => {
  const cells = [...(kind === "number" || kind === "any" ? numbers : []), ...(kind === "flag" || kind === "any" ? [true, false] : []), ...(kind === "category" || kind === "any" ? ["kode-lain"] : []), ...(passes === true ? (["missing", "not-applicable", "void"] as const).map((it) => goneCell(it, ["planted@here"])) : [])];
  switch (takes) {
    case "each": return cells;
    case "all": return Array.isArray(given) && given.length > 0 ? cells.map((cell) => [cell, ...(given.slice(1) as readonly unknown[])]) : [];
    case "cases": return isRecord(given) ? [{}, ...cells.map((cell) => Object.fromEntries(Object.keys(given).map((key) => [key, cell])))] : [];
    case "whole": return [];
  }
};

/** Is the scorer total: for every value that its slots may be given, a result of its kind, or an absence with its reason? The first that is not. */
export const notTotal = (scorer: ErasedScorer, inputs: SlotInputs, call: Call): string | undefined => {
  for (const [name, slot] of Object.entries(scorer.inputs)) {
    for (const value of variants(slot, inputs[name])) {
      try {
        const scored = call({ ...inputs, [name]: value });
        if (!isScored(scored) || !fitsKind(scorer, scored)) return `with another ${name} it gives no result of its kind`;
      } catch (thrown) {
        return `with another ${name} it throws: ${thrown instanceof Error ? thrown.message : "something"}`;
      }
    }
  }
  return undefined;
};
