/** The rule model held against eight shapes: every hand-checked number, replay of every receipt, and one altered number a node. */
import { describe, expect, it } from "vitest";
import { compareReceipts, createEngine, evaluate, replay } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import type { Receipt } from "../../src/engine/index.ts";
import { checkRulebook } from "../../src/rulebook/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import type { ErasedScorer } from "../../src/scoring/index.ts";
import { indicators, indicatorsOverlay } from "./b-indicators.ts";
import { pp46, pp46Limit25 } from "./c-pp46.ts";
import type { Plain, Request, ShapeCase } from "./case.ts";
import { cases, shapes } from "./cases.ts";
import { comparisons, type Side } from "./comparisons.ts";
import { majority, shareLimit } from "./distribution-scorers.ts";

const own = [shareLimit, majority] as const;

const plainEngine = unwrap(createEngine({ rulebooks: [...Object.values(shapes), pp46Limit25], scorers: own }));
const overlaidEngine = unwrap(createEngine({ rulebooks: [indicators], overlays: [indicatorsOverlay], scorers: own }));

const run = (rulebook: string, request: Request, overlaid = false): Result<Receipt> =>
  evaluate(rulebook, { engine: overlaid ? overlaidEngine : plainEngine, asOf: "2026-06-30", ...request } as never) as Result<Receipt>;

const runCase = (it: ShapeCase): Result<Receipt> => run(shapes[it.shape].id, it.request, it.overlays !== undefined);

/** Number answers become their fraction, all else stays. */
const plain = (value: unknown): Plain => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  const record = value as Readonly<Record<string, unknown>>;
  return typeof record["exact"] === "string" && typeof record["text"] === "string" ? record["exact"] : Object.fromEntries(Object.entries(record).map(([key, one]) => [key, plain(one)]));
};

const notesIn = (receipt: Receipt): readonly string[] => receipt.trace.flatMap((node) => Object.values(node.notes ?? {}).flat());

const throughText = (receipt: Receipt): unknown => JSON.parse(JSON.stringify(receipt));

describe.each(cases.map((it) => [`(${it.shape}) ${it.name}`, it] as const))("%s", (_, it_) => {
  const { expected } = it_;
  it("gives the expected values", () => {
    const result = runCase(it_);
    if (expected.refused !== undefined) {
      expect(result.ok).toBe(false);
      expect(result.issues.map((issue) => issue.code)).toContain(expected.refused);
      return;
    }
    const receipt = unwrap(result);
    for (const [name, value] of Object.entries(expected.outputs ?? {})) expect({ [name]: plain(receipt.outputs[name]?.value ?? null) }).toEqual({ [name]: value });
    for (const [name, text] of Object.entries(expected.texts ?? {})) expect(receipt.outputs[name]?.value).toMatchObject({ text });
    if (expected.missing !== undefined) expect([...receipt.missing].sort()).toEqual([...expected.missing].sort());
    if (expected.notes !== undefined) expect(notesIn(receipt)).toEqual(expect.arrayContaining([...expected.notes]));
    if (expected.noNotes === true) expect(notesIn(receipt)).toEqual([]);
  });

  if (expected.refused === undefined) it("replays from its text", () => {
    const text = throughText(unwrap(runCase(it_)));
    expect(replay(text as Receipt, { scorers: own })).toMatchObject({ ok: true });
  });
});

/** Copies of a receipt, each with one cell of one node altered: every cell that holds a number, a code or a flag. */
const alterations = (receipt: Receipt): readonly (readonly [string, unknown])[] => receipt.trace.flatMap((node, at) => (node.values ?? []).flatMap((before, cell) => {
  if (typeof before !== "string" && typeof before !== "boolean") return [];
  const copy = throughText(receipt) as { trace: { values: unknown[] }[] };
  copy.trace[at]?.values.splice(cell, 1, typeof before === "boolean" ? !before : node.kind === "number" ? "987654321/1000003" : "something-else");
  return [[node.id, copy] as const];
}));

describe("an altered cell", () => {
  it.each(Object.keys(shapes).map((shape) => [shape, cases.find((it_) => it_.shape === shape && it_.expected.refused === undefined)] as const))("is caught in every node of shape (%s), by name", (_, first) => {
    if (first === undefined) throw new Error("no case");
    const altered = alterations(unwrap(runCase(first)));
    expect(altered.length).toBeGreaterThan(0);
    for (const [id, copy] of altered) {
      const { ok, issues } = replay(copy as Receipt, { scorers: own });
      expect([id, ok, issues.some((issue) => issue.code === "node-differs" && (issue.path === id || issue.path.startsWith(`${id}[`)))]).toEqual([id, false, true]);
    }
  });
});

describe("the static checks", () => {
  const known = new Map<string, ErasedScorer>([...builtInScorers, ...own].map((it_) => [it_.id, it_]));
  it.each([...Object.values(shapes), pp46Limit25].map((it_) => [it_.id, it_] as const))("have nothing to say about %s", (_, rulebook) => {
    expect(checkRulebook(rulebook, known).filter((issue) => issue.code !== "cells-not-covered")).toEqual([]);
  });
  it("name the two cells that the rule of shape (b) itself leaves empty", () => {
    expect(checkRulebook(indicators, known)).toMatchObject([{ code: "cells-not-covered", severity: "warning", details: { holes: "exact,high; activity,low" } }]);
  });
});

describe("comparisons", () => {
  const ids = { indicators: indicators.id, pp46: pp46.id, pp46Limit25: pp46Limit25.id } as const;
  const side = (it_: Side): Receipt => unwrap(run(ids[it_.rulebook], it_.request, it_.overlay === true));
  it.each(comparisons.map((it_) => [it_.name, it_] as const))("%s", (_, comparison) => {
    const found = unwrap(compareReceipts(side(comparison.before), side(comparison.after), { scorers: own })) as unknown as { readonly outputs: Readonly<Record<string, unknown>> };
    for (const [name, expected] of Object.entries(comparison.expected)) expect(found.outputs[name]).toMatchObject(expected);
  });
});
