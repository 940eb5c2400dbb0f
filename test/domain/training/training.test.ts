import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { participation, readTraining, trainingKinds, type Attendance } from "../../../src/domain/training/index.ts";

describe("readTraining", () => {
  const codes = (value: unknown, path?: string) => readTraining(value, path).issues.map((it) => `${it.code} ${it.path}`);
  it("reads with and without its days", () => {
    expect(readTraining({ id: "t", kind: "workshop", from: "2026-03-02", to: "2026-03-04" })).toEqual({ ok: true, value: { id: "t", kind: "workshop", from: "2026-03-02", to: "2026-03-04", days: 3, place: "national" }, issues: [] });
    expect(readTraining({ id: "t", kind: "seminar", from: "2026-03-02", to: "2026-03-31", days: 2, place: "international", minutes: 540 })).toMatchObject({ value: { days: 2, place: "international", minutes: 540 } });
    for (const kind of trainingKinds) expect(codes({ id: "t", kind, from: "2026-03-02", to: "2026-03-02" })).toEqual([]);
  });
  it("reads codes as people write them", () => { expect(readTraining({ id: "t", kind: "Pelatihan  Teknis ", from: "2026-03-02", to: "2026-03-02", place: "International" })).toMatchObject({ ok: true, value: { kind: "pelatihan-teknis", place: "international" } }); });
  it("names each fault", () => {
    expect(codes({ id: "", kind: "x", from: "x", to: "y", days: 2, place: "x", minutes: -1 }, "t")).toEqual(["wrong-type t.id", "wrong-type t.kind", "not-a-date t.from", "not-a-date t.to", "wrong-type t.days", "wrong-type t.place", "wrong-type t.minutes"]);
    expect(codes({ id: "t", kind: "seminar", from: "2026-03-02", to: "2026-03-01" })).toEqual(["reversed-range "]);
    expect(codes({ id: "t", kind: "seminar", from: "2026-03-02", to: "x" })).toEqual(["not-a-date to"]);
    expect(codes({ id: "t", kind: "seminar", from: "2026-03-02", to: "2026-03-03", days: 3 })).toEqual(["wrong-type days"]);
    expect(codes(5)).toEqual(["wrong-type "]);
  });
});

describe("participation", () => {
  const codes = (value: unknown) => participation(value as Attendance[]).issues.map((it) => `${it.code} ${it.path}`);
  it("counts as hand counting does, in any order", () => {
    const rows = fc.uniqueArray(fc.record({ activity: fc.constantFrom("x", "y", "z"), person: fc.constantFrom("a", "b", "c"), assigned: fc.boolean(), attended: fc.boolean() }), { selector: (it) => it.activity + it.person });
    fc.assert(fc.property(rows, (list) => {
      const count = (assigned: boolean, attended: boolean) => list.filter((it) => it.assigned === assigned && it.attended === attended).length;
      const read = participation(list);
      if (list.every((it) => !it.assigned)) expect(read.issues.map((it) => it.code)).toEqual(["nothing-assigned"]);
      else expect(read).toEqual({ ok: true, value: { attended: count(true, true), assigned: count(true, true) + count(true, false), unassigned: count(false, true) }, issues: [] });
      expect(participation([...list].reverse())).toEqual(read);
    }));
  });
  it("names each fault", () => {
    const one = { activity: "x", person: "a", assigned: true, attended: true };
    expect(codes([one, { ...one, person: "b" }, one])).toEqual(["duplicate-attendance [2]"]);
    expect(codes([{ activity: 'x","a', person: "b", assigned: true, attended: true }, { activity: "x", person: 'a","b', assigned: true, attended: true }])).toEqual([]);
    expect(codes([{ activity: "", person: 1, assigned: 1, attended: "yes" }, 5])).toEqual(["wrong-type [0].activity", "wrong-type [0].person", "wrong-type [0].assigned", "wrong-type [0].attended", "wrong-type [1]"]);
    expect(codes([])).toEqual(["nothing-assigned "]);
    expect(codes({})).toEqual(["wrong-type "]);
    expect(codes([{ get activity(): string { throw new Error("no"); } }])).toEqual(["unreadable-input "]);
  });
});
