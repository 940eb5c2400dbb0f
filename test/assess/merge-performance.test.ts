/** mergePerformance: the two halves of 2021 in one figure that is the caller's own, and says so. */
import { describe, expect, it } from "vitest";
import { assessPerformance, mergePerformance, type MergeOptions, type Parts, type Performance } from "../../src/assess/index.ts";
import { replay } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { permenpanrb8of2021Examples } from "../../src/regulations/performance/permenpanrb-8-2021.examples.ts";
import { pp46of2011Examples } from "../../src/regulations/performance/pp-46-2011.examples.ts";

const named = <T extends { readonly name: string }>(list: readonly T[], name: string): T => list.find((it_) => it_.name === name) ?? ({} as T);
const first = named(pp46of2011Examples, "a whole year");
const second = named(permenpanrb8of2021Examples, "a leader's year");
/** The two halves: 5627/60 under PP 46/2011, 5427/50 under 8/2021. */
const halves: Parts<Performance> = { parts: [
  { rulebook: "pp-46-2011@1", period: { from: "2021-01-01", to: "2021-06-30" }, answer: unwrap(assessPerformance({ inputs: first.inputs, members: first.members } as never, { period: "2021-S1" })) },
  { rulebook: "permenpanrb-8-2021@1", period: { from: "2021-07-01", to: "2021-12-31" }, answer: unwrap(assessPerformance({ inputs: second.inputs, members: second.members } as never, { period: "2021-S2", conventions: second.conventions ?? {}, terms: second.terms as never })) },
] };
const merged = (weights: unknown, parts: unknown = halves): ReturnType<typeof mergePerformance> => mergePerformance(parts as Parts<Performance>, { weights } as MergeOptions);
const codes = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => [...new Set(result.issues.map((it_) => it_.code))];

describe("mergePerformance", () => {
  it("weighs by months, by days, or as the caller says", () => {
    expect(unwrap(merged("months")).score).toMatchObject({ text: "101.16", exact: "60697/600" });
    expect(unwrap(merged("days")).score?.exact).toBe("11083843/109500"); // (181 × 5627/60 + 184 × 5427/50) / 365
    expect(unwrap(merged({ "pp-46-2011": 1, "permenpanrb-8-2021@1": "3" })).score?.exact).toBe("125821/1200");
    expect(unwrap(merged("months")).parts.map(({ rulebook, weight, score }) => [rulebook, weight, score])).toEqual([["pp-46-2011@1", 6, "5627/60"], ["permenpanrb-8-2021@1", 6, "5427/50"]]);
  });
  it("is recorded as the caller's, is no more than a convention, and keeps how sure each half is", () => {
    const found = merged("months");
    const { receipt, parts } = unwrap(found);
    expect(codes(found)).toEqual(["merged-by-caller"]);
    expect([receipt.rulebook, receipt.outputs["merged"]?.confidence, receipt.outputs["merged"]?.conventions]).toEqual(["gabungan-periode@1", "convention", expect.arrayContaining(["caller: partWeight"])]);
    expect(receipt.overlay.changes.map(({ source }) => source)).toEqual(expect.arrayContaining(["caller"]));
    expect(parts.map(({ confidence }) => confidence)).toEqual(halves.parts.map(({ answer }) => answer.receipt.outputs["total"]?.confidence));
    expect(Object.keys(receipt.outputs)).not.toContain("predicate");
    expect(replay(JSON.parse(JSON.stringify(receipt)) as never).ok).toBe(true);
  });
  it("refuses parts that share a day, stand in the wrong order or end before they begin, with their place", () => {
    const [one, two] = halves.parts;
    const moved = (from: string, to: string): unknown => ({ parts: [one, { ...two, period: { from, to } }] });
    const told = (parts: unknown): unknown => merged("days", parts).issues.map((it_) => `${it_.code} ${it_.path}`);
    expect(told(moved("2021-06-30", "2021-12-31"))).toEqual(["not-parts parts[1].period"]);
    expect(told({ parts: [two, one] })).toEqual(["not-parts parts[1].period"]);
    expect(told(moved("2021-12-31", "2021-07-01"))).toEqual(["not-parts parts[1]"]);
    expect(merged("days", moved("2021-07-02", "2021-12-31")).ok).toBe(true);
  });
  it("says in both languages whose it is", () => {
    const { receipt } = unwrap(merged("months"));
    expect(explain(receipt, { locale: "id" }).replace(/\s+/g, " ")).toContain("ditetapkan oleh pengguna saat meminta perhitungan, tanpa dasar peraturan");
    expect(explain(receipt, { locale: "en" }).replace(/\s+/g, " ")).toContain("set by the user with the request, without a basis in a regulation");
    expect(explain(receipt, { locale: "en" }).replace(/\s+/g, " ")).toContain("Scores of several periods joined by the caller, without a basis in a regulation");
  });
  it("gives no figure where a part has no score or no weight", () => {
    const six = { ...halves, parts: [halves.parts[0], { rulebook: "permenpanrb-6-2022@1", period: { from: "2022-01-01", to: "2022-12-31" }, answer: unwrap(assessPerformance({ results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period: "2022" })) }] };
    const open = merged("days", six);
    expect([unwrap(open).score, unwrap(open).receipt.missing, unwrap(open).parts[1]?.confidence]).toEqual([null, ["not-given@partScore[2022-01-01]"], null]);
    expect(unwrap(merged({ "pp-46-2011": 1 })).receipt.missing).toEqual(["not-set@partWeight[2021-07-01]"]);
  });
  it("reads an answer that went through JSON", () => {
    expect(unwrap(merged("months", JSON.parse(JSON.stringify({ parts: halves.parts.map((it_) => ({ ...it_, answer: { score: it_.answer.score, receipt: it_.answer.receipt } })) })))).score?.exact).toBe("60697/600");
  });
  it("refuses what is no answer with parts, months that are not whole, weights that are none", () => {
    for (const parts of [null, {}, { parts: [] }, { parts: [halves.parts[0]] }, { parts: [1, 2] }, { parts: [halves.parts[0], { ...halves.parts[1], period: { from: "x", to: "y" } }] }, halves.parts[0]?.answer]) expect(codes(merged("months", parts))).toEqual(["not-parts"]);
    expect(codes(merged("months", { parts: [halves.parts[0], { ...halves.parts[1], period: { from: "2021-07-02", to: "2021-12-31" } }] }))).toEqual(["part-month"]);
    expect(codes(merged("years"))).toEqual(["wrong-type"]);
    expect(codes(merged({ "pp-46-2011": -1, "permenpanrb-8-2021": 1 }))).toEqual(["out-of-bounds"]);
    expect(codes(merged({ "pp-46-2011": "much", "permenpanrb-8-2021": 1 }))).toEqual(["not-a-number"]);
    expect(mergePerformance(new Proxy({}, { get: () => { throw new Error("no"); }, getOwnPropertyDescriptor: () => { throw new Error("no"); } }) as never, { weights: "days" }).ok).toBe(false);
  });
});
