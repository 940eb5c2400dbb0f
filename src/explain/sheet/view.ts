/** What the writer of a formula sees of one cell: its slots as cells of the sheet, its parameters, its policies. */
import { addressOf, type Rational } from "../../kernel/index.ts";
import { numberIn } from "../numbers.ts";
import { textOf, type PlainMap } from "../plain.ts";
import type { ReadNode, ReadReference } from "../reading.ts";
import type { Teller } from "../teller.ts";
import type { Row } from "../worksheet.ts";
import { absences, marksOf, type Marks } from "./absent.ts";
import type { Layout } from "./layout.ts";
import { cellAt, type Operand } from "./operand.ts";
import { conventionCode, referencesOf } from "./reached.ts";
import { rowsUnder, type Groups, type Walked } from "./walk.ts";

/** What a step does with absences, as the engine names it. */
export type Policy = "undetermined" | "leave-out" | "zero" | "void" | "carry-last" | "default";

const policies: ReadonlyMap<string, Policy> = new Map<string, Policy>([
  ["undetermined", "undetermined"], ["exclude-and-renormalise", "leave-out"], ["exclude", "leave-out"], ["zero", "zero"], ["void", "void"], ["carry-last", "carry-last"],
]);

/** A whole table that a step reads. */
export interface Table {
  /** Its term. */
  readonly name: string;
  /** Its body. */
  readonly body: PlainMap;
  /** The cell of a part; undefined where the sheet has none. */
  cell(path: string): string | undefined;
  /** First and last row; undefined for an empty table. */
  readonly rows: { readonly first: number; readonly last: number } | undefined;
}

/** One cell of a step, as a writer sees it. */
export interface View {
  /** The marks of absent cells. */
  readonly marks: Marks;
  /** Policy for missing inputs. */
  readonly missing: Policy;
  /** Policy for inapplicable inputs. */
  readonly notApplicable: Policy;
  /** The code by which a convention picks a branch. */
  readonly picked: string | undefined;
  /** Is the slot given? */
  has(slot: string): boolean;
  /** Does the slot take numbers? */
  isNumber(slot: string): boolean;
  /** The cell of a slot; undefined: there is none in the sheet. */
  each(slot: string): Operand | undefined;
  /** The cells of a slot by code; undefined when one of them is not in the sheet. */
  cases(slot: string): readonly (readonly [code: string, operand: Operand])[] | undefined;
  /** The walk over these slots; undefined when a cell is not in the sheet. */
  walk(slots: readonly string[]): Walked | undefined;
  /** The table of a slot. */
  table(slot: string): Table | undefined;
  /** A number among the parameters. */
  number(param: string): Rational | undefined;
  /** A word among the parameters. */
  word(param: string): string | undefined;
}

/** What is known of the cells written so far. */
export interface Known {
  /** The absences of a cell, by address. */
  readonly may: Map<string, { readonly may: number; readonly blank: boolean }>;
  /** Rows of walks, kept. */
  readonly groups: Groups;
}

const anything = { may: absences.notApplicable | absences.void | absences.missing | absences.unset, blank: true };

/** Undefined if one of them is. */
const every = <T>(list: readonly (T | undefined)[]): readonly T[] | undefined => (list.includes(undefined) ? undefined : list as readonly T[]);

const isList = (reference: ReadReference): reference is readonly string[] => Array.isArray(reference);

/** The view of one cell of a step. */
export const viewOf = (teller: Teller, { at, tables }: Layout, { may, groups }: Known, node: ReadNode, row: Row): View => {
  const { reading, sheet, words } = teller;
  const references = referencesOf(reading, node);
  const slots = teller.scorers.get(node.scorer)?.inputs ?? {};
  const operand = (name: string, on: Row): Operand | undefined => {
    const address = addressOf(name, sheet.perOf(name).map((dimension) => on.on.get(dimension) ?? "").join());
    const found = at.get(address);
    const code = name.startsWith("convention.") ? reading.choices.get(name.slice("convention.".length))?.option : undefined;
    return found === undefined ? undefined : { text: cellAt(found), at: found, code, ...(may.get(address) ?? anything) };
  };
  const policy = (key: string): Policy => {
    const word = textOf(node.body.get(key)) ?? "";
    const option = word.startsWith("convention.") ? reading.choices.get(word.slice("convention.".length))?.option ?? "" : word;
    return policies.get(option) ?? "default";
  };
  const part = (address: string): string | undefined => {
    const found = at.get(address);
    return found === undefined ? undefined : cellAt(found);
  };
  return {
    marks: marksOf(words), missing: policy("missing"), notApplicable: policy("notApplicable"), picked: conventionCode(reading, node),
    has: (slot) => references.has(slot),
    isNumber: (slot) => Object.hasOwn(slots, slot) && slots[slot]?.kind === "number",
    each: (slot) => {
      const reference = references.get(slot);
      return typeof reference === "string" ? operand(reference, row) : undefined;
    },
    cases: (slot) => {
      const reference = references.get(slot);
      if (!(reference instanceof Map)) return undefined;
      return every([...reference as ReadonlyMap<string, string>].map(([code, name]) => {
        const found = operand(name, row);
        return found === undefined ? undefined : [code, found] as const;
      }));
    },
    walk: (names) => {
      const read = every(names.map((slot) => references.get(slot)));
      if (read === undefined) return undefined;
      const lists = read.filter(isList);
      const single = read.filter((it) => typeof it === "string");
      if (lists.length === read.length) {
        const [ids = []] = lists;
        const columns = every(lists.map((list) => (list.length === ids.length ? every(list.map((name) => operand(name, row))) : undefined)));
        return columns === undefined ? undefined : { ids, columns, byName: true };
      }
      if (single.length < read.length) return undefined;
      const rows = rowsUnder(reading, sheet, node.per, single, row, groups);
      const columns = every(single.map((name) => every(rows.map((it) => operand(name, it)))));
      return columns === undefined ? undefined : { ids: rows.map(({ key }) => key), columns, byName: false };
    },
    table: (slot) => {
      const name = references.get(slot);
      const body = typeof name === "string" ? reading.terms.get(name)?.body : undefined;
      if (typeof name !== "string" || body === undefined) return undefined;
      return { name, body, cell: (path) => part(`${name}${path}`), rows: tables.get(name) };
    },
    number: (param) => numberIn(node.params.get(param)),
    word: (param) => textOf(node.params.get(param)),
  };
};
