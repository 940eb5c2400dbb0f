/** Odd subjects: explain gives a text for every one of them, and never throws. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.ts";

const told = (subject: unknown, options: unknown = { locale: "en" }): string => explain(subject as never, options as never);
const stored = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`./receipts/${name}.json`, import.meta.url), "utf8")) as Record<string, unknown>;
const boom = (): never => { throw new Error("hostile"); };

describe("explain what is no receipt", () => {
  it.each([undefined, null, 0, "text", true, 10n, Symbol("s"), () => 1])("says that %s cannot be read", (subject) => {
    expect(told(subject)).toBe("This cannot be read, so there is nothing to explain.\n");
  });

  it("explains an empty object as far as it goes", () => {
    expect(told({})).toContain("This is no receipt that is known here.");
    expect(told({})).toContain("No result is recorded.");
    expect(told({}, { locale: "id", format: "markdown" })).toMatch(/^# Penjelasan hasil perhitungan\n\nData ini bukan tanda hitung/);
  });

  it("survives throwing getters and proxies, and explains the rest", () => {
    const receipt = stored("survey");
    Object.defineProperty(receipt, "overlay", { enumerable: true, get: boom });
    expect(told(receipt)).toContain("Index as shown: 91.48");
    const proxy = new Proxy({}, { get: boom, ownKeys: boom, has: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom });
    expect(told(proxy)).toContain("cannot be read");
    expect(told({ ...stored("survey"), trace: proxy })).toContain("No step is recorded.");
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(told({ ...stored("survey"), outputs: revoked.proxy })).toContain("No result is recorded.");
    expect(told([proxy, { code: "missing-key", severity: "error", path: "a" }])).toContain("a is required");
  });

  it("survives a hundred thousand levels and circles", () => {
    let deep: unknown = "end";
    for (let level = 0; level < 100_000; level += 1) deep = [{ inputs: deep }];
    expect(told({ ...stored("pp46"), data: deep })).toContain("Appraisal");
    const circle: Record<string, unknown> = { format: "receipt@1" };
    circle["outputs"] = circle;
    expect(told(circle)).toContain("outputs");
  });

  it("survives dimensions that are each other's parents, and crossed lists without end", () => {
    const receipt = stored("pp46");
    const rule = receipt["rule"] as Record<string, unknown>;
    expect(told({ ...receipt, rule: { ...rule, dimensions: { activity: { within: "aspect" }, aspect: { within: "activity" } } } })).toContain("SKP value");
    const many = Array.from({ length: 3000 }, (_, at) => `m${String(at)}`);
    const trace = [{ id: "wide", per: ["a", "b", "c"], scorer: "sum@1", inputs: { values: "wide" }, cite: "x", kind: "number", values: ["1"] }];
    expect(told({ format: "receipt@1", data: { members: { a: many, b: many, c: many } }, trace }).length).toBeLessThan(100_000);
  });

  it("does not change a prototype and reads no inherited keys", () => {
    const nasty = JSON.parse('{"format":"receipt@1","__proto__":{"polluted":1},"convention":{"__proto__":{"option":"constructor","from":"toString"}},"outputs":{"constructor":{"value":{"text":"1","exact":"1"},"kind":"number","confidence":"toString","conventions":["hasOwnProperty: valueOf"]}},"missing":["constructor@__proto__[toString]"]}') as unknown;
    const text = told(nasty);
    expect(text).toContain("constructor: 1");
    expect(text).toContain("__proto__ (toString): constructor");
    expect(text).not.toContain("native code");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("makes data harmless: no control characters, no steering of direction, no marks of Markdown", () => {
    const id = "\u001b[31mred\u202e\u2066 | <b>`x`</b> *y* _z_ [a](b)\nnew # line";
    const trace = [{ id, scorer: id, inputs: {}, cite: id, kind: "number", values: ["1"] }];
    const receipt = { format: "receipt@1", rulebook: id, trace, outputs: { [id]: { value: { text: "1", exact: "1" } } }, issues: [{ code: id, severity: "warning", path: id, details: { [id]: id } }] };
    expect([...told(receipt)].some((it) => it !== "\n" && (it < " " || it === "\u202e" || it === "\u2066"))).toBe(false);
    const markdown = told(receipt, { locale: "en", format: "markdown" });
    expect(markdown).not.toMatch(/(?<!\\)<b>|(?<!\\)`|(?<!\\)\[a|[^\\*]\*y/);
    for (const row of markdown.split("\n").filter((line) => line.startsWith("|"))) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(7);
  });

  it.each([undefined, null, {}, { locale: "fr" }, { locale: "id", format: "pdf" }, { locale: "id", scorers: 5 }, { locale: "id", scorers: [null] }, { get locale() { return boom(); } }, new Proxy({}, { get: boom })])("gives a text whatever the options are", (options) => {
    expect(typeof told(stored("survey"), options)).toBe("string");
    expect(told(stored("survey"), options).endsWith("\n")).toBe(true);
  });

  it("gives a text for any JSON, anywhere in a receipt", () => {
    const receipt = stored("tree");
    const keys = Object.keys(receipt);
    fc.assert(fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 }), fc.constantFrom("id", "en"), fc.constantFrom("text", "markdown"), (key, value, locale, format) => {
      expect(told({ ...receipt, [key]: value }, { locale, format })).not.toMatch(/\[object|undefined/);
    }), { numRuns: 150 });
  });

  it("gives a text for a receipt in which any part was replaced", () => {
    const text = JSON.stringify(stored("tree"));
    const leaves = [...text.matchAll(/"[^"]*"|-?\d+(?:\.\d+)?|true/g)];
    fc.assert(fc.property(fc.nat({ max: leaves.length - 1 }), fc.constantFrom("null", "[]", "{}", "\"x\"", "-1", "true", "[[1]]", "{\"a\":{\"b\":1}}"), (at, other) => {
      const leaf = leaves[at];
      if (leaf === undefined || text[leaf.index + leaf[0].length] === ":") return; // a key
      const changed = text.slice(0, leaf.index) + other + text.slice(leaf.index + leaf[0].length);
      expect(typeof told(JSON.parse(changed))).toBe("string");
    }), { numRuns: 300 });
  });

  it("stays linear: ten times the rows, about ten times the text", () => {
    const wide = (count: number): unknown => {
      const members = Array.from({ length: count }, (_, at) => ({ id: `m${String(at)}` }));
      const trace = [
        { id: "double", per: "unit", scorer: "affine@1", inputs: { value: "x" }, params: { times: 2 }, cite: "mechanical", kind: "number", values: members.map(() => "2") },
        { id: "all", scorer: "sum@1", inputs: { values: "double" }, cite: "mechanical", kind: "number", values: [String(2 * count)] },
      ];
      return { format: "receipt@1", rule: { dimensions: { unit: {} }, inputs: { x: { kind: "number", per: "unit" } } }, data: { members: { unit: members }, inputs: { x: Object.fromEntries(members.map(({ id }) => [id, "1"])) } }, trace, outputs: { all: { value: { text: "1", exact: "1" }, kind: "number" } } };
    };
    expect(told(wide(5000))).toContain("sum of (2; 2; 2; 2; … 4994 more …; 2; 2) = 10,000");
    expect(told(wide(5000)).length).toBeLessThan(12 * told(wide(500)).length);
  });
});
