/** Conventions and terms: who may choose, who beats whom, and what the receipt says of it. */
import { describe, expect, it } from "vitest";
import { unwrap } from "../../src/kernel/index.ts";
import { ask, askIn, book, engineOf, found, node, out, overlay, step } from "./small.ts";

const chosen = book({
  inputs: { value: { kind: "number" } },
  terms: { rounded: { rounding: "none", cite: "secondary" }, bonus: { unset: "number", cite: "own" }, open: { number: 1, open: { min: 0, max: 10 }, cite: "unverified" }, given: { number: 2, open: { min: 0, max: 10, caller: true }, cite: "unverified" } },
  conventions: {
    stage: { default: "unrounded", cite: "own", others: { whole: { cite: "secondary", set: { rounded: { rounding: { places: 0, mode: "half-up" } } } }, tenth: { set: { rounded: { rounding: { places: 1, mode: "half-up" } } } } } },
    must: { default: null, cite: "own", others: { none: { set: { bonus: { number: 0 } } }, some: { set: { bonus: { number: 5 } }, only: { stage: ["whole", "tenth"] } } } },
  },
  steps: [step("sum", "sum@1", { values: ["value", "bonus", "open", "given"] }, { cite: "mechanical" }), step("result", "round@1", { value: "sum", rounding: "rounded" })], outputs: ["result", "sum"],
});
const plainAsk = { inputs: { value: "0.25" } };

describe("conventions", () => {
  it("without a default must be chosen", () => {
    expect(found(ask(chosen, plainAsk))).toEqual(["convention-not-chosen conventions.must"]);
    expect(ask(chosen, plainAsk).issues[0]).toMatchObject({ expected: "none, some" });
  });
  it("set the terms of the option, and leave a record of who chose what", () => {
    const receipt = unwrap(ask(chosen, { ...plainAsk, conventions: { must: "none", stage: "tenth" } }));
    expect([out({ ok: true, value: receipt, issues: [] }, "result"), receipt.outputs["result"]?.value]).toEqual(["33/10", { text: "3.3", exact: "33/10" }]);
    expect(receipt.convention).toEqual({
      stage: { option: "tenth", from: "caller", cite: "own", set: { rounded: { rounding: { places: 1, mode: "half-up" } } } }, must: { option: "none", from: "caller", cite: "own", set: { bonus: { number: 0 } } },
    });
  });
  it("that do not combine are refused, in both orders of choosing", () => {
    for (const conventions of [{ must: "some" }, { must: "some", stage: "unrounded" }, { stage: "unrounded", must: "some" }]) expect(ask(chosen, { ...plainAsk, conventions }).issues).toMatchObject([{ code: "conventions-do-not-combine", path: "conventions.must", expected: "stage: whole or tenth", received: '"stage: unrounded"', details: { axis: "must", option: "some" } }]);
    expect(out(ask(chosen, { ...plainAsk, conventions: { must: "some", stage: "whole" } }), "result")).toBe("8");
  });
  it("of an overlay hold, until the caller chooses himself", () => {
    const engine = engineOf(chosen, [overlay("peraturan", { conventions: { stage: "whole", must: "none" } })]);
    const byOverlay = unwrap(askIn(engine, plainAsk));
    expect([byOverlay.convention["stage"], byOverlay.convention["must"]?.from]).toEqual([{ option: "whole", from: "overlay:peraturan", cite: "secondary", set: { rounded: { rounding: { places: 0, mode: "half-up" } } } }, "overlay:peraturan"]);
    const byCaller = unwrap(askIn(engine, { ...plainAsk, conventions: { stage: "unrounded" } }));
    expect([byCaller.convention["stage"], out({ ok: true, value: byCaller, issues: [] }, "result")]).toEqual([{ option: "unrounded", from: "caller", cite: "own" }, "13/4"]);
  });
  it("of an overlay may be as wrong as those of a caller", () => {
    const engine = engineOf(chosen, [overlay("peraturan", { conventions: { must: "some" } })]);
    expect(found(askIn(engine, plainAsk))).toEqual(["conventions-do-not-combine conventions.must"]);
  });
  it("decide an output only where their term was read and did something", () => {
    const receipt = unwrap(ask(chosen, { ...plainAsk, conventions: { must: "none", stage: "whole" } }));
    expect([receipt.outputs["result"]?.conventions, receipt.outputs["sum"]?.conventions]).toEqual([["must: none", "stage: whole"], ["must: none"]]);
    expect([receipt.outputs["result"]?.confidence, unwrap(ask(chosen, { ...plainAsk, conventions: { must: "none" } })).outputs["result"]?.confidence]).toEqual(["unverified", "unverified"]);
    expect(unwrap(ask(chosen, { ...plainAsk, conventions: { must: "none" } })).outputs["result"]?.conventions).toEqual(["must: none"]);
  });
});

