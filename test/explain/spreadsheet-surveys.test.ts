/** The spreadsheet of surveys: real ones, every rulebook of the family, every convention, and random counts typed into the input cells. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tally } from "../../src/domain/index.ts";
import type { Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { rulebooks, run, type Question } from "../regulations/run.ts";
import surveys from "../vectors/satisfaction.json" with { type: "json" };
import { at, compareCells, disagreeing, fieldsOf, inputsOf } from "./sheets.ts";

type FourCounts = readonly [number, number, number, number];
interface Survey { readonly id: string; readonly order?: "body" | "questionnaire"; readonly matrix?: readonly (readonly (number | null)[])[]; readonly counts?: readonly FourCounts[] }

const family = rulebooks.filter((book) => book.family === "satisfaction");
const elementsOf = ({ dimensions }: RulebookData): readonly string[] => (dimensions?.["element"]?.members ?? []).map((it_) => (typeof it_ === "string" ? it_ : it_.id));

/** Inputs from how many answered 1, 2, 3, 4. */
const inputsFrom = (elements: readonly string[], counts: readonly FourCounts[]): Question["inputs"] => {
  const sums = unwrap(tally(Object.fromEntries(elements.map((id, index) => [id, counts[index] ?? [0, 0, 0, 0]])), { elements, respondents: Math.max(1, ...counts.map((four) => four.reduce((sum, it_) => sum + it_, 0))) }));
  return { total: sums.total, answered: sums.answered, respondents: sums.respondents, completeTotal: sums.total, completeRespondents: Math.max(1, Math.min(...Object.values(sums.answered))), importance: Object.fromEntries(elements.map((id, index) => [id, 3 + (index % 3)])) };
};

/** The options of every axis that the calculation reads, the default first. */
const axesOf = ({ conventions }: RulebookData): readonly (readonly [axis: string, options: readonly string[]])[] => Object.entries(conventions ?? {}).filter(([, it_]) => it_.by === undefined).map(([axis, it_]) => [axis, [...(it_.default === null ? [] : [it_.default]), ...Object.keys(it_.others ?? {})]] as const);

const ask = (book: RulebookData, counts: readonly FourCounts[], conventions: Readonly<Record<string, string>>, more: Partial<Question> = {}): Result<Receipt> => {
  const elements = elementsOf(book);
  const terms = conventions["weights"] === "custom" ? { customWeight: { values: Object.fromEntries(elements.map((id) => [id, `1/${String(elements.length)}`])) } } : undefined;
  return run(book.id, { asOf: book.validity.from, inputs: inputsFrom(elements, counts), conventions, ...(terms === undefined ? {} : { terms }), ...more } as Question);
};

const some: readonly FourCounts[] = Array.from({ length: 14 }, (_, index) => [index % 2, 1, 9 + index, 20 - index]);

describe("a sheet of a real survey", () => {
  const records = (surveys.records as unknown as readonly Survey[]).filter(({ matrix, counts }) => matrix !== undefined || counts !== undefined);
  it.each(records.map((it_) => [it_.id, it_] as const))("%s", (_, { order = "body", matrix, counts }) => {
    const elements = surveys.orders[order];
    const answers = matrix === undefined ? Object.fromEntries(elements.map((id, index) => [id, counts?.[index]])) : matrix.map((row) => Object.fromEntries(elements.map((id, index) => [id, row[index] ?? null])));
    const { total, answered, respondents } = unwrap(tally(answers, { elements }));
    const receipt = unwrap(run("permenpanrb-14-2017@1", { inputs: { total, answered, respondents } }));
    const fields = fieldsOf(receipt);
    expect(compareCells(fields, receipt)).toBeGreaterThan(50);
    expect(disagreeing(fields)).toEqual([]);
    expect(at(fields, "grade")).toBe(receipt.outputs["grade"]?.value);
  });
});

describe.each(family.map((book) => [book.id, book] as const))("a sheet under %s", (_, book) => {
  const axes = axesOf(book);

  it.each(axes.flatMap(([axis, options]) => options.map((option) => [axis, option] as const)))("%s: %s", (axis, option) => {
    const receipt = unwrap(ask(book, some, { [axis]: option }));
    const fields = fieldsOf(receipt);
    compareCells(fields, receipt);
    expect(disagreeing(fields)).toEqual([]);
    expect(fields.some(([, , , , , , , , remark = ""]) => remark.startsWith("not live"))).toBe(false);
    expect(at(fields, `convention.${axis}`)).toBe(option);
  });

  it("finds the grade of other counts under any conventions, as the library does", () => {
    const four = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 6 }), fc.nat({ max: 20 }), fc.nat({ max: 30 }));
    const chosen = fc.record(Object.fromEntries(axes.map(([axis, options]) => [axis, fc.constantFrom(...options)])));
    let compared = 0;
    fc.assert(fc.property(chosen, fc.array(four, { minLength: 14, maxLength: 14 }), (conventions, counts) => {
      const before = ask(book, some, conventions as Readonly<Record<string, string>>);
      const after = ask(book, counts, conventions as Readonly<Record<string, string>>);
      if (!before.ok || !after.ok) return; // options that exclude each other, weights that do not add up
      compared += 1;
      const fields = fieldsOf(before.value);
      const changed = inputsOf(fields, after.value);
      compareCells(fields, after.value, changed);
      const grade = after.value.outputs["grade"]?.value;
      if (grade !== null) expect(at(fields, "grade", changed)).toBe(grade);
    }), { numRuns: 40 });
    expect(compared).toBeGreaterThan(10);
  });
});
