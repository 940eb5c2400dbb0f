/** The scorer contract kit: does a scorer keep what its declaration promises? */
import { rational, type Rational } from "../kernel/index.ts";
import type { ErasedScorer, Scored, Slot } from "../scoring/index.ts";
import { fitsKind, textOf } from "./scored-value.ts";
import { falseClaims, falseNames, notTotal, type Call } from "./scorer-claims.ts";
import { snapshot } from "./snapshot.ts";

/** One call of a scorer with what it must give. */
export interface ScorerCase {
  /** Inputs by slot, as `score` receives them. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Parameters, as a rulebook writes them. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Ids of the walked rows; default: positions. */
  readonly rows?: readonly string[];
  /** What must come: an exact fraction as text, a code, a flag, or `null` for an absence. */
  readonly expected: string | boolean | null;
}

/** A broken promise. */
export interface ScorerFault {
  /**
   * The law that is broken: declaration (`id`, `describe`, `frozen`, `claims`), parameters (`params`), the result of a case (`expected`, `kind`, `used`, `throws`),
   * the same result and untouched inputs at every call (`pure`), a result of its kind or an absence whatever the slots hold (`total`).
   */
  readonly law: "id" | "describe" | "params" | "pure" | "kind" | "expected" | "used" | "throws" | "frozen" | "claims" | "total";
  /** The position of the case; `null`: it lies in the declaration. */
  readonly at: number | null;
  /** What was found. */
  readonly found: string;
}

const placeholders = (text: string): readonly string[] => [...text.matchAll(/(?<=\{)[^{}]+(?=\})/gu)].map((match) => match[0]);

const declarationFaults = (scorer: ErasedScorer): readonly ScorerFault[] => {
  const faults: ScorerFault[] = [];
  const fault = (law: ScorerFault["law"], found: string): void => { faults.push({ law, at: null, found }); };
  if (!/^[a-z][a-z0-9-]*@[1-9]\d*$/u.test(scorer.id)) fault("id", scorer.id);
  if (!Object.isFrozen(scorer)) fault("frozen", "the scorer can be changed: make it with defineScorer");
  for (const locale of ["id", "en"] as const) {
    const text = scorer.describe[locale];
    if (text.trim() === "") fault("describe", `${locale}: empty`);
    const [a, b] = [placeholders(text), placeholders(scorer.describe[locale === "id" ? "en" : "id"])];
    for (const name of a) if (!b.includes(name)) fault("describe", `${locale}: {${name}} is in one language only`);
  }
  for (const found of falseNames(scorer)) fault("claims", found);
  return faults;
};

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const rowsOf = (scorer: ErasedScorer, it: ScorerCase): readonly string[] => it.rows ?? Array.from({ length: Math.max(0, ...Object.entries(scorer.inputs).map(([name, slot]) => (slot.takes === "all" ? lengthOf(it.inputs[name]) : 0))) }, (_, index) => String(index));

/** Slots that `used` may name. */
const knownUses = (slots: Readonly<Record<string, Slot>>, used: string): boolean => {
  const [slot = ""] = used.split(".");
  return Object.hasOwn(slots, slot);
};

/** The parameters as the scorer reads them, or why it does not. */
const readParams = (scorer: ErasedScorer, it: ScorerCase): { readonly params: unknown } | { readonly refused: string } => {
  const read = scorer.params["~standard"].validate(it.params ?? {});
  if (read instanceof Promise) return { refused: "read asynchronously" };
  return read.issues === undefined ? { params: read.value } : { refused: read.issues.map(({ message }) => message).join("; ") };
};

const callOf = (scorer: ErasedScorer, it: ScorerCase, params: unknown): Call => (inputs, rows = rowsOf(scorer, it)) => scorer.score(inputs as never, params as never, { rows });

const run = (scorer: ErasedScorer, it: ScorerCase, at: number): readonly ScorerFault[] => {
  const faults: ScorerFault[] = [];
  const fault = (law: ScorerFault["law"], found: string): void => { faults.push({ law, at, found }); };
  const read = readParams(scorer, it);
  if ("refused" in read) return [{ law: "params", at, found: read.refused }];
  const before = snapshot([it.inputs, read.params]);
  const call = callOf(scorer, it, read.params);
  try {
    const scored: Scored = call(it.inputs);
    const value = textOf(scored);
    if (value !== it.expected) fault("expected", `${String(value)} instead of ${String(it.expected)}`);
    const fits = fitsKind(scorer, scored);
    if (!fits) fault("kind", `${String(value)} is no ${scorer.output.kind}`);
    if (textOf(call(it.inputs)) !== value) fault("pure", "a second call gives something else");
    for (const used of scored.used ?? []) if (!knownUses(scorer.inputs, used)) fault("used", used);
    if (snapshot([it.inputs, read.params]) !== before) fault("pure", "it changes its inputs");
    else if (fits) {
      for (const found of falseClaims(scorer, it.inputs, value, call)) fault("claims", found);
      const partial = notTotal(scorer, it.inputs, call);
      if (partial !== undefined) fault("total", partial);
    }
  } catch (thrown) {
    fault("throws", thrown instanceof Error ? thrown.message : "something");
  }
  return faults;
};

/** Cases whose result depends on the calls before it: all once, then all again from the last to the first. */
const remembered = (scorer: ErasedScorer, cases: readonly ScorerCase[]): readonly ScorerFault[] => {
  const ask = (it: ScorerCase): string | boolean | null | undefined => {
    const read = readParams(scorer, it);
    try { return "refused" in read ? undefined : textOf(callOf(scorer, it, read.params)(it.inputs)); } catch { return undefined; }
  };
  const first = cases.map(ask);
  const again = [...cases].reverse().map(ask).reverse();
  return cases.flatMap((_, at) => (first[at] === again[at] ? [] : [{ law: "pure", at, found: "after other calls it gives something else" } as const]));
};

/** An exact number for a case: `exactly(1, 3)` is one third. */
export const exactly = (n: number, d = 1): Rational => rational(n, d);

/**
 * Checks a scorer against the contract: id and texts; parameters; the expected results of your cases and their kind; purity (the same result at every call, in any order, nothing changed);
 * its claims (the slots it names exist; a code comes from the table it names; a branch that is not picked decides nothing; a scorer that renormalises gives for a row what it gives for the same row twice);
 * totality (whatever a worksheet may hold in its slots, it gives a result of its kind, or an absence with its reason, and never throws).
 *
 * @param scorer - made with `defineScorer`.
 * @param cases - calls with what they must give; cover every branch and every absence.
 * @returns Broken promises; an empty list means that the scorer keeps them. Never throws.
 *
 * @example
 * ```ts
 * import { checkScorer, exactly } from "pembinaan-asn/testing";
 * import { ratio } from "pembinaan-asn/scorers";
 * checkScorer(ratio, [
 *   { inputs: { of: exactly(3), to: exactly(4) }, params: { times: 100 }, expected: "75" },
 *   { inputs: { of: exactly(3), to: exactly(0) }, expected: null },
 * ]); // => []
 * ```
 */
export const checkScorer = (scorer: ErasedScorer, cases: readonly ScorerCase[]): readonly ScorerFault[] => {
  const faults = [...declarationFaults(scorer), ...cases.flatMap((it, at) => run(scorer, it, at))];
  return [...faults, ...remembered(scorer, cases).filter(({ at }) => !faults.some((it) => it.law === "pure" && it.at === at))];
};
