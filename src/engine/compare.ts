/** compareReceipts: what changed between two receipts, split exactly into data, rule, overlay and convention. */
import { add, addressOf, error, fail, fromFraction, guard, multiply, ok, parseFraction, rational, subtract, toFraction, under, warning, zero, type Issue, type Rational, type Result } from "../kernel/index.ts";
import { isGone, type ErasedScorer } from "../scoring/index.ts";
import { calculate, type Calculation } from "./calculate.ts";
import type { ReadBack } from "./read-back.ts";
import { readBack } from "./read-back.ts";
import { compile } from "./compile.ts";
import { differencesOf } from "./differences.ts";
import { groups, type Group, type OutputChange } from "./output-change.ts";
import { inputFacts, inputsBetween, type RuleInputs } from "./rule-inputs.ts";
import { scorersFor } from "./scorers-for.ts";
import type { ChosenConvention, Receipt } from "./receipt.ts";
import { writeReceipt } from "./write-receipt.ts";

/** A comparison. */
export interface Comparison {
  /** The groups in which the receipts differ. */
  readonly differ: readonly Group[];
  /** Single-valued outputs that both have, by name. */
  readonly outputs: Readonly<Record<string, OutputChange>>;
  /** Every cell of every step that both have and that changed, in the order of the later worksheet: `mean[waktu]`. Where the first of them stands, the change begins. */
  readonly steps: Readonly<Record<string, OutputChange>>;
  /** Where the two rules do not read the same inputs: which, and which of those that a rule needs are absent. Not there where they read the same. */
  readonly inputs?: RuleInputs;
  /** The rules could not be mixed: outputs stand side by side, the whole of each change counts as `rule`, and no step is compared. */
  readonly whole?: true;
}

/** Options of a comparison. */
export interface CompareOptions {
  /** Your own scorers, if the receipts used any. */
  readonly scorers?: readonly ErasedScorer[];
}

type Simple = string | boolean | null;

/** A receipt mixed from two: each group from one side. An axis or a term that the chosen rule does not know counts as its own. */
const mix = (before: ReadBack, after: ReadBack, fromAfter: ReadonlySet<Group>): ReadBack => {
  const side = (group: Group): ReadBack => (fromAfter.has(group) ? after : before);
  const rule = side("rule");
  const chosen = side("convention").definition.convention;
  const convention: Record<string, ChosenConvention> = {};
  for (const [axis, own] of Object.entries(rule.definition.convention)) convention[axis] = chosen[axis] ?? own;
  return {
    ...rule, observed: side("data").observed,
    definition: { ...rule.definition, overlay: side("overlay").definition.overlay, convention, members: side("data").definition.members },
  };
};

/** The same, in whatever order their keys stand: a database may have sorted them. */
const sameJson = (a: unknown, b: unknown): boolean => differencesOf(a, b).length === 0;

const partOf = (it: ReadBack, group: Group): unknown => {
  const { definition, observed } = it;
  switch (group) {
    case "data": return [definition.members, observed];
    case "rule": return [definition.rule, definition.steps];
    case "overlay": return definition.overlay.set;
    case "convention": return Object.entries(definition.convention).map(([axis, { option, set }]) => [axis, option, set]);
  }
};

/** The groups in which two receipts differ. */
export const groupsThatDiffer = (before: ReadBack, after: ReadBack): readonly Group[] => groups.filter((group) => !sameJson(partOf(before, group), partOf(after, group)));

/** Shapley weights: with n groups, a coalition of s others counts s! (n − s − 1)! / n! */
const shareOf = (size: number, n: number): Rational => rational(factorial(size) * factorial(n - size - 1), factorial(n));

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** All subsets of a list. */
const subsets = <T>(list: readonly T[]): readonly (readonly T[])[] => list.reduce<readonly (readonly T[])[]>((found, it) => [...found, ...found.map((set) => [...set, it])], [[]]);

/**
 * What changed from one receipt to another of the same outputs, and how much of it is due to data, rule, overlay and convention.
 *
 * The receipts are mixed group by group and recomputed (at most 16 times); numbers are split by Shapley's rule, so the parts are exact,
 * do not depend on any order, and add up to the change. For a code, `alone` tells what each group by itself would have done.
 *
 * Two rules of one family that read different inputs cannot be mixed ("what would it have been under the other rule?"). They are compared whole: the outputs that both have, by name, the whole of each
 * change as `rule` (data, overlays and choices that only fit one of the rules are part of it), `whole: true`, and in `inputs` what only one of them reads and what is absent.
 *
 * @param before - the earlier receipt. @param after - the later one.
 * @returns Changes of every single-valued output that both have, and of every cell of every step, so that it can be seen where a change begins; `inputs` where the rules read otherwise.
 * Issues: `not-a-receipt`; `compared-whole` (warning, with the inputs in its details); `not-comparable` (no common output, or a mixture that cannot be computed though the rules read the same or are of two families);
 * under `before` and `after` what keeps a receipt itself from being computed, such as `unknown-scorer`.
 *
 * @example
 * ```ts
 * import { compareReceipts, evaluate, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const year = (results: "sesuai-ekspektasi" | "di-atas-ekspektasi") => unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results, behaviour: "di-atas-ekspektasi" } }));
 * unwrap(compareReceipts(year("sesuai-ekspektasi"), year("di-atas-ekspektasi"))).outputs["predicate"]?.after; // => "sangat-baik"
 *
 * import { pp46of2011 } from "pembinaan-asn/regulations/performance";
 * const older = unwrap(evaluate(pp46of2011, { asOf: "2020-12-31", inputs: {}, supplied: { total: "88.85" } }));
 * const { outputs, inputs } = unwrap(compareReceipts(older, year("sesuai-ekspektasi")));
 * outputs["predicate"]?.alone; // => { rule: "baik" }
 * inputs?.onlyAfter; // => ["results", "behaviour"]
 * ```
 */
