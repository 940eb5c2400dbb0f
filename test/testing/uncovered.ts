/** What the examples of the shipped rulebooks do not reach, each with the reason: data for the test of `checkRulebook`. A place leaves this list when an example reaches it. */

/** Places that one reason explains. */
export interface Uncovered {
  /** Why no example is there. */
  readonly why: string;
  /** The places, as `kind path`. */
  readonly places: readonly string[];
}

const wholeLevel = "an absent row is left out further down, so that this policy acts only where a whole branch of the tree is absent; such a tree is no example of the rule";

/** By rulebook. */
export const uncovered: Readonly<Record<string, readonly Uncovered[]>> = {
  "permenpanrb-29-2022@1": [{ why: "user questions that do not apply: no source shows one, and the policy says that nothing is left out", places: ["policy steps[f03].notApplicable"] }],
  "permenpanrb-8-2021@1": [
    { why: "a minimised target with a range that is met inside it, and an achievement of the row 101 to 110 read through the table: no worked case is known", places: ["branch steps[rangeMirror].then", "branch steps[forTable].else"] },
    { why: "the lower rows of the table of additional tasks: no worked case is known; the upper rows are exercised", places: ["cell terms.taskPercents[cukup]", "cell terms.taskPercents[kurang]", "cell terms.taskPercents[sangat-kurang]"] },
  ],
  "kmk-127-2026@1": [
    { why: "further cells of a table whose other cells are exercised: no worked case is known", places: ["cell terms.qualityWeight[exact,moderate]", "cell terms.qualityWeight[proxy,low]"] },
    { why: wholeLevel, places: ["policy steps[perspectiveScore].notApplicable", "policy steps[total].notApplicable"] },
  ],
  "kmk-k3-127-2026@1": [{ why: "further cells of a table whose other cells are exercised: no worked case is known", places: ["cell terms.qualityWeight[exact,moderate]", "cell terms.qualityWeight[proxy,low]", "cell terms.qualityWeight[proxy,high]", "cell terms.qualityWeight[activity,high]"] }],
  "kmk-nkp-127-2026@1": [{ why: "further rows of a table whose other rows are exercised: no worked case is known", places: ["cell terms.disciplineShare[ringan]", "cell terms.disciplineShare[berat]"] }],
  "permendagri-54-2010@1": [
    { why: "a worst value beside a range target: no published row has it", places: ["branch steps[boundMirrored].worst"] },
    { why: "gaps are shown under weights; equal weights read the same axis", places: ["policy steps[plainMean].missing", "policy steps[plainMean].notApplicable"] },
  ],
  "permendagri-86-2017@1": [
    { why: "a worst value beside a range target: no published row has it", places: ["branch steps[boundMirrored].worst"] },
    { why: "gaps are shown under weights; equal weights read the same axis", places: ["policy steps[plainMean].missing", "policy steps[plainMean].notApplicable"] },
  ],
  "perlan-10-2018@1": [{ why: "an activity to which hours do not apply: the page of the rule does not tell which would be", places: ["policy steps[added].notApplicable"] }],
  "permenpanrb-88-2021@1": [{ why: wholeLevel, places: ["policy steps[total].notApplicable"] }],
  "oecd-jrc-2008@1": [{ why: "the handbook's examples have all values for these ways of aggregating; with a gap only the arithmetic mean is shown", places: ["policy steps[geometric].missing", "policy steps[harmonic].missing", "policy steps[middle].missing"] }],
};
