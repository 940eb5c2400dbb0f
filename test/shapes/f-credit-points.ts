/** Shape (f): two tables by code, a product, a rounding axis. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import { frame } from "./frame.ts";

/** PermenPANRB 1/2023: angka kredit of a period. */
export const creditPoints = {
  id: "contoh-angka-kredit-2023@1", family: "credit-points", ...frame("1", 2023),
  citations: { formula: { locator: "rumus", confidence: "secondary" }, own: { locator: "no text", confidence: "convention" } },
  inputs: {
    predicate: { kind: "category", of: ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] },
    level: { kind: "category", of: ["pemula", "terampil", "mahir", "penyelia", "ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"] },
    months: { kind: "count", min: 1, max: 12 },
  },
  terms: {
    percentages: { table: { "sangat-baik": 150, baik: 100, "butuh-perbaikan": 75, kurang: 50, "sangat-kurang": 25 }, cite: "formula" },
    coefficients: { table: { pemula: "3.75", terampil: 5, mahir: "12.5", penyelia: 25, "ahli-pertama": "12.5", "ahli-muda": 25, "ahli-madya": "37.5", "ahli-utama": 50 }, cite: "formula" },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
  },
  conventions: { rounding: { default: "half-up-2dp", cite: "own", others: {
    "half-up-3dp": { set: { shownRounding: { rounding: { places: 3, mode: "half-up" } } } }, "truncate-2dp": { set: { shownRounding: { rounding: { places: 2, mode: "truncate" } } } } } } },
  steps: [
    { id: "percent", scorer: "lookup@1", inputs: { key: "predicate", table: "percentages" }, cite: "formula" },
    { id: "coefficient", scorer: "lookup@1", inputs: { key: "level", table: "coefficients" }, cite: "formula" },
    { id: "share", scorer: "affine@1", inputs: { value: "percent" }, params: { times: "1/100" }, cite: "formula" },
    { id: "year", scorer: "affine@1", inputs: { value: "months" }, params: { times: "1/12" }, cite: "formula" },
    { id: "points", scorer: "product@1", inputs: { values: ["year", "share", "coefficient"] }, cite: "formula" },
    { id: "shown", scorer: "round@1", inputs: { value: "points", rounding: "shownRounding" }, cite: "own" },
  ],
  outputs: ["shown", "points"],
} as const satisfies RulebookData;
