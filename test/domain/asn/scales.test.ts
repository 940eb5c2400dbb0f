/** Golongan of PPPK, echelons, classes of pelaksana: scales that are easily taken for others. */
import { describe, expect, it } from "vitest";
import { comparePppkGrades, compareRankWithGrade, echelonEquivalence, echelons, jobClassAfter, pelaksanaClasses, positionKinds, positionOfEchelon, pppkGrades, rankCodes, readAsn, readEchelon, readPppkGrade, readRank, type Echelon, type GradeMap, type JobClassCase } from "../../../src/domain/asn/index.ts";
import vectors from "../../vectors/discipline.json" with { type: "json" };

const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }) => result.issues.map((it_) => `${it_.code} ${it_.path}`);

describe("one echelon down", () => {
  it.each(vectors.posts.filter((it_) => it_.echelon !== undefined))("is the next of the list: $id", ({ echelon, published }) => { expect(echelons[echelons.indexOf(echelon as Echelon) + 1]).toBe(published.echelon); });
});

describe("the class of a pelaksana under a heavy punishment", () => {
  it.each(vectors.posts.filter((it_) => it_.jobClass !== undefined))("is as published: $id", ({ punishment, jobClass, lowest, published }) => {
    const after = jobClassAfter({ punishment, jobClass, ...(lowest === undefined ? {} : { lowest }) } as JobClassCase);
    expect(after).toMatchObject({ ok: true, value: { ...published, months: 12 } });
  });
  it("is one lower, or the lowest of the institution", () => {
    expect(jobClassAfter({ punishment: "penurunan-jabatan", jobClass: 4, lowest: 3 })).toMatchObject({ ok: true, value: { jobClass: 3 } });
    expect(jobClassAfter({ punishment: "pembebasan-jabatan", jobClass: 3, lowest: 3 })).toMatchObject({ ok: true, value: { jobClass: 3 } });
  });
  it("is not guessed where there is none below, or the lowest is not known", () => {
    expect(jobClassAfter({ punishment: "penurunan-jabatan", jobClass: 3, lowest: 3 }).issues).toMatchObject([{ code: "wrong-type", path: "jobClass", expected: "a whole number from 4 to 17", received: "3" }]);
    expect(codes(jobClassAfter({ punishment: "penurunan-jabatan", jobClass: 1 }))).toEqual(["wrong-type jobClass"]);
    expect(codes(jobClassAfter({ punishment: "pembebasan-jabatan", jobClass: 5 }))).toEqual(["missing-key lowest"]);
    expect(codes(jobClassAfter({ punishment: "pembebasan-jabatan", jobClass: 5, lowest: 18 }))).toEqual(["wrong-type lowest"]);
    expect(codes(jobClassAfter({ punishment: "teguran", jobClass: 5, lowest: 3 } as never))).toEqual(["wrong-type punishment"]);
    expect(codes(jobClassAfter({ punishment: "penurunan-jabatan", class: 5 } as never))).toEqual(["missing-key jobClass", "unknown-key class"]);
    expect(codes(jobClassAfter(null as never))).toEqual(["wrong-type "]);
  });
});

