import { describe, expect, it } from "vitest";
import { rational } from "../../src/kernel/index.ts";
import { defineScorer, noParams, paramsOf, type ErasedScorer, type SignaturesOf } from "../../src/scoring/index.ts";
import { exactly } from "../../src/scorers/index.ts";

describe("defineScorer", () => {
  const given = {
    id: "half@1" as const, inputs: { value: { kind: "number", takes: "each" } } as const, params: noParams, output: { kind: "number" } as const,
    score: () => ({ value: rational(1, 2) }), describe: { id: "setengah", en: "half" },
  };
  it("returns the very object, frozen with its slots, output and words", () => {
    const half = defineScorer(given);
    expect(half).toBe(given);
    for (const part of [half, half.inputs, half.inputs.value, half.output, half.describe]) expect(Object.isFrozen(part)).toBe(true);
  });
  it("leaves the schema of the parameters alone, which is not ours to freeze", () => {
    const params = paramsOf({ times: exactly });
    defineScorer({ ...given, params, score: () => ({ value: rational(1) }) });
    expect(Object.isFrozen(params)).toBe(false);
  });
  it("infers signatures as literals", () => {
    const scorers = [defineScorer({ ...given, params: paramsOf({ times: exactly }), score: (_inputs, { times }) => ({ value: times }) })] as const;
    const erased: readonly ErasedScorer[] = scorers;
    type Signatures = SignaturesOf<typeof scorers>;
    const params: Signatures["half@1"]["params"] = { times: "1/9" };
    const kind: Signatures["half@1"]["inputs"]["value"]["kind"] = "number";
    expect([erased[0]?.id, params.times, kind]).toStrictEqual(["half@1", "1/9", "number"]);
  });
});
