/** Law 4: every number in a trace comes from data, a term, an overlay, a convention or another step; every step is cited or marked mechanical. */
import { describe, expect, it } from "vitest";
import type { Receipt } from "../../src/engine/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import { asked, own, receiptOf, rulebooks, throughText } from "./every-case.ts";

const scorers = new Set([...builtInScorers, ...own].map((it_) => it_.id as string));
const namesIn = (reference: unknown): readonly string[] => (typeof reference === "string" ? [reference] : Array.isArray(reference) ? (reference as readonly string[]) : Object.values(reference as Readonly<Record<string, string>>));

/** Faults of origin in a receipt. */
const strangers = (receipt: Receipt): readonly string[] => {
  const faults: string[] = [];
  const known = new Set([...Object.keys(receipt.rule.inputs), ...Object.keys(receipt.rule.terms), ...Object.keys(receipt.convention).map((it_) => `convention.${it_}`)]);
  for (const node of receipt.trace) {
    for (const [slot, reference] of Object.entries(node.inputs)) for (const name of namesIn(reference)) if (!known.has(name)) faults.push(`${node.id}.${slot}: ${name}`);
    if (!scorers.has(node.scorer)) faults.push(`${node.id}: ${node.scorer}`);
    if (node.cite !== "mechanical" && receipt.rule.citations[node.cite] === undefined) faults.push(`${node.id}: uncited`);
    known.add(node.id);
    for (const row of node.supplied ?? []) {
      const given = row === "" ? receipt.data.supplied?.[node.id] : row.split(",").reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], receipt.data.supplied?.[node.id]);
      if (given === undefined) faults.push(`${node.id}[${row}] is said to be supplied`);
    }
  }
  for (const name of Object.keys(receipt.data.inputs)) if (receipt.rule.inputs[name] === undefined) faults.push(`data ${name}`);
  for (const { terms } of receipt.overlay.set) for (const name of Object.keys(terms)) if (receipt.rule.terms[name]?.open === undefined && receipt.rule.terms[name]?.unset === undefined) faults.push(`overlay on ${name}`);
  for (const [axis, { set, cite }] of Object.entries(receipt.convention)) {
    for (const name of Object.keys(set ?? {})) if (receipt.rule.terms[name] === undefined) faults.push(`convention ${axis} on ${name}`);
    if (receipt.rule.citations[cite] === undefined) faults.push(`convention ${axis}: uncited`);
  }
  for (const [name, term] of Object.entries(receipt.rule.terms)) if (receipt.rule.citations[term.cite] === undefined) faults.push(`term ${name}: uncited`);
  for (const output of Object.values(receipt.outputs)) for (const name of output.decidedBy) if (!known.has(name)) faults.push(`decided by ${name}`);
  return faults;
};

describe("law 4", () => {
  it.each(rulebooks.map((it_) => [it_.id] as const))("%s: nothing in its receipts comes from nowhere", (id) => {
    const list = asked.filter((it_) => it_.rulebook === id);
    expect(list.length).toBeGreaterThan(0);
    for (const it_ of list) expect([it_.name, strangers(throughText(receiptOf(it_)))]).toEqual([it_.name, []]);
  });
  it("parameters hold structure only: no number of a step may be one that a rule could change", () => {
    const numbers = rulebooks.flatMap((book) => book.steps.flatMap((it_) => Object.values(it_.params ?? {}).filter((value) => typeof value === "number").map(String)));
    expect([...new Set(numbers)].sort()).toEqual(expect.arrayContaining(["25"]));
    expect([...new Set(numbers)].filter((it_) => !["25", "100", "-1", "200", "176", "1", "0", "2"].includes(it_))).toEqual([]);
  });
  it("is able to fail", () => {
    const receipt = throughText(receiptOf(asked[0] as never)) as unknown as { trace: { cite: string; inputs: Record<string, unknown> }[] };
    (receipt.trace[3] as { cite: string }).cite = "nowhere";
    (receipt.trace[4] as { inputs: Record<string, unknown> }).inputs = { of: "thin-air", to: "n" };
    expect(strangers(receipt as unknown as Receipt)).toEqual(["weight: uncited", "nrrAnswered.of: thin-air"]);
  });
});
