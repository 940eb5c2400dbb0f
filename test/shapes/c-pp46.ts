/** Shape (c): PP 46/2011. Crossed dimensions, a branch in a formula, a list of names as rows, an optional floor. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import { frame } from "./frame.ts";

/** PP 46/2011 with Perka BKN 1/2013. */
export const pp46 = {
  id: "contoh-pp-46-2011@1", family: "performance", ...frame("46", 2011),
  citations: {
    aspects: { locator: "art. 8(1), penjelasan", confidence: "text" }, perka: { locator: "Perka BKN 1/2013", confidence: "secondary" }, skp: { locator: "art. 10", confidence: "text" },
    tasks: { locator: "Perka BKN 1/2013", confidence: "secondary" }, behaviour: { locator: "art. 12, 13(3)", confidence: "text" }, total: { locator: "art. 15(2)", confidence: "text" },
    sebutan: { locator: "art. 17", confidence: "text" }, own: { locator: "no text", confidence: "convention" },
  },
  dimensions: {
    activity: { open: true },
    aspect: { members: ["kuantitas", "kualitas", "waktu", "biaya"] },
    attitude: { members: ["orientasi-pelayanan", "integritas", "komitmen", "disiplin", "kerja-sama", "kepemimpinan"] },
  },
  inputs: {
    target: { kind: "number", per: ["activity", "aspect"] }, actual: { kind: "number", per: ["activity", "aspect"], min: 0 }, notDone: { kind: "flag", per: "activity", absent: false },
    additionalTasks: { kind: "count" }, creativity: { kind: "number" }, attitudeScore: { kind: "number", per: "attitude", min: 0, max: 100 },
  },
  terms: {
    curve: { per: "aspect", codes: { kuantitas: "realisation", kualitas: "realisation", waktu: "efficiency", biaya: "efficiency" }, cite: "aspects" },
    limit: { number: 24, cite: "perka" }, floor: { unset: "number", cite: "own" },
    taskPoints: { cite: "tasks", range: { from: 0 }, bands: [{ from: 0, below: 1, value: 0 }, { from: 1, to: 3, value: 1 }, { from: 4, to: 6, value: 2 }, { from: 7, value: 3 }] },
    skpShare: { number: "0.60", cite: "total" }, behaviourShare: { number: "0.40", cite: "total" },
    comparedRounding: { rounding: "none", cite: "own" }, shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    sebutan: { cite: "sebutan", bands: [
      { from: 91, category: "sangat-baik" }, { from: 76, to: 90, category: "baik" }, { from: 61, to: 75, category: "cukup" }, { from: 51, to: 60, category: "kurang" }, { to: 50, category: "buruk" }] },
  },
  conventions: {
    gaps: { default: "lower-cut", cite: "own", others: { undetermined: {}, "closed-intervals": {} } },
    basis: { default: "unrounded", cite: "own", others: { "round-0dp-first": { set: { comparedRounding: { rounding: { places: 0, mode: "half-up" } } } } } },
    timeCost: { default: "perka-branch", cite: "perka", others: { "pp-formula-only": { cite: "aspects" } } },
    floor: { default: "none", cite: "own", others: { zero: { set: { floor: { number: 0 } } } } },
  },
  steps: [
    { id: "realisation", per: ["activity", "aspect"], scorer: "ratio@1", inputs: { of: "actual", to: "target" }, params: { times: 100 }, cite: "aspects" },
    { id: "efficiency", per: ["activity", "aspect"], scorer: "affine@1", inputs: { value: "realisation" }, params: { times: -1, plus: 100 }, cite: "aspects" },
    { id: "upTo24", per: ["activity", "aspect"], scorer: "compare@1", inputs: { left: "efficiency", right: "limit" }, params: { is: "<=" }, cite: "perka" },
    { id: "ppFormula", per: ["activity", "aspect"], scorer: "affine@1", inputs: { value: "realisation" }, params: { times: -1, plus: 176 }, cite: "aspects" },
    { id: "above24", per: ["activity", "aspect"], scorer: "affine@1", inputs: { value: "ppFormula" }, params: { times: -1, plus: 176 }, cite: "perka" },
    { id: "perkaBranch", per: ["activity", "aspect"], scorer: "choose@1", inputs: { when: "upTo24", then: "ppFormula", otherwise: "above24" }, cite: "perka" },
    { id: "timeCost", per: ["activity", "aspect"], scorer: "select@1", inputs: { code: "convention.timeCost", cases: { "perka-branch": "perkaBranch", "pp-formula-only": "ppFormula" } }, cite: "mechanical" },
    { id: "nothingDone", per: ["activity", "aspect"], scorer: "affine@1", inputs: { value: "target" }, params: { times: 0 }, cite: "perka" },
    { id: "timeCostDone", per: ["activity", "aspect"], scorer: "choose@1", inputs: { when: "notDone", then: "nothingDone", otherwise: "timeCost" }, cite: "perka" },
    { id: "floored", per: ["activity", "aspect"], scorer: "clamp@1", inputs: { value: "timeCostDone", min: "floor" }, cite: "own" },
    { id: "aspectValue", per: ["activity", "aspect"], scorer: "select@1", inputs: { code: "curve", cases: { realisation: "realisation", efficiency: "floored" } }, cite: "aspects" },
    { id: "counted", per: "activity", scorer: "sum@1", inputs: { values: "aspectValue" }, notApplicable: "exclude", cite: "perka" },
    { id: "achieved", per: "activity", scorer: "mean@1", inputs: { values: "aspectValue" }, cite: "perka" },
    { id: "mainWork", scorer: "mean@1", inputs: { values: "achieved" }, cite: "skp" },
    { id: "additional", scorer: "band-value@1", inputs: { value: "additionalTasks", bands: "taskPoints" }, cite: "tasks" },
    { id: "skp", scorer: "sum@1", inputs: { values: ["mainWork", "additional", "creativity"] }, cite: "skp" },
    { id: "behaviour", scorer: "mean@1", inputs: { values: "attitudeScore" }, cite: "behaviour" },
    { id: "total", scorer: "weighted-sum@1", inputs: { values: ["skp", "behaviour"], weights: ["skpShare", "behaviourShare"] }, cite: "total" },
    { id: "compared", scorer: "round@1", inputs: { value: "total", rounding: "comparedRounding" }, cite: "own" },
    { id: "grade", scorer: "bands@1", inputs: { value: "compared", bands: "sebutan", gaps: "convention.gaps" }, cite: "sebutan" },
    { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "own" },
  ],
  outputs: ["shown", "total", "grade", "skp", "behaviour", "achieved", "counted", "aspectValue"],
} as const satisfies RulebookData;

/** The same rule with a limit of 25: another rule, so that a change of rule can be compared. */
export const pp46Limit25 = { ...pp46, id: "contoh-pp-46-2011@2", terms: { ...pp46.terms, limit: { number: 25, cite: "perka" } } } as const satisfies RulebookData;
