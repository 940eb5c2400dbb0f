/** Plain code of the kind that apps have, in binary arithmetic: one good skeleton, with parts to be replaced by faulty ones. */
import type { AuditAnswer, AuditAnswers, AuditMeans, AuditQuestions, AuditTotals } from "../../src/testing/index.ts";

/** Sums by element, as an app has them after its query. */
export type Totals = AuditTotals;
/** Index and grade of an app. */
export type App = (input: AuditTotals) => AuditAnswer;

export const none: AuditAnswer = { index: null, grade: null };
const ids = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
const toTwo = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;

/** Chains of cuts. */
export const grade = (index: number): string => (index >= 88.31 ? "A" : index >= 76.61 ? "B" : index >= 65 ? "C" : "D");
/** Printed intervals. */
export const closed = (index: number, otherwise: string | null = null): string | null => {
  if (index >= 25 && index <= 64.99) return "D";
  if (index >= 65 && index <= 76.6) return "C";
  if (index >= 76.61 && index <= 88.3) return "B";
  return index >= 88.31 && index <= 100 ? "A" : otherwise;
};

/** The parts of an app. */
export interface Parts {
  readonly mean?: (total: number, answered: number, input: AuditTotals, id: string) => number;
  readonly index?: (means: readonly number[]) => number;
  readonly show?: (index: number) => number | string;
  readonly grade?: (index: number) => string | null;
  readonly empty?: () => AuditAnswer;
  /** The grade is that of the shown figure. */
  readonly gradesShown?: boolean;
}

/** One addition of all means and one division: binary arithmetic does no harm to any case of the audit. */
export const plainIndex = (means: readonly number[]): number => means.reduce((sum, it) => sum + it, 0) / 9 * 25;
/** Each mean with a weight, as worksheets have it. */
export const weighted = (weight: number) => (means: readonly number[]): number => means.reduce((sum, it) => sum + it * weight, 0) * 25;

/** An app that rounds to two decimals and grades what it shows, unless parts say otherwise. */
export const app = ({ mean = (total, answered) => total / answered, index = plainIndex, show = toTwo, grade: toGrade = grade, empty = () => none, gradesShown = true }: Parts = {}): App => (input) => {
  if (input.respondents === 0) return empty();
  const means = ids.map((id) => mean(input.totals[id] ?? 0, input.answered[id] ?? 0, input, id));
  if (means.some((it) => Number.isNaN(it))) return none;
  const value = index(means);
  return { index: show(value), grade: toGrade(gradesShown ? toTwo(value) : value) };
};

/** An app that shows and grades what it calculated; sums first, so that nothing is left over by binary arithmetic. */
export const unroundedApp = (parts: { readonly grade?: (index: number) => string | null; readonly show?: (index: number) => number | string } = {}): App => ({ totals, answered, respondents }) => {
  const counts = ids.map((id) => answered[id] ?? 0);
  if (respondents === 0 || counts.includes(0)) return none;
  const [n = 0] = counts;
  const sums = ids.map((id) => totals[id] ?? 0);
  const value = counts.every((it) => it === n) ? sums.reduce((a, b) => a + b, 0) * 25 / (9 * n) : plainIndex(sums.map((it, at) => it / (counts[at] ?? 0)));
  return { index: (parts.show ?? ((it) => it))(value), grade: (parts.grade ?? grade)(value) };
};

/** Sums of single answers by key. */
export const totalsOf = ({ answers }: AuditAnswers): AuditTotals => ({
  form: "totals", respondents: answers.length,
  totals: Object.fromEntries(ids.map((id) => [id, answers.reduce((sum, it) => sum + (it[id] ?? 0), 0)])), answered: Object.fromEntries(ids.map((id) => [id, answers.filter((it) => it[id] !== undefined).length])),
});
/** Sums of the averages inside elements. */
export const totalsOfQuestions = ({ answers }: AuditQuestions, average: (items: readonly number[]) => number = (items) => items.reduce((a, b) => a + b, 0) / items.length): AuditTotals =>
  totalsOf({ form: "answers", answers: answers.map((row) => Object.fromEntries(Object.entries(row).map(([id, items]) => [id, average(items)]))) });
/** An app for means. */
export const ofMeans = ({ index = plainIndex, grade: toGrade = grade, show = toTwo }: Parts = {}) => ({ means }: AuditMeans): AuditAnswer => {
  const values = ids.map((id) => means[id] ?? NaN);
  return values.some(Number.isNaN) ? none : { index: show(index(values)), grade: toGrade(toTwo(index(values))) };
};
export { ids, toTwo };