describe("golongan of PPPK", () => {
  it("are seventeen, in order, and no rank of a PNS", () => {
    const value: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
    const arabic = (roman: string): number => [...roman].reduce((sum, letter, at) => { const one = value[letter] ?? 0; return sum + (one < (value[roman[at + 1] ?? ""] ?? 0) ? -one : one); }, 0);
    expect(pppkGrades.map(arabic)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    pppkGrades.forEach((a, at) => {
      expect(readPppkGrade(` ${a.toLowerCase()} `)).toMatchObject({ ok: true, value: a });
      expect(readRank(a).ok).toBe(false);
      pppkGrades.forEach((b, other) => { expect(comparePppkGrades(a, b)).toBe(Math.sign(at - other)); });
    });
    for (const code of rankCodes) expect(codes(readPppkGrade(code, "grade"))).toEqual(["unknown-grade grade"]);
  });
  it.each(["", "XVIII", "0", 9, "9", null, {}, "I".repeat(1e6)])("refuses %#", (value) => { expect(codes(readPppkGrade(value))).toEqual(["unknown-grade "]); });
  it("are compared with ranks by the caller's map alone", () => {
    const map: GradeMap = { IX: "III/a", X: "III/b" };
    expect(compareRankWithGrade("III/b", "IX", map)).toMatchObject({ ok: true, value: 1 });
    expect(compareRankWithGrade("III/b", "X", map)).toMatchObject({ ok: true, value: 0 });
    expect(compareRankWithGrade("II/d", "X", map)).toMatchObject({ ok: true, value: -1 });
    expect(codes(compareRankWithGrade("III/a", "V", map))).toEqual(["not-in-map map.V"]);
    expect(codes(compareRankWithGrade("III/a", "toString" as never, map))).toEqual(["unknown-grade grade"]);
    expect(codes(compareRankWithGrade("III" as never, "V", map))).toEqual(["unknown-rank rank"]);
    expect(codes(compareRankWithGrade("III/a", "V", { V: "II" } as never))).toEqual(["unknown-rank map.V"]);
    expect(codes(compareRankWithGrade("III/a", "V", undefined as never))).toEqual(["wrong-type map"]);
    expect(codes(compareRankWithGrade("III/a", "V", new Proxy({}, { getOwnPropertyDescriptor: () => { throw new Error("no"); } })))).toEqual(["unreadable-input "]);
  });
});

describe("echelons", () => {
  it("answer to positions as UU 5/2014 article 131 has it", () => {
    const expected: Readonly<Record<string, string>> = { "I-b": "jpt-madya", "II-a": "jpt-pratama", "II-b": "jpt-pratama", "III-a": "administrator", "III-b": "administrator", "IV-a": "pengawas", "IV-b": "pengawas", V: "pelaksana" };
    for (const [echelon, position] of Object.entries(expected)) for (const headsLpnk of [true, false]) {
      expect(positionOfEchelon(echelon as Echelon)).toMatchObject({ ok: true, value: position });
      expect(positionOfEchelon(echelon as Echelon, { headsLpnk })).toMatchObject({ ok: true, value: position });
    }
    expect(positionOfEchelon("I-a", { headsLpnk: true })).toMatchObject({ ok: true, value: "jpt-utama" });
    expect(positionOfEchelon("I-a", { headsLpnk: false })).toMatchObject({ ok: true, value: "jpt-madya" });
  });
  it("do not guess who heads an agency", () => {
    expect(codes(positionOfEchelon("I-a"))).toEqual(["missing-key facts.headsLpnk"]);
    expect(codes(positionOfEchelon("I-a", { headsLpnk: "no" as never }))).toEqual(["missing-key facts.headsLpnk"]);
    expect(codes(positionOfEchelon("I-a", null as never))).toEqual(["unreadable-input "]);
    expect(codes(positionOfEchelon("VI" as never))).toEqual(["unknown-echelon echelon"]);
  });
  it("is data with its source, frozen, and covers each echelon", () => {
    expect(echelonEquivalence.citation).toMatchObject({ instrument: "UU 5/2014", confidence: "text" });
    expect([...new Set(echelonEquivalence.rows.flatMap((row) => row.echelons))]).toEqual(echelons);
    expect([echelonEquivalence, echelonEquivalence.rows, ...echelonEquivalence.rows].every(Object.isFrozen)).toBe(true);
    expect(echelonEquivalence.rows.every((row) => positionKinds.includes(row.position))).toBe(true);
  });
  it.each([["II-b", "II-b"], ["ii.b", "II-b"], ["IIb", "II-b"], ["II/B", "II-b"], [" ii b ", "II-b"], ["v", "V"], ["iv-a", "IV-a"]])("reads %s", (text, code) => { expect(readEchelon(text)).toMatchObject({ ok: true, value: code }); });
  it.each(["", "II", "II--b", "II-c", "-ib", "IIII-a", "VI", "V-a", 2, null, "I".repeat(1e6)])("refuses %#", (value) => { expect(codes(readEchelon(value, "e"))).toEqual(["unknown-echelon e"]); });
});

describe("people with them", () => {
  it("reads golongan, class, agency and region", () => {
    const person = { id: "p", kind: "pppk", subKind: "paruh-waktu", grade: "v", position: { kind: "pelaksana", pelaksanaClass: "operator" }, agency: "kelurahan-plaju-ulu", region: "16.71.06.1001" };
    expect(readAsn(person)).toEqual({ ok: true, value: { ...person, grade: "V" }, issues: [] });
    for (const pelaksanaClass of pelaksanaClasses) expect(readAsn({ id: "p", kind: "pns", position: { kind: "pelaksana", pelaksanaClass } }).ok).toBe(true);
  });
  it("refuses each where it does not belong", () => {
    expect(codes(readAsn({ id: "p", kind: "pns", grade: "IX" }))).toEqual(["kind-disagrees grade"]);
    expect(codes(readAsn({ id: "p", kind: "pppk", grade: "III/a" }))).toEqual(["unknown-grade grade"]);
    expect(codes(readAsn({ id: "p", kind: "pns", position: { kind: "fungsional", pelaksanaClass: "klerek" } }, "x"))).toEqual(["kind-disagrees x.position.pelaksanaClass"]);
    expect(codes(readAsn({ id: "p", kind: "pns", position: { kind: "pelaksana", pelaksanaClass: "sopir" }, agency: " ", region: "1671" }))).toEqual(["wrong-type position.pelaksanaClass", "wrong-type agency", "not-a-region region"]);
  });
});
