/** Calendars and response times: nothing that must be chosen can be left out. */
import { addWorkingDays, assessResponseTimes, fiveDayWeek, workingDaysBetween, type Calendar } from "pembinaan-asn";
import { indonesia2026 } from "pembinaan-asn/calendars";

const office: Calendar = { id: "kantor", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] };
workingDaysBetween(office, "2026-01-02", "2026-01-05", { firstDay: "counted", lastDay: "counted" });
assessResponseTimes([{ id: "a", received: "2026-01-02" }], { standard: "sp4n-lapor", calendar: office, asOf: "2026-01-05" });

// @ts-expect-error which days count must be said
workingDaysBetween(office, "2026-01-02", "2026-01-05");
// @ts-expect-error both ends
workingDaysBetween(office, "2026-01-02", "2026-01-05", { firstDay: "counted" });
// @ts-expect-error there is no default calendar
addWorkingDays("2026-01-02", 5, { firstDay: "not-counted" });
// @ts-expect-error joint leave must be said
const silent: Calendar = { id: "kantor", workingWeekdays: fiveDayWeek, years: [indonesia2026] };
// @ts-expect-error no such weekday
const misspelt: Calendar = { ...office, workingWeekdays: ["senin"] };
// @ts-expect-error there is no default standard
assessResponseTimes([{ id: "a", received: "2026-01-02" }], { calendar: office, asOf: "2026-01-05" });
// @ts-expect-error no such stage
assessResponseTimes([{ id: "a", received: "2026-01-02" }], { standard: "sp4n-lapor", asOf: "2026-01-05", stages: ["solution"] });
export { misspelt, silent };
