/** Shape (b): a tree of indicators, each with its own formula; weights at three levels, an agency's overlay. */
import type { OverlayData, RulebookData } from "../../src/rulebook/index.ts";
import { frame } from "./frame.ts";

/** A ministry's indicators in small. */
export const indicators = {
  id: "iku-kementerian-contoh@1", family: "indicators", ...frame("127", 2026),
  citations: {
    formula: { locator: "pp. 67-70", confidence: "unverified" }, cap: { locator: "PP 30/2019 art. 29(6)", confidence: "text" }, quality: { locator: "Tabel 14", confidence: "secondary" },
    weights: { locator: "p. 12", confidence: "unverified" }, nko: { locator: "kartu NKO", confidence: "secondary" }, own: { locator: "no text", confidence: "convention" },
  },
  dimensions: {
    perspective: { open: true, members: ["stakeholder", "customer", "process", "learning"] },
    objective: { open: true, within: "perspective" },
    indicator: { open: true, within: "objective" },
  },
  inputs: {
    formula: { kind: "category", per: "indicator", of: ["maximise", "minimise", "range-maximise", "range-minimise", "stabilise"] },
    actual: { kind: "number", per: "indicator" }, target: { kind: "number", per: "indicator" }, low: { kind: "number", per: "indicator" }, high: { kind: "number", per: "indicator" },
    validity: { kind: "category", per: "indicator", of: ["exact", "proxy", "activity"] }, control: { kind: "category", per: "indicator", of: ["low", "moderate", "high"] },
    objectiveWeight: { kind: "number", per: "objective", min: 0, siblingsSum: { to: 100, unless: { weightsTotal: ["renormalise"] } } },
  },
  terms: {
    perspectiveWeight: { per: "perspective", values: { stakeholder: 25, customer: 15, process: 30, learning: 30 }, open: { min: 0, max: 100 }, siblingsSum: { to: 100, unless: { weightsTotal: ["renormalise"] } }, cite: "weights" },
    qualityWeight: { table: { exact: { low: "1.20", moderate: "1.15" }, proxy: { low: "1.10", moderate: "1.00", high: "0.90" }, activity: { moderate: "0.80", high: "0.60" } }, cite: "quality" },
    scale: { points: [[0, 0], [90, 100], [100, 120]], cite: "formula" },
    floor: { number: 0, cite: "cap" }, cap: { number: 120, open: { min: 100, max: 120 }, cite: "cap" }, shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    predicates: { cite: "nko", range: { from: 0 }, bands: [
      { from: 110, category: "sangat-baik" }, { above: 100, below: 110, category: "baik" }, { above: 90, below: 100, category: "cukup" }, { above: 80, below: 90, category: "kurang" }, { from: 0, below: 80, category: "buruk" }] },
  },
  conventions: {
    weightsTotal: { default: "reject", cite: "own", others: { renormalise: {} } },
    missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {}, void: {} } },
    notApplicable: { default: "exclude-and-renormalise", cite: "own", others: { zero: {}, void: {} } },
    nkoEdge: { default: "undetermined", cite: "own", others: { upper: {}, lower: {} } },
  },
  steps: [
    { id: "ratio", per: "indicator", scorer: "ratio@1", inputs: { of: "actual", to: "target" }, params: { times: 100 }, cite: "formula" },
    { id: "mirror", per: "indicator", scorer: "affine@1", inputs: { value: "ratio" }, params: { times: -1, plus: 200 }, cite: "formula" },
    { id: "nearBound", per: "indicator", scorer: "clamp@1", inputs: { value: "actual", min: "low", max: "high" }, cite: "formula" },
    { id: "rangeRatio", per: "indicator", scorer: "ratio@1", inputs: { of: "actual", to: "nearBound" }, params: { times: 100 }, cite: "formula" },
    { id: "rangeMirror", per: "indicator", scorer: "affine@1", inputs: { value: "rangeRatio" }, params: { times: -1, plus: 200 }, cite: "formula" },
    { id: "onTarget", per: "indicator", scorer: "extreme@1", inputs: { values: ["ratio", "mirror"] }, params: { take: "min" }, cite: "formula" },
    { id: "stabilised", per: "indicator", scorer: "interpolate@1", inputs: { value: "onTarget", points: "scale" }, params: { outside: "extend" }, cite: "formula" },
    { id: "achievement", per: "indicator", scorer: "select@1", inputs: { code: "formula", cases: { maximise: "ratio", minimise: "mirror", "range-maximise": "rangeRatio", "range-minimise": "rangeMirror", stabilise: "stabilised" } }, cite: "formula" },
    { id: "index", per: "indicator", scorer: "clamp@1", inputs: { value: "achievement", min: "floor", max: "cap" }, cite: "cap" },
    { id: "quality", per: "indicator", scorer: "lookup@1", inputs: { key: "validity", second: "control", table: "qualityWeight" }, cite: "quality" },
    { id: "objectiveScore", per: "objective", scorer: "weighted-mean@1", inputs: { values: "index", weights: "quality" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "nko" },
    { id: "perspectiveScore", per: "perspective", scorer: "weighted-mean@1", inputs: { values: "objectiveScore", weights: "objectiveWeight" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "nko" },
    { id: "nko", scorer: "weighted-mean@1", inputs: { values: "perspectiveScore", weights: "perspectiveWeight" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "nko" },
    { id: "shown", scorer: "round@1", inputs: { value: "nko", rounding: "shownRounding" }, cite: "own" },
    { id: "predicate", scorer: "bands@1", inputs: { value: "nko", bands: "predicates", gaps: "convention.nkoEdge" }, cite: "nko" },
  ],
  outputs: ["shown", "nko", "predicate", "perspectiveScore", "objectiveScore", "index", "achievement"],
} as const satisfies RulebookData;

/** A mayor's other perspective weights: two of four are set, the others stay. */
export const indicatorsOverlay = {
  id: "perwali-contoh-1-2026", rulebook: "iku-kementerian-contoh@1",
  instrument: { kind: "peraturan-kepala-daerah", issuer: "Contoh", number: "1", year: 2026, title: { id: "Perwali Contoh 1/2026", en: "Example mayor's regulation 1/2026" } },
  citation: { locator: "pasal 4", confidence: "text" }, validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, illustration: true,
  set: { perspectiveWeight: { values: { stakeholder: 30, learning: 25 } } },
} as const satisfies OverlayData;
