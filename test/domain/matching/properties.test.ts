/** What must hold of every matching: stability, the best total, one answer whatever the order, and nobody beyond the conditions. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockingPairs, matchMentors, type Matching, type MatchRequest, type PairOfPeople } from "../../../src/domain/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";
import { preferenceMarket, reordered, scoreMarket, shuffled } from "./markets.ts";
import { asText, blockingByDefinition, everyWay, pairsOf } from "./oracle.ts";

const bare = (pairs: readonly PairOfPeople[]): readonly string[] => pairs.map((it) => `${it.mentee} ${it.mentor}`);

/** Capacity, once each, no self, everybody accounted for. */
const holds = (request: MatchRequest, found: Matching): void => {
  const capacity = request.capacity as Readonly<Record<string, number>>;
  for (const mentor of request.mentors) expect(found.pairs.filter((it) => it.mentor === mentor).length).toBeLessThanOrEqual(capacity[mentor] ?? 0);
  expect([...found.pairs.map((it) => it.mentee), ...found.unmatchedMentees.map((it) => it.id)].sort()).toEqual([...request.mentees].sort());
  expect([...new Set(found.pairs.map((it) => it.mentor)), ...found.unmatchedMentors.map((it) => it.id)].sort()).toEqual([...request.mentors].sort());
  for (const it of found.pairs) {
    expect(it.mentor).not.toBe(it.mentee);
    expect((request.forbidden ?? []).some((pair) => pair.mentor === it.mentor && pair.mentee === it.mentee)).toBe(false);
  }
};

/** Mentees short of places really are, by counting. */
const shortageHolds = (request: MatchRequest, found: Matching, accepts: (mentee: string, mentor: string) => boolean): void => {
  if (found.shortage === null) return;
  const { mentees, mentors, places } = found.shortage;
  const capacity = request.capacity as Readonly<Record<string, number>>;
  expect(places).toBe(mentors.reduce((sum, it) => sum + (capacity[it] ?? 0), 0));
  expect(mentees.length).toBeGreaterThan(places);
  for (const mentee of mentees) for (const mentor of request.mentors) {
    const open = accepts(mentee, mentor) && (capacity[mentor] ?? 0) > 0 && !(request.forbidden ?? []).some((pair) => pair.mentor === mentor && pair.mentee === mentee);
    if (open) expect(mentors).toContain(mentor);
  }
};

const names = (list: readonly (string | readonly string[])[] | undefined, who: string): boolean => (list ?? []).flat().includes(who);

describe("stable", () => {
  it("leaves no blocking pair in 10,000 random cases, by the definition and by the checker", () => {
    fc.assert(fc.property(preferenceMarket(6, true), (market) => {
      const request = { ...market, method: "stable" } as const;
      const found = unwrap(matchMentors(request));
      expect(blockingByDefinition(request, market.capacity, found.pairs)).toEqual([]);
      expect(unwrap(blockingPairs(found, market))).toEqual([]);
      expect(found.blocking).toEqual([]);
      holds(request, found);
      shortageHolds(request, found, (mentee, mentor) => names(market.preferences.mentees[mentee], mentor) && names(market.preferences.mentors[mentor], mentee));
    }), { numRuns: 10_000 });
  }, 120_000);

  it("is the stable matching that every mentee likes best, and matches the same people as every other one", () => {
    fc.assert(fc.property(preferenceMarket(4, false), (market) => {
      const request = { ...market, method: "stable" } as const;
      const found = unwrap(matchMentors(request));
      expect(found.ties.applied).toBe(false);
      const accepts = (mentee: string, mentor: string): boolean => names(market.preferences.mentees[mentee], mentor) && names(market.preferences.mentors[mentor], mentee);
      const stable = everyWay(market, accepts).map((way) => pairsOf(market.mentees, way)).filter((pairs) => blockingByDefinition(request, market.capacity, pairs).length === 0);
      expect(stable.map((it) => bare(it).join())).toContain(bare(found.pairs).join());
      for (const other of stable) {
        expect(other.map((it) => it.mentee)).toEqual(found.pairs.map((it) => it.mentee));
        for (const mentor of market.mentors) expect(other.filter((it) => it.mentor === mentor).length).toBe(found.pairs.filter((it) => it.mentor === mentor).length);
        for (const { mentee, mentor } of found.pairs) {
          const list = market.preferences.mentees[mentee] ?? [];
          expect(list.indexOf(mentor)).toBeLessThanOrEqual(list.indexOf(other.find((it) => it.mentee === mentee)?.mentor ?? ""));
        }
      }
    }), { numRuns: 300 });
  });

  it("by scores: no blocking pair either", () => {
    fc.assert(fc.property(scoreMarket(6, fc.integer({ min: -3, max: 3 })), (market) => {
      const request = { ...market, method: "stable" } as const;
      const found = unwrap(matchMentors(request));
      expect(blockingByDefinition(request, market.capacity, found.pairs)).toEqual([]);
      expect(found.blocking).toEqual([]);
      holds(request, found);
    }), { numRuns: 1000 });
  });
});

