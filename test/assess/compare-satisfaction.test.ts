/** compareSatisfaction and satisfactionSensitivity: what compares, what is refused, and what hangs on a convention. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSatisfaction, compareSatisfaction, satisfactionSensitivity, type ComparedSatisfaction } from "../../src/assess/index.ts";
import { tally } from "../../src/domain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { bodyOrder2017, elements2014 } from "../../src/regulations/satisfaction/index.ts";

const nine = bodyOrder2017;
const sums = (of: (at: number) => number, n: number, ids: readonly string[] = nine): object => ({ total: Object.fromEntries(ids.map((id, at) => [id, of(at)])), answered: Object.fromEntries(ids.map((id) => [id, n])) });
const compare = (earlier: object, later: object, alike?: object): Result<ComparedSatisfaction> => compareSatisfaction(earlier as never, later as never, alike as never);
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);

describe("two waves", () => {
  it("differ by exactly the later minus the earlier index", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 7, max: 28 }), { minLength: 9, maxLength: 9 }), fc.array(fc.integer({ min: 5, max: 20 }), { minLength: 9, maxLength: 9 }), (a, b) => {
      const found = unwrap(compare({ survey: sums((at) => a[at] ?? 0, 7), period: "2024" }, { survey: sums((at) => b[at] ?? 0, 5), period: "2025" }));
      const index = (list: readonly number[], n: number): Fraction => new Fraction(list.reduce((x, y) => x + y, 0)).mul(25).div(9 * n);
      expect(found.difference?.exact).toBe(index(b, 5).sub(index(a, 7)).toFraction());
      expect(found.elements[3]?.difference?.exact).toBe(new Fraction(b[3] ?? 0, 5).sub(new Fraction(a[3] ?? 0, 7)).toFraction());
      expect([found.grade.changed, found.recomputed]).toEqual([found.grade.from.code !== found.grade.to.code, false]);
    }), { numRuns: 50 });
  });
  it("under two rules are refused, and compare under one, over the elements that both have", () => {
    const old: readonly string[] = elements2014.map((it_) => it_.id);
    const [earlier, later] = [{ survey: sums(() => 30, 10, old), period: "2015" }, { survey: sums(() => 32, 10), period: "2025" }];
    expect(codes(compare(earlier, later))).toEqual(["different-rulebooks later.rulebook", "different-elements-between-waves later.elements"]);
    expect(codes(compare(earlier, later, { rulebook: "permenpanrb-14-2017@1" })).filter((it_) => it_.startsWith("unknown-element"))).toEqual(["unknown-element earlier.answers.total.maklumat", "unknown-element earlier.answers.answered.maklumat"]);
    const common = nine.filter((it_) => old.includes(it_));
    const found = unwrap(compare(earlier, later, { rulebook: "permenpanrb-14-2017@1", elements: common }));
    expect([found.recomputed, found.difference?.exact, found.elements.map((it_) => it_.id)]).toEqual([true, "5", common]);
  });
  it("under two conventions are refused by name, and compare under one", () => {
    const [earlier, later] = [{ survey: sums(() => 30, 10), period: "2024" }, { survey: sums(() => 32, 10), period: "2025", conventions: { weights: "printed-0.11", basis: "round-2dp-first" } }];
    expect(codes(compare(earlier, later))).toEqual(["different-conventions later.conventions.weights", "different-conventions later.conventions.basis"]);
    expect(unwrap(compare(earlier, later, { conventions: { weights: "exact-1-over-k", basis: "unrounded" } })).difference?.exact).toBe("5");
  });
  it("leave the questions of an element aside with it", () => {
    const rows = [3, 4].map((answer) => ({ ...Object.fromEntries(nine.filter((id) => id !== "waktu").map((id) => [id, answer])), q1: 3, q2: 4 }));
    const [earlier, later] = ["2024", "2025"].map((period) => ({ survey: rows, period, questions: { waktu: ["q1", "q2"] } })) as [object, object];
    const kept = nine.filter((id) => id !== "waktu");
    expect(unwrap(compare(earlier, later, { elements: kept })).elements.map(({ id }) => id)).toEqual(kept);
    expect(unwrap(compare(earlier, later, { elements: ["waktu"] })).earlier.index.exact).toBe("175/2");
    expect(codes(compare({ ...earlier, questions: 7 }, later, { elements: kept }))).toContain("wrong-type earlier.options.questions");
  });
  it("without an index have no difference, and faults keep their wave", () => {
    const empty = unwrap(compare({ survey: [], period: "2024" }, { survey: sums(() => 32, 10), period: "2025" }));
    expect([empty.difference, empty.elements[0]?.difference, empty.grade.changed]).toEqual([null, null, true]);
    expect(codes(compare({ survey: [{ waktu: 9 }], period: "2024" }, { survey: sums(() => 32, 10) }))).toEqual(["answer-out-of-range earlier.answers[0].waktu", "period-missing later.options.period"]);
    expect(codes(compare(null as never, null as never))).toEqual(["unreadable-input "]);
    const tallied = unwrap(tally([Object.fromEntries(nine.map((id) => [id, 3]))], { elements: nine }));
    expect(codes(compare({ survey: tallied, period: "2024" }, { survey: sums(() => 32, 10), period: "2025" }, { elements: nine.slice(1) }))).toContain("different-elements-between-waves later.elements");
  });
});

describe("sensitivity", () => {
  const others = (survey: object, more: object = {}): readonly (readonly unknown[])[] => unwrap(satisfactionSensitivity(survey as never, { period: "2025", ...more } as never)).map((it_) => [it_.axis, it_.option, it_.index.text, it_.grade.code, it_.changesGrade, it_.changesIndex]);
  it("says which convention would lift or lower the grade", () => {
    const near = { total: Object.fromEntries(nine.map((id, at) => [id, at < 8 ? 152 : 151])), answered: Object.fromEntries(nine.map((id) => [id, 43])), respondents: 43 }; // 1367 of 43 people: 88.3075
    expect(others(near).filter((it_) => it_[4] === true)).toEqual([
      ["gaps", "closed-intervals", "88.31", null, true, false], ["gaps", "undetermined", "88.31", null, true, false], ["basis", "round-2dp-first", "88.31", "A", true, false], ["freeService", "free-scores-4", "89.60", "A", true, true],
    ]);
  });
  it("tries every option that this survey allows, once, against an independent assessment", () => {
    const rows = [{ ...Object.fromEntries(nine.map((id) => [id, 3])), biaya: 4 }, { ...Object.fromEntries(nine.map((id) => [id, 4])), waktu: null }];
    const found = unwrap(satisfactionSensitivity(rows as never, { period: "2025" }));
    expect(found.map((it_) => `${it_.axis}: ${it_.option}`)).toEqual([
      "weights: printed-0.111", "weights: printed-0.11", "weights: printed-0.1111", "rounding: index-2dp-then-convert", "rounding: index-3dp-then-convert", "rounding: weighted-nrr-2dp", "rounding: weighted-nrr-3dp", "rounding: nrr-as-printed",
      "gaps: closed-intervals", "gaps: undetermined", "missing: all-respondents", "missing: listwise", "missing: reject", "missing: pooled-answers", "basis: round-2dp-first", "basis: index-unrounded", "freeService: free-scores-4", "freeService: exclude-biaya",
    ]);
    for (const it_ of found) {
      const alone = unwrap(assessSatisfaction(rows as never, { period: "2025", conventions: { [it_.axis]: it_.option } }));
      expect([it_.index, it_.grade]).toEqual([alone.index, alone.grade]);
    }
    expect(satisfactionSensitivity([{ waktu: 9 }] as never, { period: "2025" }).issues.map((it_) => it_.code)).toEqual(["answer-out-of-range"]);
  });
});
