/** An overlay for tests: other weights for the guideline of {@link aRulebook}. */
import type { OverlayData } from "../../rulebook/index.ts";

/**
 * An overlay of {@link aRulebook}: weights 75 and 25 from 2026-01-01 on, for Palembang (`16.71`), marked as an illustration.
 *
 * @param overrides - parts of the overlay in place of these; a part is replaced whole.
 * @returns A fresh overlay that `createEngine` and `parseOverlay` take.
 *
 * @example
 * ```ts
 * import { createEngine } from "pembinaan-asn";
 * import { anOverlay, aRulebook } from "pembinaan-asn/testing";
 * createEngine({ rulebooks: [aRulebook()], overlays: [anOverlay()] }).ok; // => true
 * const heavy = anOverlay({ set: { weight: { values: { pengaduan: 90, pelatihan: 20 } } } });
 * createEngine({ rulebooks: [aRulebook()], overlays: [heavy] }).issues.map((it) => it.code); // => ["weights-do-not-sum"]
 * ```
 */
export const anOverlay = (overrides: Partial<OverlayData> = {}): OverlayData => ({
  id: "perwali-contoh-1-2026", rulebook: "pedoman-contoh-1-2026@1", scope: "16.71", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, illustration: true,
  instrument: { kind: "peraturan-kepala-daerah", issuer: "Kota Contoh", number: "1", year: 2026, title: { id: "Contoh rekaan", en: "Made-up example" } },
  citation: { locator: "pasal 4", confidence: "convention" },
  set: { weight: { values: { pengaduan: 75, pelatihan: 25 } } },
  ...overrides,
});
