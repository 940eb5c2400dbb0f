/** Ratings: the three codes and the spellings in use, by an explicit table. */
import { describe, expect, it } from "vitest";
import { ratingCodes, readRatings } from "../../../src/domain/performance/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const codesOf = (value: unknown): readonly string[] => readRatings(value).issues.map((it) => `${it.code}@${it.path}`);

describe("readRatings", () => {
  it.each(ratingCodes.map((it) => [it]))("reads the code %s on both axes", (code) => {
    expect(unwrap(readRatings({ results: code, behaviour: code }))).toEqual({ results: code, behaviour: code });
  });
  it.each([
    ["diatas", "di-atas-ekspektasi"], ["Di Atas Ekspektasi", "di-atas-ekspektasi"], ["diatas ekspektasi", "di-atas-ekspektasi"], ["di atas", "di-atas-ekspektasi"], ["sesuai", "sesuai-ekspektasi"], ["SESUAI EKSPEKTASI", "sesuai-ekspektasi"],
    ["dibawah", "di-bawah-ekspektasi"], ["di bawah", "di-bawah-ekspektasi"], ["dibawah ekspektasi", "di-bawah-ekspektasi"], ["di bawah ekspektasi", "di-bawah-ekspektasi"],
    [" Di  Bawah Ekspektasi\u00a0", "di-bawah-ekspektasi"], ["di-atas", "di-atas-ekspektasi"], ["Sesuai Ekspektasi ", "sesuai-ekspektasi"],
  ])("reads the spelling %s", (spelling, code) => {
    expect(unwrap(readRatings({ results: spelling }))).toEqual({ results: code });
  });
  it("takes nothing and null for not known yet", () => {
    expect(unwrap(readRatings({ results: null }))).toEqual({});
    expect(unwrap(readRatings({}))).toEqual({});
  });
  it.each(["baik", "", "atas", "ekspektasi", "atas ekspektasi", "di atas ekspektasi ekspektasi", "diatasekspektasi"])("guesses nothing: %j", (text) => {
    expect(codesOf({ behaviour: text })).toEqual(["unknown-rating@behaviour"]);
  });
  it("refuses other kinds and keys", () => {
    expect(codesOf({ results: 1, behaviour: true })).toEqual(["wrong-type@results", "wrong-type@behaviour"]);
    expect(codesOf({ result: "sesuai" })).toEqual(["unknown-key@result"]);
    for (const value of [null, 3, "sesuai", []]) expect(codesOf(value)).toEqual(["wrong-type@"]);
    expect(codesOf({ get results(): string { throw new Error("no"); } })).toEqual(["unreadable-input@"]);
  });
});
