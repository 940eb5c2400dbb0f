/** A whole programme, move by move: nobody mentors himself, no circle arises, no mentor has more than the capacity. Counted by an independent book. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentorEligibility, moveMentoring, type ExistingPair, type Mentoring, type MentoringEvent, type MentoringProgramme } from "../../../src/domain/mentoring/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const people = ["a", "b", "c", "d", "e", "f"] as const;
const periods = [["2026-01-01", "2026-06-30"], ["2026-04-01", "2026-12-31"], ["2026-07-01", "2026-12-31"], ["2027-01-01", "2027-03-31"]] as const;
interface Entry { readonly mentoring: Mentoring; readonly from: string; readonly to: string }
const takesPlace = ({ mentoring }: Entry): boolean => mentoring.state === "disepakati" || mentoring.state === "aktif";
const existingOf = (book: readonly Entry[]): readonly ExistingPair[] => book.map(({ mentoring, from, to }) => ({ mentor: mentoring.mentor, mentee: mentoring.mentee, state: mentoring.state, from, to }));

/** Repeated removal of those who mentor nobody: what is left stands in a circle. Not how the library looks for it. */
const hasCircle = (edges: readonly (readonly [string, string])[]): boolean => {
  let left = edges;
  for (;;) {
    const mentors = new Set(left.map(([mentor]) => mentor));
    const next = left.filter(([, mentee]) => mentors.has(mentee));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
};

const attempt = fc.record({ mentor: fc.constantFrom(...people), mentee: fc.constantFrom(...people), period: fc.constantFrom(...periods), then: fc.constantFrom("keep", "keep", "keep", "start", "stop", "cancel", "refuse") });

/** One attempt, as an app would do it: ask who may, propose, ask again with what was agreed meanwhile, agree. */
const tryPair = (book: Entry[], it_: { readonly mentor: string; readonly mentee: string; readonly period: readonly [string, string]; readonly then: string }, programme: MentoringProgramme, at: number): void => {
  const [from, to] = it_.period;
  const ask = () => unwrap(mentorEligibility({ mentor: { id: it_.mentor }, mentee: { id: it_.mentee }, relation: "senior-sejawat", period: { from, to }, existing: existingOf(book) }, programme));
  const found = ask();
  const proposed = moveMentoring(undefined, { event: "usulkan", on: "2025-11-01", id: `p${at}`, mentor: it_.mentor, mentee: it_.mentee, relation: "senior-sejawat", bothEligible: found.verdict === "eligible" });
  expect(proposed.ok).toBe(found.verdict === "eligible" && it_.mentor !== it_.mentee);
  if (!proposed.ok) return;
  if (it_.then === "refuse") { book.push({ mentoring: unwrap(moveMentoring(proposed.value, { event: "tolak", on: "2025-11-02" })), from, to }); return; }
  const capacityFree = ask().checks.every((check) => check.check !== "capacity" || check.outcome === "ok");
  let mentoring = unwrap(moveMentoring(proposed.value, { event: "sepakati", on: "2025-11-03", bothAccepted: true, capacityFree, contract: { goals: ["g"], from, to, confidentiality: true } }));
  const go = (event: MentoringEvent): void => { mentoring = unwrap(moveMentoring(mentoring, event)); };
  if (it_.then === "cancel") go({ event: "batalkan", on: "2025-11-04" });
  if (it_.then === "start" || it_.then === "stop") go({ event: "mulai", on: from });
  if (it_.then === "stop") go({ event: "hentikan", on: to });
  book.push({ mentoring, from, to });
};

describe("a programme run by mentorEligibility and moveMentoring", () => {
  it("never lets anybody mentor himself, never a circle on any day, never more mentees than the capacity on any day", () => {
    let made = 0;
    fc.assert(fc.property(fc.array(attempt, { minLength: 1, maxLength: 25 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...people), fc.integer({ min: 0, max: 3 }), (attempts, maxMentees, special, personal) => {
      const programme: MentoringProgramme = { relations: ["senior-sejawat"], maxMentees, personalMaxMentees: [{ mentor: special, maxMentees: personal }] };
      const book: Entry[] = [];
      attempts.forEach((it_, at) => { tryPair(book, it_, programme, at); });
      made += book.length;
      for (const day of periods.flat()) {
        const running = book.filter((it_) => takesPlace(it_) && it_.from <= day && day <= it_.to).map(({ mentoring }) => [mentoring.mentor, mentoring.mentee] as const);
        expect(running.filter(([mentor, mentee]) => mentor === mentee)).toEqual([]);
        expect(hasCircle(running)).toBe(false);
        // the same pair twice is one mentee
        for (const person of people) expect(new Set(running.filter(([mentor]) => mentor === person).map(([, mentee]) => mentee)).size).toBeLessThanOrEqual(person === special ? personal : maxMentees);
      }
    }), { numRuns: 400 });
    expect(made).toBeGreaterThan(1000);
  });
});
