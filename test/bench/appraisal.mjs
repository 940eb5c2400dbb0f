/**
 * What exactness, dates, citations and a worksheet cost in an appraisal: assessPerformance under PP 46/2011 and PermenPANRB 8/2021 against decimal.js at 40 digits that does the bare arithmetic.
 *
 * Both in one process, in turns, medians; only the ratios mean anything. The base knows one rule and one convention, has no missing values, dates, terms or trace; it works out every output of the rule, and each of them is compared. `npm run bench` builds first.
 * Ten activities of four aspects; ten results of a leader in two groups with three pieces of additional work. Bar: at most 2 × each. `--bar` makes a ratio above it fail.
 */
import { Decimal } from "decimal.js";
import { assessPerformance, unwrap } from "pembinaan-asn";
import { line as lineOf, ratioOf, sequence } from "./ratio.mjs";

const BAR = 2;
const COUNT = 10;

const whole = (next, from, to) => from + Math.floor(next() * (to - from + 1));
const ids = (prefix, count) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const record = (names, value) => Object.fromEntries(names.map((name, at) => [name, value(at)]));

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const sumOf = (list) => list.reduce((sum, it) => sum.plus(it), new Exact(0));
const meanOf = (list) => sumOf(list).div(list.length);

// --- PP 46/2011
const aspects = ["kuantitas", "kualitas", "waktu", "biaya"];
const attitudes = ["orientasi-pelayanan", "integritas", "komitmen", "disiplin", "kerja-sama", "kepemimpinan"];
const activities = ids("a", COUNT);
const year46 = (seed) => {
  const next = sequence(seed);
  const target = record(activities, () => ({ kuantitas: whole(next, 1, 50), kualitas: 100, waktu: 12, biaya: whole(next, 10, 90) * 100_000 }));
  const actual = record(activities, (at) => { const t = target[activities[at]]; return { kuantitas: whole(next, 1, 50), kualitas: whole(next, 70, 100), waktu: whole(next, 6, 14), biaya: Math.round(t.biaya * (0.6 + next() / 2)) }; });
  return { target, actual, additionalTasks: whole(next, 0, 9), creativity: ["tidak-ada", "unit", "organisasi"][whole(next, 0, 2)], behaviourScore: record(attitudes, () => whole(next, 60, 100)) };
};
const creativityPoints = { "tidak-ada": 0, unit: 3, organisasi: 6, negara: 12 };
const sebutan = [["sangat-baik", new Exact(91)], ["baik", new Exact(76)], ["cukup", new Exact(61)], ["kurang", new Exact(51)], ["buruk", new Exact(-1e9)]];
const timeCost = (target, actual) => {
  const percent = new Exact(actual).div(target).times(100);
  const formula = new Exact(target).times("1.76").minus(actual).div(target).times(100);
  return new Exact(100).minus(percent).lte(24) ? formula : new Exact(76).minus(formula.minus(100));
};
const base46 = ({ target, actual, additionalTasks, creativity, behaviourScore }) => {
  const values = activities.map((id) => meanOf(aspects.map((aspect) => (aspect === "waktu" || aspect === "biaya" ? timeCost(target[id][aspect], actual[id][aspect]) : new Exact(actual[id][aspect]).div(target[id][aspect]).times(100)))));
  const tasks = additionalTasks === 0 ? 0 : additionalTasks < 4 ? 1 : additionalTasks < 7 ? 2 : 3;
  const skp = meanOf(values).plus(tasks).plus(creativityPoints[creativity]);
  const total = skp.times("0.60").plus(meanOf(attitudes.map((it) => new Exact(behaviourScore[it]))).times("0.40"));
  return { text: total.toFixed(2), code: sebutan.find(([, from]) => total.gte(from))[0] };
};

