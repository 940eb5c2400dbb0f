/** Which way from the index to the grade does the function go? The one with the fewest cases unexplained, then the fewest faults. */
import { add, compare, hundred, negate, rational, type Rational } from "../../../kernel/index.ts";
import { bandModels, faultsOf, gradeOf, innerBounds, rightBands, twoDecimals, type BandModel } from "./band-model.ts";
import type { Outcome, Seen } from "./call.ts";
import type { AuditConventions } from "./conventions.ts";
import { agrees, isClose } from "../figures.ts";
import type { IndexFit } from "./fit-index.ts";
import { conversion, indexOf, type IndexModel } from "./index-model.ts";

/** What is compared with the cuts. */
export interface Basis {
  /** Its name on the axis `basis`. */
  readonly name: string;
  /** It is rounded to two decimals first. */
  readonly isRounded: boolean;
  /** The way to the index. */
  readonly fit: IndexFit | undefined;
  /** The value; undefined where none can be told for sure. */
  readonly valueOf: (seen: Seen) => Rational | undefined;
}

/** The way that explains the grades. */
export interface GradeFit {
  /** What is compared. */
  readonly basis: Basis;
  /** With which bands. */
  readonly bands: BandModel;
  /** Cases that it does not explain. */
  readonly unexplained: readonly Seen[];
  /** Cases on a bound that a residue moved. */
  readonly residues: readonly Seen[];
  /** Other values that would explain the grades as well. */
  readonly others: readonly string[];
}

/** Fewer decimals do not say on which side of a rounding on the way the function is. */
const TELLING_PLACES = 2;

/** Where binary arithmetic may fall on either side of a rounding on the way, the figure says whether it did; undefined where it does not. */
const valueUnder = (model: IndexModel, { model: own, display }: IndexFit) => ({ sheet, outcome: { index } }: Seen): Rational | undefined => {
  const { value, steady } = indexOf(model, sheet);
  const tells = display.places === null || display.places >= TELLING_PLACES;
  return steady || (tells && index !== null && index !== undefined && agrees(index, indexOf(own, sheet).value, display)) ? value : undefined;
};

const rounded = (valueOf: Basis["valueOf"]) => (seen: Seen): Rational | undefined => {
  const value = valueOf(seen);
  return value === undefined ? undefined : twoDecimals(value);
};

/** All values that may be compared, by the known ways to the index; the figure itself where none is known. */
export const basesOf = (fits: readonly IndexFit[], { basis }: AuditConventions): readonly [Basis, ...Basis[]] => {
  const own = ({ outcome: { index } }: Seen): Rational | undefined => index ?? undefined;
  const of = (name: string, fit: IndexFit | undefined, valueOf: Basis["valueOf"]): readonly [Basis, Basis] => [{ name, isRounded: false, fit, valueOf }, { name: name === "unrounded" ? "round-2dp-first" : name, isRounded: true, fit, valueOf: rounded(valueOf) }];
  const all = fits.flatMap((fit) => {
    const { stage, ...plain } = fit.model;
    return [...of("unrounded", fit, valueUnder({ ...plain, times: conversion }, fit)), ...(stage === undefined ? [] : of("rounded-index", fit, valueUnder({ ...fit.model, times: conversion }, fit)))];
  });
  const [first, ...others] = [...all.filter(({ name }) => name === basis), ...all.filter(({ name }) => name !== basis)];
  return first === undefined ? of("unrounded", undefined, own) : [first, ...others];
};

interface Point { readonly seen: Seen; readonly value: Rational }

/** Points one by one, save those exactly on one bound: of them one that is right suffices, the others were moved by residues. What is rounded before it is compared carries none. */
const grouped = ({ isRounded }: Basis, points: readonly Point[]): readonly (readonly Point[])[] => {
  const onBound = isRounded ? [] : innerBounds.map((bound) => points.filter(({ value }) => compare(value, bound) === 0)).filter((it) => it.length > 0);
  const together = new Set(onBound.flat());
  return [...points.filter((it) => !together.has(it)).map((it) => [it]), ...onBound];
};

/** Where a residue can decide: on the bounds, and at both ends of the scale. */
const ends = [...innerBounds, conversion, hundred];

const isBound = (value: Rational): boolean => ends.some((it) => compare(it, value) === 0);

/** The figure itself shows the residue. */
const showsResidue = ({ index }: Outcome, value: Rational): boolean => index !== null && index !== undefined && isBound(value) && compare(index, value) !== 0 && isClose(index, value);

