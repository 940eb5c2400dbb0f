/** Formulas of the scorers that calculate with single numbers. */
import { isMap } from "../plain.ts";
import { absences, EMPTY } from "./absent.ts";
import { guarded, handingOn } from "./guard.ts";
import { numberText } from "./literal.ts";
import { allOf, handedOn, type Written } from "./operand.ts";
import type { View } from "./view.ts";

const { missing } = absences;

/** of ÷ to × times */
export const ratioFormula = (view: View): Written | undefined => {
  const times = view.number("times");
  return guarded(view, ["of", "to"], ([of = "", to = ""]) => ({ formula: `IF(${to}=0,"",${of}/${to}${times === undefined ? "" : `*${numberText(times)}`})`, may: missing }));
};

/** of − less */
export const differenceFormula = (view: View): Written | undefined => guarded(view, ["of", "less"], ([of = "", less = ""]) => ({ formula: `${of}-${less}`, may: 0 }));

/** value × times + plus */
export const affineFormula = (view: View): Written | undefined => {
  const times = view.number("times");
  const plus = view.number("plus");
  if (times === undefined) return undefined;
  return guarded(view, ["value"], ([value = ""]) => ({ formula: `${value}*${numberText(times)}${plus === undefined ? "" : `+${numberText(plus)}`}`, may: 0 }));
};

/** 1 ÷ value */
export const reciprocalFormula = (view: View): Written | undefined => guarded(view, ["value"], ([value = ""]) => ({ formula: `IF(${value}=0,"",1/${value})`, may: missing }));

/** Where a value stands between two goalposts. */
export const goalpostsFormula = (view: View): Written | undefined => {
  const [better, beyond, times] = [view.word("better"), view.word("beyond"), view.number("times")];
  if ((better !== "higher" && better !== "lower") || (beyond !== "clamp" && beyond !== "extend")) return undefined;
  return guarded(view, ["value", "low", "high"], ([value = "", low = "", high = ""]) => {
    const share = `${better === "higher" ? `(${value}-${low})` : `(${high}-${value})`}/(${high}-${low})`;
    const held = beyond === "clamp" ? `MIN(MAX(${share},0),1)` : share;
    return { formula: `IF(${high}=${low},"",${held}${times === undefined ? "" : `*${numberText(times)}`})`, may: missing };
  });
};

/** A spreadsheet's ROUND goes half away from zero, which is half-up; the other modes are put together from it and from ROUNDUP and ROUNDDOWN, which go by distance from zero. */
const roundings: Readonly<Record<string, (value: string, places: string) => string>> = {
  "half-up": (value, places) => `ROUND(${value},${places})`,
  "half-even": (value, places) => `IF(ABS(${value}*10^${places}-ROUNDDOWN(${value}*10^${places},0))=0.5,2*ROUND(${value}*10^${places}/2,0)/10^${places},ROUND(${value},${places}))`,
  truncate: (value, places) => `ROUNDDOWN(${value},${places})`,
  ceiling: (value, places) => `IF(${value}<0,ROUNDDOWN(${value},${places}),ROUNDUP(${value},${places}))`,
  floor: (value, places) => `IF(${value}<0,ROUNDUP(${value},${places}),ROUNDDOWN(${value},${places}))`,
};

/** The rounding stage of a term, or none. */
export const roundFormula = (view: View): Written | undefined => {
  const table = view.table("rounding");
  const rounding = table?.body.get("rounding");
  const value = view.each("value");
  if (rounding === "none" && value !== undefined && view.missing === "default" && view.notApplicable === "default") return { formula: handedOn(value), may: value.may };
  if (rounding === "none") return guarded(view, ["value"], ([text = ""]) => ({ formula: text, may: 0 }));
  const mode = isMap(rounding) ? rounding.get("mode") : undefined;
  const write = typeof mode === "string" && Object.hasOwn(roundings, mode) ? roundings[mode] : undefined;
  const places = table?.cell(".places");
  if (write === undefined || places === undefined) return undefined;
  return guarded(view, ["value"], ([text = ""]) => ({ formula: write(text, places), may: 0 }));
};

/** A value held between two bounds; MIN and MAX pass over a bound that is not set. */
export const clampFormula = (view: View): Written | undefined => {
  const read = ["min", "max"].map((slot) => (view.has(slot) ? view.each(slot) ?? "lost" : undefined));
  const bounds = read.flatMap((it) => (it === undefined || it === "lost" ? [] : [it]));
  // a bound may be missing because its term is not set, which is no bound, or for another reason, which is handed on: where both can be, the sheet cannot tell
  if (read.includes("lost") || bounds.some(({ may }) => (may & EMPTY) === EMPTY)) return undefined;
  const [min, max] = read.map((it) => (it === undefined || it === "lost" ? undefined : it));
  return guarded(view, ["value"], ([value = ""]) => {
    const low = min === undefined ? value : `MAX(${value},${min.text})`;
    const held = max === undefined ? low : `MIN(${low},${max.text})`;
    if (min === undefined || max === undefined) return handingOn(view.marks, bounds, { formula: held, may: 0 });
    const set = bounds.flatMap(({ may, text }) => ((may & absences.unset) === 0 ? [] : [`ISNUMBER(${text})`]));
    return handingOn(view.marks, bounds, { formula: `IF(${allOf([...set, `${min.text}>${max.text}`])},"",${held})`, may: missing });
  });
};
