/** count@1: how many rows there are. */
import { rational } from "../kernel/index.ts";
import { defineScorer, isGone, noParams } from "../scoring/index.ts";

/** The number of rows that are not `not-applicable`: a row whose value is missing still counts, because the question arises there. */
export const count = /* @__PURE__ */ defineScorer({
  id: "count@1",
  inputs: { of: { kind: "any", takes: "all", passes: true } },
  params: noParams,
  output: { kind: "number" },
  score: ({ of }) => ({ value: rational(of.filter((it) => !isGone(it) || it.gone !== "not-applicable").length) }),
  describe: { id: "banyaknya baris {of}", en: "number of rows of {of}" },
});
