/** Whole explanations as golden texts: three receipts, two languages, two formats. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, type EvaluateRequest, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import type { OverlayData, RulebookData } from "../../src/rulebook/index.ts";
import { pp46, pp46Request, survey, surveyRequest, tree, treeOverlay, treeRequest } from "./rulebooks.ts";

const stored = (name: string): Receipt => JSON.parse(readFileSync(new URL(`./receipts/${name}.json`, import.meta.url), "utf8")) as Receipt;
const cases = ["survey", "tree", "pp46"].flatMap((name) => (["id", "en"] as const).flatMap((locale) => (["text", "markdown"] as const).map((format) => ({ name, locale, format }))));

describe("explain a receipt", () => {
  it.each(cases)("$name in $locale as $format", async ({ name, locale, format }) => {
    const text = explain(stored(name), { locale, format });
    await expect(text).toMatchFileSnapshot(`./golden/${name}.${locale}.${format === "text" ? "txt" : "md"}`);
    expect(explain(stored(name), { locale, format })).toBe(text);
    expect(text).not.toMatch(/undefined|\[object|NaN|\{[a-z.]+\}/);
  });

  it("says of the survey what its document says, with the exact value beside it", () => {
    const id = explain(stored("survey"), { locale: "id" });
    expect(id).toContain("- Nilai IKM yang ditampilkan: 91,48\n");
    expect(id).toContain("- Nilai IKM: 23.875/261 ≈ 91,475096\n");
    expect(id).toContain("   Hitungan: 955/261 × 25 = 23.875/261 ≈ 91,475096\n");
    expect(id).toContain("Dasar: PermenPANRB 14/2017, Lampiran I (dua sumber sepakat atau satu sumber resmi)");
    expect(explain(stored("survey"), { locale: "en" })).toContain("- Satisfaction index (IKM): 23,875/261 ≈ 91.475096\n");
  });

  it("keeps plain text within 110 columns where a blank allows it", () => {
    for (const name of ["survey", "tree", "pp46"]) for (const locale of ["id", "en"] as const) {
      expect(explain(stored(name), { locale }).split("\n").filter((line) => line.length > 110)).toEqual([]);
    }
  });

  it("gives tables whose rows all have five cells", () => {
    const rows = explain(stored("tree"), { locale: "id", format: "markdown" }).split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(7);
  });

  it("explains what the engine makes today the way it explained it before", () => {
    const engine = unwrap(createEngine({ rulebooks: [tree as unknown as RulebookData], overlays: [treeOverlay as unknown as OverlayData] }));
    const live: readonly (readonly [string, Receipt])[] = [
      ["survey", unwrap(evaluate(survey as unknown as RulebookData, surveyRequest)) as Receipt],
      ["pp46", unwrap(evaluate(pp46 as unknown as RulebookData, pp46Request)) as Receipt],
      ["tree", unwrap(evaluate(tree.id, { ...treeRequest, engine } as unknown as EvaluateRequest)) as Receipt],
    ];
    for (const [name, receipt] of live) for (const locale of ["id", "en"] as const) expect(explain(receipt, { locale })).toBe(explain(stored(name), { locale }));
  });
});
