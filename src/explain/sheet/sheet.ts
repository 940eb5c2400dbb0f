/** The whole sheet of a receipt: what it is of, a legend, then one row a cell. */
import { instrumentName } from "../instruments.ts";
import { periodText } from "../periods.ts";
import type { PlainMap } from "../plain.ts";
import { fillFrom } from "../template.ts";
import { pick, type Teller } from "../teller.ts";
import { layoutOf } from "./layout.ts";
import type { SheetCell } from "./literal.ts";
import { rowsOfCells } from "./rows.ts";

const columns = ["name", "label", "value", "receipt", "agrees", "formula", "citation", "confidence", "remark"] as const;

const line = (...texts: readonly string[]): readonly SheetCell[] => texts.map((value) => (value === "" ? {} : { value }));

/** The rows of the sheet. */
export const sheetOf = (teller: Teller, receipt: PlainMap): readonly (readonly SheetCell[])[] => {
  const { words, reading, locale } = teller;
  const { headings, facts, sheet, phrases } = words;
  const title = pick(reading.instrument.title, locale);
  const head = [
    line(title === undefined ? headings.title : `${headings.title}: ${title}`), ...(reading.known ? [] : [line(phrases.notAReceipt)]),
    line(facts.rule, instrumentName(words, reading.instrument)), line(facts.rulebook, reading.rulebook), line(facts.period, periodText(words, reading.period)),
    line(fillFrom(sheet.legend, { notApplicable: sheet.notApplicable, void: sheet.void })),
  ];
  const above = head.length + 3;
  const layout = layoutOf(teller, above);
  const body = rowsOfCells(teller, receipt, layout, above);
  const checks = body.filter((row) => row[4]?.formula !== undefined).length;
  const summary: readonly SheetCell[] = checks === 0 ? [] : [{ value: sheet.allAgree }, {}, { formula: `=AND(E${above + 1}:E${above + body.length})` }];
  return [...head, summary, [], line(...columns.map((name) => sheet[name])), ...body];
};
