/** Matching by trying everything: what the fast methods are held against. It shares no line with them. */
import type { MatchRequest, PairOfPeople } from "../../../src/domain/index.ts";

/** A small market with scores in the form of the tests. */
export interface SmallMarket {
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
  readonly capacity: Readonly<Record<string, number>>;
  readonly forbidden: readonly PairOfPeople[];
}

/** Every way to give each mentee (in order of identifier) one of the allowed mentors or nobody, within the capacities. */
export const everyWay = ({ mentors, mentees, capacity, forbidden }: SmallMarket, accepts: (mentee: string, mentor: string) => boolean): readonly (readonly (string | undefined)[])[] => {
  const order = [...mentees].sort();
  const walk = (at: number, chosen: readonly (string | undefined)[]): readonly (readonly (string | undefined)[])[] => {
    const mentee = order[at];
    if (mentee === undefined) return [chosen];
    const open = [...mentors].sort().filter((it) => accepts(mentee, it) && !forbidden.some((pair) => pair.mentee === mentee && pair.mentor === it) && chosen.filter((one) => one === it).length < (capacity[it] ?? 0));
    return [...open, undefined].flatMap((it) => walk(at + 1, [...chosen, it]));
  };
  return walk(0, []);
};

/** Pairs (in order of mentee) of a way. */
export const pairsOf = (mentees: readonly string[], way: readonly (string | undefined)[]): readonly PairOfPeople[] =>
  [...mentees].sort().flatMap((mentee, at) => { const mentor = way[at]; return mentor === undefined ? [] : [{ mentor, mentee }]; });

/** The list of mentors of a way, nobody last: smaller is earlier. */
export const asText = (way: readonly (string | undefined)[]): string => way.map((it) => it ?? "~").join("|");

/** Places on a list with equals. */
const place = (list: readonly (string | readonly string[])[] | undefined, who: string): number => {
  const at = (list ?? []).findIndex((it) => it === who || (Array.isArray(it) && it.includes(who)));
  return at < 0 ? Infinity : at;
};

/** Blocking pairs by the definition, over all pairs. */
export const blockingByDefinition = (request: MatchRequest, capacity: Readonly<Record<string, number>>, pairs: readonly PairOfPeople[]): readonly string[] => {
  const { mentors, mentees, forbidden = [] } = request;
  const value = (mentee: string, mentor: string): number => Number(request.scores?.[mentee]?.[mentor] ?? NaN);
  const menteeLikes = (mentee: string, mentor: string): number => (request.preferences !== undefined ? -place(request.preferences.mentees[mentee], mentor) : value(mentee, mentor));
  const mentorLikes = (mentor: string, mentee: string): number => (request.preferences !== undefined ? -place(request.preferences.mentors[mentor], mentee) : value(mentee, mentor));
  const accepts = (mentee: string, mentor: string): boolean => Number.isFinite(menteeLikes(mentee, mentor)) && Number.isFinite(mentorLikes(mentor, mentee));
  return mentees.flatMap((mentee) => mentors.flatMap((mentor) => {
    if (!accepts(mentee, mentor) || forbidden.some((it) => it.mentee === mentee && it.mentor === mentor)) return [];
    const own = pairs.find((it) => it.mentee === mentee)?.mentor;
    if (own === mentor || (own !== undefined && menteeLikes(mentee, own) >= menteeLikes(mentee, mentor))) return [];
    const held = pairs.filter((it) => it.mentor === mentor);
    const most = capacity[mentor] ?? 0;
    const wanted = held.length < most || held.some((it) => mentorLikes(mentor, it.mentee) < mentorLikes(mentor, mentee));
    return most > 0 && wanted ? [`${mentee} ${mentor}`] : [];
  })).sort();
};
