/** What `evaluate` takes and gives is inferred from the rulebook value. */
import { defineRulebookWith, defineScorer, evaluate, noParams, type ConventionsOf, type EngineRulebook, type InputsOf, type OutputsOf, type Receipt, type Result, type Rulebook, type RulebookData } from "pembinaan-asn/core";
import { crossed, flat, matrix, tree } from "./rulebooks";

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
/** Fails to compile unless it is given `true`. */
const holds = <T extends true>(proof?: T): T | undefined => proof;
type ShapeOf<R> = R extends Rulebook<infer S> ? S : never;
interface Num { readonly text: string; readonly exact: string }

// outputs: numbers, unions of codes, flags; vectors by member
type Flat = OutputsOf<ShapeOf<typeof flat>>;
type Matrix = OutputsOf<ShapeOf<typeof matrix>>;
type Tree = OutputsOf<ShapeOf<typeof tree>>;
type Crossed = OutputsOf<ShapeOf<typeof crossed>>;
holds<Same<Flat["grade"], "A" | "B" | "C" | "D">>();
holds<Flat["index"] extends Num ? true : false>();
holds<Same<Matrix["read"], "sangat-baik" | "baik" | "butuh-perbaikan">>();
holds<Same<Matrix["predicate"], "sangat-baik" | "baik" | "butuh-perbaikan" | "kurang">>();
holds<Same<Matrix["same"], boolean>>();
holds<Same<Tree["predicate"], "sangat-baik" | "baik" | "cukup" | "kurang" | "buruk">>();
holds<Same<keyof Crossed, "shown" | "total" | "grade" | "skp" | "behaviour" | "achieved" | "counted">>();

// inputs: anything may be absent, `null`, or not applicable; nothing may be misspelt
type Trees = InputsOf<ShapeOf<typeof tree>>;
export const given: Trees = { formula: { i1: "maximise", i2: null, i3: { notApplicable: true } }, actual: { i1: 95, i2: "6.5", i3: 90n, i4: { exact: "1/3" } } };
export const people: InputsOf<ShapeOf<typeof crossed>> = { attitudeScore: { integritas: 90 }, notDone: { a1: true }, actual: { a1: { kuantitas: 1, biaya: { notApplicable: true } } } };
// @ts-expect-error a misspelt input
export const misspelt: Trees = { actuall: { i1: 95 } };
// @ts-expect-error a code that is none
export const code: Trees = { formula: { i1: "maximize" } };
// @ts-expect-error a misspelt member of a closed dimension
export const member: InputsOf<ShapeOf<typeof crossed>> = { attitudeScore: { integritass: 90 } };
// @ts-expect-error a misspelt member of the inner dimension
export const inner: InputsOf<ShapeOf<typeof crossed>> = { actual: { a1: { kuantitass: 1 } } };
// @ts-expect-error a number where a flag belongs
export const flag: InputsOf<ShapeOf<typeof crossed>> = { notDone: { a1: 1 } };

// conventions: axis → one of its options
holds<Same<ConventionsOf<ShapeOf<typeof flat>>["weights"], "exact-1-over-k" | "printed-0.111" | "custom" | undefined>>();

// evaluate itself
const receipt = evaluate(matrix, { period: "2026", inputs: { results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi", disciplined: false } });
export const read: "sangat-baik" | "baik" | "butuh-perbaikan" | null = receipt.ok ? receipt.value.outputs.read.value : null;
const survey = evaluate(flat, { period: "2026-Q3", conventions: { weights: "custom" }, members: { element: ["waktu", "wifi"] }, supplied: { nrr: { waktu: "3.2" } }, inputs: { total: { waktu: 101, wifi: null }, respondents: 29 } });
export const text: string | undefined = survey.ok ? survey.value.outputs.nrr.value?.["waktu"]?.exact : undefined;
// @ts-expect-error a misspelt input
evaluate(matrix, { period: "2026", inputs: { result: "di-atas-ekspektasi" } });
// @ts-expect-error a misspelt code
evaluate(matrix, { period: "2026", inputs: { results: "diatas-ekspektasi" } });
// @ts-expect-error a misspelt convention
evaluate(flat, { period: "2026", conventions: { weight: "custom" }, inputs: {} });
// @ts-expect-error a misspelt option
evaluate(flat, { period: "2026", conventions: { weights: "costum" }, inputs: {} });
// @ts-expect-error a misspelt step
evaluate(flat, { period: "2026", supplied: { nr: 3 }, inputs: {} });
// by id, or parsed: names are not known to the compiler
const parsed: RulebookData = flat;
export const loose: readonly Result<Receipt>[] = [evaluate("survei-contoh@1", { period: "2026", inputs: { anything: 1 } }), evaluate(parsed, { period: "2026", inputs: { anything: 1 } })];

// scorers of one's own
export const first = defineScorer({
  id: "first@1", inputs: { values: { kind: "number", takes: "all" }, label: { kind: "category", takes: "each", optional: true } }, params: noParams, output: { kind: "number" },
  score: ({ values }) => (values[0] === undefined ? { missing: "nothing-to-reduce" } : { value: values[0] }), describe: { id: "yang pertama dari {values}", en: "the first of {values}" },
});
export const own = defineRulebookWith<[typeof first]>()({
  id: "pedoman-contoh@1", family: "contoh", standing: "named", instrument: { kind: "guideline", issuer: "Dinas", number: "1", year: 2026, title: { id: "Pedoman", en: "Guideline" } },
  validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, citations: { p3: { locator: "hlm. 3", confidence: "text" } },
  dimensions: { judge: { members: ["satu", "dua"] } }, inputs: { mark: { kind: "number", per: "judge" } },
  steps: [{ id: "score", scorer: "first@1", inputs: { values: "mark" }, cite: "p3" }, { id: "half", scorer: "affine@1", inputs: { value: "score" }, params: { times: "1/2" }, cite: "p3" }], outputs: ["score", "half"],
});
export const builtIn: readonly EngineRulebook[] = [flat, matrix, tree, crossed, parsed as EngineRulebook];
export const withOwn: EngineRulebook<[typeof first]> = own;
// @ts-expect-error an engine that was not given the scorer
export const without: EngineRulebook = own;
