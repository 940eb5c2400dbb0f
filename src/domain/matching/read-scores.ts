/** Reading scores: every member once, exactly, onto whole numbers of one scale. */
import { error, isRecord, rational, readExact, reduce, type Issue, type Rational } from "../../kernel/index.ts";
import type { Weights, WholeScores } from "./likes.ts";
import { fault, maxIssues, unknownPerson } from "./read-parts.ts";

/** A score that is no small whole number, in lowest terms. */
interface Broken { readonly cell: number; readonly value: Rational }

/** The least common multiple of the denominators: scale × d / gcd, by the reduced form of d / scale. */
const scaleOf = (broken: readonly Broken[]): bigint => {
  let scale = 1n;
  for (const d of new Set(broken.map((it) => it.value.d))) scale *= BigInt(reduce(rational(d, scale)).n);
  return scale;
};

/** Whole numbers of one scale: safe numbers where all are, else bigints. */
const wholeOf = (small: Float64Array, broken: readonly Broken[], scale: bigint): Weights => {
  if (broken.length === 0) return small;
  const factor = Number(scale);
  const weights = small.map((it) => it * factor);
  // a product of safe numbers beyond the safe ones is rounded to another one beyond them
  for (const { cell, value: { n, d } } of broken) weights[cell] = typeof n === "number" && typeof d === "number" ? n * (factor / d) : Infinity;
  if (Number.isSafeInteger(factor) && weights.every((it) => Number.isSafeInteger(it))) return weights;
  const large = Array.from(small, (it) => BigInt(it) * scale);
  for (const { cell, value: { n, d } } of broken) large[cell] = BigInt(n) * scale / BigInt(d);
  return large;
};

/** Reads scores by mentee and mentor. Issues: `wrong-type`, `unknown-person`, `self-mentoring`, and those of numbers, at `scores[mentee,mentor]`. */
export const readScores = (value: unknown, rows: ReadonlyMap<string, number>, columns: ReadonlyMap<string, number>, issues: Issue[]): WholeScores => {
  const width = columns.size;
  const small = new Float64Array(rows.size * width);
  const given = new Uint8Array(rows.size * width);
  const broken: Broken[] = [];
  let remarked = false;
  const put = (cell: number, score: unknown, path: () => string): void => {
    given[cell] = 1;
    if (typeof score === "number" && Number.isSafeInteger(score)) { small[cell] = score + 0; return; }
    const heard: Issue[] = [];
    const read = readExact(score, path(), heard);
    if (read === undefined || !remarked) issues.push(...heard); // of remarks on long numbers the first says enough
    remarked ||= heard.length > 0;
    if (read !== undefined) broken.push({ cell, value: reduce(read) });
  };
  /** Keys of earlier rows stand where they stood, as a rule: `usual` remembers. */
  const usual: { readonly key: string; readonly column: number }[] = [];
  const readRow = (mentee: string, row: Readonly<Record<string, unknown>>, start: number): void => {
    const keys = Object.keys(row);
    for (let at = 0; at < keys.length && issues.length < maxIssues; at += 1) {
      const key = keys[at] as string;
      const path = (): string => `scores[${mentee},${key}]`;
      let found = usual[at];
      if (found?.key !== key) {
        const column = columns.get(key);
        if (column === undefined) { issues.push(unknownPerson(path(), key, "mentors")); continue; }
        found = { key, column };
        usual[at] = found;
      }
      const score = row[key];
      if (score === undefined) continue;
      if (key === mentee) issues.push(fault("self-mentoring", path(), "two different people", mentee));
      put(start + found.column, score, path);
    }
  };
  if (!isRecord(value)) issues.push(error("wrong-type", "scores", { expected: "an object of mentees", received: value }));
  else {
    for (const mentee of Object.keys(value)) {
      if (issues.length >= maxIssues) break;
      const at = rows.get(mentee);
      const row = value[mentee];
      if (at === undefined) issues.push(unknownPerson(`scores[${mentee}]`, mentee, "mentees"));
      else if (isRecord(row)) readRow(mentee, row, at * width);
      else if (row !== undefined) issues.push(error("wrong-type", `scores[${mentee}]`, { expected: "an object of mentors", received: row }));
    }
  }
  const scale = scaleOf(broken);
  return { weights: wholeOf(small, broken, scale), given, scale, width };
};
