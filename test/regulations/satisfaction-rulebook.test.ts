/** satisfactionRulebook: bands of another rule, bands of one's own, weights named by the number of elements, refusals. */
import { describe, expect, it } from "vitest";
import { assessSatisfaction } from "../../src/assess/index.ts";
import { createEngine } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { elements2017, kepmenpan25of2004, satisfactionRulebook, type OwnSatisfactionRule } from "../../src/regulations/satisfaction/index.ts";

const base = {
  id: "pedoman-1-2025@1", validity: { from: "2025-01-01", reviewedUntil: "2026-11-30" }, standing: "general",
  instrument: { kind: "guideline", issuer: "Contoh", number: "1", year: 2025, title: { id: "Pedoman survei", en: "Survey guideline" } },
  elements: elements2017, cite: { locator: "lampiran I", confidence: "text" }, gradesOf: kepmenpan25of2004,
} as unknown as OwnSatisfactionRule;
const ids = elements2017.map((it_) => it_.id);
const all = (total: number, of: readonly string[] = ids): object => ({ total: Object.fromEntries(of.map((id) => [id, total])), answered: Object.fromEntries(of.map((id) => [id, 100])) });

describe("a rulebook of one's own", () => {
  it("takes the bands of another rule with their citation: 79.75 is B in 2004 and B in 2017, 81.25 B and 81.5 A only in 2004", () => {
    const book = unwrap(satisfactionRulebook(base));
    const engine = unwrap(createEngine({ rulebooks: [book] }));
    const grade = (total: number, conventions: Readonly<Record<string, string>> = {}): unknown => unwrap(assessSatisfaction(all(total) as never, { period: "2025", engine, conventions })).grade.code;
    expect([grade(325), grade(326), grade(250), grade(251), grade(100)]).toEqual(["B", "A", "C", "B", "D"]);
    expect([book.citations["bands"], Object.isFrozen(book)]).toEqual([(kepmenpan25of2004.citations as Readonly<Record<string, unknown>>)["bands"], true]);
    expect(grade(326, { basis: "index-unrounded" })).toBe("A");
  });
  it("may have bands and names of its own, and is named where it is not general", () => {
    const own = { ...base, standing: undefined, elements: ["waktu", "biaya", "sarana"], gradesOf: { bands: [{ from: 80, to: 100, category: "hijau" }, { from: 0, below: 80, category: "merah" }], labels: { hijau: { id: "Hijau", en: "Green" }, merah: { id: "Merah", en: "Red" } }, cite: { locator: "pasal 3", confidence: "text" } } };
    const book = unwrap(satisfactionRulebook(own as never));
    expect([book.standing, Object.keys(book.conventions?.["weights"]?.others ?? {})]).toEqual(["named", ["printed-0.3333", "printed-0.333", "printed-0.33", "custom", "importance"]]);
    const engine = unwrap(createEngine({ rulebooks: [book] }));
    const found = unwrap(assessSatisfaction(all(320, ["waktu", "biaya", "sarana"]) as never, { period: "2025", engine, rulebook: book.id }));
    expect([found.index.exact, found.grade.code, found.grade.label]).toEqual(["80", "hijau", { id: "Hijau", en: "Green" }]);
    expect(unwrap(assessSatisfaction(all(319, ["waktu", "biaya", "sarana"]) as never, { period: "2025", engine, rulebook: book.id, conventions: { basis: "index-unrounded" } })).grade.code).toBe("merah");
  });
  it("is refused where something is missing, with the place", () => {
    const { validity: _, ...rest } = base;
    expect(satisfactionRulebook(rest as never).issues.map((it_) => it_.code)).toEqual(["missing-key"]);
    expect(satisfactionRulebook({ ...base, gradesOf: { bands: [{ from: "banyak", category: "a" }], labels: {}, cite: base.cite } } as never).issues.map((it_) => `${it_.code} ${it_.path}`)).toEqual(["not-a-number terms.grades.bands[0].from", "not-a-number conventions.basis.others.index-unrounded.set.grades.bands[0].from"]);
    expect(satisfactionRulebook({ ...base, elements: 3 } as never).issues.map((it_) => it_.path)).toEqual(["dimensions.element.members"]);
    expect(satisfactionRulebook(null as never).issues.map((it_) => it_.code)).toEqual(["unreadable-input"]);
  });
});
