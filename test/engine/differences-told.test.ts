/** What changed: between two rulebooks in words, and between two receipts down to the step. */
import { describe, expect, it } from "vitest";
import { compareReceipts, diffRulebooks, evaluate, type Receipt } from "../../src/engine/index.ts";
import { add, parseFraction, toFraction, unwrap, zero } from "../../src/kernel/index.ts";
import { elements2017, permenpan16of2014, permenpanrb14of2017 } from "../../src/regulations/satisfaction/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { allowance, observed, perwali } from "../rulebook/sixteen.ts";
import { createEngine } from "../../src/engine/index.ts";

const changed = (more: object): RulebookData => ({ ...structuredClone(allowance), ...more });

describe("diffRulebooks", () => {
  it("tells 16/2014 from 14/2017: the instrument, the elements, the bands, in both languages", () => {
    const { from, to, changes } = unwrap(diffRulebooks(permenpan16of2014, permenpanrb14of2017));
    expect([from, to]).toEqual(["permenpan-16-2014@1", "permenpanrb-14-2017@1"]);
    expect(changes.filter((it_) => it_.part === "instrument").map((it_) => it_.path)).toContain("instrument.number");
    const member = changes.filter((it_) => it_.path.startsWith("dimensions.element.members."));
    expect(member.some((it_) => it_.kind === "removed")).toBe(true);
    const edge = changes.find((it_) => it_.path === "terms.grades.bands.A.from");
    expect(edge?.text).toEqual({ id: "Ketentuan \"mutu pelayanan\" (grades), baris A, batas bawah: dari 81.26 menjadi 88.31.", en: "Term \"service grade\" (grades), row A, lower edge: from 81.26 to 88.31." });
    const told = changes.map((it_) => it_.text.id);
    expect(told).toEqual(expect.arrayContaining([
      "Peraturan, nomor: dari 16 menjadi 14.", "Masa berlaku, hari terakhir: tidak ada lagi (dahulu 2017-05-08).", "Dimensi \"unsur\" (element), anggota maklumat: tidak ada lagi (dahulu Maklumat Pelayanan).",
      "Pilihan \"nilai yang dibandingkan\" (basis), pilihan index-unrounded, grades, baris A, batas bawah: dari 3.26 menjadi 3.5324.", "Pilihan \"bobot\" (weights), pilihan printed-0.111, dasar: dari printedWeight menjadi weight0111.", "Dasar weight0110: baru, bobot 0.11.", "Yang tidak tercakup, Ukuran sampel: baru.",
    ]));
    expect(changes.flatMap(({ text }) => [text.id, text.en]).filter((it_) => /[{}"]\w+"?:|members\.|bands\.|others\./u.test(it_))).toEqual([]); // words, no JSON and no paths
    for (const { text } of changes) expect([text.id === text.en, text.id.endsWith("."), text.en.endsWith(".")]).toEqual([false, true, true]);
  });
  it("finds nothing between a rulebook and itself, and nothing in the order of its bands, members and steps of a record", () => {
    expect(unwrap(diffRulebooks(allowance, structuredClone(allowance))).changes).toEqual([]);
    const grades = { ...allowance.terms?.["grades"], bands: [...allowance.terms?.["grades"]?.bands ?? []].reverse() };
    expect(unwrap(diffRulebooks(allowance, changed({ terms: { ...allowance.terms, grades } }))).changes).toEqual([]);
  });
  it.each([
    ["a term", { terms: { ...allowance.terms, cap: { ...allowance.terms?.["cap"], number: 100 } } }, ["terms.cap.number"], "Ketentuan \"batas tertinggi\" (cap), angka: dari 110 menjadi 100.", "Term cap, number: from 110 to 100."],
    ["a new output", { outputs: [...allowance.outputs, "mean"] }, ["outputs.mean"], "Hasil mean: baru.", "Output mean: new."],
    ["a convention that is gone", { conventions: { missing: allowance.conventions?.["missing"] } }, ["conventions.weightsTotal"], undefined, undefined],
    ["another scorer", { steps: allowance.steps.map((it_) => (it_.id === "extras" ? { ...it_, scorer: "mean@1" } : it_)) }, ["steps.extras.scorer"], "Langkah extras, cara hitung: dari sum@1 menjadi mean@1.", "Step extras, method: from sum@1 to mean@1."],
    ["a last day", { validity: { ...allowance.validity, to: "2027-12-31" } }, ["validity.to"], "Masa berlaku, hari terakhir: baru, 2027-12-31.", "Validity, last day: new, 2027-12-31."],
    ["points", { terms: { ...allowance.terms, curve: { ...allowance.terms?.["curve"], points: [[0, 0], [90, 1]] } } }, ["terms.curve.points[1][0]"], "Ketentuan curve, points[1][0]: dari 100 menjadi 90.", undefined],
    ["what is not covered", { notCovered: [{ id: "Keberatan", en: "Objections" }] }, ["notCovered"], undefined, undefined],
  ] as const)("%s", (_, more, paths, id, en) => {
    const { changes } = unwrap(diffRulebooks(allowance, changed(more)));
    expect(changes.map((it_) => it_.path)).toEqual(paths);
    if (id !== undefined) expect(changes[0]?.text.id).toBe(id);
    if (en !== undefined) expect(changes[0]?.text.en).toBe(en);
  });
  it("refuses what is no rulebook", () => {
    expect(diffRulebooks(undefined as never, allowance).issues.map((it_) => it_.code)).toEqual(["unreadable-input"]);
  });
});

describe("compareReceipts, down to the step", () => {
  const receipt = (inputs: object, overlaid: boolean, conventions?: object): Receipt => unwrap(evaluate("pedoman-tpp-3-2026", { engine: unwrap(createEngine({ rulebooks: [allowance], overlays: overlaid ? [perwali("perwali-1", { set: { weight: { values: { kinerja: 40, kehadiran: 50 } }, cap: { number: 82 } } })] : [] } as never)), asOf: "2026-06-30", inputs, ...(conventions === undefined ? {} : { conventions }) } as never)) as unknown as Receipt;
  const before = receipt(observed, false);
  it("splits every changed cell into data, rule, overlay and convention; the parts add up", () => {
    const after = receipt({ ...observed, score: { ...observed.score, disiplin: 90 }, actual: { ...observed.actual, surat: { q1: 50, q2: 50 } } }, true, { missing: "zero" });
    const { differ, steps, outputs } = unwrap(compareReceipts(before, after));
    expect(differ).toEqual(["data", "overlay", "convention"]);
    expect(Object.keys(steps)[0]).toBe("mean");
    expect(steps["mean"]).toEqual({ before: "83", after: "85", change: "2", effects: { data: "4", rule: "0", overlay: "-2", convention: "0" } });
    expect(steps["achievement[surat]"]).toMatchObject({ before: "90", after: "100", effects: { data: "10", overlay: "0" } });
    expect(Object.keys(steps)).not.toContain("achievement[indeks]");
    expect(steps["shown"]).toEqual(outputs["shown"]);
    for (const it_ of Object.values(steps)) if (it_.effects !== undefined) expect(toFraction(Object.values(it_.effects).reduce((sum, part) => add(sum, parseFraction(part) ?? zero), zero))).toBe(it_.change);
  });
  it("has no step where nothing differs, and tells a value that is gone", () => {
    expect(unwrap(compareReceipts(before, before)).steps).toEqual({});
    const { steps } = unwrap(compareReceipts(before, receipt({ ...observed, score: { kinerja: 90 } }, false)));
    expect(steps["mean"]).toMatchObject({ before: "83", after: null, alone: { data: null } });
  });
  it("begins where the first step differs", () => {
    const ids = elements2017.map((it_) => it_.id);
    const all = (value: number): Readonly<Record<string, number>> => Object.fromEntries(ids.map((id) => [id, value]));
    const inputs = { total: all(100), answered: all(30), respondents: 30 } as never;
    const first = unwrap(evaluate(permenpanrb14of2017, { period: "2025", inputs }));
    const second = unwrap(evaluate(permenpanrb14of2017, { period: "2025", inputs, conventions: { weights: "printed-0.11" } as never }));
    const { steps } = unwrap(compareReceipts(first, second));
    expect(Object.keys(steps)[0]).toBe("equalWeight");
  });
});
