import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNip, parseNip } from "../../../src/domain/asn/index.ts";
import { addDays, unwrap } from "../../../src/kernel/index.ts";
import vectors from "../../vectors/development.json" with { type: "json" };

const codes = (text: unknown, options?: { referenceDate?: string }) => parseNip(text as string, options).issues.map((it) => it.code);

describe("parseNip", () => {
  it.each(vectors.nip)("$id", ({ number, gives, fails }) => {
    const read = parseNip(number);
    if (gives === undefined) expect(read.issues.map((it) => it.code)).toEqual(fails);
    else expect(read).toEqual({ ok: true, value: { number, ...gives }, issues: [] });
  });
  it("never invents a month for a PPPK", () => { expect(unwrap(parseNip("200012312024211001"))).not.toHaveProperty("appointmentMonth"); });
  it("reads every well-formed number and prints it back", () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: 60_000 }).map((n) => addDays("1900-01-01", n)), fc.integer({ min: 1800, max: 9999 }),
      fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 })), fc.constantFrom("1", "2"), fc.integer({ min: 1, max: 999 }),
      (birth, year, thirteen, sex, sequence) => {
        const groups = [birth.replaceAll("-", ""), `${year}${String(thirteen).padStart(2, "0")}`, sex, String(sequence).padStart(3, "0")];
        const nip = unwrap(parseNip(groups.join(" ")));
        expect(nip).toMatchObject({ number: groups.join(""), birthDate: birth, appointmentYear: year, sex: sex === "1" ? "m" : "f", sequence: groups[3], ...(thirteen > 12 ? { kind: "pppk", contract: thirteen - 20 } : { kind: "pns", appointmentMonth: thirteen }) });
        expect(formatNip(nip)).toBe(groups.join(" "));
        expect(parseNip(groups.join(""))).toEqual(parseNip(formatNip(nip)));
      },
    ));
  });
  it("refuses numbers, other types and other characters", () => {
    expect(codes(196711101992031001)).toEqual(["number-loses-digits"]);
    expect(codes(196711101992031001n)).toEqual(["number-loses-digits"]);
    for (const value of [null, undefined, {}, [], true, new Proxy({}, { get: () => { throw new Error("no"); } })]) expect(codes(value)).toEqual(["wrong-type"]);
    expect(codes("19671110199203100A")).toEqual(["not-digits"]);
    expect(codes("196711101992031,01")).toEqual(["not-digits"]);
    expect(codes("19671110199203100١")).toEqual(["not-digits"]);
    expect(codes("19671110\t199203 1 001")).toEqual(["wrong-length"]);
    expect(codes("")).toEqual(["wrong-length"]);
    expect(codes("1".repeat(5_000_000))).toEqual(["wrong-length"]);
    expect(codes(" ".repeat(50) + "196711101992031001")).toEqual([]);
  });
  it("reports every fault of one number", () => {
    expect(codes("190002291799304000")).toEqual(["invalid-birth-date", "invalid-appointment", "unknown-kind", "invalid-sex-digit", "invalid-sequence"]);
    expect(codes("196711101992001001")).toEqual(["invalid-appointment"]);
    expect(codes("196711101992191001")).toEqual(["invalid-appointment"]);
  });
  it("warns of what cannot lawfully be", () => {
    expect(codes("200001022018011001")).toEqual(["young-at-appointment"]);
    expect(codes("200001012018011001")).toEqual([]);
    expect(codes("200012312019211001")).toEqual(["pppk-under-minimum-age"]);
    expect(codes("200012312020211001")).toEqual([]);
    expect(codes("200012312017211001")).toEqual(["young-at-appointment", "pppk-under-minimum-age"]);
    expect(codes("199001012026071001", { referenceDate: "2026-06-30" })).toEqual(["appointed-in-the-future"]);
    expect(codes("199001012026071001", { referenceDate: "2026-07-01" })).toEqual([]);
    expect(codes("199001012027211001", { referenceDate: "2026-12-31" })).toEqual(["appointed-in-the-future"]);
    expect(codes("199001012026211001", { referenceDate: "2026-01-01" })).toEqual([]);
    expect(parseNip("199001012026071001", { referenceDate: "2026-06-30" }).issues[0]).toMatchObject({ severity: "warning", details: { appointed: "2026-07", referenceDate: "2026-06-30" } });
    expect(parseNip("196711101992031001", { referenceDate: "2026-6-30" })).toMatchObject({ ok: false, issues: [{ code: "not-a-date", path: "options.referenceDate" }] });
  });
  it("keeps the birth date out of its issues", () => {
    for (const text of ["200013312024211001", "200012312017211001", "19671110199203100A"]) expect(JSON.stringify(parseNip(text).issues)).not.toMatch(/2000-?1[23]-?31|19671110/);
  });
  it("survives hostile options", () => {
    expect(parseNip("196711101992031001", { get referenceDate(): string { throw new Error("no"); } }).issues[0]?.code).toBe("unreadable-input");
    expect(parseNip("196711101992031001", null as unknown as object).issues[0]?.code).toBe("unreadable-input");
  });
});
