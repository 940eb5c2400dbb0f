/** Choosing the rule: by date, by name, by revision; periods under two rules; rules not looked at for long. */
import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/assess/index.ts";
import { assessPerformance } from "../../src/assess/index.ts";
import { createEngine, evaluate, type Engine, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { permenpanrb6of2022 } from "../../src/regulations/performance/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { ask, askIn, book, found, out, overlay, step } from "./small.ts";

const ratings = ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"] as const;
/** A performance rule of a page: the predicate is `code` whatever the ratings. */
const rule = (id: string, code: string, validity: RulebookData["validity"], standing: RulebookData["standing"] = "general"): RulebookData => book({
  id, family: "performance", standing, validity, inputs: { results: { kind: "category", of: ratings } }, terms: { cells: { cells: Object.fromEntries(ratings.map((it_) => [it_, Object.fromEntries(ratings.map((other) => [other, code]))])), cite: "text" } },
  steps: [step("predicate", "matrix@1", { row: "results", column: "results", cells: "cells" })],
});
const old = rule("lama-2019@1", "cukup", { from: "2019-07-01", to: "2021-12-31", reviewedUntil: "2021-12-31" });
const now = rule("baru-2022@1", "baik", { from: "2022-01-01", reviewedUntil: "2024-12-31" });
const engine: Engine = unwrap(createEngine({ rulebooks: [now, old] }));
const person = { results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" } as const;
const assess = (period: unknown, more: object = {}): ReturnType<typeof assessPerformance> => assessPerformance(person, { engine, period, ...more } as AssessOptions);

describe("by date", () => {
  it("the rule of the period appraised holds", () => {
    expect([unwrap(assess("2021")).predicate.code, unwrap(assess("2022-Q1")).predicate.code, unwrap(assess({ from: "2021-12-31", to: "2021-12-31" })).predicate.code, unwrap(assess("2020-02")).receipt.rulebook]).toEqual(["cukup", "baik", "cukup", "lama-2019@1"]);
  });
  it("outside every rule there is none, never an older version by silence", () => {
    expect(assess("2018").issues).toMatchObject([{ code: "rule-not-in-force", severity: "error", path: "period", details: { family: "performance", from: "2018-01-01", to: "2018-12-31" } }]);
    expect(assess("2019").issues).toMatchObject([{ code: "rule-not-in-force", details: { from: "2019-01-01", to: "2019-06-30" } }]);
  });
  it("two general rules on one day are an error that names both", () => {
    const two = unwrap(createEngine({ rulebooks: [now, rule("lain-2022@1", "cukup", { from: "2023-01-01", reviewedUntil: "2026-12-31" })] }));
    expect(assess("2024", { engine: two }).issues).toMatchObject([{ code: "ambiguous-rulebook", received: JSON.stringify("baru-2022@1, lain-2022@1") }]);
    expect(unwrap(assess("2022", { engine: two })).predicate.code).toBe("baik");
  });
  it("a rulebook that is only named is not chosen", () => {
    const named = unwrap(createEngine({ rulebooks: [rule("khusus-2022@1", "cukup", { from: "2020-01-01", reviewedUntil: "2026-12-31" }, "named")] }));
    expect(found(assess("2024", { engine: named }))).toEqual(["no-rulebook"]);
    expect(unwrap(assess("2024", { engine: named, rulebook: "khusus-2022" })).predicate.code).toBe("cukup");
    expect(found(assess("2024", { engine: named, rulebook: "khusus-2023" }))).toEqual(["unknown-rulebook options.rulebook"]);
  });
  it("the newest revision is chosen, an older one by its name alone", () => {
    const revised = unwrap(createEngine({ rulebooks: [now, rule("baru-2022@10", "sangat-baik", now.validity), rule("baru-2022@9", "kurang", now.validity)] }));
    expect([unwrap(assess("2023", { engine: revised })).receipt.rulebook, unwrap(assess("2023", { engine: revised, rulebook: "baru-2022@9" })).predicate.code, unwrap(assess("2023", { engine: revised, rulebook: "baru-2022" })).predicate.code]).toEqual(["baru-2022@10", "kurang", "sangat-baik"]);
    expect(unwrap(evaluate("baru-2022", { engine: revised, asOf: "2023-01-01", inputs: {} } as never)).rulebook).toBe("baru-2022@10");
    expect(found(evaluate("baru-2022@8", { engine: revised, asOf: "2023-01-01", inputs: {} } as never))).toEqual(["unknown-rulebook rulebook"]);
    expect(revised.rulebooks).toEqual(["baru-2022@1", "baru-2022@10", "baru-2022@9"]);
  });
});

describe("a period under two rules", () => {
  const span = { from: "2021-07-01", to: "2022-06-30" } as const;
  it("is refused with each part and its rule", () => {
    expect(assess(span).issues).toMatchObject([{ code: "period-spans-rules", path: "period", severity: "error", details: { parts: "2021-07-01/2021-12-31 lama-2019@1; 2022-01-01/2022-06-30 baru-2022@1" } }]);
  });
  it("gives an answer for each rule when asked to", () => {
    const { parts } = unwrap(assessPerformance(person, { engine, period: span, perRule: true }));
    expect(parts.map(({ period, rulebook, answer }) => [period, rulebook, answer.predicate.code, answer.receipt.period])).toEqual([
      [{ from: "2021-07-01", to: "2021-12-31" }, "lama-2019@1", "cukup", { text: "2021-07-01/2021-12-31", from: "2021-07-01", to: "2021-12-31" }],
      [{ from: "2022-01-01", to: "2022-06-30" }, "baru-2022@1", "baik", { text: "2022-01-01/2022-06-30", from: "2022-01-01", to: "2022-06-30" }],
    ]);
  });
  it("under one rule gives one part, with the period as it was asked for", () => {
    const { parts } = unwrap(assessPerformance(person, { engine, period: "2023", perRule: true }));
    expect(parts.map((it_) => [it_.period, it_.answer.receipt.period.text])).toEqual([[{ from: "2023-01-01", to: "2023-12-31" }, "2023"]]);
  });
  it("of which a part has no rule is refused all the same", () => {
    expect(found(assessPerformance(person, { engine, period: { from: "2019-01-01", to: "2022-06-30" }, perRule: true }))).toEqual(["rule-not-in-force period"]);
  });
  it("may also be cut by an overlay", () => {
    const overlaid = unwrap(createEngine({ rulebooks: [{ ...now, terms: { cells: { ...now.terms?.["cells"], cite: "text", open: {} } } }], overlays: [overlay("perwali", { rulebook: "baru-2022", set: { cells: { cells: Object.fromEntries(ratings.map((it_) => [it_, Object.fromEntries(ratings.map((other) => [other, "kurang"]))])) } }, validity: { from: "2023-04-01", reviewedUntil: "2026-11-30" } })] }));
    expect(assess("2023", { engine: overlaid }).issues).toMatchObject([{ code: "period-spans-rules", details: { parts: "2023-01-01/2023-03-31 baru-2022@1; 2023-04-01/2023-12-31 baru-2022@1 + perwali" } }]);
    expect(unwrap(assessPerformance(person, { engine: overlaid, period: "2023", perRule: true })).parts.map((it_) => it_.answer.predicate.code)).toEqual(["baik", "kurang"]);
  });
});

describe("remarks on the rule", () => {
  const remarks = (result: { readonly issues: Result<Receipt>["issues"] }): readonly string[] => result.issues.map((it_) => `${it_.severity} ${it_.code}`);
  const small = (validity: RulebookData["validity"], asOf: string): readonly string[] => remarks(ask(book({ validity, inputs: { a: { kind: "number" } }, steps: [step("b", "affine@1", { value: "a" }, { params: { times: 2 } })] }), { asOf, inputs: { a: 1 } }));
  const open = { from: "2020-01-01", reviewedUntil: "2024-06-30" };
  it.each([["2024-06-30", []], ["2024-07-01", ["note rule-reviewed-long-ago"]], ["2025-06-30", ["note rule-reviewed-long-ago"]], ["2025-07-01", ["warning rule-stale"]], ["2019-12-31", ["note rule-not-in-force"]]])("%s under a rule reviewed until 2024-06-30: %j", (asOf, expected) => {
    expect(small(open, asOf)).toEqual(expected);
  });
  it("a rule with an end grows not stale, and is not in force after it", () => {
    expect([small({ ...open, to: "2024-06-30" }, "2024-06-30"), small({ ...open, to: "2024-06-30" }, "2027-06-30")]).toEqual([[], ["note rule-not-in-force"]]);
  });
  it("stand in the receipt and in the answer of a use case", () => {
    const stale = assess("2026");
    expect([remarks(stale), unwrap(stale).receipt.issues.map((it_) => it_.code)]).toEqual([["warning rule-stale"], ["rule-stale"]]);
    expect(remarks(assess("2018", { rulebook: "lama-2019@1" }))).toEqual(["note rule-not-in-force"]);
    expect(unwrap(assess("2018", { rulebook: "lama-2019@1" })).predicate.code).toBe("cukup");
  });
});

describe("the engine of one rulebook", () => {
  it("needs no engine when the rulebook itself is handed over, frozen or not", () => {
    const value = rule("kecil@1", "baik", { from: "2020-01-01", reviewedUntil: "2026-12-31" });
    const frozen = Object.freeze({ ...value });
    const asked = (it_: RulebookData): unknown => out(evaluate(it_ as never, { period: "2024", inputs: { results: "sesuai-ekspektasi" } } as never) as Result<Receipt>, "predicate");
    expect([asked(value), asked(frozen), asked(frozen)]).toEqual(["baik", "baik", "baik"]);
    expect(Object.isFrozen(value)).toBe(false);
    expect(unwrap(evaluate(permenpanrb6of2022, { period: "2024", inputs: { results: "sesuai-ekspektasi", behaviour: "di-bawah-ekspektasi" } })).outputs.predicate.value).toBe("kurang");
  });
  it("keeps what it was given: a later change of the caller's object changes no score", () => {
    const value = structuredClone(rule("kecil@1", "baik", { from: "2020-01-01", reviewedUntil: "2026-12-31" }));
    const kept = unwrap(createEngine({ rulebooks: [value] }));
    (value.terms?.["cells"] as { cells: Record<string, Record<string, string>> }).cells["sesuai-ekspektasi"] = {};
    expect(out(askIn(kept, { inputs: { results: "sesuai-ekspektasi" } }), "predicate")).toBe("baik");
  });
  it("forgets programs and parts of periods when they are many, and still gives the same", () => {
    const stepped = book({ inputs: { a: { kind: "number" } }, conventions: Object.fromEntries(["p", "q", "r", "s", "t", "u", "v"].map((axis) => [axis, { default: "one", cite: "own", others: { two: {} } }])),
      steps: ["p", "q", "r", "s", "t", "u", "v"].map((axis, index) => step(`s${index}`, "select@1", { code: `convention.${axis}`, cases: { one: "a", two: index === 0 ? "a" : `s${index - 1}` } })) });
    const many = unwrap(createEngine({ rulebooks: [stepped] }));
    for (let bits = 0; bits < 128; bits += 1) {
      const conventions = Object.fromEntries(["p", "q", "r", "s", "t", "u", "v"].map((axis, at) => [axis, (bits >> at) % 2 === 0 ? "one" : "two"]));
      const receipt = unwrap(askIn(many, { inputs: { a: bits }, conventions }));
      expect([receipt.convention["v"]?.option, receipt.outputs["s6"]?.value]).toEqual([conventions["v"], { text: String(bits), exact: String(bits) }]);
    }
    for (let day = 0; day < 300; day += 1) {
      const asOf = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
      expect(unwrap(assess({ from: asOf, to: asOf })).receipt.period.text).toBe(`${asOf}/${asOf}`);
    }
  });
});
