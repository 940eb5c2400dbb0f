/** The scorer contract kit: does a scorer keep what its declaration promises? */
import { rational, toFraction, type Rational } from "../kernel/index.ts";
import { isGone, type Cell, type ErasedScorer, type Scored, type Slot } from "../scoring/index.ts";

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
  /** The law that is broken. */
  readonly law: "id" | "describe" | "params" | "pure" | "kind" | "expected" | "used" | "throws" | "frozen";
  /** The position of the case; `null`: it lies in the declaration. */
  readonly at: number | null;
  /** What was found. */
  readonly found: string;
}

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{([^{}]+)\}/gu)].map((match) => match[1] ?? "");

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
  return faults;
};

const textOf = (scored: Scored): string | boolean | null => {
  const cell: Cell | undefined = "value" in scored ? scored.value : "pass" in scored ? scored.pass : undefined;
  if (cell === undefined || isGone(cell)) return null;
  return typeof cell === "object" ? toFraction(cell) : cell;
};

const fitsKind = (scorer: ErasedScorer, value: string | boolean | null, scored: Scored): boolean => {
  if (value === null || scorer.output.kind === "as") return true;
  const raw = "value" in scored ? scored.value : "pass" in scored ? scored.pass : undefined;
  switch (scorer.output.kind) {
    case "number": return typeof raw === "object";
    case "flag": return typeof raw === "boolean";
    case "category": return typeof raw === "string" && (!("of" in scorer.output) || scorer.output.of.length === 0 || scorer.output.of.includes(raw));
  }
};

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const rowsOf = (scorer: ErasedScorer, it: ScorerCase): readonly string[] => it.rows ?? Array.from({ length: Math.max(0, ...Object.entries(scorer.inputs).map(([name, slot]) => (slot.takes === "all" ? lengthOf(it.inputs[name]) : 0))) }, (_, index) => String(index));

/** Slots that `used` may name. */
const knownUses = (slots: Readonly<Record<string, Slot>>, used: string): boolean => {
  const [slot = ""] = used.split(".");
  return Object.hasOwn(slots, slot);
};

const run = (scorer: ErasedScorer, it: ScorerCase, at: number): readonly ScorerFault[] => {
  const faults: ScorerFault[] = [];
  const fault = (law: ScorerFault["law"], found: string): void => { faults.push({ law, at, found }); };
  const read = scorer.params["~standard"].validate(it.params ?? {});
  if (read instanceof Promise) return [{ law: "params", at, found: "read asynchronously" }];
  if (read.issues !== undefined) return [{ law: "params", at, found: read.issues.map(({ message }) => message).join("; ") }];
  const before = JSON.stringify(it.inputs, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
  const call = (): Scored => scorer.score(it.inputs as never, read.value as never, { rows: rowsOf(scorer, it) });
  try {
    const scored = call();
    const value = textOf(scored);
    if (value !== it.expected) fault("expected", `${String(value)} instead of ${String(it.expected)}`);
    if (!fitsKind(scorer, value, scored)) fault("kind", `${String(value)} is no ${scorer.output.kind}`);
    if (textOf(call()) !== value) fault("pure", "a second call gives something else");
    for (const used of scored.used ?? []) if (!knownUses(scorer.inputs, used)) fault("used", used);
  } catch (thrown) {
    fault("throws", thrown instanceof Error ? thrown.message : "something");
  }
  if (JSON.stringify(it.inputs, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value)) !== before) fault("pure", "it changes its inputs");
  return faults;
};

/** An exact number for a case: `exactly(1, 3)` is one third. */
export const exactly = (n: number, d = 1): Rational => rational(n, d);

/**
 * Checks a scorer against the contract: id and texts, parameters, purity, kind of result, and the expected results of your cases.
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
export const checkScorer = (scorer: ErasedScorer, cases: readonly ScorerCase[]): readonly ScorerFault[] => [...declarationFaults(scorer), ...cases.flatMap((it, at) => run(scorer, it, at))];