export const compareReceipts = (before: Receipt<unknown>, after: Receipt<unknown>, options: CompareOptions = {}): Result<Comparison> => guard(() => {
  const first = readBack(before);
  const second = readBack(after);
  if (!first.ok || !second.ok) return fail([...first.issues, ...second.issues]);
  const scorers = scorersFor(options.scorers);
  const differ = groupsThatDiffer(first.value, second.value);
  const issues: Issue[] = [];
  const broken: Issue[] = [];
  const results = new Map<string, Receipt>();
  const cells = new Map<string, ReadonlyMap<string, Simple>>();
  for (const coalition of subsets(differ)) {
    const mixed = mix(first.value, second.value, new Set(coalition));
    const { calculation, issues: faults } = calculate(compile(mixed.definition, scorers), mixed.observed);
    if (calculation === undefined && coalition.length === 0) broken.push(...under("before", faults));
    else if (calculation === undefined && coalition.length === differ.length) broken.push(...under("after", faults));
    else if (calculation === undefined) issues.push(error("not-comparable", coalition.join("+"), { expected: "a mixture that can be computed", received: faults.map(({ code, path }) => `${code} at ${path}`).join(", ") }));
    else {
      results.set(coalition.join(), writeReceipt(calculation, mixed.occasion));
      cells.set(coalition.join(), cellsOf(calculation));
    }
  }
  if (broken.length > 0) return fail(broken);
  const [was, is] = [first.value.receipt, second.value.receipt];
  const inputs = inputsBetween(was, is);
  const whole = issues.length > 0;
  if (whole && (inputs === undefined || was.family !== is.family)) return fail(issues);
  const common = Object.keys(was.outputs).filter((name) => Object.hasOwn(is.outputs, name) && isSimple(was.outputs[name]?.value) && isSimple(is.outputs[name]?.value));
  if (common.length === 0) return fail([error("not-comparable", "outputs", { expected: "an output that both receipts have" })]);
  if (whole && inputs !== undefined) {
    const sideOf = (coalition: readonly Group[], output: string): Simple => simple((coalition.includes("rule") ? is : was).outputs[output]?.value);
    return ok({ differ, outputs: Object.fromEntries(common.map((name) => [name, changeOf(name, ["rule"], sideOf)])), steps: {}, inputs, whole: true }, [warning("compared-whole", "outputs", { details: inputFacts(inputs) })]);
  }
  const valueOf = (coalition: readonly Group[], output: string): Simple => simple(results.get(coalition.join())?.outputs[output]?.value);
  const cellAt = (coalition: readonly Group[], address: string): Simple => cells.get(coalition.join())?.get(address) ?? null;
  const earlier = cells.get("");
  const changed = [...new Set(cells.get(differ.join())?.keys())].filter((address) => earlier?.has(address) === true && cellAt([], address) !== cellAt(differ, address));
  return ok({
    differ, outputs: Object.fromEntries(common.map((name) => [name, changeOf(name, differ, valueOf)])),
    steps: Object.fromEntries(changed.map((address) => [address, changeOf(address, differ, cellAt)])),
    ...(inputs === undefined ? {} : { inputs }),
  });
});

/** Every cell of every step that was filled in, by address; `null`: no value. */
const cellsOf = ({ program, filled }: Calculation): ReadonlyMap<string, Simple> => new Map(program.lines.flatMap(({ vector: { name, space } }, index) => filled.slice(index, index + 1).flatMap((it) => it.cells).map((cell, row): readonly [string, Simple] =>
  [addressOf(name, String(space.keys[row])), typeof cell !== "object" ? cell : isGone(cell) ? null : toFraction(cell)])));

const isNumber = (value: unknown): value is { readonly exact: string } => typeof value === "object" && value !== null && "exact" in value && typeof value.exact === "string";

/** Is it an answer of one value: a number, a code, a flag, or none? */
export const isSimple = (value: unknown): boolean => value === null || typeof value !== "object" || isNumber(value);

/** Such an answer, a number as its fraction. */
export const simple = (value: unknown): Simple => (isNumber(value) ? value.exact : typeof value === "string" || typeof value === "boolean" ? value : null);

const ordered = (coalition: readonly Group[]): readonly Group[] => groups.filter((group) => coalition.includes(group));

const changeOf = (name: string, differ: readonly Group[], valueOf: (coalition: readonly Group[], output: string) => Simple): OutputChange => {
  const before = valueOf([], name);
  const after = valueOf(differ, name);
  if (subsets(differ).map((coalition) => valueOf(coalition, name)).every((it) => typeof it === "string" && parseFraction(it) !== undefined)) {
    const at = (coalition: readonly Group[]): Rational => fromFraction(String(valueOf(ordered(coalition), name)));
    const effect = (group: Group): Rational => subsets(differ.filter((it) => it !== group)).reduce<Rational>((sum, coalition) => {
      const gain = subtract(at([...coalition, group]), at(coalition));
      const share = shareOf(coalition.length, differ.length);
      return add(sum, multiply(gain, share));
    }, zero);
    return { before, after, change: toFraction(subtract(at(differ), at([]))), effects: Object.fromEntries(groups.map((group) => [group, differ.includes(group) ? toFraction(effect(group)) : "0"])) as Record<Group, string> };
  }
  return {
    before, after,
    alone: Object.fromEntries(differ.map((group) => [group, valueOf([group], name)])),
    withoutIt: Object.fromEntries(differ.map((group) => [group, valueOf(differ.filter((it) => it !== group), name)])),
  };
};
