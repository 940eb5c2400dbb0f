import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScope, scopeContains, scopesOverlap, type Scope } from "../../../src/domain/agency/index.ts";

const two = fc.integer({ min: 0, max: 2 }).map((n) => `1${n}`);
const regions = fc.tuple(two, fc.option(two), fc.option(two), fc.option(two.map((n) => `10${n}`))).map((parts) => { const end = parts.indexOf(null); return (end < 0 ? parts : parts.slice(0, end)).join("."); });
const scopes: fc.Arbitrary<Scope> = fc.record({
  region: regions, agency: fc.constantFrom("a", "b"), positionKind: fc.constantFrom("fungsional", "pelaksana"), employeeKind: fc.constantFrom("pns" as const, "pppk" as const), periodKind: fc.constantFrom("year" as const, "month" as const),
}, { requiredKeys: [] });

describe("readScope", () => {
  it("reads a region code and an object", () => {
    expect(readScope("16.71")).toEqual({ ok: true, value: { region: "16.71" }, issues: [] });
    expect(readScope({})).toEqual({ ok: true, value: {}, issues: [] });
    fc.assert(fc.property(scopes, (scope) => { expect(readScope(scope)).toEqual({ ok: true, value: scope, issues: [] }); }));
    expect(readScope({ region: undefined, agency: "dinas" })).toMatchObject({ value: { agency: "dinas" } });
  });
  it("names each fault and its place", () => {
    const codes = (value: unknown, path?: string) => readScope(value, path).issues.map((it) => `${it.code} ${it.path}`);
    expect(codes("1671")).toEqual(["not-a-region region"]);
    expect(codes({ region: 16, agency: "  ", positionKind: "x".repeat(101), employeeKind: "PNS", periodKind: "week", regoin: "16" }, "scope")).toEqual([
      "not-a-region scope.region", "not-a-scope-value scope.agency", "not-a-scope-value scope.positionKind", "not-a-scope-value scope.employeeKind", "not-a-scope-value scope.periodKind", "unknown-key scope.regoin",
    ]);
    for (const value of [null, undefined, 16, [], true]) expect(codes(value, "scope")).toEqual(["wrong-type scope"]);
    expect(codes({ agency: null })).toEqual(["not-a-scope-value agency"]);
    expect(codes({ get region(): string { throw new Error("no"); } })).toEqual(["unreadable-input "]);
    expect(codes(JSON.parse('{"__proto__":{"region":"16"}}'))).toEqual(["unknown-key __proto__"]);
  });
});

describe("scopes", () => {
  it("contain by every axis: a partial order with overlap", () => {
    fc.assert(fc.property(scopes, scopes, scopes, (a, b, c) => {
      expect(scopeContains(a, a)).toBe(true);
      expect(scopeContains({}, a)).toBe(true);
      if (scopeContains(a, b) && scopeContains(b, c)) expect(scopeContains(a, c)).toBe(true);
      if (scopeContains(a, b) && scopeContains(b, a)) expect(a).toEqual(b);
      if (scopeContains(a, b)) expect(scopesOverlap(a, b)).toBe(true);
      if (scopeContains(a, c) && scopeContains(b, c)) expect(scopesOverlap(a, b)).toBe(true);
      expect(scopesOverlap(a, b)).toBe(scopesOverlap(b, a));
    }), { numRuns: 500 });
  });
  it("knows the plain cases", () => {
    expect(scopeContains({ region: "16" }, { region: "16.71" })).toBe(true);
    expect(scopeContains({ region: "16.71" }, { region: "16" })).toBe(false);
    expect(scopeContains({ employeeKind: "pns" }, {})).toBe(false);
    expect(scopesOverlap({ region: "16.71" }, { employeeKind: "pppk" })).toBe(true);
    expect(scopesOverlap({ region: "16.71", agency: "a" }, { region: "16", agency: "b" })).toBe(false);
  });
});
