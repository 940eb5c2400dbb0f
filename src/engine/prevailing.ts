/** Which of several absences prevails. */
import { goneCell, type Gone } from "../scoring/index.ts";

/** not applicable before void before missing */
export const RANK = { missing: 1, void: 2, "not-applicable": 3 } as const;
/** All rows left out: missing if any was missing, else void, else not applicable. */
export const LEFT = { "not-applicable": 1, void: 2, missing: 3 } as const;

/** The absence that prevails of two; two of a kind together, each reason once. */
export const worse = (a: Gone | undefined, b: Gone): Gone => {
  if (a === undefined || RANK[b.gone] > RANK[a.gone]) return b;
  return a.gone === b.gone ? goneCell(a.gone, [...new Set([...a.reasons, ...b.reasons])]) : a;
};

/** The absence that prevails among many, in one go: merging them one after the other would copy the reasons as often as there are rows. */
export const worst = (found: readonly Gone[], rank: typeof RANK | typeof LEFT): Gone | undefined => {
  const [first, ...rest] = found;
  if (first === undefined) return undefined;
  const kind = rest.reduce((high, it) => (rank[it.gone] > rank[high] ? it.gone : high), first.gone);
  const same = found.filter((it) => it.gone === kind);
  return goneCell(kind, [...new Set(same.flatMap((it) => it.reasons))]);
};
