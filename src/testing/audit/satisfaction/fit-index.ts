/** Which way to the index does the function go? Found by its figures for complete surveys. */
import type { Rational } from "../../../kernel/index.ts";
import { agrees, displaysOf, nameOfDisplay, type Display } from "../figures.ts";
import type { Seen } from "./call.ts";
import type { AuditForm } from "./inputs.ts";
import { indexOf, legitimate, ofAnotherCount, perRespondent, staged, unconverted, type IndexModel } from "./index-model.ts";

/** A way that fits, with how it is shown. */
export interface IndexFit {
  /** The way. */
  readonly model: IndexModel;
  /** How its figures are shown. */
  readonly display: Display;
}

/** A way is not trusted on fewer cases: many stand on an edge of its rounding, where binary arithmetic may fall on either side. */
const FEWEST_CASES = 6;

const fitsAll = (seen: readonly Seen[], { model, display }: IndexFit): boolean => {
  let judged = 0;
  for (const { sheet, outcome: { index } } of seen) {
    const read = indexOf(model, sheet);
    if (index === null || index === undefined || !read.steady) continue;
    if (!agrees(index, read.value, display)) return false;
    judged += 1;
  }
  return judged >= FEWEST_CASES;
};

/** Figures with few decimals fit many ways: so many are looked at. */
const MOST_FITS = 24;

/** Those of several ways that fit further cases too; the plainest, where none does. */
export const narrow = (fits: readonly IndexFit[], seen: readonly Seen[]): readonly IndexFit[] => {
  const fitting = fits.filter((fit) => fitsAll(seen, fit));
  return fitting.length > 0 ? fitting.slice(0, MOST_FITS) : fits.slice(0, 1);
};

/** Groups of ways, each tried only where none before fits; in a group the plainest first. */
const groups = (form: AuditForm, right: readonly IndexModel[]): readonly (() => readonly IndexModel[])[] => [
  () => [...right, ...right.flatMap(staged)], () => [...right, ...right.flatMap(staged)].map(unconverted), ofAnotherCount,
  () => (form === "answers" || form === "questions" ? right.slice(0, 1).flatMap(perRespondent) : []), // it knows no weights
];

/**
 * The ways that fit the figures, as plain as possible: right ones, else faulty ones, else none.
 *
 * @param seen - complete surveys with what the function made of them.
 * @param own - the unit's own weights.
 */
export const fitIndex = (form: AuditForm, seen: readonly Seen[], own: readonly Rational[] | undefined): readonly IndexFit[] => {
  const figures = seen.flatMap(({ outcome: { index } }) => (index === null || index === undefined ? [] : [index]));
  const displays = displaysOf(figures);
  for (const group of groups(form, legitimate(own))) {
    const models = group();
    const fitting = displays.flatMap((display) => models.map((model) => ({ model, display })).filter((fit) => fitsAll(seen, fit)));
    if (fitting.length > 0) return fitting.sort((a, b) => Number(a.model.stage !== undefined) - Number(b.model.stage !== undefined));
  }
  return [];
};

/** The name of a rounding, as the rule's axis `rounding` writes it. */
export const roundingName = ({ model: { stage }, display }: IndexFit): string => {
  if (stage !== undefined) {
    const what = stage.at === "index" ? `index-${stage.rounding.places}dp-then-convert` : `${stage.at === "nrr" ? "nrr" : "weighted-nrr"}-${stage.rounding.places}dp`;
    return stage.rounding.mode === "truncate" ? `${what}-truncate` : what;
  }
  return nameOfDisplay(display);
};
