import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { assessProfessionalism, type ProfessionalismRecord } from "../../src/assess/index.ts";
import { positionKinds } from "../../src/domain/index.ts";
import { replay } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { perbkn8of2019, suratBkn4190of2024 } from "../../src/regulations/professionalism/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";

const person: ProfessionalismRecord = { position: "struktural", qualification: "s-1-d-iv", positionTraining: true, technicalHours: 20, seminar: true, performance: 85, punishment: "tidak-pernah" };
const ask = (change: object = {}, options: object = {}) => assessProfessionalism({ ...person, ...change }, { period: "2022", ...options });
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }) => result.issues.map((it_) => `${it_.code} ${it_.path}`);

describe("assessProfessionalism", () => {
  it("gives the hand-checked 85, Tinggi", () => {
    const found = unwrap(ask());
    expect([found.total.text, found.grade.code, found.qualification.text, found.competency.text, found.performance.text, found.discipline.text]).toEqual(["85", "tinggi", "15", "40", "25", "5"]);
    expect(found.grade.label).toEqual({ id: "Tinggi", en: "High" });
    expect(replay(JSON.parse(JSON.stringify(found.receipt)) as never).ok).toBe(true);
    expect(found.receipt.outputs["total"]?.confidence).toBe("secondary");
  });
  it("reads managerial kinds as one group, and codes as people write them", () => {
    for (const position of positionKinds.slice(0, 5)) expect(unwrap(ask({ position })).total.text).toBe("85");
    expect(unwrap(ask({ qualification: "S-2", punishment: "Tidak Pernah" })).total.text).toBe("90");
    const { positionTraining: _positionTraining, ...rest } = person;
    expect(unwrap(assessProfessionalism({ ...rest, position: "pelaksana" }, { period: "2022" })).total.text).toBe("85");
    expect(unwrap(assessProfessionalism(rest, { period: "2022" })).total).toMatchObject({ text: null, reasons: ["not-given@positionTraining"] });
  });
  it("agrees with points counted by hand on random people, and never passes 100", () => {
    const one = <T>(...list: readonly T[]) => fc.constantFrom(...list);
    const [diplomas, levels] = [{ "s-3": 25, "s-2": 20, "s-1-d-iv": 15, "d-iii": 10, "d-ii-d-i-slta": 5, "di-bawah-slta": 1 } as const, { "tidak-pernah": 5, ringan: 3, sedang: 2, berat: 1 } as const];
    const diploma = fc.constantFrom<keyof typeof diplomas>("s-3", "s-2", "s-1-d-iv", "d-iii", "d-ii-d-i-slta", "di-bawah-slta");
    fc.assert(fc.property(one("struktural" as const, "fungsional" as const, "pelaksana" as const), diploma, fc.boolean(), fc.integer({ min: 0, max: 40 }), fc.boolean(), fc.integer({ min: 0, max: 100 }), fc.constantFrom<keyof typeof levels>("tidak-pernah", "ringan", "sedang", "berat"), fc.boolean(),
      (position, qualification, positionTraining, technicalHours, seminar, performance, punishment, prorated) => {
        const executing = position === "pelaksana";
        const full = new Fraction(executing ? "22.5" : 15);
        const technical = technicalHours >= 20 ? full : prorated ? full.mul(technicalHours).div(20) : new Fraction(0);
        const ofPerformance = performance > 90 ? 30 : performance > 75 ? 25 : performance > 60 ? 15 : performance > 50 ? 5 : 1;
        const sum = technical.add(executing || !positionTraining ? 0 : 15).add(seminar ? (executing ? "17.5" : 10) : 0).add(diplomas[qualification]).add(ofPerformance).add(levels[punishment]);
        const found = unwrap(assessProfessionalism({ position, qualification, positionTraining, technicalHours, seminar, performance, punishment }, { period: "2022", conventions: { belowMinimumHours: prorated ? "prorated" : "all-or-nothing" } }));
        expect(found.total.exact).toBe(sum.toFraction());
        expect(sum.compare(100)).toBeLessThanOrEqual(0);
        expect(found.grade.code).toBe(sum.compare(91) >= 0 ? "sangat-tinggi" : sum.compare(81) >= 0 ? "tinggi" : sum.compare(71) >= 0 ? "sedang" : sum.compare(61) >= 0 ? "rendah" : "sangat-rendah");
      }), { numRuns: 300 });
  });
  it("leaves open what the letter of 2024 does not tell, with an issue", () => {
    const letter = { period: "2023", rulebook: "surat-bkn-4190-2024" } as const;
    const known = { qualification: "s-1-d-iv", predicate: "Sangat Baik", trainingPoints: 10, punishment: "tidak-pernah" } as const;
    const found = unwrap(assessProfessionalism(known, letter));
    expect([found.total.text, found.grade.code, found.receipt.outputs["total"]?.confidence]).toEqual(["85", "tinggi", "unverified"]);
    const open = assessProfessionalism({ ...known, predicate: "Baik" }, letter);
    expect(unwrap(open).total.text).toBeNull();
    expect(JSON.stringify(unwrap(open).total)).toContain("not-in-table");
    expect(open.issues.map((it_) => it_.code)).toContain("missing-value");
    expect(codes(assessProfessionalism({ ...known, trainingPoints: 16 }, letter)).length).toBeGreaterThan(0);
  });
  it("names each fault", () => {
    expect(codes(assessProfessionalism(null as never, { period: "2022" }))).toEqual(["wrong-type record"]);
    expect(codes(ask({ nama: "x" }))).toEqual(["unknown-key record.nama"]);
    expect(ask({ qualification: "s-9" }).issues.map((it_) => it_.code)).toEqual(["not-a-code"]);
    expect(ask({ performance: 101 }).ok).toBe(false);
    expect(ask({}, { period: undefined }).issues.map((it_) => it_.code)).toEqual(["period-missing"]);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof assessProfessionalism(a as ProfessionalismRecord, b as { readonly period: string }).ok).toBe("boolean"); }));
  });
  it("names faults of the record at their place in it", () => {
    expect([ask({ performance: 101 }), ask({ technicalHours: -1 }), ask({ seminar: "ya" }), ask({ qualification: "s4" })].map(codes)).toEqual([["above-maximum record.performance"], ["below-minimum record.technicalHours"], ["not-a-flag record.seminar"], ["not-a-code record.qualification"]]);
  });
  it("is told in words of both languages, without a bare name of a step or a code", () => {
    for (const book of [perbkn8of2019, suratBkn4190of2024] as readonly RulebookData[]) {
      const labels = Object.assign({}, ...Object.values(book.terms ?? {}).map((it_) => it_.labels ?? {})) as Readonly<Record<string, unknown>>;
      expect([book.id, book.steps.filter((it_) => it_.label === undefined).map((it_) => it_.id)]).toEqual([book.id, []]);
      expect([book.id, Object.values(book.inputs).flatMap((it_) => it_.of ?? []).filter((it_) => labels[it_] === undefined)]).toEqual([book.id, []]);
    }
    const told = explain(unwrap(ask({ performance: "90.5" })).receipt, { locale: "id" });
    expect([told.includes("nilai nilai"), told.includes("untuk S-1 atau D-IV (s-1-d-iv) = 15")]).toEqual([false, true]);
  });
});
