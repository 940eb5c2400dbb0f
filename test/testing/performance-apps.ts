/** Plain code for the appraisal of the kind that apps have, in binary arithmetic: a good function for each form, with parts to be replaced by faulty ones. */
import type { PerformanceAuditInputs } from "../../src/testing/index.ts";

type In = PerformanceAuditInputs;
type Aspect = In["activity"]["aspects"]["waktu"];

const [above, at, below] = ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"] as const;

/** Predicates by results and behaviour. */
export const matrix: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [above]: { [above]: "sangat-baik", [at]: "baik", [below]: "kurang" },
  [at]: { [above]: "baik", [at]: "baik", [below]: "kurang" },
  [below]: { [above]: "butuh-perbaikan", [at]: "butuh-perbaikan", [below]: "sangat-kurang" },
};

/** A predicate, with some cells replaced: `results behaviour` → predicate. */
export const predicate = (other: Readonly<Record<string, string>> = {}) => ({ results, behaviour }: In["matrix"]): string => other[`${results} ${behaviour}`] ?? matrix[results]?.[behaviour] ?? "";

/** Time and cost under the Perka. */
export const curve = ({ target, actual }: Aspect): number => {
  const [e, x] = [100 - actual / target * 100, (1.76 * target - actual) / target * 100];
  return e > 24 ? 76 - (x - 100) : x;
};

/** The parts of an activity. */
export interface ActivityParts {
  readonly curve?: (aspect: Aspect) => number;
  readonly time?: (aspects: In["activity"]["aspects"]) => Aspect;
  readonly cost?: (aspects: In["activity"]["aspects"]) => Aspect | undefined;
  readonly count?: (aspects: number) => number;
  readonly quantity?: (value: number) => number;
  readonly undone?: number;
}

/** One activity of PP 46. */
export const activity = ({ curve: of = curve, time = (it) => it.waktu, cost = (it) => it.biaya, count = (it) => it, quantity = (it) => it, undone = 0 }: ActivityParts = {}) => ({ aspects, done }: In["activity"]): number => {
  const factor = done ? 1 : undone;
  const spent = cost(aspects);
  const values = [quantity(aspects.kuantitas.actual / aspects.kuantitas.target * 100), aspects.kualitas.actual / aspects.kualitas.target * 100, of(time(aspects)) * factor, ...(aspects.biaya === undefined || spent === undefined ? [] : [of(spent) * factor])];
  return values.reduce((a, b) => a + b, 0) / count(values.length);
};

/** Without the residue of binary arithmetic. */
export const clean = (value: number): number => Number(value.toFixed(6));

/** Sebutan of PP 46. */
export const grade46 = (value: number): string => (value >= 91 ? "sangat-baik" : value >= 76 ? "baik" : value >= 61 ? "cukup" : value >= 51 ? "kurang" : "buruk");
/** The year of PP 46. */
export const total46 = ({ share = 0.6, grade = grade46 as (value: number) => string | null, skp = (it: number): number => it, tidy = clean } = {}) => (it: In["total-46"]): { readonly value: number; readonly band: string | null } => {
  const value = tidy(skp(it.skp) * share + it.behaviour * (1 - share));
  return { value, band: grade(value) };
};

/** Predicates of PP 30. */
export const grade30 = (value: number, newIdea: boolean): string | null => (value > 120 ? null : value >= 110 && newIdea ? "sangat-baik" : value >= 90 ? "baik" : value >= 70 ? "cukup" : value >= 50 ? "kurang" : "sangat-kurang");
/** The year of PP 30. */
export const total30 = ({ share = (peers: boolean): number => (peers ? 0.6 : 0.7), grade = grade30, tidy = clean } = {}) => (it: In["total-30"]): { readonly value: number; readonly band: string | null } => {
  const part = share(it.peersAsked);
  const value = tidy(it.skp * part + it.behaviour * (1 - part));
  return { value, band: grade(value, it.newIdea) };
};

/** A leader's indicator. */
export const leader = (round = Math.round as (it: number) => number, isMaximum = (it: boolean): boolean => it) => ({ achievement, targetIsMaximum }: In["leader"]): number => {
  const c = round(achievement);
  if (c > 110 || (c === 100 && isMaximum(targetIsMaximum))) return 120;
  if (c >= 101) return 110 + 10 / 9 * (c - 101);
  return c >= 100 ? 109 : c >= 60 ? c - 10 : c / 59 * 49;
};

const percentages: Readonly<Record<string, number>> = { "sangat-baik": 150, baik: 100, "butuh-perbaikan": 75, kurang: 50, "sangat-kurang": 25 };
const coefficients: Readonly<Record<string, number>> = { pemula: 375, terampil: 500, mahir: 1250, penyelia: 2500, "ahli-pertama": 1250, "ahli-muda": 2500, "ahli-madya": 3750, "ahli-utama": 5000 };

/** Credit points in hundredths of a percent of a twelfth: a whole number. */
export const units = ({ level, predicate: of, months }: In["credit"]): number => (percentages[of] ?? 0) * (coefficients[level] ?? 0) * months;
/** One point in those units. */
export const point = 120_000;
/** Credit points in binary arithmetic, unrounded. */
export const credit = ({ level, predicate: of, months }: In["credit"]): number => months / 12 * (percentages[of] ?? 0) / 100 * (coefficients[level] ?? 0) / 100;

const bases: Readonly<Record<string, number>> = { "III/b": 50, "III/d": 100, "IV/b": 150, "IV/c": 300, "IV/e": 200 };
/** Points on transfer. */
export const transfer = (base = (rank: string): number => bases[rank] ?? 0) => ({ level, rank, years }: In["transfer"]): number => base(rank) + years * (coefficients[level] ?? 0) / 100;
