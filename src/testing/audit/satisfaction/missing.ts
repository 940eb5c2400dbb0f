/** What does the function do with missing answers, with an element that nobody answered, and with a survey that nobody took? */
import { divide, multiply, rational, sum, zero, type Rational } from "../../../kernel/index.ts";
import type { Outcome, Seen } from "./call.ts";
import type { AuditConventions } from "./conventions.ts";
import type { AuditForm } from "./inputs.ts";
import type { AuditFaultCode } from "./fault-codes.ts";
import { agrees } from "../figures.ts";
import type { IndexFit } from "./fit-index.ts";
import { indexFrom, placesOf, rationalAt, share, type IndexModel, type Reading } from "./index-model.ts";
import { fromRows, numberAt, positions, rowsOf, type Row, type Sheet } from "./sheets.ts";

const row = (values: readonly number[], turn = 0): Row => positions.map((at) => (at + turn) % positions.length).map((at) => [at, [numberAt(values, at)]] as const).filter(([, [value]]) => value !== 0);

/** Surveys with missing answers (0); in the last ones the keys come in other orders. */
export const withGaps = (): readonly Sheet[] => [
  fromRows([row([4, 3, 4, 3, 4, 3, 4, 3, 4]), []]),
  fromRows([row([4, 3, 4, 3, 4, 3, 4, 3, 4]), row([0, 3, 2, 4, 3, 2, 3, 4, 2])]),
  fromRows([row([3, 3, 4, 2, 4, 3, 3, 3, 4]), row([2, 3, 0, 4, 3, 1, 3, 4, 2]), row([4, 4, 4, 4, 1, 3, 3, 4, 0])]),
  fromRows([row([4, 1, 4, 3, 4, 3, 2, 3, 4], 2), row([2, 3, 4, 0, 3, 1, 3, 4, 2], 5), row([4, 2, 4, 0, 1, 3, 3, 4, 3], 7)], [8, 7, 6, 5, 4, 3, 2, 1, 0]),
];

/** One person who left one element out: nobody answered that one. */
export const withUnanswered = (): Sheet => fromRows([row([4, 3, 0, 3, 4, 3, 4, 3, 4])]);

/** A survey that nobody took. */
export const empty = (): Sheet => fromRows([]);

/** The same data where answers are matched to elements by their place. */
const byPosition = (sheet: Sheet, form: AuditForm): Sheet => {
  if (form === "totals") return { ...sheet, answered: (sheet.order ?? positions).map((at) => numberAt(sheet.answered, at)) };
  return fromRows(rowsOf(sheet).map((it) => it.map(([, items], at) => [at, items] as const)));
};

/** What comes of a survey: an index, `null`: undetermined, `undefined`: this treatment does not apply. */
export type Treated = Reading | null | undefined;

type Treat = (sheet: Sheet) => Treated;

/** A way to treat missing answers. */
export interface Treatment {
  /** Its name on the axis `missing`. */
  readonly name: string;
  /** What is wrong with it, each with the index without that fault. */
  readonly faults: readonly { readonly code: AuditFaultCode; readonly without: Treat }[];
  /** The index of a survey. */
  readonly index: Treat;
}

const by = (model: IndexModel, sheet: Sheet, denominator: (at: number) => number): Treated => {
  const means = sheet.totals.map((total, at) => divide(rational(total), rational(denominator(at)))).filter((it): it is Rational => it !== undefined);
  return means.length < sheet.totals.length ? null : indexFrom(model, means);
};

const completeRows = (sheet: Sheet): readonly Row[] => rowsOf(sheet).filter((it) => it.length === positions.length);

const pooled = (model: IndexModel, { totals, answered }: Sheet): Treated => {
  if (model.weights !== "exact-1-over-k") return undefined;
  const mean = rational(totals.reduce((all, it) => all + it, 0), answered.reduce((all, it) => all + it, 0));
  return indexFrom(model, positions.map(() => mean));
};

const listwise = (model: IndexModel, sheet: Sheet): Treated => {
  const kept = fromRows(completeRows(sheet));
  return by(model, kept, (at) => numberAt(kept.answered, at));
};

const common: readonly ((sheet: Sheet) => number)[] = [({ answered }) => numberAt(answered, 0), ({ answered }) => numberAt(answered, positions.length - 1), ({ answered }) => Math.max(...answered), ({ answered }) => Math.min(...answered), (sheet) => completeRows(sheet).length];

/** Known treatments, right ones first, the declared one before all. */
export const treatments = (model: IndexModel, form: AuditForm, { missing }: AuditConventions): readonly Treatment[] => {
  const perElement: Treat = (sheet) => by(model, sheet, (at) => numberAt(sheet.answered, at));
  const overAll: Treat = (sheet) => by(model, sheet, () => sheet.people);
  const placed = (treat: Treat): Treat => (sheet) => treat(byPosition(sheet, form));
  const right: readonly Treatment[] = [
    { name: "per-unsur-answered", faults: [], index: perElement }, { name: "pooled-answers", faults: [], index: (sheet) => pooled(model, sheet) },
    ...(form === "totals" ? [] : [{ name: "listwise", faults: [], index: (sheet: Sheet) => listwise(model, sheet) }]), { name: "reject", faults: [], index: () => null },
    ...(missing === "all-respondents" ? [{ name: missing, faults: [], index: overAll }] : []),
  ];
  return [
    ...right.filter(({ name }) => name === missing), ...right.filter(({ name }) => name !== missing),
    { name: "", faults: [{ code: "divides-by-all-respondents", without: perElement }], index: overAll },
    { name: "", faults: [{ code: "answers-by-position", without: perElement }], index: placed(perElement) },
    ...common.map((denominator): Treatment => ({ name: "", faults: [{ code: "wrong-denominator", without: perElement }], index: (sheet) => by(model, sheet, () => denominator(sheet)) })),
    { name: "", faults: [{ code: "divides-by-all-respondents", without: placed(perElement) }, { code: "answers-by-position", without: overAll }], index: placed(overAll) },
  ];
};