const hair = rational(1, 1_000_000_000);

/** The figure itself exceeds the scale. */
const overshoots = ({ index }: Outcome, value: Rational): boolean => index !== null && index !== undefined && compare(value, hundred) === 0 && compare(index, hundred) > 0;

/** Graded like what lies a hair beside the bound: where every split is off, in binary arithmetic 64.99 itself may be a hair above. */
const isBeside = (bands: BandModel, { seen, value }: Point, by: Rational): boolean => innerBounds.some((it) => compare(it, value) === 0) && seen.outcome.mark === gradeOf(bands, add(value, by));

/** What explains everything comes first. Else: what a fault costs, and a case that nothing explains; a fault is believed where it explains two cases that would not be explained without it. */
const FAULT = 3;
const CASE = 2;

/** What a rounding on the way costs, where the figures do not tell whether there is one. */
const STAGE = 10;

interface Verdict { readonly unexplained: readonly Seen[]; readonly residues: readonly Seen[]; readonly cost: number }

const judge = ({ isRounded }: Basis, groups: readonly (readonly Point[])[], bands: BandModel): Verdict => {
  const unexplained: Seen[] = [];
  const residues: Seen[] = [];
  let missed = 0;
  const judged = groups.map((group) => ({ all: group.length, off: group.filter(({ seen, value }) => seen.outcome.mark !== gradeOf(bands, value)) })).filter(({ off }) => off.length > 0);
  const isMixed = judged.some(({ all, off }) => off.length < all); // residues are at work: elsewhere they may have moved every split
  const isResidue = (it: Point): boolean => overshoots(it.seen.outcome, it.value) || (!isRounded && (showsResidue(it.seen.outcome, it.value) || isBeside(bands, it, hair) || (isMixed && isBeside(bands, it, negate(hair)))));
  for (const { all, off } of judged) {
    const residue = off.length < all || off.every(isResidue);
    if (!residue) missed += 1;
    for (const { seen } of off) (residue ? residues : unexplained).push(seen);
  }
  return { unexplained, residues, cost: CASE * missed + (residues.length > 0 ? FAULT : 0) };
};

/** A code that means nothing here, in place of every grade, is what a table says to a value off its scale. */
const nameless = (bands: BandModel, points: readonly Point[]): BandModel => (bands.always === null && points.every(({ seen }) => seen.outcome.strange !== undefined) ? { ...bands, always: "D" } : bands);

/**
 * Explains the grades.
 *
 * @param seen - complete surveys with what the function made of them.
 * @param bases - values that may be compared; the plainest first.
 */
export const fitGrades = (seen: readonly Seen[], bases: readonly [Basis, ...Basis[]], declared: AuditConventions): GradeFit => {
  const right = rightBands(declared);
  const models = bandModels(right).map((bands) => ({ bands, faults: faultsOf(bands, right).length }));
  const all = bases.map((basis) => {
    const points = seen.flatMap((it): readonly Point[] => {
      const value = it.outcome.got.failure === undefined ? basis.valueOf(it) : undefined;
      return value === undefined ? [] : [{ seen: it, value }];
    });
    return { basis, points, groups: grouped(basis, points) };
  });
  let best: { readonly fit: GradeFit; readonly cost: number; readonly own: number } = { fit: { basis: bases[0], bands: right, unexplained: seen, residues: [], others: [] }, cost: Infinity, own: Infinity };
  for (const { bands, faults } of models) {
    if (best.fit.unexplained.length === 0 && best.cost <= FAULT * faults) break; // what follows costs at least as much
    for (const { basis, points, groups } of all) {
      const { cost: own, ...verdict } = judge(basis, groups, bands);
      const cost = own + FAULT * faults + (basis.fit?.model.stage === undefined ? 0 : STAGE);
      const isWorse = Number(verdict.unexplained.length > 0) - Number(best.fit.unexplained.length > 0);
      if (isWorse < 0 || (isWorse === 0 && cost < best.cost)) best = { fit: { basis, bands: nameless(bands, points), ...verdict, others: [] }, cost, own };
    }
  }
  const { fit, own } = best;
  const others = all.filter(({ basis, groups }) => basis.fit === fit.basis.fit && basis.name !== fit.basis.name && judge(basis, groups, fit.bands).cost <= own).map(({ basis }) => basis.name);
  return { ...fit, others };
};
