/** Sheets for tests: the CSV of a receipt calculated again, its cells beside those of a receipt, and inputs changed in it. */
import { expect } from "vitest";
import type { Receipt, TraceNode } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import type { ErasedScorer } from "../../src/scoring/index.ts";
import { readCsv } from "../support/csv.ts";
import { openSheet, plainOf, SheetError, type CellValue } from "../support/sheet.ts";

/** The fields of the sheet of a receipt. */
export const fieldsOf = (receipt: unknown, scorers: readonly ErasedScorer[] = [], locale: "id" | "en" = "en"): readonly (readonly string[])[] => readCsv(explain(receipt as Receipt, { locale, format: "spreadsheet", scorers }));

type Opened = ReturnType<typeof openSheet>;

/** The value of a cell as receipts write it; an error as its text. */
export const read = (sheet: Opened, cell: string): string | boolean | null => {
  try {
    return plainOf(sheet.valueOf(cell));
  } catch (thrown) {
    if (thrown instanceof SheetError) return `error: ${thrown.message}`;
    throw thrown;
  }
};

const marks: Readonly<Record<"id" | "en", Readonly<Record<string, string | null>>>> = {
  en: { missing: null, "not-applicable": "not applicable", void: "no value" }, id: { missing: null, "not-applicable": "tidak berlaku", void: "tidak bernilai" },
};

type Fields = readonly (readonly string[])[];
type NameRows = readonly (readonly [row: number, key: string])[];

const indices = new WeakMap<Fields, ReadonlyMap<string, NameRows>>();

const indexOf = (fields: Fields): ReadonlyMap<string, NameRows> => {
  const index = new Map<string, (readonly [row: number, key: string])[]>();
  fields.forEach(([address = ""], at) => {
    const open = address.indexOf("[");
    const name = open < 0 ? address : address.slice(0, open);
    index.set(name, [...index.get(name) ?? [], [at + 1, open < 0 ? "" : address.slice(open + 1, -1)]]);
  });
  indices.set(fields, index);
  return index;
};

/** Rows of the sheet that hold a name, in order: [row of the sheet, member]. */
export const rowsOf = (fields: Fields, name: string): NameRows => (indices.get(fields) ?? indexOf(fields)).get(name) ?? [];

const wanted = (cell: NonNullable<NonNullable<TraceNode["values"]>[number]>, locale: "id" | "en"): string | boolean | null => (typeof cell === "object" ? marks[locale][Object.keys(cell)[0] ?? ""] ?? null : cell);

/** Compares every cell that decided something with what the sheet calculates; returns how many formulas there were. */
export const compareCells = (fields: Fields, receipt: Receipt, changed: Readonly<Record<string, string>> = {}, locale: "id" | "en" = "en"): number => {
  const sheet = openSheet(fields, changed);
  let formulas = 0;
  const differing: unknown[] = [];
  for (const { id, values } of receipt.trace) {
    if (values === undefined) continue;
    const rows = rowsOf(fields, id);
    expect(rows).toHaveLength(values.length);
    rows.forEach(([row, key], index) => {
      const cell = values[index];
      if (cell === null || cell === undefined) return;
      const formula = fields[row - 1]?.[2] ?? "";
      if (formula.startsWith("=")) formulas += 1;
      const have = read(sheet, `C${String(row)}`);
      const want = wanted(cell, locale);
      if (have !== want) differing.push({ step: id, key, want, have, formula });
    });
  }
  expect(differing).toEqual([]);
  return formulas;
};

/** What a user types into a cell for this value of a receipt. */
export const typed = (value: unknown, locale: "id" | "en" = "en"): string => {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "=TRUE()" : "=FALSE()";
  if (typeof value === "object") return marks[locale]["not-applicable"] ?? "";
  const text = String(value as string | number);
  return text.includes("/") ? `=${text}` : /^-?\d+(\.\d+)?$/.test(text) ? text : `="${text}"`;
};

/** The cells of all inputs as another receipt of the same rule and members has them. */
export const inputsOf = (fields: Fields, receipt: Receipt): Readonly<Record<string, string>> => Object.fromEntries(Object.keys(receipt.rule.inputs).flatMap((name) => rowsOf(fields, name).map(([row, key]) => {
  let value: unknown = receipt.data.inputs[name];
  if (key !== "") for (const part of key.split(",")) value = (value as Readonly<Record<string, unknown>> | undefined)?.[part];
  return [`C${String(row)}`, typed(value ?? receipt.rule.inputs[name]?.absent)] as const;
})));

/** Fields in column E that are no TRUE, and the summary. */
export const disagreeing = (fields: Fields): readonly unknown[] => {
  const sheet = openSheet(fields);
  const cells = fields.flatMap(([first = "", , third = "", , fifth = ""], index) => (fifth.startsWith("=") ? [`E${String(index + 1)}`] : first !== "" && third.startsWith("=AND(") ? [`C${String(index + 1)}`] : []));
  return cells.filter((cell) => read(sheet, cell) !== true).map((cell) => [cell, read(sheet, cell)]);
};

/** The value of a cell of column C. */
export const at = (fields: Fields, address: string, changed: Readonly<Record<string, string>> = {}): CellValue | string | boolean => {
  const sheet = openSheet(fields, changed);
  return read(sheet, `C${String(sheet.rowOf(address))}`);
};
