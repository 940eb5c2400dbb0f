import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentoringEventKinds, mentoringGuards, mentoringStates, mentoringTransitions, moveMentoring, type Mentoring, type MentoringEvent, type MentoringEventKind, type MentoringState } from "../../../src/domain/mentoring/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const contract = { goals: ["g1"], from: "2026-02-01", to: "2026-12-31", confidentiality: true };
const proposal = { event: "usulkan", on: "2026-01-05", id: "p1", mentor: "a", mentee: "b", relation: "senior-sejawat", bothEligible: true } as const;
const agreement = { event: "sepakati", on: "2026-01-10", bothAccepted: true, capacityFree: true, contract } as const;
const run = (...events: readonly MentoringEvent[]): Mentoring | undefined => events.reduce<Mentoring | undefined>((before, event) => unwrap(moveMentoring(before, event)), undefined);
const faults = (before: Mentoring | undefined, event: unknown) => moveMentoring(before, event as MentoringEvent).issues.map((it) => `${it.code} ${it.path}${it.details === undefined ? "" : ` ${it.details["guard"]}`}`);
const ways: Readonly<Record<MentoringState, readonly MentoringEvent[]>> = {
  diusulkan: [proposal], ditolak: [proposal, { event: "tolak", on: "2026-01-06" }], dibatalkan: [proposal, { event: "batalkan", on: "2026-01-06" }],
  disepakati: [proposal, agreement], aktif: [proposal, agreement, { event: "mulai", on: "2026-02-01" }],
  selesai: [proposal, agreement, { event: "mulai", on: "2026-02-01" }, { event: "tinjau", on: "2026-12-30", closing: true }, { event: "selesaikan", on: "2026-12-31" }],
  dihentikan: [proposal, agreement, { event: "mulai", on: "2026-02-01" }, { event: "hentikan", on: "2026-03-01" }],
};
const late = (event: MentoringEventKind): MentoringEvent => event === "usulkan" ? { ...proposal, on: "2027-01-01" } : event === "sepakati" ? { ...agreement, on: "2027-01-01" } : { event, on: "2027-01-01" };

