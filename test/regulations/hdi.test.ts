/** The Human Development Index of 191 countries by the composite rulebook: every published figure but one, and the exact index to ten decimals. */
import { describe, expect, it } from "vitest";
import hdi from "../vectors/hdi.json" with { type: "json" };
import { createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { parseFraction, toFixed, unwrap, zero, type Result } from "../../src/kernel/index.ts";
import { undpHdi2022 } from "../../src/regulations/indicators/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";

const engine = unwrap(createEngine({ rulebooks: [undpHdi2022], scorers: irrationalScorers } as never));
const answerOf = (row: (typeof hdi.records)[number]): { readonly exact: string; readonly text: string } => {
  const request = { engine, period: "2022", inputs: { value: { "life-expectancy": row.life, "expected-schooling": row.expected, "mean-schooling": row.mean, "gni-per-head": row.gni } } };
  const { outputs } = unwrap(evaluate("undp-hdi-2022@1", request as never) as Result<Receipt>);
  const { exact } = outputs["index"]?.value as { readonly exact: string };
  return { exact, text: (outputs["shown"]?.value as { readonly text: string }).text };
};

describe("the Human Development Index", () => {
  const answers = hdi.records.map((row) => [row, answerOf(row)] as const);
  it("agrees to ten decimals with an independent computation, for all 191 countries", () => {
    expect(answers).toHaveLength(191);
    expect(answers.filter(([row, { exact }]) => toFixed(parseFraction(exact) ?? zero, 10) !== row.index10).map(([row]) => row.country)).toEqual([]);
  });
  it("gives 190 of the 191 published figures; the Dominican Republic's rounded inputs do not", () => {
    const others = answers.filter(([row, { text }]) => text !== row.published.padEnd(5, "0"));
    expect(others.map(([row, { text }]) => [row.country, row.published, text, row.consistent])).toEqual([["Dominican Republic", "0.767", "0.768", false]]);
  });
  it("holds shares within 1 where schooling, income or life exceed the goalposts", () => {
    expect(hdi.records.filter((it_) => it_.capped.length > 0).length).toBeGreaterThan(5);
  });
  it("carries the notice of its licence", () => {
    expect([hdi.licence, hdi.licenceText].join(" ")).toMatch(/MIT License.*The above copyright notice and this permission notice shall be included/u);
  });
});
