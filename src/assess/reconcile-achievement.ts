/** reconcileAchievement: by which formula, policy and rounding a printed achievement arises from its target and actual, or the nearest. */
import { directions, type Direction } from "../domain/index.ts";
import { buildEngine, explore } from "../engine/index.ts";
import { absolute, compare, deepFreeze, equals, error, fail, guard, hasError, isRecord, lazily, multiply, ok, own, rational, readExact, round, roundingModes, subtract, toFraction, zero, type Issue, type NumberFormat, type Numeric, type Rational, type Result, type RoundingMode } from "../kernel/index.ts";
import { permendagri86of2017 } from "../regulations/indicators/index.ts";
import { bands, choose, clamp, compare as comparison, faultyScorers, inverseRatioMinimise, mean, mirrorMinimise, mirrorStabilise, ratioMaximise, round as rounding, select, weightedMean } from "../scorers/index.ts";
import { isGone } from "../scoring/index.ts";
import { directionOfFormula, type FormulaName } from "./formula-direction.ts";
import { readFigure, readInFormat } from "./printed-figure.ts";

/** A row of a published report. */
export interface PublishedAchievement {
  /** What was observed. */
  readonly actual: Numeric;
  /** The target: one value, or a range. */
  readonly target: Numeric | {
    /** Lower end of the range. */
    readonly low: Numeric;
    /** Upper end of the range. */
    readonly high: Numeric;
  };
  /** The worst value there is, for a target of 0. */
  readonly worst?: Numeric;
  /** What the report says is wanted. Formulas of another direction are looked at all the same, and told apart by their own `direction`. */
  readonly direction?: Direction;
  /** As printed: `"103.27"` (its decimals count); `true` or `false` for "tercapai" or "belum tercapai" (of direction `lower`: not above the target); `null` where no figure is printed (a spreadsheet error, a dash). */
  readonly published: string | number | boolean | null;
}

/** Options of {@link reconcileAchievement}. */
export interface ReconcileAchievementOptions {
  /** How the texts of the row are written; absent: 103.27. */
  readonly format?: NumberFormat;
  /** Axis → option: these stay fixed (`cap`, `floor`, `zeroTarget`, `zeroActual`, `negative`). */
  readonly conventions?: Readonly<Record<string, string>>;
}

/** A formula with its policies, and what it gives. */
export interface AchievementMatch {
  /** Its code in the shared worksheet of achievement, or `reduction-share`. */
  readonly formula: string;
  /** What it takes to be wanted. */
  readonly direction: Direction;
  /** The choices that differ from the defaults, the fewest that give this value: axis → option. */
  readonly conventions: Readonly<Record<string, string>>;
  /** The achievement in percent before any rounding, as a fraction. */
  readonly value: string;
  /** How far it lies from the printed figure, as a fraction. */
  readonly deviation: string;
  /** The ways of rounding to the printed decimals that give the figure; empty: none. */
  readonly roundings: readonly RoundingMode[];
  /** The figure shows the residue of binary floating point: 15 digits or more, of which 14 are right. */
  readonly residue: boolean;
  /** The formula exists only to reproduce what one application published: a target that is met gives 0. */
  readonly faulty: boolean;
}

/** A formula that gives no value here, under the defaults. */
export interface NoAchievement {
  /** Its code. */
  readonly formula: string;
  /** Why, each `code@address`. */
  readonly reasons: readonly string[];
}

/** How a printed achievement came about. */
export interface ReconciledAchievement {
  /** The rulebook whose worksheet was searched. */
  readonly rulebook: string;
  /** What gives the printed figure, smallest deviation first; empty: nothing does, which is a finding. */
  readonly matches: readonly AchievementMatch[];
  /** Where nothing does: what comes nearest. */
  readonly nearest: readonly AchievementMatch[];
  /** Formulas that give no value under the defaults; under another choice they may. */
  readonly withoutValue: readonly NoAchievement[];
  /** Is a formula of the stated direction among the matches? `null`: no direction was stated, or nothing matches. */
  readonly directionFits: boolean | null;
  /** How many different values were compared. */
  readonly explored: number;
}

/** A verdict of the other direction is looked at as such, not as a figure. */
const onlyVerdicts = "met-or-not-minimise";

const engine = /* @__PURE__ */ lazily(() => buildEngine({
  rulebooks: [permendagri86of2017], scorers: [bands, choose, clamp, comparison, inverseRatioMinimise, mean, mirrorMinimise, mirrorStabilise, ratioMaximise, rounding, select, weightedMean],
}));

interface Row { readonly inputs: Readonly<Record<string, Rational>>; readonly printed: string | undefined; readonly formulas: readonly FormulaName[]; readonly direction: Direction | undefined; readonly isVerdict: boolean }

