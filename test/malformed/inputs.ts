/** Malformed requests: each with the door that refuses it, the code, and the path. With the malformed rulebooks and overlays they make well over sixty. */
import {
  assessIndicators, assessLearningHours, assessPerformance, assessReadiness, assessSatisfaction, createEngine, evaluate, evaluateProgramme, replay, compareReceipts, tally, unwrap, type Engine, type OverlayData, type Result,
} from "../../src/index.ts";
import { permenpanrb14of2017 } from "../../src/regulations/satisfaction/index.ts";
import { permenpanrb6of2022 } from "../../src/regulations/performance/index.ts";
import { adkar } from "../../src/regulations/readiness/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { good, goodOverlay } from "../rulebook/good.ts";
import { changed, gone } from "../rulebook/malformed.ts";
import { indicators, indicatorsOverlay } from "../shapes/b-indicators.ts";
import { planOf } from "../shapes/cases-indicators.ts";
import { performanceInputs } from "./performance-inputs.ts";

/** One malformed request. */
export interface MalformedInput {
  /** Which door. */
  readonly door: string;
  /** What is wrong. */
  readonly wrong: string;
  /** Asks. */
  readonly ask: () => Result<unknown>;
  /** The code of one of its errors. */
  readonly code: string;
  /** The path of that error. */
  readonly path: string;
}

const engine: Engine = unwrap(createEngine({ rulebooks: [good, indicators] as readonly RulebookData[] }));

const goodRequest = {
  engine, asOf: "2026-06-30", conventions: { bottom: "none" },
  members: { item: ["a1", { id: "b1", within: "b" }], month: ["jan", "feb"] },
  inputs: {
    total: { a1: 10, b1: "20.5" }, monthly: { a1: { jan: 1, feb: 2 }, b1: { jan: 3 } }, share: { a1: 1, b1: 1 }, people: 3, level: { a1: "low", b1: "high" },
  },
};

/** A good request of the small rulebook, which every row below spoils in one place. */
export const goodAsk = (): Result<unknown> => evaluate("contoh-1-2026", goodRequest as never);

const spoil = (keys: string, value: unknown): Readonly<Record<string, unknown>> => {
  const { engine: _engine, ...rest } = goodRequest;
  return { ...changed(rest, keys, value), engine };
};

const asked = (keys: string, value: unknown, code: string, path: string, wrong = `${keys} → ${value === gone ? "gone" : JSON.stringify(value) ?? String(value)}`): MalformedInput =>
  ({ door: "evaluate", wrong, ask: () => evaluate("contoh-1-2026", spoil(keys, value) as never), code, path });

const plan = (more: Readonly<Record<string, unknown>> = {}): Result<unknown> => evaluate(indicators.id, { engine, asOf: "2026-06-30", ...planOf(), ...more } as never);

