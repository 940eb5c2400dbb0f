/** How many cases of an audit show no fault. */

/** Faults that blame the way of the function as a whole: the case beside them is right by its own way. */
const ofTheWhole: readonly string[] = ["not-the-declared-convention", "forms-disagree"];

/** Cases that no finding stands against. */
export const passedIn = <Seen>(cases: readonly Seen[], findings: readonly { readonly code: string; readonly seen: Seen }[]): number => {
  const off = new Set(findings.filter(({ code }) => !ofTheWhole.includes(code)).map(({ seen }) => seen));
  return cases.filter((it) => !off.has(it)).length;
};
