/** Scorers of users: one of ten lines that works, and those that throw or return nonsense. */
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, replay, compareReceipts, type Receipt } from "../../src/engine/index.ts";
import { add, divide, multiply, rational, unwrap, type Rational, type Result } from "../../src/kernel/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { defineScorer, noParams, type ErasedScorer } from "../../src/scoring/index.ts";
import { ask, askIn, book, engineOf, errorsOf, found, node, out, step, throughText } from "./small.ts";

/** The harmonic mean: a user's scorer in ten lines. */
const harmonic = defineScorer({
  id: "harmonic@1",
  inputs: { values: { kind: "number", takes: "all" } }, params: noParams, output: { kind: "number" },
  score: ({ values }) => {
    const inverses = values.map((it_) => divide(rational(1), it_));
    if (inverses.some((it_) => it_ === undefined)) return { missing: "division-by-zero" };
    const sum = inverses.reduce<Rational>((total, it_) => add(total, it_ ?? rational(0)), rational(0));
    return { value: divide(rational(values.length), sum) ?? rational(0) };
  },
  describe: { id: "rata-rata harmonik {values}", en: "harmonic mean of {values}" },
});

const one = (scorer: ErasedScorer, inputs: RulebookData["steps"][number]["inputs"], more: object = {}): RulebookData => book({
  dimensions: { row: { members: ["a", "b"] } }, inputs: { value: { kind: "number", per: "row" } }, steps: [step("mine", scorer.id, inputs, more)],
});

describe("a scorer of ten lines", () => {
  const rulebook = one(harmonic, { values: "value" });
  const receipt = unwrap(ask(rulebook, { inputs: { value: { a: 3, b: 6 } } }, [harmonic]));
  it("runs", () => {
    expect([out({ ok: true, value: receipt, issues: [] }, "mine"), node(receipt, "mine")?.values]).toEqual(["4", ["4"]]);
    expect(unwrap(ask(rulebook, { inputs: { value: { a: 3, b: 0 } } }, [harmonic])).missing).toEqual(["division-by-zero@mine"]);
  });
  it("is replayed and compared with it, and not without", () => {
    expect(unwrap(replay(throughText(receipt), { scorers: [harmonic] }))).toEqual({ rulebook: "kecil@1", steps: 1, cells: 1, fingerprint: "not-given" });
    expect(found(replay(throughText(receipt)))).toEqual(["unknown-scorer steps[0].scorer"]);
    const other = unwrap(ask(rulebook, { inputs: { value: { a: 2, b: 6 } } }, [harmonic]));
    expect(unwrap(compareReceipts(receipt, other, { scorers: [harmonic] })).outputs["mine"]).toEqual({ before: "4", after: "3", change: "-1", effects: { data: "-1", rule: "0", overlay: "0", convention: "0" } });
    expect(found(compareReceipts(receipt, other))).toEqual(["unknown-scorer before.steps[0].scorer", "unknown-scorer after.steps[0].scorer"]);
  });
  it("is refused by an engine that was not given it", () => {
    expect(errorsOf(createEngine({ rulebooks: [rulebook] }))).toEqual(["unknown-scorer"]);
  });
});

const each = { value: { kind: "number", takes: "each" } } as const;
const broken = (id: `${string}@${number}`, score: (inputs: { readonly value: Rational }) => unknown): ErasedScorer => defineScorer({ id, inputs: each, params: noParams, output: { kind: "number" }, score: score as never, describe: { id: "x", en: "x" } });

