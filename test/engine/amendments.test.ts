/** Amendments: what they record, what is refused, chains that hold and every way in which one does not. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amendReceipt, checkAmendments, compareReceipts, createEngine, evaluate, fingerprint, replay, type Decision, type Receipt } from "../../src/engine/index.ts";
import { compare, parseFraction, unwrap, type Result } from "../../src/kernel/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { receiptSchema } from "../../src/schemas.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import { defineScorer, noParams } from "../../src/scoring/index.ts";
import { allowance, observed, perwali } from "../rulebook/sixteen.ts";
import { changed } from "../rulebook/malformed.ts";
import { ask, book, errorsOf, found, step, throughText } from "./small.ts";

const overlay = perwali("perwali-1", { set: { weight: { values: { kinerja: 40, kehadiran: 50 } } }, scope: "16.71" });
const engine = unwrap(createEngine({ rulebooks: [allowance], overlays: [overlay] } as never));
const score = (kinerja: number, more: object = {}): Receipt => unwrap(evaluate("pedoman-tpp-3-2026", { engine, asOf: "2026-06-30", inputs: { ...observed, score: { ...observed.score, kinerja } }, ...more } as never) as never as Result<Receipt>);
const decided = (more: Readonly<Record<string, unknown>> = {}): Decision => ({ reason: { id: "satu laporan belum dihitung", en: "one report had not been counted" }, decidedBy: "tim-keberatan-2", on: "2026-07-10", ...more } as Decision);

const first = score(70);
const second = unwrap(amendReceipt(first, score(90), decided()));
const third = unwrap(amendReceipt(second, score(90, { scope: "16.71" }), decided({ reason: "salah wilayah", on: "2026-08-01", decidedBy: "kepala-bkpsdm" })));

describe("amendReceipt", () => {
  it("records which receipt, why, on whose word, when, and the exact split; all else is the new receipt", () => {
    const { amends, ...rest } = second;
    expect(rest).toEqual(score(90));
    expect(amends).toMatchObject({ receipt: unwrap(fingerprint(first)), reason: decided().reason, decidedBy: "tim-keberatan-2", on: "2026-07-10", differ: ["data"] });
    // 0.6 × 20 points of performance
    expect(amends?.outputs["shown"]).toEqual({ before: "73", after: "85", change: "12", effects: { data: "12", rule: "0", overlay: "0", convention: "0" } });
  });
  it("names only what changed, and splits among the groups where several did", () => {
    expect(Object.keys(second.amends?.outputs ?? {})).toEqual(["shown", "bent"]);
    // 0.4 × 90 + 0.5 × 80 + 0.1 × 50 + 2 = 83
    expect(third.amends).toMatchObject({ differ: ["overlay"], outputs: { shown: { before: "85", after: "83", change: "-2", effects: { overlay: "-2" } } } });
    const both = unwrap(amendReceipt(first, score(90, { scope: "16.71" }), decided()));
    expect(both.amends?.differ).toEqual(["data", "overlay"]);
    expect(Object.values(both.amends?.outputs["shown"]?.effects ?? {}).map((it_) => parseFraction(it_)).reduce((sum, it_) => sum + Number(it_?.n ?? 0n) / Number(it_?.d ?? 1n), 0)).toBe(10);
  });
  it("says what became of a grade by group", () => {
    const graded = unwrap(amendReceipt(score(20), score(100), decided()));
    expect(graded.amends?.outputs["grade"]).toMatchObject({ before: "C", after: "A", alone: { data: "A" } });
  });
  it("replays, keeps the laws of a receipt, fits the schema, survives JSON", () => {
    for (const receipt of [second, third]) {
      expect(replay(throughText(receipt)).ok).toBe(true);
      expect(checkReceipt(receipt)).toEqual([]);
      expect(receiptSchema.safeParse(throughText(receipt)).success).toBe(true);
      expect(unwrap(fingerprint(throughText(receipt)))).toBe(unwrap(fingerprint(receipt)));
    }
    expect(checkReceipt(second, { everyLeaf: true })).toEqual([]);
    expect(compareReceipts(first, second).ok).toBe(true);
  });
  it("changes neither of the two", () => {
    const [before, after] = [score(70), score(90)].map((it_) => JSON.stringify(it_));
    const [a, b] = [score(70), score(90)];
    unwrap(amendReceipt(a, b, decided()));
    expect([JSON.stringify(a), JSON.stringify(b)]).toEqual([before, after]);
  });
  it("records a decision that changes nothing, with a note", () => {
    const turnedDown = amendReceipt(first, score(70), decided({ reason: "keberatan ditolak" }));
    expect(found(turnedDown)).toEqual(["amends-nothing decision"]);
    expect(unwrap(turnedDown).amends).toMatchObject({ differ: [], outputs: {} });
    expect(checkAmendments([first, unwrap(turnedDown)]).ok).toBe(true);
  });
  it.each([
    ["no reason", { reason: undefined }, "wrong-type decision.reason"], ["an empty reason", { reason: "  " }, "wrong-type decision.reason"], ["a reason in one language", { reason: { id: "a" } }, "wrong-type decision.reason"], ["a list as reason", { reason: ["a"] }, "wrong-type decision.reason"],
    ["a NIP in the reason", { reason: "keberatan 198503152010012003" }, "not-opaque decision.reason"], ["a NIP with blanks", { reason: { id: "oleh 19850315 201001 2 003", en: "x" } }, "not-opaque decision.reason"],
    ["a NIK in groups", { reason: "oleh 1671 0123 4567 8901" }, "not-opaque decision.reason"], ["a NIP with dots", { reason: "oleh 19850315.201001.2.003" }, "not-opaque decision.reason"], ["a NIP with dots as decider", { decidedBy: "19850315.201001.2.003" }, "not-opaque decision.decidedBy"], ["a NIK with dashes as decider", { decidedBy: "1671-0123-4567-8901" }, "not-opaque decision.decidedBy"],
    ["a name", { decidedBy: "Siti Rahmawati" }, "not-opaque decision.decidedBy"], ["a NIP", { decidedBy: "198503152010012003" }, "not-opaque decision.decidedBy"], ["an address", { decidedBy: "siti@example.go.id" }, "not-opaque decision.decidedBy"], ["nobody", { decidedBy: undefined }, "wrong-type decision.decidedBy"],
    ["no day", { on: "2026-02-30" }, "not-a-date decision.on"], ["something else", { because: 1 }, "unknown-key decision.because"],
  ] as const)("refuses %s, and does not repeat it", (_, more, expected) => {
    const refused = amendReceipt(first, score(90), decided(more));
    expect(found(refused)).toContain(expected);
    expect(JSON.stringify(refused.issues)).not.toMatch(/Siti|siti@|\d{16}|19850315/u);
  });
  it("refuses receipts that were altered, an amendment as the new result, another case, and what is no receipt", () => {
    const altered = throughText(changed(first, "outputs shown value text", "99"));
    expect(found(amendReceipt(altered, score(90), decided()))).toContain("part-differs before.outputs.shown.value.text");
    expect(found(amendReceipt(first, changed(score(90), "outputs shown value text", "99") as Receipt, decided()))).toContain("part-differs after.outputs.shown.value.text");
    expect(found(amendReceipt(first, second, decided()))).toContain("amends-already after.amends");
    const quiet = changed(throughText(first), "rule instrument number", "4") as Receipt; // replays: it decides nothing
    expect(found(amendReceipt(quiet, score(90), decided(), { fingerprint: unwrap(fingerprint(first)) }))).toContain("fingerprint-differs before");
    expect(found(amendReceipt(first, score(90, { asOf: "2026-07-01" }), decided()))).toContain("amends-another-case after.period");
    const other = unwrap(evaluate({ ...allowance, id: "lain-1@1", family: "lain" } as never, { asOf: "2026-06-30", inputs: observed } as never) as never as Result<Receipt>);
    expect(found(amendReceipt(first, other, decided()))).toContain("amends-another-case after.family");
    expect(amendReceipt(first, score(90, { scope: "16.71" }), decided()).issues).toMatchObject([{ code: "amends-another-case", severity: "warning", path: "after.scope" }]);
    expect(found(amendReceipt({} as never, null as never, decided()))).toContain("not-a-receipt before.format");
    expect(errorsOf(amendReceipt(first, score(90), null as never))).toEqual(["wrong-type"]);
    expect(amendReceipt(first, score(90), new Proxy({}, { ownKeys: () => { throw new Error("no"); } }) as never).ok).toBe(false);
  });
});

describe("two results that cannot be mixed", () => {
  const upTo = defineScorer({
    id: "up-to@1", describe: { id: "{value} sampai {limit}", en: "{value} up to {limit}" }, inputs: { value: { kind: "number", takes: "each" }, limit: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" },
    score: ({ value, limit }) => { if (compare(value, limit) > 0) throw new Error("too much"); return { value }; },
  });
  const limited = (limit: number, more: Partial<RulebookData> = {}): RulebookData => book({ inputs: { a: { kind: "number" } }, terms: { limit: { number: limit, cite: "text" } }, steps: [step("result", "up-to@1", { value: "a", limit: "limit" })], ...more });
  const late = limited(9, { id: "kecil@2", steps: [step("result", "up-to@1", { value: "a", limit: "limit" }), step("flag", "compare@1", { left: "a", right: "limit" }, { params: { is: "=" } })], outputs: ["result", "flag"] });
  const [before, after] = [unwrap(ask(limited(2), { inputs: { a: 1 } }, [upTo])), unwrap(ask(late, { inputs: { a: 8 } }, [upTo]))];
  it("are recorded before and after, without the split, and say so", () => {
    const amended = amendReceipt(before, after, decided(), { scorers: [upTo] });
    expect(amended.issues.map((it_) => [it_.code, it_.severity])).toContainEqual(["not-comparable", "warning"]);
    expect(unwrap(amended).amends).toMatchObject({ differ: ["data", "rule"], outputs: { result: { before: "1", after: "8" } } });
    expect(unwrap(amended).amends?.outputs["result"]?.effects).toBeUndefined();
    expect(checkAmendments([before, unwrap(amended)], { scorers: [upTo] }).ok).toBe(true);
  });
  it("need the scorers that they were made with", () => {
    expect(errorsOf(amendReceipt(before, after, decided()))).toContain("unknown-scorer");
  });
  it("are due to the rule as a whole where the rules read different inputs", () => {
    const other = unwrap(ask(book({ id: "kecil@2", inputs: { b: { kind: "number" } }, steps: [step("result", "mean@1", { values: ["b"] })] }), { inputs: { b: 4 } }));
    const amended = amendReceipt(before, other, decided(), { scorers: [upTo] });
    expect(amended.issues).toMatchObject([{ code: "compared-whole", severity: "warning", path: "outputs", details: { onlyBefore: "a", onlyAfter: "b" } }]);
    expect(unwrap(amended).amends).toMatchObject({ differ: ["data", "rule"], outputs: { result: { before: "1", after: "4", change: "3", effects: { data: "0", rule: "3", overlay: "0", convention: "0" } } } });
    expect(checkAmendments([before, unwrap(amended)], { scorers: [upTo] }).ok).toBe(true);
  });
});

describe("checkAmendments", () => {
  const print = (receipt: Receipt): string => unwrap(fingerprint(receipt));
  it("takes a chain of one, two and three, through JSON, with the fingerprint of the last", () => {
    expect(unwrap(checkAmendments([first]))).toEqual({ fingerprints: [print(first)], links: [] });
    const chain = unwrap(checkAmendments([first, second, third].map(throughText), { fingerprint: print(third) }));
    expect(chain.fingerprints).toEqual([first, second, third].map(print));
    expect(chain.links).toMatchObject([{ on: "2026-07-10", decidedBy: "tim-keberatan-2", differ: ["data"] }, { on: "2026-08-01", reason: "salah wilayah", outputs: { shown: { change: "-2" } } }]);
    expect(found(checkAmendments([first, second, third]))).toEqual(["amends-another-case [2].scope"]);
  });
  it("catches a first receipt that was altered, even where nothing is calculated from it", () => {
    expect(found(checkAmendments([changed(throughText(first), "rule instrument number", "4"), second]))).toEqual(["amends-another-receipt [1].amends.receipt"]);
    expect(found(checkAmendments([changed(throughText(first), "outputs shown value text", "99"), second]))).toEqual(["part-differs [0].outputs.shown.value.text", "amends-another-receipt [1].amends.receipt"]);
  });
  it("catches every altered leaf of every receipt of the chain", () => {
    const chain = [first, second, third].map(throughText) as unknown[];
    const kept = { fingerprint: print(third) };
    const addresses = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => (typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => addresses(inner, [...path, key])) : typeof value === "string" ? [path] : []);
    const all = addresses(chain);
    fc.assert(fc.property(fc.nat(all.length - 1), (at) => { expect(checkAmendments(changed(chain, (all[at] ?? []).join(" "), "!") as never, kept).ok).toBe(false); }), { numRuns: 60 });
  });
  it("says of a part that is no amendment where it stands, wherever it stands (it said only that something was unreadable)", () => {
    for (const amends of [null, 7, {}, { ...second.amends, on: 7 }, { ...second.amends, differ: "data" }, { ...second.amends, outputs: null }]) {
      for (const [at, chain] of [[0, [{ ...second, amends }]], [1, [first, { ...second, amends }]], [1, [first, { ...second, amends }, third]]] as const) {
        const refused = checkAmendments(chain as never);
        expect([refused.ok, refused.issues.some((it_) => it_.path === ""), refused.issues.some((it_) => it_.path.startsWith(`[${at}].amends`))]).toEqual([false, false, true]);
      }
    }
    expect(unwrap(amendReceipt(first, score(90), decided({ reason: "laporan 2026-01-20 2026-01-21, nomor 800/12/2026" }))).amends?.reason).toContain("800/12/2026");
  });
  it("catches a missing link, at the beginning and in the middle, and a receipt that amends nothing", () => {
    expect(found(checkAmendments([second, third]))).toEqual(["amendment-missing [0].amends", "amends-another-case [1].scope"]);
    expect(found(checkAmendments([first, third]))).toEqual(["amends-another-receipt [1].amends.receipt"]);
    expect(found(checkAmendments([first, score(90)]))).toEqual(["amendment-missing [1].amends"]);
  });
  it("catches a wrong order, and says where the receipt that is named stands", () => {
    expect(checkAmendments([second, first, third]).issues).toMatchObject([{ code: "amendment-missing", path: "[0].amends" }, { code: "amendment-missing", path: "[1].amends" }, { code: "amends-another-receipt", path: "[2].amends.receipt", details: { row: 0 } }]);
    expect(found(checkAmendments([first, second, first]))).toContain("amendment-twice [2]");
  });
  it("catches dates that go back, a split that is not so, another case", () => {
    const early = unwrap(amendReceipt(second, score(80), decided({ on: "2026-07-09" })));
    expect(found(checkAmendments([first, second, early]))).toEqual(["amendment-dates-go-back [2].amends.on"]);
    expect(found(checkAmendments([first, changed(throughText(second), "amends outputs shown change", "11")]))).toEqual(["part-differs [1].amends.outputs.shown.change"]);
    expect(checkAmendments([first, changed(throughText(second), "amends outputs verdict", { before: "cair", after: "cair" })]).issues).toMatchObject([{ code: "part-differs", path: "[1].amends.outputs.verdict", expected: "nothing" }]);
    expect(found(checkAmendments([first, changed(throughText(second), "amends differ", ["rule"])]))).toEqual(["part-differs [1].amends.differ[0]"]);
    const moved = { ...score(80, { asOf: "2026-07-01" }), amends: { ...throughText(second).amends, outputs: {} } };
    expect(found(checkAmendments([first, moved]))).toContain("amends-another-case [1].period");
  });
  it.each([
    ["no list", "x", ["wrong-type chain"]], ["an empty list", [], ["wrong-type chain"]], ["nothings", [null, 1], ["not-a-receipt [0].format"]],
    ["a getter that throws", [{ get format(): string { throw new Error("no"); } }], ["unreadable-input [0]"]], ["a list that throws", new Proxy([first], { get: () => { throw new Error("no"); } }), ["unreadable-input"]],
  ])("refuses %s", (_, chain, expected) => { expect(found(checkAmendments(chain as never)).slice(0, 1)).toEqual(expected); });
  it("compares what an amendment says of its own answers already when it is replayed", () => {
    const with_ = (place: string, value: unknown): readonly string[] => found(replay(changed(throughText(second), place, value)));
    expect(with_("amends outputs shown after", "86")).toEqual(["part-differs amends.outputs.shown.after"]);
    expect(with_("amends outputs shown", 7)).toEqual(["part-differs amends.outputs.shown.after"]);
    expect(with_("amends outputs nowhere", { before: "1", after: "2" })).toEqual(["part-differs amends.outputs.nowhere.after"]);
    expect(with_("amends outputs", 7)).toEqual(["not-a-receipt amends.outputs"]);
    expect(with_("amends", "x")).toEqual(["not-a-receipt amends"]);
    expect(with_("amends receipt", "sha256:1")).toEqual(["not-a-receipt amends.receipt"]);
    expect(with_("amends differ", ["data", "data"])).toEqual(["not-a-receipt amends.differ"]);
    expect(with_("amends differ", "data")).toEqual(["not-a-receipt amends.differ"]);
    expect(with_("amends decidedBy", "Siti R")).toEqual(["not-opaque amends.decidedBy"]);
    expect(with_("amends note", "x")).toEqual(["part-differs amends.note"]);
  });
});
