/** replay: every kind of fault in a receipt is found, at its place; fingerprints; receipts read back from anything. */
import { describe, expect, it } from "vitest";
import { fingerprint, replay, type Receipt } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { changed, gone } from "../rulebook/malformed.ts";
import { ask, book, found, overlay, askIn, engineOf, step, throughText } from "./small.ts";

const rulebook = book({
  dimensions: { row: { open: { omit: "any", add: "any" }, members: ["a", "b"] } }, inputs: { value: { kind: "number", per: "row" }, spare: { kind: "number" } }, terms: { factor: { number: 2, open: { min: 0, max: 9 }, cite: "text" }, stage: { rounding: { places: 1, mode: "half-up" }, cite: "text" } },
  conventions: { way: { default: "mean", cite: "own", others: { sum: {} } } },
  steps: [
    step("scaled", "product@1", { values: ["value", "factor"] }, { per: "row" }), step("mean", "mean@1", { values: "scaled" }), step("sum", "sum@1", { values: "scaled" }), step("picked", "select@1", { code: "convention.way", cases: { mean: "mean", sum: "sum" } }),
    step("shown", "round@1", { value: "picked", rounding: "stage" }), step("unused", "affine@1", { value: "spare" }, { params: { times: 2 } }), step("both", "select@1", { code: "convention.way", cases: { mean: "picked", sum: "unused" } }),
  ],
  outputs: ["shown", "scaled", "both"],
});
const engine = engineOf(rulebook, [overlay("perwali", { set: { factor: { number: 3 } } })]);
const receipt = throughText(unwrap(askIn(engine, { inputs: { value: { a: "0.1", b: "1/3" } }, scope: "16.71" })));
const print = unwrap(fingerprint(receipt));

const at = (id: string): number => receipt.trace.findIndex((it_) => it_.id === id);

