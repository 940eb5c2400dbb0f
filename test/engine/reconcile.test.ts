/** reconcile: the search over conventions against evaluating every combination by itself, published figures, and refusals. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, reconcile, type Receipt, type Reconciliation } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { elements2004, elements2017, kepmenpan25of2004, permenpanrb14of2017 } from "../../src/regulations/satisfaction/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { indicators, indicatorsOverlay } from "../shapes/b-indicators.ts";
import { book, step } from "./small.ts";

const nine = elements2017.map((it_) => it_.id);
const by = <T>(list: readonly T[], ids: readonly string[] = nine): Readonly<Record<string, T>> => Object.fromEntries(list.map((value, at) => [ids[at] ?? "", value]));
const search = (rulebook: unknown, inputs: object, target: object, more: object = {}): Result<Reconciliation> => reconcile({ rulebook, period: "2025", inputs, ...more } as never, target as never);

/** Every combination evaluated by itself: the slow way. */
const slowly = (rulebook: RulebookData, inputs: object, axes: readonly string[], output: string, supplied?: object): readonly { readonly conventions: Readonly<Record<string, string>>; readonly value: string }[] => {
  const all = axes.reduce<readonly Readonly<Record<string, string>>[]>((found, axis) => {
    const it_ = rulebook.conventions?.[axis];
    const options = it_ === undefined ? [] : [...(it_.default === null ? [] : [it_.default]), ...Object.keys(it_.others)];
    return found.flatMap((one) => options.map((option) => ({ ...one, [axis]: option })));
  }, [{}]);
  return all.flatMap((conventions) => {
    const result = evaluate(rulebook as never, { period: "2025", inputs, conventions, ...(supplied === undefined ? {} : { supplied }) } as never) as Result<Receipt>;
    if (!result.ok) return [];
    const node = result.value.trace.find((it_) => it_.id === output)?.values?.[0];
    return typeof node === "string" ? [{ conventions, value: node }] : [];
  });
};
const keyed = (list: readonly { readonly conventions: Readonly<Record<string, string>>; readonly value: unknown }[]): readonly string[] => list.map(({ conventions, value }) => `${Object.entries(conventions).sort().join()} ${String(value)}`).sort();

