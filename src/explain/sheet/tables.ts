/** Formulas of the scorers that read a table of points, numbers or codes. */
import { compare, type Rational } from "../../kernel/index.ts";
import { cleanText } from "../clean.ts";
import { numberIn } from "../numbers.ts";
import { listOf } from "../plain.ts";
import { absences } from "./absent.ts";
import { onLine } from "./band-rows.ts";
import { guarded } from "./guard.ts";
import { tableParts } from "./layout.ts";
import { quoted } from "./literal.ts";
import { deepest, type Written } from "./operand.ts";
import type { Table, View } from "./view.ts";

const empty: Written = { formula: '""', may: absences.missing };

interface Point {
  readonly at: Rational;
  readonly x: string;
  readonly y: string;
}

const pointsOf = (table: Table): readonly Point[] => listOf(table.body.get("points")).flatMap((it, index) => {
  const [at, height] = listOf(it).map(numberIn);
  const [x, y] = ["x", "y"].map((part) => table.cell(`[${index + 1}].${part}`));
  return at === undefined || height === undefined || x === undefined || y === undefined ? [] : [{ at, x, y }];
});

const between = (value: string, a: Point, b: Point): Written => (compare(a.at, b.at) === 0 ? empty : { formula: onLine(value, [a.x, a.y, b.x, b.y]), may: 0 });

const beyond = (value: string, outside: string | undefined, near: Point, next: Point): Written =>
  (outside === "clamp" ? { formula: near.y, may: 0 } : outside === "extend" ? between(value, near, next) : empty);

/** A value on a broken line through points. */
export const interpolateFormula = (view: View): Written | undefined => {
  const table = view.table("points");
  const outside = view.word("outside");
  if (table === undefined) return undefined;
  const points = pointsOf(table);
  if (points.length > deepest) return undefined;
  return guarded(view, ["value"], ([value = ""]) => {
    const last = points.at(-1);
    if (last === undefined) return empty;
    const whole = points.map((point, index): readonly [condition: string, result: Written] => {
      const previous = points[index - 1];
      if (previous !== undefined) return [`${value}<=${point.x}`, between(value, previous, point)];
      return [`${value}<${point.x}`, beyond(value, outside, point, points[1] ?? point)];
    });
    const [first = ["", empty] as const, ...others] = whole;
    const [begin = last] = points;
    const rest = [[`${value}=${begin.x}`, { formula: begin.y, may: 0 }] as const, ...others];
    return [first, ...rest].reverse().reduce<Written>((after, [condition, result]) => ({ formula: `IF(${condition},${result.formula},${after.formula})`, may: after.may | result.may }), beyond(value, outside, last, points.at(-2) ?? last));
  });
};

/** MATCH takes these for more than they are, and tells no capital from a small letter. */
const isPlain = (address: string): boolean => cleanText(address) === address && address.length < 255 && quoted(address.replace(/[[\],]/g, "")) !== undefined;

/** The cell of a table by the codes of its address: addresses stand in column A. */
const entryFormula = (view: View, slot: string, codes: readonly string[]): Written | undefined => {
  const table = view.table(slot);
  if (table === undefined) return undefined;
  const addresses = (tableParts(table.body) ?? []).map(([path]) => `${table.name}${path}`);
  const name = quoted(table.name);
  if (name === undefined || !addresses.every(isPlain) || new Set(addresses.map((it) => it.toLowerCase())).size < addresses.length) return undefined;
  return guarded(view, codes, (cells) => {
    if (addresses.length === 0 || table.rows === undefined) return empty;
    const { first, last } = table.rows;
    const address = `"${table.name}["&${cells.join('&","&')}&"]"`;
    return { formula: `IFERROR(INDEX(C${first}:C${last},MATCH(${address},A${first}:A${last},0)),"")`, may: absences.missing };
  });
};

/** A number from a table, by one code or two. */
export const lookupFormula = (view: View): Written | undefined => entryFormula(view, "table", view.has("second") ? ["key", "second"] : ["key"]);

/** A code from a matrix of codes. */
export const matrixFormula = (view: View): Written | undefined => entryFormula(view, "cells", ["row", "column"]);
