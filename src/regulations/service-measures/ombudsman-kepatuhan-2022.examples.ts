/** Examples of the Ombudsman's classes since 2022. */
import type { RulebookExample } from "../example.ts";

const sultra = "https://sultra.tribunnews.com/amp/2023/01/27/selain-pemprov-sultra-pemkot-kendari-dan-baubau-terendah-hasil-kepatuhan-standar-pelayanan-publik?page=2";

const scored = (name: string, score: number | string, grade: string | null, zone: string | null, more: Pick<RulebookExample, "source" | "conventions"> = {}): RulebookExample => ({ name, asOf: "2022-12-31", inputs: { score }, outputs: { grade, zone }, ...more });

/** Every example holds exactly. */
export const ombudsmanKepatuhan2022Examples: readonly RulebookExample[] = [
  scored("a city of 2022", "58.99", "C", "kuning", { source: sultra }), scored("another city of 2022", "58.03", "C", "kuning", { source: sultra }),
  scored("the highest", 100, "A", "hijau"), scored("lowest A", "88", "A", "hijau"), scored("highest B", "87.99", "B", "hijau"), scored("lowest B", "78", "B", "hijau"),
  scored("highest C", "77.99", "C", "kuning"), scored("lowest C", "54", "C", "kuning"), scored("highest D", "53.99", "D", "merah"), scored("lowest D", "32", "D", "merah"),
  scored("highest E", "31.99", "E", "merah"), scored("zero", 0, "E", "merah"),
  scored("between two bounds: the lower cut decides", "77.995", "C", "kuning"), scored("between two bounds, rounded first", "77.995", "B", "hijau", { conventions: { basis: "round-2dp-first" } }),
  scored("between two bounds, by closed intervals", "77.995", null, null, { conventions: { gaps: "closed-intervals" } }), scored("between two bounds, left undetermined", "77.995", null, null, { conventions: { gaps: "undetermined" } }),
  { name: "no score", asOf: "2022-12-31", inputs: {}, outputs: { grade: null, zone: null } },
];
