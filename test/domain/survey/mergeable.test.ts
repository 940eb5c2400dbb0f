/** A tally is one state: split the people as you like, tally each part, merge in any order and grouping, through JSON text or not: it is the tally of all. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge, readTally, tally, type Tally, type TallyOptions } from "../../../src/domain/survey/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const elements = ["persyaratan", "waktu", "biaya"];
const answer = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
const group = fc.option(fc.constantFrom("L", "P", "10", "9", "", "__proto__", "lain"), { nil: null });
const person = fc.record({ persyaratan: answer, waktu: answer, q2: answer, q3: answer, biaya: answer, sex: group, age: fc.option(fc.integer({ min: 17, max: 20 })) }, { requiredKeys: [] });
const options: fc.Arbitrary<TallyOptions> = fc.record({
  elements: fc.constant(elements), freeService: fc.constantFrom("as-answered" as const, "free-scores-4" as const, "exclude-biaya" as const),
  questions: fc.constantFrom<TallyOptions["questions"] & object>({}, { waktu: ["waktu", "q2", "q3"] }),
}).map((it) => ({ ...it, groups: ["sex", "age"], ignore: it.questions["waktu"] === undefined ? ["q2", "q3"] : [] }));

/** Merges two neighbours or strangers, again and again, as the numbers say, until one is left. */
const mergeAll = (parts: readonly Tally[], choices: readonly number[]): Tally => {
  const left = [...parts];
  for (let round = 0; left.length > 1; round += 1) {
    const [a] = left.splice((choices[2 * round] ?? 0) % left.length, 1);
    const [b] = left.splice((choices[2 * round + 1] ?? 0) % left.length, 1);
    left.push(unwrap(merge(a as Tally, b as Tally)));
  }
  return left[0] as Tally;
};

describe("tallies of parts", () => {
  it("merge to the tally of all, to the letter", () => {
    fc.assert(fc.property(fc.array(fc.tuple(person, fc.nat(4)), { maxLength: 40 }), options, fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }), (people, how, choices) => {
      const whole = unwrap(tally(people.map(([it]) => it), how));
      const parts = [0, 1, 2, 3, 4].map((part) => unwrap(tally(people.filter(([, it]) => it === part).map(([it]) => it), how)));
      expect(JSON.stringify(mergeAll(parts, choices))).toBe(JSON.stringify(whole));
      const kept = parts.map((it) => unwrap(readTally(JSON.parse(JSON.stringify(it)), "tally")));
      expect(kept).toEqual(parts);
      expect(JSON.stringify(mergeAll(kept, choices))).toBe(JSON.stringify(whole));
    }));
  });
  it("merge associatively also where parts know different things", () => {
    const known = fc.tuple(fc.array(person, { maxLength: 4 }), fc.constantFrom<readonly string[]>([], ["sex"], ["age"], ["sex", "age"])).map(([people, groups]) =>
      unwrap(tally(people, { elements, questions: { waktu: ["waktu", "q2", "q3"] }, groups, ignore: ["sex", "age"].filter((it) => !groups.includes(it)) })));
    const sums = fc.record({ waktu: fc.integer({ min: 2, max: 8 }), biaya: fc.integer({ min: 2, max: 8 }) }).map((total) => unwrap(tally({ total, answered: { waktu: 2, biaya: 2 } }, { elements })));
    const some = fc.oneof(known, sums);
    fc.assert(fc.property(some, some, some, (a, b, c) => {
      const left = unwrap(merge(unwrap(merge(a, b)), c));
      expect(JSON.stringify(unwrap(merge(a, unwrap(merge(b, c)))))).toBe(JSON.stringify(left));
      expect(unwrap(merge(c, unwrap(merge(b, a))))).toEqual(left);
      expect(unwrap(readTally(JSON.parse(JSON.stringify(left)), "tally"))).toEqual(left);
    }));
  });
});

describe("records of any form", () => {
  it("hold what is their own: nothing of a prototype is an answer, wherever its key would stand", () => {
    const heir = Object.assign(Object.create({ waktu: 4, saran: "x" }) as object, { persyaratan: 2 });
    expect(unwrap(tally([{ persyaratan: 4, waktu: 3 }, heir, { persyaratan: 1, waktu: 1 }], { elements })).total).toEqual({ persyaratan: 7, waktu: 4, biaya: 0 });
  });
  it("do not depend on the order of keys, on forms that change, or on what the engine does with objects", () => {
    fc.assert(fc.property(fc.array(fc.tuple(person, fc.nat(3), fc.array(fc.nat(99), { minLength: 7, maxLength: 7 })), { maxLength: 30 }), options, (people, how) => {
      const plain = people.map(([it]) => it);
      const odd = people.map(([it, form, order]) => {
        const entries = Object.entries(it).map((entry, at) => [order[at] ?? 0, entry] as const).sort(([a], [b]) => a - b).map(([, entry]) => entry);
        if (form === 0) return Object.fromEntries(entries);
        if (form === 1) return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
        if (form === 2) return new Proxy(Object.fromEntries(entries), {});
        return Object.assign(Object.create({ saran: "inherited", waktu: 9 }) as object, Object.fromEntries(entries)); // what is inherited is not the person's
      });
      expect(tally(odd, how)).toEqual(tally(plain, how));
    }));
  });
});
