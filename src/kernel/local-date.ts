/** Calendar dates as `YYYY-MM-DD` text. */
export { addDays, compareDates, dateOfDayNumber, dayNumberOf, dayOf, endOfMonth, isLocalDate, monthOf, NO_DATE, readLocalDate, startOfMonth, weekdayOfDayNumber, yearOf, type LocalDate } from "./date-text.ts";
export { addMonths, addYears, daysBetween } from "./date-shift.ts";
