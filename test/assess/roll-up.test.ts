/** rollUp: eleven real units of one service mall, an independent calculation, and refusals. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollUp, type RolledUp } from "../../src/assess/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import { tally } from "../../src/domain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { elements2017 } from "../../src/regulations/satisfaction/index.ts";
import vectors from "../vectors/satisfaction.json" with { type: "json" };

const nine = elements2017.map((it_) => it_.id);
const keyed = (row: readonly number[]): Readonly<Record<string, number>> => Object.fromEntries(row.map((value, at) => [nine[at] ?? "", value]));
const mall = (vectors.records as readonly { readonly id: string; readonly matrix?: readonly (readonly number[])[] }[]).flatMap(({ id, matrix }) => (id.startsWith("mpp-pangkep-2024-u") && matrix !== undefined ? [{ id, survey: matrix.map(keyed) }] : []));
const ask = (units: unknown, more: object = {}): Result<RolledUp> => rollUp(units as never, { period: "2024", ...more } as never);
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);

describe("rollUp", () => {
  it("gives the eleven units of a service mall by every method, with n", () => {
    const town = unwrap(ask(mall));
    expect([town.units.length, town.respondents, town.units.map((it_) => it_.respondents).reduce<number>((sum, it_) => sum + (it_ ?? 0), 0)]).toEqual([11, 46, 46]);
    expect([town.index.exact, town.index.text, town.grade.code]).toEqual(["19325/207", "93.36", "A"]);
    expect([town.methods["mean-of-units"]?.index.exact, town.methods["mean-of-units"]?.difference.exact, town.methods["mean-of-unsur"]?.index.exact, town.methods.pooled?.difference.exact]).toEqual(["4115/44", new Fraction("4115/44").sub("19325/207").toFraction(), "4115/44", "0"]);
    const [alike, byUnsur] = [unwrap(ask(mall, { method: "mean-of-units" })), unwrap(ask(mall, { method: "mean-of-unsur" }))];
    expect([alike.index.exact, alike.index.text, byUnsur.index.exact]).toEqual(["4115/44", "93.52", "4115/44"]);
    for (const it_ of [town, alike, byUnsur]) expect(checkReceipt(it_.receipt)).toEqual([]);
  });
  it.each([["final-2dp-half-up", "82.74"], ["index-2dp-then-convert", "82.75"], ["index-3dp-then-convert", "82.75"], ["weighted-nrr-2dp", "82.74"], ["nrr-as-printed", "82.74"]])("shows a mean of units by the convention %s: %s", (rounding, text) => {
    const unit = (id: string, n: number, sum: number): object => ({ id, survey: { total: keyed(nine.map(() => sum)), answered: keyed(nine.map(() => n)) } });
    const result = ask([unit("a", 7, 23), unit("b", 3, 10)], { method: "mean-of-units", conventions: { rounding } }); // 3475/42, interval 139/42 = 3.3095…
    expect([unwrap(result).index.exact, unwrap(result).index.text, codes(result)]).toEqual(["3475/42", text, []]); // and no word of element means, which nobody can miss
    expect(checkReceipt(unwrap(result).receipt)).toEqual([]);
  });
  it("takes the mean of units, or of elements, where only means were printed, and pools none", () => {
    const two = [{ id: "a", survey: { means: keyed(nine.map(() => 3.5)), respondents: 20 } }, { id: "b", survey: { means: keyed(nine.map((_, at) => (at < 3 ? 3 : 3.2))), respondents: 5 } }];
    for (const method of ["mean-of-units", "mean-of-unsur"]) {
      const town = unwrap(ask(two, { method }));
      expect([town.index.exact, town.respondents, town.methods]).toEqual([new Fraction("3.5").add(new Fraction("28.2").div(9)).mul(25).div(2).toFraction(), 25, { pooled: null, "mean-of-units": null, "mean-of-unsur": null }]);
      expect(checkReceipt(town.receipt)).toEqual([]);
    }
    expect(codes(ask(two))).toEqual(["wrong-type units[a].survey"]);
    expect(unwrap(ask([two[0], { id: "b", survey: { means: keyed(nine.map(() => 3)) } }], { method: "mean-of-units" })).respondents).toBe(null);
    expect(codes(ask([{ id: "a", survey: { means: keyed([5, 3, 3, 3, 3, 3, 3, 3, 3]) } }], { method: "mean-of-units" }))).toEqual(["mean-out-of-range units[a].data.means.persyaratan"]);
  });
  it("weighs units as stated", () => {
    const two = [{ id: "a", survey: [keyed([4, 4, 4, 4, 4, 4, 4, 4, 4])] }, { id: "b", survey: [keyed([2, 2, 2, 2, 2, 2, 2, 2, 2])] }];
    expect(unwrap(ask(two, { method: "mean-of-units", unitWeights: { a: "0.9", b: "0.1" } })).index.exact).toBe("95");
    expect(codes(ask(two, { unitWeights: { a: "0.9", b: "0.2" } }))).toEqual(["unit-weights-do-not-sum options.unitWeights"]);
    expect(codes(ask(two, { unitWeights: { a: 1, b: 0, c: 0 } }))).toEqual(["unit-weights-do-not-sum options.unitWeights"]);
    expect(codes(ask(two, { unitWeights: { a: 1 } }))).toContain("not-a-number options.unitWeights.b");
  });
  it("refuses weights that are no record, and units over different elements", () => {
    expect(codes(ask(mall.slice(0, 1), { unitWeights: 7 }))).toEqual([`not-a-number options.unitWeights.${mall[0]?.id ?? ""}`]);
    const over = (id: string, elements: readonly string[]): object => ({ id, survey: unwrap(tally([Object.fromEntries(elements.map((it_) => [it_, 3]))], { elements })) });
    expect(codes(ask([over("a", ["waktu", "biaya"]), over("b", ["waktu", "produk"])]))).toContain("different-elements b.elements");
    const [early, late] = [over("a", ["waktu", "biaya"]), over("b", ["biaya", "waktu"])];
    expect(unwrap(ask([early, late])).methods["mean-of-unsur"]?.index.exact).toBe("75");
  });
  it("holds against an independent calculation", () => {
    const unit = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), (towns) => {
      const town = unwrap(ask(towns.map((matrix, at) => ({ id: `u${at}`, survey: matrix.map(keyed) }))));
      const indexOf = (matrix: readonly (readonly number[])[]): Fraction => new Fraction(25 * matrix.flat().reduce((sum, it_) => sum + it_, 0), 9 * matrix.length);
      const mean = towns.map(indexOf).reduce((sum, it_) => sum.add(it_), new Fraction(0)).div(towns.length);
      expect([town.index.exact, town.methods["mean-of-units"]?.index.exact, town.methods["mean-of-unsur"]?.index.exact]).toEqual([indexOf(towns.flat()).toFraction(), mean.toFraction(), mean.toFraction()]);
    }), { numRuns: 40 });
  });
  it("keeps what cannot be told apart from zero", () => {
    const town = unwrap(ask([...mall.slice(0, 1), { id: "kosong", survey: [] }]));
    expect([town.methods.pooled?.index.exact === undefined, town.methods["mean-of-units"], town.methods["mean-of-unsur"], town.units[1]?.index.exact]).toEqual([false, null, null, null]);
    expect(unwrap(ask([{ id: "kosong", survey: [] }])).index.text).toBe(null);
    expect(unwrap(ask([{ id: "kosong", survey: [] }], { method: "mean-of-units" })).index.text).toBe(null);
    expect(unwrap(ask(mall.slice(0, 2), { conventions: { missing: "listwise" } })).index.exact).toBe(unwrap(ask(mall.slice(0, 2))).index.exact);
  });
  it("refuses what is no list of units, with the place", () => {
    expect(codes(ask([]))).toEqual(["no-units units"]);
    expect(codes(ask("banyak"))).toEqual(["no-units units"]);
    expect(codes(ask([7]))).toEqual(["wrong-type units[0]"]);
    expect(codes(ask([mall[0], mall[0]]))).toEqual(["duplicate-unit units[1].id"]);
    expect(codes(ask(mall, { method: "median" }))).toEqual(["wrong-type options.method"]);
    expect(codes(ask([{ id: "a", survey: [{ waktu: 9 }] }]))).toEqual(["answer-out-of-range units[a].answers[0].waktu"]);
  });
});
