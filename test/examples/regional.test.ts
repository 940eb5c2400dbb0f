/** The worked examples of docs/examples/regional: JSON alone, accepted, with figures worked out by hand, and the variants that are refused. */
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, evaluateProRata, replay, type Engine, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { parseOverlay, parseRulebook, type OverlayData, type RulebookData } from "../../src/rulebook/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import { plain, throughText } from "../engine/small.ts";
import { filesBelow, read } from "../support/sources.ts";

const data = (name: string): unknown => JSON.parse(read(`docs/examples/regional/${name}`));
const overlayOf = (file: unknown): OverlayData => unwrap(parseOverlay(file));
const allowance: RulebookData = unwrap(parseRulebook(data("guideline-allowance.json")));
const appraisal: RulebookData = unwrap(parseRulebook(data("guideline-appraisal.json")));
const chain = (data("overlays-amended-twice.json") as readonly unknown[]).map(overlayOf);
const all: readonly OverlayData[] = [...["overlay-60-40.json", "overlay-40-60.json", "overlay-own-predicates.json", "overlay-perspective-weights.json"].map((it_) => overlayOf(data(it_))), ...chain];
const engine: Engine = unwrap(createEngine({ rulebooks: [allowance, appraisal], overlays: all } as never));
const ask = (rulebook: RulebookData, request: object): Receipt => unwrap(evaluate(rulebook.id, { engine, ...request } as never) as never as Result<Receipt>);
const paid = (agency: string | undefined, inputs: object, more: object = {}): unknown => plain(ask(allowance, { period: "2025-01", inputs: { deduction: 0, ...inputs }, ...(agency === undefined ? {} : { scope: { agency } }), ...more }).outputs["paid"]?.value);

const score = { kinerja: 90, kehadiran: 95 };

describe("opposite shares", () => {
  it("60/40: performance and attendance by their scores", () => {
    expect(paid(undefined, { score })).toBe("185/2"); // (90 + 95) / 2
    expect(paid("kabupaten-contoh-a", { score })).toBe("92"); // 54 + 38
    expect(paid("kabupaten-contoh-a", { score: { kinerja: "251/3", kehadiran: "1000/11" } })).toBe("4761/55"); // 60 × 251/300 + 40 × 10/11 = 251/5 + 400/11
    expect(paid("kabupaten-contoh-a", { score }, { scope: { agency: "kabupaten-lain" } })).toBe("185/2");
  });
  it("60/40: without work done the share of attendance alone", () => {
    expect(paid("kabupaten-contoh-a", { score, productive: false })).toBe("38");
    expect(paid(undefined, { score, productive: false })).toBe("185/2"); // the guideline itself takes nothing away
  });
  it("40/60: performance by five steps, each edge on its own side, then the deduction", () => {
    const of = (kinerja: number | string): unknown => paid("kabupaten-contoh-b", { score: { kinerja, kehadiran: 95 } });
    // 40 × step + 60 × 0.95
    expect([100, 85, "84.99", 76, "75.99", 60, "59.99", 51, "50.99", 0].map(of)).toEqual(["97", "97", "93", "93", "89", "89", "85", "85", "81", "81"]);
    expect(paid("kabupaten-contoh-b", { score: { kinerja: 78, kehadiran: 95 }, deduction: "3.5" })).toBe("179/2");
    expect(paid("kabupaten-contoh-b", { score: { kinerja: 0, kehadiran: 0 }, deduction: 30 })).toBe("0"); // 24 − 30
  });
  it("the same person under both: 92 against 97, and the receipt says why", () => {
    const [a, b] = ["kabupaten-contoh-a", "kabupaten-contoh-b"].map((agency) => ask(allowance, { period: "2025-01", inputs: { score, deduction: 0 }, scope: { agency } }));
    expect([plain(a?.outputs["paid"]?.value), plain(b?.outputs["paid"]?.value)]).toEqual(["92", "97"]);
    expect(b?.overlay.changes.map((it_) => it_.path)).toEqual(["share[kinerja]", "share[kehadiran]", "paidBy[kinerja]", "ladder"]);
    expect(b?.overlay.applied[0]).toMatchObject({ illustration: true, citation: { confidence: "unverified", source: "github.com/papamas/ekinerja" } });
    expect(b?.outputs["paid"]?.confidence).toBe("unverified");
    expect(explain(b as Receipt, { locale: "id" })).toContain("contoh rekaan");
  });
});

describe("own bands and names", () => {
  const of = (scores: readonly (number | string)[], more: object = {}, period = "2025"): Receipt => ask(appraisal, { period, scope: { agency: "kota-contoh-d" }, inputs: { score: Object.fromEntries(["pemangku", "pelanggan", "proses", "pembelajaran"].map((id, at) => [id, scores[at]])), bonus: 0, ...more } });
  const answer = (receipt: Receipt): unknown => [plain(receipt.outputs["total"]?.value), receipt.outputs["predicate"]?.value];
  it("weights of 30, 25, 15, 30, five predicates, the bonus below the cap", () => {
    expect(answer(of([90, 80, 70, 100]))).toEqual(["175/2", "baik"]); // 27 + 20 + 10.5 + 30
    expect(answer(of([90, 80, 70, 100], { bonus: 3 }))).toEqual(["181/2", "istimewa"]);
    expect(answer(of([110, 110, 100, 120], { bonus: 10 }))).toEqual(["100", "istimewa"]);
    expect(answer(of(["250/3", 80, 70, 100]))).toEqual(["171/2", "baik"]); // 25 + 20 + 10.5 + 30
  });
  it("each edge belongs to the upper predicate", () => {
    expect([90, "89.99", 80, "79.99", 70, "69.99", 60, "59.99"].map((it_) => of([it_, it_, it_, it_]).outputs["predicate"]?.value)).toEqual(["istimewa", "baik", "baik", "butuh-perbaikan", "butuh-perbaikan", "kurang", "kurang", "sangat-kurang"]);
  });
  it("what is not verified counts nothing, in the region; in the guideline it counts", () => {
    expect(answer(of([90, 80, 70, 100], { bonus: 3, verified: { pelanggan: false } }))).toEqual(["141/2", "butuh-perbaikan"]); // 67.5 + 3
    expect(plain(of([90, 80, 70, 100], { verified: { pelanggan: false } }, "2024-S1").outputs["total"]?.value)).toBe("85"); // before 1 July 2024: the mean of all four
  });
  it("is told by the names of the region", () => {
    const receipt = of([75, 75, 75, 75]);
    expect(explain(receipt, { locale: "id" })).toContain("Butuh Perbaikan");
    expect(explain(receipt, { locale: "en" })).toContain("Needs improvement");
    expect(receipt.overlay.applied.map((it_) => it_.id)).toEqual(["keputusan-kantor-contoh-e-2024", "perwali-contoh-d-2024"]);
  });
});

