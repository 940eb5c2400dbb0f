/** Shape (d): a matrix of codes. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import { frame } from "./frame.ts";

const ratings = ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"] as const;

/** The nine cells of PermenPANRB 6/2022: rows are behaviour, columns are results. */
export const matrix = {
  id: "contoh-matriks-2022@1", family: "performance", ...frame("6", 2022),
  citations: { matrix: { locator: "matriks", confidence: "secondary" } },
  inputs: { results: { kind: "category", of: ratings }, behaviour: { kind: "category", of: ratings } },
  terms: { cells: { cite: "matrix", cells: {
    "di-atas-ekspektasi": { "di-bawah-ekspektasi": "butuh-perbaikan", "sesuai-ekspektasi": "baik", "di-atas-ekspektasi": "sangat-baik" },
    "sesuai-ekspektasi": { "di-bawah-ekspektasi": "butuh-perbaikan", "sesuai-ekspektasi": "baik", "di-atas-ekspektasi": "baik" },
    "di-bawah-ekspektasi": { "di-bawah-ekspektasi": "sangat-kurang", "sesuai-ekspektasi": "kurang", "di-atas-ekspektasi": "kurang" },
  } } },
  steps: [{ id: "predicate", scorer: "matrix@1", inputs: { row: "behaviour", column: "results", cells: "cells" }, cite: "matrix" }],
  outputs: ["predicate"],
} as const satisfies RulebookData;
