import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/kernel/canonical.ts";
import { fingerprintOf } from "../../src/kernel/fingerprint.ts";

const codes = (value: unknown) => canonicalJson(value).issues.map((it) => `${it.code} ${it.path}`);
/** Oracle: sorts by hand, lets JSON write the leaves. */
const oracle = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(oracle).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${JSON.stringify(key)}:${oracle(item)}`).join(",")}}`;
};
const shuffled = (value: unknown): unknown => Array.isArray(value) ? value.map(shuffled) : typeof value === "object" && value !== null
  ? Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, shuffled(item)])) : value;
const values = fc.jsonValue({ maxDepth: 6 }).filter((value) => !JSON.stringify(value).includes("__proto__"));

describe("canonicalJson", () => {
  it("writes the example of RFC 8785", () => {
    const value = { numbers: [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001], string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", literals: [null, true, false] };
    expect(canonicalJson(value)).toMatchObject({ ok: true, value: '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}' });
    expect(canonicalJson({ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 })).toMatchObject({ value: '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}' });
    expect(canonicalJson(-0)).toMatchObject({ value: "0" });
  });
  it("depends on the value alone", () => {
    fc.assert(fc.property(values, (value) => {
      const text = canonicalJson(value);
      expect(text).toEqual({ ok: true, value: oracle(value), issues: [] });
      expect(canonicalJson(shuffled(value))).toEqual(text);
      expect(text.ok && canonicalJson(JSON.parse(text.value))).toEqual(text);
    }));
  });
  it("refuses what JSON would drop or change", () => {
    expect(codes({ a: undefined })).toEqual(["wrong-type a"]);
    expect(codes([undefined, () => 1, Symbol("x"), 1n, new Date(0), Number.NaN, "\ud800"])).toEqual(["wrong-type [0]", "wrong-type [1]", "wrong-type [2]", "wrong-type [3]", "wrong-type [4]", "not-a-number [5]", "wrong-type [6]"]);
    expect(codes({ "\udc00": 1 })).toEqual(["unknown-key \udc00"]);
    expect(codes(JSON.parse('{"__proto__":1}'))).toEqual(["unknown-key __proto__"]);
    expect(codes(undefined)).toEqual(["wrong-type "]);
    expect(codes({ toJSON: () => 1 })).toEqual(["wrong-type toJSON"]);
    expect(codes({ get a() { throw new Error("no"); } })).toEqual(["unreadable-input "]);
    let deep: unknown = 1; for (let n = 0; n < 100_000; n++) deep = { a: deep };
    expect(canonicalJson(deep).issues[0]).toMatchObject({ code: "unreadable-input" });
    expect(codes({ a: Object.assign(Object.create({ [Symbol.toStringTag]: "Decimal" }) as object, { s: 1, e: 0, d: [1] }) })).toEqual(["wrong-type a"]);
  });
});

describe("fingerprintOf", () => {
  it("is the SHA-256 of the canonical text", () => {
    fc.assert(fc.property(values, (value) => {
      expect(fingerprintOf(value)).toEqual({ ok: true, value: `sha256:${createHash("sha256").update(oracle(value), "utf8").digest("hex")}`, issues: [] });
    }));
  });
  it("hands on the issues", () => { expect(fingerprintOf({ a: 1n }).issues).toMatchObject([{ code: "wrong-type", path: "a" }]); });
});
