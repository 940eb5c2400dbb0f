/** Malformed rulebooks and overlays: each is the good one with one change, the code that must come of it, and where. */
import type { OverlayData, RulebookData } from "../../src/rulebook/index.ts";
import { good, goodOverlay } from "./good.ts";

/** Who finds the fault. */
export type Door = "parseRulebook" | "checkRulebook" | "parseOverlay" | "checkOverlay";

/** One malformed thing. */
export interface Malformed {
  /** Who finds it. */
  readonly door: Door;
  /** What is changed, as keys joined by blanks. */
  readonly change: string;
  /** What the malformed thing is. */
  readonly data: unknown;
  /** The code of its first error (or warning, if there is no error). */
  readonly code: string;
  /** The path of that issue. */
  readonly path: string;
  /** Facts that must stand in it. */
  readonly details?: Readonly<Record<string, string | number>>;
  /** What is said as expected, if the table states it. */
  readonly expected?: string;
}

/** Stands for: take the key away. */
export const gone = Symbol("gone");

/** A copy with one value changed; keys joined by blanks. */
export const changed = <T>(base: T, keys: string, value: unknown): T => {
  const copy = structuredClone(base) as Record<string, unknown>;
  const path = keys.split(" ");
  const last = path.pop() ?? "";
  let at: Record<string, unknown> = copy;
  for (const key of path) at = at[key] as Record<string, unknown>;
  if (value === gone) Reflect.deleteProperty(at, last);
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return copy as T;
};

type Rest = Pick<Malformed, "details" | "expected">;
const step = (id: string): number => good.steps.findIndex((it) => it.id === id);
const at = (id: string, rest: string): string => `steps[${step(id)}].${rest}`;

const maker = <T>(door: Door, base: T) => (change: string, value: unknown, code: string, path: string, rest: Rest = {}): Malformed => ({ door, change, data: changed(base, change, value), code, path, ...rest });
const read = maker<RulebookData>("parseRulebook", good);
const rule = maker<RulebookData>("checkRulebook", good);
const readOverlay = maker<OverlayData>("parseOverlay", goodOverlay);
const overlay = maker<OverlayData>("checkOverlay", goodOverlay);
/** A rulebook with one value of one step changed. */
const inStep = (id: string, keys: string, value: unknown, code: string, path: string, rest?: Rest): Malformed => rule(`steps ${step(id)} ${keys}`, value, code, at(id, path), rest);

const bands = (rows: readonly object[]): RulebookData => changed(changed(good, "terms grades bands", rows), `steps ${step("grade")} inputs gaps`, gone);
const banded = (change: string, rows: readonly object[], code: string, path: string, details?: Malformed["details"]): Malformed => ({ door: "checkRulebook", change, data: bands(rows), code, path, ...(details && { details }) });

