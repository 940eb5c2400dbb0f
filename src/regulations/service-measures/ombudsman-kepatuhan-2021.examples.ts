/** Examples of the Ombudsman's zones up to 2021. */
import type { RulebookExample } from "../example.ts";

const sumbar = "https://langgam.id/penilaian-pelayanan-publik-ombudsman-dharmasraya-dan-payakumbuh-zona-hijau-pemprov-sumbar-zona-kuning";
const red = "https://langgam.id/survei-kepatuhan-pelayanan-publik-limapuluh-kota-dan-mentawai-dapat-rapor-merah";

const scored = (name: string, score: number | string, zone: string | null, more: Pick<RulebookExample, "source" | "conventions"> = {}): RulebookExample => ({ name, asOf: "2021-12-31", inputs: { score }, outputs: { zone }, ...more });

/** Every example holds exactly. */
export const ombudsmanKepatuhan2021Examples: readonly RulebookExample[] = [
  scored("a province of 2021", "68.52", "kuning", { source: sumbar }), scored("a city of 2021", "86.34", "hijau", { source: sumbar }),
  scored("a district of 2021", "46.93", "merah", { source: red }), scored("another district of 2021", "42.02", "merah", { source: red }),
  scored("the highest", 100, "hijau"), scored("lowest green", 81, "hijau"), scored("highest yellow", "80.99", "kuning"), scored("lowest yellow", 51, "kuning"), scored("highest red", "50.99", "merah"), scored("zero", 0, "merah"),
  scored("between two bounds: the lower cut decides", "50.995", "merah"), scored("between two bounds, rounded first", "50.995", "kuning", { conventions: { basis: "round-2dp-first" } }),
  scored("between two bounds, by closed intervals", "50.995", null, { conventions: { gaps: "closed-intervals" } }), scored("between two bounds, left undetermined", "50.995", null, { conventions: { gaps: "undetermined" } }),
  { name: "no score", asOf: "2021-12-31", inputs: {}, outputs: { zone: null } },
];
