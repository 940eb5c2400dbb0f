/** The fixed list of satisfaction as tables: what is right in each survey under each convention, and what each known fault gives in its place. The audit itself chooses its surveys from the answers. */
import { compare, divide, multiply, rational, readExact, subtract, sum, toDecimalText, toFraction, zero, type Rational, type Rounding, type Text } from "../../../kernel/index.ts";
import type { FormTable, Policy, Reading, TableCase, Wrong } from "../tables/form-table.ts";
import { comma } from "../words.ts";
import { gradeOf, innerBounds, rightBands, twoDecimals, type BandModel } from "./band-model.ts";
import { declarable } from "./conventions.ts";
import type { AuditFaultCode } from "./fault-codes.ts";
import { fixedSheets } from "./fixed-sheets.ts";
import { averageOfRespondents, indexFrom, indexOf, legitimate, ofAnotherCount, type IndexModel } from "./index-model.ts";
import { auditForms, marks, type AuditForm } from "./inputs.ts";
import { leftOut, treatments } from "./missing.ts";
import { flat, perElement } from "./questions.ts";
import { dataOf } from "./report.ts";
import { inputOf, numberAt, type Sheet } from "./sheets.ts";

const modelOf = (policy: Policy): IndexModel => {
  const [first, ...others] = legitimate(undefined);
  return others.find(({ weights }) => weights === policy["weights"]) ?? first;
};

const isComplete = ({ people, answered }: Sheet): boolean => people > 0 && answered.every((it) => it >= people);

const treatmentsIn = (form: AuditForm, model: IndexModel, { missing }: Policy): ReturnType<typeof treatments> => treatments(model, form, missing === "all-respondents" ? { missing } : {});

/** Somebody took part, and nobody answered some element. */
const isUnanswered = ({ people, answered }: Sheet): boolean => people > 0 && answered.includes(0);

/** Several questions an element are asked of one person alone. */
const isAsked = (form: AuditForm, { people }: Sheet): boolean => form === "questions" && people === 1;

const completeIndex = (form: AuditForm, sheet: Sheet, model: IndexModel): Rational => (isAsked(form, sheet) ? perElement(model, sheet) : indexOf(model, sheet).value);

/** The index by the conventions of a policy; `null`: undetermined. */
const indexIn = (form: AuditForm, sheet: Sheet, policy: Policy): Rational | null => {
  if (sheet.people === 0) return null;
  const model = modelOf(policy);
  if (isComplete(sheet)) return completeIndex(form, sheet, model);
  const { missing, unanswered } = policy;
  if (isUnanswered(sheet) && missing === "per-unsur-answered" && unanswered === "left-out") return leftOut(model, sheet)[0] ?? null;
  return treatmentsIn(form, model, policy).find(({ name }) => name === missing)?.index(sheet)?.value ?? null;
};

/** An index with its grade by the rule, or by another way to it. */
const graded = (value: Rational | null, policy: Policy, bands: Partial<BandModel> = {}): Reading => {
  if (value === null) return { value, band: null };
  const gaps = declarable.gaps.find((it) => it === policy["gaps"]) ?? "lower-cut";
  return { value, band: gradeOf({ ...rightBands({ gaps }), ...bands }, policy["basis"] === "round-2dp-first" ? twoDecimals(value) : value) };
};

/** Ways to a grade that are faults; the index is as it should be. */
const bandFaults: readonly (readonly [code: AuditFaultCode, bands: Partial<BandModel>])[] = [
  ["compares-unconverted-index", { always: "D" }], ["never-graded", { always: null }], ["cuts-shifted-one-band", { table: "shifted" }], ["bands-of-2004", { table: "2004" }], ["c-ends-at-76", { table: "c-76" }],
  ["gap-without-grade", { gaps: "none" }], ["gap-graded-lowest", { gaps: "lowest" }], ["gap-graded-up", { gaps: "upper-cut" }], ["hole-below-a", { hole: true }],
  ["perfect-score-without-grade", { edges: "top-without" }], ["lowest-score-without-grade", { bottomWithout: true }], ["text-comparison", { edges: "text-top-lowest" }],
];

const full = /* @__PURE__ */ rational(100);
const overshoot = /* @__PURE__ */ readExact("100.00000000000003", "", []) ?? full;
const residue = /* @__PURE__ */ rational(1, 10 ** 9);

/** What residues of binary arithmetic make of a value at the end of the scale or on a bound. Who rounds before comparing has none. */
const residues = (value: Rational, policy: Policy): readonly Wrong[] => {
  if (compare(value, full) === 0) return [{ code: "float-overshoot", shows: "sometimes", gives: [{ value: overshoot, band: "A" }] }];
  if (policy["basis"] === "round-2dp-first" || !innerBounds.some((it) => compare(it, value) === 0)) return [];
  const below = graded(subtract(value, residue), policy).band ?? null;
  const isCut = below !== graded(value, policy).band; // at the upper end of a band a residue above it leads out of the printed bounds
  return [{ code: "float-residue-at-cut", shows: "sometimes", gives: [{ value, band: isCut ? below : null }] }];
};

const roundings: readonly Rounding[] = (["half-up", "truncate", "ceiling"] as const).map((mode) => ({ places: 0, mode }));

