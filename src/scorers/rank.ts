/** rank@1: the place of a value among others. */
import { compare, rational } from "../kernel/index.ts";
import { defineScorer, paramsOf } from "../scoring/index.ts";
import { oneOf } from "./readers.ts";

/**
 * 1 + how many of `among` are better than `value`; ties share the better place (1, 1, 3). `best` says which end is better. `among` holds the value itself
 * too or not: the place is the same. For every unit of a set, give the set a second time under a dimension of its own (units and their peers).
 */
export const rank = /* @__PURE__ */ defineScorer({
  id: "rank@1",
  inputs: { value: { kind: "number", takes: "each" }, among: { kind: "number", takes: "all" } },
  params: /* @__PURE__ */ paramsOf({ best: /* @__PURE__ */ oneOf(["highest", "lowest"]) }),
  output: { kind: "number" },
  leaveOut: "shrinks",
  score: ({ value, among }, { best }) => {
    const better = best === "highest" ? 1 : -1;
    return { value: rational(1 + among.filter((it) => compare(it, value) === better).length) };
  },
  describe: { id: "peringkat {value} di antara {among} (terbaik: {best})", en: "rank of {value} among {among} (best: {best})" },
});
