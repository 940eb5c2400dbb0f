/** assessTalentBox: nine boxes, wrong numberings that must differ, refusals, both languages. */
import { describe, expect, it } from "vitest";
import { assessTalentBox, type AssessOptions, type TalentBox, type TalentLevels } from "../../src/assess/index.ts";
import { replay, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";

const performances = ["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"] as const;
const potentials = ["rendah", "menengah", "tinggi"] as const;
const ask = (person: object, more: object = {}): Result<TalentBox> => assessTalentBox(person as TalentLevels, { period: "2025", ...more } as AssessOptions);
const codes = (result: { readonly issues: readonly { readonly code: string; readonly severity: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.severity} ${it_.code} ${it_.path}`);
const all = performances.map((performance) => potentials.map((potential) => unwrap(ask({ performance, potential })).number));

describe("PermenPANRB 3/2020", () => {
  it("has its nine boxes", () => {
    expect(all).toEqual([[1, 3, 6], [2, 5, 8], [4, 7, 9]]);
  });
  it("differs from programs that number row by row, column by column, or swap the axes", () => {
    const [byRow, byColumn] = [[[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[1, 4, 7], [2, 5, 8], [3, 6, 9]]];
    const swapped = potentials.map((_, at) => all.map((row) => row[at]));
    for (const wrong of [byRow, byColumn, swapped]) expect(wrong).not.toEqual(all);
  });
  it("says what is recommended, in both languages", () => {
    expect(unwrap(ask({ performance: "Di Atas Ekspektasi", potential: "Tinggi" })).box).toEqual({ code: "kotak-9", label: { id: "Kotak 9: dipromosikan dan dipertahankan, suksesi instansi atau nasional, penghargaan", en: "Box 9: promoted and kept, succession of institution or nation, reward" } });
  });
  it("is undetermined while a level is not known", () => {
    const open = unwrap(ask({ performance: "sesuai-ekspektasi" }));
    expect([open.number, open.box]).toEqual([null, { code: null, label: null, reasons: ["not-given@potential"] }]);
  });
  it.each([[7, {}, "error wrong-type person"], [{ performance: "baik", potential: "tinggi" }, {}, "error not-a-code inputs.performance"], [{ performanceScore: 90 }, {}, "error unknown-key person.performanceScore"], [{}, { period: "2019" }, "error rule-not-in-force period"]])("refuses %j with %j", (person, more, code) => {
    expect(codes(ask(person as object, more))).toContain(code);
  });
  it("gives one answer for each rule when asked, and a receipt that replays and is explained", () => {
    const { receipt } = unwrap(assessTalentBox({ performance: "sesuai-ekspektasi", potential: "tinggi" }, { period: "2025", perRule: true })).parts[0]?.answer ?? unwrap(ask({}));
    expect([replay(JSON.parse(JSON.stringify(receipt)) as Receipt).ok, checkReceipt(receipt)]).toEqual([true, []]);
    expect(explain(receipt, { locale: "id" })).toContain("Kotak 8: dipertahankan");
    expect(explain(receipt, { locale: "en" })).toContain("Box 8: kept");
  });
});
