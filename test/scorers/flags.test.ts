import { describe, expect, it } from "vitest";
import { compare, sameCode } from "../../src/scorers/index.ts";
import { q, run } from "./run.ts";

describe("compare@1", () => {
  const cases: readonly (readonly ["<" | "<=" | ">" | ">=" | "=", boolean, boolean, boolean])[] = [
    ["<", true, false, false], ["<=", true, true, false], [">", false, false, true], [">=", false, true, true], ["=", false, true, false],
  ];
  it.each(cases)("%s: below %s, same %s, above %s", (is, below, same, above) => {
    expect(run(compare, { left: q("23.9"), right: q(24) }, { is })).toStrictEqual({ value: below });
    expect(run(compare, { left: q("24.0"), right: q("48/2") }, { is })).toStrictEqual({ value: same });
    expect(run(compare, { left: q("24.1"), right: q(24) }, { is })).toStrictEqual({ value: above });
    expect(run(compare, { left: q("23.9") }, { is, to: 24 })).toStrictEqual({ value: below });
    expect(run(compare, { left: q(24) }, { is, to: "24" })).toStrictEqual({ value: same });
    expect(run(compare, { left: q("73/3") }, { is, to: 24 })).toStrictEqual({ value: above });
  });
  it("compares with exactly one thing", () => {
    expect(run(compare, { left: q(24) }, { is: "=" })).toStrictEqual({ missing: "nothing-to-compare" });
    expect(run(compare, { left: q(24), right: q(24) }, { is: "=", to: 24 })).toStrictEqual({ missing: "compared-with-two" });
  });
});

describe("same-code@1", () => {
  it("compares letter by letter", () => {
    expect(run(sameCode, { left: "baik", right: "baik" })).toStrictEqual({ value: true });
    expect(run(sameCode, { left: "baik", right: "Baik" })).toStrictEqual({ value: false });
  });
});
