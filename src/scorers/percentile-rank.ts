/** percentile-rank@1: the share of the others that a value leaves behind. */
import { compare, divide, rational } from "../kernel/index.ts";
import { defineScorer, paramsOf } from "../scoring/index.ts";
import { oneOf } from "./readers.ts";

/**
 * How many of `among` are worse than `value`, over their number less 1 (the rank from the worst end less 1, over n − 1, as in COINr). `among` holds
 * the value itself. Fewer than two: missing, `division-by-zero`.
 */
export const percentileRank = /* @__PURE__ */ defineScorer({
  id: "percentile-rank@1",
  inputs: { value: { kind: "number", takes: "each" }, among: { kind: "number", takes: "all" } },
  params: /* @__PURE__ */ paramsOf({ best: /* @__PURE__ */ oneOf(["highest", "lowest"]) }),
  output: { kind: "number" },
  leaveOut: "shrinks",
  score: ({ value, among }, { best }) => {
    const worse = best === "highest" ? -1 : 1;
    const share = among.length < 2 ? undefined : divide(rational(among.filter((it) => compare(it, value) === worse).length), rational(among.length - 1));
    return share === undefined ? { missing: "division-by-zero" } : { value: share };
  },
  describe: { id: "peringkat persentil {value} di antara {among} (terbaik: {best})", en: "percentile rank of {value} among {among} (best: {best})" },
});
