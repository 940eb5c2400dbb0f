/** Working calendars: days off by decree, working days, working time. */
export { jointLeaveChoices, readCalendar, type Calendar, type JointLeave } from "./calendar.ts";
export type { CalendarYear, DayOff, Decree } from "./calendar-year.ts";
export { addWorkingDays, countedChoices, countWorked, workingDaysBetween, type AddOptions, type Counted, type CountOptions } from "./count-working-days.ts";
export { calendarIssueCodes, type CalendarIssueCode } from "./issues.ts";
export type { LocalDateTime, LocalTime } from "./local-time.ts";
export { dayIn, openCalendar, type OpenCalendar } from "./open-calendar.ts";
export type { OpenFrom, OpeningHours, SpecialHours } from "./opening-hours.ts";
export { fiveDayWeek, sixDayWeek, weekdays, type Weekday } from "./weekday.ts";
export { daysOff, isWorkingDay, workingDays } from "./working-days.ts";
export { workingTimeBetween } from "./working-time.ts";
