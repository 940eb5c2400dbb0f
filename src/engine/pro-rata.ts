/** evaluateProRata: one figure for a period in which the settings change, each part weighed by its days or its months. The weighing is the caller's choice and stated as such. */
import { add, error, fail, guard, hasError, isZero, multiply, numberValue, ok, parseFraction, rational, toFraction, zero, type Issue, type NumberValue, type Rational, type Result } from "../kernel/index.ts";
import type { Rulebook, Shape } from "../rulebook/index.ts";
import { engineAsked } from "./engine-of.ts";
import { bookAsked } from "./engine.ts";
import { calculatePart, readOccasion, type EvaluateRequest } from "./evaluate-in.ts";
import { lengthsBy, proRataBases, type ProRataBasis } from "./part-lengths.ts";
import type { Receipt } from "./receipt.ts";
import { partsOfBook } from "./resolve.ts";
import { writeReceipt } from "./write-receipt.ts";

/** A part of the period under one set of overlays. */
export interface ProRataPart {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** Its days. */
  readonly days: number;
  /** The months that count for it, where months are counted. */
  readonly months?: number;
  /** Its share of the period, as a fraction: `90/365`. */
  readonly share: string;
  /** Ids of the overlays that hold in it. */
  readonly overlays: readonly string[];
  /** The receipt of this part. */
  readonly receipt: Receipt;
}

/** A figure made of parts. */
export interface ProRata {
  /** How the parts are weighed: no text says so unless the agency's does, so this is a convention of the caller. */
  readonly basis: ProRataBasis;
  /** The parts, in order. */
  readonly parts: readonly ProRataPart[];
  /** Outputs that are single numbers: the sum of share × value; `null` where a part has none. */
  readonly outputs: Readonly<Record<string, NumberValue | null>>;
}

const exactOf = (receipt: Receipt, output: string): Rational | undefined => {
  const value = receipt.outputs[output]?.value as { readonly exact?: string } | null | undefined;
  return typeof value?.exact === "string" ? parseFraction(value.exact) : undefined;
};

const weigh = (parts: readonly ProRataPart[], output: string): NumberValue | null => {
  let total: Rational | undefined = zero;
  for (const { receipt, share } of parts) {
    const [value, weight] = [exactOf(receipt, output), parseFraction(share)];
    if (weight !== undefined && isZero(weight)) continue; // a part that counts for nothing needs no value
    total = total === undefined || value === undefined || weight === undefined ? undefined : add(total, multiply(value, weight));
  }
  return total === undefined ? null : numberValue(total);
};

/**
 * Evaluates each part of a period in which overlays begin or end, and weighs the answers by days or by months. `evaluate` refuses such a period with `period-spans-rules`; here the parts are
 * named, each with its receipt and share. The same observations are read under every part: where each part has observations of its own, evaluate the parts one by one.
 *
 * @param rulebook - the rulebook, or the id of one in the engine.
 * @param request - as for `evaluate`, and `proRata`, said on purpose, since the weighing is a choice: `days`; `months`, where each part must be whole calendar months;
 * `months-by-first-day` or `months-by-last-day`, where a month in which something changes counts for what holds on its first or last day.
 * @returns The parts, and for every output that is a single number the sum of share × value, exact. Issues: those of `evaluate`; `not-whole-months` for months of a period or part that are none.
 *
 * @example
 * ```ts
 * import { evaluateProRata, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const year = unwrap(evaluateProRata(permenpanrb6of2022, { proRata: "days", period: "2026", inputs: { results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" } }));
 * year.parts.map(({ days, share }) => [days, share]); // => [[365, "1"]]
 * const half = unwrap(evaluateProRata(permenpanrb6of2022, { proRata: "months", period: "2026-S1", inputs: { results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" } }));
 * half.parts.map(({ months, share }) => [months, share]); // => [[6, "1"]]
 * ```
 */
export const evaluateProRata = <S extends Shape = Shape>(rulebook: Rulebook<S> | string, request: EvaluateRequest<NoInfer<S>> & { readonly proRata: ProRataBasis }): Result<ProRata> => guard(() => {
  const issues: Issue[] = [];
  const { proRata, engine: given, ...rest } = request;
  if (!proRataBases.includes(proRata)) issues.push(error("wrong-type", "proRata", { expected: proRataBases.join(", "), received: proRata }));
  const engine = engineAsked(rulebook, given);
  if (!engine.ok) return engine;
  const inside = engine.value["~inside"];
  const book = bookAsked(engine.value, rulebook, issues);
  const occasion = readOccasion(rest, rest.scope, issues);
  if (book === undefined || occasion === undefined || hasError(issues)) return fail(issues);
  const { period, scope } = occasion;
  const ruled = partsOfBook(inside, book, period, scope);
  const lengths = lengthsBy(proRata, ruled.map((it) => it.range), period);
  if (!lengths.ok) return fail([...issues, ...lengths.issues]);
  const all = lengths.value.reduce((sum, it) => sum + it.counted, 0);
  const parts: ProRataPart[] = [];
  for (const [at, { days, counted }] of lengths.value.entries()) for (const part of ruled.slice(at, at + 1)) {
    const { from, to } = part.range;
    const done = calculatePart(inside, part, rest, { text: `${from}/${to}`, from, to }, scope);
    if (!done.ok) return fail([...issues, ...done.issues]);
    parts.push({ from, to, days, ...(proRata === "days" ? {} : { months: counted }), share: toFraction(rational(counted, all)), overlays: part.overlays.map((it) => it.id), receipt: writeReceipt(done.value.calculation, done.value.occasion) });
  }
  const numbers = book.outputs.filter((name) => parts.every(({ receipt }) => receipt.outputs[name]?.kind === "number") && book.steps.some((step) => step.id === name && step.per === undefined));
  return ok({ basis: proRata, parts, outputs: Object.fromEntries(numbers.map((name) => [name, weigh(parts, name)])) }, [...issues, ...parts.flatMap((it) => it.receipt.issues)]);
});
