/** matchMentors and blockingPairs: published examples, reasons, and every fault by its name. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockingPairs, matchMentors, type MatchMarket, type MatchRequest } from "../../../src/domain/index.ts";
import { explain } from "../../../src/explain/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";
import vectors from "../../vectors/mentoring.json" with { type: "json" };

const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string; readonly severity: string }[] }): readonly string[] => result.issues.map((it) => `${it.code} ${it.path}`);
const ask = (request: unknown): readonly string[] => codes(matchMentors(request as MatchRequest));
const small = { mentors: ["x", "y"], mentees: ["a", "b"], capacity: 1, preferences: { mentees: { a: ["x", "y"], b: ["x"] }, mentors: { x: ["a", "b"], y: ["a"] } }, method: "stable" } as const;
const scored = { mentors: ["x", "y"], mentees: ["a", "b"], capacity: 1, scores: { a: { x: 3, y: "2.5" }, b: { x: 2, y: 0 } }, method: "best-total" } as const;

describe("published examples", () => {
  it.each(vectors.stable.map((it_) => [it_.id, it_] as const))("%s", (_, { capacity, mentees, mentors, gives }) => {
    const market = { mentors: Object.keys(mentors), mentees: Object.keys(mentees), capacity: capacity as number | Readonly<Record<string, number>>, preferences: { mentees: mentees as unknown as Readonly<Record<string, string[]>>, mentors: mentors as unknown as Readonly<Record<string, string[]>> } };
    const found = unwrap(matchMentors({ ...market, method: "stable" }));
    expect(Object.fromEntries(found.pairs.map((it_) => [it_.mentee, it_.mentor]))).toEqual(gives);
    expect([found.ties, found.total, found.blocking, found.shortage]).toEqual([{ rule: "smaller-id-first", applied: false }, null, [], null]);
  });
  it.each(vectors.assignment.map((it_) => [it_.id, it_] as const))("%s", (_, { cost, entries, total }) => {
    const [mentees, mentors] = [cost.map((__, at) => `row${at}`), (cost[0] ?? []).map((__, at) => `column${at}`)];
    const scores = Object.fromEntries(cost.map((row, at) => [`row${at}`, Object.fromEntries(row.map((it_, column) => [`column${column}`, -it_]))]));
    const found = unwrap(matchMentors({ mentors, mentees, capacity: 1, scores, method: "best-total" }));
    expect(found.pairs.map((it_) => it_.score?.text)).toEqual(entries.map((it_) => String(-it_)));
    expect(found.total?.text).toBe(String(-total));
  });
});

describe("reasons", () => {
  it("say of every pair and of everybody else why", () => {
    const market = {
      mentors: ["full", "none", "shy", "x", "lonely", "y", "idle"], mentees: ["a", "b", "c", "d", "e"], capacity: { full: 1, none: 0, shy: 1, x: 1, lonely: 1, y: 1, idle: 1 },
      forbidden: [{ mentor: "x", mentee: "a", reason: "seniority" }, { mentor: "x", mentee: "b" }],
      preferences: {
        mentees: { a: ["full", "none", "shy", "x", "y"], b: ["full", "x"], c: [], d: ["x", "shy"], e: ["y"] },
        mentors: { full: ["b", "a"], none: ["a"], x: ["a", "b"], y: ["a", "e"], shy: ["c"], idle: [] },
      },
    } as const;
    const found = unwrap(matchMentors({ ...market, method: "stable" }));
    expect(found).toEqual({
      method: "stable",
      pairs: [
        { mentor: "y", mentee: "a", menteePlace: 5, mentorPlace: 1, score: null, passedOver: [{ id: "full", why: "prefers-others" }, { id: "none", why: "no-capacity" }, { id: "shy", why: "not-accepted" }, { id: "x", why: "forbidden", reason: "seniority" }] },
        { mentor: "full", mentee: "b", menteePlace: 1, mentorPlace: 1, score: null, passedOver: [] },
      ],
      unmatchedMentees: [
        { id: "c", why: "names-nobody", passedOver: [] },
        { id: "d", why: "nobody-available", passedOver: [{ id: "x", why: "not-accepted" }, { id: "shy", why: "not-accepted" }] },
        { id: "e", why: "places-taken", passedOver: [{ id: "y", why: "prefers-others" }] },
      ],
      unmatchedMentors: [
        { id: "idle", why: "names-nobody", passedOver: [] }, { id: "lonely", why: "names-nobody", passedOver: [] }, { id: "none", why: "no-capacity", passedOver: [] },
        { id: "shy", why: "nobody-available", passedOver: [{ id: "c", why: "not-accepted" }] },
        { id: "x", why: "nobody-available", passedOver: [{ id: "a", why: "forbidden", reason: "seniority" }, { id: "b", why: "forbidden" }] },
      ],
      total: null, ties: { rule: "smaller-id-first", applied: false }, blocking: [],
      shortage: { mentees: ["a", "b", "c", "d", "e"], mentors: ["full", "y"], places: 2 },
    });
    expect(Object.isFrozen(found) && Object.isFrozen(found.pairs[0]?.passedOver)).toBe(true);
  });
  it("of a total: who would have been better for the mentee, the price in blocking pairs, mentors left over", () => {
    const found = unwrap(matchMentors({ mentors: ["x", "y", "z"], mentees: ["a", "b"], capacity: 1, scores: { a: { x: 10, y: 9 }, b: { x: 9, y: 0, z: -1 } }, method: "best-total" }));
    expect(found.pairs).toMatchObject([{ mentee: "a", mentor: "y", menteePlace: 2, mentorPlace: 1, score: { text: "9" }, passedOver: [{ id: "x", why: "better-total" }] }, { mentee: "b", mentor: "x", mentorPlace: 2 }]);
    expect([found.total?.text, found.blocking, found.ties.applied]).toEqual(["18", [{ mentor: "x", mentee: "a" }], false]);
    expect(found.unmatchedMentors).toEqual([{ id: "z", why: "mentees-elsewhere", passedOver: [] }]);
    expect(unwrap(matchMentors({ mentors: [], mentees: [], capacity: 0, scores: {}, method: "best-total" })).total?.text).toBe("0");
  });
  it("puts as many pairs before any total", () => {
    const found = unwrap(matchMentors({ mentors: ["x", "y"], mentees: ["a", "b"], capacity: 1, scores: { a: { x: 1_000_000, y: -1_000_000 }, b: { x: 0 } }, method: "best-total" }));
    expect(found.pairs.map((it_) => it_.mentee + it_.mentor)).toEqual(["ay", "bx"]);
  });
  it("equals share a place, and the smaller identifier goes first", () => {
    const market = { mentors: ["y", "x"], mentees: ["b", "a"], capacity: 1, preferences: { mentees: { a: [["y", "x"]], b: [["x", "y"]] }, mentors: { x: [["b", "a"]], y: [["a", "b"]] } } } as const;
    const found = unwrap(matchMentors({ ...market, method: "stable" }));
    expect(found.pairs.map((it_) => [it_.mentee, it_.mentor, it_.menteePlace])).toEqual([["a", "x", 1], ["b", "y", 1]]);
    expect(found.ties.applied).toBe(true);
  });
});

describe("scores", () => {
  it("are exact however they are written: a third, a long decimal, numbers beyond the safe ones", () => {
    const total = (scores: MatchRequest["scores"]) => unwrap(matchMentors({ mentors: ["x", "y"], mentees: ["a", "b"], capacity: 1, scores: scores ?? {}, method: "best-total" })).total?.exact;
    expect(total({ a: { x: "1/3", y: 0 }, b: { x: 0, y: { exact: "1/7" } } })).toBe("10/21");
    expect(total({ a: { x: "0.1", y: "0.3" }, b: { x: "0.2", y: "0.4" } })).toBe("1/2");
    // in floating point both ways have the same total
    expect(total({ a: { x: "10000000000000000.1", y: "10000000000000000" }, b: { x: "0.2", y: "0.05" } })).toBe("50000000000000001/5");
    expect(total({ a: { x: Number.MAX_SAFE_INTEGER, y: 0 }, b: { x: 0, y: 1 } })).toBe("9007199254740992");
    expect(total({ a: { x: Number.MAX_SAFE_INTEGER, y: "0.5" }, b: { x: 0, y: 1 } })).toBe("9007199254740992");
    expect(total({ a: { x: 10n ** 20n, y: undefined as never }, b: { x: 5, y: -5 } })).toBe("99999999999999999995");
    const long = matchMentors({ mentors: ["x"], mentees: ["a", "b"], capacity: 2, scores: { a: { x: 0.1 + 0.2 }, b: { x: 0.1 + 0.7 } }, method: "best-total" });
    expect(codes(long)).toEqual(["float-residue scores[a,x]"]);
  });
  it("may be keyed like members of every object", () => {
    const found = unwrap(matchMentors({ mentors: ["constructor", "toString"], mentees: ["valueOf"], capacity: { constructor: 1, toString: 1 }, scores: { valueOf: { toString: 2 } }, method: "best-total" }));
    expect(found.pairs.map((it_) => it_.mentor)).toEqual(["toString"]);
    const lists = unwrap(matchMentors({ mentors: ["constructor", "x"], mentees: ["toString"], capacity: 1, preferences: { mentees: { toString: ["x"] }, mentors: { x: ["toString"] } }, method: "stable" }));
    expect([lists.pairs.map((it_) => it_.mentor), lists.unmatchedMentors.map((it_) => it_.why)]).toEqual([["x"], ["names-nobody"]]);
  });
});

describe("matchMentors names", () => {
  it("what cannot be read", () => {
    expect(ask(null)).toEqual(["wrong-type "]);
    expect(ask({ ...small, priority: 1 })).toEqual(["unknown-key priority"]);
    expect(ask({ ...small, mentors: "x", mentees: [1], forbidden: [{ mentor: 1, mentee: "" }, 5] })).toEqual(["wrong-type mentors", "wrong-type mentees[0]", "wrong-type forbidden[0].mentor", "wrong-type forbidden[0].mentee", "wrong-type forbidden[1]"]);
    expect(ask({ ...small, method: "fair" })).toEqual(["wrong-type method"]);
    expect(ask({ mentors: [], mentees: [], capacity: 1, scores: {} })).toEqual(["wrong-type method"]);
    expect(ask({ ...small, capacity: -1 })).toEqual(["wrong-type capacity"]);
    expect(ask({ ...small, capacity: { x: 1.5, z: 1 } })).toEqual(["unknown-person capacity[z]", "wrong-type capacity[x]", "missing-key capacity[y]"]);
    expect(ask({ mentors: [] })).toEqual(["missing-key mentees", "missing-key capacity", "preferences-or-scores "]);
    expect(ask({ ...small, preferences: { mentees: {} } })).toEqual(["missing-key preferences.mentors"]);
    expect(ask({ ...small, forbidden: [{ mentor: "x", reason: 5, on: 1 }] })).toEqual(["unknown-key forbidden[0].on", "missing-key forbidden[0].mentee", "wrong-type forbidden[0].reason"]);
    expect(ask({ ...small, forbidden: 5 })).toEqual(["wrong-type forbidden"]);
    expect(ask({ ...small, mentors: new Array(1_000_000_000) }).length).toBe(100);
    expect(ask({ ...small, capacity: { x: 1.5, y: 1 } })).toEqual(["wrong-type capacity[x]"]);
    expect(ask({ ...small, preferences: 1 })).toEqual(["wrong-type preferences"]);
    expect(ask({ ...small, preferences: { mentees: 1, mentors: { x: "a", y: [1] } } })).toEqual(["wrong-type preferences.mentees", "wrong-type preferences.mentors[x]", "wrong-type preferences.mentors[y][0]"]);
    expect(ask({ ...scored, scores: 1 })).toEqual(["wrong-type scores"]);
    expect(ask({ ...scored, scores: { a: 1, b: undefined } })).toEqual(["wrong-type scores[a]"]);
    expect(ask({ ...scored, scores: { a: { x: "high", y: Number.NaN } } })).toEqual(["not-a-number scores[a,x]", "not-a-number scores[a,y]"]);
    expect(ask({ ...scored, scores: { a: { get x(): number { throw new Error("no"); } } } })).toEqual(["unreadable-input "]);
  });
  it("asks that cannot be met", () => {
    expect(ask({ ...small, mentors: ["x", "y", "x"], mentees: ["a", "a"] })).toEqual(["duplicate-person mentors[2]", "duplicate-person mentees[1]"]);
    expect(ask({ ...small, forbidden: [{ mentor: "a", mentee: "x" }] })).toEqual(["unknown-person forbidden[0].mentor", "unknown-person forbidden[0].mentee"]);
    expect(ask({ ...small, preferences: { mentees: { a: ["z"], q: [] }, mentors: { x: ["a", ["a", "b"]] } } })).toEqual(["unknown-person preferences.mentees[q]", "unknown-person preferences.mentees[a][0]", "named-twice preferences.mentors[x][1][0]"]);
    expect(ask({ ...scored, scores: { q: {}, a: { z: 1 } } })).toEqual(["unknown-person scores[q]", "unknown-person scores[a,z]"]);
    expect(ask({ mentors: ["a"], mentees: ["a"], capacity: 1, scores: { a: { a: 1 } }, method: "stable" })).toEqual(["self-mentoring scores[a,a]"]);
    expect(ask({ mentors: ["a"], mentees: ["a"], capacity: 1, preferences: { mentees: { a: ["a"] }, mentors: {} }, method: "stable" })).toEqual(["self-mentoring preferences.mentees[a][0]"]);
    expect(ask({ ...small, scores: {} })).toEqual(["preferences-or-scores "]);
    expect(ask({ mentors: [], mentees: [], capacity: 1, method: "stable" })).toEqual(["preferences-or-scores "]);
    expect(ask({ ...small, method: "best-total" })).toEqual(["best-total-needs-scores method"]);
    expect(ask({ mentors: Array.from({ length: 1001 }, (_, at) => `m${at}`), mentees: Array.from({ length: 1000 }, (_, at) => `t${at}`), capacity: 1, scores: {}, method: "stable" })).toEqual(["matching-too-large scores"]);
    expect(ask({ mentors: ["p", "q", "r"], mentees: ["p", "q", "r"], capacity: 1, scores: { p: { q: 1 }, q: { r: 1 }, r: { p: 1 } }, method: "best-total" })).toEqual(["closes-circle mentees"]);
    const many = matchMentors({ ...scored, scores: Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`q${at}`, {}])) });
    expect(many.issues.length).toBe(100);
    expect(matchMentors({ ...scored, scores: { a: Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`q${at}`, 1])) } }).issues.length).toBe(100);
  });
  it("too few places, with the group that has them", () => {
    const result = matchMentors({ mentors: ["x", "y"], mentees: ["a", "b", "c"], capacity: 1, scores: { a: { x: 1 }, b: { x: 2 }, c: { x: 1, y: 1 } }, method: "best-total" });
    expect(result.issues).toEqual([{ code: "too-few-places", severity: "warning", path: "mentees", expected: "2", received: "1", details: { mentees: 2, places: 1 } }]);
    expect(unwrap(result).shortage).toEqual({ mentees: ["a", "b"], mentors: ["x"], places: 1 });
    expect(explain(result.issues, { locale: "en" })).toContain("2 mentees have only 1 places among them");
    // a stable matching may leave out more than it must
    const stable = matchMentors({ mentors: ["x", "y"], mentees: ["a", "b"], capacity: 1, preferences: { mentees: { a: ["x", "y"], b: ["x"] }, mentors: { x: ["a", "b"], y: ["a"] } }, method: "stable" });
    expect([unwrap(stable).unmatchedMentees.map((it_) => it_.id), unwrap(stable).shortage, stable.issues]).toEqual([["b"], null, []]);
  });
});

describe("blockingPairs", () => {
  const check = (pairs: unknown, market: unknown = small) => codes(blockingPairs({ pairs } as never, market as MatchMarket));
  it("finds what a hand finds", () => {
    expect(unwrap(blockingPairs({ pairs: [{ mentor: "x", mentee: "b" }] }, small))).toEqual([{ mentor: "x", mentee: "a" }, { mentor: "y", mentee: "a" }]);
    expect(unwrap(blockingPairs({ pairs: [{ mentor: "x", mentee: "b" }] }, { ...small, forbidden: [{ mentor: "x", mentee: "a" }] }))).toEqual([{ mentor: "y", mentee: "a" }]);
    expect(unwrap(blockingPairs({ pairs: [] }, { ...small, capacity: { x: 0, y: 0 } }))).toEqual([]);
    expect(unwrap(blockingPairs(unwrap(matchMentors(scored)), scored))).toEqual(unwrap(matchMentors(scored)).blocking);
  });
  it("refuses a matching that breaks the conditions", () => {
    expect(check([{ mentor: "x", mentee: "a" }, { mentor: "x", mentee: "b" }])).toEqual(["capacity-exceeded matching.pairs[1].mentor"]);
    expect(check([{ mentor: "y", mentee: "b" }])).toEqual(["pair-not-allowed matching.pairs[0]"]);
    expect(check([{ mentor: "x", mentee: "a" }, { mentor: "y", mentee: "a" }])).toEqual(["duplicate-person matching.pairs[1].mentee"]);
    expect(check([{ mentor: "q", mentee: "r" }])).toEqual(["unknown-person matching.pairs[0].mentee", "unknown-person matching.pairs[0].mentor"]);
    expect(check([5, { mentor: 1 }, { mentor: 1, mentee: "" }])).toEqual(["wrong-type matching.pairs[0]", "missing-key matching.pairs[1].mentee", "wrong-type matching.pairs[2].mentor", "wrong-type matching.pairs[2].mentee"]);
    expect(check(5)).toEqual(["wrong-type matching.pairs"]);
    expect(check([], 5)).toEqual(["wrong-type "]);
    expect(codes(blockingPairs(undefined as never, small))).toEqual(["unreadable-input "]);
  });
  it("never throws", () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => {
      expect(typeof matchMentors(a as never).ok).toBe("boolean");
      expect(typeof blockingPairs(a as never, b as never).ok).toBe("boolean");
    }));
  });
});
