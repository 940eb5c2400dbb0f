import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growStages, knowledgeTransfer, readMentoringLog, readMentoringSession, sessionModes, type KnowledgeTopic, type Mentoring, type MentoringSession } from "../../../src/domain/mentoring/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);
const session = { id: "s1", relationship: "p1", on: "2026-02-09", minutes: 90, mode: "tatap-muka", goal: "g1", stages: ["goal"], actions: [], evidence: [], confirmed: { mentor: true, mentee: false } } as const satisfies MentoringSession;
const relationship: Mentoring = { id: "p1", mentor: "a", mentee: "b", relation: "senior-sejawat", state: "aktif", contract: { goals: ["g1", "g2"], from: "2026-02-01", to: "2026-11-30", confidentiality: true, sessions: 8 }, reviews: [], history: [] };

describe("readMentoringSession", () => {
  it("reads a whole log, puts stages in order, keeps no text of the two", () => {
    const whole = { ...session, stages: ["will", "goal", "will"], topic: "arsip", actions: [{ id: "t1", due: "2026-02-09", done: "2026-02-20" }, { id: "t2", due: "2026-03-01", cancelled: "2026-02-10" }], evidence: ["log-1"], reflection: "Saya belajar banyak", note: "baik" };
    const read = unwrap(readMentoringSession(whole));
    expect(read).toEqual({ id: "s1", relationship: "p1", on: "2026-02-09", minutes: 90, mode: "tatap-muka", goal: "g1", stages: ["goal", "will"], topic: "arsip", actions: whole.actions, evidence: ["log-1"], confirmed: { mentor: true, mentee: false } });
    expect(JSON.stringify(read)).not.toContain("belajar");
    expect(Object.isFrozen(read) && Object.isFrozen(read.stages)).toBe(true);
    const { actions: _actions, evidence: _evidence, ...short } = session;
    expect(unwrap(readMentoringSession(short))).toEqual(session);
    for (const mode of sessionModes) for (const stage of growStages) expect(readMentoringSession({ ...session, mode, stages: [stage] }).ok).toBe(true);
  });
  it("reads codes as people write them", () => { expect(unwrap(readMentoringSession({ ...session, mode: "Tatap Muka", stages: ["Reality", " GOAL"] }))).toMatchObject({ mode: "tatap-muka", stages: ["goal", "reality"] }); });
  it("names each fault", () => {
    expect(codes(readMentoringSession({ ...session, stages: [], actions: [{ id: "t", due: "2026-02-08", done: "2026-02-08", cancelled: "2026-02-10" }] }, "s"))).toEqual(["no-stage s.stages", "before-session s.actions[0].due", "before-session s.actions[0].done", "done-and-cancelled s.actions[0]"]);
    expect(codes(readMentoringSession({ ...session, id: "", relationship: 1, on: "x", minutes: 0, mode: "x", goal: "", stages: ["x"], topic: 1, actions: [1, { id: "", due: "y" }], evidence: [""], confirmed: { mentor: 1, mentee: 1 } }))).toEqual([
      "wrong-type id", "wrong-type relationship", "not-a-date on", "wrong-type minutes", "wrong-type mode", "wrong-type goal", "wrong-type stages[0]", "wrong-type topic", "wrong-type actions[0]", "wrong-type actions[1].id", "not-a-date actions[1].due", "wrong-type evidence[0]", "wrong-type confirmed.mentor", "wrong-type confirmed.mentee",
    ]);
    expect(codes(readMentoringSession({ ...session, confirmed: 1, minutes: 1441 }))).toEqual(["wrong-type minutes", "wrong-type confirmed"]);
    expect(codes(readMentoringSession(5))).toEqual(["wrong-type "]);
    fc.assert(fc.property(fc.anything(), (it_) => { expect(typeof readMentoringSession(it_).ok).toBe("boolean"); }));
  });
});

