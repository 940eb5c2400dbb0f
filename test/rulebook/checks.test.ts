/** What the table of malformed rulebooks cannot say: what is allowed, what several changes make, schemas and scorers of others. */
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { rational, type Issue } from "../../src/kernel/index.ts";
import { checkOverlay, checkRulebook, checkSums, type OverlayData, type RulebookData } from "../../src/rulebook/index.ts";
import { intervalText } from "../../src/rulebook/check/bands.ts";
import { nearest } from "../../src/rulebook/check/nearest.ts";
import { builtInScorers, defineScorer, noParams } from "../../src/scorers/index.ts";
import type { ErasedScorer } from "../../src/scoring/index.ts";
import { majority, shareLimit } from "../shapes/distribution-scorers.ts";
import { shapes } from "../shapes/cases.ts";
import { indicatorsOverlay } from "../shapes/b-indicators.ts";
import { good, goodOverlay } from "./good.ts";
import { changed, gone } from "./malformed.ts";

const scorers = new Map<string, ErasedScorer>([...builtInScorers, shareLimit, majority].map((it) => [it.id, it]));
const check = (rulebook: unknown, more: readonly ErasedScorer[] = []): readonly Issue[] => checkRulebook(rulebook as RulebookData, new Map([...scorers, ...more.map((it) => [it.id, it] as const)]));
const codesOf = (issues: readonly Issue[]): readonly string[] => issues.map((it) => `${it.code} ${it.path}`);
const at = (id: string): number => good.steps.findIndex((it) => it.id === id);
const with_ = <T>(base: T, ...edits: readonly (readonly [string, unknown])[]): T => edits.reduce((it, [keys, value]) => changed(it, keys, value), base);

