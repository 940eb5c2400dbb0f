/** Examples of the shares of PP 30/2019: the two lawful splits of its elucidation, every limit not kept, a small unit. */
import type { RulebookExample } from "../example.ts";

const elucidation = "PP 30/2019, elucidation of art. 41(8), https://github.com/mblonyox/data-peraturan";

const split = ([above, at, below]: readonly [number, number, number], found: readonly [string, string, string, string], more: Partial<RulebookExample> = {}): RulebookExample => ({
  name: `${above} ${at} ${below} ${Object.values(more.conventions ?? {}).join(" ")}`.trim(), asOf: "2021-12-31", inputs: { count: { "di-atas-ekspektasi": above, "sesuai-ekspektasi": at, "di-bawah-ekspektasi": below } },
  outputs: { finding: { "above-max": found[0], "at-min": found[1], "at-max": found[2], "below-max": found[3] } }, ...more,
});

/** Every example holds exactly. */
export const pp30of2019Examples: readonly RulebookExample[] = [
  split([10, 30, 10], ["ok", "ok", "ok", "ok"], { source: elucidation }), split([5, 35, 10], ["ok", "ok", "ok", "ok"], { source: elucidation }),
  split([11, 29, 10], ["warning", "warning", "ok", "ok"]), split([2, 36, 12], ["ok", "ok", "warning", "warning"]),
  split([1, 2, 1], ["undecidable", "undecidable", "ok", "undecidable"]), split([1, 2, 1], ["warning", "warning", "ok", "warning"], { conventions: { headcount: "exact" } }), split([0, 1, 0], ["ok", "ok", "undecidable", "ok"]),
];
