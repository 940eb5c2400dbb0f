/** PermenPANRB 6/2022, ADKAR, PerLAN 10/2018: dates, refusals, families. Their values stand in the examples and vectors. */
import { describe, expect, it } from "vitest";
import appraisal from "../vectors/appraisal.json" with { type: "json" };
import { createEngine, evaluate } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { learningHoursFamily, perlan10of2018 } from "../../src/regulations/learning-hours/index.ts";
import { permenpanrb6of2022 } from "../../src/regulations/performance/index.ts";
import { adkar, readinessFamily } from "../../src/regulations/readiness/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import { outputsOf, rulebooks, run } from "./run.ts";

const codesOf = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => result.issues.map((it_) => it_.code);
const ratings = { results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" } as const;

describe("PermenPANRB 6/2022", () => {
  const published = appraisal.records.filter((it_) => it_.rule === "permenpanrb-6-2022") as readonly { readonly id: string; readonly inputs: Readonly<Record<string, unknown>>; readonly outputs: Readonly<Record<string, unknown>> }[];
  it.each(published.map((it_) => [it_.id, it_] as const))("%s", (_, record) => {
    expect(outputsOf(unwrap(run("permenpanrb-6-2022@1", { inputs: record.inputs })))).toEqual(record.outputs);
  });
  it("holds from 2022", () => {
    expect(codesOf(run("permenpanrb-6-2022@1", { asOf: "2021-12-31", inputs: ratings }))).toContain("rule-not-in-force");
    expect(codesOf(run("permenpanrb-6-2022@1", { asOf: "2022-01-01", inputs: ratings }))).toEqual([]);
  });
  it("refuses a code that is none", () => {
    expect(codesOf(run("permenpanrb-6-2022@1", { inputs: { ...ratings, results: "diatas" } }))).toContain("not-a-code");
  });
  it("has a label for every predicate and rating", () => {
    const terms = permenpanrb6of2022.terms ?? {};
    const predicates = Object.values(terms["predicates"]?.cells ?? {}).flatMap((row) => Object.values(row));
    expect([...new Set(predicates)].sort()).toEqual(Object.keys(terms["predicateLabels"]?.labels ?? {}).sort());
    expect(Object.keys(terms["ratingLabels"]?.labels ?? {}).sort()).toEqual(Object.keys(terms["predicates"]?.cells ?? {}).sort());
  });
});

describe("ADKAR", () => {
  it("is used only when named", () => {
    const engine = unwrap(createEngine({ rulebooks, scorers: irrationalScorers } as never));
    const result = evaluate("adkar", { engine, asOf: "2026-06-30", inputs: { score: { awareness: 2, desire: 5, knowledge: 5, ability: 5, reinforcement: 5 } } } as never);
    expect([adkar.standing, outputsOf(unwrap(result) as never)]).toEqual(["named", { barrier: "awareness" }]);
  });
  it.each([0, 6, "5.01"])("refuses the score %s", (score) => {
    expect(run("adkar@1", { inputs: { score: { awareness: score } } }).ok).toBe(false);
  });
});

describe("PerLAN 10/2018", () => {
  const one = (path: string, place: string, days: unknown): readonly string[] => codesOf(run("perlan-10-2018@1", { members: { activity: ["a"] }, inputs: { path: { a: path }, place: { a: place }, days: { a: days } } }));
  it("refuses what it does not cover, and half days", () => {
    expect(one("job-shadowing", "national", 2)).toContain("not-a-code");
    expect(one("workshop", "local", 2)).toContain("not-a-code");
    expect(one("workshop", "national", "0.5")).toContain("not-a-count");
  });
});

describe("the families", () => {
  it.each([[readinessFamily, adkar], [learningHoursFamily, perlan10of2018]] as const)("%# is met by its rulebook", (family, rulebook) => {
    expect(rulebook.family).toBe(family.id);
    expect(Object.keys(rulebook.inputs)).toEqual(expect.arrayContaining([...family.inputs]));
    expect([...rulebook.outputs]).toEqual([...family.outputs]);
  });
});
