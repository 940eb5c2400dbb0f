/** No data and no options, however odd, make the doors of a survey throw; what they accept is a tally that can be read again. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge, readMeans, readTally, tally, type MeansOptions, type Tally, type TallyOptions } from "../../../src/domain/survey/index.ts";

const elements = ["waktu", "biaya"];
const hostile = new Proxy({}, { get: () => { throw new Error("no"); }, ownKeys: () => { throw new Error("no"); }, getPrototypeOf: () => { throw new Error("no"); } });
const odd = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }), fc.constant(hostile), fc.constant([hostile]));
const nearly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> => fc.oneof({ weight: 4, arbitrary: right as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: odd });
const key = fc.constantFrom("waktu", "biaya", "u1", "U2", "u3", "q1", "sex", "total", "answered", "__proto__");
const cell = nearly(fc.constantFrom<unknown>(1, 4, null, undefined, "4", "3,0", 5));
const record = fc.dictionary(key, cell, { noNullPrototype: true });
const answers = nearly(fc.oneof(fc.array(nearly(fc.oneof(record, fc.array(cell, { maxLength: 3 }))), { maxLength: 5 }), record, fc.record({ total: record, answered: fc.dictionary(key, fc.nat(3)), respondents: fc.nat(4) }, { requiredKeys: ["total", "answered"] })));
const options = nearly(fc.record({
  elements: nearly(fc.constant(elements)), numbering: nearly(fc.shuffledSubarray(elements, { minLength: 2 })), questions: nearly(fc.dictionary(key, fc.array(key))), format: nearly(fc.constantFrom("id-ID", "en-US", "raw")),
  groups: nearly(fc.oneof(fc.constant(["sex"]), fc.dictionary(key, fc.dictionary(key, fc.nat(3))))), ignore: nearly(fc.array(key)), freeService: nearly(fc.constantFrom("as-answered", "free-scores-4", "exclude-biaya")), respondents: nearly(fc.nat(5)),
}, { requiredKeys: ["elements"] }));

describe("the doors of a survey", () => {
  it("never throw, and what tally accepts can be read and merged", () => {
    let accepted = 0;
    fc.assert(fc.property(answers, options, (data, how) => {
      const result = tally(data, how as TallyOptions);
      expect(result.ok || result.issues.some((it) => it.severity === "error")).toBe(true);
      if (!result.ok) return;
      accepted += 1;
      expect(readTally(JSON.parse(JSON.stringify(result.value)), "tally")).toMatchObject({ ok: true, value: result.value });
      expect(merge(result.value, result.value).ok).toBe(true);
    }), { numRuns: 2000 });
    expect(accepted).toBeGreaterThan(0);
  });
  it("never throw for means and tallies either", () => {
    fc.assert(fc.property(fc.oneof(odd, fc.record({ means: nearly(record), respondents: cell })), options, odd, (data, how, other) => {
      expect(readMeans(data, how as MeansOptions)).toHaveProperty("ok");
      expect(readTally(other, "tally")).toHaveProperty("ok");
      expect(merge(other as Tally, data as Tally)).toHaveProperty("ok");
    }));
    expect(({} as Record<string, unknown>)["waktu"]).toBeUndefined();
  });
});
