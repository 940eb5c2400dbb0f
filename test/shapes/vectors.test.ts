/** The shapes against published examples and report rows, the inconsistent ones among them. */
import { describe, expect, it } from "vitest";
import appraisal from "../vectors/appraisal.json" with { type: "json" };
import indicatorRows from "../vectors/indicators.json" with { type: "json" };
import { createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { parseFraction, round, toFixed, unwrap, type RoundingMode } from "../../src/kernel/index.ts";
import { plain } from "../regulations/run.ts";
import { indicators } from "./b-indicators.ts";
import { shapes } from "./cases.ts";
import { pp46 } from "./c-pp46.ts";
import { majority, shareLimit } from "./distribution-scorers.ts";

const engine = unwrap(createEngine({ rulebooks: Object.values(shapes), scorers: [shareLimit, majority] }));
const ask = (id: string, request: object): Receipt => unwrap(evaluate(id, { engine, asOf: "2026-06-30", ...request } as never)) as Receipt;

interface Example {
  readonly id: string; readonly rule: string; readonly inputs?: Readonly<Record<string, unknown>>; readonly supplied?: Readonly<Record<string, unknown>>; readonly aspects?: Readonly<Record<string, readonly [unknown, unknown]>>; readonly tasks?: number; readonly creativity?: string;
  readonly outputs: Readonly<Record<string, unknown>>; readonly shown?: string; readonly published?: Readonly<Record<string, string>>; readonly consistent?: boolean;
}

/** How each rule's examples are put to its shape. */
const answers: Readonly<Record<string, (it_: Example) => Readonly<Record<string, unknown>>>> = {
  "permenpanrb-1-2023": (it_) => {
    const { outputs } = ask(shapes.f.id, { inputs: it_.inputs });
    expect((outputs["shown"]?.value as { readonly text: string }).text).toBe(it_.shown);
    return { points: plain(outputs["points"]?.value) };
  },
  "permenpanrb-6-2022": (it_) => ({ predicate: ask(shapes.d.id, { inputs: it_.inputs }).outputs["predicate"]?.value }),
  "pp-30-2019": (it_) => ({ predicate: ask(shapes.h.id, { inputs: it_.inputs, supplied: it_.supplied, conventions: { behaviourView: "assessor-only" } }).outputs["predicate"]?.value }),
  "permenpanrb-8-2021": (it_) => {
    const { outputs } = ask(shapes.g.id, { inputs: it_.inputs });
    return { score: plain(outputs["score"]?.value), category: outputs["category"]?.value };
  },
  "range-target": (it_) => {
    const { outputs } = ask(indicators.id, { inputs: Object.fromEntries(Object.entries(it_.inputs ?? {}).map(([name, value]) => [name, { i: value }])), members: { objective: [{ id: "s", within: "process" }], indicator: [{ id: "i", within: "s" }] }, conventions: { weightsTotal: "renormalise" } });
    return { achievement: (plain(outputs["achievement"]?.value) as Readonly<Record<string, unknown>>)["i"] };
  },
  "pp-46-2011": (it_) => {
    if (it_.tasks !== undefined) return { additional: plain(ask(pp46.id, { inputs: { additionalTasks: it_.tasks, creativity: 0 }, supplied: { mainWork: 0 } }).outputs["skp"]?.value) };
    const aspects = Object.entries(it_.aspects ?? {});
    const { outputs } = ask(pp46.id, { inputs: { target: { a: Object.fromEntries(aspects.map(([name, [target]]) => [name, target])) }, actual: { a: Object.fromEntries(aspects.map(([name, [, actual]]) => [name, actual])) } }, members: { activity: ["a"] } });
    const values = (plain(outputs["aspectValue"]?.value) as { readonly a: Readonly<Record<string, unknown>> }).a;
    return {
      aspectValue: aspects.map(([name]) => values[name]),
      ...(it_.outputs["counted"] === undefined ? {} : { counted: (plain(outputs["counted"]?.value) as Readonly<Record<string, unknown>>)["a"], achieved: (plain(outputs["achieved"]?.value) as Readonly<Record<string, unknown>>)["a"] }),
    };
  },
};

/** Creativity by level, and behaviour by several judges, are beyond the shapes: the shipped rulebooks are asked for them. */
const beyond = (it_: Example): boolean => it_.creativity !== undefined || it_.inputs?.["othersBehaviour"] !== undefined;

describe("published examples", () => {
  it.each((appraisal.records as unknown as readonly Example[]).filter((it_) => Object.hasOwn(answers, it_.rule) && !beyond(it_)).map((it_) => [it_.id, it_] as const))("%s", (_, example) => {
    const found = answers[example.rule]?.(example);
    expect(found).toEqual(example.outputs);
    if (example.consistent !== false) return;
    for (const [name, printed] of Object.entries(example.published ?? {})) expect(found?.[name]).not.toBe(printed);
  });
});

describe("rows of published reports", () => {
  it.each(indicatorRows.records.map((it_) => [it_.id, it_] as const))("%s", (_, row) => {
    const { outputs } = ask(indicators.id, { inputs: { formula: { i: row.formula }, target: { i: row.target }, actual: { i: row.actual } }, members: { objective: [{ id: "s", within: "process" }], indicator: [{ id: "i", within: "s" }] }, conventions: { weightsTotal: "renormalise" } });
    expect(plain(outputs["achievement"]?.value)).toEqual({ i: row.achievement });
    const exact = parseFraction(row.achievement);
    if (row.rounding === undefined || exact === undefined) return;
    const printed = row.format === "en-US" ? row.published.replaceAll(",", "") : row.published.replaceAll(".", "").replace(",", ".");
    const { places, mode } = row.rounding as { readonly places: number; readonly mode: RoundingMode };
    expect(toFixed(round(exact, { places, mode }), places)).toBe(printed);
  });
  it("mark what contradicts itself, with the reason", () => {
    expect(indicatorRows.records.filter((it_) => !it_.consistent).map((it_) => [it_.id, typeof it_.reason])).toEqual([["IND-020", "string"], ["IND-045", "string"], ["IND-052", "string"], ["IND-057", "string"]]);
  });
});
