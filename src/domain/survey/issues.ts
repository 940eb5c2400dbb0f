/** The issue codes that tabulating a survey raises. */

/**
 * Codes of faults and remarks around survey answers.
 *
 * - `no-elements`: no element is named; `duplicate-element`: an id is named twice
 * - `unknown-element`: an answer, a count or a total under an id that is neither an element nor listed to be ignored
 * - `answer-out-of-range`: an answer that is not 1, 2, 3 or 4 (nothing at all and null are missing answers, which is no fault)
 * - `bad-counts`: counts that are not four whole numbers from 0, or a number of people that is none
 * - `total-out-of-range`: a total that so many answers from 1 to 4 cannot give
 * - `more-answers-than-respondents`: an element was answered more often than there are people
 * - `respondents-unknown`: the number of people is needed and cannot be seen from the data
 * - `free-service-scored` (note): the service is declared free, and so many answers on its cost were set to 4
 * - `numbering-missing`: a bare list of answers, or elements called `u1`, `u2`, …, without a declared numbering; `bad-numbering`: one that does not name exactly the elements
 * - `mixed-numbering`: one element stands in a record under its id and its number, or twice under its number
 * - `row-length`: a bare list of answers that is longer or shorter than the numbering
 * - `ambiguous-key`: the options let one key stand for two things
 * - `groups-exceed-respondents`: the groups of a characteristic hold more people than took part
 * - `mean-out-of-range`: a published mean outside 1 to 4
 * - `different-elements`: two tallies over different elements cannot be merged
 * - `not-a-tally`: no tally, or one that contradicts itself
 */
export const surveyIssueCodes = [
  "no-elements", "duplicate-element", "unknown-element", "answer-out-of-range", "bad-counts", "total-out-of-range", "more-answers-than-respondents",
  "respondents-unknown", "free-service-scored", "numbering-missing", "bad-numbering", "mixed-numbering", "row-length", "ambiguous-key", "groups-exceed-respondents",
  "mean-out-of-range", "different-elements", "not-a-tally",
] as const;

/** One of {@link surveyIssueCodes}. */
export type SurveyIssueCode = (typeof surveyIssueCodes)[number];