/** The table. */
export const malformed: readonly Malformed[] = [
  // structure
  read("stepz", [], "unknown-key", "stepz"),
  read("family", gone, "missing-key", "family", { expected: "string" }),
  read("steps", {}, "wrong-type", "steps", { expected: "array" }),
  read("steps 3 scorer", 7, "wrong-type", "steps[3].scorer"),
  read("steps 3 scoreer", "ratio@1", "unknown-key", "steps[3].scoreer"),
  read("standing", "local", "wrong-type", "standing", { expected: "general | named" }),
  read("instrument kind", "pedoman", "wrong-type", "instrument.kind"),
  read("validity from", "1 Januari 2026", "not-a-date", "validity.from"),
  read("terms cap number", "50 persen", "not-a-number", "terms.cap.number"),
  read("terms cap number", "1/0", "not-a-number", "terms.cap.number"),
  read("terms cap number", Number.NaN, "not-a-number", "terms.cap.number"),
  read("terms unitWeight values a", true, "not-a-number", "terms.unitWeight.values.a"),
  read("terms crossed values a x", "half", "not-a-number", "terms.crossed.values.a.x"),
  read("terms points bands 1 line", [1, 2, 3], "wrong-type", "terms.points.bands[1].line"),
  read("terms points bands 1 from", null, "not-a-number", "terms.points.bands[1].from"),
  read("terms shownStage rounding mode", "up", "wrong-type", "terms.shownStage.rounding.mode"),
  read("terms shownStage rounding", "off", "wrong-type", "terms.shownStage.rounding"),
  read("dimensions item members 0 name", "A1", "unknown-key", "dimensions.item.members[0].name"),
  read("dimensions item open add", "some", "wrong-type", "dimensions.item.open.add", { expected: "any" }),
  read("citations rule confidence", "sure", "wrong-type", "citations.rule.confidence"),
  read("inputs total kind", "decimal", "wrong-type", "inputs.total.kind"),
  read("inputs __proto__", { kind: "flag" }, "unknown-key", "inputs.__proto__"),
  read("steps 0 params", () => 1, "wrong-type", "steps[0].params"),
  read("terms names labels A", "Baik", "wrong-type", "terms.names.labels.A"),
  // ids and names
  rule("id", "contoh-1-2026", "bad-id", "id"),
  rule("family", "", "bad-id", "family"),
  rule("inputs a.b", { kind: "flag" }, "bad-name", "inputs.a.b"),
  rule("dimensions unit members 0", "a,b", "bad-name", "dimensions.unit.members[0]"),
  rule("dimensions unit members", ["a", "b", "b"], "duplicate-name", "dimensions.unit.members[2]"),
  rule("terms total", { number: 1, cite: "rule" }, "duplicate-name", "terms.total"),
  inStep("halved", "id", "unitMean", "duplicate-name", "id"),
  rule("outputs", ["shown", "shown"], "duplicate-name", "outputs[1]"),
  rule("outputs 0", "showm", "unknown-name", "outputs[0]", { details: { suggestion: "shown" } }),
  rule("outputs", [], "missing-key", "outputs"),
  inStep("value", "inputs values 0", "totl", "unknown-name", "inputs.values[0]", { details: { suggestion: "total" } }),
  inStep("value", "inputs values 0", "grade", "forward-reference", "inputs.values[0]"),
  inStep("value", "inputs values 0", "value", "forward-reference", "inputs.values[0]"),
  inStep("chosen", "inputs code", "convention.weigts", "unknown-convention", "inputs.code", { details: { suggestion: "weights" } }),
  inStep("value", "cite", "rul", "unknown-citation", "cite", { details: { suggestion: "rule" } }),
  inStep("value", "cite", "", "uncited-step", "cite"),
  inStep("value", "scorer", "produkt@1", "unknown-scorer", "scorer", { details: { suggestion: "product@1" } }),
  rule("inputs spare", { kind: "flag" }, "unused-name", "inputs.spare"),
  rule("terms spare", { number: 1, cite: "rule" }, "unused-name", "terms.spare"),
  rule("citations spare", { locator: "pasal 9", confidence: "text" }, "unused-name", "citations.spare"),
  rule("conventions spare", { default: "a", cite: "own", others: { b: {} } }, "unused-name", "conventions.spare"),
  rule("outputs", ["shown", "verdict", "grade"], "unused-name", `steps[${step("crossedMean")}]`),
  // dimensions and rows
  rule("dimensions item within", "unitt", "unknown-dimension", "dimensions.item.within", { details: { suggestion: "unit" } }),
  rule("dimensions unit within", "item", "bad-dimension", "dimensions.unit.within"),
  rule("dimensions item members 0 within", "c", "unknown-member", "dimensions.item.members[0].within"),
  rule("dimensions item members 0 within", gone, "unknown-member", "dimensions.item.members[0].within"),
  rule("dimensions unit members 1 within", "a", "unknown-member", "dimensions.unit.members[1].within"),
  inStep("value", "per", "itm", "unknown-dimension", "per", { details: { suggestion: "item" } }),
  inStep("limited", "per", gone, "bad-dimensions", "inputs.value"),
  inStep("value", "per", "unit", "bad-dimensions", "inputs.values"),
  inStep("unitMean", "inputs weights", "unitWeight", "bad-dimensions", "inputs.weights"),
  inStep("unitMean", "inputs weights", ["share"], "bad-step", "inputs.weights"),
  // slots, kinds, parameters, policies
  inStep("halved", "inputs valu", "unitMean", "bad-step", "inputs.valu", { details: { suggestion: "value" } }),
  inStep("halved", "inputs value", gone, "bad-step", "inputs.value"),
  inStep("halved", "inputs value", ["unitMean"], "bad-step", "inputs.value"),
  inStep("value", "inputs values", [], "bad-step", "inputs.values"),
  inStep("chosen", "inputs cases", "unitMean", "bad-step", "inputs.cases"),
  inStep("halved", "inputs value", "formula", "wrong-kind", "inputs.value", { expected: "number" }),
  inStep("compared", "inputs rounding", "cap", "wrong-kind", "inputs.rounding", { expected: "rounding" }),
  inStep("level2", "inputs otherwise", "grades", "wrong-kind", "inputs.otherwise"),
  { door: "checkRulebook", change: "cases of two kinds", data: changed(good, `steps ${step("level2")} inputs otherwise`, "cap"), code: "wrong-kind", path: `steps[${step("level2")}]` },
  inStep("halved", "params", { time: 2 }, "bad-params", "params.time"),
  inStep("halved", "params", { times: "x" }, "bad-params", "params.times"),
  inStep("bent", "params outside", "wherever", "bad-params", "params.outside"),
  inStep("halved", "missing", "exclude-and-renormalise", "bad-policy", "missing"),
  inStep("unitMean", "missing", "exclude", "bad-policy", "missing"),
  inStep("unitMean", "notApplicable", "carry-last", "bad-policy", "notApplicable"),
  inStep("unitMean", "missing", "carry-last", "bad-policy", "missing"),
  inStep("total2", "missing", "exclude-and-renormalise", "bad-policy", "missing"),
  inStep("value", "missing", "convention.gaps", "bad-policy", "missing"),
  inStep("value", "missing", "convention.absnt", "unknown-convention", "missing", { details: { suggestion: "absent" } }),
  inStep("chosen", "inputs cases halved", gone, "cases-not-covered", "inputs.cases", { details: { codes: "halved" } }),
  inStep("chosen", "inputs cases plainn", "unitMean", "unknown-code", "inputs.cases.plainn", { details: { suggestion: "plain" } }),
  inStep("paired", "inputs second", gone, "bad-step", "inputs.table"),
  inStep("scaled", "inputs second", "level", "bad-step", "inputs.table"),
  // inputs
  rule("inputs late of", ["a"], "bad-input", "inputs.late.of"),
  rule("inputs people absent", false, "bad-input", "inputs.people.absent"),
  rule("inputs level min", 1, "bad-input", "inputs.level.min"),
  rule("inputs total min", 100, "bad-bounds", "inputs.total"),
  rule("inputs total max", "9o", "not-a-number", "inputs.total.max"),
  rule("inputs share siblingsSum unless", { wieghts: ["free"] }, "unknown-convention", "inputs.share.siblingsSum.unless.wieghts"),
  rule("inputs share siblingsSum unless weights 0", "fre", "unknown-option", "inputs.share.siblingsSum.unless.weights", { details: { suggestion: "free" } }),
  // terms
  rule("terms cap code", "x", "bad-term", "terms.cap"),
  rule("terms cap number", gone, "bad-term", "terms.cap"),
  rule("terms cap per", "unit", "bad-term", "terms.cap"),
  rule("terms unitWeight per", gone, "bad-term", "terms.unitWeight"),
  rule("terms cap range", { from: 0 }, "bad-term", "terms.cap"),
  rule("terms cap siblingsSum", { to: 1 }, "bad-term", "terms.cap.siblingsSum"),
  rule("terms crossed values", { a: 1 }, "bad-term", "terms.crossed[a]"),
  rule("terms cap number", "fifty", "not-a-number", "terms.cap"),
  rule("terms cap open", { min: 60, max: 40 }, "bad-bounds", "terms.cap.open"),
  rule("terms cap number", 61, "out-of-bounds", "terms.cap", { details: { value: "61", bound: "at most 60" } }),
  rule("terms pair table low low", 10, "out-of-bounds", "terms.pair[low,low]", { expected: "at most 9" }),
  rule("terms formula codes b", "halfed", "unknown-code", "terms.formula[b]", { details: { suggestion: "halved" } }),
  rule("terms formula codes b", gone, "members-not-covered", "terms.formula[b]"),
  rule("terms formula codes c", "plain", "unknown-member", "terms.formula[c]"),
  rule("terms unitWeight values a", "0.5", "weights-do-not-sum", "unitWeight", { details: { sum: "0.9", to: "1" }, expected: "1" }),
  rule("terms crossed values a y", "0.6", "weights-do-not-sum", "crossed", { details: { sum: "1.1", to: "1", within: "unit[a]" } }),
  rule("terms curve open", { monotone: "down" }, "not-monotone", "terms.curve.points", { expected: "values that never rise", details: { before: "0" } }),
  rule("terms formula open only", { plain: { mode: ["plain"] } }, "bad-dimensions", "terms.formula.open.only.plain.mode", { expected: "a term per unit" }),
  rule("terms mode open", { only: { plain: { formula: ["plain"] } } }, "bad-dimensions", "terms.mode.open.only.plain.formula", { expected: "a term per nothing" }),
  rule("terms curve points", [[0, 0]], "bad-points", "terms.curve.points"),
  rule("terms curve points 1", [100, 60], "bad-points", "terms.curve.points"),
  rule("terms curve points 1 1", "sixty", "not-a-number", "terms.curve.points[1][1]"),
  rule("terms matrix cells low halved", "ok", "cells-not-covered", "terms.matrix[high]", { details: { holes: "halved" } }),
  rule("terms matrix cells high", gone, "cells-not-covered", at("verdict", "inputs.cells"), { details: { table: "matrix", holes: "high,plain" } }),
  rule("terms factor table high", gone, "cells-not-covered", at("scaled", "inputs.table"), { details: { table: "factor", holes: "high" } }),
  // bands
  banded("published closed intervals without a gaps slot", [{ from: "88.31", to: 100, category: "A" }, { from: 50, to: "88.30", category: "B" }, { below: 50, category: "C" }], "band-gap", "terms.grades.bands", { hole: "(88.3, 88.31)" }),
  banded("a point between two bands", [{ above: 90, category: "A" }, { below: 90, category: "B" }], "band-gap", "terms.grades.bands", { hole: "[90, 90]" }),
  banded("the end of the range", [{ below: 100, category: "A" }], "band-gap", "terms.grades.bands", { hole: "[100, 100]" }),
  banded("covered only under a condition", [{ from: 50, category: "A" }, { below: 50, category: "B", when: "lenient" }], "band-gap", "terms.grades.bands", { hole: "[0, 50)" }),
  banded("two rows for one value", [{ from: 90, category: "A" }, { to: 90, category: "B" }], "band-overlap", "terms.grades.bands[1]", { shared: "[90, 90]", other: "terms.grades.bands[0]" }),
  banded("a row below one that takes all", [{ from: 0, category: "A" }, { from: 50, category: "B", when: "lenient" }], "band-unreachable", "terms.grades.bands[1]", { row: "[50, ∞)" }),
  banded("a row that holds nothing", [{ from: 0, category: "A" }, { above: 5, to: 5, category: "B" }], "band-unreachable", "terms.grades.bands[1]", { row: "(5, 5]" }),
  banded("both edges below", [{ from: 0, above: 0, category: "A" }], "bad-edges", "terms.grades.bands[0]"),
  banded("both edges above", [{ from: 0, to: 100, below: 100, category: "A" }], "bad-edges", "terms.grades.bands[0]"),
  banded("an edge outside the range", [{ from: 0, to: 101, category: "A" }], "bad-edges", "terms.grades.bands[0]", { row: "[0, 101]" }),
  banded("an edge below the range", [{ from: -1, category: "A" }], "bad-edges", "terms.grades.bands[0]", { row: "[-1, ∞)" }),
  banded("an edge that is no number", [{ from: "nol", category: "A" }], "not-a-number", "terms.grades.bands[0].from"),
  banded("a row without a code", [{ from: 50, value: 1 }, { below: 50, category: "B" }], "bad-term", "terms.grades.bands[0]", { reader: `steps[${step("grade")}]` }),
  banded("a condition that the step does not hand over", [{ from: 0, category: "A", when: "strict" }, { category: "B" }], "bad-step", at("grade", "inputs.conditions")),
  banded("too many rows", Array.from({ length: 501 }, (_, from) => ({ from, category: "A" })), "bad-term", "terms.grades.bands"),
  rule("terms points bands 0 value", gone, "bad-term", "terms.points.bands[0]"),
  rule("terms points bands 1 line", [4, 1, 4, 2], "bad-edges", "terms.points.bands[1].line"),
  rule("terms points bands 1 from", 5, "band-gap", "terms.points.bands", { details: { hole: "(3, 5)" } }),
  rule("terms grades range", { from: 100, to: 0 }, "bad-edges", "terms.grades.range"),
  // conventions and owners
  rule("conventions basis default", "rounded", "unknown-option", "conventions.basis.default"),
  rule("conventions bottom others", {}, "unknown-option", "conventions.bottom.default"),
  rule("conventions gaps cite", "owm", "unknown-citation", "conventions.gaps.cite", { details: { suggestion: "own" } }),
  rule("conventions weights others free only", { gapz: ["lower-cut"] }, "unknown-convention", "conventions.weights.others.free.only.gapz"),
  rule("conventions basis others rounded set", { stages: { rounding: "none" } }, "unknown-term", "conventions.basis.others.rounded.set.stages", { details: { suggestion: "stage" } }),
  rule("conventions basis others rounded set stage", { number: 1 }, "bad-term", "conventions.basis.others.rounded.set.stage"),
  rule("conventions bottom others zero set floor", { unset: "number" }, "bad-term", "conventions.bottom.others.zero.set.floor"),
  rule("conventions basis others rounded set cap", { number: 50 }, "two-owners", "conventions.basis.others.rounded.set.cap", { details: { term: "cap", owner: "open" } }),
  rule("conventions basis others rounded set floor", { number: 1 }, "two-owners", "conventions.bottom.others.zero.set.floor", { details: { term: "floor", owner: "conventions.basis" } }),
  rule("conventions basis others rounded set points", { bands: [{ from: 1, value: 1 }] }, "band-gap", "conventions.basis.others.rounded.set.points.bands", { details: { hole: "[0, 1)" } }),
  // validity
  rule("validity from", "2026-02-30", "bad-validity", "validity.from"),
  rule("validity to", "2025-12-31", "bad-validity", "validity.to"),
  rule("validity reviewedUntil", "2025-12-31", "bad-validity", "validity.reviewedUntil"),
  // literals cast past their type
  rule("steps", "none", "wrong-type", "steps"),
  rule("inputs", gone, "missing-key", "inputs"),
  rule("terms cap", 50, "wrong-type", "terms.cap"),
  rule("conventions gaps others", null, "wrong-type", "conventions.gaps.others"),
  rule("steps 0", null, "wrong-type", "steps[0]"),
  rule("terms grades bands", 5, "unreadable-input", ""),
  // overlays
  readOverlay("sett", {}, "unknown-key", "sett"),
  readOverlay("citation", gone, "missing-key", "citation"),
  readOverlay("set cap number", "empat", "not-a-number", "set.cap.number"),
  readOverlay("scope perioodKind", "year", "unknown-key", "scope.perioodKind"),
  readOverlay("illustration", false, "wrong-type", "illustration"),
  overlay("rulebook", "contoh-1-2026@1", "overlay-of-other-rulebook", "rulebook", { expected: "contoh-1-2026@2" }),
  overlay("rulebook", "contoh-2-2026", "overlay-of-other-rulebook", "rulebook"),
  overlay("id", "", "bad-id", "id"),
  overlay("validity from", "2026-13-01", "bad-validity", "validity.from"),
  overlay("set pair table low", { lo: 9 }, "unknown-code", "set.pair[low,lo]", { details: { suggestion: "low" } }),
  overlay("set cab", { number: 1 }, "unknown-term", "set.cab", { details: { suggestion: "cap" } }),
  overlay("set mode", { code: "halved" }, "locked-term", "set.mode", { details: { term: "mode", value: "halved", bound: "locked", cite: "pasal 4", confidence: "text" } }),
  overlay("set itemWeight", { values: { a1: 30 } }, "locked-term", "set.itemWeight[a1]", { details: { term: "itemWeight", value: "30", bound: "locked", cite: "pasal 4", confidence: "text" } }),
  overlay("set stage", { rounding: "none" }, "locked-term", "set.stage", { details: { term: "stage", value: "", bound: "locked", cite: "no text", confidence: "convention" } }),
  overlay("set cap number", 61, "out-of-bounds", "set.cap", { details: { term: "cap", value: "61", bound: "at most 60", cite: "pasal 4", confidence: "text" } }),
  overlay("set cap number", "39.99", "out-of-bounds", "set.cap", { expected: "at least 40" }),
  overlay("set unitWeight values", { a: "0.5", c: "0.5" }, "unknown-member", "set.unitWeight[c]"),
  overlay("set cap", { rounding: "none" }, "bad-term", "set.cap"),
  overlay("set formula codes a", "plan", "unknown-code", "set.formula[a]", { details: { suggestion: "plain" } }),
  overlay("set grades bands 0 to", 101, "bad-edges", "set.grades.bands[0]"),
  overlay("set grades bands 1", { from: 70, to: 85, category: "B" }, "band-overlap", "set.grades.bands[1]"),
  overlay("conventions gapss", "undetermined", "unknown-convention", "conventions.gapss", { details: { suggestion: "gaps" } }),
  overlay("conventions gaps", "upper", "unknown-option", "conventions.gaps"),
  overlay("members unit", ["a"], "locked-dimension", "members.unit"),
  overlay("members itemm", ["a"], "unknown-dimension", "members.itemm", { details: { suggestion: "item" } }),
  overlay("members item 0", "a.1", "bad-name", "members.item[0]"),
  overlay("members item 0", "a9", "duplicate-name", "members.item[1]"),
  overlay("set cap", null, "unreadable-input", ""),
];
