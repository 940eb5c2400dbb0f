/** The worksheet to check by hand where something is not as it should be: receipts of which parts are gone, missing weights, sums too long for a line. */
import { describe, expect, it } from "vitest";
import type { Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";

type Given = Readonly<Record<string, unknown>>;

/** A receipt with one step over what is given. */
const one = (step: Given, { inputs = {}, terms = {}, ...rest }: { readonly inputs?: Given; readonly terms?: Given; readonly members?: Given; readonly per?: string } = {}): object => ({
  format: "receipt@1", trace: [{ id: "s", inputs: {}, cite: "mechanical", kind: "number", values: ["7"], ...step }],
  rule: { inputs: Object.fromEntries(Object.keys(inputs).map((name) => [name, rest.per === undefined ? {} : { per: [rest.per] }])), terms }, data: { inputs, members: rest.members ?? {} },
});
const told = (receipt: object, locale: "id" | "en" = "en"): string => explain(receipt as Receipt, { locale, format: "worksheet" });
/** The line of the only step, joined where it was wrapped. */
const line = (receipt: object, locale: "id" | "en" = "en"): string => (/\n {3}(?:Working|Hitungan): ([^]*?)\n {3}(?:Basis|Dasar|Note|Catatan)/u.exec(told(receipt, locale))?.[1] ?? "").replace(/\s+/gu, " ");

describe("a receipt that says a result but not from what", () => {
  it.each([
    ["ratio@1", { of: "gone", to: "gone" }], ["affine@1", { value: "gone" }], ["reciprocal@1", { value: "gone" }], ["goalposts@1", { value: "gone", low: "gone", high: "gone" }], ["mirror-stabilise@1", { actual: "gone", target: "gone" }],
    ["weighted-sum@1", { values: ["gone"], weights: "gone" }], ["weighted-sum@1", { values: ["gone", "gone"], weights: ["gone"] }], ["sum@1", {}], ["mean@1", { values: "gone" }], ["interpolate@1", { value: "gone", points: "gone" }],
    ["band-value@1", { value: "gone", bands: "gone" }], ["band-value@1", { value: "x", bands: ["gone"] }], ["round@1", { value: "x", rounding: "gone" }],
  ])("of %s over %o gives its result as it stands, and no arithmetic", (scorer, inputs) => {
    for (const locale of ["id", "en"] as const) {
      const text = told(one({ scorer, inputs }, { inputs: { x: "5" } }), locale);
      expect(text).toMatch(/→ 7\n/u);
      expect(text).not.toMatch(/ = 7\n|undefined|NaN/u);
    }
  });
  it.each([["select@1", { code: "x" }], ["select@1", { code: "x", cases: "odd" }], ["choose@1", { when: "x", then: ["a"] }], ["choose@1", {}], ["select@1", { code: "gone", otherwise: "x" }]])("%s over %o names no choice", (scorer, inputs) => {
    expect(told(one({ scorer, inputs }, { inputs: { x: "5" } }))).not.toContain("taken");
  });
  it("reads no convention that the receipt does not name", () => {
    expect(told(one({ scorer: "select@1", inputs: { code: "convention.gone", otherwise: "x" } }, { inputs: { x: "7" } }), "en")).toMatch(/→ 7\n/u);
  });
});

describe("sums", () => {
  const of = (scorer: string, count: number, value: string, weights?: Given): object => {
    const ids = Array.from({ length: count }, (_, at) => `m${String(at)}`);
    return one({ scorer, inputs: { values: "x", ...(weights === undefined ? {} : { weights: "w" }) }, values: [value] }, { per: "row", members: { row: ids }, inputs: { x: Object.fromEntries(ids.map((id) => [id, "2"])), ...(weights === undefined ? {} : { w: weights }) } });
  };
  it("of up to sixty numbers are keyed in, of more they are told in words", () => {
    expect(line(of("sum@1", 60, "120"))).toBe(`${Array.from({ length: 60 }, () => "2").join(" + ")} = 120`);
    expect(line(of("sum@1", 61, "122"))).toContain("→ 122");
  });
  it("leave out a value that has no weight, where the receipt did", () => {
    expect(line(of("weighted-mean@1", 3, "2", { m0: "3", m2: "1" }))).toBe("((2 × 3) + (2 × 1)) ÷ (3 + 1) = 2");
  });
});

describe("lines of bands", () => {
  it("are worked out between the two points that hold the value", () => {
    const points = { t: { points: [["0", "0"], ["10", "20"], ["30", "40"]] } };
    expect(line(one({ scorer: "interpolate@1", inputs: { value: "x", points: "t" }, values: ["30"] }, { inputs: { x: "20" }, terms: points }))).toBe("20 + ((20 − 10) × (40 − 20) ÷ (30 − 10)) = 30");
    expect(line(one({ scorer: "interpolate@1", inputs: { value: "x", points: "t" }, values: ["-10"] }, { inputs: { x: "-5" }, terms: points }), "id")).toContain("= -10");
  });
});