describe("checkRulebook", () => {
  it.each(Object.entries(shapes))("accepts shape %s", (_, rulebook) => {
    expect(check(rulebook).filter((it) => it.severity === "error")).toEqual([]);
  });

  it("warns of a table of numbers with holes, names the first five", () => {
    const { b } = shapes;
    expect(check(b)).toMatchObject([{ code: "cells-not-covered", severity: "warning", details: { table: "qualityWeight", holes: "exact,high; activity,low" } }]);
  });

  it("lets every fault stand, and freezes the answer", () => {
    const issues = check(with_(good, ["steps 1 cite", ""], ["terms cap number", 70], ["id", "x"]));
    expect(codesOf(issues)).toEqual(["bad-id id", "out-of-bounds terms.cap", "uncited-step steps[1].cite"]);
    expect(Object.isFrozen(issues)).toBe(true);
    expect(Object.isFrozen(issues[0])).toBe(true);
  });

  it("says nothing twice of what an unknown scorer gives", () => {
    expect(codesOf(check(changed(good, `steps ${at("value")} scorer`, "mine@1")))).toEqual([`unknown-scorer steps[${at("value")}].scorer`]);
  });

  it("finds unknown names under an unknown scorer, in lists and records too", () => {
    const book = with_(good, [`steps ${at("chosen")} scorer`, "mine@1"], [`steps ${at("chosen")} inputs cases plain`, "nothing"], [`steps ${at("value")} scorer`, "mine@1"], [`steps ${at("value")} inputs values 1`, "naught"]);
    expect(codesOf(check(book)).filter((it) => it.startsWith("unknown-name"))).toEqual([`unknown-name steps[${at("value")}].inputs.values`, `unknown-name steps[${at("chosen")}].inputs.cases`]);
  });

  it("takes three-valued conditions: only rows without a condition must cover the range", () => {
    const rows = [{ from: 90, category: "A", when: "lenient" }, { from: 50, category: "B" }, { below: 50, category: "C" }];
    expect(check(with_(good, ["terms grades bands", rows], [`steps ${at("grade")} inputs gaps`, gone], ["conventions weights others free only", { basis: ["rounded"] }])).filter((it) => it.severity === "error")).toEqual([]);
  });

  it("asks the bands that an option sets for every number, where the term has no range and nobody reads it", () => {
    const book = with_(good, ["terms spare", { bands: [{ from: 0, category: "A" }, { below: 0, category: "B" }], cite: "rule" }], ["conventions basis others rounded set spare", { bands: [{ from: 0, category: "A" }] }]);
    expect(check(book)).toMatchObject([{ code: "band-gap", path: "conventions.basis.others.rounded.set.spare.bands", details: { hole: "(-∞, 0)" } }, { code: "unused-name", path: "terms.spare" }]);
  });

  it("asks for a gaps slot in every step that reads a table with holes", () => {
    const second = { id: "again", scorer: "bands@1", inputs: { value: "index", bands: "grades", conditions: { lenient: "late" } }, cite: "rule" };
    const book = with_(good, ["steps", [...good.steps, second]], ["outputs", [...good.outputs, "again"]]);
    expect(check(book)).toMatchObject([{ code: "band-gap", path: "terms.grades.bands", details: { hole: "(76.6, 76.61)" } }]);
  });

  it("asks nothing for what lies between whole numbers where only a count is read", () => {
    expect(check(changed(good, "inputs people kind", "number"))).toMatchObject([{ code: "band-gap", details: { hole: "(3, 4)" } }]);
    expect(check(changed(good, "terms points range", {}))).toMatchObject([{ code: "band-gap", details: { hole: "(-∞, 0)" } }]);
  });

  it("holds a table that nothing reads to its range", () => {
    const book = with_(good, ["terms spare", { bands: [{ from: 1, category: "A" }], range: { above: 0 }, cite: "rule" }]);
    expect(codesOf(check(book))).toEqual(["band-gap terms.spare.bands", "unused-name terms.spare"]);
  });

  it("does not judge a sum that the default convention does not ask for, nor one whose members are open", () => {
    expect(check(with_(good, ["terms unitWeight values a", "0.1"], ["terms unitWeight siblingsSum unless", { weights: ["fixed"] }]))).toEqual([]);
    expect(codesOf(check(with_(good, ["terms unitWeight siblingsSum to", "all"])))).toEqual(["not-a-number terms.unitWeight.siblingsSum.to"]);
    const perMonth = { per: "month", values: { jan: 1 }, siblingsSum: { to: 100 }, cite: "rule" };
    expect(codesOf(check(with_(good, ["terms spare", perMonth])))).toEqual(["unused-name terms.spare"]);
  });

  it("names the parent of weights that miss", () => {
    const term = { per: "item", values: { a1: 60, a2: 30, b1: 100 }, siblingsSum: { to: 100 }, cite: "rule" };
    expect(check(with_(good, ["terms spare", term]))).toMatchObject([{ code: "weights-do-not-sum", path: "spare", expected: "100", details: { sum: "90", to: "100", within: "unit[a]" } }, { code: "unused-name" }]);
  });

  it("knows that members may join where the dimension says so, and only there", () => {
    expect(check(changed(good, "terms itemWeight values a7", 1))).toEqual([]);
    expect(codesOf(check(with_(good, ["dimensions item open add", gone], ["terms itemWeight values a7", 1])))).toEqual(["unknown-member terms.itemWeight[a7]"]);
  });

  it("leaves an axis of the tabulation and names of codes alone, and terms under conventions have codes of all options", () => {
    const book = with_(good, ["conventions basis others rounded set mode", { code: "halved" }], [`steps ${at("verdict")} inputs column`, "mode"], ["terms matrix cells", { low: { plain: "bad" }, high: { plain: "ok" } }]);
    expect(check(book)).toMatchObject([{ code: "cells-not-covered", details: { holes: "low,halved; high,halved" } }, { code: "unused-name" }]);
  });

  it("does not know the codes of a first row, or of an open table, and asks nothing of them", () => {
    const first = { id: "first", scorer: "first-where@1", inputs: { where: "flags" }, cite: "rule" };
    const chosen = { id: "picked", scorer: "select@1", inputs: { code: "first", cases: { whoever: "cap" } }, cite: "rule" };
    const graded = { id: "picked2", scorer: "select@1", inputs: { code: "grade", cases: { Z: "cap" } }, cite: "rule" };
    expect(check(with_(good, ["inputs flags", { kind: "flag", per: "unit" }], ["steps", [...good.steps, first, chosen, graded]], ["outputs", [...good.outputs, "picked", "picked2"]]))).toEqual([]);
  });

  it("takes the codes of a fixed list, and of what a step hands on", () => {
    const fixed = defineScorer({ id: "fixed@1", inputs: { value: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "category", of: ["up", "down"] }, score: () => ({ value: "up" as const }), describe: { id: "x", en: "x" } });
    const steps = [
      { id: "way", scorer: "fixed@1", inputs: { value: "index" }, cite: "rule" },
      { id: "handed", scorer: "only-where@1", inputs: { value: "way", when: "late" }, params: { else: "missing", reason: "late" }, cite: "rule" },
      { id: "picked", scorer: "select@1", inputs: { code: "handed", cases: { up: "cap" } }, cite: "rule" },
    ];
    expect(check(with_(good, ["steps", [...good.steps, ...steps]], ["outputs", [...good.outputs, "picked"]]), [fixed])).toMatchObject([{ code: "cases-not-covered", details: { codes: "down" } }]);
  });

  it("refuses parameters that are read later, that throw, or that the scorer's own check refuses", () => {
    const scorerOf = (id: `${string}@${number}`, validate: () => never, checks?: () => readonly { path: string; expected: string }[]): ErasedScorer =>
      ({ id, inputs: { value: { kind: "number", takes: "each" } }, params: { "~standard": { version: 1, vendor: "x", validate } }, output: { kind: "number" }, ...(checks && { check: checks }), score: () => ({ missing: "x" }), describe: { id: "x", en: "x" } }) as ErasedScorer;
    const mine = [
      scorerOf("later@1", () => Promise.reject(new Error("no")) as never),
      scorerOf("throws@1", () => { throw new Error("no"); }),
      scorerOf("picky@1", () => ({ value: 1 }) as never, () => [{ path: "", expected: "more" }, { path: "times", expected: "less" }]),
      scorerOf("deep@1", () => ({ issues: [{ message: "a", path: ["list", 0, { key: "x" }] }, { message: "b" }] }) as never),
    ];
    const steps = mine.map(({ id }, index) => ({ id: `s${index}`, scorer: id, inputs: { value: "index" }, cite: "rule" }));
    const n = good.steps.length;
    const issues = check(with_(good, ["steps", [...good.steps, ...steps]], ["outputs", [...good.outputs, "s0", "s1", "s2", "s3"]]), mine);
    expect(codesOf(issues)).toEqual([`bad-params steps[${n}].params`, `bad-params steps[${n + 1}].params`, `bad-params steps[${n + 2}].params`, `bad-params steps[${n + 2}].params.times`, `bad-params steps[${n + 3}].params.list.0.x`, `bad-params steps[${n + 3}].params`]);
  });

  it("allows each policy where its scorer can do it", () => {
    const allowed = (id: string, key: "missing" | "notApplicable"): readonly string[] => ["undetermined", "exclude-and-renormalise", "exclude", "zero", "void", "carry-last", "else"]
      .filter((policy) => !check(changed(good, `steps ${at(id)} ${key}`, policy)).some((it) => it.code === "bad-policy"));
    const always = ["undetermined", "zero", "void"];
    expect(allowed("halved", "missing")).toEqual(always);
    expect(allowed("index", "missing")).toEqual(always);
    expect(allowed("total2", "missing")).toEqual(always);
    expect(allowed("unitMean", "missing")).toEqual(["undetermined", "exclude-and-renormalise", "zero", "void"]);
    expect(allowed("lastMonth", "missing")).toEqual(["undetermined", "exclude-and-renormalise", "zero", "void", "carry-last"]);
    expect(allowed("lastMonth", "notApplicable")).toEqual(["undetermined", "exclude-and-renormalise", "zero", "void"]);
    expect(allowed("sumOfMonths", "missing")).toEqual(["undetermined", "exclude", "zero", "void"]);
    expect(codesOf(check(with_(good, ["conventions absent others exclude", {}])))).toEqual([`bad-policy steps[${at("value")}].missing`]);
  });

  it("asks the same of a default that the caller must choose", () => {
    expect(check(with_(good, ["conventions absent default", null]))).toEqual([]);
    expect(check(with_(good, ["conventions gaps default", null], ["conventions gaps others", { "lower-cut": {} }]))).toEqual([]);
  });

  it("stops looking for suggestions after fifty, and stays quick", () => {
    const steps = Array.from({ length: 3000 }, (_, index) => ({ id: `s${index}`, scorer: "affine@1", inputs: { value: `missing${index}` }, cite: "rule" }));
    const issues = check(with_(good, ["steps", [...good.steps, ...steps]]));
    expect(issues.filter((it) => it.code === "unknown-name")).toHaveLength(3000);
    expect(issues.filter((it) => it.details?.["suggestion"] !== undefined).length).toBeLessThanOrEqual(50);
  });

  it("needs no dimensions, terms or conventions", () => {
    const { dimensions: _d, terms: _t, conventions: _c, ...rest } = good;
    const bare = { ...rest, inputs: { a: { kind: "number", cite: "rule" }, b: { kind: "number", cite: "own" } }, steps: [{ id: "r", scorer: "ratio@1", inputs: { of: "a", to: "b" }, cite: "rule" }], outputs: ["r"] };
    expect(check(bare)).toEqual([]);
    expect(codesOf(check(with_(bare, ["steps 0 inputs of", "convention.x"], ["steps 0 missing", "convention.y"], ["inputs a per", "c"])))).toEqual([
      "unknown-dimension inputs.a.per", "unknown-convention steps[0].inputs.of", "unknown-convention steps[0].missing", "unused-name inputs.a"]);
  });

  it.each([undefined, null, 7, "text", [], new Date(0), () => 1])("says of %s that it is no rulebook", (value) => {
    expect(check(value)[0]?.severity).toBe("error");
  });
});

