/** Law 3: a receipt that went through JSON text replays; one altered number is caught in every node by replay, in every leaf with the fingerprint. */
import { describe, expect, it } from "vitest";
import { fingerprint, replay, type Receipt, type TraceCell } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import { asked, firsts, own, receiptOf, shipped, throughText } from "./every-case.ts";

const small = firsts.filter((it_) => JSON.stringify(receiptOf(it_)).length < 5000);
const large = firsts.filter((it_) => !small.includes(it_));

describe("law 3", () => {
  it("every receipt reproduces every node from its text alone", () => {
    for (const it_ of asked) {
      const receipt = throughText(receiptOf(it_));
      const cells = receipt.trace.flatMap((node) => node.values ?? []).filter((cell) => cell !== null).length;
      expect([it_.name, replay(receipt, { scorers: own })]).toEqual([it_.name, { ok: true, value: { rulebook: it_.rulebook, steps: receipt.trace.length, cells, fingerprint: "not-given" }, issues: [] }]);
    }
  });

  /** A number a little off: the least that somebody could change. */
  const nudged = (cell: TraceCell): TraceCell => (typeof cell === "boolean" ? !cell : typeof cell !== "string" ? "0" : /^-?\d/u.test(cell) ? (cell.includes("/") ? `${cell}1` : `${cell}/999999999989`) : `${cell}2`);
  it.each(firsts.map((it_) => [it_.name, it_] as const))("%s: an altered number is caught in every node, and named", (_, it_) => {
    const receipt = throughText(receiptOf(it_));
    let altered = 0;
    receipt.trace.forEach((node, step) => {
      (node.values ?? []).forEach((cell, row) => {
        if (cell === null) return;
        altered += 1;
        const copy = { ...receipt, trace: receipt.trace.map((other, at) => (at === step ? { ...other, values: (other.values ?? []).map((value, index) => (index === row ? nudged(value) : value)) } : other)) };
        const { ok, issues } = replay(copy, { scorers: own });
        expect([node.id, row, ok, issues.some((issue) => issue.code === "node-differs" && issue.path.split("[")[0]?.split(".")[0] === node.id)]).toEqual([node.id, row, false, true]);
      });
    });
    expect(altered).toBeGreaterThan(0);
  });

  it.each(small.map((it_) => [it_.name, it_] as const))("%s: every leaf is caught with the fingerprint", (_, it_) => {
    expect(checkReceipt(receiptOf(it_), { scorers: own, everyLeaf: true })).toEqual([]);
  });

  const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => (typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, it_]) => leavesOf(it_, [...path, key])) : [path]);
  const alter = (receipt: Receipt, path: readonly string[]): Receipt => {
    const copy = throughText(receipt) as unknown as Record<string, unknown>;
    let at = copy;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    const last = path.at(-1) ?? "";
    const value = at[last];
    at[last] = typeof value === "boolean" ? !value : typeof value === "number" ? value + 1e-9 : value === null ? "0" : `${String(value)} `;
    return copy as unknown as Receipt;
  };
  it.each(large.map((it_) => [it_.name, it_] as const))("%s: a sample of its leaves is caught with the fingerprint", (_, it_) => {
    expect(checkReceipt(receiptOf(it_), { scorers: own })).toEqual([]);
    const receipt = throughText(receiptOf(it_));
    const kept = unwrap(fingerprint(receipt));
    const leaves = leavesOf(receipt);
    const sample = leaves.filter((_path, at) => at % Math.ceil(leaves.length / 150) === 0);
    expect(sample.length).toBeGreaterThan(60);
    for (const path of sample) expect([path, replay(alter(receipt, path), { scorers: own, fingerprint: kept }).ok]).toEqual([path, false]);
  });
  it("a leaf that decides nothing passes without the fingerprint, which is why it is kept", () => {
    const receipt = throughText(receiptOf(asked.find((it_) => it_.name === "(b) the whole plan") ?? asked[0] as never));
    const altered = alter(receipt, ["data", "inputs", "high", "i2"]);
    (altered.data.inputs["high"] as Record<string, string>)["i2"] = "9";
    expect([replay(altered, { scorers: own }).ok, replay(altered, { scorers: own, fingerprint: unwrap(fingerprint(receipt)) }).ok]).toEqual([true, false]);
  });
  it("covers all eight shapes and all shipped rulebooks", () => {
    expect([firsts.length, small.length > 3]).toEqual([8 + shipped.length, true]);
  });
});