describe("an amendment chain", () => {
  const people = { score: { kinerja: 90, kehadiran: 60 } };
  const at = (period: string, more: object = {}): unknown => paid("kabupaten-contoh-c", { ...people, ...more }, { period });
  it("one version holds on each day; what an amendment does not name stays", () => {
    expect(at("2019-12")).toBe("75"); // the guideline: 50/50
    expect(at("2020-01")).toBe("78"); // 54 + 24
    expect(at("2020-07")).toBe("75"); // 45 + 30
    expect([at("2020-01", { productive: false }), at("2020-07", { productive: false })]).toEqual(["51", "105/2"]); // the half of 54, the half of 45, from 7/2020
    expect(paid("kabupaten-contoh-c", { score: { ...people.score, serapan: 70 } }, { period: "2021-04" })).toBe("77"); // 45 + 18 + 14
    expect(paid("kabupaten-contoh-c", { score: { ...people.score, serapan: 70 } }, { period: "2026" })).toBe("77"); // a bare start date holds from that day on
  });
  it("a year with a change in it is refused, and weighed by days where that is said", () => {
    expect(evaluate(allowance.id, { engine, period: "2020", scope: { agency: "kabupaten-contoh-c" }, inputs: { ...people, deduction: 0 } } as never).issues.map((it_) => it_.code)).toEqual(["period-spans-rules"]);
    const year = unwrap(evaluateProRata(allowance.id, { engine, period: "2020", scope: { agency: "kabupaten-contoh-c" }, inputs: { ...people, deduction: 0 }, proRata: "days" } as never));
    expect(year.parts.map((it_) => [it_.days, it_.overlays])).toEqual([[182, ["perbup-contoh-c-7-2020"]], [184, ["perbup-contoh-c-7-2020", "perbup-contoh-c-29-2020"]]]);
    expect(plain(year.outputs["paid"])).toBe("4666/61"); // (182 × 78 + 184 × 75) / 366
  });
  it("tells each amendment, and that one was retroactive", () => {
    const receipt = ask(allowance, { period: "2021-04", scope: { agency: "kabupaten-contoh-c" }, inputs: { score: { ...people.score, serapan: 70 }, deduction: 0 } });
    expect(receipt.overlay.applied.map((it_) => [it_.id, it_.retroactive ?? false])).toEqual([["perbup-contoh-c-7-2020", false], ["perbup-contoh-c-29-2020", false], ["perbup-contoh-c-17-2021", true]]);
    expect(receipt.issues.map((it_) => it_.code)).toContain("member-added");
    expect(replay(throughText(receipt)).ok).toBe(true);
    expect(checkReceipt(receipt)).toEqual([]);
  });
});

interface Refused { readonly why: { readonly id: string; readonly en: string }; readonly code: string; readonly path: string; readonly from: string; readonly change: object; readonly beside?: object }
const refused = data("overlays-refused.json") as readonly Refused[];

describe("what is refused", () => {
  it.each(refused.map((it_) => [it_.why.en, it_] as const))("%s", (_, { code, path, from, change, beside }) => {
    const file = data(from) as object;
    const overlays = [{ ...file, ...change }, ...(beside === undefined ? [] : [{ ...file, ...beside }])].map(overlayOf);
    const found = createEngine({ rulebooks: [allowance, appraisal], overlays } as never).issues.filter((it_) => it_.severity === "error");
    expect(found.map((it_) => `${it_.code} ${it_.path}`)).toEqual([`${code} ${path}`]);
    const [id, en] = [explain(found, { locale: "id" }), explain(found, { locale: "en" })];
    expect([id.includes(path), en.includes(path), id !== en]).toEqual([true, true, true]);
  });
});

describe("the files", () => {
  it("are all listed, and say that they are illustrations", () => {
    const page = read("docs/examples/README.md");
    const files = filesBelow("docs/examples/regional", /\.json$/u);
    expect(files.filter((it_) => !page.includes(`(regional/${it_})`))).toEqual([]);
    expect(files).toHaveLength(8);
    for (const overlay of all) {
      expect([overlay.id, overlay.illustration, overlay.citation.confidence, overlay.citation.note?.startsWith("an illustration")]).toEqual([overlay.id, true, "unverified", true]);
      expect(overlay.instrument.title.id).toContain("contoh rekaan");
    }
    for (const book of [allowance, appraisal]) expect(Object.values(book.citations).every((it_) => it_.confidence === "convention" && it_.note?.startsWith("made up") === true)).toBe(true);
  });
});
