/** Shape (a): a survey index. Formulas switched by a convention, rounding stages as terms, a weight that is a step. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import { frame } from "./frame.ts";

/** PermenPANRB 14/2017 in small: three of the rounding stages, five ways with missing answers. */
export const survey = {
  id: "contoh-survey-2017@1", family: "satisfaction", ...frame("1", 2017),
  citations: {
    elements: { locator: "unsur", confidence: "secondary" }, formula: { locator: "formula", confidence: "secondary" }, weight: { locator: "no text: printed weights differ", confidence: "convention" },
    conversion: { locator: "x 25", confidence: "secondary" }, bands: { locator: "table", confidence: "secondary" }, own: { locator: "no text", confidence: "convention" },
  },
  dimensions: { element: { open: { omit: "any", add: "any", min: 1 }, members: ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"] } },
  inputs: {
    total: { kind: "number", per: "element", min: 0 }, answered: { kind: "count", per: "element" }, n: { kind: "count" },
    completeTotal: { kind: "number", per: "element", min: 0, optional: true }, completeRespondents: { kind: "count", optional: true },
  },
  terms: {
    weightRounding: { rounding: "none", cite: "weight" }, customWeight: { per: "element", unset: "number", open: { min: 0, max: 1, caller: true }, cite: "elements" },
    weightedRounding: { rounding: "none", cite: "own" }, indexRounding: { rounding: "none", cite: "own" }, comparedRounding: { rounding: "none", cite: "own" },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    grades: { cite: "bands", range: { from: 0, to: 100 }, bands: [
      { from: "88.31", to: 100, category: "A" }, { from: "76.61", to: "88.30", category: "B" }, { from: 65, to: "76.60", category: "C" }, { from: 0, to: "64.99", category: "D" }] },
  },
  conventions: {
    weights: { default: "exact-1-over-k", cite: "weight", others: {
      "printed-0.111": { set: { weightRounding: { rounding: { places: 3, mode: "half-up" } } } }, "printed-0.11": { set: { weightRounding: { rounding: { places: 2, mode: "half-up" } } } },
      "printed-0.1111": { set: { weightRounding: { rounding: { places: 4, mode: "half-up" } } } }, custom: {} } },
    rounding: { default: "final-2dp-half-up", cite: "own", others: {
      "index-2dp-then-convert": { set: { indexRounding: { rounding: { places: 2, mode: "half-up" } } } }, "index-3dp-then-convert": { set: { indexRounding: { rounding: { places: 3, mode: "half-up" } } } },
      "weighted-nrr-2dp": { set: { weightedRounding: { rounding: { places: 2, mode: "half-up" } } } } } },
    gaps: { default: "lower-cut", cite: "own", others: { "closed-intervals": {}, undetermined: {} } },
    basis: { default: "unrounded", cite: "own", others: { "round-2dp-first": { set: { comparedRounding: { rounding: { places: 2, mode: "half-up" } } } } } },
    missing: { default: "per-unsur-answered", cite: "formula", others: { "all-respondents": {}, "pooled-answers": { only: { weights: ["exact-1-over-k"] } }, listwise: {}, reject: {} } },
    freeService: { default: "as-answered", cite: "own", by: "tabulation", others: { "free-scores-4": {}, "exclude-biaya": {} } },
  },
  steps: [
    { id: "k", scorer: "count@1", inputs: { of: "total" }, cite: "weight" },
    { id: "share", scorer: "reciprocal@1", inputs: { value: "k" }, cite: "weight" },
    { id: "equalWeight", scorer: "round@1", inputs: { value: "share", rounding: "weightRounding" }, cite: "weight" },
    { id: "weight", per: "element", scorer: "select@1", inputs: { code: "convention.weights", cases: { custom: "customWeight" }, otherwise: "equalWeight" }, cite: "weight" },
    { id: "nrrAnswered", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "answered" }, cite: "formula" },
    { id: "nrrAll", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "n" }, cite: "formula" },
    { id: "nrrComplete", per: "element", scorer: "ratio@1", inputs: { of: "completeTotal", to: "completeRespondents" }, cite: "formula" },
    { id: "allAnswered", per: "element", scorer: "compare@1", inputs: { left: "answered", right: "n" }, params: { is: "=" }, cite: "mechanical" },
    { id: "nrrStrict", per: "element", scorer: "only-where@1", inputs: { value: "nrrAnswered", when: "allAnswered" }, params: { else: "void", reason: "unanswered" }, cite: "formula" },
    { id: "nrrChosen", per: "element", scorer: "select@1", inputs: { code: "convention.missing", cases: { "all-respondents": "nrrAll", listwise: "nrrComplete", reject: "nrrStrict" }, otherwise: "nrrAnswered" }, cite: "formula" },
    { id: "weighted", per: "element", scorer: "product@1", inputs: { values: ["nrrChosen", "weight"] }, cite: "formula" },
    { id: "weightedRounded", per: "element", scorer: "round@1", inputs: { value: "weighted", rounding: "weightedRounding" }, cite: "own" },
    { id: "sum", scorer: "sum@1", inputs: { values: "weightedRounded" }, cite: "formula" },
    { id: "allTotals", scorer: "sum@1", inputs: { values: "total" }, cite: "formula" },
    { id: "allAnswers", scorer: "sum@1", inputs: { values: "answered" }, cite: "formula" },
    { id: "pooled", scorer: "ratio@1", inputs: { of: "allTotals", to: "allAnswers" }, cite: "formula" },
    { id: "interval", scorer: "select@1", inputs: { code: "convention.missing", cases: { "pooled-answers": "pooled" }, otherwise: "sum" }, cite: "formula" },
    { id: "intervalRounded", scorer: "round@1", inputs: { value: "interval", rounding: "indexRounding" }, cite: "own" },
    { id: "index", scorer: "affine@1", inputs: { value: "intervalRounded" }, params: { times: 25 }, cite: "conversion" },
    { id: "compared", scorer: "round@1", inputs: { value: "index", rounding: "comparedRounding" }, cite: "own" },
    { id: "grade", scorer: "bands@1", inputs: { value: "compared", bands: "grades", gaps: "convention.gaps" }, cite: "bands" },
    { id: "shown", scorer: "round@1", inputs: { value: "index", rounding: "shownRounding" }, cite: "own" },
  ],
  outputs: ["shown", "index", "grade", "nrrChosen"],
} as const satisfies RulebookData;
