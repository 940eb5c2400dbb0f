/** first-where@1: the first row for which a flag holds. */
import { defineScorer, noParams } from "../scoring/index.ts";

/** The id of the first row (in row order) whose flag is true; `none` where there is none. */
export const firstWhere = /* @__PURE__ */ defineScorer({
  id: "first-where@1",
  inputs: { where: { kind: "flag", takes: "all" } },
  params: noParams,
  output: { kind: "category", of: [] },
  score: ({ where }, _params, { rows }) => ({ value: rows.find((_, at) => where[at] === true) ?? "none" }),
  describe: { id: "yang pertama dengan {where}", en: "the first with {where}" },
});
