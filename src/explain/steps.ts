/** The steps that matter: each with its formula, its numbers, where it stands, and what is to be noted. */
import { tableCodesOf } from "./answers.ts";
import type { StepBlock, StepRow } from "./document.ts";
import { formulaText, workingText } from "./formula.ts";
import { basisText } from "./instruments.ts";
import { nameOf, placeName, rowName } from "./names.ts";
import { numberIn } from "./numbers.ts";
import { textOf } from "./plain.ts";
import type { ReadNode } from "./reading.ts";
import { reasonText } from "./reasons.ts";
import { fillFrom } from "./template.ts";
import type { Teller } from "./teller.ts";
import { resultText } from "./values.ts";
import type { Row } from "./worksheet.ts";

/** How a row is told another way: what it gives stands in place of the formula filled in, its notes before the others. */
export type RowTeller = (node: ReadNode, row: Row) => Partial<StepRow>;

const rowsOf = (teller: Teller, node: ReadNode, tell: RowTeller | undefined): readonly StepRow[] => {
  const { sheet, words } = teller;
  const codes = tableCodesOf(teller, node);
  const kind = textOf(node.body.get("kind")) ?? "";
  return sheet.rowsOf(node.per).flatMap((row): readonly StepRow[] => {
    const found = sheet.at(node.id, row);
    if (found.is === "nothing") return [];
    const supplied = node.supplied.has(row.key);
    const result = resultText(teller, found, kind, codes, node.places);
    const working = supplied ? "" : workingText(teller, node, row, found);
    const isNumber = found.is === "value" && kind !== "category" && numberIn(found.value) !== undefined;
    const told = supplied ? {} : tell?.(node, row) ?? {};
    return [{
      label: rowName(teller, node.per, row), working: result === working || result.startsWith(`${working} ≈`) ? "" : working, result, sign: isNumber ? "=" : "→", ...told,
      notes: [
        ...(told.notes ?? []),
        ...(supplied ? [words.phrases.supplied] : []),
        ...(node.digits !== undefined && isNumber ? [fillFrom(words.phrases.digits, { digits: String(node.digits) })] : []),
        ...(node.notes.get(row.key) ?? []).map((it) => reasonText(words, it, (address) => placeName(teller, address))),
      ],
    }];
  });
};

/** Does a step take part in the explanation? */
export const isShown = (node: ReadNode): boolean => node.values !== undefined && !node.idle;

/** The name of a step, with its id where the two differ. */
const titleOf = (teller: Teller, node: ReadNode): string => {
  const name = nameOf(teller, node.id);
  return name === node.id ? name : `${name} [${node.id}]`;
};

/** The steps that are needed and did something, numbered. */
export const stepBlocks = (teller: Teller, tell?: RowTeller): readonly StepBlock[] => teller.reading.trace.filter(isShown).map((node, index) => ({
  number: index + 1, name: titleOf(teller, node), formula: formulaText(teller, node), rows: rowsOf(teller, node, tell), basis: basisText(teller, node.cite),
}));