/** Does an outcome fit what a treatment gives? */
const matches = ({ index, got }: Outcome, treated: Treated, { display }: IndexFit): boolean => {
  if (treated === undefined) return false;
  if (treated === null) return got.failure !== undefined || index === null;
  return !treated.steady || (index !== null && index !== undefined && agrees(index, treated.value, display));
};

/** One survey that was treated otherwise than it should be. */
export interface Mistreated {
  /** The survey with what came. */
  readonly seen: Seen;
  /** What is wrong. */
  readonly codes: readonly AuditFaultCode[];
  /** The right index; `null`: undetermined. */
  readonly right: Rational | null;
}

/** How missing answers are treated. */
export interface MissingFit {
  /** The name of the treatment, where it is a right one. */
  readonly name: string | undefined;
  /** How an element without answers is treated, where that is right. */
  readonly unanswered: string | undefined;
  /** What went wrong. */
  readonly mistreated: readonly Mistreated[];
}

/** The index over the elements that were answered. */
export const leftOut = ({ weight, weights, times }: IndexModel, sheet: Sheet): readonly Rational[] => {
  const present = positions.filter((at) => numberAt(sheet.answered, at) > 0);
  const means = present.map((at) => rational(numberAt(sheet.totals, at), numberAt(sheet.answered, at)));
  const own = present.map((at) => rationalAt(weight, at));
  const weighted = divide(sum(means.map((mean, at) => multiply(mean, rationalAt(own, at)))), sum(own)) ?? zero;
  return [weighted, multiply(sum(means), share(present.length, placesOf(weights)))].map((it) => multiply(times, it));
};

/** What a case needs to be judged: the way of the function, the right way, and how missing answers are treated. */
interface Judge { readonly fit: IndexFit; readonly right: IndexModel; readonly form: AuditForm; readonly declared: AuditConventions; readonly found: Treatment | undefined }

const nameOf = ({ found, declared }: Judge): string => (found?.faults.length === 0 ? found.name : declared.missing ?? "per-unsur-answered");

/** The index of a survey by the treatment of that name. */
const under = (judge: Judge, model: IndexModel, sheet: Sheet): Treated => treatments(model, judge.form, judge.declared).find(({ name }) => name === nameOf(judge))?.index(sheet);

const judgeGaps = (judge: Judge, seen: Seen): readonly Mistreated[] => {
  const { fit, found, right } = judge;
  const { sheet, outcome } = seen;
  const wrong = under(judge, right, sheet)?.value ?? null;
  if (matches(outcome, under(judge, fit.model, sheet), fit)) return fit.model.faults.length === 0 ? [] : [{ seen, codes: fit.model.faults, right: wrong }];
  const needed = (found?.faults ?? []).filter(({ without }) => !matches(outcome, without(sheet), fit)).map(({ code }) => code);
  return [{ seen, codes: needed.length > 0 ? needed : ["wrong-index"], right: wrong }];
};

const judgeUnanswered = (judge: Judge, seen: Seen): { readonly name: string | undefined; readonly mistreated: readonly Mistreated[] } => {
  const { fit, found, right } = judge;
  const { sheet, outcome } = seen;
  const { index, mark, got } = outcome;
  if (index === null && mark === null) return { name: "undetermined", mistreated: [] };
  if (index !== null && index !== undefined && leftOut(fit.model, sheet).some((it) => agrees(index, it, fit.display))) return { name: "left-out", mistreated: [] };
  const expected = under(judge, fit.model, sheet) ?? null;
  const isFine = expected === null ? found?.name === "reject" && got.failure !== undefined : matches(outcome, expected, fit);
  if (isFine) return { name: undefined, mistreated: [] };
  const known = found?.index(sheet);
  const codes: readonly AuditFaultCode[] = found !== undefined && found.faults.length > 0 && known !== null && matches(outcome, known, fit) ? found.faults.map(({ code }) => code) : ["unanswered-element"];
  return { name: undefined, mistreated: [{ seen, codes, right: under(judge, right, sheet)?.value ?? null }] };
};

/**
 * Explains what was made of missing answers.
 *
 * @param fit - the way of the function.
 * @param right - the right way.
 * @param gaps - surveys of {@link withGaps}; none where the function cannot show what it does with them.
 * @param unanswered - the survey of {@link withUnanswered}.
 */
export const fitMissing = (form: AuditForm, fit: IndexFit, right: IndexModel, gaps: readonly Seen[], unanswered: Seen, declared: AuditConventions): MissingFit => {
  const found = gaps.length === 0 ? undefined : treatments(fit.model, form, declared).find((it) => gaps.every(({ sheet, outcome }) => matches(outcome, it.index(sheet), fit)));
  const judge: Judge = { fit, right, form, declared, found };
  const last = judgeUnanswered(judge, unanswered);
  return { name: found?.faults.length === 0 ? found.name : undefined, unanswered: last.name, mistreated: [...gaps.flatMap((seen) => judgeGaps(judge, seen)), ...last.mistreated] };
};
