/** Answers that must stand on a scale of whole numbers. */
import { isInteger, compare, rational, toFraction, type Issue } from "../kernel/index.ts";
import { fault } from "./read.ts";
import { readSample, sizeOf, type Answer } from "./sample.ts";

/** The lowest and the highest answer. */
export interface AnswerScale {
  /** The lowest answer. */
  readonly from: number;
  /** The highest answer. */
  readonly to: number;
}

/** A sample whose answers are whole numbers of the scale; pushes `not-on-scale` or the issues of samples otherwise. */
export const readOnScale = (value: unknown, path: string, scale: AnswerScale, issues: Issue[]): readonly Answer[] | undefined => {
  const sample = readSample(value, path, scale.from, issues);
  const off = (sample ?? []).filter(({ value: it }) => !isInteger(it) || compare(it, rational(scale.from)) < 0 || compare(it, rational(scale.to)) > 0);
  for (const answer of off) issues.push(fault("not-on-scale", answer.path, `${scale.from}..${scale.to}`, toFraction(answer.value)));
  return off.length > 0 ? undefined : sample;
};

/** How many answers lie from `least` up to and including `most`. */
export const countWithin = (sample: readonly Answer[], least: number, most: number): number =>
  sizeOf(sample.filter(({ value }) => compare(value, rational(least)) >= 0 && compare(value, rational(most)) <= 0));
