import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessLearningHours, assessMentoring, mentoringCoverage, moveMentoring, unwrap, type LearningHours, type LearningHoursOptions, type Mentoring, type MentoringEvent, type MentoringOptions, type MentoringSession, type MentoringProgrammeData, type TrainingInput,
} from "../../src/index.ts";

const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);
const contract = { goals: ["g1", "g2"], from: "2026-02-01", to: "2026-11-30", confidentiality: true, sessions: 8 };
const events: readonly MentoringEvent[] = [
  { event: "usulkan", on: "2026-01-05", id: "p1", mentor: "a", mentee: "b", relation: "senior-sejawat", bothEligible: true }, { event: "sepakati", on: "2026-01-12", bothAccepted: true, capacityFree: true, contract },
  { event: "mulai", on: "2026-02-02" }, { event: "tinjau", on: "2026-11-27", closing: true }, { event: "selesaikan", on: "2026-11-30" },
];
const after = (count: number): Mentoring => events.slice(0, count).reduce<Mentoring | undefined>((before, event) => unwrap(moveMentoring(before, event)), undefined) as Mentoring;
const session = (id: string, on: string, more: Partial<MentoringSession> = {}): MentoringSession => ({ id, relationship: "p1", on, minutes: 90, mode: "tatap-muka", goal: "g1", stages: ["goal", "reality"], actions: [], evidence: [], confirmed: { mentor: true, mentee: true }, ...more });
const sessions = [
  session("s1", "2026-02-09", { actions: [{ id: "t1", due: "2026-02-20", done: "2026-02-20" }, { id: "t2", due: "2026-02-20", done: "2026-02-21" }, { id: "t3", due: "2026-03-01" }] }),
  session("s2", "2026-03-09", { stages: ["options", "will"], minutes: 45, confirmed: { mentor: true, mentee: false }, actions: [{ id: "t4", due: "2026-03-31" }, { id: "t5", due: "2026-03-10", cancelled: "2026-03-11" }] }),
  session("s3", "2026-05-04", { goal: "g2", mode: "daring", actions: [{ id: "t6", due: "2026-06-01" }] }),
];
const assess = (asOf: string, more: Partial<MentoringOptions> = {}, about = after(5)) => unwrap(assessMentoring(about, { asOf, sessions, ...more }));

