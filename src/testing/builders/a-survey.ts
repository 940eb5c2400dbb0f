/** A survey for tests: nine elements, ten people, all of them content. */
import type { FourCounts } from "../../domain/index.ts";

const elements = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"] as const;

/** How many answered 1, 2, 3, 4, by element. */
export type SurveyCounts = { readonly [Element in "persyaratan" | "prosedur" | "waktu" | "biaya" | "produk" | "kompetensi" | "perilaku" | "pengaduan" | "sarana"]: FourCounts };

/**
 * A satisfaction survey of PermenPANRB 14/2017 as frequencies: ten people, everybody answers 3 everywhere, so the index is 75 and the grade C.
 *
 * @param overrides - elements with other frequencies: how many answered 1, 2, 3, 4.
 * @returns A fresh survey that `assessSatisfaction` takes.
 *
 * @example
 * ```ts
 * import { assessSatisfaction, unwrap } from "pembinaan-asn";
 * import { aSurvey } from "pembinaan-asn/testing";
 * const index = (survey: ReturnType<typeof aSurvey>) => unwrap(assessSatisfaction(survey, { period: "2026-Q1" })).index.text;
 * index(aSurvey()); // => "75.00"
 * index(aSurvey({ waktu: [10, 0, 0, 0] })); // => "69.44"
 * ```
 */
export const aSurvey = (overrides: Partial<SurveyCounts> = {}): SurveyCounts => {
  const same = Object.fromEntries(elements.map((id): [string, FourCounts] => [id, [0, 0, 10, 0]])) as Record<string, FourCounts> as SurveyCounts;
  return { ...same, ...overrides };
};
