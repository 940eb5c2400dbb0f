import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competencyGaps, competencyKinds, type CompetencyKind, type CompetencyStandard, type HeldLevels } from "../../../src/domain/competency/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const five = ["1", "2", "3", "4", "5"];
const need = (id: string, level: string, kind: CompetencyKind = "manajerial") => ({ id, kind, level });
const codes = (held: unknown, standard: unknown) => competencyGaps(held as HeldLevels, standard as CompetencyStandard).issues.map((it_) => `${it_.code} ${it_.path}`);
const standard: CompetencyStandard = { scales: { manajerial: five, "sosial-kultural": five, teknis: ["dasar", "menengah", "mumpuni"] }, required: [need("integritas", "3"), need("kerja-sama", "4"), need("komunikasi", "2"), need("perekat", "3", "sosial-kultural"), need("arsip", "mumpuni", "teknis")] };

describe("competencyGaps", () => {
  it("tells gaps, what is met, what was not assessed, what is not required", () => {
    expect(unwrap(competencyGaps({ integritas: "2", "kerja-sama": "2", komunikasi: "3", perekat: null, arsip: "dasar", renang: "5" }, standard))).toEqual({
      ranking: "within-kind",
      gaps: [
        { rank: 1, id: "arsip", kind: "teknis", required: "mumpuni", held: "dasar", steps: 2 },
        { rank: 1, id: "kerja-sama", kind: "manajerial", required: "4", held: "2", steps: 2 },
        { rank: 2, id: "integritas", kind: "manajerial", required: "3", held: "2", steps: 1 },
      ],
      met: [{ id: "komunikasi", kind: "manajerial", required: "2", held: "3", above: 1 }], notAssessed: [need("perekat", "3", "sosial-kultural")], notRequired: ["renang"],
      byKind: [{ kind: "teknis", required: 1, met: 0, gaps: 1, notAssessed: 0 }, { kind: "manajerial", required: 3, met: 1, gaps: 2, notAssessed: 0 }, { kind: "sosial-kultural", required: 1, met: 0, gaps: 0, notAssessed: 1 }],
    });
  });
  it("ranks with ties over all kinds where the scales are one", () => {
    const one = { scales: { manajerial: five, "sosial-kultural": [...five] }, required: [need("a", "3"), need("b", "5"), need("c", "3", "sosial-kultural"), need("d", "2")] };
    const found = unwrap(competencyGaps({ a: "2", b: "2", c: "2", d: "1" }, one));
    expect([found.ranking, found.gaps.map((it_) => [it_.rank, it_.id])]).toEqual(["together", [[1, "b"], [2, "a"], [2, "c"], [2, "d"]]]);
  });
  it("makes no gap of what was not assessed, and nothing of nothing", () => {
    expect(unwrap(competencyGaps({}, standard))).toMatchObject({ gaps: [], met: [], notAssessed: standard.required });
    expect(unwrap(competencyGaps({ x: "9" }, { required: [], scales: {} }))).toEqual({ ranking: "together", gaps: [], met: [], notAssessed: [], notRequired: ["x"], byKind: [] });
  });
  it("agrees with counting by hand on random data", () => {
    const levels = fc.integer({ min: 0, max: 4 });
    fc.assert(fc.property(fc.array(fc.tuple(levels, fc.option(levels), fc.constantFrom(...competencyKinds)), { maxLength: 12 }), (rows) => {
      const required = rows.map(([level, , kind], at) => need(`c${at}`, five[level] ?? "", kind));
      const held = Object.fromEntries(rows.map(([, has], at) => [`c${at}`, has === null ? null : five[has] ?? null]));
      const found = unwrap(competencyGaps(held, { required, scales: { teknis: five, manajerial: five, "sosial-kultural": five } }));
      const gapOf = (id: string): number => { const row = rows[Number(id.slice(1))]; return row === undefined || row[1] === null ? 0 : row[0] - row[1]; };
      expect(found.gaps.map((it_) => it_.steps)).toEqual(rows.map((_, at) => gapOf(`c${at}`)).filter((it_) => it_ > 0).sort((a, b) => b - a));
      for (const it_ of found.gaps) expect([it_.steps, it_.rank]).toEqual([gapOf(it_.id), 1 + found.gaps.filter((other) => other.steps > it_.steps).length]);
      expect(found.gaps.length + found.met.length + found.notAssessed.length).toBe(rows.length);
      for (const it_ of found.byKind) expect(it_.required).toBe(it_.met + it_.gaps + it_.notAssessed);
    }));
  });
  it("changes nothing handed in, freezes what it gives, reads no prototype", () => {
    const found = unwrap(competencyGaps({ integritas: "2" }, standard));
    expect([found, found.gaps, found.met, found.notAssessed, found.byKind, ...found.gaps].every(Object.isFrozen)).toBe(true);
    expect(unwrap(competencyGaps({}, { scales: { manajerial: five }, required: [need("toString", "1")] })).notAssessed.map((it_) => it_.id)).toEqual(["toString"]);
  });
  it("names each fault and its place", () => {
    expect(codes({ integritas: "6", arsip: 2 }, standard)).toEqual(["unknown-competency-level held[integritas]", "unknown-competency-level held[arsip]"]);
    expect(codes({}, { scales: { manajerial: five, teknis: [] }, required: [need("a", "9"), need("a", "1"), need("b", "1", "teknis"), need("c", "1", "sosial-kultural")] })).toEqual([
      "unknown-competency-level standard.required[0].level", "duplicate-competency standard.required[1]", "competency-scale-missing standard.scales.teknis", "competency-scale-missing standard.scales.sosial-kultural",
    ]);
    expect(codes([], { scales: { manajerial: ["1", "2", "1"], x: five }, required: [{ id: "", kind: "x", level: 1, more: 1 }] })).toEqual(["unknown-key standard.required[0].more", "unknown-key standard.scales.x", "wrong-type held"]);
    expect(codes({}, { scales: { manajerial: ["1", "2", "1"], teknis: "x" }, required: [{ id: "", kind: "x", level: 1 }, 5, need("a", "1")] })).toEqual([
      "wrong-type standard.required[0].id", "wrong-type standard.required[0].kind", "wrong-type standard.required[0].level", "wrong-type standard.required[1]", "wrong-type standard.scales.teknis", "duplicate-competency-level standard.scales.manajerial[2]",
    ]);
    expect(codes(5, null)).toEqual(["wrong-type standard", "wrong-type held"]);
    expect(codes({}, { required: 1 })).toEqual(["missing-key standard.scales"]);
    expect(codes({ get a(): string { throw new Error("no"); } }, standard).length).toBe(1);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof competencyGaps(a as HeldLevels, b as CompetencyStandard).ok).toBe("boolean"); }));
  });
});

describe("a standard without readable scales", () => {
  it("is refused for the scales alone", () => {
    expect(codes({ a: "1" }, { scales: 7, required: [need("a", "3")] })).toEqual(["wrong-type standard.scales"]);
  });
});
