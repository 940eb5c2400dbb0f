/** English: the words for a matching. */
import type { MatchingWords } from "../matching-type.ts";

/** The words. */
export const enMatching: MatchingWords = {
  title: "Who mentors whom, and why",
  headings: { pairs: "Pairs", mentees: "Mentees without mentor", mentors: "Mentors without mentee", blocking: "Pairs that would rather have each other", shortage: "Too few places" },
  facts: { method: "Method", pairs: "Pairs", total: "Sum of the scores", ties: "Equals" },
  methods: {
    stable: "stable: no mentor and mentee would rather have each other than what they have, and no stable answer is better for any mentee",
    "best-total": "best total: as many pairs as possible, then the greatest sum of scores",
  },
  ties: { applied: "some were equal; the smaller identifier went first", idle: "nothing was equal, so there is no other answer by this method" },
  pair: "{mentee} is mentored by {mentor} (place {menteePlace} for the mentee, place {mentorPlace} for the mentor)[, score {score}]",
  blockingPair: "{mentee} and {mentor}: the price of the greatest sum",
  shortage: "{count} mentees ({mentees}) can only be mentored by {mentors}; places there, taken together: {places}. However one matches, {short} of them cannot have a mentor.",
  nobodyMay: "No mentor may take: {mentees}.",
  passedOver: {
    forbidden: "Not {people}: the pair is forbidden[ ({reason})].",
    "not-accepted": "Not {people}: not accepted by the other side.",
    "no-capacity": "Not {people}: takes nobody.",
    "prefers-others": "Not {people}: all places went to people who are preferred there.",
    "better-total": "Not {people}: the place gives a greater sum, or one more pair, elsewhere.",
  },
  unmatched: {
    "names-nobody": "{id}: names nobody.",
    "nobody-available": "{id}: nobody who is named accepts, is allowed and has a place.",
    "places-taken": "{id}: all places of the mentors who could be had went to others.",
    "no-capacity": "{id}: takes nobody.",
    "mentees-elsewhere": "{id}: those who could be had have another mentor.",
  },
};
