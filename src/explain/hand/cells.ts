/** The numbers that a step reads in a row: one for a slot, or the rows that it reduces. */
import type { Rational } from "../../kernel/index.ts";
import { numberIn } from "../numbers.ts";
import type { PlainMap } from "../plain.ts";
import type { ReadNode } from "../reading.ts";
import { rowsUnder } from "../sheet/index.ts";
import type { Teller } from "../teller.ts";
import type { Found, Row } from "../worksheet.ts";

/** A step in a row. */
export interface Place {
  /** Names, lookups. */
  readonly teller: Teller;
  /** The step. */
  readonly node: ReadNode;
  /** Its row. */
  readonly row: Row;
}

/** The number of a value; undefined where it has none. */
export const numberOf = (found: Found | undefined): Rational | undefined => (found?.is === "value" && typeof found.value !== "boolean" ? numberIn(found.value) : undefined);

/** What a slot reads. */
export const foundAt = ({ teller, node, row }: Place, slot: string): Found => {
  const reference = node.inputs.get(slot);
  return typeof reference === "string" ? teller.sheet.at(reference, row) : { is: "nothing" };
};

/** The number that a slot reads. */
export const numberAt = (place: Place, slot: string): Rational | undefined => numberOf(foundAt(place, slot));

/** The table, or the rounding, that a slot reads. */
export const bodyAt = ({ teller, node }: Place, slot: string): PlainMap | undefined => {
  const reference = node.inputs.get(slot);
  return typeof reference === "string" ? teller.reading.terms.get(reference)?.body : undefined;
};

/** A number that the structure of the step sets. */
export const param = ({ node }: Place, name: string): Rational | undefined => numberIn(node.params.get(name));

/** The columns that a reducing step walks side by side: one a slot, one number (or none) a row. Undefined where the slots do not walk alike. */
export const columnsOf = ({ teller, node, row }: Place, slots: readonly string[]): readonly (readonly (Rational | undefined)[])[] | undefined => {
  const { sheet, reading } = teller;
  const references = slots.map((slot) => node.inputs.get(slot));
  const names = references.filter((it) => typeof it === "string");
  if (names.length === slots.length) {
    const rows = rowsUnder(reading, sheet, node.per, names, row, new Map());
    return names.map((name) => rows.map((it) => numberOf(sheet.at(name, it))));
  }
  const lists = references.filter((it): it is readonly string[] => Array.isArray(it));
  const [first] = lists;
  if (lists.length < slots.length || first === undefined || lists.some((it) => it.length !== first.length)) return undefined;
  return lists.map((list) => list.map((name) => numberOf(sheet.at(name, row))));
};
