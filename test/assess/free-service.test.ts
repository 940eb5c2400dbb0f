/** A free service under every form of a survey: what the convention says is what is done, and no form keeps the cost silently. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSatisfaction, reconcileSatisfaction, rollUp, satisfactionSensitivity, type Satisfaction, type SatisfactionOptions } from "../../src/assess/index.ts";
import { tally } from "../../src/domain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { bodyOrder2017 } from "../../src/regulations/satisfaction/index.ts";

const nine = bodyOrder2017;
const options = ["as-answered", "free-scores-4", "exclude-biaya"] as const;
const by = <T>(value: (id: string) => T): Readonly<Record<string, T>> => Object.fromEntries(nine.map((id) => [id, value(id)]));
const ask = (survey: unknown, freeService: string, more: object = {}): Result<Satisfaction> => assessSatisfaction(survey as never, { period: "2025", ...more, conventions: { freeService, ...(more as { readonly conventions?: object }).conventions } } as SatisfactionOptions);
const told = (result: Result<Satisfaction>): readonly unknown[] => [unwrap(result).index.exact, unwrap(result).elements.length, unwrap(result).respondents, unwrap(result).withoutAnswer];
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);

describe("printed means of a free service", () => {
  const means = by((id) => (id === "biaya" ? "2.5" : "3.5"));
  it.each([["as-answered", "1525/18", 9, "B"], ["free-scores-4", "800/9", 9, "A"], ["exclude-biaya", "175/2", 8, "B"]] as const)("%s: %s of %i elements is %s", (freeService, index, elements, grade) => {
    const found = ask({ means, respondents: 40 }, freeService);
    expect([...told(found), unwrap(found).grade.code]).toEqual([index, elements, 40, null, grade]);
  });
  it("say what was changed", () => {
    expect(codes(ask({ means }, "free-scores-4"))).toContain("free-service-scored data.means.biaya");
    expect(codes(ask({ means }, "exclude-biaya"))).toContain("unsur-omitted members.element[biaya]");
    expect(codes(ask({ means: { ...means, biaya: "4.00" } }, "free-scores-4"))).not.toContain("free-service-scored data.means.biaya");
  });
  it("need no mean of the cost, and elements without a cost are left as they are", () => {
    const { biaya: _, ...others } = means;
    expect([told(ask({ means: others }, "free-scores-4"))[0], told(ask({ means: others }, "exclude-biaya"))[0]]).toEqual(["800/9", "175/2"]);
    for (const freeService of options) expect(told(ask({ means: others }, freeService, { elements: Object.keys(others) })).slice(0, 2)).toEqual(["175/2", 8]);
  });
  it("are looked at under other conventions, and in a figure that was printed", () => {
    const others = unwrap(satisfactionSensitivity({ means }, { period: "2025" }));
    expect(others.filter((it_) => it_.axis === "freeService").map((it_) => [it_.option, it_.index.text, it_.changesGrade])).toEqual([["free-scores-4", "88.89", true], ["exclude-biaya", "87.50", false]]);
    const found = unwrap(reconcileSatisfaction({ means }, { period: "2025", published: { index: "88.89", grade: "A" } }));
    expect([found.gradeFits, found.matches[0]?.value, found.matches[0]?.conventions["freeService"]]).toEqual([true, "800/9", "free-scores-4"]);
    expect(unwrap(reconcileSatisfaction({ means }, { period: "2025", published: { index: "88.89" }, conventions: { freeService: "as-answered" } })).matches).toEqual([]);
  });
});

describe("a tally of a free service", () => {
  const answer = fc.oneof({ arbitrary: fc.integer({ min: 1, max: 4 }), weight: 9 }, { arbitrary: fc.constant(null), weight: 1 });
  const people = fc.array(fc.oneof({ arbitrary: fc.tuple(...nine.map(() => answer)), weight: 8 }, { arbitrary: fc.constant(nine.map(() => null)), weight: 1 }), { minLength: 1, maxLength: 12 });
  it("gives what its answers give", () => {
    fc.assert(fc.property(people, fc.constantFrom(...options), (matrix, freeService) => {
      const rows = matrix.map((row) => Object.fromEntries(row.map((value, at) => [nine[at] ?? "", value])));
      const sums = unwrap(tally(rows, { elements: nine }));
      const [index, elements, respondents, withoutAnswer] = told(ask(sums, freeService));
      expect([index, elements, respondents]).toEqual(told(ask(rows, freeService)).slice(0, 3));
      if (withoutAnswer !== null) expect(withoutAnswer).toBe(unwrap(ask(rows, freeService)).withoutAnswer);
      else expect(freeService).toBe("exclude-biaya"); // who answered on the cost alone cannot be seen
      expect(told(ask(unwrap(tally(rows, { elements: nine, freeService })), freeService, { conventions: { missing: "listwise" } }))).toEqual(told(ask(rows, freeService, { conventions: { missing: "listwise" } })));
    }), { numRuns: 60 });
  });
  it("keeps who took part", () => {
    const rows = [{ ...by(() => 3), sex: "L" }, { ...by(() => null), sex: "P" }];
    const found = unwrap(ask(unwrap(tally(rows as never, { elements: nine, groups: ["sex"] })), "exclude-biaya"));
    expect([found.index.exact, found.respondents, found.withoutAnswer, found.groups]).toEqual(["75", 2, 1, { sex: { counts: { L: 1, P: 1 }, unknown: 0 } }]);
  });
  it("of people whose number is not known cannot be scored 4", () => {
    const sums = unwrap(tally({ total: by((id) => (id === "waktu" ? 6 : 9)), answered: by((id) => (id === "waktu" ? 2 : 3)) }, { elements: nine }));
    expect(codes(ask(sums, "free-scores-4"))).toEqual(["respondents-unknown options.respondents"]);
    expect(told(ask(sums, "exclude-biaya")).slice(0, 2)).toEqual(["75", 8]);
  });
  it("is rolled up under it", () => {
    const sums = unwrap(tally([by(() => 3)], { elements: nine }));
    const found = unwrap(rollUp([{ id: "a", survey: sums }, { id: "b", survey: [by(() => 3)] }], { period: "2025", conventions: { freeService: "free-scores-4" } }));
    expect([found.index.exact, found.units.map((it_) => it_.index.exact)]).toEqual(["700/9", ["700/9", "700/9"]]);
  });
});
