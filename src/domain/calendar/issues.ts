/** The issue codes of calendars and working time. */

/**
 * - `outside-calendar`: a day outside the years of the calendar; what it is there is not known, so nothing is guessed
 * - `years-not-consecutive`: the years of a calendar do not follow each other
 * - `day-outside-year`: a day off that is dated in another year than the list it stands in
 * - `duplicate-day-off`: one day off, listed twice under one name
 * - `unknown-decree`: a day off whose decree is not in the list of the year
 * - `not-a-time`: no time of the clock `HH:mm`, 00:00 to 24:00
 * - `not-a-date-time`: no date with time `YYYY-MM-DDTHH:mm`
 * - `bad-opening-hours`: opening hours that are empty, run backwards or overlap
 * - `hours-do-not-fit-week`: a working weekday without opening hours, or hours on another day
 * - `overlapping-special-hours`: two special opening hours (Ramadan, say) on one day
 * - `no-opening-hours`: working time is asked for a day for which the calendar has no opening hours
 */
export const calendarIssueCodes = [
  "outside-calendar", "years-not-consecutive", "day-outside-year", "duplicate-day-off", "unknown-decree", "not-a-time", "not-a-date-time", "bad-opening-hours",
  "hours-do-not-fit-week", "overlapping-special-hours", "no-opening-hours",
] as const;

/** One of {@link calendarIssueCodes}. */
export type CalendarIssueCode = (typeof calendarIssueCodes)[number];
