import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentorEligibility, type ExistingPair, type MentoringPair, type MentoringPerson, type MentoringProgramme } from "../../../src/domain/mentoring/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const period = { from: "2026-01-01", to: "2026-12-31" };
const pairOf = (mentor: Partial<MentoringPerson> = {}, mentee: Partial<MentoringPerson> = {}, more: Partial<MentoringPair> = {}): MentoringPair => ({ mentor: { id: "a", ...mentor }, mentee: { id: "b", ...mentee }, relation: "senior-sejawat", period, existing: [], ...more });
const programmeOf = (more: Partial<MentoringProgramme> = {}): MentoringProgramme => ({ relations: ["senior-sejawat", "lintas-unit"], ...more });
const outcome = (check: string, pair: MentoringPair, programme: MentoringProgramme) => unwrap(mentorEligibility(pair, programme)).checks.find((it) => it.check === check)?.outcome;
const existing = (mentor: string, mentee: string, more: Partial<ExistingPair> = {}): ExistingPair => ({ mentor, mentee, state: "aktif", ...period, ...more });

describe("mentorEligibility", () => {
  it("checks self, relation and circle always, the rest as configured", () => {
    expect(mentorEligibility(pairOf(), programmeOf())).toEqual({ ok: true, issues: [], value: { verdict: "eligible", reasons: [], checks: [{ check: "not-self", outcome: "ok" }, { check: "relation-allowed", outcome: "ok" }, { check: "no-cycle", outcome: "ok" }] } });
    const bad = unwrap(mentorEligibility(pairOf({}, { id: "a" }, { relation: "atasan-langsung" }), programmeOf({ seniority: "rank" })));
    expect(bad).toMatchObject({ verdict: "ineligible", reasons: ["not-self", "relation-allowed", "no-cycle"] });
    expect(unwrap(mentorEligibility(pairOf(), programmeOf({ seniority: "rank" }))).verdict).toBe("undetermined");
    expect(unwrap(mentorEligibility(pairOf(), programmeOf({ activeThroughout: false }))).checks.length).toBe(3);
  });
  it("seniority by rank or level, then by service", () => {
    const rank = programmeOf({ seniority: "rank" });
    expect(outcome("seniority", pairOf({ rank: "IV/a" }, { rank: "III/d" }), rank)).toBe("ok");
    expect(outcome("seniority", pairOf({ rank: "III/c" }, { rank: "III/d" }), rank)).toBe("failed");
    expect(outcome("seniority", pairOf({ rank: "III/d", serviceMonths: 121 }, { rank: "III/d", serviceMonths: 120 }), rank)).toBe("ok");
    expect(outcome("seniority", pairOf({ rank: "III/d", serviceMonths: 120 }, { rank: "III/d", serviceMonths: 120 }), rank)).toBe("failed");
    expect(outcome("seniority", pairOf({ rank: "III/d", serviceMonths: 120 }, { rank: "III/d" }), rank)).toBe("undetermined");
    expect(outcome("seniority", pairOf({ rank: "III/d" }, { rank: "III/d", serviceMonths: 3 }), rank)).toBe("undetermined");
    expect(outcome("seniority", pairOf({ rank: "III/d" }), rank)).toBe("undetermined");
    const level = programmeOf({ seniority: "level" });
    expect(outcome("seniority", pairOf({ level: "ahli-madya" }, { level: "ahli-muda" }), level)).toBe("ok");
    expect(outcome("seniority", pairOf({ level: "penyelia" }, { level: "ahli-pertama" }), level)).toBe("undetermined");
    expect(outcome("seniority", pairOf({}, { level: "mahir" }), level)).toBe("undetermined");
    expect(outcome("seniority", pairOf({ level: "mahir" }), level)).toBe("undetermined");
  });
  it("seniority by service alone", () => {
    const service = programmeOf({ seniority: "service" });
    const with_ = (mentor?: number, mentee?: number) => outcome("seniority", pairOf({ rank: "I/a", ...(mentor === undefined ? {} : { serviceMonths: mentor }) }, { rank: "IV/e", ...(mentee === undefined ? {} : { serviceMonths: mentee }) }), service);
    expect([with_(121, 120), with_(120, 120), with_(119, 120), with_(120), with_(undefined, 3)]).toEqual(["ok", "failed", "failed", "undetermined", "undetermined"]);
  });
  it("no assessor as mentor, where the programme says so; the warning stays", () => {
    const programme = programmeOf({ noConflictOfInterest: true });
    expect(["a", "z", undefined].map((assessor) => outcome("no-conflict-of-interest", pairOf({}, {}, assessor === undefined ? {} : { assessor }), programme))).toEqual(["failed", "ok", "undetermined"]);
    expect(mentorEligibility(pairOf({}, {}, { assessor: "a" }), programme)).toMatchObject({ ok: true, value: { verdict: "ineligible", reasons: ["no-conflict-of-interest"] }, issues: [{ code: "conflict-of-interest", severity: "warning" }] });
    expect(outcome("no-conflict-of-interest", pairOf({}, {}, { assessor: "a" }), programmeOf({ noConflictOfInterest: false }))).toBeUndefined();
  });
  it("minimum predicate in each of the last years before the beginning", () => {
    const programme = programmeOf({ minimumPredicate: { order: ["kurang", "baik", "sangat-baik"], least: "baik", years: 2 } });
    const with_ = (...codes: readonly (readonly [number, string])[]) => outcome("minimum-predicate", pairOf({ predicates: codes.map(([year, code]) => ({ year, code })) }), programme);
    expect(with_([2024, "baik"], [2025, "sangat-baik"])).toBe("ok");
    expect(with_([2024, "baik"], [2025, "kurang"])).toBe("failed");
    expect(with_([2023, "kurang"], [2024, "baik"], [2025, "baik"], [2026, "kurang"])).toBe("ok");
    expect(with_([2025, "baik"])).toBe("undetermined");
    expect(with_([2025, "kurang"])).toBe("failed");
    expect(with_([2024, "luar-biasa"], [2025, "baik"])).toBe("undetermined");
    expect(outcome("minimum-predicate", pairOf(), programme)).toBe("undetermined");
  });
  it("no punishment of the stated levels on any day of the period", () => {
    const programme = programmeOf({ noRunningPunishment: ["sedang", "berat"] });
    const with_ = (level: "ringan" | "sedang", from: string, to?: string) => outcome("no-running-punishment", pairOf({ punishments: [{ level, from, ...(to === undefined ? {} : { to }) }] }), programme);
    expect([with_("sedang", "2025-01-01", "2025-12-31"), with_("sedang", "2025-01-01", "2026-01-01"), with_("sedang", "2025-01-01"), with_("ringan", "2026-01-01"), with_("sedang", "2026-12-31"), with_("sedang", "2027-01-01")]).toEqual(["ok", "failed", "failed", "ok", "failed", "ok"]);
    expect(outcome("no-running-punishment", pairOf({ punishments: [] }), programme)).toBe("ok");
    expect(outcome("no-running-punishment", pairOf(), programme)).toBe("undetermined");
  });
  it("both active throughout", () => {
    const programme = programmeOf({ activeThroughout: true });
    const always = { active: { from: "2020-01-01" } };
    const ends = (to: string) => ({ active: { from: "2020-01-01", to } });
    expect(outcome("active-throughout", pairOf(always, ends("2026-12-31")), programme)).toBe("ok");
    expect(outcome("active-throughout", pairOf(ends("2026-12-30"), always), programme)).toBe("failed");
    expect(outcome("active-throughout", pairOf({}, ends("2026-12-30")), programme)).toBe("failed");
    expect(outcome("active-throughout", pairOf(always, { active: { from: "2026-01-02" } }), programme)).toBe("failed");
    expect(outcome("active-throughout", pairOf(always), programme)).toBe("undetermined");
    expect(outcome("active-throughout", pairOf({}, always), programme)).toBe("undetermined");
  });
  it("capacity over agreed and active pairs that overlap, with personal exceptions", () => {
    const pairs = [existing("a", "c"), existing("a", "d", { state: "disepakati" }), existing("a", "e", { state: "diusulkan" }), existing("a", "f", { to: "2025-12-31", from: "2025-01-01" }), existing("x", "g"), existing("a", "b")];
    const at = (maxMentees: number, personal?: number) => outcome("capacity", pairOf({}, {}, { existing: pairs }), programmeOf({ maxMentees, personalMaxMentees: personal === undefined ? [] : [{ mentor: "x", maxMentees: 0 }, { mentor: "a", maxMentees: personal }] }));
    expect([at(2), at(3), at(2, 3), at(3, 2)]).toEqual(["failed", "ok", "ok", "failed"]);
    expect(outcome("capacity", pairOf(), programmeOf({ personalMaxMentees: [{ mentor: "a", maxMentees: 1 }] }))).toBe("ok");
    expect(outcome("capacity", pairOf(), programmeOf({ personalMaxMentees: [] }))).toBeUndefined();
  });
  it("no circle of mentors, however long", () => {
    expect(outcome("no-cycle", pairOf({}, {}, { existing: [existing("b", "c"), existing("b", "x"), existing("c", "a")] }), programmeOf())).toBe("failed");
    expect(outcome("no-cycle", pairOf({}, {}, { existing: [existing("b", "c"), existing("c", "d"), existing("d", "b"), existing("a", "c")] }), programmeOf())).toBe("ok");
    expect(outcome("no-cycle", pairOf({}, {}, { existing: [existing("b", "c"), existing("c", "a", { state: "selesai" })] }), programmeOf())).toBe("ok");
    const chain = Array.from({ length: 5000 }, (_, at) => existing(at === 0 ? "b" : `m${at}`, at === 4999 ? "a" : `m${at + 1}`));
    expect(outcome("no-cycle", pairOf({}, {}, { existing: chain }), programmeOf())).toBe("failed");
  });
  it("warns where the mentor is the assessor", () => {
    expect(mentorEligibility(pairOf({}, {}, { assessor: "a" }), programmeOf())).toMatchObject({ ok: true, value: { verdict: "eligible" }, issues: [{ code: "conflict-of-interest", severity: "warning", path: "pair.mentor" }] });
    expect(mentorEligibility(pairOf({}, {}, { assessor: "z" }), programmeOf()).issues).toEqual([]);
  });
  it("names what cannot be read", () => {
    const codes = (pair: unknown, programme: unknown = programmeOf()) => mentorEligibility(pair as MentoringPair, programme as MentoringProgramme).issues.map((it) => `${it.code} ${it.path}`);
    expect(codes(null)).toEqual(["wrong-type pair"]);
    expect(codes({ mentor: 1, mentee: { id: "", rank: "V/a", level: "x", serviceMonths: -1, predicates: [{ year: 1, code: "" }, 1], punishments: [{ level: "x", from: "2026-01-02", to: "2026-01-01" }, 1], active: { from: "x" } }, relation: "x", period: { from: "2026-02-01", to: "2026-01-01" }, existing: [{ mentor: "", mentee: "", state: "x", from: "x", to: "2026-01-01" }, 1], assessor: 1 })).toEqual([
      "wrong-type pair.mentor", "wrong-type pair.mentee.id", "unknown-rank pair.mentee.rank", "unknown-level pair.mentee.level", "wrong-type pair.mentee.serviceMonths",
      "wrong-type pair.mentee.predicates[0].year", "wrong-type pair.mentee.predicates[0].code", "wrong-type pair.mentee.predicates[1]", "wrong-type pair.mentee.punishments[0].level", "reversed-range pair.mentee.punishments[0]", "wrong-type pair.mentee.punishments[1]", "not-a-date pair.mentee.active.from",
      "wrong-type pair.relation", "reversed-range pair.period", "wrong-type pair.existing[0].mentor", "wrong-type pair.existing[0].mentee", "wrong-type pair.existing[0].state", "not-a-date pair.existing[0].from", "wrong-type pair.existing[1]", "wrong-type pair.assessor",
    ]);
    expect(codes({ ...pairOf(), period: 1, existing: 1 })).toEqual(["wrong-type pair.period", "wrong-type pair.existing"]);
    expect(codes(pairOf(), null)).toEqual(["wrong-type programme"]);
    expect(codes(pairOf(), { relations: ["x"], seniority: "age", minimumPredicate: { order: ["a"], least: "b", years: 0 }, noRunningPunishment: ["x"], activeThroughout: 1, maxMentees: -1, personalMaxMentees: [{ mentor: "", maxMentees: 1.5 }, 1] })).toEqual([
      "wrong-type programme.relations[0]", "wrong-type programme.seniority", "wrong-type programme.minimumPredicate.least", "wrong-type programme.minimumPredicate.years", "wrong-type programme.noRunningPunishment[0]", "wrong-type programme.activeThroughout", "wrong-type programme.maxMentees",
      "wrong-type programme.personalMaxMentees[0].mentor", "wrong-type programme.personalMaxMentees[0].maxMentees", "wrong-type programme.personalMaxMentees[1]",
    ]);
    expect(codes(pairOf(), { relations: 1, minimumPredicate: 1 })).toEqual(["wrong-type programme.relations", "wrong-type programme.minimumPredicate"]);
    expect(codes(pairOf(), { relations: [], minimumPredicate: { order: 1, least: "b", years: 1 } })).toEqual(["wrong-type programme.minimumPredicate.order", "wrong-type programme.minimumPredicate.least"]);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof mentorEligibility(a as MentoringPair, b as MentoringProgramme).ok).toBe("boolean"); }));
  });
});
