import { describe, expect, it } from "vitest";
import { choose, onlyWhere, select } from "../../src/scorers/index.ts";
import { goneCell } from "../../src/scoring/index.ts";
import { q, run } from "./run.ts";

const missing = goneCell("missing", ["not-given@actual[i1]"]);
const inapplicable = goneCell("not-applicable", ["declared@actual[i1]"]);

describe("choose@1", () => {
  it("hands on the chosen cell and nothing of the other", () => {
    expect(run(choose, { when: true, then: q(1), otherwise: missing })).toStrictEqual({ pass: "1", used: ["when", "then"] });
    expect(run(choose, { when: false, then: missing, otherwise: q(2) })).toStrictEqual({ pass: "2", used: ["when", "otherwise"] });
  });
  it("hands on what is absent as it is", () => {
    expect(run(choose, { when: true, then: missing, otherwise: q(2) })).toStrictEqual({ pass: missing, used: ["when", "then"] });
    expect(run(choose, { when: false, then: q(1), otherwise: inapplicable })).toStrictEqual({ pass: inapplicable, used: ["when", "otherwise"] });
  });
  it("carries codes and flags too", () => {
    expect(run(choose, { when: true, then: "baik", otherwise: "buruk" })).toStrictEqual({ pass: "baik", used: ["when", "then"] });
    expect(run(choose, { when: false, then: true, otherwise: false })).toStrictEqual({ pass: false, used: ["when", "otherwise"] });
  });
});

describe("select@1", () => {
  const cases = { maximise: q(1), minimise: missing, flat: false };
  it("hands on the case of the code", () => {
    expect(run(select, { code: "maximise", cases })).toStrictEqual({ pass: "1", used: ["code", "cases.maximise"] });
    expect(run(select, { code: "minimise", cases, otherwise: q(9) })).toStrictEqual({ pass: missing, used: ["code", "cases.minimise"] });
    expect(run(select, { code: "flat", cases, otherwise: q(9) })).toStrictEqual({ pass: false, used: ["code", "cases.flat"] });
  });
  it("says how it picks, so that branches of a convention not chosen need no calculation", () => {
    expect(select.picks).toStrictEqual({ by: "code", from: "cases", otherwise: "otherwise" });
    expect(Object.isFrozen(select.picks)).toBe(true);
  });
  it("falls back on otherwise", () => {
    expect(run(select, { code: "other", cases, otherwise: q(9) })).toStrictEqual({ pass: "9", used: ["code", "otherwise"] });
    expect(run(select, { code: "other", cases, otherwise: inapplicable })).toStrictEqual({ pass: inapplicable, used: ["code", "otherwise"] });
    expect(run(select, { code: "other", cases, otherwise: false })).toStrictEqual({ pass: false, used: ["code", "otherwise"] });
  });
  it("has no value without a case, and takes none from the prototype", () => {
    expect(run(select, { code: "other", cases })).toStrictEqual({ missing: "no-case", used: ["code"] });
    for (const code of ["__proto__", "constructor", "toString"]) expect(run(select, { code, cases })).toStrictEqual({ missing: "no-case", used: ["code"] });
  });
});

describe("only-where@1", () => {
  it("hands the value on where the flag holds", () => {
    expect(run(onlyWhere, { value: q(3), when: true }, { else: "void", reason: "out" })).toStrictEqual({ pass: "3", used: ["value", "when"] });
    expect(run(onlyWhere, { value: missing, when: true }, { else: "void" })).toStrictEqual({ pass: missing, used: ["value", "when"] });
  });
  it("gives the absence that the author named elsewhere", () => {
    expect(run(onlyWhere, { value: q(3), when: false }, { else: "not-applicable" })).toStrictEqual({ notApplicable: "not-where", used: ["when"] });
    expect(run(onlyWhere, { value: missing, when: false }, { else: "missing" })).toStrictEqual({ missing: "not-where", used: ["when"] });
    expect(run(onlyWhere, { value: q(3), when: false }, { else: "void" })).toStrictEqual({ void: "not-where", used: ["when"] });
    expect(run(onlyWhere, { value: q(3), when: false }, { else: "not-applicable", reason: "no-unit" })).toStrictEqual({ notApplicable: "no-unit", used: ["when"] });
    expect(run(onlyWhere, { value: q(3), when: false }, { else: "missing", reason: "too-early" })).toStrictEqual({ missing: "too-early", used: ["when"] });
    expect(run(onlyWhere, { value: q(3), when: false }, { else: "void", reason: "listwise" })).toStrictEqual({ void: "listwise", used: ["when"] });
  });
});
