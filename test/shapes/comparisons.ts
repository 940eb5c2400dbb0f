/** Hand-checked comparisons: what of a change comes from data, rule, overlay and convention. */
import type { Plain, Request } from "./case.ts";
import { planOf } from "./cases-indicators.ts";
import { year } from "./cases-pp46.ts";

/** One side of a comparison. */
export interface Side {
  /** Which rulebook. */
  readonly rulebook: "indicators" | "pp46" | "pp46Limit25";
  /** With the agency's overlay. */
  readonly overlay?: true;
  /** The request. */
  readonly request: Request;
}

/** A comparison and its expected effects. */
export interface Comparison {
  /** What it shows. */
  readonly name: string;
  /** Before. */
  readonly before: Side;
  /** After. */
  readonly after: Side;
  /** By output: numbers with effects, categories with what each group does alone. */
  readonly expected: Readonly<Record<string, { readonly before: Plain; readonly after: Plain; readonly change?: string; readonly effects?: Readonly<Record<string, string>>; readonly alone?: Readonly<Record<string, Plain>> }>>;
}

export const comparisons: readonly Comparison[] = [
  {
    name: "a plan under another overlay, convention and data",
    before: { rulebook: "indicators", request: planOf() },
    after: { rulebook: "indicators", overlay: true, request: planOf({ i9: 9, i3: 75 }, { conventions: { notApplicable: "zero" } }) },
    expected: {
      nko: { before: "13667781/130900", after: "9223723/93500", change: "-55483/9625", effects: { data: "9503/6160", rule: "0", overlay: "-54303/154000", convention: "-153/22" } },
      predicate: { before: "baik", after: "cukup", alone: { convention: "cukup" } },
    },
  },
  {
    name: "less time, and the other reading of the formula",
    before: { rulebook: "pp46", request: year() },
    after: { rulebook: "pp46", request: year(6, { conventions: { timeCost: "pp-formula-only" } }) },
    expected: { total: { before: "5627/60", after: "1171/12", change: "19/5", effects: { data: "3/5", rule: "0", overlay: "0", convention: "16/5" } } },
  },
  {
    name: "another rule against other data, total unchanged",
    before: { rulebook: "pp46", request: year() },
    after: { rulebook: "pp46Limit25", request: year(6) },
    expected: { total: { before: "5627/60", after: "5627/60", change: "0", effects: { data: "-13/10", rule: "13/10", overlay: "0", convention: "0" } } },
  },
];