const evaluations: readonly MalformedInput[] = [
  asked("priode", "2026", "unknown-key", "priode"),
  asked("asOf", "30 Juni 2026", "not-a-date", "asOf"), asked("asOf", "2026-02-30", "not-a-date", "asOf"), asked("asOf", gone, "not-a-period", "period", "neither period nor day"),
  asked("period", "2026-Q5", "not-a-period", "period"), asked("period", { from: "2026-05-01", to: "2026-04-01" }, "reversed-range", "period"), asked("period", 2026, "not-a-period", "period"),
  asked("scope", "Palembang", "not-a-region", "region"), asked("scope", { regionn: "16" }, "unknown-key", "regionn"), asked("scope", { employeeKind: "honorer" }, "not-a-scope-value", "employeeKind"),
  asked("conventions", "default", "wrong-type", "conventions"), asked("conventions", null, "wrong-type", "conventions"), asked("conventions gapz", "lower-cut", "unknown-convention", "conventions.gapz"), asked("conventions gaps", "upper", "unknown-option", "conventions.gaps"),
  asked("conventions gaps", 1, "unknown-option", "conventions.gaps"), asked("conventions bottom", gone, "convention-not-chosen", "conventions.bottom"),
  asked("conventions", { bottom: "none", weights: "free", gaps: "undetermined" }, "conventions-do-not-combine", "conventions.weights"),
  asked("members", ["a1"], "wrong-type", "members"), asked("members itemm", [], "unknown-dimension", "members.itemm"), asked("members item", "a1", "wrong-type", "members.item"), asked("members item 0", 5, "wrong-type", "members.item[0]"),
  asked("members item 0", "a.1", "bad-name", "members.item[0]"), asked("members item", ["a1", "a1", { id: "b1", within: "b" }], "duplicate-member", "members.item[1]"), asked("members unit", ["a"], "closed-dimension", "members.unit[b]"),
  asked("members unit", ["a", "b", "c"], "closed-dimension", "members.unit[c]"), asked("members item", ["a2", { id: "b1", within: "b" }], "closed-dimension", "members.item[a1]"),
  asked("members item", [], "too-few-members", "members.item"), asked("members item", Array.from({ length: 10 }, (_, at) => ({ id: at === 0 ? "a1" : at === 1 ? "b1" : `x${at}`, within: at === 1 ? "b" : "a" })), "too-many-members", "members.item"),
  asked("members item 1", { id: "b1", within: "z" }, "orphan-member", "members.item[b1]"), asked("members item 1", { id: "b9" }, "orphan-member", "members.item[b9]"),
  asked("inputs", "3", "wrong-type", "inputs"), asked("inputs totl", 3, "unknown-input", "inputs.totl"), asked("inputs total", 3, "wrong-type", "inputs.total"), asked("inputs total", [3], "wrong-type", "inputs.total"),
  asked("inputs total a9", 3, "unknown-member", "inputs.total[a9]"), asked("inputs total a1", "1_000", "not-a-number", "inputs.total[a1]"), asked("inputs total a1", "0x1f", "not-a-number", "inputs.total[a1]"),
  asked("inputs total a1", Number.NaN, "not-a-number", "inputs.total[a1]", "NaN"), asked("inputs total a1", Number.POSITIVE_INFINITY, "not-a-number", "inputs.total[a1]", "infinity"),
  asked("inputs total a1", "1e400", "not-a-number", "inputs.total[a1]"), asked("inputs total a1", "1,5", "not-a-number", "inputs.total[a1]"), asked("inputs total a1", "9".repeat(31), "too-many-digits", "inputs.total[a1]", "31 digits"),
  asked("inputs total a1", true, "not-a-number", "inputs.total[a1]"), asked("inputs total a1", -1, "below-minimum", "inputs.total[a1]"), asked("inputs total a1", "99.51", "above-maximum", "inputs.total[a1]"),
  asked("inputs people", "2.5", "not-a-count", "inputs.people"), asked("inputs people", -3, "not-a-count", "inputs.people"), asked("inputs people", "tiga", "not-a-number", "inputs.people"),
  asked("inputs level a1", "medium", "not-a-code", "inputs.level[a1]"), asked("inputs level a1", 1, "not-a-code", "inputs.level[a1]"), asked("inputs late", "ya", "not-a-flag", "inputs.late"),
  asked("inputs monthly a1", 3, "wrong-type", "inputs.monthly[a1]"), asked("inputs monthly a1", { notApplicable: true }, "wrong-type", "inputs.monthly[a1]"), asked("inputs monthly a1 mar", 3, "unknown-member", "inputs.monthly[a1,mar]"), asked("inputs monthly", 3, "wrong-type", "inputs.monthly"),
  asked("inputs share", { a1: "0.5", b1: 1 }, "weights-do-not-sum", "share"),
  asked("supplied", 3, "wrong-type", "supplied"), asked("supplied", { indx: 3 }, "unknown-step", "supplied.indx"), asked("supplied", { index: "tinggi" }, "not-a-number", "supplied.index"), asked("supplied", { grade: 4 }, "not-a-code", "supplied.grade"), asked("supplied", { unitMean: { c: 4 } }, "unknown-member", "supplied.unitMean[c]"),
  asked("terms", 3, "wrong-type", "terms"), asked("terms", { capp: { number: 3 } }, "unknown-term", "terms.capp"), asked("terms", { cap: { number: 45 } }, "locked-term", "terms.cap"), asked("terms", { unitWeight: 3 }, "wrong-type", "terms.unitWeight"),
  asked("terms", { unitWeight: { number: 3 } }, "unknown-key", "terms.unitWeight.number"), asked("terms", { unitWeight: { values: { a: "1.5", b: "-0.5" } } }, "out-of-bounds", "terms.unitWeight[a]"), asked("terms", { unitWeight: { values: { a: "0.5" } } }, "weights-do-not-sum", "unitWeight"),
  asked("terms", { unitWeight: { values: { a: "separuh", b: "0.5" } } }, "not-a-number", "terms.unitWeight[a]"), asked("terms", { floor: { number: [1] } }, "not-a-number", "terms.floor"),
  { door: "evaluate", wrong: "a rulebook that the engine does not hold", ask: () => evaluate("contoh-2-2026", { engine, asOf: "2026-06-30", inputs: {} } as never), code: "unknown-rulebook", path: "rulebook" },
  { door: "evaluate", wrong: "an id without an engine", ask: () => evaluate("contoh-1-2026", { asOf: "2026-06-30", inputs: {} } as never), code: "unknown-rulebook", path: "rulebook" },
  { door: "evaluate", wrong: "a rulebook that is none", ask: () => evaluate(5 as never, { asOf: "2026-06-30", inputs: {} } as never), code: "wrong-type", path: "rulebooks[0]" },
  { door: "evaluate", wrong: "a rulebook value with a fault", ask: () => evaluate(changed(good, "outputs 0", "showm") as never, { asOf: "2026-06-30", inputs: {} } as never), code: "unknown-name", path: "contoh-1-2026@2.outputs[0]" },
  { door: "evaluate", wrong: "weights of objectives that add up to 95", ask: () => plan({ inputs: changed(planOf().inputs, "objectiveWeight ss1", 55) }), code: "weights-do-not-sum", path: "objectiveWeight" },
];

