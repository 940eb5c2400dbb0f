/** All built-in scorers, for an engine that wants every one of them. */
import { affine } from "./affine.ts";
import { bandValue } from "./band-value.ts";
import { bands } from "./bands.ts";
import { choose } from "./choose.ts";
import { clamp } from "./clamp.ts";
import { compare } from "./compare.ts";
import { count } from "./count.ts";
import { difference } from "./difference.ts";
import { extreme } from "./extreme.ts";
import { firstWhere } from "./first-where.ts";
import { goalposts } from "./goalposts.ts";
import { harmonicMean } from "./harmonic-mean.ts";
import { interpolate } from "./interpolate.ts";
import { inverseRatioMinimise } from "./inverse-ratio-minimise.ts";
import { lookup } from "./lookup.ts";
import { matrix } from "./matrix.ts";
import { mean } from "./mean.ts";
import { median } from "./median.ts";
import { mirrorMinimise } from "./mirror-minimise.ts";
import { mirrorStabilise } from "./mirror-stabilise.ts";
import { onlyWhere } from "./only-where.ts";
import { outranks } from "./outranks.ts";
import { percentileRank } from "./percentile-rank.ts";
import { product } from "./product.ts";
import { rank } from "./rank.ts";
import { ratio } from "./ratio.ts";
import { ratioMaximise } from "./ratio-maximise.ts";
import { reciprocal } from "./reciprocal.ts";
import { round } from "./round.ts";
import { sameCode } from "./same-code.ts";
import { select } from "./select.ts";
import { sum } from "./sum.ts";
import { variance } from "./variance.ts";
import { weightedMean } from "./weighted-mean.ts";
import { weightedSum } from "./weighted-sum.ts";

/**
 * The built-in scorers, a tuple whose signatures rulebook types are computed from.
 *
 * @example
 * ```ts
 * import { builtInScorers } from "pembinaan-asn/scorers";
 * builtInScorers[0].id; // => "ratio@1"
 * ```
 */
export const builtInScorers = [
  ratio, affine, reciprocal, product, sum, mean, extreme, count, weightedSum, weightedMean, round, clamp, compare, sameCode,
  choose, select, onlyWhere, lookup, matrix, bands, bandValue, interpolate, firstWhere,
  ratioMaximise, mirrorMinimise, inverseRatioMinimise, mirrorStabilise, difference, goalposts, rank, percentileRank, median, harmonicMean, variance, outranks,
] as const;
