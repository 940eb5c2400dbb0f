import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/kernel/numeric.ts";
import { maxDepth, maxNodes, toPlain } from "../../src/kernel/plain.ts";

const codes = (value: unknown, path?: string) => toPlain(value, path).issues.map((it) => `${it.code} ${it.path}`);
const nested = (levels: number, list: boolean): unknown => { let it: unknown = 1; for (let n = 0; n < levels; n++) it = list ? [it] : { a: it }; return it; };

describe("toPlain", () => {
  it("copies what JSON holds, and bigint", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      fc.pre(!JSON.stringify(value).includes("__proto__"));
      const copy = toPlain(value);
      expect(copy).toEqual({ ok: true, value, issues: [] });
      if (copy.ok && typeof value === "object" && value !== null) expect(copy.value).not.toBe(value);
    }));
    expect(toPlain({ a: 10n, b: [undefined].slice(1), c: undefined })).toEqual({ ok: true, value: { a: 10n, b: [] }, issues: [] });
    const kept = toPlain({ a: undefined });
    expect(kept.ok && Object.keys(kept.value as object)).toEqual([]);
  });
  it("takes own text keys only, of any class of data", () => {
    class Row { readonly a = 1; get b() { return 2; } }
    const withoutPrototype = Object.assign(Object.create(null) as object, { a: 1 });
    expect(toPlain(new Row())).toMatchObject({ ok: true, value: { a: 1 } });
    expect(toPlain(withoutPrototype)).toMatchObject({ ok: true, value: { a: 1 } });
    expect(toPlain(Object.create({ inherited: 1 }))).toMatchObject({ ok: true, value: {} });
    expect(toPlain({ [Symbol("s")]: 1 })).toMatchObject({ ok: true, value: {} });
    expect(toPlain({ constructor: 1, toString: "x" })).toMatchObject({ ok: true, value: { constructor: 1, toString: "x" } });
  });
  it("names each fault and its place", () => {
    expect(codes({ a: [1, { b: () => 1 }], c: Symbol("x"), d: Number.NaN, e: -Infinity })).toEqual(["wrong-type c", "not-a-number d", "not-a-number e", "wrong-type a[1].b"]);
    expect(codes([undefined, [,]], "inputs")).toEqual(["wrong-type inputs[0]", "wrong-type inputs[1][0]"]);
    expect(codes({ a: () => 1 }, "inputs")).toEqual(["wrong-type inputs.a"]);
    expect(codes(undefined)).toEqual(["wrong-type "]);
    for (const odd of [new Date(0), new Map(), new Set(), /x/, Promise.resolve(), new Uint8Array(2), new Error("x"), new String("x"), new Number(1)]) expect(codes({ a: odd })).toEqual(["wrong-type a"]);
  });
  it("refuses __proto__ and changes no prototype", () => {
    const hostile: unknown = JSON.parse('{"a":{"__proto__":{"polluted":true}},"__proto__":1}');
    expect(codes(hostile).sort()).toEqual(["unknown-key __proto__", "unknown-key a.__proto__"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
  it("stops at 64 levels, circles included", () => {
    for (const list of [true, false]) {
      expect(toPlain(nested(maxDepth, list)).ok).toBe(true);
      expect(toPlain(nested(maxDepth + 1, list)).issues[0]).toMatchObject({ code: "unreadable-input", expected: "at most 64 levels" });
      expect(toPlain(nested(200_000, list)).ok).toBe(false);
    }
    const circle: unknown[] = []; circle.push(circle);
    expect(codes(circle)).toEqual([`unreadable-input ${"[0]".repeat(64)}`]);
  });
  it("stops at a million values, however they are made", () => {
    expect(toPlain(new Array(maxNodes).fill(0)).ok).toBe(true);
    expect(toPlain({ a: new Array(maxNodes).fill(0) }).issues).toMatchObject([{ code: "unreadable-input", path: "a", expected: "at most 1000000 values" }]);
    expect(toPlain(new Array(4_294_967_295)).issues).toMatchObject([{ code: "unreadable-input" }]);
    let doubled: unknown = 1; for (let n = 0; n < 40; n++) doubled = [doubled, doubled];
    expect(toPlain(doubled).ok).toBe(false);
  });
  it("stops after a hundred faults", () => { expect(toPlain(new Array(1000).fill(Number.NaN)).issues.length).toBe(100); });
  it("reads each getter once and survives those that throw", () => {
    let reads = 0;
    expect(toPlain({ get a() { reads += 1; return reads; } })).toMatchObject({ value: { a: 1 } });
    expect(reads).toBe(1);
    expect(codes({ get a(): number { throw new Error("no"); } })).toEqual(["unreadable-input "]);
    const revoked = Proxy.revocable({}, {}); revoked.revoke();
    expect(codes(revoked.proxy)).toEqual(["unreadable-input "]);
    expect(codes(new Proxy({}, { ownKeys: () => { throw "text"; } }))).toEqual(["unreadable-input "]);
    for (const length of [-1, 1.5, "3", Number.NaN]) expect(codes(new Proxy([], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key) as unknown) }))).toEqual(["wrong-type "]);
    const growing: ProxyHandler<object> = { get: (_, key) => (typeof key === "symbol" ? undefined : new Proxy({}, growing)), ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }) };
    expect(toPlain(new Proxy({}, growing)).ok).toBe(false);
  });
  it("keeps a Decimal readable as the same number", () => {
    for (const text of ["0.1", "-12345678901234567890.5", "1e25", "0"]) {
      const copy = toPlain({ a: new Decimal(text) });
      expect(copy.ok && toRational((copy.value as { a: unknown }).a)).toEqual(toRational(new Decimal(text)));
    }
  });
});
