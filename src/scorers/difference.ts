/** difference@1: one number less another, e.g. achievement less absorption. */
import { subtract } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";

/** `of − less`. */
export const difference = /* @__PURE__ */ defineScorer({
  id: "difference@1",
  inputs: { of: { kind: "number", takes: "each" }, less: { kind: "number", takes: "each" } },
  params: noParams,
  output: { kind: "number" },
  score: ({ of, less }) => ({ value: subtract(of, less) }),
  describe: { id: "{of} − {less}", en: "{of} − {less}" },
});
