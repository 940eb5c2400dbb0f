/** only-where@1: a value where a flag holds, an absence elsewhere. */
import { defineScorer, paramsOf, type Scored } from "../scoring/index.ts";
import { oneOf, optional, text } from "./readers.ts";

/** The absence that the author named, with its reason. */
const absence = (kind: "not-applicable" | "missing" | "void", reason: string): Scored => {
  switch (kind) {
    case "not-applicable": return { notApplicable: reason, used: ["when"] };
    case "missing": return { missing: reason, used: ["when"] };
    case "void": return { void: reason, used: ["when"] };
  }
};

/**
 * `value` as it is where `when` is true; elsewhere `else` (`not-applicable`, `missing` or `void`) with `reason` as its code, `not-where` if
 * none is given.
 */
export const onlyWhere = /* @__PURE__ */ defineScorer({
  id: "only-where@1",
  inputs: { value: { kind: "any", takes: "each", passes: true }, when: { kind: "flag", takes: "each" } },
  params: /* @__PURE__ */ paramsOf({ else: /* @__PURE__ */ oneOf(["not-applicable", "missing", "void"]), reason: /* @__PURE__ */ optional(text) }),
  output: { kind: "as", slot: "value" },
  score: ({ value, when }, params) => (when ? { pass: value, used: ["value", "when"] } : absence(params.else, params.reason ?? "not-where")),
  describe: { id: "{value} hanya jika {when}", en: "{value} only where {when}" },
});
