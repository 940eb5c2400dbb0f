/** What several absent cells amount to together. */
import { goneCell, type Absence, type Gone } from "../scoring/index.ts";

/** The order in which an absence prevails: a question that does not arise is not missing. */
const order: readonly Absence[] = ["not-applicable", "void", "missing"];

/** An absent cell with the name of the slot in which it was found. */
export interface Found {
  /** The slot. */
  readonly slot: string;
  /** The cell. */
  readonly cell: Gone;
}

/** The prevailing absence with the reasons and the slots of all that are of its kind; undefined for an empty list. */
export const prevailing = (found: readonly Found[]): { readonly pass: Gone; readonly used: readonly string[] } | undefined => {
  const gone = order.find((it) => found.some(({ cell }) => cell.gone === it));
  if (gone === undefined) return undefined;
  const same = found.filter(({ cell }) => cell.gone === gone);
  return { pass: goneCell(gone, [...new Set(same.flatMap(({ cell }) => cell.reasons))]), used: same.map(({ slot }) => slot) };
};
