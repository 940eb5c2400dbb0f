/** Which cell stands in which row of the sheet: inputs, terms, choices, then the steps in order. */
import { addressOf } from "../../kernel/index.ts";
import { isMap, leafText, listOf, mapOf, type Plain, type PlainMap } from "../plain.ts";
import type { ReadItem, ReadNode } from "../reading.ts";
import type { Teller } from "../teller.ts";
import type { Row } from "../worksheet.ts";
import { reachedNames } from "./reached.ts";

/** One row of the sheet. */
export interface Place {
  /** What it holds. */
  readonly is: "input" | "term" | "table" | "choice" | "step";
  /** The name of the input, term, step, or axis. */
  readonly name: string;
  /** The address: `total[waktu]`, `grades[1].from`. */
  readonly address: string;
  /** The row of the worksheet. */
  readonly row: Row;
  /** The fields of the input or term; of a choice its option and citation. */
  readonly body: PlainMap;
  /** The value of a part of a table. */
  readonly value?: Plain;
  /** The step. */
  readonly node?: ReadNode;
}

/** The rows, and where each address stands. */
export interface Layout {
  /** The rows in order. */
  readonly places: readonly Place[];
  /** Address → row of the sheet, the first being 1. */
  readonly at: ReadonlyMap<string, number>;
  /** Term → first and last row of its table. */
  readonly tables: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
}

/** A sheet of more rows helps nobody; what is beyond is left out, and formulas that would read it are not live. */
const mostPlaces = 60_000;
const onlyRow: Row = { key: "", on: new Map() };
const bandParts = ["from", "above", "to", "below", "when", "category", "value"] as const;
const lineParts = ["x1", "y1", "x2", "y2"];

type Part = readonly [path: string, value: Plain];

const partsOf = (body: PlainMap, keys: readonly string[], prefix: string): readonly Part[] => keys.flatMap((key): readonly Part[] => {
  const value = body.get(key);
  return value === undefined || value === null || typeof value === "object" ? [] : [[`${prefix}.${key}`, value]];
});

const entriesOf = (table: PlainMap): readonly Part[] => [...table].flatMap(([key, value]): readonly Part[] =>
  (isMap(value) ? [...value].map(([second, it]): Part => [`[${key},${second}]`, it]) : [[`[${key}]`, value]]));

/** The parts of a whole table, each with its path behind the name; undefined for a term that is none. */
export const tableParts = (body: PlainMap): readonly Part[] | undefined => {
  if (body.has("bands")) return [
    ...listOf(body.get("bands")).map(mapOf).flatMap((band, index) => [
      ...partsOf(band, bandParts, `[${index + 1}]`),
      ...listOf(band.get("line")).flatMap((value, at): readonly Part[] => lineParts.slice(at, at + 1).map((part) => [`[${index + 1}].${part}`, value])),
    ]),
    ...partsOf(mapOf(body.get("range")), ["from", "above", "to", "below"], ".range"),
  ];
  if (body.has("cells")) return entriesOf(mapOf(body.get("cells")));
  if (body.has("table")) return entriesOf(mapOf(body.get("table")));
  if (body.has("points")) return listOf(body.get("points")).flatMap((point, index) => [...listOf(point).entries()].slice(0, 2).map(([at, value]): Part => [`[${index + 1}].${at === 0 ? "x" : "y"}`, value]));
  const rounding = body.get("rounding");
  return rounding === undefined ? undefined : isMap(rounding) ? partsOf(rounding, ["places", "mode"], "") : [["", rounding]];
};

/** The rows of the sheet; `above` stand over them already. */
export const layoutOf = ({ reading, sheet }: Teller, above: number): Layout => {
  const reached = reachedNames(reading);
  const places: Place[] = [];
  const at = new Map<string, number>();
  const tables = new Map<string, { readonly first: number; readonly last: number }>();
  const put = (place: Place): void => {
    if (at.has(place.address)) return;
    places.push(place);
    at.set(place.address, above + places.length);
  };
  const putRows = (is: Place["is"], name: string, { per, body }: ReadItem, node?: ReadNode): void => {
    for (const row of sheet.rowsOf(per).slice(0, Math.max(0, mostPlaces - places.length))) put({ is, name, address: addressOf(name, row.key), row, body, ...(node === undefined ? {} : { node }) });
  };
  const steps = reading.trace.filter(({ id }) => reached.has(id));
  const isStep = new Set(steps.map(({ id }) => id));
  const inputs = [...reading.inputs].filter(([name]) => (reached.has(name) || leafText(reading.observed.get(name)) !== "") && !isStep.has(name));
  for (const [name, input] of inputs) putRows("input", name, input);
  for (const [name, term] of reading.terms) {
    if (!reached.has(name) || isStep.has(name) || reading.inputs.has(name)) continue;
    const parts = tableParts(term.body);
    const first = above + places.length + 1;
    if (parts === undefined) { putRows("term", name, term); continue; }
    for (const [path, value] of parts) put({ is: "table", name, address: `${name}${path}`, row: onlyRow, body: term.body, value });
    tables.set(name, { first, last: above + places.length });
  }
  for (const [axis, { option, cite }] of reading.choices) put({ is: "choice", name: axis, address: `convention.${axis}`, row: onlyRow, body: new Map([["option", option], ["cite", cite]]) });
  for (const node of steps) putRows("step", node.id, node, node);
  return { places, at, tables };
};
