/** One row of the sheet a cell of the worksheet: the value or its formula, the value of the receipt beside it, where it stands. */
import { cleanText } from "../clean.ts";
import { formulaText } from "../formula.ts";
import { nameOf, placeName } from "../names.ts";
import { isMap, leafText, mapOf, textOf, type Plain, type PlainMap } from "../plain.ts";
import type { ReadNode } from "../reading.ts";
import { reasonsText } from "../reasons.ts";
import type { Teller } from "../teller.ts";
import type { Found, Row } from "../worksheet.ts";
import { absences, bitOf, textOfAbsence } from "./absent.ts";
import { citedBy, citedTerm, type Cited } from "./cited.ts";
import type { Layout, Place } from "./layout.ts";
import { codeCell, valueCell, type SheetCell } from "./literal.ts";
import { viewOf, type Known } from "./view.ts";
import { formulaOf } from "./writers.ts";

/** The cells of the columns C and D, and what is to be said of them. */
interface Filled {
  readonly value: SheetCell;
  readonly receipt?: SheetCell;
  readonly agrees?: boolean;
  readonly remarks?: readonly (string | undefined)[];
  readonly may: number;
}

/** The columns that are counted on in formulas are A, C and D. */
const agreement = (row: number): SheetCell => ({ formula: `=IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),ABS(C${row}-D${row})<=0.000000001*(1+ABS(D${row})),EXACT(C${row},D${row}))` });

const kindOf = (body: PlainMap): string => textOf(body.get("kind")) ?? (body.has("code") || body.has("codes") ? "category" : "any");

/** A value, or the mark of its absence. */
const cellOf = ({ words }: Teller, found: Found, kind: string): SheetCell => {
  if (found.is === "value") return valueCell(found.value, kind);
  const value = found.is === "absent" ? textOfAbsence(words, found.absence) : "";
  return value === "" ? {} : { value };
};

const reasonsOf = (teller: Teller, found: Found): string | undefined => (found.is === "absent" ? reasonsText(teller, found.reasons) : undefined);

const filledLeaf = (teller: Teller, place: Place): Filled => {
  const found = teller.sheet.at(place.name, place.row);
  const value = cellOf(teller, found, kindOf(place.body));
  if (place.is === "input") return { value, may: absences.notApplicable | absences.missing };
  return { value, may: found.is === "absent" ? absences.unset : 0, remarks: [reasonsOf(teller, found)] };
};

const filledPart = ({ body, address, value }: Place): Filled => {
  const isCode = body.has("cells") || /\.(?:category|when|mode)$/.test(address);
  return { value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? valueCell(value, isCode ? "category" : "any") : {}, may: 0 };
};

/** A cell that the caller supplied, as the data part has it. */
const suppliedAt = (receipt: PlainMap, id: string, { key }: Row): Found => {
  let cell: Plain | undefined = mapOf(mapOf(receipt.get("data")).get("supplied")).get(id);
  for (const member of key === "" ? [] : key.split(",")) cell = mapOf(cell).get(member);
  if (typeof cell === "string" || typeof cell === "boolean") return { is: "value", value: cell };
  return isMap(cell) && cell.has("notApplicable") ? { is: "absent", absence: "not-applicable", reasons: [] } : { is: "nothing" };
};

const filledStep = (teller: Teller, receipt: PlainMap, layout: Layout, known: Known, node: ReadNode, row: Row): Filled => {
  const { sheet, words } = teller;
  const kind = kindOf(node.body);
  const found = sheet.at(node.id, row);
  const supplied = suppliedAt(receipt, node.id, row);
  const unneeded = found.is === "nothing" ? words.sheet.notNeeded : undefined;
  if (supplied.is !== "nothing" || node.supplied.has(row.key)) {
    return { value: cellOf(teller, found.is === "nothing" ? supplied : found, kind), remarks: [words.phrases.supplied, unneeded], may: absences.notApplicable | absences.missing };
  }
  const value = cellOf(teller, found, kind);
  const written = formulaOf(node.scorer, viewOf(teller, layout, known, node, row));
  if (written === undefined) {
    return { value, receipt: value, remarks: [words.sheet.notLive, reasonsOf(teller, found), unneeded], may: found.is === "value" ? 0 : found.is === "absent" ? bitOf(found.absence) : absences.missing };
  }
  return {
    value: { ...(value.value === undefined ? {} : { value: value.value }), formula: `=${written.formula}` }, receipt: value, agrees: found.is !== "nothing",
    remarks: [reasonsOf(teller, found), unneeded], may: written.may,
  };
};

const citedPlace = (teller: Teller, receipt: PlainMap, { is, name, body }: Place): Cited =>
  (is === "term" || is === "table" ? citedTerm(teller, receipt, name) : citedBy(teller, leafText(body.get("cite"))));

const textCell = (text: string | undefined): SheetCell => (text === undefined || text === "" ? {} : { value: cleanText(text) });

/** The rows of a layout, in order; `above` stand over them. */
export const rowsOfCells = (teller: Teller, receipt: PlainMap, layout: Layout, above: number): readonly (readonly SheetCell[])[] => {
  const known: Known = { may: new Map(), groups: new Map() };
  let previous: ReadNode | undefined;
  return layout.places.map((place, index) => {
    const { name, address, node, row } = place;
    const filled = node !== undefined ? filledStep(teller, receipt, layout, known, node, row)
      : place.is === "choice" ? { value: codeCell(leafText(place.body.get("option"))), may: 0 } : place.is === "table" ? filledPart(place) : filledLeaf(teller, place);
    known.may.set(address, { may: filled.may, blank: filled.agrees === undefined });
    const { citation, confidence } = citedPlace(teller, receipt, place);
    const label = place.is === "table" ? nameOf(teller, name) : place.is === "choice" ? nameOf(teller, address) : placeName(teller, address);
    const words = node === undefined || node === previous ? "" : formulaText(teller, node);
    previous = node;
    return [
      textCell(address), textCell(label), filled.value, filled.receipt ?? {}, filled.agrees === true ? agreement(above + index + 1) : {}, textCell(words), textCell(citation), textCell(confidence),
      textCell(filled.remarks?.filter((it) => it !== undefined && it !== "").join("; ")),
    ];
  });
};
