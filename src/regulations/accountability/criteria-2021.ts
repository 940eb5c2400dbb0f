/** The components, sub-components and numbers of criteria of PermenPANRB 88/2021. */
import type { MemberData } from "../../rulebook/index.ts";

/** The four components. */
export const components2021 = [
  { id: "perencanaan", label: { id: "Perencanaan Kinerja", en: "Performance planning" } },
  { id: "pengukuran", label: { id: "Pengukuran Kinerja", en: "Performance measurement" } },
  { id: "pelaporan", label: { id: "Pelaporan Kinerja", en: "Performance reporting" } },
  { id: "evaluasi", label: { id: "Evaluasi Akuntabilitas Kinerja Internal", en: "Internal evaluation of accountability" } },
] as const;

const aspects = [
  { id: "keberadaan", label: { id: "Keberadaan", en: "Existence" } },
  { id: "kualitas", label: { id: "Kualitas", en: "Quality" } },
  { id: "pemanfaatan", label: { id: "Pemanfaatan", en: "Use" } },
] as const;

/** Criteria in each sub-component, in the order existence, quality, use: 80 in all. */
export const criteriaCounts2021 = { perencanaan: [7, 10, 8], pengukuran: [3, 7, 10], pelaporan: [6, 9, 7], evaluasi: [3, 5, 5] } as const;

/** The twelve sub-components, `perencanaan-keberadaan` and so on. */
export const subcomponents2021: readonly MemberData[] = /* @__PURE__ */ components2021.flatMap(({ id }) => aspects.map((aspect) => ({ id: `${id}-${aspect.id}`, within: id, label: aspect.label })));

/** The 80 criteria by number, `perencanaan-keberadaan-1` and so on; their wording was not read. */
export const criteria2021: readonly MemberData[] = /* @__PURE__ */ components2021.flatMap(({ id }) => aspects.flatMap((aspect, at) =>
  Array.from({ length: Number(criteriaCounts2021[id][at]) }, (_, index) => ({ id: `${id}-${aspect.id}-${index + 1}`, within: `${id}-${aspect.id}` }))));

/** The share of a sub-component in its component: 20, 30 and 50 percent. */
export const shares2021: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(components2021.flatMap(({ id }) => [[`${id}-keberadaan`, 20], [`${id}-kualitas`, 30], [`${id}-pemanfaatan`, 50]]));
