/** The forms of credit points (PermenPANRB 1/2023 with PerBKN 3/2023): a period, and transfer into a functional position. */
import { add, compare, multiply, rational, readExact, round, subtract, zero, type Rational, type Rounding } from "../../../kernel/index.ts";
import { permenpanrb1of2023 } from "../../../regulations/credit-points/index.ts";
import { defineForm, type Policy } from "../tables/form-table.ts";
import type { CreditCase, TransferCase } from "./inputs.ts";

type Table = Readonly<Record<string, Rational>>;

/** A table of the rule. */
const tableOf = (term: string): Table => Object.fromEntries(Object.entries(permenpanrb1of2023.terms?.[term]?.table ?? {}).map(([key, value]) => [key, readExact(value, "", []) ?? zero]));

const percentages = /* @__PURE__ */ tableOf("percentages");
const coefficients = /* @__PURE__ */ tableOf("coefficients");
/** The lower end of each rank's range. */
const rangeFrom = /* @__PURE__ */ tableOf("rangeFrom");
/** The base of the points of before, which serves the integration alone. */
const conventionalBase = /* @__PURE__ */ tableOf("conventionalBase");

const inTable = (table: Table, key: string): Rational => table[key] ?? zero;

const pointsOf = ({ level, predicate, months }: CreditCase): Rational => multiply(multiply(multiply(inTable(percentages, predicate), rational(1, 100)), inTable(coefficients, level)), rational(months, 12));

const roundings: Readonly<Record<string, Rounding>> = { "half-up-2dp": { places: 2, mode: "half-up" }, "half-up-3dp": { places: 3, mode: "half-up" }, "truncate-2dp": { places: 2, mode: "truncate" } };

const shown = (value: Rational, { rounding = "" }: Policy): Rational => {
  const how = roundings[rounding];
  return how === undefined ? value : round(value, how);
};

const half = /* @__PURE__ */ rational(1, 2);

/** Exactly halfway between two shown figures. */
const isHalf = (value: Rational, { rounding = "" }: Policy): boolean => {
  const places = rounding === "half-up-2dp" ? 2 : 3;
  const scaled = multiply(value, rational(10 ** places));
  return rounding.startsWith("half-up") && compare(subtract(scaled, round(scaled, { places: 0, mode: "floor" })), half) === 0;
};

const downAtHalf = (value: Rational, { rounding = "" }: Policy): Rational => round(value, { places: rounding === "half-up-2dp" ? 2 : 3, mode: "truncate" });

const levels = Object.keys(coefficients);
const predicates = Object.keys(percentages);

/** Whole years first: their half cents are the plainest. */
const months = [12, 1, 2, 3, 5, 6, 7, 9, 11];

/** Points of a period. */
export const creditForm = /* @__PURE__ */ defineForm<CreditCase>({
  form: "credit", asks: "value", isShownFreely: false, axes: { rounding: { options: ["half-up-2dp", "half-up-3dp", "truncate-2dp", "unrounded"] } },
  words: (it) => ({ id: `${it.level}, predikat ${it.predicate}, ${String(it.months)} bulan`, en: `${it.level}, predicate ${it.predicate}, ${String(it.months)} ${it.months === 1 ? "month" : "months"}` }),
  cases: [{ level: "ahli-pertama", predicate: "baik", months: 12 }, ...months.flatMap((it) => levels.flatMap((level) => predicates.map((predicate): CreditCase => ({ level, predicate, months: it }))))],
  right: (it, policy) => ({ value: shown(pointsOf(it), policy) }),
  faults: [
    { code: "months-ignored", gives: (it, policy) => [{ value: shown(pointsOf({ ...it, months: 12 }), policy) }] },
    { code: "predicate-ignored", gives: (it, policy) => [{ value: shown(pointsOf({ ...it, predicate: "baik" }), policy) }] },
    { code: "month-rounded-first", gives: (it, policy) => [{ value: shown(multiply(round(pointsOf({ ...it, months: 1 }), { places: 2, mode: "half-up" }), rational(it.months)), policy) }] },
    { code: "half-cent-points", shows: "sometimes", gives: (it, policy) => (isHalf(pointsOf(it), policy) ? [{ value: downAtHalf(pointsOf(it), policy) }] : []) },
    { code: "whole-points", gives: (it) => [{ value: round(pointsOf(it), { places: 0, mode: "half-up" }) }] },
  ],
});

const start = ({ level, rank, years }: TransferCase, base: Table): Rational => add(inTable(base, rank), multiply(inTable(coefficients, level), rational(years)));

/** Level by rank. */
const ranks = [["III/a", "ahli-pertama"], ["III/b", "ahli-pertama"], ["III/c", "ahli-muda"], ["III/d", "ahli-muda"], ["IV/a", "ahli-madya"], ["IV/b", "ahli-madya"], ["IV/c", "ahli-madya"], ["IV/d", "ahli-utama"], ["IV/e", "ahli-utama"]] as const;

/** Points on transfer: the lower end of the rank's range, and a Baik year for each year in the rank. */
export const transferForm = /* @__PURE__ */ defineForm<TransferCase>({
  form: "transfer", asks: "value", isShownFreely: true, axes: {},
  words: ({ level, rank, years }) => ({ id: `${rank}, ${level}, ${String(years)} tahun`, en: `${rank}, ${level}, ${String(years)} ${years === 1 ? "year" : "years"}` }),
  cases: [{ level: "ahli-muda", rank: "III/d", years: 3 }, ...[1, 2, 3].flatMap((years) => ranks.map(([rank, level]): TransferCase => ({ level, rank, years })))],
  right: (it) => ({ value: start(it, rangeFrom) }),
  faults: [
    { code: "conventional-base", gives: (it) => [{ value: start(it, conventionalBase) }] },
    { code: "base-left-out", gives: (it) => [{ value: start(it, {}) }] },
    { code: "years-left-out", gives: (it) => [{ value: subtract(start(it, rangeFrom), start(it, {})) }] },
  ],
});
