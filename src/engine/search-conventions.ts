/** searchConventions: which combinations of conventions give a printed figure or code. What reconcile and the use cases share. */
import { absolute, compare, equals, error, hasError, readExact, round, subtract, toFraction, type Issue, type Rational } from "../kernel/index.ts";
import { isGone } from "../scoring/index.ts";
import type { Inside } from "./engine.ts";
import { explore, type Explored } from "./explore.ts";
import type { RulePeriod } from "./resolve.ts";

/** A combination of conventions and what it gives. */
export interface Reconciled {
  /** Axis → option, for the axes on which the output depends and which were left free. */
  readonly conventions: Readonly<Record<string, string>>;
  /** What it gives: the fraction before the last rounding, a code or a flag. */
  readonly value: string | boolean;
  /** Numbers: how far it lies from the printed figure, as a fraction; codes: null. */
  readonly deviation: string | null;
}

/** Which combinations give what was published. */
export interface Reconciliation {
  /** All that give it, smallest deviation first, then the defaults. Empty: no combination does, which is a finding. */
  readonly matches: readonly Reconciled[];
  /** Where there is no match of a number: those that come nearest, with their deviation. */
  readonly nearest: readonly Reconciled[];
  /** How many combinations have a value. */
  readonly explored: number;
}

/** What was published. */
export interface Published {
  /** The output. */
  readonly output: string;
  /** As printed: "90.56" (its decimals count), a code, or a flag. */
  readonly published: string | number | boolean;
}

interface Found { readonly conventions: Readonly<Record<string, string>>; readonly value: Rational | string | boolean; readonly deviation: Rational | undefined }

const written = ({ conventions, value, deviation }: Found): Reconciled => ({ conventions, value: typeof value === "object" ? toFraction(value) : value, deviation: deviation === undefined ? null : toFraction(deviation) });

/** The decimals of a printed figure. */
const decimalsOf = (text: string): number => (text.includes(".") ? text.length - text.indexOf(".") - 1 : 0);

/**
 * Searches. A number output that only rounds another value for display is looked at before that rounding, and rounded half-up to the decimals printed: a report may print one
 * decimal where the rule shows two.
 */
export const searchConventions = (inside: Inside, part: Pick<RulePeriod, "book" | "overlays">, request: Explored, target: Published, issues: Issue[]): Reconciliation | undefined => {
  const step = part.book.steps.find(({ id }) => id === target.output);
  if (step === undefined) {
    issues.push(error("unknown-step", "output", { expected: part.book.outputs.join(", "), received: target.output }));
    return undefined;
  }
  const before = step.scorer === "round@1" ? step.inputs["value"] : undefined;
  const found: Found[] = [];
  const isNumber = before !== undefined || typeof target.published === "number" || /^-?\d/u.test(String(target.published));
  const printed = isNumber ? readExact(target.published, "published", issues) : undefined;
  if (hasError(issues)) return undefined;
  const places = decimalsOf(String(target.published));
  issues.push(...explore(inside, part, request, typeof before === "string" ? before : target.output, ({ options, cell }) => {
    if (cell === undefined || isGone(cell)) return;
    if (typeof cell !== "object") found.push({ conventions: options, value: cell, deviation: undefined });
    else if (printed !== undefined) found.push({ conventions: options, value: cell, deviation: absolute(subtract(cell, printed)) });
  }));
  if (hasError(issues)) return undefined;
  const near = [...found].sort((a, b) => (a.deviation === undefined || b.deviation === undefined ? 0 : compare(a.deviation, b.deviation)));
  const matches = near.filter(({ value }) => (typeof value === "object" ? printed !== undefined && equals(round(value, { places, mode: "half-up" }), printed) : value === target.published));
  const least = near[0]?.deviation;
  const nearest = matches.length > 0 || least === undefined ? [] : near.filter(({ deviation }) => deviation !== undefined && equals(deviation, least));
  return { matches: matches.map(written), nearest: nearest.map(written), explored: found.length };
};