describe("a scorer that fails", () => {
  it.each<readonly [string, "number" | "flag" | "category", unknown]>([["a number for a code", "category", rational(1)], ["a flag for a code", "category", true], ["a number for a flag", "flag", rational(1)], ["a code for a flag", "flag", "ya"], ["a flag for a number", "number", true]])("because it gives %s", (_, kind, value) => {
    const scorer = defineScorer({ id: "broken@1", inputs: each, params: noParams, output: (kind === "category" ? { kind, of: ["ya"] } : { kind }) as never, score: () => ({ value }) as never, describe: { id: "x", en: "x" } }) as unknown as ErasedScorer;
    const result = ask(one(scorer, { value: "value" }, { per: "row" }), { inputs: { value: { a: 3, b: 6 } } }, [scorer]);
    expect(result.issues.filter((it_) => it_.code === "scorer-failed")).toMatchObject([{ path: "mine[a]", received: "\"it returned something that is no exact number, code or flag\"" }]);
  });
  it("does not, over no rows and with a zero for what is missing, where it takes absences itself", () => {
    const scorer = defineScorer({
      id: "base-and-count@1", inputs: { values: { kind: "number", takes: "all", passes: true }, base: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" },
      score: ({ values, base }) => ({ value: add(base, rational(values.length)) }), describe: { id: "x", en: "x" },
    }) as unknown as ErasedScorer;
    const rulebook = book({ dimensions: { row: { open: true } }, inputs: { value: { kind: "number", per: "row" }, base: { kind: "number" } }, steps: [step("mine", scorer.id, { values: "value", base: "base" }, { missing: "zero" })] });
    expect(out(ask(rulebook, {}, [scorer]), "mine")).toBe("0");
    expect(out(ask(rulebook, { members: { row: ["a", "b"] }, inputs: { value: { a: 1 }, base: 5 } }, [scorer]), "mine")).toBe("7");
  });
  it.each<readonly [string, (inputs: { readonly value: Rational }) => unknown, string]>([
    ["throws", () => { throw new RangeError("too much"); }, "too much"], ["throws what is no error", () => { throw "text"; }, "it threw"], ["returns a JavaScript number", () => ({ value: 1.5 }), "something that is no exact number"], ["returns NaN", () => ({ value: Number.NaN }), "something that is no exact number"],
    ["returns half a rational", () => ({ value: { n: 1 } }), "something that is no exact number"], ["returns a rational of halves", () => ({ value: { n: 1.5, d: 2 } }), "something that is no exact number"], ["mixes number and bigint", () => ({ value: { n: 1n, d: 2 } }), "something that is no exact number"], ["returns null as value", () => ({ value: null }), "something that is no exact number"],
    ["returns an unsafe integer", () => ({ value: { n: 2 ** 60, d: 1 } }), "something that is no exact number"],
  ])("because it %s: typed refusal, nothing thrown", (_, score, why) => {
    const scorer = broken("broken@1", score);
    const result = ask(one(scorer, { value: "value" }, { per: "row" }), { inputs: { value: { a: 3, b: 6 } } }, [scorer]);
    expect(result.issues.filter((it_) => it_.code === "scorer-failed")).toMatchObject([{ severity: "error", path: "mine[a]", details: { scorer: "broken@1" } }]);
    expect([result.ok, result.issues[0]?.received?.includes(why)]).toEqual([false, true]);
  });
  it.each<readonly [string, unknown]>([["nothing", undefined], ["null", null], ["a number", 5], ["an empty object", {}], ["a misspelt absence", { mising: "x" }], ["a zero divisor", { value: { n: 1, d: 0 } }], ["a zero divisor of bigints", { value: { n: 1n, d: 0n } }], ["a negative divisor", { value: { n: 1, d: -2 } }], ["a code where it promised a number", { value: "baik" }]])("because it returns %s", (_, scored) => {
    const scorer = broken("broken@1", () => scored);
    const result = ask(one(scorer, { value: "value" }, { per: "row" }), { inputs: { value: { a: 3, b: 6 } } }, [scorer]);
    expect([result.ok, errorsOf(result)]).toEqual([false, ["scorer-failed"]]);
  });
  it("in a single row names the step alone, and in no needed row fails nothing", () => {
    const scorer = broken("broken@1", () => { throw new Error("no"); });
    expect(found(ask(book({ inputs: { value: { kind: "number" } }, steps: [step("mine", "broken@1", { value: "value" })] }), { inputs: { value: 1 } }, [scorer]))).toContain("scorer-failed mine");
    const absent = ask(one(scorer, { value: "value" }, { per: "row" }), { inputs: { value: {} } }, [scorer]);
    expect([absent.ok, absent.issues.map((it_) => it_.code)]).toEqual([true, ["missing-value"]]);
  });
  it("cannot change what other rows and receipts see", () => {
    const greedy = broken("greedy@1", (inputs) => { try { (inputs.value as { n: number }).n = 99; } catch { /* frozen is fine too */ } return { value: multiply(inputs.value, rational(2)) }; });
    const engine = engineOf(one(greedy, { value: "value" }, { per: "row" }), [], [greedy]);
    const first = out(askIn(engine, { inputs: { value: { a: 3, b: 6 } } }), "mine");
    expect(out(askIn(engine, { inputs: { value: { a: 3, b: 6 } } }), "mine")).toEqual(first);
  });
});

describe("what a scorer may say besides a value", () => {
  const telling = defineScorer({
    id: "telling@1", inputs: { ...each, spare: { kind: "number", takes: "each", optional: true } }, params: noParams, output: { kind: "number" },
    score: ({ value }) => ({ value, used: ["value"], notes: ["seen"], digits: 20 }), describe: { id: "x", en: "x" },
  });
  const absent = (state: "missing" | "void" | "notApplicable" | "pass"): ErasedScorer => defineScorer({ id: "absent@1", inputs: { value: { kind: "number", takes: "each", passes: true } }, params: noParams, output: { kind: "number" }, score: ({ value }) => (state === "pass" ? { pass: value } : { [state]: "because" }) as never, describe: { id: "x", en: "x" } });
  it("stands in the node: notes, digits, what was used", () => {
    const rulebook = book({ inputs: { value: { kind: "number" }, other: { kind: "number" } }, steps: [step("mine", "telling@1", { value: "value", spare: "other" })] });
    const receipt = unwrap(ask(rulebook, { inputs: { value: 3, other: 4 } }, [telling]));
    expect(node(receipt, "mine")).toMatchObject({ notes: { "": ["seen"] }, digits: 20 });
    expect([receipt.outputs["mine"]?.decidedBy, receipt.issues.map((it_) => [it_.code, it_.path, it_.details])]).toEqual([["mine", "value"], [["value-note", "mine", { note: "seen" }]]]);
    expect(replay(throughText(receipt), { scorers: [telling] }).ok).toBe(true);
  });
  it.each([["missing", { missing: ["because@mine"] }], ["void", { void: ["because@mine"] }], ["notApplicable", { "not-applicable": ["because@mine"] }], ["pass", { missing: ["not-given@value"] }]] as const)("%s", (state, cell) => {
    const scorer = absent(state);
    const result: Result<Receipt> = ask(book({ inputs: { value: { kind: "number" } }, steps: [step("mine", "absent@1", { value: "value" })] }), {}, [scorer]);
    expect(node(unwrap(result), "mine")?.values).toEqual([cell]);
    expect(replay(throughText(unwrap(result)), { scorers: [scorer] }).ok).toBe(true);
  });
});

describe("parameters", () => {
  const reading = (validate: (value: unknown) => unknown, check?: () => readonly { readonly path: string; readonly expected: string }[]): ErasedScorer => ({
    id: "reading@1", inputs: each, params: { "~standard": { version: 1, vendor: "test", validate: validate as never } }, output: { kind: "number" }, score: () => ({ value: rational(1) }), describe: { id: "x", en: "x" }, ...(check === undefined ? {} : { check }),
  });
  const evaluateWith = (scorer: ErasedScorer): readonly string[] => errorsOf(createEngine({ rulebooks: [one(scorer, { value: "value" }, { per: "row" })], scorers: [scorer] }));
  it("that are read asynchronously, with a fault or with a throw are refused", () => {
    expect(evaluateWith(reading(() => Promise.resolve({ value: {} })))).toEqual(["bad-params"]);
    expect(evaluateWith(reading(() => ({ issues: [{ message: "no", path: ["times"] }, { message: "no" }] })))).toEqual(["bad-params", "bad-params"]);
    expect(evaluateWith(reading(() => { throw new Error("no"); }))).toEqual(["bad-params"]);
    expect(evaluateWith(reading((value) => ({ value }), () => [{ path: "times", expected: "more" }]))).toEqual(["bad-params"]);
    expect(evaluateWith(reading((value) => ({ value })))).toEqual([]);
  });
  it("are read again when a receipt is replayed", () => {
    const fine = reading((value) => ({ value }));
    const receipt = unwrap(evaluate("kecil", { engine: engineOf(one(fine, { value: "value" }, { per: "row" }), [], [fine]), asOf: "2026-06-30", inputs: { value: { a: 1, b: 2 } } } as never) as Result<Receipt>);
    const faults = (scorer: ErasedScorer): readonly string[] => found(replay(throughText(receipt), { scorers: [scorer] }));
    expect(faults(fine)).toEqual([]);
    expect(faults(reading(() => Promise.resolve({ value: {} })))).toEqual(["bad-params steps[0].params"]);
    expect(faults(reading(() => ({ issues: [{ message: "no", path: ["times"] }] })))).toEqual(["bad-params steps[0].params.times"]);
    expect(faults(reading(() => ({ issues: [{ message: "no" }] })))).toEqual(["bad-params steps[0].params"]);
    expect(faults(reading(() => { throw new Error("no"); }))).toEqual(["bad-params steps[0].params"]);
    expect(faults(reading(() => { throw "no"; }))).toEqual(["bad-params steps[0].params"]);
    expect(faults(reading((value) => ({ value }), () => [{ path: "times", expected: "more" }]))).toEqual(["bad-params steps[0].params.times"]);
  });
});
