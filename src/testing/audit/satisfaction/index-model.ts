/** Ways to get from means to the index: the conventions of the rule, and known faulty ones. Exact. */
import { compare, multiply, rational, round, subtract, sum, toFraction, zero, type Rational, type Rounding } from "../../../kernel/index.ts";
import type { AuditFaultCode } from "./fault-codes.ts";
import { numberAt, positions, rowsOf, type Sheet } from "./sheets.ts";

/** Rounding on the way to the index. */
export interface Stage {
  /** What is rounded: each mean, each weighted mean, or the index before it is converted. */
  readonly at: "nrr" | "weighted" | "index";
  /** How. */
  readonly rounding: Rounding;
}

/** One way. */
export interface IndexModel {
  /** The name of its weights. */
  readonly weights: string;
  /** The weight of each element. */
  readonly weight: readonly Rational[];
  /** Rounding on the way; absent: none. */
  readonly stage?: Stage;
  /** 25; 1 where the index is not converted. */
  readonly times: Rational;
  /** How the average of each respondent is rounded to a whole number; absent: it is not. */
  readonly perRespondent?: Rounding;
  /** What is wrong with it. */
  readonly faults: readonly AuditFaultCode[];
}

/** An index, and whether the residues of binary arithmetic could have moved a rounding on the way. */
export interface Reading {
  /** The index. */
  readonly value: Rational;
  /** No rounding on the way stood on an edge. */
  readonly steady: boolean;
}

/** The conversion of the rule. */
export const conversion: Rational = /* @__PURE__ */ rational(25);

const nine = positions.length;

type Printed = readonly [name: string, places: number | undefined];

/** The printed weights of the rule, with their decimals. */
const printed: readonly [Printed, ...Printed[]] = [["exact-1-over-k", undefined], ["printed-0.111", 3], ["printed-0.11", 2], ["printed-0.1111", 4]];

const equal = (weight: Rational): readonly Rational[] => positions.map(() => weight);

/** 1/count, rounded. */
export const share = (count: number, places: number | undefined): Rational => (places === undefined ? rational(1, count) : round(rational(1, count), { places, mode: "half-up" }));

const model = (weights: string, weight: readonly Rational[], faults: readonly AuditFaultCode[] = []): IndexModel => ({ weights, weight, times: conversion, faults });

/** Models without rounding on the way, one for each known weight; a unit's own weights alone where they are given. */
export const legitimate = (own: readonly Rational[] | undefined): readonly [IndexModel, ...IndexModel[]] => {
  const of = ([name, places]: Printed): IndexModel => model(name, equal(share(nine, places)));
  const [first, ...others] = printed;
  return own === undefined ? [of(first), ...others.map(of)] : [model("custom", own)];
};

/** The decimals of printed weights; undefined for weights that are not rounded. */
export const placesOf = (weights: string): number | undefined => printed.find(([name]) => name === weights)?.[1];

/** The weights of another number of elements on nine. */
export const ofAnotherCount = (): readonly IndexModel[] => [undefined, 2, 3, 4].flatMap((places) => [10, 14, 8, 7, 6, 5, 4, 11, 12, 13, 15, 16, 17, 18, 19, 20]
  .map((count) => share(count, places)).map((weight) => model(`other-${toFraction(weight)}`, equal(weight), ["weights-of-another-count"])));

/** The model with each rounding on the way that is seen in print. */
export const staged = (base: IndexModel): readonly IndexModel[] => (["half-up", "truncate"] as const).flatMap((mode) => (["index", "weighted", "nrr"] as const)
  .flatMap((at) => [2, 3, 4].map((places) => ({ ...base, stage: { at, rounding: { places, mode } } }))));

/** The model before conversion. */
export const unconverted = (base: IndexModel): IndexModel => ({ ...base, times: rational(1), faults: [...base.faults, "index-not-converted"] });

/** The average of each respondent rounded to a whole number. */
export const perRespondent = (base: IndexModel): readonly IndexModel[] => (["half-up", "truncate", "ceiling"] as const).map((mode) => ({ ...base, perRespondent: { places: 0, mode }, faults: [...base.faults, "respondent-average-rounded"] }));

/** The number at a position of a list; beyond it 0. */
export const rationalAt = (list: readonly Rational[], at: number): Rational => list[at] ?? zero;

const half = rational(1, 2);
const power = (places: number): Rational => rational(10 ** places);

/** Does a residue decide the rounding of this value? To the nearest: halfway; cut off: on a kept digit. */
const isOnEdge = (value: Rational, { places, mode }: Rounding): boolean => {
  const scaled = multiply(value, power(places));
  const rest = subtract(scaled, round(scaled, { places: 0, mode: "floor" }));
  return compare(rest, mode === "half-up" ? half : zero) === 0;
};

/** The index that means give. */
export const indexFrom = ({ weight, stage, times }: IndexModel, means: readonly Rational[]): Reading => {
  let steady = true;
  const at = (where: Stage["at"], value: Rational): Rational => {
    if (stage?.at !== where) return value;
    if (isOnEdge(value, stage.rounding)) steady = false;
    return round(value, stage.rounding);
  };
  const interval = sum(means.map((mean, element) => at("weighted", multiply(at("nrr", mean), rationalAt(weight, element)))));
  const value = multiply(at("index", interval), times);
  return { value, steady };
};

/** The average of each respondent, rounded, and averaged again: a fault. */
export const averageOfRespondents = (sheet: Sheet, rounding: Rounding): Rational => {
  const rounded = rowsOf(sheet).map((row) => round(rational(row.reduce((all, [, items]) => all + numberAt(items, 0), 0), row.length), rounding));
  return multiply(sum(rounded), rational(1, sheet.people));
};

/** The index of a survey in which everybody answered everything. */
export const indexOf = (model: IndexModel, sheet: Sheet): Reading => (model.perRespondent === undefined
  ? indexFrom(model, sheet.totals.map((total) => rational(total, sheet.people)))
  : { value: multiply(averageOfRespondents(sheet, model.perRespondent), model.times), steady: true });
