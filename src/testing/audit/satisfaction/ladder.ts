/** The complete surveys of the audit: plain ones that tell conventions apart, then a ladder of values on, between and beside the bounds, each with as few people as can show it. */
import { add, compare, floor, isInteger, multiply, rational, reduce, subtract, sum, type Rational } from "../../../kernel/index.ts";
import { gapsOfRule, innerBounds } from "./band-model.ts";
import type { AuditForm } from "./inputs.ts";
import { conversion, indexOf, type IndexModel } from "./index-model.ts";
import { complete, isPossible, numberAt, positions, spread, type Sheet } from "./sheets.ts";

/** A real survey of 29 people: 91.475… */
const worked: Sheet = /* @__PURE__ */ complete(29, [105, 101, 100, 116, 102, 105, 106, 115, 105]);

/** Denominators of means that a decimal can write. */
const decimalPeople = [1, 10, 100, 1000, 10000];

/** Where means are handed over they are decimals: four of them, as reports print. */
const asMeans = ({ people, totals }: Sheet): Sheet => complete(10000, totals.map((it) => Math.round((it * 10000) / people)));

/** Numbers of people whose means never end in a tie. */
const primes = [3, 7, 11, 13, 17, 19, 23, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97];

/** Sums without a whole mean, so that no rounding or cutting off stands on an edge; scattered, always the same. */
const scattered = (people: number): Sheet => complete(people, positions.map((at) => {
  const total = 2 * people + ((at * at * 11 + at * people * 3 + 5 * people + 7 * at) % (2 * people - 1));
  return total % people === 0 ? total + 1 : total;
}));

/** Surveys whose figures differ under every known convention. */
export const probes = (form: AuditForm): readonly Sheet[] => {
  const sheets = [worked, complete(299, spread(9586)), ...primes.map(scattered)];
  return form === "means" ? sheets.map(asMeans) : sheets;
};

/** One person, every sum from 9 to 36; and both ends of the scale with more people. */
export const onePerson = (): readonly Sheet[] => [
  ...Array.from({ length: 28 }, (_, at) => complete(1, spread(positions.length + at))),
  ...[1, 4].flatMap((answer) => [10, 100].map((people) => complete(people, positions.map(() => answer * people)))),
];

const sizesOf = (form: AuditForm): readonly number[] => (form === "means" ? decimalPeople : Array.from({ length: 600 }, (_, at) => at + 1));

/** Values strictly inside: exactly on a bound, or halfway where two decimals tie, binary arithmetic may fall on either side. */
interface Zone { readonly above: Rational; readonly below: Rational }

const hundredth = rational(1, 100);

/** Both halves of each gap, and a narrow strip on each side of it. */
const zones = (): readonly Zone[] => gapsOfRule().flatMap(({ above, below }) => {
  const middle = multiply(add(above, below), rational(1, 2));
  const strip = multiply(hundredth, rational(6));
  return [{ above, below: middle }, { above: middle, below }, { above: subtract(above, strip), below: above }, { above: below, below: add(below, strip) }];
});

const valueOf = (model: IndexModel, sheet: Sheet): Rational => indexOf(model, sheet).value;

/** a ÷ b for b above zero. */
const per = (a: Rational, b: Rational): Rational => multiply(a, { n: b.d, d: b.n });

/** How much one point on the sum over all elements adds to the index, on average, with one person. */
const slopeOf = ({ weight }: IndexModel): Rational => multiply(conversion, multiply(sum(weight), rational(1, positions.length)));

/** Sums near the one that gives a value; with unequal weights it depends on which elements got the last points. */
const near = (model: IndexModel, people: number, value: Rational): readonly Sheet[] => {
  const around = Number(floor(per(multiply(value, rational(people)), slopeOf(model))).n);
  const reach = model.weights === "custom" ? positions.length : 0;
  return Array.from({ length: 2 * reach + 2 }, (_, at) => complete(people, spread(around - reach + at))).filter(isPossible);
};

/** The smallest even survey with a value inside the zone. */
const smallestIn = (model: IndexModel, form: AuditForm, { above, below }: Zone): readonly Sheet[] => {
  for (const people of sizesOf(form)) {
    const found = near(model, people, above).find((sheet) => {
      const value = valueOf(model, sheet);
      return compare(value, above) > 0 && compare(value, below) < 0;
    });
    if (found !== undefined) return [found];
  }
  return [];
};

/** An uneven split that adds nothing: it makes 9 16 7 12 16 14 10 19 14 of nine thirteens, which is 64.99999999999999 in binary arithmetic. */
const uneven = [-4, 3, -6, -1, 3, 1, -3, 6, 1];

/** One sum in many splits: residues of binary arithmetic depend on the parts. */
const splits = (people: number, total: number): readonly Sheet[] => [0, 1, 2].flatMap((factor) => (factor === 0 ? [0] : positions).map((turn) => complete(people, spread(total).map((it, at) => it + factor * (numberAt(uneven, (at + turn) % uneven.length)))))).filter(isPossible);

/** More people than this are not handed over as single answers. */
const mostPeople = (form: AuditForm): number => (form === "answers" || form === "questions" ? 300 : 10000);

const ENOUGH_SPLITS = 12;

/** Surveys with exactly this value, in many splits. */
const exactly = (model: IndexModel, form: AuditForm, value: Rational): readonly Sheet[] => {
  const perPerson = reduce(per(value, slopeOf(model)));
  const sizes = form === "means" ? decimalPeople : Array.from({ length: 20 }, (_, at) => Number(perPerson.d) * (at + 1));
  const found: Sheet[] = [];
  for (const people of sizes) {
    const total = multiply(perPerson, rational(people));
    if (people > mostPeople(form) || !isInteger(total) || found.length >= ENOUGH_SPLITS) continue;
    for (const sheet of splits(people, Number(reduce(total).n))) if (compare(valueOf(model, sheet), value) === 0) found.push(sheet);
  }
  return found.length > 1 ? found : [];
};

/** Where the misprinted table, in which C ends at 76.00, differs. */
const misprint: Zone = { above: rational(7601, 100), below: rational(766, 10) };

/** The ladder for a function whose figures follow a way to the index: by that way, and without the roundings on it. */
export const ladder = ({ weights, weight, stage }: IndexModel, form: AuditForm): readonly Sheet[] => {
  const model: IndexModel = { weights, weight, times: conversion, faults: [] };
  return [
    ...[model, ...(stage === undefined ? [] : [{ ...model, stage }])].flatMap((way) => [...zones(), misprint].flatMap((zone) => smallestIn(way, form, zone))),
    ...innerBounds.flatMap((value) => exactly(model, form, value)),
  ];
};
