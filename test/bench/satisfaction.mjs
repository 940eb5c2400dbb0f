/**
 * What exactness, dates, citations and a receipt cost: assessSatisfaction against decimal.js at 40 digits that does the bare arithmetic.
 *
 * Both in one process, in turns, medians; only the ratios mean anything. The base is no oracle: it divides before it sums.
 * Two inputs: the sums of nine elements, and the answers of 200 people, which the base adds up too. `npm run bench` builds first.
 * Bar: at most 2 × each. `--bar` makes a ratio above it fail.
 */
import { Decimal } from "decimal.js";
import { assessSatisfaction } from "pembinaan-asn";
import { line, ratioOf, sequence } from "./ratio.mjs";

const BAR = 2;
const elements = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
const people = 200;

/** Answers 1 to 4 from a fixed sequence, mostly 3 and 4 as in real surveys. */
const answersOf = (seed) => {
  const next = sequence(seed);
  return Array.from({ length: people }, () => Object.fromEntries(elements.map((id) => { const at = next(); return [id, at < 0.02 ? 1 : at < 0.08 ? 2 : at < 0.6 ? 3 : 4]; })));
};
const totalsOf = (answers) => Object.fromEntries(elements.map((id) => [id, answers.reduce((sum, person) => sum + person[id], 0)]));
const surveys = Array.from({ length: 16 }, (_, at) => { const answers = answersOf(at + 1); return { answers, total: totalsOf(answers), answered: Object.fromEntries(elements.map((id) => [id, people])) }; });

// --- the base: nine divisions, a weighted sum with 1/9, × 25, toFixed(2), band comparisons; no trace
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const weight = new Exact(1).div(9);
const bounds = [["A", "88.31"], ["B", "76.61"], ["C", "65"], ["D", "25"]].map(([grade, from]) => [grade, new Exact(from)]);
const baseFromTotals = (total, answered) => {
  let interval = new Exact(0);
  for (const id of elements) interval = interval.plus(new Exact(total[id]).div(answered[id]).times(weight));
  const index = interval.times(25);
  const text = index.toFixed(2);
  const shown = new Exact(text);
  return { text, grade: bounds.find(([, from]) => shown.gte(from))?.[0] };
};
const baseFromAnswers = (answers) => {
  const total = {};
  const answered = {};
  for (const id of elements) {
    let sum = new Exact(0);
    let count = 0;
    for (const person of answers) { sum = sum.plus(person[id]); count += 1; }
    total[id] = sum;
    answered[id] = count;
  }
  return baseFromTotals(total, answered);
};

const options = { period: "2025-Q3" };
const ours = (survey) => {
  const result = assessSatisfaction(survey, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { text: result.value.index.text, grade: result.value.grade.code };
};

const cases = [
  { name: "from totals", base: (it) => baseFromTotals(it.total, it.answered), ours: (it) => ours({ total: it.total, answered: it.answered }) },
  { name: `from the answers of ${people} people`, base: (it) => baseFromAnswers(it.answers), ours: (it) => ours(it.answers) },
];

let worst = 0;
for (const { name, base, ours: own } of cases) {
  for (const survey of surveys) {
    const [a, b] = [base(survey), own(survey)];
    if (a.text !== b.text || a.grade !== b.grade) console.log(`differs ${name}: decimal.js ${a.text} ${a.grade}, ours ${b.text} ${b.grade}`);
  }
  const measured = ratioOf(surveys, base, own);
  worst = Math.max(worst, measured.ratio);
  console.log(line(name, measured));
}
console.log(`worst ${worst.toFixed(2)} ×, bar ${BAR} ×`);
if (process.argv.includes("--bar") && worst > BAR) process.exitCode = 1;