// --- PermenPANRB 8/2021, a leader
const indicators = ids("i", COUNT);
const results = ids("r", COUNT);
const groups = ["perjanjian-kinerja", "rencana-aksi"];
const groupOf = (at) => groups[at < 6 ? 0 : 1];
const tasks = ids("t", 3);
const percents = { "sangat-baik": 100, baik: 80, cukup: 60, kurang: 40, "sangat-kurang": 20 };
const scopes = { smallest: 1, wider: 2, widest: 3 };
const year8 = (seed) => {
  const next = sequence(seed);
  const formula = record(indicators, () => ["maximise", "minimise"][whole(next, 0, 1)]);
  const target = record(indicators, () => whole(next, 20, 200));
  return {
    positionGroup: "jpt", evaluation: "tahunan", formula, target, actual: record(indicators, (at) => Math.round(target[indicators[at]] * (0.6 + next() * 0.6))), targetIsMaximum: record(indicators, () => next() < 0.1),
    taskCategory: record(tasks, () => Object.keys(percents)[whole(next, 0, 4)]), taskScope: record(tasks, () => Object.keys(scopes)[whole(next, 0, 2)]), assessorBehaviour: whole(next, 80, 120), othersBehaviour: whole(next, 80, 110), newIdea: next() < 0.5,
  };
};
const line = (c, x0, y0, x1, y1) => new Exact(y1).minus(y0).times(c.minus(x0)).div(new Exact(x1).minus(x0)).plus(y0);
const graded = (category, value) => ({ category, value });
const gradeOf = (c, isMaximum) => {
  if (c.gt(110)) return graded("sangat-baik", new Exact(120));
  if (c.gte(101)) return graded("sangat-baik", line(c, 101, 110, 110, 120));
  if (c.gte(100)) return isMaximum ? graded("sangat-baik", new Exact(120)) : graded("baik", new Exact(109));
  if (c.gte(80)) return graded("cukup", line(c, 80, 70, 99, 89));
  if (c.gte(60)) return graded("kurang", line(c, 60, 50, 79, 69));
  return graded("sangat-kurang", line(c, 0, 0, 59, 49));
};
const predicates = [["baik", new Exact(90)], ["cukup", new Exact(70)], ["kurang", new Exact(50)], ["sangat-kurang", new Exact(-1e9)]];
const base8 = (it) => {
  const grades = indicators.map((id) => {
    const ratio = new Exact(it.actual[id]).div(it.target[id]).times(100);
    const achievement = it.formula[id] === "maximise" ? ratio : new Exact(200).minus(ratio);
    return { achievement, ...gradeOf(Exact.min(achievement, 120).toDecimalPlaces(0), it.targetIsMaximum[id]) };
  });
  const values = grades.map(({ value }) => value);
  const byResult = record(results, (at) => meanOf(values.filter((_, of) => of === at))); // an indicator a result
  const main = meanOf(values.filter((_, at) => at < 6)).times("0.6").plus(meanOf(values.filter((_, at) => at >= 6)).times("0.4"));
  const more = Exact.min(sumOf(tasks.map((id) => new Exact(percents[it.taskCategory[id]]).times(scopes[it.taskScope[id]]).div(100))), 10);
  const behaviour = new Exact(it.assessorBehaviour).times("0.60").plus(new Exact(it.othersBehaviour).times("0.40"));
  const skp = main.plus(more);
  const total = skp.times("0.60").plus(behaviour.times("0.40"));
  return { grades, byResult, main, more, behaviour, skp, total, text: total.toFixed(2), code: total.gt(120) ? null : total.gte(110) && it.newIdea ? "sangat-baik" : predicates.find(([, from]) => total.gte(from))[0] };
};

const members46 = { result: activities };
const members8 = { group: groups, result: results.map((id, at) => ({ id, within: groupOf(at) })), indicator: indicators.map((id, at) => ({ id, within: results[at] })), task: tasks, post: [] };
const options8 = { period: "2021-S2", conventions: { behaviourView: "peers-and-subordinates" }, terms: { groupWeight: { values: { "perjanjian-kinerja": "0.6", "rencana-aksi": "0.4" } } } };
const same = (exact, it) => { const [n, d = 1] = exact.split("/"); return new Exact(n).div(d).minus(it).abs().lt("1e-30"); };
/** Every output of 8/2021 as the base has it: the time of the base is then that of the same work. */
const checked8 = (inputs) => {
  const [{ grades, byResult, main, more, behaviour, skp, total }, { results: lines, receipt: { outputs } }] = [base8(inputs), unwrap(assessPerformance({ inputs, members: members8 }, options8))];
  const numbers = { mainWork: main, additional: more, behaviourValue: behaviour, skp, total };
  const wrong = [
    ...Object.keys(numbers).filter((name) => !same(outputs[name].value.exact, numbers[name])),
    ...lines.filter((it, at) => !same(it.value.exact, byResult[it.id]) || !same(it.parts[0].value.exact, grades[at].achievement) || it.parts[0].category.code !== grades[at].category).map(({ id }) => id),
  ];
  if (wrong.length > 0 || lines.length !== COUNT) throw new Error(`outputs differ: ${wrong.join(", ")}`);
};
const answered = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { text: result.value.score.text, code: result.value.predicate.code };
};
const cases = [
  { name: `PP 46/2011, ${COUNT} activities`, data: Array.from({ length: 16 }, (_, at) => year46(at + 1)), base: base46, ours: (inputs) => answered(assessPerformance({ inputs, members: members46 }, { period: "2016" })) },
  { name: `PermenPANRB 8/2021, ${COUNT} results`, data: Array.from({ length: 16 }, (_, at) => year8(at + 1)), base: base8, check: checked8, ours: (inputs) => answered(assessPerformance({ inputs, members: members8 }, options8)) },
];

let worst = 0;
for (const { name, data, base, ours, check } of cases) {
  for (const it of data) {
    check?.(it);
    const [a, b] = [base(it), ours(it)];
    if (a.text !== b.text || a.code !== b.code) throw new Error(`differs ${name}: decimal.js ${a.text} ${a.code}, ours ${b.text} ${b.code}`);
  }
  const measured = ratioOf(data, base, ours);
  worst = Math.max(worst, measured.ratio);
  console.log(lineOf(name, measured));
}
console.log(`worst ${worst.toFixed(2)} ×, bar ${BAR} ×`);
if (process.argv.includes("--bar") && worst > BAR) process.exitCode = 1;
