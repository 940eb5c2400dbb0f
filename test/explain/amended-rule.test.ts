/** A receipt that was amended by going to another rule, told as a clerk reads it: what a rule never asks for is not missing, and nothing is said of answers without rows. */
import { describe, expect, it } from "vitest";
import { amendReceipt, evaluate, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { permenpanrb6of2022, pp46of2011 } from "../../src/regulations/performance/index.ts";
import { ask, book, step } from "../engine/small.ts";

const matrix = unwrap(evaluate(permenpanrb6of2022, { period: "2020", inputs: { results: "di-atas-ekspektasi", behaviour: "di-atas-ekspektasi" } })) as unknown as Receipt;
const numbers = unwrap(evaluate(pp46of2011, { period: "2020", inputs: {}, supplied: { total: "88.85" } })) as unknown as Receipt;
const story = (locale: "id" | "en"): string => explain([matrix, unwrap(amendReceipt(matrix, numbers, { reason: "aturan yang salah", decidedBy: "tim-1", on: "2027-01-01" }))], { locale }).replaceAll(/\s+/gu, " ");

describe("the story of another rule", () => {
  it("does not call missing what the other rule never asks for, and says what a change is due to", () => {
    expect(story("id")).toContain("- Data, rating hasil kerja: semula di atas ekspektasi, sekarang tidak diminta aturan itu");
    expect(story("en")).toContain("rating of results: above expectation (di-atas-ekspektasi) before, not asked for by that rule now");
    expect(story("id")).toContain("sebutan: semula Sangat Baik, sekarang Baik; karena peraturan");
  });
  it("says of answers without rows that there is none, and names choices and steps in words", () => {
    expect(story("id")).toContain("- nilai aspek: tidak ada - ");
    expect(story("en")).toContain("- value of the aspect: there is none - ");
    expect(story("id")).toContain("menurut Perka BKN 1/2013 [perka-branch]");
    expect(story("en")).not.toMatch(/\bleast\b/u);
  });
});

describe("one decimal", () => {
  it("is one", () => {
    const receipt = unwrap(ask(book({ inputs: { a: { kind: "number" } }, terms: { r: { rounding: { places: 1, mode: "half-up" }, cite: "text" } }, steps: [step("shown", "round@1", { value: "a", rounding: "r" })] }), { inputs: { a: "3.33" } }));
    expect(explain(receipt, { locale: "en" })).toContain("(1 decimal, half up)");
    expect(explain(receipt, { locale: "en", format: "worksheet" })).toContain("3.33 rounded to 1 decimal, half up → 3.3");
    expect(explain(receipt, { locale: "id" })).toContain("(1 desimal, setengah ke atas)");
  });
});
