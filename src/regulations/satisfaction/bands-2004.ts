/** The grade bands of KEP/25/M.PAN/2/2004, on the converted index and on the index itself; reports under PermenPAN-RB 16/2014 went on using them. */
import { boundsConventions } from "../printed-bounds.ts";

/** On the converted index, 25 to 100. */
const bands2004 = [
  { from: "81.26", to: 100, category: "A" }, { from: "62.51", to: "81.25", category: "B" },
  { from: "43.76", to: "62.50", category: "C" }, { from: 0, to: "43.75", category: "D" },
] as const;

/** On the index, 1 to 4. The two are not one cut: 3.255 lies in no band here, and is 81.375 there. */
const intervalBands2004 = [
  { from: "3.26", to: 4, category: "A" }, { from: "2.51", to: "3.25", category: "B" }, { from: "1.76", to: "2.50", category: "C" }, { from: 0, to: "1.75", category: "D" },
] as const;

/** The term `grades` of both rules. */
export const grades2004 = { cite: "bands", range: { from: 0, to: 100 }, label: { id: "mutu pelayanan", en: "service grade" }, bands: bands2004 } as const;

/** The axis `basis` of both rules: the converted index, or the index by its own bands. */
export const basis2004 = { ...boundsConventions.basis, others: { ...boundsConventions.basis.others, "index-unrounded": { set: { grades: { range: { from: 0, to: 4 }, bands: intervalBands2004 } } } } } as const;