describe("moveMentoring", () => {
  it("reaches every state", () => {
    for (const state of mentoringStates) expect(run(...ways[state])?.state).toBe(state);
    expect(run(...ways.selesai)).toEqual({
      id: "p1", mentor: "a", mentee: "b", relation: "senior-sejawat", state: "selesai", contract, reviews: [{ on: "2026-12-30", closing: true }],
      history: [{ event: "usulkan", on: "2026-01-05" }, { event: "sepakati", on: "2026-01-10" }, { event: "mulai", on: "2026-02-01" }, { event: "tinjau", on: "2026-12-30" }, { event: "selesaikan", on: "2026-12-31" }],
    });
  });
  it("allows exactly what the state table of the reference says", () => {
    const allowed = new Set(["none usulkan", "diusulkan tolak", "diusulkan batalkan", "diusulkan sepakati", "disepakati mulai", "disepakati batalkan", "aktif tinjau", "aktif selesaikan", "aktif hentikan"]);
    for (const state of [undefined, ...mentoringStates]) for (const event of mentoringEventKinds) {
      const before = state === undefined ? undefined : run(...ways[state]);
      const refused = moveMentoring(before, late(event)).issues.some((it) => it.code === "move-not-allowed");
      expect([state, event, refused]).toEqual([state, event, !allowed.has(`${state ?? "none"} ${event}`)]);
    }
    expect(moveMentoring(run(...ways.selesai), late("mulai")).issues).toMatchObject([{ expected: "no event: the state is final", received: '"mulai"' }]);
    expect(moveMentoring(undefined, late("mulai")).issues).toMatchObject([{ expected: "usulkan" }]);
    expect(new Set(mentoringTransitions.flatMap((it) => it.guards)).size).toBe(mentoringGuards.length - 1);
  });
  it("leads from each state by each event where the table says, or nowhere: all 64 cells", () => {
    const to: Readonly<Record<string, MentoringState>> = {
      "none usulkan": "diusulkan", "diusulkan tolak": "ditolak", "diusulkan batalkan": "dibatalkan", "diusulkan sepakati": "disepakati", "disepakati mulai": "aktif",
      "disepakati batalkan": "dibatalkan", "aktif tinjau": "aktif", "aktif selesaikan": "selesai", "aktif hentikan": "dihentikan",
    };
    let cells = 0;
    for (const state of [undefined, ...mentoringStates]) for (const event of mentoringEventKinds) {
      const reached = state === undefined ? undefined : run(...ways[state]);
      const before = state === "aktif" && event === "selesaikan" ? unwrap(moveMentoring(reached, { event: "tinjau", on: "2026-12-30", closing: true })) : reached;
      const result = moveMentoring(before, late(event));
      expect([state, event, result.ok ? result.value.state : undefined]).toEqual([state, event, to[`${state ?? "none"} ${event}`]]);
      cells += 1;
    }
    expect(cells).toBe(64);
  });
  it("demands what each event demands", () => {
    expect(faults(undefined, { ...proposal, bothEligible: false })).toEqual(["guard-not-met event both-eligible"]);
    expect(faults(undefined, { ...proposal, mentee: "a" })).toEqual(["guard-not-met event not-self"]);
    const proposed = run(proposal);
    expect(faults(proposed, { ...agreement, bothAccepted: false, capacityFree: false })).toEqual(["guard-not-met event both-accepted", "guard-not-met event capacity-free"]);
    expect(faults(proposed, { ...agreement, contract: { ...contract, goals: [] } })).toEqual(["guard-not-met event contract-complete"]);
    expect(faults(proposed, { ...agreement, contract: { ...contract, confidentiality: false } })).toEqual(["guard-not-met event contract-complete"]);
    expect(faults(proposed, { ...agreement, on: "2026-01-04" })).toEqual(["guard-not-met event in-order"]);
    expect(faults(run(...ways.disepakati), { event: "mulai", on: "2026-01-31" })).toEqual(["guard-not-met event start-reached"]);
    const active = run(...ways.aktif);
    expect(faults(active, { event: "selesaikan", on: "2026-12-30" })).toEqual(["guard-not-met event closing-review", "guard-not-met event end-reached-or-agreed"]);
    expect(faults(active, { event: "selesaikan", on: "2026-12-31" })).toEqual(["guard-not-met event closing-review"]);
    const reviewed = unwrap(moveMentoring(active, { event: "tinjau", on: "2026-05-01", closing: true }));
    expect(unwrap(moveMentoring(reviewed, { event: "selesaikan", on: "2026-05-02", bothAgree: true })).state).toBe("selesai");
    expect(faults(reviewed, { event: "selesaikan", on: "2026-05-02", bothAgree: false })).toEqual(["guard-not-met event end-reached-or-agreed"]);
    expect(faults(unwrap(moveMentoring(active, { event: "tinjau", on: "2026-05-01" })), { event: "selesaikan", on: "2026-12-31" })).toEqual(["guard-not-met event closing-review"]);
    // a state that no event could have made: the contract is missing
    expect(faults({ ...(active as Mentoring), contract: undefined } as unknown as Mentoring, { event: "selesaikan", on: "2026-12-31" })).toEqual(["guard-not-met event closing-review", "guard-not-met event end-reached-or-agreed"]);
    expect(faults({ ...(run(...ways.disepakati) as Mentoring), contract: undefined } as unknown as Mentoring, { event: "mulai", on: "2026-12-31" })).toEqual(["guard-not-met event start-reached"]);
  });
  it("changes nothing handed in, survives JSON, freezes what it gives", () => {
    const before = run(...ways.aktif);
    const kept = JSON.stringify(before);
    const after = unwrap(moveMentoring(JSON.parse(kept) as Mentoring, { event: "tinjau", on: "2026-05-01" }));
    expect(JSON.stringify(before)).toBe(kept);
    expect(after).toEqual(unwrap(moveMentoring(before, { event: "tinjau", on: "2026-05-01" })));
    expect([after, after.reviews, after.history].every(Object.isFrozen)).toBe(true);
  });
  it("names what cannot be read", () => {
    expect(faults(undefined, null)).toEqual(["wrong-type event"]);
    expect(faults(undefined, { event: "mulai" })).toEqual(["missing-key event.on"]);
    expect(faults(undefined, { event: "x", on: "2026-01-01" })).toEqual(["wrong-type event.event"]);
    expect(faults(undefined, { event: "mulai", on: "2026-02-30", closing: true })).toEqual(["unknown-key event.closing"]);
    expect(faults(undefined, { event: "mulai", on: "2026-02-30" })).toEqual(["not-a-date event.on"]);
    expect(faults(undefined, { ...proposal, id: 5, mentor: "", mentee: null, relation: "x", bothEligible: 1 })).toEqual(["wrong-type event.id", "wrong-type event.mentor", "wrong-type event.mentee", "wrong-type event.relation", "wrong-type event.bothEligible"]);
    expect(faults(run(proposal), { ...agreement, contract: { goals: [5], from: "x", to: "2026-01-01", confidentiality: 1 } })).toEqual(["wrong-type event.contract.goals[0]", "wrong-type event.contract.confidentiality", "not-a-date event.contract.from"]);
    expect(faults(run(proposal), { ...agreement, contract: 5 })).toEqual(["wrong-type event.contract"]);
    expect(faults(run(proposal), { ...agreement, contract: { ...contract, goals: "g" } })).toEqual(["wrong-type event.contract.goals"]);
    const bad = { id: "", mentor: "", mentee: "", relation: "", state: "", contract: {}, reviews: [{ on: 1, closing: 1 }, 5], history: [{ on: 1, event: "x" }, []] };
    expect(faults(bad as unknown as Mentoring, { event: "mulai", on: "2026-01-01" })).toEqual([
      "wrong-type relationship.id", "wrong-type relationship.mentor", "wrong-type relationship.mentee", "wrong-type relationship.relation", "wrong-type relationship.state",
      "missing-key relationship.contract.goals", "missing-key relationship.contract.from", "missing-key relationship.contract.to", "missing-key relationship.contract.confidentiality",
      "not-a-date relationship.reviews[0].on", "wrong-type relationship.reviews[0].closing", "wrong-type relationship.reviews[1]", "not-a-date relationship.history[0].on", "wrong-type relationship.history[0].event", "wrong-type relationship.history[1]",
    ]);
    expect(faults(5 as unknown as Mentoring, proposal)).toEqual(["wrong-type relationship"]);
    expect(faults({ get id(): string { throw new Error("no"); } } as Mentoring, proposal)).toEqual(["unreadable-input "]);
    expect(faults({ ...(run(proposal) as Mentoring), reviews: () => 1 } as unknown as Mentoring, proposal)).toEqual(["wrong-type relationship.reviews"]);
  });
  it("never throws", () => { fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof moveMentoring(a as Mentoring, b as MentoringEvent).ok).toBe("boolean"); })); });
});
