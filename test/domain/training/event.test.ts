import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nonClassicalKinds, readTraining, readTrainingEvent, trainingCompletion, trainingKinds, type CompletionRule, type TrainingEventInput } from "../../../src/domain/training/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const event = {
  id: "w1", kind: "workshop", competency: "manajerial", from: "2026-03-02", to: "2026-03-03",
  sessions: [{ id: "s1", on: "2026-03-02", minutes: 180 }, { id: "s2", on: "2026-03-03", minutes: 90 }, { id: "s3", on: "2026-03-03", minutes: 90 }],
  participants: ["a", "b", "c"], attendance: { s1: ["a", "b"], s2: ["a", "b"], s3: ["a"] },
  tests: { maximum: 100, pre: { a: 40, b: 55, c: 20 }, post: { a: 70, b: "79.5" } }, certificates: ["a", "b"],
} as const satisfies TrainingEventInput;
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);
const read = (more: object): readonly string[] => codes(readTrainingEvent({ ...event, ...more }, "w"));
const completion = (rule: unknown, more: object = {}): ReturnType<typeof trainingCompletion> => trainingCompletion({ ...event, ...more } as TrainingEventInput, rule as CompletionRule);

describe("readTraining, what development activities need", () => {
  const fault = (more: object): readonly string[] => codes(readTraining({ id: "t", kind: "mentoring", from: "2026-03-02", to: "2026-03-31", ...more }));
  it("reads dates, meetings, semesters, JP and evidence", () => {
    expect(unwrap(readTraining({ id: "t", kind: "mentoring", from: "2026-03-02", to: "2026-03-31", dates: ["2026-03-02", "2026-03-09"], meetings: 2, semesters: 1, jp: 4, evidence: ["log"] }))).toEqual({ id: "t", kind: "mentoring", from: "2026-03-02", to: "2026-03-31", days: 2, place: "national", dates: ["2026-03-02", "2026-03-09"], meetings: 2, semesters: 1, jp: 4, evidence: ["log"] });
    expect(nonClassicalKinds.every((kind) => trainingKinds.includes(kind))).toBe(true);
  });
  it("names each fault", () => {
    expect(fault({ dates: ["2026-03-01", "2026-03-09", "2026-03-09"] })).toEqual(["date-outside dates[0]", "dates-not-rising dates[2]"]);
    expect(fault({ dates: ["2026-03-02"], days: 2 })).toEqual(["days-disagree dates"]);
    expect(fault({ dates: [] })).toEqual(["days-disagree dates"]);
    expect(fault({ days: 1, minutes: 1441 })).toEqual(["too-many-minutes minutes"]);
    expect(fault({ minutes: 10, jp: 1 })).toEqual(["two-amounts "]);
    expect(fault({ meetings: 0, semesters: 0, jp: 1.5, evidence: ["foto"], dates: 5 })).toEqual(["wrong-type dates", "wrong-type jp", "wrong-type meetings", "wrong-type semesters", "wrong-type evidence[0]"]);
    expect(fault({ to: "2026-03-01", dates: ["2026-03-05"], minutes: 5000 })).toEqual(["reversed-range "]);
    expect(codes(readTraining({ id: "t", kind: "mentoring", from: "x", to: "y", dates: ["2026-03-05"] }))).toEqual(["not-a-date from", "not-a-date to"]);
  });
});

