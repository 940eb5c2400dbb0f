/** Examples of PermenPANRB 16/2009: every grade and golongan, both roundings. */
import type { RulebookExample } from "../example.ts";

const year = (rank: string, predicate: string, points: string, shown: string, rounding?: string): RulebookExample => ({
  name: `${rank} ${predicate} ${rounding ?? ""}`.trim(), source: "https://id.scribd.com/document/156307380", asOf: "2015-12-31", inputs: { rank, predicate }, outputs: { points }, texts: { shown }, ...(rounding === undefined ? {} : { conventions: { rounding } }),
});

/** Every example holds exactly. */
export const permenpanrb16of2009Examples: readonly RulebookExample[] = [
  year("III/a", "amat-baik", "105/8", "13.13"), year("III/a", "amat-baik", "105/8", "13.12", "truncate-2dp"), year("III/b", "cukup", "57/8", "7.12", "truncate-2dp"), year("III/c", "cukup", "243/16", "15.19"), year("III/c", "cukup", "243/16", "15.18", "truncate-2dp"),
  year("III/d", "baik", "39/2", "19.50"), year("IV/a", "kurang", "119/16", "7.44"), year("IV/b", "sedang", "119/8", "14.88"), year("IV/c", "baik", "29", "29.00"), year("IV/d", "kurang", "85/8", "10.62", "truncate-2dp"),
];
