/** What does the function do with several questions inside one element? */
import { multiply, rational, round, sum, type Rational, type Rounding } from "../../../kernel/index.ts";
import type { Seen } from "./call.ts";
import type { AuditFaultCode } from "./fault-codes.ts";
import { agrees } from "../figures.ts";
import type { IndexFit } from "./fit-index.ts";
import { indexFrom, type IndexModel } from "./index-model.ts";
import type { Mistreated } from "./missing.ts";
import { rowsOf, type Row, type Sheet } from "./sheets.ts";

const one = (items: readonly (readonly number[])[]): Sheet => {
  const row: Row = items.map((it, at) => [at, it]);
  return { people: 1, rows: [row], totals: items.map((it) => it.reduce((all, value) => all + value, 0)), answered: items.map((it) => it.length) };
};

/** One person: two questions 3 and 4 in one element; three questions in one; both. */
export const withQuestions = (): readonly Sheet[] => [
  one([[3], [3], [3, 4], [3], [3], [3], [3], [3], [3]]),
  one([[1], [1], [4, 4, 4], [1], [1], [1], [1], [1], [1]]),
  one([[2], [3, 4], [4, 4, 1], [1, 2, 2], [4], [4], [3], [2], [1]]),
];

const average = (items: readonly number[], rounding: Rounding | undefined): Rational => {
  const exact = rational(items.reduce((all, it) => all + it, 0), items.length);
  return rounding === undefined ? exact : round(exact, rounding);
};

const meansWithin = (sheet: Sheet, rounding?: Rounding): readonly Rational[] => rowsOf(sheet).flatMap((row) => row.map(([, items]) => average(items, rounding)));

/** Averaged inside the element first; `rounding`: that average is rounded, which is a fault. */
export const perElement = (model: IndexModel, sheet: Sheet, rounding?: Rounding): Rational => indexFrom(model, meansWithin(sheet, rounding)).value;

/** All questions weigh the same: a fault. */
export const flat = ({ times }: IndexModel, { totals, answered }: Sheet): Rational => multiply(times, multiply(sum(totals.map((it) => rational(it))), rational(1, answered.reduce((all, it) => all + it, 0))));

const ways = (["half-up", "truncate", "ceiling"] as const).map((mode): { readonly code: AuditFaultCode; readonly index: (model: IndexModel, sheet: Sheet) => Rational } => ({ code: "respondent-average-rounded", index: (model, sheet) => perElement(model, sheet, { places: 0, mode }) }));

/** What went wrong with several questions. */
export const fitQuestions = ({ model, display }: IndexFit, right: IndexModel, seen: readonly Seen[]): readonly Mistreated[] => {
  const agree = (index: (way: IndexModel, sheet: Sheet) => Rational) => ({ sheet, outcome }: Seen): boolean => outcome.index !== null && outcome.index !== undefined && agrees(outcome.index, index(model, sheet), display);
  const isRight = (it: Seen): boolean => agree(perElement)(it) || !indexFrom(model, meansWithin(it.sheet)).steady;
  const known = [...ways, { code: "questions-averaged" as const, index: flat }].find(({ index }) => seen.every(agree(index)));
  return seen.filter((it) => !isRight(it)).map((it) => ({ seen: it, codes: [known?.code ?? "wrong-index"], right: perElement(right, it.sheet) }));
};
