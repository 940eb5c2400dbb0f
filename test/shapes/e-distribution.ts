/** Shape (e): limits on a distribution. A matrix of memberships crossed with counts, own scorers, rows that do not apply. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import { frame } from "./frame.ts";

const predicates = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] as const;

/** SE MenPANRB 3/2023: each organisation predicate has its own limits, each limit is one row. */
export const distribution = {
  id: "contoh-sebaran-2023@1", family: "distribution", ...frame("3", 2023),
  citations: { limits: { locator: "panduan distribusi", confidence: "unverified" }, own: { locator: "no text", confidence: "convention" } },
  dimensions: {
    predicate: { members: predicates },
    limit: { members: [
      "istimewa-majority", "istimewa-max", "baik-majority", "baik-max", "baik-must-exist", "butuh-perbaikan-min", "butuh-perbaikan-max",
      "kurang-min", "kurang-min-below", "kurang-max", "sangat-kurang-min", "sangat-kurang-min-below", "sangat-kurang-forbidden"] },
  },
  inputs: { count: { kind: "count", per: "predicate" }, organisation: { kind: "category", of: ["istimewa", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] } },
  terms: {
    owner: { per: "limit", cite: "limits", codes: {
      "istimewa-majority": "istimewa", "istimewa-max": "istimewa", "baik-majority": "baik", "baik-max": "baik", "baik-must-exist": "baik", "butuh-perbaikan-min": "butuh-perbaikan", "butuh-perbaikan-max": "butuh-perbaikan",
      "kurang-min": "kurang", "kurang-min-below": "kurang", "kurang-max": "kurang", "sangat-kurang-min": "sangat-kurang", "sangat-kurang-min-below": "sangat-kurang", "sangat-kurang-forbidden": "sangat-kurang" } },
    kind: { per: "limit", cite: "limits", codes: {
      "istimewa-majority": "majority", "istimewa-max": "max", "baik-majority": "majority", "baik-max": "max", "baik-must-exist": "must-exist", "butuh-perbaikan-min": "min", "butuh-perbaikan-max": "max",
      "kurang-min": "min", "kurang-min-below": "min", "kurang-max": "max", "sangat-kurang-min": "min", "sangat-kurang-min-below": "min", "sangat-kurang-forbidden": "forbidden" } },
    percent: { per: "limit", cite: "limits", each: 0, values: {
      "istimewa-max": 70, "baik-max": 70, "butuh-perbaikan-min": 60, "butuh-perbaikan-max": 10, "kurang-min": 60, "kurang-min-below": 10, "kurang-max": 10, "sangat-kurang-min": 60, "sangat-kurang-min-below": 10 } },
    covers: { per: ["limit", "predicate"], cite: "limits", each: 0, values: {
      "istimewa-majority": { "sangat-baik": 1 }, "istimewa-max": { "sangat-baik": 1 }, "baik-majority": { baik: 1 }, "baik-max": { baik: 1 }, "baik-must-exist": { "butuh-perbaikan": 1, kurang: 1 },
      "butuh-perbaikan-min": { "butuh-perbaikan": 1 }, "butuh-perbaikan-max": { "sangat-baik": 1 }, "kurang-min": { kurang: 1 }, "kurang-min-below": { "butuh-perbaikan": 1 }, "kurang-max": { "sangat-baik": 1 },
      "sangat-kurang-min": { "sangat-kurang": 1 }, "sangat-kurang-min-below": { kurang: 1, "butuh-perbaikan": 1 }, "sangat-kurang-forbidden": { "sangat-baik": 1 } } },
  },
  conventions: {
    headcount: { default: "three-valued", cite: "own", others: { exact: {} } },
    majority: { default: "over-half", cite: "own", others: { largest: {} } },
  },
  steps: [
    { id: "applies", per: "limit", scorer: "same-code@1", inputs: { left: "owner", right: "organisation" }, cite: "mechanical" },
    { id: "byShare", per: "limit", scorer: "share-limit@1", inputs: { count: "count", of: "covers", percent: "percent", kind: "kind", headcount: "convention.headcount" }, cite: "limits" },
    { id: "byMajority", per: "limit", scorer: "majority@1", inputs: { count: "count", of: "covers", majority: "convention.majority" }, cite: "limits" },
    { id: "either", per: "limit", scorer: "select@1", inputs: { code: "kind", cases: { majority: "byMajority" }, otherwise: "byShare" }, cite: "limits" },
    { id: "finding", per: "limit", scorer: "only-where@1", inputs: { value: "either", when: "applies" }, params: { else: "not-applicable", reason: "other-organisation-predicate" }, cite: "limits" },
  ],
  outputs: ["finding"],
} as const satisfies RulebookData;