describe("a receipt as it was made", () => {
  it("is reproduced, every cell of it", () => {
    expect(unwrap(replay(receipt))).toEqual({ rulebook: "kecil@1", steps: 7, cells: 6, fingerprint: "not-given" });
    expect(unwrap(replay(receipt, { fingerprint: print })).fingerprint).toBe("same");
  });
  it("has the same fingerprint whatever the order of its keys", () => {
    const turned = Object.fromEntries(Object.entries(receipt).reverse()) as unknown as Receipt;
    expect([unwrap(fingerprint(turned)), replay(turned, { fingerprint: print }).ok, print]).toEqual([print, true, expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
  });
});

describe("an altered part", () => {
  it.each([
    [`trace ${at("scaled")} values 0`, "3/11", ["node-differs scaled[a]"]], [`trace ${at("scaled")} values`, ["3/10", "1", "1"], ["node-differs scaled[2]"]], [`trace ${at("scaled")} values`, ["3/10"], ["node-differs scaled[b]"]], [`trace ${at("scaled")} values 0`, { missing: ["x@y"] }, ["node-differs scaled[a]"]],
    [`trace ${at("mean")} values 0`, "13/21", ["node-differs mean"]], [`trace ${at("sum")} notNeeded`, gone, ["node-differs sum.notNeeded"]], [`trace ${at("shown")} places`, 2, ["node-differs shown.places"]], [`trace ${at("shown")} kind`, "category", ["node-differs shown.kind"]], [`trace ${at("shown")} idle`, true, ["node-differs shown.idle"]],
    [`trace ${at("mean")} notes`, { "": ["excluded:x"] }, ["node-differs mean.notes"]], ["outputs shown value text", "0.8", ["part-differs outputs.shown.value.text"]], ["outputs shown confidence", "unverified", ["part-differs outputs.shown.confidence"]], ["outputs shown decidedBy 0", "x", ["part-differs outputs.shown.decidedBy[0]"]],
    ["missing", ["not-given@value[a]"], ["part-differs missing[0]"]], ["issues", [{ code: "missing-value", severity: "warning", path: "shown" }], ["part-differs issues[0]"]], ["data inputs value a", "0.10", ["part-differs data.inputs.value.a"]], ["extra", 1, ["part-differs extra"]],
    ["data inputs value a", "0.2", ["node-differs scaled[a]", "node-differs mean", "node-differs picked", "node-differs shown", "node-differs both", "part-differs data.inputs.value.a", "part-differs outputs.shown.value.text", "part-differs outputs.shown.value.exact", "part-differs outputs.scaled.value.a.text", "part-differs outputs.scaled.value.a.exact", "part-differs outputs.both.value.text", "part-differs outputs.both.value.exact"]],
    ["rule terms factor number", 5, []], ["overlay set 0 terms factor number", 2, "node-differs scaled[a]"], ["convention way option", "sum", "node-differs sum"], ["data members row", [{ id: "a" }], "unknown-member inputs.value[b]"], ["data inputs value a", "x", "not-a-number inputs.value[a]"],
    [`trace ${at("shown")} inputs value`, "sum", "node-differs shown"], [`trace ${at("shown")} inputs value`, "none", "unknown-name steps[4].inputs.value"], [`trace ${at("shown")} inputs`, {}, "bad-step steps[4].inputs.value"], [`trace ${at("shown")} inputs rounding`, "factor", "wrong-kind steps[4].inputs.rounding"], [`trace ${at("shown")} inputs value`, ["sum"], "wrong-kind steps[4].inputs.value"],
    [`trace ${at("picked")} inputs cases`, "mean", "wrong-kind steps[3].inputs.cases"], [`trace ${at("picked")} inputs cases mean`, "mena", "unknown-name steps[3].inputs.cases.mean"], [`trace ${at("mean")} inputs values`, "none", "unknown-name steps[1].inputs.values"], [`trace ${at("scaled")} inputs values`, ["value", "none"], "unknown-name steps[0].inputs.values"], [`trace ${at("mean")} inputs values`, ["scaled"], "bad-dimensions steps[1].inputs.values"],
    [`trace ${at("mean")} missing`, "guess", "bad-policy steps[1].missing"], [`trace ${at("mean")} missing`, "convention.none", "bad-policy steps[1].missing"], [`trace ${at("mean")} missing`, "zero", []], [`trace ${at("mean")} scorer`, "maen@1", "unknown-scorer steps[1].scorer"], [`trace ${at("shown")} cite`, "unverified", "part-differs outputs.shown.confidence"],
    ["rulebook", "kecil@9", []], ["period text", "2026", []], ["scope region", "16.72", []], ["rule instrument year", 2025, []], ["overlay applied 0 id", "lain", []],
  ] as const)("%s → %j: %j", (change, value, expected) => {
    const altered = changed(receipt, change, value);
    const replayed = replay(altered);
    if (typeof expected === "string") expect(found(replayed)).toContain(expected);
    else expect(found(replayed)).toEqual(expected);
    expect(replayed.ok).toBe(expected.length === 0);
    expect(replay(altered, { fingerprint: print }).issues[0]).toMatchObject({ code: "fingerprint-differs", path: "", expected: print });
  });
  it("says what was expected and what stands there", () => {
    expect(replay(changed(receipt, `trace ${at("scaled")} values 0`, "3/11")).issues).toMatchObject([{ expected: "3/10", received: '"3/11"' }]);
    expect(replay(changed(receipt, `trace ${at("sum")} notNeeded`, gone)).issues).toMatchObject([{ expected: "true", received: "undefined" }]);
    expect(replay(changed(receipt, "extra", 1)).issues).toMatchObject([{ expected: "nothing", received: '"extra"' }]);
  });
  it("of a supplied cell, or one that is not needed, is caught too", () => {
    const supplied = throughText(unwrap(ask(rulebook, { inputs: {}, supplied: { mean: "0.65", scaled: { a: 1 } } })));
    expect(replay(supplied).ok).toBe(true);
    expect(found(replay(changed(supplied, "data supplied mean", "0.66")))).toContain("node-differs mean");
    expect(found(replay(changed(supplied, "trace 1 supplied", gone)))).toEqual(["node-differs mean.supplied"]);
    expect(found(replay(changed(supplied, "data supplied", gone)))).toContain("node-differs mean");
    expect(found(replay(changed(receipt, `trace ${at("unused")} values`, ["1"])))).toEqual(["node-differs unused"]);
  });
});

describe("what is no receipt", () => {
  it.each([[null], [5], ["receipt"], [[]], [{}], [{ format: "receipt@1" }], [receipt.trace]])("%j is refused", (value) => {
    const result = replay(value);
    expect([result.ok, [...new Set(result.issues.map((it_) => it_.code))]]).toEqual([false, ["not-a-receipt"]]);
  });
  it.each([["format", "receipt@2", "format"], ["format", 1, "format"], ["rule", null, "rule"], ["rule inputs", [], "rule.inputs"], ["overlay set", {}, "overlay.set"], ["data members", gone, "data.members"], ["trace 1", null, "trace[1]"], ["trace 0 id", 5, "trace[0]"], ["trace 0 inputs", "x", "trace[0]"], ["trace 0 cite", gone, "trace[0]"], ["outputs", [], "outputs"], ["issues", "none", "issues"]] as const)("with %s %j is refused at %s", (change, value, path) => {
    expect(found(replay(changed(receipt, change, value)))).toContain(`not-a-receipt ${path}`);
  });
  it("with a hostile part is refused, never thrown", () => {
    const hostile = { ...receipt, get trace(): never { throw new Error("no"); } };
    expect(found(replay(hostile))).toEqual(["unreadable-input"]);
    const circular = { ...receipt, data: { ...receipt.data } } as Record<string, unknown>;
    (circular["data"] as Record<string, unknown>)["inputs"] = circular;
    expect(replay(circular).ok).toBe(false);
    expect(replay(circular, { fingerprint: print }).ok).toBe(false);
  });
});
