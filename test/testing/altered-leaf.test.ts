/** checkReceipt, its last law: with a replay that ignores the fingerprint, every altered leaf of a receipt is named. */
import { describe, expect, it, vi } from "vitest";
import type * as engine from "../../src/engine/index.ts";

vi.mock(import("../../src/engine/index.ts"), async (original) => {
  const real: typeof engine = await original();
  return { ...real, replay: (receipt, options = {}) => real.replay(receipt, options.scorers === undefined ? {} : { scorers: options.scorers }) };
});

const { checkReceipt } = await import("../../src/testing/index.ts");
const { evaluate } = await import("../../src/engine/index.ts");
const { unwrap } = await import("../../src/kernel/index.ts");
const { permenpanrb6of2022 } = await import("../../src/regulations/performance/index.ts");

describe("checkReceipt", () => {
  it("finds leaves that may be altered unseen: texts and numbers", () => {
    const receipt = unwrap(evaluate(permenpanrb6of2022, { period: "2025", inputs: { results: "sesuai-ekspektasi", behaviour: "di-bawah-ekspektasi" } }));
    const faults = checkReceipt(receipt, { everyLeaf: true });
    expect(new Set(faults.map(({ law }) => law))).toEqual(new Set(["altered-leaf"]));
    expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(["rule.instrument.issuer", "rule.instrument.year"]));
    expect(checkReceipt(receipt)).toEqual([]);
  });
});
