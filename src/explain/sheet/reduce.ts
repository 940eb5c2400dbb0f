/** Guards of the formulas that reduce many cells to one: which absence prevails, which rows stay. */
import { absences, EMPTY } from "./absent.ts";
import { guardOf, type Guard } from "./guard.ts";
import { allOf, deepest, unless, type Operand, type Written } from "./operand.ts";
import { casesOf, type Case, type LeaveOut } from "./treatment.ts";
import type { View } from "./view.ts";
import { mayOf, runsOf, type Run, type Walked } from "./walk.ts";

/** What the reduction itself works with. */
export interface Parts {
  /** The cells. */
  readonly walked: Walked;
  /** The stretches over all slots. */
  readonly runs: readonly Run[];
  /** The areas of a slot. */
  areas(slot: number): readonly string[];
  /** Every absence ends in an absence, so that all cells read here hold values. */
  readonly whole: boolean;
  /** Rows counted as zero. */
  readonly zeros: readonly Case[];
  /** Rows counted as zero or with a value carried on. */
  readonly replaced: readonly Case[];
  /** How many rows these cases make. */
  count(cases: readonly Case[]): string;
  /** How many rows stay. */
  readonly kept: string;
  /** What the first slot of a row carries on from above, and where it does; empty where nothing is carried. */
  readonly carried: readonly { readonly cells: readonly string[]; readonly value: string; readonly where: string }[];
  /** The values of the slots beside the walk. */
  readonly beside: readonly string[];
}

/** What is not the same for every reduction. */
export interface Reduction {
  /** Which of its rows the scorer can leave out. */
  readonly leaveOut: LeaveOut;
  /** How many of the slots hold values; one more than these holds weights. Absent: one. */
  readonly values?: number;
  /** Slots beside the walk, which must have a value. */
  readonly beside?: readonly string[];
}

const cellsAt = (columns: Walked["columns"], row: number): readonly string[] => columns.flatMap((column) => column.slice(row, row + 1).map(({ text }) => text));

/** The rows that these cases make, as a number. */
const countRows = (runs: readonly Run[], cases: readonly Case[]): string =>
  cases.flatMap(({ recognise }) => runs.map(({ areas, count }) => (count === 1 ? recognise(areas) : `SUMPRODUCT(${recognise(areas)})`))).join("+");

/** Does any cell of the slots hold this mark? */
const holding = (columns: Walked["columns"], bit: number, mark: string): readonly string[] => columns.filter((column) => (mayOf(column) & bit) !== 0)
  .flatMap((column) => runsOf([column]).flatMap(({ areas, count }) => areas.map((area) => (count === 1 ? `${area}=${mark}` : `COUNTIF(${area},${mark})>0`))));

/** Is any cell of the slots missing? Asked after the other absences, so that among numbers a count tells. */
const lacking = (columns: Walked["columns"], numbers: boolean): readonly string[] => {
  const open = columns.filter((column) => (mayOf(column) & EMPTY) !== 0);
  if (open.length === 0) return [];
  const runs = open.flatMap((column) => runsOf([column]));
  if (runs.every(({ count }) => count === 1)) return runs.flatMap(({ areas }) => areas.map((area) => `${area}=""`));
  if (numbers) return [`COUNT(${runs.flatMap(({ areas }) => areas).join()})<${open.reduce((sum, column) => sum + column.length, 0)}`];
  return runs.flatMap(({ areas }) => areas.map((area) => `SUMPRODUCT((${area}="")*1)>0`));
};

/** The absence that prevails, of the walk and of the slots beside it. */
const prevailing = (view: View, beside: Guard, walk: Pick<Guard, "notApplicable" | "void" | "missing">, inner: Written): Written => {
  const { marks } = view;
  const missing = unless([...beside.missing, ...walk.missing], marks.missing, inner.formula);
  return {
    formula: unless([...beside.notApplicable, ...walk.notApplicable], marks.notApplicable, unless([...beside.void, ...walk.void], marks.void, missing)),
    may: inner.may | beside.may,
  };
};

/** Every absence is the result. */
const strictly = (view: View, beside: Guard, columns: Walked["columns"], numbers: boolean, inner: Written): Written => {
  const { marks } = view;
  const walk = { notApplicable: holding(columns, absences.notApplicable, marks.notApplicable), void: holding(columns, absences.void, marks.void), missing: lacking(columns, numbers) };
  return prevailing(view, beside, walk, { ...inner, may: inner.may | columns.reduce((may, column) => may | mayOf(column), 0) });
};