const overlay = (id: string, more: Partial<OverlayData>): OverlayData => ({ ...goodOverlay, id, ...more });
const made = (wrong: string, options: Readonly<Record<string, unknown>>, code: string, path: string): MalformedInput => ({ door: "createEngine", wrong, ask: () => createEngine({ rulebooks: [good], ...options } as never), code, path });

const engines: readonly MalformedInput[] = [
  made("a key that is none", { rulebook: good }, "unknown-key", "rulebook"),
  made("no rulebooks", { rulebooks: undefined }, "unreadable-input", ""),
  made("one rulebook twice", { rulebooks: [good, good] }, "duplicate-name", "rulebooks[1]"),
  made("one overlay twice", { overlays: [goodOverlay, goodOverlay] }, "duplicate-name", "overlays[1]"),
  made("a scorer under the id of a built-in one", { scorers: [{ id: "mean@1", inputs: {}, params: {}, output: { kind: "number" }, score: () => ({ missing: "no" }), describe: { id: "", en: "" } }] }, "duplicate-name", "scorers[0]"),
  made("a rulebook with a fault", { rulebooks: [changed(good, "outputs 0", "showm")] }, "unknown-name", "contoh-1-2026@2.outputs[0]"),
  made("an overlay of another rulebook", { overlays: [overlay("lain", { rulebook: "contoh-7-2026" })] }, "overlay-of-other-rulebook", "lain.rulebook"),
  made("an overlay on a locked term", { overlays: [overlay("lain", { set: { mode: { code: "halved" } } })] }, "locked-term", "lain.set.mode"),
  made("an overlay outside the bounds", { overlays: [overlay("lain", { set: { cap: { number: 61 } } })] }, "out-of-bounds", "lain.set.cap"),
  made("an overlay whose weights add up to 0.9", { overlays: [overlay("lain", { set: { unitWeight: { values: { a: "0.5" } } } })] }, "weights-do-not-sum", "lain.set.unitWeight"),
  made("two overlays on one term, neither inside the other", { overlays: [goodOverlay, overlay("lain", { scope: { agency: "dinas-a" }, set: { cap: { number: 50 } }, conventions: {}, members: {} })] }, "ambiguous-overlays", "cap"),
  { door: "createEngine", wrong: "perspective weights that add up to 110", ask: () => createEngine({ rulebooks: [indicators], overlays: [{ ...indicatorsOverlay, set: { perspectiveWeight: { values: { stakeholder: 35 } } } }] } as never), code: "weights-do-not-sum", path: "perwali-contoh-1-2026.set.perspectiveWeight" },
];

