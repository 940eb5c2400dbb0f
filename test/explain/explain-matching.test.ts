import { describe, expect, it } from "vitest";
import { explainMatching } from "../../src/explain/index.ts";
import { enMatching } from "../../src/explain/locales/en/matching.ts";
import { idMatching } from "../../src/explain/locales/id/matching.ts";
import { matchMentors, passedOverReasons, unmatchedReasons } from "../../src/domain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";

const stable = unwrap(matchMentors({
  mentors: ["full", "none", "shy", "x", "y"], mentees: ["a", "b", "c", "d", "e"], capacity: { full: 1, none: 0, shy: 1, x: 1, y: 1 }, method: "stable",
  forbidden: [{ mentor: "x", mentee: "a", reason: "seniority" }, { mentor: "x", mentee: "b" }],
  preferences: { mentees: { a: ["full", "none", "shy", "x", "y"], b: ["full"], c: [], d: ["x", "shy"], e: ["y"] }, mentors: { full: ["b", "a"], none: ["a"], x: ["a", "b"], y: ["a", "e"], shy: ["c"] } },
}));
const total = unwrap(matchMentors({ mentors: ["x", "y", "z"], mentees: ["a", "b"], capacity: 1, scores: { a: { x: "1000.5", y: 9 }, b: { x: 999, y: 0, z: 0 } }, method: "best-total" }));

describe("explainMatching", () => {
  it("tells a stable matching in English, line by line", () => {
    expect(explainMatching(stable, { locale: "en" })).toBe(`Who mentors whom, and why
=========================
Method : stable: no mentor and mentee would rather have each other than what they have, and no stable answer
         is better for any mentee
Pairs  : 2
Equals : nothing was equal, so there is no other answer by this method

Pairs
-----
- a is mentored by y (place 5 for the mentee, place 1 for the mentor)
    Not full: all places went to people who are preferred there.
    Not none: takes nobody.
    Not shy: not accepted by the other side.
    Not x: the pair is forbidden (seniority).
- b is mentored by full (place 1 for the mentee, place 1 for the mentor)

Mentees without mentor
----------------------
- c: names nobody.
- d: nobody who is named accepts, is allowed and has a place.
    Not x, shy: not accepted by the other side.
- e: all places of the mentors who could be had went to others.
    Not y: all places went to people who are preferred there.

Mentors without mentee
----------------------
- none: takes nobody.
- shy: nobody who is named accepts, is allowed and has a place.
    Not c: not accepted by the other side.
- x: nobody who is named accepts, is allowed and has a place.
    Not a: the pair is forbidden (seniority).
    Not b: the pair is forbidden.

Too few places
--------------
5 mentees (a, b, c, d, e) can only be mentored by full, y; places there, taken together: 2. However one
matches, 3 of them cannot have a mentor.
`);
  });
  it("tells a total in Bahasa Indonesia, with its price", () => {
    const told = explainMatching(total, { locale: "id", format: "markdown" });
    for (const part of ["# Siapa membimbing siapa, dan mengapa", "- **Jumlah skor:** 1.008", "skor 999", "Pasangan yang lebih menghendaki satu sama lain", "a dan x: konsekuensi dari jumlah skor terbesar", "z: mentee yang mungkin sudah mempunyai mentor lain."]) expect(told).toContain(part);
    expect(told).toContain("Bukan x: tempat itu memberi jumlah yang lebih besar");
    expect(explainMatching(unwrap(matchMentors({ mentors: ["x"], mentees: ["a"], capacity: 0, scores: { a: { x: 1 } }, method: "stable" })), { locale: "en" })).toContain("No mentor may take: a.");
    const equal = unwrap(matchMentors({ mentors: ["x", "y"], mentees: ["a"], capacity: 1, scores: { a: { x: 1, y: 1 } }, method: "best-total" }));
    expect([explainMatching(equal, { locale: "id" }), explainMatching(equal, { locale: "en" })].map((it_) => /didahulukan|went first/u.test(it_))).toEqual([true, true]);
  });
  it("has a sentence of its own for every reason in both languages", () => {
    for (const why of passedOverReasons) expect(new Set([enMatching.passedOver[why], idMatching.passedOver[why]]).size).toBe(2);
    for (const why of unmatchedReasons) expect(new Set([enMatching.unmatched[why], idMatching.unmatched[why]]).size).toBe(2);
  });
  it("is the same after JSON, tells what can be read of anything, and never throws", () => {
    expect(explainMatching(JSON.parse(JSON.stringify(stable)) as never, { locale: "id" })).toBe(explainMatching(stable, { locale: "id" }));
    for (const odd of [undefined, null, 5, [], "x"]) expect(explainMatching(odd as never, { locale: "en" })).toBe("This cannot be read, so there is nothing to explain.\n");
    expect(explainMatching({ method: "own", pairs: [5, { mentor: 1 }], unmatchedMentees: [{ why: "tired", passedOver: [{ why: "x" }] }], shortage: 5 } as never, { locale: "en" })).toContain("tired");
    expect(explainMatching(stable, undefined as never)).toContain("tidak dapat dibaca");
    expect(explainMatching(stable, { get locale(): never { throw new Error("no"); } })).toContain("tidak dapat dibaca");
  });
});