describe("readMentoringLog", () => {
  const log = (sessions: unknown, about: unknown = relationship) => codes(readMentoringLog(about as Mentoring, sessions as MentoringSession[]));
  it("puts sessions in order, whatever the order they came in", () => {
    const three = [{ ...session, id: "s2" }, session, { ...session, id: "s0", on: "2026-03-01" }];
    expect(unwrap(readMentoringLog(relationship, three)).sessions.map((it_) => it_.id)).toEqual(["s1", "s2", "s0"]);
    expect(readMentoringLog(relationship, [...three].reverse())).toEqual(readMentoringLog(relationship, three));
  });
  it("holds them against the contract", () => {
    const action = { id: "t", due: "2026-03-01" };
    expect(log([{ ...session, actions: [action] }, { ...session, actions: [action], relationship: "p2", goal: "g9", on: "2026-01-31" }])).toEqual([
      "duplicate-session sessions[1]", "duplicate-action sessions[1].actions[0]", "other-relationship sessions[1].relationship", "unknown-goal sessions[1].goal", "outside-contract sessions[1].on",
    ]);
    expect(readMentoringLog(relationship, [{ ...session, on: "2026-12-01" }])).toMatchObject({ ok: true, issues: [{ code: "outside-contract", severity: "warning", expected: "2026-02-01 to 2026-11-30" }] });
    const { contract: _contract, ...bare } = relationship;
    expect(log([session], bare)).toEqual([]);
  });
  it("names what cannot be read", () => {
    expect(log([], 5)).toEqual(["wrong-type relationship"]);
    expect(log(5)).toEqual(["wrong-type sessions"]);
    expect(log([], { ...relationship, contract: { ...relationship.contract, sessions: 0 } })).toEqual(["wrong-type relationship.contract.sessions"]);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof readMentoringLog(a as Mentoring, b as MentoringSession[]).ok).toBe("boolean"); }));
  });
});

describe("knowledgeTransfer", () => {
  it("counts what was shown by the day, with its evidence in order", () => {
    const topics = [{ id: "a", shown: [{ on: "2026-05-02", evidence: ["n2", "n1"] }, { on: "2026-04-02", evidence: ["n1"] }, { on: "2026-05-02", evidence: ["n3"] }, { on: "2026-07-01", evidence: ["n4"] }] }, { id: "b", shown: [{ on: "2026-07-01", evidence: ["n5"] }] }, { id: "c", shown: [] }];
    expect(unwrap(knowledgeTransfer(topics, { asOf: "2026-06-30" }))).toEqual({ shown: [{ id: "a", since: "2026-04-02", evidence: ["n1", "n2", "n3"] }], open: ["b", "c"] });
    expect(unwrap(knowledgeTransfer(topics, { asOf: "2026-07-01" })).open).toEqual(["c"]);
  });
  it("names each fault", () => {
    const faults = (topics: unknown, options: unknown = { asOf: "2026-06-30" }) => codes(knowledgeTransfer(topics as KnowledgeTopic[], options as { readonly asOf: string }));
    expect(faults([{ id: "a", shown: [] }, { id: "a", shown: [] }])).toEqual(["duplicate-topic topics[1]"]);
    expect(faults([{ id: "a", shown: [{ on: "2026-05-01", evidence: [] }, { on: "x", evidence: 1 }, 5] }, { id: "", shown: 1 }, 5])).toEqual(["evidence-missing topics[0].shown[0].evidence", "not-a-date topics[0].shown[1].on", "wrong-type topics[0].shown[1].evidence", "wrong-type topics[0].shown[2]", "wrong-type topics[1].id", "wrong-type topics[1].shown", "wrong-type topics[2]"]);
    expect(faults(5)).toEqual(["wrong-type topics"]);
    expect(faults([], {})).toEqual(["missing-key options.asOf"]);
    expect(faults([], { asOf: "x" })).toEqual(["not-a-date options.asOf"]);
  });
});