describe("terms of the caller", () => {
  const terms = { given: { number: "2.5" } };
  it("are marked, and claim no authority", () => {
    const receipt = unwrap(ask(chosen, { ...plainAsk, conventions: { must: "none" }, terms }));
    expect(receipt.overlay).toEqual({ applied: [], changes: [{ path: "given", before: 2, after: "2.5", source: "caller" }], set: [{ source: "caller", terms }] });
    expect([out({ ok: true, value: receipt, issues: [] }, "result"), receipt.outputs["result"]?.conventions]).toEqual(["15/4", ["caller: given", "must: none"]]);
  });
  it("that repeat what stands there change nothing", () => {
    expect(unwrap(ask(chosen, { ...plainAsk, conventions: { must: "none" }, terms: { given: { number: 2 } } })).overlay.changes).toEqual([]);
  });
  it.each([["given", { number: "10.01" }, "out-of-bounds terms.given"], ["given", { number: -1 }, "out-of-bounds terms.given"], ["open", { number: 2 }, "locked-term terms.open"], ["rounded", { rounding: "none" }, "locked-term terms.rounded"], ["nothing", {}, "unknown-term terms.nothing"],
    ["__proto__", { number: 2 }, "unknown-term terms.__proto__"], ["given", { values: { a: 1 } }, "unknown-key terms.given.values"], ["given", 3, "wrong-type terms.given"], ["given", { number: "dua" }, "not-a-number terms.given"]] as const)("%s: %j is refused", (name, body, expected) => {
    const result = ask(chosen, { ...plainAsk, conventions: { must: "none" }, terms: Object.fromEntries([[name, body]]) });
    expect(found({ issues: result.issues.filter((it_) => it_.severity === "error") })).toContain(expected);
    if (expected.startsWith("out")) expect(result.issues[0]).toMatchObject({ details: { term: "given", cite: "pasal 3" } });
  });
  it("that have no default stay missing until they are given", () => {
    const unset = book({
      dimensions: { row: { members: ["a", "b"] } }, inputs: { value: { kind: "number", per: "row" } },
      terms: { factor: { per: "row", unset: "number", open: { min: 0, caller: true }, cite: "own" }, way: { unset: "category", open: { of: ["up", "down"], caller: true }, cite: "own" }, ways: { per: "row", unset: "category", open: { of: ["up", "down"], caller: true }, cite: "own" } },
      steps: [step("scaled", "product@1", { values: ["value", "factor"] }, { per: "row" }), step("result", "select@1", { code: "way", cases: { up: "scaled", down: "value" } }, { per: "row" }), step("each", "select@1", { code: "ways", cases: { up: "scaled", down: "value" } }, { per: "row" })], outputs: ["result", "each"],
    });
    const inputs = { value: { a: 2, b: 3 } };
    expect([...unwrap(ask(unset, { inputs })).missing].sort()).toEqual(["not-set@way", "not-set@ways[a]", "not-set@ways[b]"]);
    const given = ask(unset, { inputs, terms: { factor: { values: { a: 10 }, each: 100 }, way: { code: "up" }, ways: { codes: { a: "down", b: "up" } } } });
    expect([out(given, "result"), out(given, "each")]).toEqual([{ a: "20", b: "300" }, { a: "2", b: "300" }]);
    expect(unwrap(given).overlay.changes).toEqual([
      { path: "factor[each]", before: null, after: 100, source: "caller" }, { path: "factor[a]", before: null, after: 10, source: "caller" }, { path: "way", before: null, after: "up", source: "caller" },
      { path: "ways[a]", before: null, after: "down", source: "caller" }, { path: "ways[b]", before: null, after: "up", source: "caller" },
    ]);
    expect(found(ask(unset, { inputs, terms: { way: { code: "sideways" }, ways: { codes: { a: 1 } }, factor: { each: 2, number: 1 } } }))).toEqual(["out-of-bounds terms.way", "not-a-code terms.ways[a]", "unknown-key terms.factor.number"]);
  });
});