/** The value that a row carries on: that of the nearest row above it that stays. */
const carriedOn = ({ columns }: Walked, zeros: readonly Case[]): readonly string[] => {
  const [first = []] = columns;
  const values: string[] = [];
  let last = "0";
  for (const [row, { text }] of first.entries()) {
    const cells = cellsAt(columns, row);
    values.push(last);
    last = `IF(${allOf(cells.map((cell) => `ISNUMBER(${cell})`))},${text},${unless(zeros.map(({ recognise }) => `${recognise(cells)}>0`), "0", last)})`;
  }
  return values;
};

/** A reduction: its guard, then the formula of `body` over the rows that stay. */
export const reduced = (view: View, slots: readonly string[], { leaveOut, values = 1, beside: others = [] }: Reduction, body: (parts: Parts) => Written | undefined): Written | undefined => {
  const walked = view.walk(slots);
  const beside = guardOf(view, others);
  if (walked === undefined || beside === undefined) return undefined;
  const { marks } = view;
  const { columns, ids } = walked;
  if (ids.length === 0) return prevailing(view, { ...beside, missing: [] }, { notApplicable: [], void: [], missing: [] }, { formula: marks.missing, may: absences.missing });
  const cases = casesOf(view, walked, leaveOut, values);
  const doing = (...actions: readonly Case["action"][]): readonly Case[] => cases.filter(({ action }) => actions.includes(action));
  const runs = runsOf(columns);
  const left = doing("leave");
  const carries = doing("carry");
  if (carries.length > 0 && ids.length > deepest) return undefined; // each row looks at all above it
  const chain = carries.length === 0 ? [] : carriedOn(walked, doing("zero"));
  const parts: Parts = {
    walked, runs, areas: (slot) => runsOf(columns.slice(slot, slot + 1)).flatMap(({ areas }) => areas), whole: cases.every(({ action }) => action === "stop" || action === "void"),
    zeros: doing("zero"), replaced: doing("zero", "carry"), count: (some) => countRows(runs, some), kept: left.length === 0 ? String(ids.length) : `(${ids.length}-(${countRows(runs, left)}))`,
    carried: chain.flatMap((value, row) => (row === 0 ? [] : carries.map(({ recognise }) => ({ cells: cellsAt(columns, row), value, where: recognise(cellsAt(columns, row)) })))),
    beside: beside.values,
  };
  const inner = body(parts);
  if (inner === undefined) return undefined;
  if (cases.every(({ action }) => action === "stop")) return strictly(view, beside, columns, slots.every((slot) => view.isNumber(slot)), inner);
  const when = (some: readonly Case[]): readonly string[] => (some.length === 0 ? [] : [`${countRows(runs, some)}>0`]);
  const stops = (state: Case["state"]): readonly Case[] => cases.filter((it) => it.action === "stop" && it.state === state);
  const voids = [...stops("void"), ...doing("void")];
  const leads = ids.flatMap((_, row) => (row > 0 && left.length === 0 ? [] : carries.map(({ recognise }) =>
    [recognise(cellsAt(columns, row)), ...ids.slice(0, row).map((__, above) => `(${left.map((it) => it.recognise(cellsAt(columns, above))).join("+")})`)].join("*"))));
  const missing = [...when(stops("missing")), ...leads.map((it) => `${it}>0`)];
  const leftIn = (state: Case["state"]): readonly Case[] => left.filter((it) => it.state === state);
  const allLeft = unless(when(leftIn("missing")), marks.missing, unless(when(leftIn("void")), marks.void, marks.notApplicable));
  const rest = left.length === 0 ? inner.formula : `IF(${parts.kept}=0,${allLeft},${inner.formula})`;
  // what all rows left out come to is held against the slots beside the walk too
  const without = (...states: readonly Case["state"][]): readonly string[] => [`${parts.kept}=0`, ...states.flatMap((state) => (leftIn(state).length === 0 ? [] : [`${countRows(runs, leftIn(state))}=0`]))];
  const leftInapplicable = left.length === 0 || beside.void.length + beside.missing.length === 0 ? [] : [allOf(without("missing", "void"))];
  const leftVoid = leftIn("void").length === 0 || beside.missing.length === 0 ? [] : [allOf([...without("missing"), ...when(leftIn("void"))])];
  return prevailing(view, beside, { notApplicable: [...when(stops("notApplicable")), ...leftInapplicable], void: [...when(voids), ...leftVoid], missing }, {
    formula: rest, may: inner.may | columns.reduce((may: number, column: readonly Operand[]) => may | mayOf(column), 0) | (voids.length > 0 ? absences.void : 0),
  });
};