describe("checkOverlay", () => {
  it("asks bands for codes of the list, and judges no number that cannot be read", () => {
    const listed = with_(good, ["terms grades open", { of: ["A", "B", "C", "D"] }], ["terms points open", { max: 3 }]);
    const laid = (term: string, rows: readonly object[]): readonly Issue[] => checkOverlay(changed(goodOverlay, "set", { [term]: { bands: rows } }), listed);
    expect(laid("grades", [{ from: 50, category: "A" }, { below: 50, category: "E" }])).toMatchObject([{ code: "unknown-code", path: "set.grades.bands[1].category", received: "\"E\"" }]);
    expect(codesOf(laid("points", [{ from: 0, value: "banyak" }]))).toEqual(["not-a-number set.points.bands[0].value"]);
    expect(laid("points", [{ from: 0, value: 4 }])).toMatchObject([{ code: "out-of-bounds", path: "set.points.bands[0]", details: { value: "4", bound: "at most 3" } }]);
  });
  it("asks a matrix for every column that it had", () => {
    const wide = with_(good, ["terms matrix cells", { low: { plain: "bad", halved: "bad" }, high: { plain: "ok", halved: "ok" } }], ["terms matrix open", {}]);
    expect(codesOf(checkOverlay(changed(goodOverlay, "set", { matrix: { cells: { low: { plain: "bad" }, high: { plain: "ok" } } } }), wide))).toEqual(["cells-not-covered set.matrix[low,halved]", "cells-not-covered set.matrix[high,halved]"]);
  });
  it("takes the id of the rulebook without its revision", () => {
    expect(checkOverlay({ ...goodOverlay, rulebook: "contoh-1-2026" }, good)).toEqual([]);
    expect(checkOverlay(indicatorsOverlay as unknown as OverlayData, shapes.b).filter((it) => it.code !== "unreadable-input" && !it.path.startsWith("validity"))).toEqual([]);
  });

  it("asks of tables what it asks of the rulebook", () => {
    const other = changed(good, `steps ${at("grade")} inputs gaps`, gone);
    expect(checkOverlay(goodOverlay, other)).toMatchObject([{ code: "band-gap", path: "set.grades.bands", details: { hole: "(79, 80)" } }]);
    const open = with_(good, ["terms matrix open", {}]);
    expect(checkOverlay(with_(goodOverlay, ["set matrix", { cells: { low: { plain: "a" }, high: {} } }]), open)).toMatchObject([{ code: "cells-not-covered", path: "set.matrix[high]" }]);
  });

  it("names a locked term without a citation of its own all the same", () => {
    const odd = changed(good, "terms mode cite", "nowhere");
    expect(checkOverlay(with_(goodOverlay, ["set", { mode: { code: "x" } }]), odd)).toMatchObject([{ code: "locked-term", details: { term: "mode", value: "x", bound: "locked" } }]);
  });

  it("sets nothing, and of a rulebook without terms, dimensions and conventions", () => {
    const { set: _s, conventions: _c, members: _m, ...rest } = goodOverlay;
    expect(checkOverlay(rest, good)).toEqual([]);
    const { dimensions: _d, terms: _t, conventions: _v, ...bare } = good;
    expect(codesOf(checkOverlay(goodOverlay, bare))).toContain("unknown-dimension members.item");
  });
});

