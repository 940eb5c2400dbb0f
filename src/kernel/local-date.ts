/** Calendar dates as `YYYY-MM-DD` text. */
export { addDays, compareDates, dayOf, endOfMonth, isLocalDate, monthOf, NO_DATE, readLocalDate, startOfMonth, yearOf, type LocalDate } from "./date-text.ts";
export { addMonths, addYears, daysBetween } from "./date-shift.ts";
