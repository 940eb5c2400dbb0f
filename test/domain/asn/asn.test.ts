import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import {
  asnKinds, asnSubKinds, compareFunctionalLevels, compareRanks, expertLevels, isFunctionalLevel, isManagerial, isRankCode, ladderOf, positionKinds, rankCodes, rankOf, readAsn, readFunctionalLevel, readRank, skillLevels, type Asn,
} from "../../../src/domain/asn/index.ts";
import { asnSchema } from "../../../src/domain/asn/asn.schema.ts";

const codes = (value: unknown, path?: string) => readAsn(value, path).issues.map((it) => `${it.code} ${it.path}`);

describe("ranks", () => {
  it("are seventeen, in order", () => {
    expect(rankCodes.length).toBe(17);
    rankCodes.forEach((code, index) => {
      const rank = rankOf(code);
      expect(rank.index).toBe(index);
      expect(readRank(` ${rank.name.toUpperCase()} `)).toMatchObject({ value: rank });
      expect(readRank(code.toLowerCase())).toMatchObject({ value: rank });
      rankCodes.forEach((other, at) => { expect(compareRanks(code, other)).toBe(Math.sign(index - at)); });
    });
    expect(new Set(rankCodes.map((code) => rankOf(code).name)).size).toBe(17);
    expect(readRank("III/c")).toMatchObject({ value: { name: "Penata", index: 10 } });
    expect([isRankCode("IV/e"), isRankCode("V/a")]).toEqual([true, false]);
  });
  it.each([["III.c", "III/c"], ["iii-C", "III/c"], ["III c", "III/c"], ["IIIc", "III/c"], ["IVe", "IV/e"], ["Penata Muda Tk. I", "III/b"], ["penata  muda tk.I", "III/b"], ["Juru Tk I", "I/d"]])("reads %s as forms write it", (text, code) => { expect(readRank(text)).toMatchObject({ value: { code } }); });
  it.each(["III/e", "IIIf", "IV//a", "Pembina Tk. II", "Tk. I", "", "V/a", "IX", "III", 5, null, "x".repeat(1e6), {}])("refuses %#", (value) => { expect(readRank(value, "rank")).toMatchObject({ ok: false, issues: [{ code: "unknown-rank", path: "rank" }] }); });
});

describe("functional levels", () => {
  it("are compared on one ladder only", () => {
    const all = [...skillLevels, ...expertLevels];
    for (const a of all) for (const b of all) {
      const same = ladderOf(a) === ladderOf(b);
      expect(compareFunctionalLevels(a, b)).toBe(same ? Math.sign(all.indexOf(a) - all.indexOf(b)) : undefined);
    }
    expect([ladderOf("penyelia"), ladderOf("ahli-utama")]).toEqual(["keterampilan", "keahlian"]);
    expect(readFunctionalLevel("ahli  MUDA")).toMatchObject({ value: "ahli-muda" });
    expect(readFunctionalLevel(" Ahli Utama ")).toMatchObject({ value: "ahli-utama" });
    expect([isFunctionalLevel("mahir"), isFunctionalLevel("ahli")]).toEqual([true, false]);
  });
  it.each(["", "ahli", 3, undefined, "x".repeat(1e6)])("refuses %#", (value) => { expect(readFunctionalLevel(value).issues.map((it) => it.code)).toEqual(["unknown-level"]); });
  it("tells manajerial from nonmanajerial", () => { expect(positionKinds.filter(isManagerial)).toEqual(["jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas"]); });
});