describe("supplied steps", () => {
  const supplied = book({
    dimensions: { row: { members: ["a", "b"] } }, inputs: { value: { kind: "number", per: "row" }, over: { kind: "number" } },
    steps: [step("ratio", "ratio@1", { of: "value", to: "over" }, { per: "row" }), step("mean", "mean@1", { values: "ratio" }), step("kept", "compare@1", { left: "mean", right: "over" }, { params: { is: "<" } })], outputs: ["mean", "ratio", "kept"],
  });
  it("replace cells, are marked, and cut off what lies behind them", () => {
    const receipt = unwrap(ask(supplied, { inputs: { value: { b: 6 }, over: 2 }, supplied: { ratio: { a: "4.5" } } }));
    expect([receipt.outputs["mean"]?.value, receipt.missing, node(receipt, "ratio")?.supplied, receipt.data.supplied]).toEqual([{ text: "3.75", exact: "15/4" }, [], ["a"], { ratio: { a: "9/2" } }]);
    const whole = unwrap(ask(supplied, { inputs: {}, supplied: { mean: { exact: "15/4" } } }));
    expect([whole.missing.includes("not-given@over"), node(whole, "mean")?.supplied, whole.outputs["mean"]?.decidedBy]).toEqual([true, [""], ["mean"]]);
  });
  it("may be flags, and may be not applicable", () => {
    const receipt = unwrap(ask(supplied, { inputs: {}, supplied: { kept: true, ratio: { notApplicable: true } } }));
    expect([receipt.outputs["kept"]?.value, receipt.outputs["mean"]?.reasons, receipt.data.supplied]).toEqual([true, ["declared@ratio[a]", "declared@ratio[b]"], { ratio: { a: { notApplicable: true }, b: { notApplicable: true } }, kept: true }]);
    expect(found(ask(supplied, { supplied: { kept: "ya", mean: "x" } }))).toEqual(["not-a-flag supplied.kept", "not-a-number supplied.mean"]);
  });
  it("that hold nothing change nothing", () => {
    expect(out(ask(supplied, { inputs: { value: { a: 1, b: 3 }, over: 2 }, supplied: { ratio: null, mean: undefined } }), "mean")).toBe("1");
  });
});

describe("confidence", () => {
  const graded = book({
    inputs: { a: { kind: "number", cite: "text" }, b: { kind: "number", cite: "unverified" } }, terms: { two: { number: 2, cite: "secondary" } },
    steps: [step("byText", "affine@1", { value: "a" }, { params: { times: 2 } }), step("byTerm", "product@1", { values: ["a", "two"] }), step("byInput", "sum@1", { values: ["a", "b"] }), step("mechanical", "affine@1", { value: "a" }, { cite: "own", params: { times: 3 } })], outputs: ["byText", "byTerm", "byInput", "mechanical"],
  });
  it("is stated for each output: the lowest of what decided it", () => {
    const { outputs } = unwrap(ask(graded, { inputs: { a: 1, b: 2 } }));
    expect(Object.values(outputs).map((it_) => [it_.confidence, it_.conventions])).toEqual([["text", []], ["secondary", []], ["unverified", []], ["text", ["mechanical"]]]);
  });
  it("says convention where conventions alone decided", () => {
    const own = book({ inputs: { a: { kind: "number" } }, steps: [step("result", "affine@1", { value: "a" }, { cite: "own", params: { times: 3 } })] });
    expect(unwrap(ask(own, { inputs: { a: 1 } })).outputs["result"]).toMatchObject({ confidence: "convention", conventions: ["result"] });
  });
});
