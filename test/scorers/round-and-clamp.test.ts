import { describe, expect, it } from "vitest";
import { clamp, round } from "../../src/scorers/index.ts";
import { goneCell } from "../../src/scoring/index.ts";
import { q, run } from "./run.ts";

describe("round@1", () => {
  it("rounds with the stage and says how many decimals to show", () => {
    expect(run(round, { value: q("23875/261"), rounding: { places: 2, mode: "half-up" } })).toStrictEqual({ value: "2287/25", places: 2 });
    expect(run(round, { value: q("90.5"), rounding: { places: 0, mode: "half-up" } })).toStrictEqual({ value: "91", places: 0 });
    expect(run(round, { value: q("90.5"), rounding: { places: 0, mode: "half-even" } })).toStrictEqual({ value: "90", places: 0 });
    expect(run(round, { value: q("1/9"), rounding: { places: 3, mode: "half-up" } })).toStrictEqual({ value: "111/1000", places: 3 });
    expect(run(round, { value: q(7), rounding: { places: 2, mode: "floor" } })).toStrictEqual({ value: "7", places: 2 });
  });
  it("is idle without a stage", () => {
    expect(run(round, { value: q("23875/261"), rounding: "none" })).toStrictEqual({ value: "23875/261", idle: true });
  });
});

describe("clamp@1", () => {
  const value = q(50);
  const notSet = goneCell("missing", ["not-set@floor"]);
  it("holds a value between its bounds", () => {
    const used = ["value", "min", "max"];
    expect(run(clamp, { value, min: q(0), max: q(120) })).toStrictEqual({ value: "50", used });
    expect(run(clamp, { value, min: q("50.5"), max: q(120) })).toStrictEqual({ value: "101/2", used });
    expect(run(clamp, { value, min: q(0), max: q("99/2") })).toStrictEqual({ value: "99/2", used });
    expect(run(clamp, { value, min: q(50), max: q(50) })).toStrictEqual({ value: "50", used });
    expect(run(clamp, { value, min: q(60), max: q(60) })).toStrictEqual({ value: "60", used });
  });
  it("takes one bound alone", () => {
    expect(run(clamp, { value, min: q(60) })).toStrictEqual({ value: "60", used: ["value", "min"] });
    expect(run(clamp, { value, min: q(40) })).toStrictEqual({ value: "50", used: ["value", "min"] });
    expect(run(clamp, { value, max: q(40) })).toStrictEqual({ value: "40", used: ["value", "max"] });
    expect(run(clamp, { value, max: q(60) })).toStrictEqual({ value: "50", used: ["value", "max"] });
    expect(run(clamp, { value, min: notSet, max: q(40) })).toStrictEqual({ value: "40", used: ["value", "max"] });
    expect(run(clamp, { value, min: q(60), max: notSet })).toStrictEqual({ value: "60", used: ["value", "min"] });
  });
  it("is idle without any bound", () => {
    const idle = { value: "50", used: ["value"], idle: true };
    expect(run(clamp, { value })).toStrictEqual(idle);
    expect(run(clamp, { value, min: notSet })).toStrictEqual(idle);
    expect(run(clamp, { value, min: notSet, max: goneCell("missing", ["not-set@cap", "not-set@cap[i1]"]) })).toStrictEqual(idle);
  });
  it("hands on a bound that is absent for another reason", () => {
    const missing = goneCell("missing", ["not-given@low[i1]"]);
    const inapplicable = goneCell("not-applicable", ["declared@high[i1]"]);
    const final = goneCell("void", ["by-rule@high[i1]"]);
    expect(run(clamp, { value, min: missing })).toStrictEqual({ pass: missing, used: ["min"] });
    expect(run(clamp, { value, max: missing, min: q(1) })).toStrictEqual({ pass: missing, used: ["max"] });
    expect(run(clamp, { value, min: missing, max: inapplicable })).toStrictEqual({ pass: inapplicable, used: ["max"] });
    expect(run(clamp, { value, min: missing, max: final })).toStrictEqual({ pass: final, used: ["max"] });
    expect(run(clamp, { value, min: final, max: inapplicable })).toStrictEqual({ pass: inapplicable, used: ["max"] });
    expect(run(clamp, { value, min: notSet, max: missing })).toStrictEqual({ pass: missing, used: ["max"] });
  });
  it("joins the reasons of two bounds that are absent in the same way, each once", () => {
    expect(run(clamp, { value, min: goneCell("missing", ["not-given@low", "not-given@x"]), max: goneCell("missing", ["not-given@x", "not-given@high"]) }))
      .toStrictEqual({ pass: goneCell("missing", ["not-given@low", "not-given@x", "not-given@high"]), used: ["min", "max"] });
  });
  it("takes a bound for unset only where every reason says so", () => {
    const partly = goneCell("missing", ["not-set@floor", "not-given@low"]);
    const unexplained = goneCell("missing", []);
    expect(run(clamp, { value, min: partly })).toStrictEqual({ pass: partly, used: ["min"] });
    expect(run(clamp, { value, min: unexplained })).toStrictEqual({ pass: unexplained, used: ["min"] });
  });
  it("has no value between bounds that cross", () => {
    expect(run(clamp, { value, min: q(60), max: q("59.9") })).toStrictEqual({ missing: "bounds-crossed", used: ["min", "max"] });
  });
});
