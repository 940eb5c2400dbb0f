/** Law 11: no personal data in a receipt or an issue beyond the caller's opaque ids; inputs are never mutated. */
import { describe, expect, it } from "vitest";
import * as all from "../../src/index.ts";
import { asked, makeEngine, run } from "./every-case.ts";

const name = "Siti Rahmawati";
const nip = "198503152010012003";
const nine = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
const answers = { ...Object.fromEntries(nine.map((it_) => [it_, 3])), nama: name, nip };

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) { Object.values(value).forEach(frozen); Object.freeze(value); }
  return value;
};

describe("law 11", () => {
  it("a receipt and its issues hold no name and no number of a person", () => {
    const results = [
      all.assessSatisfaction([answers, answers] as never, { period: "2025", ignore: ["nama", "nip"] }), all.assessSatisfaction([answers] as never, { period: "2025" }),
      all.assessPerformance({ results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi", nama: name } as never, { period: "2025" }),
      all.assessReadiness({ awareness: 3, nama: name } as never, { period: "2025" }),
      all.assessLearningHours([{ id: "t1", kind: "workshop", from: "2025-03-02", to: "2025-03-04", peserta: name } as never], { period: "2025" }),
      all.readAsn({ id: "p-1", name, kind: "pns", nip }), all.readAsn({ id: "p-1", name, kind: "pppk", nip: "2000123120242110017" }), all.parseNip(`${nip}9`), all.parseNip(nip.replace("0012003", "0032000")), all.parseNip(nip.replace("19850315", "20200315")), all.parseNip(Number(nip) as never),
    ];
    for (const result of results) {
      expect(JSON.stringify(result.issues)).not.toMatch(/Siti|Rahmawati/u);
      expect(JSON.stringify(result.issues)).not.toMatch(/\d{17}/u);
      expect(JSON.stringify(result.issues)).not.toContain("1985-03-15");
      if (result.ok && "receipt" in result.value) expect(JSON.stringify(result.value.receipt)).not.toMatch(/Siti|Rahmawati|\d{17}/u);
    }
    expect(results.map((it_) => it_.ok)).toEqual([true, false, false, false, false, true, false, false, false, true, false]);
    const [person] = results.filter((it_) => it_.ok && "id" in it_.value);
    expect(JSON.stringify(person)).not.toContain("Siti");
  });
  it("a programme keeps counts, and no id of anybody", () => {
    const found = all.unwrap(all.evaluateProgramme({ predicates: { before: { "p-17": "kurang", "p-18": "baik" }, after: { "p-17": "baik", "p-18": "baik" }, order: ["kurang", "baik"] } }, { alpha: "0.05" }));
    expect(JSON.stringify(found)).not.toContain("p-1");
  });
  it("inputs are the same after a call, deeply, and may be frozen", () => {
    const engine = makeEngine();
    for (const it_ of asked.filter((one) => !one.overlaid)) {
      const request = structuredClone(it_.request);
      expect(run({ ...it_, request }, engine).ok).toBe(true);
      expect(request).toEqual(it_.request);
      expect(run({ ...it_, request: frozen(structuredClone(it_.request)) }, engine).ok).toBe(true);
    }
    const calls: readonly (readonly [unknown, (it_: never) => unknown])[] = [
      [[answers, answers], (it_) => all.assessSatisfaction(it_, { period: "2025", ignore: ["nama", "nip"], conventions: { freeService: "free-scores-4" } })], [{ results: "sesuai-ekspektasi" }, (it_) => all.assessPerformance(it_, { period: "2025" })],
      [{ before: { a: "x" }, after: { a: "y" }, order: ["x", "y"] }, (it_) => all.evaluateProgramme({ predicates: it_ }, { alpha: "0.05" })], [[{ id: "t1", kind: "workshop", from: "2025-03-02", to: "2025-03-04" }], (it_) => all.assessLearningHours(it_, { period: "2025" })],
      [{ awareness: 3 }, (it_) => all.assessReadiness(it_, { period: "2025" })], [{ indicators: [{ id: "i", formula: "f", target: 3 }], observations: [] }, (it_) => all.readPlan(it_)],
    ];
    for (const [value, call] of calls) {
      const before = structuredClone(value);
      call(value as never);
      expect(value).toEqual(before);
      expect(() => call(frozen(structuredClone(value)) as never)).not.toThrow();
    }
  });
});