/** Weights for ten and for fourteen elements, as they are hard-coded. */
const otherWeights = ["1/10", "1/14", "7/100", "71/1000", "357/5000"].map((it) => `other-${it}`);

type Faulty = readonly (readonly [code: AuditFaultCode, index: Rational | undefined])[];

/** An element without an answer counts as 0. */
const asZero = (model: IndexModel, { totals, answered }: Sheet): Rational => indexFrom(model, totals.map((total, at) => divide(rational(total), rational(numberAt(answered, at))) ?? zero)).value;

const ofComplete = (form: AuditForm, sheet: Sheet, model: IndexModel): Faulty => [
  ...ofAnotherCount().filter(({ weights }) => otherWeights.includes(weights)).map(({ weight }): Faulty[number] => ["weights-of-another-count", completeIndex(form, sheet, { ...model, weight })]),
  ...(form === "answers" ? roundings.map((it): Faulty[number] => ["respondent-average-rounded", multiply(averageOfRespondents(sheet, it), model.times)]) : []),
  ...(isAsked(form, sheet) ? [...roundings.map((it): Faulty[number] => ["respondent-average-rounded", perElement(model, sheet, it)]), ["questions-averaged", flat(model, sheet)] as const] : []),
];

const ofGaps = (form: AuditForm, sheet: Sheet, model: IndexModel, policy: Policy): Faulty => treatmentsIn(form, model, policy).flatMap(({ faults: [first, second], index }): Faulty => (
  first === undefined || second !== undefined ? [] : [[first.code, index(sheet)?.value]])); // each fault by itself

/** Indices that are faults. */
const indexFaults = (form: AuditForm, sheet: Sheet, model: IndexModel, policy: Policy): Faulty => {
  if (isComplete(sheet)) return ofComplete(form, sheet, model);
  return isUnanswered(sheet) ? [["unanswered-element", asZero(model, sheet)]] : ofGaps(form, sheet, model, policy);
};

/** Each fault with the same index once. */
const distinct = (faulty: Faulty): Faulty => [...new Map(faulty.flatMap((it) => (it[1] === undefined ? [] : [[`${it[0]} ${toFraction(it[1])}`, it]]))).values()];

const ofNobody: readonly Wrong[] = [{ code: "empty-survey", shows: "always", gives: [{ value: zero, band: "D" }, { value: zero, band: null }, { broken: true }] }];

const wrongOf = (form: AuditForm, sheet: Sheet, policy: Policy): readonly Wrong[] => {
  if (sheet.people === 0) return ofNobody;
  const model = modelOf(policy);
  const right = indexIn(form, sheet, policy);
  const of = (code: AuditFaultCode, ...gives: readonly Reading[]): Wrong => ({ code, shows: "always", gives });
  return [
    ...distinct(indexFaults(form, sheet, model, policy)).map(([code, value]) => of(code, graded(value ?? null, policy))), ...(isUnanswered(sheet) ? [of("unanswered-element", { broken: true })] : []),
    ...(right === null ? [] : [
      of("index-not-converted", { ...graded(right, policy), value: divide(right, model.times) ?? zero }),
      ...bandFaults.map(([code, bands]) => of(code, graded(right, policy, bands))), ...residues(right, policy),
    ]),
  ];
};

/** A case in words; several are told apart by their sums. */
const wordsOf = (form: AuditForm, sheet: Sheet): Text => {
  if (form !== "means" || sheet.people === 0) return dataOf(form, sheet);
  const total = toDecimalText(sum(sheet.totals.map((it) => rational(it, sheet.people)))) ?? "";
  return { id: `Rata-rata unsur berjumlah ${comma(total)}`, en: `Means adding up to ${total}` };
};

const caseOf = (form: AuditForm, sheet: Sheet): TableCase => ({ input: () => inputOf(form, sheet), words: wordsOf(form, sheet), right: (policy) => graded(indexIn(form, sheet, policy), policy), wrong: (policy) => wrongOf(form, sheet, policy) });

/** Totals do not tell who left something out; means do not tell that anybody did. */
const missingIn: Readonly<Record<AuditForm, readonly string[]>> = { totals: ["pooled-answers", "reject"], answers: ["pooled-answers", "listwise", "reject"], questions: [], means: [] };

const tableOf = (form: AuditForm): FormTable => {
  const [first, ...others] = fixedSheets[form]();
  return {
    form, asks: "both", bands: marks, isShownFreely: true, codes: [], cases: [caseOf(form, first), ...others.map((sheet) => caseOf(form, sheet))],
    axes: {
      weights: { options: ["exact-1-over-k", "printed-0.111", "printed-0.11", "printed-0.1111"] }, basis: { options: ["unrounded", "round-2dp-first"] }, gaps: { options: ["lower-cut", "closed-intervals", "undetermined"] },
      missing: { options: ["per-unsur-answered", ...missingIn[form]], ...(missingIn[form].length > 0 ? { named: ["all-respondents"] } : {}) }, unanswered: { options: ["undetermined", "left-out"] },
    },
  };
};

/** The tables of the fixed list, by form. */
export const satisfactionTables = (): readonly FormTable[] => auditForms.map(tableOf);
