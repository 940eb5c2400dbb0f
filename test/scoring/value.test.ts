import { describe, expect, it } from "vitest";
import { rational } from "../../src/kernel/index.ts";
import { goneCell, isGone, scoringIssueCodes } from "../../src/scoring/index.ts";

describe("cells", () => {
  it("are made absent with their reasons", () => {
    expect(goneCell("missing", ["not-given@actual[i9]"])).toStrictEqual({ gone: "missing", reasons: ["not-given@actual[i9]"] });
  });
  it("are absent or hold a value", () => {
    for (const gone of ["missing", "not-applicable", "void"] as const) expect(isGone(goneCell(gone, []))).toBe(true);
    for (const value of [rational(0), rational(10n ** 30n), "gone", "", true, false]) expect(isGone(value)).toBe(false);
  });
});

describe("codes", () => {
  it("are these", () => {
    expect(scoringIssueCodes).toStrictEqual(["scorer-failed", "bad-params"]);
  });
});
