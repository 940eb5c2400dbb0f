/** mergePerformance: one figure of the parts of a year under different rules, recorded as the caller's own. */
import { buildEngine, evaluateIn, type Receipt } from "../engine/index.ts";
import { error, fail, guard, hasError, isLocalDate, isRecord, lazily, note, ok, own, type Issue, type NumberValue, type Result } from "../kernel/index.ts";
import { gabunganPeriode } from "../regulations/performance/index.ts";
import type { Confidence, Exactly } from "../rulebook/index.ts";
import { round, weightedMean } from "../scorers/index.ts";
import type { Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import type { Performance } from "./performance-answer.ts";
import { daysOfPost, monthsOfPost } from "./post-length.ts";

/** A part of the period in the merge. */
export interface MergedPart {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** The rulebook of the part. */
  readonly rulebook: string;
  /** Its score, exact; null: it has none. */
  readonly score: string | null;
  /** What the caller lets it count. */
  readonly weight: Exactly | null;
  /** How sure the score of this part is; null: it has none. The merge itself is never more than a convention. */
  readonly confidence: Confidence | null;
}

/** A figure of several parts. */
export interface MergedPerformance {
  /** The weighted mean; null where a part has no score or no weight. */
  readonly score: Pick<NumberValue, "text" | "exact"> | null;
  /** The parts in order. */
  readonly parts: readonly MergedPart[];
  /** The worksheet of the merge. The parts have receipts of their own. */
  readonly receipt: Receipt;
}

/** Options of {@link mergePerformance}. */
export interface MergeOptions {
  /** `months` or `days`: each part counts by its length. Or the weight of each part by rulebook id. There is no default: no text provides for a merge. */
  readonly weights: "months" | "days" | Readonly<Record<string, Exactly>>;
}

const engine = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [gabunganPeriode], scorers: [round, weightedMean] }));

type ReadPart = Omit<MergedPart, "weight">;

const at = (value: unknown, ...keys: readonly string[]): unknown => keys.reduce<unknown>((found, key) => (isRecord(found) ? own(found, key) : undefined), value);

const readPart = (value: unknown, path: string, issues: Issue[]): ReadPart | undefined => {
  const [from, to, rulebook, answer] = [at(value, "period", "from"), at(value, "period", "to"), at(value, "rulebook"), at(value, "answer")];
  if (!isLocalDate(from) || !isLocalDate(to) || to < from || typeof rulebook !== "string" || !isRecord(answer)) {
    issues.push(error<AssessIssueCode>("not-parts", path, { expected: "a part of an answer of assessPerformance with perRule: true" }));
    return undefined;
  }
  const score = at(answer, "score", "exact");
  const confidence = at(answer, "receipt", "outputs", "total", "confidence");
  const known = typeof score === "string";
  return { from, to, rulebook, score: known ? score : null, confidence: known && typeof confidence === "string" ? confidence as Confidence : null };
};

const weigh = ({ from, to, rulebook }: ReadPart, weights: MergeOptions["weights"], path: string, issues: Issue[]): Exactly | null => {
  if (weights === "days") return daysOfPost({ from, to });
  if (weights !== "months") return own<Exactly>(weights, rulebook) ?? own<Exactly>(weights, rulebook.replace(/@.*$/, "")) ?? null;
  const months = monthsOfPost({ from, to });
  if (months === undefined) issues.push(error<AssessIssueCode>("part-month", path, { expected: "whole months, or weights: \"days\"", received: `${from} to ${to}` }));
  return months ?? null;
};

/**
 * Joins the scores of a period over several rules (2021: PP 46/2011, then PermenPANRB 8/2021) to one figure: the mean, weighed as the caller says. No text provides for it, so the receipt calls it the caller's own, marked
 * `convention`, with the weights as the caller's; it has no predicate and claims no authority. The parts and their receipts stay what they are.
 *
 * @param parts - the answer of `assessPerformance` with `perRule: true`, also one that went through JSON.
 * @param options - `weights`: `"months"`, `"days"`, or a weight for each rulebook id (with or without `@revision`).
 * @returns `score` (`text` to two decimals, `exact`), the parts with their weights and how sure each is, and the receipt. `null` where a part has no score (6/2022 has none) or no weight; the receipt names it.
 * Issues: note `merged-by-caller`; `not-parts` for anything else than two parts or more, in the order of time and without a day in common; `part-month` for months that are not whole; those of `evaluate` for weights that are no numbers or below 0; warning `missing-value`.
 *
 * @example
 * ```ts
 * import { assessPerformance, mergePerformance, unwrap } from "pembinaan-asn";
 * const totals = { inputs: {}, supplied: { total: "96.5" } } as const;
 * const year = unwrap(assessPerformance(totals, { period: "2021", perRule: true, conventions: { behaviourView: "assessor-only" } }));
 * const merged = mergePerformance(year, { weights: "months" });
 * unwrap(merged).score?.text; // => "96.50"
 * merged.issues.map((it) => it.code); // => ["merged-by-caller"]
 * ```
 */
export const mergePerformance = (parts: Parts<Performance>, options: MergeOptions): Result<MergedPerformance> => guard(() => {
  const issues: Issue[] = [];
  const list = at(parts, "parts");
  const weights = at(options, "weights");
  if (!Array.isArray(list) || list.length < 2) return fail([error<AssessIssueCode>("not-parts", "parts", { expected: "two parts or more, of assessPerformance with perRule: true" })]);
  if (weights !== "months" && weights !== "days" && !isRecord(weights)) return fail([error("wrong-type", "options.weights", { expected: "months, days, or a weight by rulebook id", received: weights })]);
  const read = (list as readonly unknown[]).flatMap((value, index) => readPart(value, `parts[${index}]`, issues) ?? []);
  for (const [index, { from, to }] of read.entries()) {
    const before = read[index - 1];
    if (before !== undefined && !hasError(issues) && from <= before.to) issues.push(error<AssessIssueCode>("not-parts", `parts[${index}].period`, { expected: `days after ${before.to}`, received: `${from} to ${to}` }));
  }
  const found: readonly MergedPart[] = read.map((part, index) => ({ ...part, weight: weigh(part, weights as MergeOptions["weights"], `parts[${index}].period`, issues) }));
  const [first, last] = [found[0], found[found.length - 1]];
  if (hasError(issues) || first === undefined || last === undefined) return fail(issues);
  const by = <T>(value: (it: MergedPart) => T | null): Readonly<Record<string, T>> => Object.fromEntries(found.flatMap((it) => { const one = value(it); return one === null ? [] : [[it.from, one] as const]; }));
  const done = evaluateIn(engine(), gabunganPeriode, {
    period: { from: first.from, to: last.to }, inputs: { partScore: by((it) => it.score) }, terms: { partWeight: { values: by((it) => it.weight) } },
    members: { part: found.map(({ from, to, rulebook }) => ({ id: from, label: { id: `${rulebook}, ${from} s.d. ${to}`, en: `${rulebook}, ${from} to ${to}` } })) },
  });
  if (!done.ok) return done;
  const received = found.map(({ rulebook, weight }) => `${rulebook} × ${String(weight)}`).join(", ");
  const { shown, merged } = done.value.outputs;
  return ok({ score: shown.value === null || merged.value === null ? null : { text: shown.value.text, exact: merged.value.exact }, parts: found, receipt: done.value }, [note<AssessIssueCode>("merged-by-caller", "parts", { received }), ...done.issues]);
});
