/** What may be asked of matchMentors: lists have no total, and lists and scores do not stand side by side. */
import { matchMentors, type MatchRequest } from "pembinaan-asn";

const people = { mentors: ["x"], mentees: ["a"], capacity: 1 } as const;
const preferences = { mentees: { a: ["x"] }, mentors: { x: ["a"] } } as const;
const scores = { a: { x: "8.5" } } as const;

const lists: MatchRequest = { ...people, preferences, method: "stable" };
const best: MatchRequest = { ...people, scores, method: "best-total" };
matchMentors(lists);
matchMentors(best);
// @ts-expect-error lists have no total
matchMentors({ ...people, preferences, method: "best-total" });
// @ts-expect-error one of the two, not both
matchMentors({ ...people, preferences, scores, method: "stable" });
// @ts-expect-error neither of the two
matchMentors({ ...people, method: "stable" });
// @ts-expect-error the method is the programme's choice
matchMentors({ ...people, scores });
// @ts-expect-error so is the capacity
matchMentors({ mentors: ["x"], mentees: ["a"], scores, method: "stable" });
