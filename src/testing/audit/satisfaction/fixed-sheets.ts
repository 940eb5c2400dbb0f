/** The surveys of the fixed list: small, each with the trap that it is laid for. */
import type { AuditForm } from "./inputs.ts";
import { empty, withGaps, withUnanswered } from "./missing.ts";
import { withQuestions } from "./questions.ts";
import { complete, positions, spread, type Sheet } from "./sheets.ts";

const even = (people: number, total: number): Sheet => complete(people, spread(total));

/** Everybody gave every element the same answer. */
const all = (answer: number): Sheet => complete(1, positions.map(() => answer));

/** Index 3.4, a B: an A by the bands of 2004. */
const ordinary = (): Sheet => even(10, 306);

/** Index 3.2, 2.7 and 2.5: a B, a C and a D. Who compares them before they are converted, or with cuts one band off, gives other grades. */
const plain = (): readonly Sheet[] => [even(10, 288), even(10, 243), even(10, 225)];

/** Both ends of the scale; 76.30, where C ends in a misprinted table; 88.30, which is index 3.532. */
const edges = (): readonly Sheet[] => [all(4), all(1), even(250, 6867), even(250, 7947)];

/** Surveys whose weights tell: a real one of 29 people, and one of 299 that is an A by 1/9 alone. */
const weighed = (): readonly Sheet[] => [complete(29, [105, 101, 100, 116, 102, 105, 106, 115, 105]), even(299, 9586)];

/** Between two printed bounds: 88.304…, 88.307…, 76.608…, 76.602…, 64.990…, 64.995…. Rounded to two decimals first, every second or third is in the band above. */
const between = (): readonly Sheet[] => [even(19, 604), even(43, 1367), even(19, 524), even(26, 717), even(58, 1357), even(113, 2644)];

/** Exactly on a bound, split so that binary arithmetic misses it: 65 as 64.99999999999999, 88.3 as 88.30000000000001; then the cuts 76.61 and 88.31. */
const residues = (): readonly Sheet[] => [
  complete(5, [9, 16, 7, 12, 16, 14, 10, 19, 14]), complete(250, [913, 872, 894, 908, 887, 916, 888, 901, 768]), even(2500, 68949), even(2500, 79479),
];

/** Means of four decimals between two bounds, and one that rounds up to 76.61. */
const betweenMeans = (): readonly Sheet[] => [even(10000, 317894), even(10000, 275778)];

/** The surveys by form, an ordinary one first. */
export const fixedSheets: Readonly<Record<AuditForm, () => readonly [Sheet, ...Sheet[]]>> = {
  totals: () => [ordinary(), ...plain(), ...edges(), ...weighed(), ...between(), ...residues(), ...withGaps(), withUnanswered(), empty()],
  answers: () => [ordinary(), ...plain(), all(4), all(1), ...between().slice(0, 4), ...withGaps(), withUnanswered(), empty()],
  questions: () => [ordinary(), all(4), all(1), ...withQuestions(), withUnanswered(), empty()],
  means: () => [ordinary(), ...plain(), ...edges(), ...betweenMeans(), withUnanswered(), empty()],
};
