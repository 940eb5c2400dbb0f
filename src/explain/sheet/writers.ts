/** The writer of each built-in scorer. A scorer without one (your own, and the irrational ones, whose thirty digits no spreadsheet calculates) has a value in the sheet, and no formula. */
import { inverseRatioMinimiseFormula, mirrorMinimiseFormula, mirrorStabiliseFormula, ratioMaximiseFormula } from "./achievement.ts";
import { affineFormula, clampFormula, differenceFormula, goalpostsFormula, ratioFormula, reciprocalFormula, roundFormula } from "./arithmetic.ts";
import { harmonicMeanFormula, medianFormula, varianceFormula } from "./averages.ts";
import { bandsFormula, bandValueFormula } from "./bands.ts";
import { deepest, type Written } from "./operand.ts";
import { chooseFormula, compareFormula, onlyWhereFormula, sameCodeFormula, selectFormula } from "./pick.ts";
import { outranksFormula, percentileRankFormula, rankFormula } from "./ranks.ts";
import { countFormula, extremeFormula, firstWhereFormula, meanFormula, productFormula, sumFormula, weightedMeanFormula, weightedSumFormula } from "./reductions.ts";
import { interpolateFormula, lookupFormula, matrixFormula } from "./tables.ts";
import type { View } from "./view.ts";

/** Writes the formula of one cell; undefined where the sheet cannot say it. */
export type Writer = (view: View) => Written | undefined;

const writers: Readonly<Record<string, Writer>> = {
  "ratio@1": ratioFormula, "difference@1": differenceFormula, "affine@1": affineFormula, "reciprocal@1": reciprocalFormula, "product@1": productFormula, "sum@1": sumFormula, "mean@1": meanFormula,
  "extreme@1": extremeFormula, "count@1": countFormula, "weighted-sum@1": weightedSumFormula, "weighted-mean@1": weightedMeanFormula, "round@1": roundFormula,
  "clamp@1": clampFormula, "compare@1": compareFormula, "same-code@1": sameCodeFormula, "choose@1": chooseFormula, "select@1": selectFormula,
  "only-where@1": onlyWhereFormula, "lookup@1": lookupFormula, "matrix@1": matrixFormula, "bands@1": bandsFormula, "band-value@1": bandValueFormula,
  "interpolate@1": interpolateFormula, "first-where@1": firstWhereFormula,
  "ratio-maximise@1": ratioMaximiseFormula, "mirror-minimise@1": mirrorMinimiseFormula, "inverse-ratio-minimise@1": inverseRatioMinimiseFormula, "mirror-stabilise@1": mirrorStabiliseFormula,
  "goalposts@1": goalpostsFormula, "rank@1": rankFormula, "percentile-rank@1": percentileRankFormula, "outranks@1": outranksFormula,
  "median@1": medianFormula, "harmonic-mean@1": harmonicMeanFormula, "variance@1": varianceFormula,
};

/** Excel reads formulas of 8192 characters. */
const longest = 8000;

const depthOf = (formula: string): number => {
  let depth = 0;
  let most = 0;
  for (const sign of formula) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    most = Math.max(most, depth);
  }
  return most;
};

/** The formula of one cell, if its scorer has a writer and every spreadsheet can read it. */
export const formulaOf = (scorer: string, view: View): Written | undefined => {
  const write = Object.hasOwn(writers, scorer) ? writers[scorer] : undefined;
  const written = write?.(view);
  return written === undefined || written.formula.length > longest || depthOf(written.formula) > deepest ? undefined : written;
};
