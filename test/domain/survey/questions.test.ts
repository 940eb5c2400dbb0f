/** Several questions in one element: the exact mean of each person, and elements weigh the same however many questions they have. */
import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { tally, type Tally, type TallyOptions } from "../../../src/domain/survey/index.ts";
import { unwrap, type Result } from "../../../src/kernel/index.ts";

const elements = ["persyaratan", "waktu", "biaya"];
const questions = { waktu: ["q3a", "q3b", "q3c"] };
const codes = (result: Result<unknown>): readonly string[] => result.issues.map((it) => `${it.code}@${it.path}`);
const of = (answers: unknown, more: Partial<TallyOptions> = {}): Result<Tally> => tally(answers, { elements, questions, ...more });

describe("several questions in an element", () => {
  it("are averaged for each person: 3 and 4 make 3.5, not 4", () => {
    expect(unwrap(tally([{ a: 3, b: 4 }], { elements: ["waktu"], questions: { waktu: ["a", "b"] } }))).toEqual({
      elements: ["waktu"], respondents: 1, withoutAnswer: 0, total: { waktu: "7/2" }, answered: { waktu: 1 }, counts: null, completeTotal: { waktu: "7/2" }, completeRespondents: 1, groups: null,
    });
  });
  it("weigh as much as one: the element counts once for each person", () => {
    const result = unwrap(of([{ persyaratan: 4, q3a: 1, q3b: 1, q3c: 1, biaya: 4 }, { persyaratan: 4, q3a: 4, q3b: 4, q3c: 3, biaya: 4 }]));
    expect(result).toMatchObject({ total: { persyaratan: 8, waktu: "14/3", biaya: 8 }, answered: { persyaratan: 2, waktu: 2, biaya: 2 } });
  });
  it("are averaged over those that were answered", () => {
    expect(unwrap(of([{ q3a: 2, q3b: null }, { q3a: 1, q3c: 4 }, { persyaratan: 3, biaya: 3 }, { q3b: null }]))).toMatchObject({
      respondents: 4, withoutAnswer: 1, total: { persyaratan: 3, waktu: "9/2", biaya: 3 }, answered: { persyaratan: 1, waktu: 2, biaya: 1 }, completeTotal: { persyaratan: 0, waktu: 0, biaya: 0 }, completeRespondents: 0,
    });
  });
  it("agree with an oracle on random data", () => {
    const answer = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
    const person = fc.record({ persyaratan: answer, q3a: answer, q3b: answer, q3c: answer, b1: answer, b2: answer }, { requiredKeys: [] });
    const owners: Readonly<Record<string, readonly ("persyaratan" | "q3a" | "q3b" | "q3c" | "b1" | "b2")[]>> = { persyaratan: ["persyaratan"], waktu: ["q3a", "q3b", "q3c"], biaya: ["b1", "b2"] };
    fc.assert(fc.property(fc.array(person), fc.boolean(), (people, isFree) => {
      const result = unwrap(of(people, { questions: { ...questions, biaya: ["b1", "b2"] }, freeService: isFree ? "free-scores-4" : "as-answered" }));
      const means = people.map((it) => {
        const byElement = Object.fromEntries(elements.map((element) => {
          const given = (owners[element] ?? []).map((key) => it[key]).filter((one) => typeof one === "number");
          return [element, given.length === 0 ? undefined : given.reduce((sum, one) => sum.add(one), new Fraction(0)).div(given.length)];
        }));
        const some = Object.values(byElement).some((one) => one !== undefined);
        return isFree && some ? { ...byElement, biaya: new Fraction(4) } : byElement;
      });
      const complete = means.filter((it) => elements.every((element) => it[element] !== undefined));
      const total = (list: typeof means, element: string): string => list.reduce((sum, it) => sum.add(it[element] ?? 0), new Fraction(0)).toFraction();
      for (const element of elements) {
        expect(String(result.total[element])).toBe(total(means, element));
        expect(result.answered[element]).toBe(means.filter((it) => it[element] !== undefined).length);
        expect(String(result.completeTotal?.[element])).toBe(total(complete, element));
      }
      expect(result.completeRespondents).toBe(complete.length);
      expect(result.counts).toBeNull();
    }));
  });
  it("of the cost of a free service become 4 where they are anything else", () => {
    const result = of([{ waktu: 3, b1: 4, b2: 4 }, { waktu: 3, b1: 4, b2: 3 }, { waktu: 3 }, { waktu: 3, b2: 4 }, {}], { questions: { biaya: ["b1", "b2"] }, freeService: "free-scores-4" });
    expect(unwrap(result)).toMatchObject({ total: { biaya: 16 }, answered: { biaya: 4 }, withoutAnswer: 1 });
    expect(result.issues).toMatchObject([{ code: "free-service-scored", details: { changed: 2 } }]);
  });
  it("of an element that is left out are read past, and the others keep their counts", () => {
    expect(unwrap(of([{ persyaratan: 3, waktu: 2, b1: 9, b2: "gratis" }], { questions: { biaya: ["b1", "b2"] }, freeService: "exclude-biaya" }))).toMatchObject({ elements: ["persyaratan", "waktu"], counts: { waktu: [0, 1, 0, 0] }, completeRespondents: 1 });
  });
  it("have their positions in issues", () => {
    expect(codes(of([{ q3a: 4 }, { q3b: 5 }]))).toEqual(["answer-out-of-range@answers[1].q3b"]);
    expect(codes(of([{ waktu: 4 }]))).toEqual(["unknown-element@answers[0].waktu"]);
  });
  it("have no number; the other elements have theirs", () => {
    expect(unwrap(of([{ u1: 4, q3a: 3, U3: 2 }], { numbering: elements })).total).toEqual({ persyaratan: 4, waktu: 3, biaya: 2 });
    expect(codes(of([{ u2: 4 }], { numbering: elements }))).toEqual(["unknown-element@answers[0].u2"]);
  });
  it("do not fit frequencies, but sums may be of averages", () => {
    expect(codes(of({ waktu: [0, 0, 1, 0] }))).toEqual(["wrong-type@options.questions"]);
    expect(unwrap(of({ total: { waktu: "7/2" }, answered: { waktu: 1 } })).total["waktu"]).toBe("7/2");
  });
});