describe("assessMentoring", () => {
  it("counts what had happened by the day", () => {
    const march = assess("2026-03-31");
    expect(march).toMatchObject({
      relationship: "p1", state: "aktif", sessions: { held: 2, confirmed: 1, agreed: 8, share: { exact: "1/4" }, minutes: 135 },
      goals: [{ goal: "g1", sessions: 2, stages: ["goal", "reality", "options", "will"], open: false }, { goal: "g2", sessions: 0, stages: [], open: true }],
      actions: { "on-time": 1, late: 1, overdue: 1, open: 1, cancelled: 1, onTimeShare: { exact: "1/3" } },
      attainment: null, knowledge: null, learning: [{ id: "s1", kind: "mentoring", from: "2026-02-09", to: "2026-02-09", minutes: 90, evidence: ["log"] }],
      flags: [{ code: "session-unconfirmed", ids: ["s2"] }, { code: "action-overdue", ids: ["t3"] }],
    });
    expect(march.basis.map((it_) => it_.confidence)).toEqual(["secondary", "convention"]);
    expect(assess("2026-02-20").actions).toMatchObject({ "on-time": 1, late: 0, overdue: 0, open: 2, onTimeShare: { text: "1" } });
    expect(assess("2026-03-10").actions).toMatchObject({ cancelled: 0, open: 2 });
    expect(assess("2026-02-08").actions.onTimeShare).toEqual({ text: null, exact: null, decimal: null, reasons: ["nothing-due@actions"] });
    expect(["2026-01-04", "2026-01-05", "2026-01-12", "2026-02-02", "2026-11-30"].map((day) => assess(day).state)).toEqual([null, "diusulkan", "disepakati", "aktif", "selesai"]);
  });
  it("hands confirmed sessions on to learning hours: 2 JP a meeting, two meetings a month with coaching, the log as evidence", () => {
    const dense = ["2026-05-04", "2026-05-11", "2026-05-18"].map((on, index) => session(`m${index + 1}`, on));
    const learningOf = (list: readonly MentoringSession[]) => assess("2026-12-31", { sessions: list }).learning;
    const ask = (learning: readonly TrainingInput[], more: Partial<LearningHoursOptions> = {}) => unwrap(assessLearningHours(learning, { period: "2026", ...more }));
    const left = (answer: LearningHours) => answer.notCounted.map((it_) => [it_.id, it_.reason, it_.amount?.exact ?? null]);
    const three = ask(learningOf(dense));
    expect([three.total.exact, three.byPath.map((it_) => it_.path), left(three)]).toEqual(["4", ["mentoring"], [["m3", "cap-of-month", "1"]]]);
    expect(ask(learningOf([...dense.slice(0, 2), session("m3", "2026-06-01")])).total.exact).toBe("6");
    expect(ask(learningOf([...dense.slice(0, 2), session("m3", "2026-05-18", { confirmed: { mentor: false, mentee: true } })]))).toMatchObject({ total: { exact: "4" }, notCounted: [] });
    const coached = [...learningOf(dense.slice(0, 2)), { id: "c", kind: "coaching", from: "2026-05-06", to: "2026-05-06", evidence: ["log"] } as const];
    expect([ask(coached).total.exact, left(ask(coached)), ask(coached, { conventions: { capOfMeetings: "each-path" } }).total.exact]).toEqual(["4", [["m2", "cap-of-month", "1"]], "6"]);
    expect(ask(learningOf(dense), { conventions: { evidence: "every-path" } }).total.exact).toBe("4");
  });
  it("flags silence after the days of the programme, only while active", () => {
    const quiet = (asOf: string, quietDays: number, list = sessions, about = after(3)) => assess(asOf, { quietDays, sessions: list }, about).flags.filter((it_) => it_.code === "no-session");
    expect(quiet("2026-06-03", 30)).toEqual([{ code: "no-session", days: 30, since: "2026-05-04" }]);
    expect(quiet("2026-06-02", 30)).toEqual([]);
    expect(quiet("2026-03-04", 30, [])).toEqual([{ code: "no-session", days: 30, since: "2026-02-02" }]);
    expect(quiet("2026-12-31", 30, sessions, after(5))).toEqual([]);
    expect(quiet("2026-03-31", 30, [], { ...after(3), history: [] })).toEqual([{ code: "no-session", days: 58, since: "2026-02-01" }]);
    const { contract: _contract, ...bare } = after(3);
    expect(quiet("2026-03-31", 30, [], { ...bare, history: [] })).toEqual([]);
    expect(assess("2026-03-31", { sessions: [] }, bare)).toMatchObject({ goals: [], sessions: { agreed: null, share: { text: null, reasons: ["not-given@contract.sessions"] } } });
  });
  it("flags an end that has passed and goals left open", () => {
    expect(assess("2026-12-02", {}, after(3)).flags.map((it_) => it_.code)).toEqual(["session-unconfirmed", "action-overdue", "end-passed"]);
    expect(assess("2026-12-02", {}, after(3)).flags[2]).toEqual({ code: "end-passed", days: 2, since: "2026-11-30" });
    expect(assess("2026-12-02").flags.at(-1)).toEqual({ code: "goal-open", ids: ["g2"] });
    expect(assess("2026-12-02", { sessions: [...sessions, session("s4", "2026-11-02", { goal: "g2", stages: ["will"] })] }).flags.map((it_) => it_.code)).toEqual(["session-unconfirmed", "action-overdue"]);
  });
  it("measures attainment and knowledge", () => {
    const found = assess("2026-11-30", { attainment: { g1: { score: 1, weight: 3 }, g2: { score: 0, weight: 2 } }, topics: [{ id: "arsip", shown: [{ on: "2026-06-01", evidence: ["nota-3"] }] }] });
    expect(found.attainment).toMatchObject({ n: 2, weights: "given", deviation: { squared: "4500/83" } });
    expect(found.knowledge).toEqual({ shown: [{ id: "arsip", since: "2026-06-01", evidence: ["nota-3"] }], open: [] });
  });
  it("is the same whatever the order of the sessions, and freezes what it gives", () => {
    expect(assess("2026-06-30", { sessions: [...sessions].reverse() })).toEqual(assess("2026-06-30"));
    const found = assess("2026-06-30");
    expect([found, found.sessions, found.goals, found.actions, found.learning, found.flags].every(Object.isFrozen)).toBe(true);
  });
  it("names each fault", () => {
    const faults = (options: unknown, about: unknown = after(3)) => codes(assessMentoring(about as Mentoring, options as MentoringOptions));
    expect(faults(5)).toEqual(["wrong-type options"]);
    expect(faults({ asOf: "x", sessions: 5, quietDays: 0, day: 1 })).toEqual(["unknown-key options.day", "not-a-date options.asOf", "wrong-type options.quietDays", "wrong-type options.sessions"]);
    expect(faults({ asOf: "2026-06-30", sessions, attainment: { g1: { score: 3 }, g9: { score: 0 } }, topics: [{ id: "a", shown: [{ on: "2026-06-01", evidence: [] }] }] })).toEqual(["evidence-missing options.topics[0].shown[0].evidence", "unknown-goal options.attainment[g9]", "not-on-scale options.attainment[g1].score"]);
    expect(faults({ asOf: "2026-06-30", sessions, attainment: 5 })).toEqual(["wrong-type options.attainment"]);
    expect(faults({ asOf: "2026-06-30", sessions, attainment: {} })).toEqual(["no-values options.attainment"]);
    const { contract: _contract, ...bare } = after(3);
    expect(faults({ asOf: "2026-06-30", sessions: [], attainment: { g1: { score: 0 } } }, bare)).toEqual(["unknown-goal options.attainment[g1]"]);
    expect(faults({ asOf: "2026-06-30", sessions: [] }, 5)).toEqual(["wrong-type relationship"]);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof assessMentoring(a as Mentoring, b as MentoringOptions).ok).toBe("boolean"); }));
  });
});

