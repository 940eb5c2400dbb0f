/** What holds of every receipt that a use case gives: it replays from its text, withstands alteration, and is explained in both languages without a loose end. */
import { expect, it } from "vitest";
import { replay, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";

/** The two tests; stands inside a `describe`. */
export const areSound = (receipts: readonly Receipt[]): void => {
  it("replay from their text and withstand alteration", () => {
    expect(receipts.length).toBeGreaterThan(0);
    for (const receipt of receipts) {
      expect(replay(JSON.parse(JSON.stringify(receipt)) as Receipt).ok).toBe(true);
      expect(checkReceipt(receipt)).toEqual([]);
    }
  });
  it("are explained in both languages, without a loose end", () => {
    for (const receipt of receipts) for (const locale of ["id", "en"] as const) for (const format of ["text", "markdown"] as const) expect(explain(receipt, { locale, format })).not.toMatch(/undefined|\[object|NaN|\{[a-z.]+\}/u);
  });
};