describe("one question of another name", () => {
  it("is a key and keeps the counts", () => {
    const options = { questions: { waktu: ["q3"], biaya: ["biaya"] }, numbering: elements };
    expect(unwrap(of([{ persyaratan: 4, q3: 3, biaya: 2 }, { u1: 4, u2: 1, u3: 1 }, [4, 4, 4]], options))).toMatchObject({ counts: { waktu: [1, 0, 1, 1], biaya: [1, 1, 0, 1] }, total: { waktu: 8 } });
    expect(codes(of([{ q3: 3, u2: 3 }], options))).toEqual(["mixed-numbering@answers[0].u2"]);
    expect(codes(of([{ waktu: 3 }], options))).toEqual(["unknown-element@answers[0].waktu"]);
    expect(unwrap(of({ waktu: [0, 0, 1, 0] }, options)).counts).not.toBeNull();
  });
});

describe("the option questions", () => {
  it.each([
    ["q", ["wrong-type@options.questions"]], [["q"], ["wrong-type@options.questions"]], [{ waktu: "q" }, ["wrong-type@options.questions.waktu"]], [{ waktu: [] }, ["wrong-type@options.questions.waktu"]], [{ waktu: ["a", ""] }, ["wrong-type@options.questions.waktu"]],
    [{ saran: ["a"] }, ["unknown-element@options.questions.saran"]], [{ waktu: ["a", "a"] }, ["ambiguous-key@options.questions.waktu[1]"]], [{ waktu: ["a"], biaya: ["b", "a"] }, ["ambiguous-key@options.questions.biaya[1]"]],
    [{ waktu: ["biaya", "x"] }, ["ambiguous-key@options.questions.waktu[0]"]], [{ waktu: ["saran"] }, ["ambiguous-key@options.questions.waktu[0]"]], [{ waktu: ["u1"] }, ["ambiguous-key@options.questions.waktu[0]"]],
  ])("%j is refused", (wrong, expected) => {
    expect(codes(of([], { questions: wrong as unknown as TallyOptions["questions"] & object, ignore: ["saran"], numbering: elements }))).toEqual(expected);
  });
});