const ratings = { results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" } as const;
const counts = Object.fromEntries(["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"].map((it) => [it, [0, 1, 2, 2]]));
const year = { period: "2026" } as const;
const sums = unwrap(tally(counts as never, { elements: Object.keys(counts) }));
const use = (door: string, wrong: string, ask: () => Result<unknown>, code: string, path: string): MalformedInput => ({ door, wrong, ask, code, path });
const satisfied = (wrong: string, survey: unknown, options: unknown, code: string, path: string): MalformedInput => use("assessSatisfaction", wrong, () => assessSatisfaction(survey as never, options as never), code, path);
const performed = (wrong: string, given: unknown, options: unknown, code: string, path: string): MalformedInput => use("assessPerformance", wrong, () => assessPerformance(given as never, options as never), code, path);
const ready = (wrong: string, given: unknown, options: unknown, code: string, path: string): MalformedInput => use("assessReadiness", wrong, () => assessReadiness(given as never, options as never), code, path);
const learned = (wrong: string, given: unknown, options: unknown, code: string, path: string): MalformedInput => use("assessLearningHours", wrong, () => assessLearningHours(given as never, options as never), code, path);
const planned = (wrong: string, given: unknown, options: unknown, code: string, path: string): MalformedInput => use("assessIndicators", wrong, () => assessIndicators(given as never, options as never), code, path);
const compared = (wrong: string, given: unknown, options: unknown, code: string, path: string): MalformedInput => use("evaluateProgramme", wrong, () => evaluateProgramme(given as never, options as never), code, path);
const workshop = { id: "t1", kind: "workshop", from: "2026-03-02", to: "2026-03-04" };
const moved = { before: { a: "baik" }, after: { a: "kurang" }, order: ["kurang", "baik"] };

const useCases: readonly MalformedInput[] = [
  satisfied("no period", counts, {}, "period-missing", "options.period"), satisfied("a misspelt option", counts, { ...year, perioood: 1 }, "unknown-key", "options.perioood"), satisfied("a period that is none", counts, { period: "2026-Q7" }, "not-a-period", "period"),
  satisfied("an element that is none", { ...counts, keramahan: [1, 0, 0, 0] }, year, "unknown-element", "answers.keramahan"), satisfied("an answer of 5", [{ waktu: 5 }], year, "answer-out-of-range", "answers[0].waktu"), satisfied("half an answer", [{ waktu: 3 }, { biaya: 2.5 }], year, "answer-out-of-range", "answers[1].biaya"),
  satisfied("three counts", { ...counts, waktu: [1, 2, 3] }, year, "bad-counts", "answers.waktu"), satisfied("more answers than people", counts, { ...year, respondents: 3 }, "more-answers-than-respondents", "answers.persyaratan"),
  satisfied("a total too high", { total: { waktu: 9 }, answered: { waktu: 2 } }, year, "total-out-of-range", "answers.total.waktu"), satisfied("an unknown convention", counts, { ...year, conventions: { weight: "custom" } }, "unknown-convention", "conventions.weight"), satisfied("an unknown option", counts, { ...year, conventions: { weights: "0.11" } }, "unknown-option", "conventions.weights"),
  satisfied("pooled answers with printed weights", counts, { ...year, conventions: { missing: "pooled-answers", weights: "printed-0.11" } }, "conventions-do-not-combine", "conventions.missing"),
  satisfied("a weight above 1", counts, { ...year, conventions: { weights: "custom" }, terms: { customWeight: { values: { waktu: 2 } } } }, "out-of-bounds", "terms.customWeight[waktu]"), satisfied("a locked term", counts, { ...year, terms: { scaleMinimum: { number: 0 } } }, "locked-term", "terms.scaleMinimum"),
  satisfied("one element twice", counts, { ...year, elements: ["waktu", "waktu"] }, "duplicate-element", "options.elements[1]"), satisfied("no element", counts, { ...year, elements: [] }, "no-elements", "options.elements"), satisfied("a year before the rule", counts, { period: "2003" }, "rule-not-in-force", "period"),
  satisfied("a period that begins before the rule", counts, { period: "2004" }, "rule-not-in-force", "period"), satisfied("a rulebook of another family", counts, { ...year, engine: unwrap(createEngine({ rulebooks: [permenpanrb14of2017, permenpanrb6of2022] as never })), rulebook: "permenpanrb-6-2022" }, "unknown-rulebook", "options.rulebook"),
  satisfied("a region that is none", counts, { ...year, scope: "1671" }, "not-a-region", "region"), satisfied("no survey", null, year, "wrong-type", "answers"), satisfied("a free service without a number of people", { waktu: [0, 0, 1, 0], biaya: [1, 0, 0, 0], produk: [0, 0, 2, 0] }, { ...year, conventions: { freeService: "free-scores-4" } }, "respondents-unknown", "options.respondents"),
  ...([["respondents", -1], ["withoutAnswer", "none"], ["completeRespondents", 2.5], ["counts", { waktu: [1, 0, 0, 0] }], ["completeTotal", null]] as const).map(([key, value]) => satisfied(`a tally whose ${key} is ${JSON.stringify(value)}`, { ...sums, [key]: value }, year, "not-a-tally", `survey.${key}`)),
  performed("no period", ratings, {}, "period-missing", "options.period"), performed("a predicate for a rating", { ...ratings, results: "baik" }, year, "unknown-rating", "results"), performed("a third rating", { ...ratings, attitude: "sesuai" }, year, "unknown-key", "attitude"), performed("a number", { ...ratings, behaviour: 3 }, year, "wrong-type", "behaviour"),
  performed("a year before the rule", ratings, { period: "2013" }, "rule-not-in-force", "period"), performed("an engine without such a rule", ratings, { ...year, engine: unwrap(createEngine({ rulebooks: [adkar] as never })) }, "no-rulebook", ""), performed("a term that cannot be set", ratings, { ...year, terms: { predicates: { cells: {} } } }, "locked-term", "terms.predicates"),
  performed("options that are none", ratings, undefined, "unreadable-input", ""), performed("nothing", undefined, year, "wrong-type", ""),
  ready("an answer of 6", { awareness: 6 }, year, "wrong-type", "awareness"), ready("half an answer", { awareness: 2.5 }, year, "wrong-type", "awareness"), ready("an element that is none", { awarenes: 3 }, year, "unknown-key", "awarenes"), ready("no period", { awareness: 3 }, {}, "period-missing", "options.period"),
  learned("a day that is none", [{ ...workshop, to: "2026-02-30" }], year, "not-a-date", "trainings[0].to"), learned("the end before the beginning", [workshop, { ...workshop, id: "t2", to: "2026-03-01" }], year, "reversed-range", "trainings[1]"), learned("a kind that is none", [{ ...workshop, kind: "rapat" }], year, "wrong-type", "trainings[0].kind"),
  learned("a date outside", [{ ...workshop, dates: ["2026-03-05"] }], year, "date-outside", "trainings[0].dates[0]"), learned("a duty of two years", [{ ...workshop }], { period: { from: "2026-01-01", to: "2027-12-31" }, employee: { kind: "pns" } }, "not-one-year", "options.period"), learned("more days than there are", [{ ...workshop, days: 4 }], year, "wrong-type", "trainings[0].days"), learned("no id", [{ kind: "workshop", from: "2026-03-02", to: "2026-03-04" }], year, "missing-key", "trainings[0].id"), learned("one workshop twice", [workshop, workshop], year, "duplicate-training", "trainings[1].id"),
  planned("no engine", { objectives: [], indicators: [], observations: [] }, year, "no-rulebook", "options.engine"), planned("an indicator without a formula", { indicators: [{ id: "i" }] }, { ...year, engine }, "missing-key", "indicators[0].formula"), planned("a formula that is none", { objectives: [{ id: "s", within: "process", weight: 100 }], indicators: [{ id: "i", formula: "f9", objective: "s" }] }, { ...year, engine }, "not-a-code", "inputs.formula[i]"),
  planned("one observation twice", { indicators: [{ id: "i", formula: "maximise" }], observations: [{ indicator: "i", period: "2026", value: 1 }, { indicator: "i", period: "2026", value: 2 }] }, { ...year, engine }, "duplicate-observation", "observations[1]"), planned("a share of nothing", { indicators: [{ id: "i", formula: "maximise" }], observations: [{ indicator: "i", period: "2026", numerator: 1, denominator: 0 }] }, { ...year, engine }, "zero-denominator", "observations[0].denominator"),
  planned("a range upside down", { indicators: [{ id: "i", formula: "maximise", target: { low: 3, high: 2 } }] }, { ...year, engine }, "reversed-target", "indicators[0].target"), planned("objectives whose weights fail", { objectives: [{ id: "s", within: "process", weight: 90 }], indicators: [{ id: "i", formula: "maximise", objective: "s" }] }, { ...year, engine }, "weights-do-not-sum", "objectiveWeight"),
  compared("no alpha", { predicates: moved }, {}, "alpha-missing", "options.alpha"), compared("no options", { predicates: moved }, undefined, "alpha-missing", "options.alpha"), compared("alpha 1", { predicates: moved }, { alpha: 1 }, "alpha-missing", "options.alpha"), compared("alpha 0", { predicates: moved }, { alpha: "0" }, "alpha-missing", "options.alpha"), compared("alpha in words", { predicates: moved }, { alpha: "five" }, "not-a-number", "options.alpha"),
  compared("a predicate outside the order", { predicates: { ...moved, order: ["kurang"] } }, { alpha: "0.05" }, "not-in-order", "predicates.before[0]"), compared("an index that is none", { satisfaction: { before: "80,5", after: 81 } }, { alpha: "0.05" }, "not-a-number", "satisfaction.before"), compared("an order that names a predicate twice", { predicates: { ...moved, order: ["kurang", "baik", "baik"] } }, { alpha: "0.05" }, "duplicate-code", "predicates.order[2]"),
  use("replay", "no receipt", () => replay({ format: "receipt@1" }), "not-a-receipt", "rule"), use("compareReceipts", "no receipts", () => compareReceipts(null as never, 5 as never), "not-a-receipt", "trace"),
];

/** The table. */
export const malformedInputs: readonly MalformedInput[] = [
  ...evaluations, ...engines, ...useCases,
  ...performanceInputs,
];
