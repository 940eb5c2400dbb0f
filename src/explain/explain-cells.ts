/** explainCells: a receipt as rows of cells whose formulas calculate it again in any spreadsheet. */
import type { Receipt } from "../engine/index.ts";
import type { Locale } from "../kernel/index.ts";
import { localeTexts } from "./locales/index.ts";
import { isMap, plainCopy } from "./plain.ts";
import { sheetOf, type SheetCell } from "./sheet/index.ts";
import type { DescribedScorer } from "./teller.ts";
import { tellerOf } from "./teller-of.ts";

/** How to write the sheet. */
export interface CellsOptions {
  /** The language of labels, citations and remarks. Formulas are the same in both, but for the two words that stand for an absence. */
  readonly locale: Locale;
  /** Your own scorers: their steps have values and no formulas, and are described in words. The built-in ones are known. */
  readonly scorers?: readonly DescribedScorer[];
}

/**
 * A receipt as a sheet: below a head, one row for each input, term (a table has a row for each of its parts), choice and step.
 *
 * Columns: A address · B label · C value, live · D value of the receipt · E do C and D agree · F formula in words · G where it stands · H how sure · I remark.
 * A formula reads cells of column C (a table look-up also the addresses in A), so an auditor who changes an input sees the grade move.
 * An empty cell is a missing value; two words stand for the other absences. Formulas keep the policies of each step.
 *
 * - Formulas are written as files hold them: English names, commas, decimal points. Functions are those that LibreOffice Calc, Excel and Google Sheets share.
 * - The library is exact, a spreadsheet keeps 15 digits: where a value lies exactly on a bound, column E says whether the two still agree.
 * - A step whose scorer has no formula here (your own; and `geometric-mean@1`, `natural-log@1`, `z-score@1`, which a receipt has to 30 digits and a spreadsheet
 *   would have to 15), whose formula would be longer or deeper than spreadsheets read, or whose codes cannot be quoted safely, has its value and the remark "not live".
 * - Choices are not live: what another option would have set is not in a receipt.
 *
 * Never throws: of a malformed receipt the sheet has what can be read.
 *
 * @param receipt - a receipt, also one that went through JSON.
 * @param options - the language, your own scorers.
 * @returns rows of cells. `value` is that of the receipt, exact: decimals where they end, else a fraction, a code, `true`; `formula` begins with "=". A cell without either is empty.
 * Texts come from data and are not protected here: {@link explain} with `format: "spreadsheet"` writes them so that none can pass for a formula.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { explainCells } from "pembinaan-asn/explain";
 * import { permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * const members = { element: ["waktu", "biaya"] };
 * const inputs = { total: { waktu: 7, biaya: 6 }, answered: { waktu: 2, biaya: 2 } };
 * const receipt = unwrap(evaluate(permenpanrb14of2017, { period: "2026", inputs, members }));
 * const rows = explainCells(receipt, { locale: "en" });
 * const rowOf = (address: string) => rows.find(([name]) => name?.value === address);
 * rowOf("total[waktu]")?.[2]; // => { value: "7" }
 * rowOf("index")?.[2]?.value; // => "81.25"
 * ```
 */
export const explainCells = (receipt: Receipt, options: CellsOptions): readonly (readonly SheetCell[])[] => {
  let unreadable = localeTexts.id.words.phrases.unreadable;
  try {
    if (options.locale === "en") unreadable = localeTexts.en.words.phrases.unreadable;
    const subject = plainCopy(receipt);
    return isMap(subject) ? sheetOf(tellerOf(subject, options), subject) : [[{ value: unreadable }]];
  } catch {
    // hostile options, or a scorer whose description is none
    return [[{ value: unreadable }]];
  }
};
