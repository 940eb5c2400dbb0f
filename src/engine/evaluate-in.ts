/** evaluateIn: one rulebook of an engine, one request, one receipt. */
import { readPeriod, readScope, type Period, type PeriodInput, type Scope } from "../domain/index.ts";
import { error, fail, guard, hasError, ok, readLocalDate, type Issue, type Result } from "../kernel/index.ts";
import type { ConventionsOf, InputsOf, MemberData, OutputsOf, Rulebook, Shape, SuppliedOf, TermBody, TermsOf } from "../rulebook/index.ts";
import { calculate, type Calculation } from "./calculate.ts";
import { meetsMinimum } from "./confidence.ts";
import type { Choices } from "./definition-in-force.ts";
import type { Occasion } from "./definition.ts";
import { bookAsked, type Engine, type Inside } from "./engine.ts";
import { programOf } from "./program-of.ts";
import type { Receipt } from "./receipt.ts";
import { partsOfBook, remarksOn, spansRules, type RulePeriod } from "./resolve.ts";
import { writeReceipt } from "./write-receipt.ts";

/** When a request is about: a period, or one day. */
export interface When {
  /** `"2026"`, `"2026-S1"`, `"2026-Q2"`, `"2026-03"`, or `{ from, to }`. */
  readonly period?: PeriodInput | Period;
  /** One day, `"2026-06-30"`. */
  readonly asOf?: string;
}

/** What `evaluate` takes. */
export interface EvaluateRequest<S extends Shape = Shape> extends When {
  /** The engine that holds the rulebook; without one, the rulebook value is used with the built-in scorers. */
  readonly engine?: Engine;
  /** For whom: a region code, or a scope. */
  readonly scope?: string | Scope;
  /** Axis → option. */
  readonly conventions?: ConventionsOf<S>;
  /** Dimension → members, where the rulebook leaves the list open. */
  readonly members?: { readonly [D in keyof S["dimensions"]]?: readonly (string | MemberData)[] };
  /** Terms that the rulebook lets the caller set. */
  readonly terms?: TermsOf<S, TermBody>;
  /** Values of steps that are known already (a published mean). */
  readonly supplied?: SuppliedOf<S>;
  /** What was observed. */
  readonly inputs: InputsOf<S>;
}

const REQUEST_KEYS = ["engine", "period", "asOf", "scope", "conventions", "members", "terms", "supplied", "inputs"];

const readDay = (day: string): Result<Period> => {
  const read = readLocalDate(day, "asOf");
  return read.ok ? ok({ kind: "custom", text: day, from: day, to: day }) : read;
};

/** Reads when and for whom a request is. */
export const readOccasion = (when: When, scope: unknown, issues: Issue[]): { readonly period: Period; readonly scope: Scope } | undefined => {
  const period = when.period === undefined && when.asOf !== undefined ? readDay(when.asOf) : readPeriod(when.period, "period");
  const whom = scope === undefined ? ok<Scope>({}) : readScope(scope);
  issues.push(...period.issues, ...whom.issues);
  return period.ok && whom.ok ? { period: period.value, scope: whom.value } : undefined;
};

/** A request under one part of a period: the calculation and the occasion for its receipt. */
export const calculatePart = (inside: Inside, part: RulePeriod, request: Choices & { readonly inputs: unknown; readonly supplied?: unknown }, period: Occasion["period"], scope: Scope): Result<{ readonly calculation: Calculation; readonly occasion: Occasion }> => {
  const program = programOf(inside, part.book, part.overlays, request);
  const { calculation, issues } = calculate(program, request);
  const all = [...remarksOn(part.book, period), ...issues];
  if (calculation === undefined || hasError(all)) return fail(all);
  const low = meetsMinimum(calculation, inside.minimumConfidence);
  if (low.length > 0) return fail([...all, ...low]);
  return ok({ calculation, occasion: { period, ...(Object.keys(scope).length === 0 ? {} : { scope }), issues: all } }, all);
};

/**
 * `evaluate` for an app that made its engine itself: one bundled with `buildEngine` and just the scorers that its rulebooks use carries neither the static checks
 * nor the other scorers. Check such rulebooks in your tests with `createEngine`.
 *
 * @param engine - the engine.
 * @param rulebook - a rulebook of this engine, or its id; an id without a revision means the newest.
 * @param request - as for `evaluate`, without `engine`.
 * @returns As `evaluate`.
 *
 * @example
 * ```ts
 * import { buildEngine, evaluateIn, unwrap } from "pembinaan-asn/core";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * import { matrix } from "pembinaan-asn/scorers";
 * const engine = buildEngine({ rulebooks: [permenpanrb6of2022], scorers: [matrix] });
 * const receipt = unwrap(evaluateIn(engine, permenpanrb6of2022, { period: "2026", inputs: { results: "sesuai-ekspektasi", behaviour: "di-bawah-ekspektasi" } }));
 * receipt.outputs.predicate.value; // => "kurang"
 * ```
 */
export const evaluateIn = <S extends Shape = Shape>(engine: Engine, rulebook: Rulebook<S> | string, request: Omit<EvaluateRequest<NoInfer<S>>, "engine">): Result<Receipt<OutputsOf<S>>> => guard(() => {
  const issues: Issue[] = [];
  for (const key of Object.keys(request)) if (!REQUEST_KEYS.includes(key)) issues.push(error("unknown-key", key, { expected: REQUEST_KEYS.join(", "), received: key }));
  const inside = engine["~inside"];
  const book = bookAsked(engine, rulebook, issues);
  const occasion = readOccasion(request, request.scope, issues);
  if (book === undefined || occasion === undefined || hasError(issues)) return fail(issues);
  const parts = partsOfBook(inside, book, occasion.period, occasion.scope);
  const [part] = parts;
  if (part === undefined || parts.length > 1) return fail([...issues, spansRules(parts)]);
  const done = calculatePart(inside, part, request, { text: occasion.period.text, from: occasion.period.from, to: occasion.period.to }, occasion.scope);
  if (!done.ok) return fail([...issues, ...done.issues]);
  const receipt = writeReceipt(done.value.calculation, { ...done.value.occasion, issues: [...issues, ...done.value.occasion.issues] });
  return ok(receipt as unknown as Receipt<OutputsOf<S>>, receipt.issues);
});