describe("readTrainingEvent", () => {
  it("reads what an organiser keeps", () => {
    expect(readTrainingEvent(event)).toEqual({ ok: true, value: { ...event, place: "national" }, issues: [] });
    const { tests: _, certificates: __, ...bare } = event;
    expect(unwrap(readTrainingEvent({ ...bare, place: "international" }))).toEqual({ ...bare, place: "international", certificates: [] });
  });
  it("names each fault", () => {
    expect(read({ sessions: [], participants: [], attendance: {}, tests: { maximum: 1, pre: {}, post: {} }, certificates: [] })).toEqual(["no-session w.sessions", "no-participant w.participants"]);
    expect(read({ sessions: [...event.sessions, { id: "s1", on: "2026-03-04", minutes: 1 }] })).toEqual(["session-twice w.sessions[3]", "date-outside w.sessions[3].on"]);
    expect(read({ sessions: event.sessions.map((it_) => ({ ...it_, minutes: 1440 })) })).toEqual(["too-many-minutes w.sessions[2].minutes"]);
    expect(read({ participants: ["a", "b", "c", "a"] })).toEqual(["duplicate-participant w.participants[3]"]);
    expect(read({ attendance: { s1: ["a", "a", "x"], s9: [], s2: 5 } })).toEqual(["duplicate-attendance w.attendance.s1[1]", "unknown-participant w.attendance.s1[2]", "unknown-session w.attendance.s9", "wrong-type w.attendance.s2"]);
    expect(read({ attendance: 5 })).toEqual(["wrong-type w.attendance"]);
    expect(read({ tests: { maximum: 60, pre: { a: 61, x: 1, b: -1, c: "y" }, post: 5 } })).toEqual(["unknown-participant w.tests.pre[x]", "score-outside w.tests.pre[a]", "score-outside w.tests.pre[b]", "not-a-number w.tests.pre[c]", "wrong-type w.tests.post"]);
    expect(read({ tests: { maximum: 0, pre: {}, post: {} } })).toEqual(["score-outside w.tests.maximum"]);
    expect(read({ tests: { maximum: "x", pre: { a: 1 }, post: {} } })).toEqual(["not-a-number w.tests.maximum"]);
    expect(read({ tests: 5 })).toEqual(["wrong-type w.tests"]);
    expect(read({ certificates: ["a", "x", "a"] })).toEqual(["duplicate-participant w.certificates[2]", "unknown-participant w.certificates[1]"]);
    expect(read({ id: "", kind: "x", competency: "x", from: "x", place: "x", participants: 5, sessions: [5] })).toEqual(["wrong-type w.id", "wrong-type w.kind", "wrong-type w.competency", "not-a-date w.from", "wrong-type w.place", "wrong-type w.sessions[0]", "wrong-type w.participants"]);
    expect(read({ to: "2026-03-01" })).toEqual(["reversed-range w"]);
    expect(read({ sessions: [{ id: "", on: "x", minutes: 0 }], attendance: {} })).toEqual(["wrong-type w.sessions[0].id", "not-a-date w.sessions[0].on", "wrong-type w.sessions[0].minutes"]);
    expect(codes(readTrainingEvent(5))).toEqual(["wrong-type "]);
    fc.assert(fc.property(fc.anything(), (it_) => { expect(typeof readTrainingEvent(it_).ok).toBe("boolean"); }));
  });
});

describe("trainingCompletion", () => {
  it("tells who attended enough, and passed where that is asked", () => {
    const found = completion({ attendance: "3/4" });
    expect(unwrap(found).participants.map((it_) => [it_.id, it_.sessions, it_.minutes, it_.rate.exact, it_.completed, it_.reasons])).toEqual([["a", 3, 360, "1", true, []], ["b", 2, 270, "3/4", true, []], ["c", 0, 0, "0", false, ["attendance"]]]);
    expect([unwrap(found).completed, unwrap(found).attendanceRate.exact, unwrap(found).completionRate.exact, found.issues]).toEqual([2, "7/12", "2/3", []]);
    expect(unwrap(completion({ attendance: "0.76" })).participants[1]?.reasons).toEqual(["attendance"]);
    expect(unwrap(completion({ attendance: 0, postScore: 75 })).participants.map((it_) => it_.reasons)).toEqual([["post-score"], [], ["no-post-score"]]);
    expect(unwrap(completion({ attendance: 1, postScore: 1 }, { tests: { maximum: 5, pre: {}, post: {} } })).participants.map((it_) => it_.reasons)).toEqual([["no-post-score"], ["attendance", "no-post-score"], ["attendance", "no-post-score"]]);
    const { tests: _, ...untested } = event;
    expect(unwrap(trainingCompletion(untested, { attendance: 1, postScore: 1 })).participants[0]?.reasons).toEqual(["no-post-score"]);
  });
  it("a certificate needs completion", () => {
    expect(codes(completion({ attendance: 1 }))).toEqual(["certificate-without-completion event.certificates[1]"]);
    expect(unwrap(completion({ attendance: 1 })).participants.map((it_) => [it_.certificate, it_.completed])).toEqual([[true, true], [true, false], [false, false]]);
  });
  it("hands on what learning hours take", () => {
    const [a, b, c] = unwrap(completion({ attendance: "0.5" }, { certificates: ["a"], attendance: { ...event.attendance, s3: ["a", "c"] } })).participants;
    expect(a?.training).toEqual({ id: "w1", kind: "workshop", from: "2026-03-02", to: "2026-03-03", days: 2, place: "national", minutes: 360, dates: ["2026-03-02", "2026-03-03"], evidence: ["sertifikat"] });
    expect([readTraining(a?.training).ok, b?.training?.evidence, c?.training]).toEqual([true, undefined, null]);
  });
  it("a session that nobody attended counts against all", () => {
    expect(unwrap(completion({ attendance: 0 }, { attendance: {} })).attendanceRate.exact).toBe("0");
  });
  it("names each fault", () => {
    expect(codes(completion({ attendance: 2 }))).toEqual(["score-outside rule.attendance"]);
    expect(codes(completion({ attendance: "x", postScore: "y", hadir: 1 }))).toEqual(["unknown-key rule.hadir"]);
    expect(codes(completion({ attendance: "x", postScore: "y" }))).toEqual(["not-a-number rule.attendance", "not-a-number rule.postScore"]);
    expect(codes(completion(undefined))).toEqual(["wrong-type rule"]);
    expect(codes(completion({ attendance: 1 }, { sessions: 5 }))).toContain("wrong-type event.sessions");
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof trainingCompletion(a as never, b as never).ok).toBe("boolean"); }));
  });
});
