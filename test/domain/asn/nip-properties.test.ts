/** parseNip on 100,000 numbers made by an independent generator, on numbers spoilt at one place, and on the wrong layouts that circulate. */
import { describe, expect, it } from "vitest";
import { formatNip, maskNip, parseNip, readAsn, type Nip } from "../../../src/domain/asn/index.ts";

/** The sequence of Park and Miller: the same numbers in every run, without a library. */
const stream = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};
const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const isLeap = (year: number): boolean => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
const lengthOf = (year: number, month: number): number => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** Parts first, number second: what is expected never passes through the parser. */
const make = (next: (below: number) => number): { readonly digits: string; readonly parts: Nip } => {
  const [year, month] = [1930 + next(80), 1 + next(12)];
  const day = 1 + next(lengthOf(year, month));
  const appointmentYear = year + 15 + next(40);
  const [isPns, count, sex, sequence] = [next(2) === 0, 1 + next(12), 1 + next(2), pad(1 + next(999), 3)];
  const contract = 1 + (count % 9);
  const digits = `${year}${pad(month, 2)}${pad(day, 2)}${appointmentYear}${isPns ? pad(count, 2) : `2${contract}`}${sex}${sequence}`;
  const shared = { number: digits, birthDate: `${year}-${pad(month, 2)}-${pad(day, 2)}`, appointmentYear, sex: sex === 1 ? "m" : "f", sequence } as const;
  return { digits, parts: isPns ? { kind: "pns", ...shared, appointmentMonth: count } : { kind: "pppk", ...shared, contract } };
};

/** What must be said of eighteen digits, by the layout alone and number for number. */
const faultsOf = (digits: string): readonly string[] => {
  const number = (from: number, to: number): number => Number(digits.slice(from, to));
  const [year, month, day, thirteen] = [number(0, 4), number(4, 6), number(6, 8), number(12, 14)];
  return [
    ...(year < 1800 || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month) ? ["invalid-birth-date"] : []),
    ...(number(8, 12) < 1800 ? ["invalid-appointment"] : []),
    ...(thirteen >= 30 ? ["unknown-kind"] : []),
    ...(thirteen === 0 || (thirteen >= 13 && thirteen <= 19) ? ["invalid-appointment"] : []),
    ...(thirteen === 20 ? ["invalid-contract"] : []),
    ...(number(14, 15) === 1 || number(14, 15) === 2 ? [] : ["invalid-sex-digit"]),
    ...(number(15, 18) === 0 ? ["invalid-sequence"] : []),
  ];
};
const errorsOf = (text: unknown): readonly string[] => parseNip(text as string).issues.filter((it_) => it_.severity === "error").map((it_) => it_.code);

describe("parseNip, 100,000 random numbers", () => {
  it("gives back the parts of every valid one, as digits and as forms print it", () => {
    const next = stream(20_251_124);
    const kinds = { pns: 0, pppk: 0 };
    const wrong: string[] = [];
    for (let at = 0; at < 100_000; at += 1) {
      const { digits, parts } = make(next);
      const spaced = `${digits.slice(0, 8)} ${digits.slice(8, 14)} ${digits.slice(14, 15)} ${digits.slice(15)}`;
      const read = parseNip(at % 2 === 0 ? digits : spaced);
      const same = read.ok && JSON.stringify(Object.entries(read.value).sort()) === JSON.stringify(Object.entries(parts).sort()) && formatNip(read.value) === spaced && maskNip(read.value) === `******** ****** * ${parts.sequence}`;
      if (!same) wrong.push(digits);
      kinds[parts.kind] += 1;
    }
    expect(wrong).toEqual([]);
    expect(Math.min(kinds.pns, kinds.pppk)).toBeGreaterThan(40_000);
  });
  it("names what is wrong with a number of which one digit was changed, or says that nothing is: there is no check digit", () => {
    const next = stream(7);
    const wrong: string[] = [];
    const seen = new Map<string, number>();
    for (let at = 0; at < 100_000; at += 1) {
      const { digits } = make(next);
      const place = next(18);
      const changed = digits.slice(0, place) + String((Number(digits[place]) + 1 + next(9)) % 10) + digits.slice(place + 1);
      const faults = faultsOf(changed);
      for (const code of faults) seen.set(code, (seen.get(code) ?? 0) + 1);
      if (errorsOf(changed).join() !== faults.join()) wrong.push(changed);
    }
    expect(wrong).toEqual([]);
    // a change in the last digits must not be seen: whoever sees it has invented a check digit
    expect([...seen.keys()].sort()).toEqual(["invalid-appointment", "invalid-birth-date", "invalid-contract", "invalid-sequence", "invalid-sex-digit", "unknown-kind"]);
    expect(errorsOf("198503152010012003")).toEqual(errorsOf("198503152010012004"));
  });
  it("names what is wrong with a number that lost, gained or swapped a character", () => {
    const next = stream(11);
    const odd = [",", ".", "-", "/", "A", "O", "l", "\t", "\u00a0", "٣", "１", "+", "e"];
    for (let at = 0; at < 20_000; at += 1) {
      const { digits } = make(next);
      const place = next(18);
      const letter = odd[next(odd.length)] ?? "";
      if (errorsOf(digits.slice(0, place) + digits.slice(place + 1)).join() !== "wrong-length") expect.fail(digits);
      if (errorsOf(`${digits.slice(0, place)}${letter}${digits.slice(place)}`).join() !== "wrong-length") expect.fail(digits);
      if (errorsOf(digits.slice(0, place) + letter + digits.slice(place + 1)).join() !== "not-digits") expect.fail(digits);
      if (errorsOf(Number(digits)).join() !== "number-loses-digits") expect.fail(digits);
    }
  });
});

describe("wrong layouts that circulate", () => {
  it.each([
    ["a comma at the sex digit, which the public pattern [1,2] accepts", "19850315201001,003", "not-digits"],
    ["the nine digits of before 2008", "131 234 567", "wrong-length"],
    ["the sixteen digits of a NIK", "1671011503850003", "wrong-length"],
    ["points between the parts", "19850315.201001.2.003", "wrong-length"],
    ["strokes between the parts", "19850315-201001-2-003", "wrong-length"],
    ["the birth date as ddmmyyyy", "150319852010012003", "invalid-birth-date"],
    ["the day of appointment in the number", "19850315201001012003", "wrong-length"],
    ["a year of appointment of two digits", "1985031510012003", "wrong-length"],
    ["sex as L or P", "19850315201001P003", "not-digits"],
    ["the word before it", "NIP198503152010012003", "wrong-length"],
  ])("refuses %s", (_, text, code) => { expect(errorsOf(text)).toContain(code); });
  it("does not take digits 9-14 of a PPPK for a year and a month: such a number reads as a PNS, and a PPPK with it is refused", () => {
    expect(parseNip("199507202024051001")).toMatchObject({ ok: true, value: { kind: "pns", appointmentMonth: 5 } });
    expect(readAsn({ id: "p-1", kind: "pppk", nip: "199507202024051001" }).issues).toMatchObject([{ code: "kind-disagrees", path: "nip" }]);
    expect(parseNip("199507202024211001")).toMatchObject({ ok: true, value: { kind: "pppk", contract: 1 } });
  });
});
