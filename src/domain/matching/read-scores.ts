/** Reading scores: every member once, exactly, onto whole numbers of one scale. */
import { divide, error, fail, hasError, isRecord, multiply, ok, rational, readExact, reduce, type Issue, type Rational, type Result } from "../../kernel/index.ts";
import type { MatchingIssueCode } from "./issues.ts";
import type { Weights, WholeScores } from "./likes.ts";

/** After so many faults reading stops: nobody mends more at once. */
const maxIssues = 100;

/** A score that is no small whole number. */
interface Broken { readonly cell: number; readonly value: Rational }

/** The least common multiple of the denominators: a/gcd × b, by the reduced form of a/b. */
const scaleOf = (broken: readonly Broken[]): number | bigint => {
  let scale = rational(1);
  for (const d of new Set(broken.map((it) => it.value.d))) scale = multiply(scale, rational(reduce(rational(d, scale.n)).n));
  return scale.n;
};

/** Whole numbers of one scale: safe numbers where all are, else bigints. */
const wholeOf = (small: Float64Array, broken: readonly Broken[], scale: number | bigint): Weights => {
  if (broken.length === 0) return small;
  const weights = small.map((it) => it * Number(scale));
  let safe = true;
  for (const { cell, value } of broken) {
    const { n, d } = reduce(multiply(value, rational(scale)));
    safe &&= typeof n === "number" && d === 1;
    weights[cell] = Number(n);
  }
  if (safe && weights.every((it) => Number.isSafeInteger(it))) return weights;
  const large = Array.from(small, (it) => BigInt(it) * BigInt(scale));
  for (const { cell, value: { n, d } } of broken) large[cell] = BigInt(n) * BigInt(scale) / BigInt(d);
  return large;
};

/** Reads one row into the cells from `start` on. Keys of earlier rows stand where they stood, as a rule: `usual` remembers. */
const readRow = (row: Readonly<Record<string, unknown>>, path: string, columns: ReadonlyMap<string, number>, usual: { key: string; column: number }[], put: (column: number, value: unknown, path: () => string) => void, issues: Issue[]): void => {
  const keys = Object.keys(row);
  for (let at = 0; at < keys.length && issues.length < maxIssues; at += 1) {
    const key = String(keys[at]);
    let found = usual[at];
    if (found?.key !== key) {
      const column = columns.get(key);
      if (column === undefined) { issues.push(error<MatchingIssueCode>("unknown-person", `${path}${key}]`, { expected: "one of the mentors", received: key })); continue; }
      found = { key, column };
      usual[at] = found;
    }
    const value = row[key];
    if (value !== undefined) put(found.column, value, () => `${path}${key}]`);
  }
};

/** Reads scores by mentee and mentor. Issues: `wrong-type`, `unknown-person`, `self-mentoring`, and those of numbers, at `scores[mentee,mentor]`. */
export const readScores = (value: unknown, mentees: readonly string[], mentors: readonly string[]): Result<WholeScores> => {
  if (!isRecord(value)) return fail([error("wrong-type", "scores", { expected: "an object of mentees", received: value })]);
  const width = mentors.length;
  const small = new Float64Array(mentees.length * width);
  const given = new Uint8Array(mentees.length * width);
  const rows = new Map(mentees.map((id, at) => [id, at]));
  const columns = new Map(mentors.map((id, at) => [id, at]));
  const issues: Issue[] = [];
  const broken: Broken[] = [];
  const usual: { key: string; column: number }[] = [];
  for (const mentee of Object.keys(value)) {
    const at = rows.get(mentee);
    const row = value[mentee];
    if (at === undefined) issues.push(error<MatchingIssueCode>("unknown-person", `scores[${mentee}]`, { expected: "one of the mentees", received: mentee }));
    else if (isRecord(row)) {
      readRow(row, `scores[${mentee},`, columns, usual, (column, score, path) => {
        const cell = at * width + column;
        if (typeof score === "number" && Number.isSafeInteger(score)) small[cell] = score + 0;
        else {
          const heard: Issue[] = [];
          const read = readExact(score, path(), heard);
          if (read !== undefined) broken.push({ cell, value: reduce(read) });
          // of remarks on long numbers the first says enough
          if (read === undefined || issues.length === 0) issues.push(...heard);
        }
        if (mentors[column] === mentee) issues.push(error<MatchingIssueCode>("self-mentoring", path(), { expected: "two different people", received: mentee }));
        given[cell] = 1;
      }, issues);
    } else if (row !== undefined) issues.push(error("wrong-type", `scores[${mentee}]`, { expected: "an object of mentors", received: row }));
    if (issues.length >= maxIssues) break;
  }
  if (hasError(issues)) return fail(issues);
  const scale = scaleOf(broken);
  return ok({ weights: wholeOf(small, broken, scale), given, scale, width }, issues);
};

/** The score behind a whole number. */
export const scoreOf = ({ weights, scale }: WholeScores, cell: number): Rational => divide(rational(weights[cell] as number | bigint), rational(scale)) ?? rational(0);
