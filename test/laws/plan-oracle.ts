/** An independent calculation of shape (b), the tree of weighted indicators: fraction.js and recursion by hand. */
import * as fc from "fast-check";
import Fraction from "fraction.js";

const perspectives = { stakeholder: 25, customer: 15, process: 30, learning: 30 } as const;
type Perspective = keyof typeof perspectives;
const formulas = ["maximise", "minimise", "range-maximise", "range-minimise", "stabilise"] as const;
const qualities: Readonly<Record<string, Readonly<Record<string, string>>>> = { exact: { low: "1.20", moderate: "1.15" }, proxy: { low: "1.10", moderate: "1.00", high: "0.90" }, activity: { moderate: "0.80", high: "0.60" } };

interface Leaf { readonly formula: (typeof formulas)[number]; readonly actual: string | null | "n/a"; readonly target: string; readonly low: string; readonly high: string; readonly validity: string; readonly control: string }
interface Branch { readonly within: Perspective; readonly weight: number; readonly leaves: readonly Leaf[] }

/** A random plan with the request that asks it. */
export interface PlanCase {
  /** The objectives with their indicators. */
  readonly branches: readonly Branch[];
  /** The chosen policies. */
  readonly conventions: Readonly<Record<"missing" | "notApplicable" | "nkoEdge", string>>;
  /** What `evaluate` is asked. */
  readonly request: { readonly inputs: Readonly<Record<string, unknown>>; readonly members: Readonly<Record<string, unknown>>; readonly conventions: Readonly<Record<string, string>> };
}

const number = (min: number, max: number): fc.Arbitrary<string> => fc.oneof(fc.integer({ min, max }).map(String), fc.integer({ min: min * 100, max: max * 100 }).map((it) => (it / 100).toString()), fc.tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 13 })).map(([n, d]) => `${n}/${d}`));
const leaf: fc.Arbitrary<Leaf> = fc.record({
  formula: fc.constantFrom(...formulas), actual: fc.oneof({ weight: 8, arbitrary: number(0, 150) }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant("n/a" as const) }),
  target: fc.oneof({ weight: 9, arbitrary: number(1, 120) }, { weight: 1, arbitrary: fc.constant("0") }), low: number(1, 50), high: fc.integer({ min: 51, max: 120 }).map(String), quality: fc.constantFrom(...Object.entries(qualities).flatMap(([validity, row]) => Object.keys(row).map((control) => ({ validity, control })))),
}).map(({ quality, ...rest }) => ({ ...rest, ...quality }));
const branch: fc.Arbitrary<Branch> = fc.record({ within: fc.constantFrom(...(Object.keys(perspectives) as Perspective[])), weight: fc.integer({ min: 0, max: 60 }), leaves: fc.array(leaf, { maxLength: 4 }) });

/** Random plans. */
export const indicatorPlans: fc.Arbitrary<PlanCase> = fc.record({
  branches: fc.array(branch, { minLength: 1, maxLength: 7 }),
  conventions: fc.record({ missing: fc.constantFrom("undetermined", "exclude-and-renormalise", "zero", "void"), notApplicable: fc.constantFrom("exclude-and-renormalise", "zero", "void"), nkoEdge: fc.constantFrom("undetermined", "upper", "lower") }),
}).map(({ branches, conventions }) => {
  const list = branches.flatMap((it, b) => it.leaves.map((one, l) => ({ ...one, id: `i${b}x${l}`, within: `o${b}` })));
  const column = (pick: (it: (typeof list)[number]) => unknown): Readonly<Record<string, unknown>> => Object.fromEntries(list.map((it) => [it.id, pick(it)]));
  return {
    branches, conventions,
    request: {
      inputs: {
        formula: column((it) => it.formula), actual: column((it) => (it.actual === "n/a" ? { notApplicable: true } : it.actual)), target: column((it) => it.target), low: column((it) => it.low), high: column((it) => it.high), validity: column((it) => it.validity), control: column((it) => it.control),
        objectiveWeight: Object.fromEntries(branches.map((it, b) => [`o${b}`, it.weight])),
      },
      members: { objective: branches.map((it, b) => ({ id: `o${b}`, within: it.within })), indicator: list.map(({ id, within }) => ({ id, within })) },
      conventions: { ...conventions, weightsTotal: "renormalise" },
    },
  };
});

/** A value, or one of the three absences. */
type Value = Fraction | "missing" | "n/a" | "void";
const isGone = (it: Value): it is "missing" | "n/a" | "void" => typeof it === "string";

const divide = (a: Fraction, b: Fraction): Fraction | "missing" => (b.equals(0) ? "missing" : a.div(b));
const within = (value: Fraction, low: Fraction, high: Fraction): Fraction => (value.compare(low) < 0 ? low : value.compare(high) > 0 ? high : value);

