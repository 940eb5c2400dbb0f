/** The arithmetic of a step in a row, found among the ways its scorer calculates and proved against what the receipt says. */
import { compare, equals, hundred, one, rational, sign, zero, type Rational } from "../../kernel/index.ts";
import { numberIn } from "../numbers.ts";
import { listOf, mapOf } from "../plain.ts";
import { bandHolding } from "../tables.ts";
import { bodyAt, columnsOf, numberAt, param, type Place } from "./cells.ts";
import { joined, keyed, leaf, partOf, summed, valueOf, type Expression } from "./expression.ts";

/** Above this a line is no line any more. */
const mostOperands = 60;

type Writer = (place: Place) => readonly (Expression | undefined)[];

const two = rational(2);
const numbers = (place: Place, ...slots: readonly string[]): readonly Expression[] | undefined => {
  const found = slots.flatMap((slot) => { const it = numberAt(place, slot); return it === undefined ? [] : [leaf(it)]; });
  return found.length === slots.length ? found : undefined;
};

/** Of two slots, when both have a number. */
const pair = (one: string, other: string, write: (left: Expression, right: Expression, place: Place) => readonly Expression[]): Writer => (place) => {
  const [left, right] = numbers(place, one, other) ?? [];
  return left === undefined || right === undefined ? [] : write(left, right, place);
};

const reciprocal: Writer = (place) => (numbers(place, "value") ?? []).map((it) => keyed(leaf(one), "÷", it));

const timed = (it: Expression, times: Rational | undefined): Expression => (times === undefined ? it : keyed(it, "×", leaf(times)));
const percent = (over: Expression, under: Expression): Expression => keyed(keyed(over, "÷", under), "×", leaf(hundred));

/** value × times + plus; with a factor of −1 it is plus − value. */
const affine: Writer = (place) => {
  const [value, times, plus] = [numberAt(place, "value"), param(place, "times"), param(place, "plus")];
  if (value === undefined || times === undefined) return [];
  if (plus !== undefined && equals(times, rational(-1))) return [keyed(leaf(plus), "−", leaf(value))];
  const scaled = equals(times, one) ? leaf(value) : keyed(leaf(value), "×", leaf(times));
  return [plus === undefined ? scaled : keyed(scaled, "+", leaf(plus))];
};

type Row = readonly Rational[];

/** The rows as they may count: those that are there; absent ones as zero; absent ones with the value before them. The receipt tells which. */
const readings = (columns: readonly (readonly (Rational | undefined)[])[]): readonly (readonly Row[])[] => {
  const [first = []] = columns;
  const filled = (value: (at: number) => Rational | undefined): readonly Row[] => first.flatMap((_, at) => {
    const row = columns.flatMap((column, slot) => { const it = column[at] ?? (slot === 0 ? value(at) : undefined); return it === undefined ? [] : [it]; });
    return row.length === columns.length ? [row] : [];
  });
  return [filled(() => undefined), filled(() => zero), filled((at) => first.slice(0, at).findLast((it) => it !== undefined))];
};

const reducing = (slots: readonly string[], write: (rows: readonly Row[]) => Expression | undefined): Writer => (place) => {
  const columns = columnsOf(place, slots);
  return columns === undefined || columns.flat().length > mostOperands ? [] : readings(columns).map(write);
};

const firsts = (rows: readonly Row[]): readonly Rational[] => rows.map(([value = zero]) => value);
const total = (rows: readonly Row[]): Expression | undefined => summed(firsts(rows).map(partOf));

/** Values times weights; a weight of −1 takes the value away. */
const products = (rows: readonly Row[]): Expression | undefined => summed(rows.map(([value = zero, weight = zero]) =>
  (equals(weight, rational(-1)) && sign(value) >= 0 ? { less: true, it: leaf(value) } : { less: false, it: keyed(leaf(value), "×", leaf(weight)) })));
const over = (total: Expression | undefined, by: Expression | undefined): Expression | undefined => (total === undefined || by === undefined ? undefined : keyed(total, "÷", by));

