/**
 * What exactness, dates, citations and a receipt cost: assessIndicators with eight indicators under a guideline against decimal.js at 40 digits that does the bare arithmetic.
 *
 * Both in one process, in turns, medians; only the ratios mean anything. `npm run bench` builds first. Two inputs: a plan that was read before, as the base gets its rows, and one that is read each time.
 * Bar for the first: at most 2 ×. `--bar` makes a ratio above it fail.
 */
import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import { assessIndicators, createEngine, parseRulebook, readPlan, unwrap } from "pembinaan-asn";
import { line, median, ratioOf, sequence, timeOf } from "./ratio.mjs";

const BAR = 2;

const guideline = JSON.parse(readFileSync(new URL("../../docs/examples/plaju/guideline.json", import.meta.url), "utf8"));
const engine = unwrap(createEngine({ rulebooks: [unwrap(parseRulebook(guideline))] }));
const ids = guideline.dimensions.indicator.members;
const formulas = ["maximise", "maximise", "minimise", "maximise", "maximise", "range-maximise", "maximise", "minimise"];

/** Sixteen plans from a fixed sequence. */
const next = sequence(7);
const plans = Array.from({ length: 16 }, () => {
  const rows = ids.map(({ id }, at) => ({ id, formula: formulas[at], target: formulas[at].startsWith("range") ? { low: 3, high: 5 } : 20 + Math.floor(next() * 60), value: 10 + Math.floor(next() * 80) }));
  return {
    rows,
    plan: {
      objectives: guideline.dimensions.objective.members.map(({ id }) => ({ id })),
      indicators: rows.map(({ id, formula, target }) => ({ id, formula, target })),
      observations: rows.map(({ id, value }) => ({ indicator: id, period: "2026-Q2", value })),
    },
  };
});

// --- the base: achievement, cap, two levels of weights, toFixed(2); no trace
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const objectiveWeight = guideline.terms.objectiveWeight.values;
const indicatorWeight = guideline.terms.indicatorWeight.values;
const achievementOf = ({ formula, target, value }) => {
  const actual = new Exact(value);
  if (formula === "maximise") return actual.div(target).times(100);
  if (formula === "minimise") return new Exact(200).minus(actual.div(target).times(100));
  if (actual.gte(target.low) && actual.lte(target.high)) return new Exact(100);
  return actual.div(actual.lt(target.low) ? target.low : target.high).times(100);
};
const base = ({ rows }) => {
  let total = new Exact(0);
  let all = new Exact(0);
  for (const [objective, weight] of Object.entries(objectiveWeight)) {
    let sum = new Exact(0);
    let weights = new Exact(0);
    for (const [at, { id, within }] of ids.entries()) {
      if (within !== objective) continue;
      sum = sum.plus(Decimal.min(achievementOf(rows[at]), 120).times(indicatorWeight[id]));
      weights = weights.plus(indicatorWeight[id]);
    }
    total = total.plus(sum.div(weights).times(weight));
    all = all.plus(weight);
  }
  return total.div(all).toFixed(2);
};

for (const it of plans) it.read = unwrap(readPlan(it.plan));

const assessed = (plan) => {
  const result = assessIndicators(plan, { engine, period: "2026-Q2" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.total.text;
};
const ours = ({ read }) => assessed(read);
const unread = ({ plan }) => assessed(plan);
const withReceipt = ({ read }) => JSON.stringify(unwrap(assessIndicators(read, { engine, period: "2026-Q2" })).receipt).length;

for (const plan of plans) if (base(plan) !== ours(plan)) console.log(`differs: decimal.js ${base(plan)}, ours ${ours(plan)}`);
const [read, fresh] = [ratioOf(plans, base, ours), ratioOf(plans, base, unread)];
console.log(`${line("eight indicators, plan read before", read)}, bar ${BAR} ×`);
console.log(`plan read each time: ${fresh.ratio.toFixed(2)} × (ours ${fresh.own.toFixed(1)} µs); receipt written out as JSON ${median(Array.from({ length: 9 }, () => timeOf(plans, withReceipt))).toFixed(1)} µs`);
if (process.argv.includes("--bar") && read.ratio > BAR) process.exitCode = 1;
