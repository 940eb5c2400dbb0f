/** compositeRulebook: an index from its description, worked out by hand: goalposts on both scales, weights of parts, levels that the request brings, aggregations that weigh nothing. */
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { compositeRulebook } from "../../src/regulations/indicators/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import { errorsOf, out } from "../engine/small.ts";

type Spec = Parameters<typeof compositeRulebook>[0];
const label = (en: string): { readonly id: string; readonly en: string } => ({ id: en, en });
const citation = { locator: "hlm. 2", confidence: "convention" } as const;
const base = {
  id: "indeks-contoh-2026@1", places: 2, validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, instrument: { kind: "guideline", issuer: "contoh", number: "1", year: 2026, title: label("index") },
  citations: { normalisation: citation, structure: citation, own: citation },
} as const;
const ask = (spec: Spec, question: object): Result<Receipt> => {
  const book = unwrap(compositeRulebook(spec));
  return evaluate(book.id, { engine: unwrap(createEngine({ rulebooks: [book], scorers: irrationalScorers } as never)), period: "2026", ...question } as never) as Result<Receipt>;
};

/** Health: (3 × a + b) / 4. School: c alone, on logarithms. The index: the lower of the two. */
const village: Spec = {
  ...base,
  levels: [
    { name: "field", label: label("field"), aggregation: "minimum", parts: [{ id: "health", label: label("health") }, { id: "school", label: label("school") }] },
    { name: "indicator", label: label("indicator"), aggregation: "arithmetic", parts: [{ id: "a", within: "health", weight: 3, label: label("a") }, { id: "b", within: "health", label: label("b") }, { id: "c", within: "school", label: label("c") }] },
  ],
  goalposts: { a: { low: 0, high: 10, scale: "linear" }, b: { low: 100, high: 200, scale: "linear" }, c: { low: 1, high: 1000, scale: "log" } },
};

describe("a composite index", () => {
  it("places indicators between their goalposts, weighs them within their part, and takes the lowest part", () => {
    const found = ask(village, { inputs: { value: { a: 5, b: 250, c: 1000 } } });
    expect([out(found, "normalised"), out(found, "fieldScore"), out(found, "index"), unwrap(found).outputs["shown"]?.value]).toMatchObject([{ a: "1/2", b: "1", c: "1" }, { health: "5/8", school: "1" }, "5/8", { text: "0.63" }]);
    expect(out(ask(village, { inputs: { value: { a: 10, b: 200, c: 1 } } }), "index")).toBe("0");
  });
  it("lets the caller weigh, and says what is done with what is missing", () => {
    expect(out(ask(village, { inputs: { value: { a: 5, b: 200, c: 1000 } }, terms: { indicatorWeight: { values: { b: 2 } } } }), "index")).toBe("7/10"); // (3 × 1/2 + 2 × 1) / 5
    expect([out(ask(village, { inputs: { value: { b: 150, c: 1000 } } }), "index"), out(ask(village, { inputs: { value: { b: 150, c: 1000 } }, conventions: { missing: "exclude-and-renormalise" } }), "index")]).toEqual([null, "1/2"]);
  });
  it("of one level that the request brings takes values as they come, and has no conventions where nothing can be left out", () => {
    const best: Spec = { ...base, levels: [{ name: "indicator", label: label("indicator"), aggregation: "maximum" }], notCovered: [label("outliers")] };
    const book = unwrap(compositeRulebook(best));
    expect([book.conventions, book.notCovered, Object.keys(book.terms ?? {}), book.outputs]).toEqual([{}, [label("outliers")], ["shownRounding"], ["index", "shown", "normalised"]]);
    expect(out(ask(best, { members: { indicator: ["x", "y", "z"] }, inputs: { value: { x: 7, y: 1, z: 3 } } }), "index")).toBe("7");
    expect(errorsOf(ask(village, { members: { indicator: ["x"] }, inputs: {} }))).toContain("closed-dimension");
  });
  it("on logarithms alone reads no line", () => {
    const only: Spec = { ...base, levels: [{ name: "indicator", label: label("indicator"), aggregation: "maximum", parts: [{ id: "c", label: label("c") }] }], goalposts: { c: { low: 10, high: 1000, scale: "log" } } };
    expect(unwrap(compositeRulebook(only)).steps.map((it_) => it_.id)).toEqual(["valueLog", "lowLog", "highLog", "logarithmic", "normalised", "index", "shown"]);
    expect(out(ask(only, { inputs: { value: { c: 10 } } }), "index")).toBe("0");
  });
});