describe("reconcile", () => {
  const gaspul = { total: by([105, 101, 100, 116, 102, 105, 106, 115, 105]), answered: by(Array<number>(9).fill(29)), respondents: 29 };
  it("finds 0.11 behind 90.56 and nothing else", () => {
    const found = unwrap(search(permenpanrb14of2017, gaspul, { output: "shown", published: "90.56" }));
    expect(new Set(found.matches.map((it_) => it_.conventions["weights"]))).toEqual(new Set(["printed-0.11"]));
    expect(found.matches[0]).toMatchObject({ value: "10505/116", deviation: "1/2900" });
    expect(found.nearest).toEqual([]);
  });
  it("tries the one combination of a rulebook without conventions, and holds no number against a word", () => {
    const twice = book({ inputs: { a: { kind: "number" } }, steps: [step("twice", "affine@1", { value: "a" }, { params: { times: 2 } })] });
    expect(unwrap(search(twice, { a: 3 }, { output: "twice", published: "6" }))).toEqual({ matches: [{ conventions: {}, value: "6", deviation: "0" }], nearest: [], explored: 1 });
    expect(unwrap(search(twice, { a: 3 }, { output: "twice", published: "baik" }))).toEqual({ matches: [], nearest: [], explored: 0 });
  });
  it("rounds to the decimals printed, and keeps fixed what the request names", () => {
    const codesOf = (published: string | number, more: object = {}): readonly (string | undefined)[] => [...new Set(unwrap(search(permenpanrb14of2017, gaspul, { output: "shown", published }, more)).matches.map((it_) => it_.conventions["weights"]))];
    expect(codesOf("91.5")).toEqual(["exact-1-over-k", "printed-0.111", "printed-0.1111"]); // 0.111 by rounding the index to 3.66 first
    expect(codesOf(91.5, { conventions: { weights: "exact-1-over-k" } })).toEqual([undefined]);
    expect(codesOf("91.5", { conventions: { weights: "printed-0.11" } })).toEqual([]);
  });
  it("says what comes nearest where nothing fits", () => {
    const found = unwrap(search(permenpanrb14of2017, gaspul, { output: "shown", published: "93.01" }));
    expect(found.matches).toEqual([]);
    expect(found.nearest[0]).toMatchObject({ value: "183/2", deviation: "151/100" });
    expect(found.nearest.every((it_) => it_.conventions["rounding"] === "index-2dp-then-convert")).toBe(true);
  });
  it("finds the conventions of a grade", () => {
    const between = { total: by([152, 152, 152, 152, 152, 152, 152, 152, 151]), answered: by(Array<number>(9).fill(43)), respondents: 43 };
    const found = unwrap(search(permenpanrb14of2017, between, { output: "grade", published: "A" }, { conventions: { weights: "exact-1-over-k", missing: "per-unsur-answered" } }));
    expect(found.matches.map((it_) => it_.conventions)).toEqual([{ basis: "round-2dp-first", gaps: "lower-cut" }, { basis: "round-2dp-first", gaps: "closed-intervals" }, { basis: "round-2dp-first", gaps: "undetermined" }]);
    expect(found.matches[0]?.deviation).toBe(null);
    expect(unwrap(search(permenpanrb14of2017, between, { output: "grade", published: "E" })).matches).toEqual([]);
  });
  it("takes printed means, fourteen elements and 0.071", () => {
    const means = ["3.02", "2.99", "3.01", "2.97", "3.01", "3.03", "2.93", "3.02", "3.09", "2.93", "2.97", "2.93", "3.03", "3.05"];
    const exact = means.reduce((sum, mean) => sum.add(new Fraction(mean)), new Fraction(0)).mul("0.071").mul(25);
    const found = unwrap(search(kepmenpan25of2004, {}, { output: "shown", published: exact.round(2).toString() }, { period: "2013", supplied: { mean: by(means, elements2004.map((it_) => it_.id)), k: 14 } }));
    expect(found.matches.map((it_) => it_.conventions["weights"])).toContain("printed-0.071");
  });
  it("holds against evaluating every combination by itself", () => {
    const surveys = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 })), { minLength: 9, maxLength: 9 });
    fc.assert(fc.property(surveys, (cells) => {
      const inputs = { total: by(cells.map(([n, plus]) => n + Math.min(plus, 3 * n))), answered: by(cells.map(([n]) => n)), respondents: 4 };
      const found = unwrap(search(permenpanrb14of2017, inputs, { output: "index", published: "0" }));
      const slow = slowly(permenpanrb14of2017 as never, inputs, ["missing", "weights"], "index");
      expect(keyed([...found.matches, ...found.nearest]).length <= slow.length).toBe(true);
      expect(found.explored).toBe(slow.length);
      const least = [...slow].sort((a, b) => new Fraction(a.value).compare(new Fraction(b.value)))[0];
      if (least !== undefined) expect(found.nearest[0]?.value).toBe(least.value);
    }), { numRuns: 12 });
    const found = unwrap(search(permenpanrb14of2017, gaspul, { output: "grade", published: "A" }));
    const slow = slowly(permenpanrb14of2017 as never, gaspul, ["weights", "gaps", "basis", "missing"], "grade");
    expect(keyed(found.matches)).toEqual(keyed(slow.filter((it_) => it_.value === "A")));
  });
  it("varies policies, terms and axes that have no default", () => {
    const small = book({
      inputs: { a: { kind: "number" }, b: { kind: "number" } },
      terms: { cap: { number: 10, cite: "text" } },
      conventions: { gap: { default: null, cite: "text", others: { zero: {}, undetermined: {} } }, cap: { default: "ten", cite: "text", others: { five: { set: { cap: { number: 5 } } } } } },
      steps: [step("both", "sum@1", { values: ["a", "b"] }, { missing: "convention.gap" }), step("capped", "clamp@1", { value: "both", max: "cap" })], outputs: ["capped"],
    });
    const found = unwrap(search(small, { a: 7 }, { output: "capped", published: "5" }));
    expect([found.matches.map((it_) => it_.conventions), found.explored]).toEqual([[{ cap: "five", gap: "zero" }], 2]);
    expect(unwrap(search(small, {}, { output: "capped", published: "9" }, { supplied: { both: 9 } })).matches.map((it_) => it_.conventions)).toEqual([{ cap: "ten" }]);
  });
  it("computes the rows that are not supplied, and holds against evaluating", () => {
    const supplied = { mean: { waktu: "3.5", biaya: 4 } };
    const found = unwrap(search(permenpanrb14of2017, gaspul, { output: "index", published: "0" }, { supplied }));
    const slow = slowly(permenpanrb14of2017 as never, gaspul, ["missing", "weights"], "index", supplied);
    const least = [...slow].sort((a, b) => new Fraction(a.value).compare(new Fraction(b.value)))[0];
    expect([found.explored, found.nearest[0]?.value]).toEqual([slow.length, least?.value]);
  });
  it("varies the policy for what is not applicable", () => {
    const small = book({
      inputs: { a: { kind: "number" }, b: { kind: "number" } },
      conventions: { absent: { default: "zero", cite: "text", others: { void: {} } } },
      steps: [step("both", "sum@1", { values: ["a", "b"] }, { notApplicable: "convention.absent" }), step("high", "compare@1", { left: "both", right: "a" }, { params: { is: "=" } })], outputs: ["both", "high"],
    });
    const inputs = { a: 7, b: { notApplicable: true } };
    expect(unwrap(search(small, inputs, { output: "both", published: 7 })).matches).toEqual([{ conventions: { absent: "zero" }, value: "7", deviation: "0" }]);
    expect(unwrap(search(small, inputs, { output: "high", published: true })).matches).toEqual([{ conventions: { absent: "zero" }, value: true, deviation: null }]);
    expect(unwrap(search(small, {}, { output: "both", published: 7 }))).toEqual({ matches: [], nearest: [], explored: 0 });
  });
  it("asks an engine by id, with the overlays that hold", () => {
    const engine = unwrap(createEngine({ rulebooks: [permenpanrb14of2017] }));
    expect(unwrap(search("permenpanrb-14-2017", gaspul, { output: "shown", published: "90.56" }, { engine })).matches).toEqual(unwrap(search(permenpanrb14of2017, gaspul, { output: "shown", published: "90.56" })).matches);
    expect(search(kepmenpan25of2004, gaspul, { output: "shown", published: "90.56" }, { engine }).issues.map((it_) => `${it_.code} ${it_.path}`)).toEqual(["unknown-rulebook rulebook"]);
    const laid = unwrap(createEngine({ rulebooks: [indicators], overlays: [{ ...indicatorsOverlay, validity: { ...indicatorsOverlay.validity, from: "2025-07-01" } }] }));
    expect(search(indicators.id, {}, { output: "shown", published: "100" }, { engine: laid, period: "2025" }).issues.map((it_) => `${it_.code} ${it_.path}`)).toEqual(["period-spans-rules period"]);
  });
  it("refuses what it cannot search, with the place", () => {
    const codes = (rulebook: unknown, target: object, more: object = {}): readonly string[] => search(rulebook, gaspul, target, more).issues.map((it_) => `${it_.code} ${it_.path}`);
    expect(codes(permenpanrb14of2017, { output: "nilai", published: "90" })).toEqual(["unknown-step output"]);
    expect(codes(permenpanrb14of2017, { output: "shown", published: "90,56" })).toEqual(["not-a-number published"]);
    expect(codes("permenpanrb-14-2017", { output: "shown", published: "90.56" })).toEqual(["unknown-rulebook rulebook"]);
    expect(codes(permenpanrb14of2017, { output: "shown", published: "90.56" }, { inputs: { jumlah: 3 } })).toContain("unknown-input inputs.jumlah");
    expect(codes(permenpanrb14of2017, { output: "shown", published: "90.56" }, { period: "kapan" })).toContain("not-a-period period");
    expect(codes(permenpanrb14of2017, { output: "shown", published: "90.56" }, { conventions: { weights: "0.2" } })).toContain("unknown-option conventions.weights");
  });
});