const KEYS = ["actual", "target", "worst", "direction", "published"];
const EXPECTED = "{ actual, target, published }";

/** "Tercapai" where less is wanted: the target is not below the actual. */
const turned = ({ actual, target, ...rest }: Row["inputs"]): Row["inputs"] => ({ ...rest, ...(target && { actual: target }), ...(actual && { target: actual }) });

const readRow = (given: unknown, format: NumberFormat, issues: Issue[]): Row | undefined => {
  if (!isRecord(given)) { issues.push(error("wrong-type", "", { expected: EXPECTED, received: given })); return undefined; }
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) issues.push(error("unknown-key", key, { expected: KEYS.join(", "), received: key }));
  const [actual, target, worst, wanted, published] = KEYS.map((key) => own(given, key));
  const range = isRecord(target) && (Object.hasOwn(target, "low") || Object.hasOwn(target, "high"));
  const asked = { actual, ...(range ? { low: own(target, "low"), high: own(target, "high") } : { target }), ...(worst === undefined ? {} : { worst }) };
  const inputs = Object.entries(asked).flatMap(([name, value]) => {
    const read = readInFormat(value, format, range && name !== "actual" && name !== "worst" ? `target.${name}` : name, issues);
    return read === undefined ? [] : [[name, read] as const];
  });
  const direction = directions.find((it) => it === wanted);
  if (wanted !== undefined && direction === undefined) issues.push(error("wrong-type", "direction", { expected: directions.join(", "), received: wanted }));
  const isFigure = typeof published === "string" || typeof published === "number";
  if (!isFigure && typeof published !== "boolean" && published !== null) issues.push(error("wrong-type", "published", { expected: "a figure as printed, true, false or null", received: published }));
  const printed = isFigure ? readFigure(published, format, "published", issues) : typeof published === "boolean" ? (published ? "100" : "0") : undefined;
  const formulas = (Object.keys(directionOfFormula) as readonly FormulaName[]).filter((it) => it !== onlyVerdicts && (typeof published === "boolean" ? it === "met-or-not" : it.startsWith("range") === range));
  const found = Object.fromEntries(inputs);
  return { inputs: typeof published === "boolean" && direction === "lower" ? turned(found) : found, printed, formulas, direction, isVerdict: typeof published === "boolean" };
};

interface Candidate { readonly formula: FormulaName; readonly conventions: Readonly<Record<string, string>>; readonly value: Rational }

/** Every value that a formula gives, each by the fewest choices that differ from the defaults; and why it gives none under these, where it does not. */
interface Values { readonly values: readonly Candidate[]; readonly absent: NoAchievement | undefined }

const valuesOf = (formula: FormulaName, { inputs }: Row, conventions: Readonly<Record<string, string>>, issues: Issue[]): Values => {
  if (formula === "reduction-share") {
    const [scorer] = faultyScorers;
    const { actual, target } = inputs;
    const scored = actual && target && scorer.score({ actual, target }, {}, { rows: [] });
    return scored && "value" in scored ? { values: [{ formula, conventions: {}, value: scored.value }], absent: undefined } : { values: [], absent: { formula, reasons: ["division-by-zero@reduction-share"] } };
  }
  const axes: Readonly<Record<string, { readonly default: string | null }>> | undefined = permendagri86of2017.conventions;
  const best = new Map<string, Candidate>();
  let absent: NoAchievement | undefined;
  const heard = explore(engine()["~inside"], { book: permendagri86of2017, overlays: [] }, {
    members: { indicator: ["row"] }, conventions: { unverified: "as-entered", ...conventions },
    inputs: { formula: { row: formula }, ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, { row: { exact: toFraction(value) } }])) },
  }, "index", ({ options, cell }) => {
    const apart = Object.fromEntries(Object.entries(options).filter(([axis, option]) => axes?.[axis]?.default !== option));
    const count = Object.keys(apart).length;
    if (cell !== undefined && isGone(cell) && count === 0) absent = { formula, reasons: cell.reasons };
    if (typeof cell !== "object" || isGone(cell)) return;
    const key = toFraction(cell);
    const known = best.get(key);
    if (known === undefined || count < Object.keys(known.conventions).length) best.set(key, { formula, conventions: apart, value: cell });
  });
  issues.push(...heard.filter((it) => it.severity === "error"));
  return { values: [...best.values()], absent };
};

/** 15 digits or more were printed, and at most the last of them are wrong. */
const isResidue = (printed: string, value: Rational, deviation: Rational): boolean =>
  printed.replace(/\D/gu, "").length >= 15 && compare(multiply(deviation, rational(10n ** 14n)), absolute(value)) <= 0;