describe("checkSums", () => {
  it("adds exactly, per parent, and leaves groups with an unknown value alone", () => {
    const third = rational(1, 3);
    const values = new Map([["a", third], ["b", third], ["c", third], ["d", third], ["e", undefined]]);
    const parents = new Map([["d", "top[q]"], ["e", "top[r]"]]);
    expect(checkSums("w", values, ["a", "b", "c"], new Map(), rational(1))).toEqual([]);
    expect(checkSums("w", values, ["a", "b", "c", "d", "e", "f"], parents, rational(1))).toMatchObject([{ code: "weights-do-not-sum", path: "w", expected: "1", received: "\"1/3\"", details: { sum: "1/3", to: "1", within: "top[q]" } }]);
  });
});

describe("nearest", () => {
  it("finds names at most two letters away", () => {
    expect(nearest("totl", ["grade", "total"])).toBe("total");
    expect(nearest("xx", ["ab"])).toBeUndefined();
    expect(nearest("a".repeat(41), ["a".repeat(41)])).toBeUndefined();
    expect(nearest("", ["ab"])).toBeUndefined();
  });

  it("agrees with the plain recursive definition of edit distance", () => {
    const distance = (a: string, b: string): number => (a === "" || b === "" ? a.length + b.length
      : Math.min(distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1, distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)));
    const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 3, maxLength: 6 });
    fc.assert(fc.property(short, short, (a, b) => { expect(nearest(a, [b]) !== undefined).toBe(distance(a, b) <= 2); }), { numRuns: 300 });
  });
});

describe("intervalText", () => {
  it("writes ends as they are", () => {
    expect(intervalText({})).toBe("(-∞, ∞)");
    expect(intervalText({ from: rational(1, 3), to: rational(5, 2), toOpen: true })).toBe("[1/3, 2.5)");
  });
});