describe("mentoringCoverage", () => {
  const other: Mentoring = { ...after(2), id: "p2", mentor: "c", mentee: "d", relation: "atasan-langsung" };
  const data: MentoringProgrammeData = { people: ["d", "b", "e"], relationships: [after(5), other], sessions: [...sessions, session("s9", "2026-03-02", { relationship: "p2", minutes: 50 })] };
  it("says who has a mentor, hours, a plan, on a day", () => {
    expect(unwrap(mentoringCoverage(data, { asOf: "2026-06-30" }))).toEqual({
      people: [
        { id: "d", mentors: [], plan: true, sessions: 1, hours: expect.objectContaining({ exact: "5/6" }) as unknown },
        { id: "b", mentors: ["a"], plan: true, sessions: 3, hours: expect.objectContaining({ text: "3.75" }) as unknown },
        { id: "e", mentors: [], plan: false, sessions: 0, hours: expect.objectContaining({ text: "0" }) as unknown },
      ],
      withMentor: 1, withPlan: 2, withSession: 2, share: expect.objectContaining({ exact: "1/3" }) as unknown, hours: expect.objectContaining({ exact: "55/12" }) as unknown,
    });
    expect(unwrap(mentoringCoverage(data, { asOf: "2026-12-31" }))).toMatchObject({ withMentor: 0, withPlan: 1 });
    expect(unwrap(mentoringCoverage(data, { asOf: "2026-01-01" }))).toMatchObject({ withMentor: 0, withPlan: 0, withSession: 0 });
    const { contract: _contract, ...bare } = after(3);
    expect(unwrap(mentoringCoverage({ people: ["b"], relationships: [bare], sessions: [] }, { asOf: "2026-06-30" }))).toMatchObject({ withMentor: 1, withPlan: 0 });
    expect(unwrap(mentoringCoverage({ people: [], relationships: [], sessions: [] }, { asOf: "2026-06-30" })).share).toEqual({ text: null, exact: null, decimal: null, reasons: ["nothing-to-reduce@people"] });
  });
  it("names each fault", () => {
    const faults = (more: unknown, asOf = "2026-06-30") => codes(mentoringCoverage({ ...data, ...(more as object) }, { asOf }));
    expect(codes(mentoringCoverage(null as never, null as never))).toEqual(["wrong-type data", "wrong-type options"]);
    expect(faults({ people: ["b", 5, "b"] }, "x")).toEqual(["not-a-date options.asOf", "wrong-type people[1]", "duplicate-person people[2]"]);
    expect(faults({ people: 1, relationships: 1, sessions: 1 })).toEqual(["wrong-type people", "wrong-type relationships", "wrong-type sessions"]);
    expect(faults({ relationships: [after(5), after(4), 5] })).toEqual(["duplicate-relationship relationships[1]", "wrong-type relationships[2]", "other-relationship sessions[3].relationship"]);
    expect(faults({ sessions: [5, session("s9", "2026-03-02", { relationship: "p2", minutes: 0 })] })).toEqual(["wrong-type sessions[1].minutes", "other-relationship sessions[0].relationship"]);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof mentoringCoverage(a as MentoringProgrammeData, b as { readonly asOf: string }).ok).toBe("boolean"); }));
  });
});