/** y0 + (x − x0) × (y1 − y0) ÷ (x1 − x0) */
const onLine = (x: Rational, line: readonly (Rational | undefined)[]): Expression | undefined => {
  const [x0, y0, x1, y1] = line;
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  const part = keyed(keyed(keyed(leaf(x), "−", leaf(x0)), "×", keyed(leaf(y1), "−", leaf(y0))), "÷", keyed(leaf(x1), "−", leaf(x0)));
  return keyed(leaf(y0), "+", part);
};

const bandLine: Writer = (place) => {
  const x = numberAt(place, "value");
  const body = bodyAt(place, "bands");
  if (x === undefined || body === undefined) return [];
  const bands = listOf(body.get("bands")).map(mapOf);
  const held = bandHolding(bands, x);
  return (held === undefined ? bands : [held]).map((it) => onLine(x, listOf(it.get("line")).map(numberIn)));
};

const brokenLine: Writer = (place) => {
  const x = numberAt(place, "value");
  const points = listOf(bodyAt(place, "points")?.get("points")).map((it) => listOf(it).map(numberIn));
  if (x === undefined) return [];
  const stretches = points.slice(0, -1).map((start, at) => [...start, ...points.slice(at + 1, at + 2).flat()]);
  const between = stretches.filter(([x0, , x1]) => x0 !== undefined && x1 !== undefined && compare(x0, x) <= 0 && compare(x, x1) <= 0);
  return [...between, ...stretches.slice(0, 1), ...stretches.slice(-1)].map((it) => onLine(x, it));
};

const goalposts: Writer = (place) => {
  const [value, low, high] = numbers(place, "value", "low", "high") ?? [];
  if (value === undefined || low === undefined || high === undefined) return [];
  return [keyed(value, "−", low), keyed(high, "−", value)].map((way) => timed(keyed(way, "÷", keyed(high, "−", low)), param(place, "times")));
};

const writers: Readonly<Record<string, Writer>> = {
  "ratio@1": pair("of", "to", (a, b, place) => [timed(keyed(a, "÷", b), param(place, "times"))]),
  "difference@1": pair("of", "less", (a, b) => [keyed(a, "−", b)]),
  "affine@1": affine,
  "reciprocal@1": reciprocal,
  "sum@1": reducing(["values"], (rows) => total(rows)),
  "product@1": reducing(["values"], (rows) => joined("×", firsts(rows).map(leaf))),
  "mean@1": reducing(["values"], (rows) => over(total(rows), leaf(rational(rows.length)))),
  "weighted-sum@1": reducing(["values", "weights"], products),
  "weighted-mean@1": reducing(["values", "weights"], (rows) => over(products(rows), summed(rows.map(([, weight = zero]) => partOf(weight))))),
  "ratio-maximise@1": pair("actual", "target", (actual, target) => [percent(actual, target)]),
  "inverse-ratio-minimise@1": pair("target", "actual", (target, actual) => [percent(target, actual)]),
  "mirror-minimise@1": pair("actual", "target", (actual, target) => [percent(keyed(keyed(leaf(two), "×", target), "−", actual), target)]),
  "mirror-stabilise@1": pair("actual", "target", (actual, target) => [percent(actual, target), keyed(leaf(rational(200)), "−", percent(actual, target))]),
  "goalposts@1": goalposts, "band-value@1": bandLine, "interpolate@1": brokenLine,
};

/** The arithmetic that gives exactly what the receipt says, and what it gives; undefined where words must tell it. A single number is no arithmetic. */
export const arithmeticAt = (place: Place): { readonly line: Expression; readonly value: Rational } | undefined => {
  const { teller, node, row } = place;
  const write = Object.hasOwn(writers, node.scorer) ? writers[node.scorer] : undefined;
  const found = teller.sheet.at(node.id, row);
  const result = found.is === "value" && typeof found.value !== "boolean" ? numberIn(found.value) : undefined;
  if (write === undefined || result === undefined) return undefined;
  const line = write(place).find((it) => {
    const value = it === undefined || "number" in it ? undefined : valueOf(it);
    return value !== undefined && equals(value, result);
  });
  return line === undefined ? undefined : { line, value: result };
};
