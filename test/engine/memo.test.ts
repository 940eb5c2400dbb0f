import { describe, expect, it } from "vitest";
import { merge, tally } from "../../src/domain/index.ts";
import { createEngine, evaluate } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { elements2017, permenpanrb14of2017 } from "../../src/regulations/satisfaction/index.ts";

const ids = elements2017.map((it_) => it_.id);
const inputs = { total: Object.fromEntries(ids.map((id) => [id, 10])), answered: Object.fromEntries(ids.map((id) => [id, 3])), respondents: 3 };
const engine = unwrap(createEngine({ rulebooks: [permenpanrb14of2017] }));
const ask = (conventions: unknown) => evaluate("permenpanrb-14-2017", { engine, period: "2025", inputs, conventions } as never);

describe("programs that are remembered", () => {
  it("are told apart by every choice, whatever its order", () => {
    const one = unwrap(ask({ weights: "printed-0.11", basis: "round-2dp-first" }));
    const other = unwrap(ask({ basis: "round-2dp-first", weights: "printed-0.11" }));
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(unwrap(ask({ weights: "printed-0.111" })).outputs).not.toEqual(one.outputs);
    expect(unwrap(ask(undefined)).convention["weights"]?.option).toBe("exact-1-over-k");
  });
  it("cannot be poisoned by a text that looks like two choices", () => {
    const codes = (conventions: unknown): readonly string[] => ask(conventions).issues.map((it_) => it_.code);
    expect(codes({ weights: 'printed-0.11"],["basis","round-2dp-first' })).toContain("unknown-option");
    expect(codes({ weights: 3 })).toContain("unknown-option");
    expect(codes(5)).toContain("wrong-type");
    expect(codes(null)).toContain("wrong-type");
  });
  it("do not grow without end", () => {
    for (let year = 2018; year < 2400; year += 1) expect(evaluate("permenpanrb-14-2017", { engine, period: String(year), inputs } as never).ok).toBe(true);
  });
});

describe("tallies of odd elements", () => {
  it("keep an element that is called like a prototype", () => {
    const rows = [JSON.parse('{"__proto__": 4, "waktu": 2}') as Record<string, number>];
    const sums = unwrap(tally(rows, { elements: ["__proto__", "waktu"] }));
    expect(Object.entries(sums.total)).toEqual([["__proto__", 4], ["waktu", 2]]);
    expect(Object.entries(unwrap(merge(sums, sums)).total)).toEqual([["__proto__", 8], ["waktu", 4]]);
  });
  it("merge what is not known to what is not known", () => {
    const known = unwrap(tally([{ waktu: 4 }, { waktu: 2 }], { elements: ["waktu"] }));
    const sumsOnly = unwrap(tally({ total: { waktu: "7/2" }, answered: { waktu: 1 } }, { elements: ["waktu"] }));
    const both = unwrap(merge(known, sumsOnly));
    expect([both.total["waktu"], both.answered["waktu"], both.counts]).toEqual(["19/2", 3, null]);
  });
  it("count a survey of the cost alone", () => {
    expect(unwrap(tally({ biaya: [0, 0, 1, 2] }, { elements: ["biaya"] })).respondents).toBe(3);
    expect(unwrap(tally({ biaya: [0, 0, 1, 2], waktu: [0, 0, 0, 2] }, { elements: ["biaya", "waktu"] })).respondents).toBe(null);
  });
});
