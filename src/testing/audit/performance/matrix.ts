/** The form of two ratings: the predicate matrix of PermenPANRB 6/2022, the wrong cell that public programs print, and what comes where it is taken for symmetric. */
import { permenpanrb6of2022 } from "../../../regulations/performance/index.ts";
import { defineForm, type Reading } from "../tables/form-table.ts";
import type { AuditRating, MatrixCase } from "./inputs.ts";

const cells = permenpanrb6of2022.terms?.["predicates"]?.cells;

const [above, at, below] = ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"] as const satisfies readonly AuditRating[];

const predicateOf = ({ results, behaviour }: MatrixCase): string => cells?.[behaviour]?.[results] ?? "";

const words: Readonly<Record<AuditRating, { readonly id: string; readonly en: string }>> = { [above]: { id: "di atas", en: "above" }, [at]: { id: "sesuai", en: "at" }, [below]: { id: "di bawah", en: "below" } };

const of = (results: AuditRating, behaviour: AuditRating): MatrixCase => ({ results, behaviour });

const is = (it: MatrixCase, results: AuditRating, behaviour: AuditRating, band: string): readonly Reading[] => (it.results === results && it.behaviour === behaviour ? [{ band }] : []);

/** Codes of the predicates, best first. */
export const predicates = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] as const;

/** The matrix. */
export const matrixForm = /* @__PURE__ */ defineForm<MatrixCase>({
  form: "matrix", asks: "band", bands: predicates, axes: {}, isShownFreely: false,
  aliases: {
    "Sangat Baik": "sangat-baik", Baik: "baik", "Butuh Perbaikan": "butuh-perbaikan", Cukup: "butuh-perbaikan", cukup: "butuh-perbaikan", Kurang: "kurang", Misconduct: "kurang", misconduct: "kurang", "Kurang/Misconduct": "kurang", "Kurang/misconduct": "kurang", "Sangat Kurang": "sangat-kurang",
  },
  words: ({ results, behaviour }) => ({ id: `hasil kerja ${words[results].id} ekspektasi, perilaku kerja ${words[behaviour].id} ekspektasi`, en: `results ${words[results].en} expectation, behaviour ${words[behaviour].en} expectation` }),
  cases: [of(at, at), of(above, above), of(above, at), of(above, below), of(at, above), of(at, below), of(below, above), of(below, at), of(below, below)],
  right: (it) => ({ band: predicateOf(it) }),
  faults: [
    { code: "matrix-transposed", gives: (it) => [{ band: predicateOf({ results: it.behaviour, behaviour: it.results }) }] },
    { code: "good-results-excuse-behaviour", gives: (it) => [...is(it, above, below, "butuh-perbaikan"), ...is(it, at, below, "butuh-perbaikan")] },
    { code: "good-behaviour-not-counted", gives: (it) => [...is(it, below, above, "kurang"), ...is(it, below, at, "kurang")] },
    { code: "behaviour-at-expectation-very-good", gives: (it) => is(it, above, at, "sangat-baik") },
  ],
});