describe("readAsn", () => {
  it("reads, and keeps no name", () => {
    const read = readAsn({ id: "a-1", name: "x", nip: "19671110 199203 1 001", kind: "pns", rank: "pembina", position: { kind: "fungsional", level: "Ahli Madya", jobClass: 11 } });
    expect(read).toEqual({ ok: true, value: { id: "a-1", nip: "196711101992031001", kind: "pns", rank: "IV/a", position: { kind: "fungsional", level: "ahli-madya", jobClass: 11 } }, issues: [] });
    expect(readAsn({ id: "a", kind: "pppk", subKind: "paruh-waktu", nip: "200012312024211001" })).toMatchObject({ ok: true, value: { subKind: "paruh-waktu" } });
  });
  it("reads codes as people write them", () => {
    expect(readAsn({ id: "a", kind: " PNS", position: { kind: "JPT  Pratama" } })).toMatchObject({ ok: true, value: { kind: "pns", position: { kind: "jpt-pratama" } } });
    expect(readAsn({ id: "a", kind: "PPPK", subKind: "Paruh Waktu", position: { kind: "Pelaksana", pelaksanaClass: "Klerek" } })).toMatchObject({ ok: true, value: { kind: "pppk", subKind: "paruh-waktu", position: { pelaksanaClass: "klerek" } } });
    expect(codes({ id: "a", kind: "P N S" })).toEqual(["wrong-type kind"]);
  });
  it("hands on warnings with their place", () => { expect(readAsn({ id: "a", kind: "pppk", nip: "200012312019211001" }, "people[0]").issues).toMatchObject([{ code: "pppk-under-minimum-age", path: "people[0].nip", severity: "warning" }]); });
  it("names each fault and its place", () => {
    expect(codes({})).toEqual(["missing-key id", "missing-key kind"]);
    expect(codes({ id: "", kind: "asn", nip: 196711101992031001, subKind: "x", rank: "V/a", position: { kind: "x", level: "y", jobClass: 0 }, }, "p")).toEqual([
      "wrong-type p.id", "wrong-type p.kind", "number-loses-digits p.nip", "wrong-type p.subKind", "unknown-rank p.rank", "wrong-type p.position.kind", "unknown-level p.position.level", "wrong-type p.position.jobClass",
    ]);
    expect(codes({ id: "a", kind: "pppk", nip: "196711101992031001", rank: "III/a" })).toEqual(["kind-disagrees nip", "kind-disagrees rank"]);
    expect(codes({ id: "a", kind: "pns", subKind: "paruh-waktu", position: { kind: "pelaksana", level: "mahir" } })).toEqual(["kind-disagrees position.level", "kind-disagrees subKind"]);
    expect(codes({ id: "a", kind: "pns", golongan: "IX", position: [] })).toEqual(["unknown-key golongan"]);
    expect(codes({ id: "a", kind: "pns", position: "x" })).toEqual(["wrong-type position"]);
    expect(codes({ id: "x".repeat(201), kind: "pns" })).toEqual(["wrong-type id"]);
    for (const value of [null, undefined, 1, "x", []]) expect(codes(value, "p")).toEqual(["wrong-type p"]);
    expect(codes({ get id(): string { throw new Error("no"); }, kind: "pns" })).toEqual(["unreadable-input "]);
    expect(codes(JSON.parse('{"__proto__":{"id":"a","kind":"pns"}}'))).toEqual(["unknown-key __proto__"]);
  });
});

describe("asnSchema", () => {
  it("has the documented type", () => { expectTypeOf<z.output<typeof asnSchema>>().toEqualTypeOf<Asn>(); });
  it("agrees with readAsn on data of the kept form", () => {
    // each member is mostly good, sometimes absent, sometimes bad: many people pass, every rule is broken by some
    const mostly = <T>(good: readonly T[], bad: readonly unknown[]): fc.Arbitrary<unknown> => fc.oneof({ weight: 24, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });
    const position = fc.record({ kind: mostly(["fungsional", "pelaksana"], ["x"]), level: mostly(["mahir", "ahli-muda"], ["x"]), pelaksanaClass: mostly(["klerek"], ["x"]), jobClass: mostly([1, 17], [0, 1.5, "7"]) }, { requiredKeys: ["kind"] });
    const people = fc.record({
      id: mostly(["a", "b-2"], ["", "  ", 5]), kind: mostly(["pns", "pppk"], ["x"]), nip: mostly(["196711101992031001", "200012312024211001"], ["200013312024211001", "1"]),
      subKind: mostly(asnSubKinds, ["x"]), rank: mostly(["III/a"], ["V/a"]), grade: mostly(["IX"], ["III/a"]), agency: mostly(["a-1"], [" ", 5]), region: mostly(["16.71"], ["1671", 16]), position: fc.oneof({ weight: 24, arbitrary: position }, fc.constant([])), extra: fc.constant(1),
    }, { requiredKeys: ["id", "kind"] }).map(({ extra, ...rest }) => (extra === 1 && rest.nip === undefined && rest.rank === undefined ? { ...rest, extra } : rest));
    // of every second person what the other kind of employee has is left out, so that many are without fault
    const tidied = fc.tuple(people, fc.boolean()).map(([person, tidy]) => (tidy ? Object.fromEntries(Object.entries(person).filter(([key]) => !(person.kind === "pns" ? ["grade", "subKind", "position"] : ["rank", "nip"]).includes(key))) : person));
    let agreedOk = 0;
    fc.assert(fc.property(tidied, (person) => {
      const read = readAsn(person);
      const parsed = asnSchema.safeParse(person);
      expect(parsed.success).toBe(read.ok);
      if (parsed.success && read.ok) { agreedOk += 1; expect(parsed.data).toEqual(read.value); }
    }), { numRuns: 3000 });
    expect(agreedOk).toBeGreaterThan(100);
    expect(asnKinds).toEqual(["pns", "pppk"]);
  });
});