describe("best-total", () => {
  /** Whole numbers of a hundredth, so that the oracle counts exactly. */
  const scores = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -300, max: 300 }));
  const shown = (hundredths: number): string => (hundredths / 100).toFixed(2);

  it("is the optimum that trying everything finds, the smallest of them, and knows whether it is the only one: 1,000 cases", () => {
    fc.assert(fc.property(scoreMarket(5, scores), fc.boolean(), (market, huge) => {
      // `huge`: the same scores shifted beyond all safe numbers, so that bigints are used
      const scale = huge ? "0000000000000000" : "";
      const told = Object.fromEntries(Object.entries(market.scores).map(([mentee, row]) => [mentee, Object.fromEntries(Object.entries(row).map(([mentor, it]) => [mentor, huge ? `${it}${it === 0 ? "" : scale}` : shown(it)]))]));
      const request = { ...market, scores: told, method: "best-total" } as const;
      const found = unwrap(matchMentors(request));
      const accepts = (mentee: string, mentor: string): boolean => market.scores[mentee]?.[mentor] !== undefined;
      const order = [...market.mentees].sort();
      const ways = everyWay(market, accepts).map((way) => ({
        way, pairs: way.filter((it) => it !== undefined).length,
        total: way.reduce((sum, it, at) => sum + (it === undefined ? 0 : market.scores[order[at] ?? ""]?.[it] ?? 0), 0),
      }));
      const pairs = Math.max(...ways.map((it) => it.pairs));
      const total = Math.max(...ways.filter((it) => it.pairs === pairs).map((it) => it.total));
      const best = ways.filter((it) => it.pairs === pairs && it.total === total).map((it) => it.way).sort((a, b) => (asText(a) < asText(b) ? -1 : 1));
      expect(bare(found.pairs)).toEqual(bare(pairsOf(market.mentees, best[0] ?? [])));
      expect(found.ties.applied).toBe(best.length > 1);
      expect(found.total?.text).toBe(huge ? (BigInt(total) * 10n ** 16n).toString() : String(total / 100));
      expect(bare(found.blocking)).toEqual(blockingByDefinition(request, market.capacity, found.pairs));
      holds(request, found);
      shortageHolds(request, found, accepts);
      expect(found.shortage === null).toBe(found.unmatchedMentees.length === 0);
    }), { numRuns: 1000 });
  }, 120_000);
});

describe("either method", () => {
  const market = scoreMarket(6, fc.integer({ min: 0, max: 4 }));
  it("gives the same answer for shuffled input", () => {
    fc.assert(fc.property(market.chain((it) => fc.tuple(fc.constant(it), shuffled(it.mentors), shuffled(it.mentees), shuffled(it.forbidden))), fc.constantFrom("stable" as const, "best-total" as const), ([it, mentors, mentees, forbidden], method) => {
      const other = { mentors, mentees, forbidden, capacity: reordered(it.capacity), scores: reordered(Object.fromEntries(Object.entries(it.scores).map(([key, row]) => [key, reordered(row)]))) };
      expect(matchMentors({ ...other, method })).toEqual(matchMentors({ ...it, method }));
    }));
  });

  it("never makes anybody a mentor of himself or a circle: it is refused with its people", () => {
    const names = ["a", "b", "c", "d"];
    const rows = fc.tuple(...names.map((who) => fc.tuple(...names.map((other) => (who === other ? fc.constant(undefined) : fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }))))));
    let refused = 0;
    fc.assert(fc.property(rows, fc.constantFrom("stable" as const, "best-total" as const), (table, method) => {
      const scores = Object.fromEntries(names.map((who, at) => [who, Object.fromEntries(names.flatMap((other, column) => { const score = table[at]?.[column]; return score === undefined ? [] : [[other, score] as const]; }))]));
      const result = matchMentors({ mentors: names, mentees: names, capacity: 2, scores, method });
      if (!result.ok) {
        refused += 1;
        expect(result.issues.map((it) => it.code)).toEqual(["closes-circle"]);
        const people = String(result.issues[0]?.details?.["people"]).split(" → ");
        expect([...people].sort()[0]).toBe(people[0]);
        people.forEach((mentor, at) => expect(scores[people[(at + 1) % people.length] ?? ""]?.[mentor]).toBeDefined());
        return;
      }
      const mentorOf = new Map(result.value.pairs.map((it) => [it.mentee, it.mentor]));
      for (const who of names) {
        let person = mentorOf.get(who);
        for (let steps = 0; person !== undefined; steps += 1, person = mentorOf.get(person)) expect(person === who || steps > names.length).toBe(false);
      }
    }), { numRuns: 500 });
    expect(refused).toBeGreaterThan(20);
  });

  it("matches 500 with 500 in one call, with ties and without", () => {
    const ids = (letter: string): readonly string[] => Array.from({ length: 500 }, (_, at) => `${letter}${String(at).padStart(3, "0")}`);
    let seed = 7;
    const next = (): number => { seed = (seed * 48271) % 2147483647; return seed; };
    for (const most of [3, 1_000_000]) {
      const scores = Object.fromEntries(ids("t").map((a) => [a, Object.fromEntries(ids("m").map((b) => [b, next() % most]))]));
      for (const method of ["stable", "best-total"] as const) {
        const found = unwrap(matchMentors({ mentors: ids("m"), mentees: ids("t"), capacity: 1, scores, method }));
        expect([found.pairs.length, found.unmatchedMentees, found.unmatchedMentors, found.shortage]).toEqual([500, [], [], null]);
      }
    }
  }, 60_000);
});