const judge = ({ formula, conventions, value }: Candidate, printed: string, { direction, isVerdict }: Row): AchievementMatch & { readonly apart: Rational } => {
  const figure = readExact(printed, "published", []) ?? zero;
  const places = printed.includes(".") ? printed.length - printed.indexOf(".") - 1 : 0;
  const apart = absolute(subtract(value, figure));
  const roundings = roundingModes.filter((mode) => equals(round(value, { places, mode }), figure));
  return {
    apart, formula, direction: formula === "met-or-not" && isVerdict && direction === "lower" ? direction : directionOfFormula[formula], conventions, value: toFraction(value), deviation: toFraction(apart), roundings,
    residue: roundings.length === 0 && isResidue(printed, value, apart), faulty: formula === "reduction-share",
  };
};

/**
 * Tries the named formulas of achievement on a row of a report: each under every choice about a target or actual of zero, minus, floor and cap, rounded in every named way to the
 * decimals printed. It reproduces, and does not approve: whether an indicator may have that formula is for its rulebook to say.
 *
 * The formulas are those of the shared worksheet of achievement (PermenPANRB 8/2021 p. 91, 100; KMK 127/2026; public forms), and `reduction-share`, which exists only to reproduce a fault.
 *
 * @param row - actual, target (or range), perhaps the worst value and the direction, and what was printed.
 * @param options - `format` of the texts; `conventions` that stay fixed.
 * @returns The matches with exact value, deviation and ways of rounding, smallest deviation first; the nearest where there is none; the formulas without a value and why; whether
 * the stated direction is among the matches. Issues: `wrong-type`, `unknown-key`, `unknown-convention`, `unknown-option`, numbers that cannot be read.
 *
 * @example
 * ```ts
 * import { reconcileAchievement, unwrap } from "pembinaan-asn";
 * const infantDeaths = unwrap(reconcileAchievement({ actual: "4,88", target: "32", direction: "lower", published: "184,75" }, { format: "id-ID" }));
 * infantDeaths.matches.map((it) => [it.formula, it.value]); // => [["minimise", "739/4"]]
 * const capped = unwrap(reconcileAchievement({ actual: 3, target: 2, published: "120" }));
 * capped.matches.map((it) => [it.formula, it.conventions]); // => [["maximise", { cap: "at-120" }]]
 * const asPrinted = unwrap(reconcileAchievement({ actual: 99, target: 100, published: true }));
 * [asPrinted.matches, asPrinted.nearest[0]?.deviation]; // => [[], "100"]
 * ```
 */
export const reconcileAchievement = (row: PublishedAchievement, options: ReconcileAchievementOptions = {}): Result<ReconciledAchievement> => guard(() => {
  const issues: Issue[] = [];
  const settings: unknown = options;
  if (!isRecord(settings)) return fail([error("wrong-type", "options", { expected: "{ format?, conventions? }", received: settings })]);
  for (const key of Object.keys(settings)) if (key !== "format" && key !== "conventions") issues.push(error("unknown-key", `options.${key}`, { expected: "format, conventions", received: key }));
  const { conventions = {} } = options;
  if (!isRecord(conventions)) issues.push(error("wrong-type", "options.conventions", { expected: "a record of axis and option", received: conventions }));
  const read = readRow(row, options.format ?? "raw", issues);
  if (read === undefined || hasError(issues)) return fail(issues);
  const found: Candidate[] = [];
  const withoutValue: NoAchievement[] = [];
  for (const formula of read.formulas) {
    const { values, absent } = valuesOf(formula, read, conventions, issues);
    if (hasError(issues)) return fail(issues);
    found.push(...values);
    if (absent !== undefined) withoutValue.push(absent);
  }
  const { printed, direction } = read;
  const judged = printed === undefined ? [] : found.map((it) => judge(it, printed, read));
  const fewest = (it: AchievementMatch): number => Object.keys(it.conventions).length + (it.faulty ? 100 : 0);
  judged.sort((a, b) => compare(a.apart, b.apart) || fewest(a) - fewest(b));
  const gives = judged.filter((it) => it.roundings.length > 0 || it.residue);
  const least = judged[0];
  const told = ({ apart: _apart, ...it }: (typeof judged)[number]): AchievementMatch => it;
  return ok(deepFreeze({
    rulebook: permendagri86of2017.id, matches: gives.map(told), nearest: gives.length > 0 || least === undefined ? [] : judged.filter((it) => equals(it.apart, least.apart)).map(told),
    withoutValue, directionFits: direction === undefined || gives.length === 0 ? null : gives.some((it) => it.direction === direction), explored: found.length,
  }), issues);
});
