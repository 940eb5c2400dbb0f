/** Plain code for indicators of the kind that apps have, in binary arithmetic: a good function for each form, with parts to be replaced by faulty ones. */
import type { IndicatorAuditInputs } from "../../src/testing/index.ts";

type In = IndicatorAuditInputs;

/** One indicator without its form. */
export type One = Pick<In["achievement"], "direction" | "actual" | "target">;

/** The parts of an achievement. */
export interface AchievementParts {
  readonly minimise?: (r: number, t: number) => number;
  readonly maximise?: (r: number, t: number) => number;
  readonly cap?: number;
  readonly capMinimise?: number;
  readonly floor?: number;
  readonly zeroTarget?: (it: One) => number | null;
  readonly missing?: (it: One) => number | null;
}

export const mirror = (r: number, t: number): number => (2 * t - r) / t * 100;
export const inverse = (r: number, t: number): number => t / r * 100;
export const ratio = (r: number, t: number): number => r / t * 100;

/** Achievement of one indicator. */
export const achievement = ({ minimise = mirror, maximise = ratio, cap = Infinity, capMinimise = cap, floor = -Infinity, zeroTarget = () => null, missing = () => null }: AchievementParts = {}) => (it: One): number | null => {
  if (it.actual === null) return missing(it);
  if (it.target === 0) return zeroTarget(it);
  if (it.direction === "maximise") return Math.max(floor, Math.min(cap, maximise(it.actual, it.target)));
  return Math.max(floor, Math.min(capMinimise, minimise(it.actual, it.target)));
};

/** Weighted total. */
export const total = ({ of = achievement(), round = (it: number) => it, missing = "undetermined", weight = (it: number) => it }: { readonly of?: (it: One) => number | null; readonly round?: (it: number) => number; readonly missing?: string; readonly weight?: (it: number) => number } = {}) => ({ indicators }: In["total"]): number | null => {
  let [sum, weights] = [0, 0];
  for (const it of indicators) {
    const value = of(it);
    if (value === null && missing === "undetermined") return null;
    if (value === null && missing === "exclude") continue;
    sum += round(value ?? 0) * weight(it.weight);
    weights += weight(it.weight);
  }
  return sum / weights;
};

/** Near end of a range. */
export const range = (bound = (it: In["range"]): number => (it.actual > it.high ? it.high : it.low), minimise = mirror) => (it: In["range"]): number => {
  if (it.actual >= it.low && it.actual <= it.high) return 100;
  return it.direction === "maximise" ? ratio(it.actual, bound(it)) : minimise(it.actual, bound(it));
};

/** Best on target. */
export const stabilise = ({ actual, target }: In["stabilise"]): number => {
  const c = actual / target * 100;
  return c > 100 ? 200 - c : c;
};

/** SAKIP predicates. */
export const sakip = (score: number): string => (score > 90 ? "AA" : score > 80 ? "A" : score > 70 ? "BB" : score > 60 ? "B" : score > 50 ? "CC" : score > 30 ? "C" : "D");

/** Bands of Permendagri 86/2017; rounded before they are compared, so that no residue is left. */
export const category = (value: number): string => (value >= 91 ? "sangat-tinggi" : value >= 76 ? "tinggi" : value >= 66 ? "sedang" : value >= 51 ? "rendah" : "sangat-rendah");
/** Percent without a residue. */
export const percent = ({ actual, target }: In["category"]): number => Number((actual / target * 100).toFixed(6));

/** Quarters to a year. */
export const periods = (isReported = (it: number | null | undefined): it is number => it !== null && it !== undefined, missing = "exclude") => ({ method, unit, periods: all }: In["periods"]): number | null => {
  const reported = all.filter(isReported);
  if (method === "sum") return unit === "rate" ? null : reported.reduce((a, b) => a + b, 0);
  if (method === "take-last-known") return reported.at(-1) ?? null;
  return reported.length === 0 ? null : reported.reduce((a, b) => a + b, 0) / (missing === "zero" ? all.length : reported.length);
};

/** Numbers as text, by the format that is declared. */
export const number = ({ text, format }: In["number"]): number | null => {
  if (format === "raw") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
  return /^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : null;
};

/** Met or not. */
export const verdict = ({ direction, actual, target }: In["verdict"]): string => ((direction === "maximise" ? actual >= target : actual <= target) ? "met" : "not-met");

/** Calibrated results. */
export const calibration = (round = (it: number): number => it) => ({ rows }: In["calibration"]): number => {
  const mean = round(rows.reduce((sum, it) => sum + it.value * it.quality, 0) / rows.reduce((sum, it) => sum + it.quality, 0));
  return mean > 100 ? 100 + (Math.min(mean, 120) - 100) * 15 / 20 : mean;
};