const achievement = (it: Leaf): Value => {
  if (it.actual === null) return "missing";
  if (it.actual === "n/a") return "n/a";
  const [actual, target, low, high] = [it.actual, it.target, it.low, it.high].map((text) => new Fraction(text)) as [Fraction, Fraction, Fraction, Fraction];
  const isRange = it.formula.startsWith("range");
  const ratio = divide(actual.mul(100), isRange ? within(actual, low, high) : target);
  if (isGone(ratio)) return ratio;
  const mirror = new Fraction(200).sub(ratio);
  if (it.formula === "maximise" || it.formula === "range-maximise") return ratio;
  if (it.formula === "minimise" || it.formula === "range-minimise") return mirror;
  const nearer = ratio.compare(mirror) < 0 ? ratio : mirror;
  // the broken line 0 → 0, 90 → 100, 100 → 120, run on at both ends
  return nearer.compare(90) <= 0 ? nearer.mul(new Fraction(10, 9)) : nearer.sub(90).mul(2).add(100);
};

interface Weighted { readonly value: Value; readonly weight: Fraction }

const mean = (rows: readonly Weighted[], { missing, notApplicable }: PlanCase["conventions"]): Value => {
  if (rows.length === 0) return "missing";
  const stopped = new Set<string>();
  const left = new Set<string>();
  const kept: { readonly value: Fraction; readonly weight: Fraction }[] = [];
  for (const { value, weight } of rows) {
    if (!isGone(value)) { kept.push({ value, weight }); continue; }
    const policy = value === "n/a" ? notApplicable : value === "missing" ? missing : missing === "exclude-and-renormalise" ? missing : "stays";
    if (policy === "zero") kept.push({ value: new Fraction(0), weight });
    else if (policy === "exclude-and-renormalise") left.add(value);
    else stopped.add(policy === "void" ? "void" : value);
  }
  for (const state of ["n/a", "void", "missing"] as const) if (stopped.has(state)) return state;
  if (kept.length === 0) return left.has("missing") ? "missing" : left.has("void") ? "void" : "n/a";
  const total = kept.reduce((sum, it) => sum.add(it.weight), new Fraction(0));
  return divide(kept.reduce((sum, it) => sum.add(it.value.mul(it.weight)), new Fraction(0)), total);
};

const predicateOf = (value: Value, edge: string): string | null => {
  if (isGone(value) || value.compare(0) < 0) return null;
  const names = ["sangat-baik", "baik", "cukup", "kurang", "buruk"];
  if (value.compare(110) >= 0) return "sangat-baik";
  for (const [index, cut] of [100, 90, 80].entries()) {
    if (value.compare(cut) > 0) return names[index + 1] ?? null;
    // 80 is a hole as well: kurang lies above it, buruk below
    if (value.equals(cut)) return edge === "undetermined" ? null : names[index + (edge === "upper" ? 1 : 2)] ?? null;
  }
  return "buruk";
};

const text = (it: Value): string | null => (isGone(it) ? null : it.toFraction());

/** What must come out. */
export const oracleOfPlan = ({ branches, conventions }: PlanCase): unknown => {
  const scored = branches.map((it) => ({ ...it, scores: it.leaves.map((one) => ({ raw: achievement(one), weight: new Fraction(qualities[one.validity]?.[one.control] ?? 0) })) }));
  const capped = (raw: Value): Value => (isGone(raw) ? raw : within(raw, new Fraction(0), new Fraction(120)));
  const objectives = scored.map((it) => mean(it.scores.map(({ raw, weight }) => ({ value: capped(raw), weight })), conventions));
  const ofPerspective = (name: string): Value => mean(scored.flatMap((it, at) => (it.within === name ? [{ value: objectives[at] ?? "missing", weight: new Fraction(it.weight) }] : [])), conventions);
  const four = Object.entries(perspectives).map(([name, weight]) => ({ name, value: ofPerspective(name), weight: new Fraction(weight) }));
  const nko = mean(four, conventions);
  const leaves = scored.flatMap((it, b) => it.scores.map(({ raw }, l) => [`i${b}x${l}`, raw] as const));
  return {
    achievement: Object.fromEntries(leaves.map(([id, raw]) => [id, text(raw)])), index: Object.fromEntries(leaves.map(([id, raw]) => [id, text(capped(raw))])),
    objectiveScore: Object.fromEntries(objectives.map((it, at) => [`o${at}`, text(it)])), perspectiveScore: Object.fromEntries(four.map((it) => [it.name, text(it.value)])), nko: text(nko), predicate: predicateOf(nko, conventions.nkoEdge),
  };
};
