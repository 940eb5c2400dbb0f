/** The days off of Indonesia in 2026, by joint decree of three ministers. */
import type { CalendarYear } from "../domain/index.ts";
import { scans, yearOfDays } from "./day-off.ts";
import { ascension, christmas, easter, goodFriday, hijra, iduladha, idulfitri, imlek, independence, isra, labour, maulid, newYear, nyepi, pancasila, waisak } from "./occasions.ts";

/**
 * 2026: 17 national holidays and 8 days of joint leave. From Monday to Friday that makes 240 working days, 248 where joint leave is worked.
 * Public tables carry Nyepi on 14 or 18 March; the decree has it on 19 March.
 * The dates were read in the decree (confidence `text`); the names are short. Lists are amended during the year, and Idulfitri and Iduladha are fixed by a decree of the Minister of Religion: check before you rely on it.
 *
 * @example
 * ```ts
 * import { fiveDayWeek, unwrap, workingDays } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const year = { from: "2026-01-01", to: "2026-12-31" };
 * unwrap(workingDays({ id: "off", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] }, year)).length; // => 240
 * unwrap(workingDays({ id: "worked", workingWeekdays: fiveDayWeek, jointLeave: "worked", years: [indonesia2026] }, year)).length; // => 248
 * ```
 */
export const indonesia2026: CalendarYear = /* @__PURE__ */ yearOfDays(2026, {
  skb: { number: "SKB 1497/2025, 2/2025, 5/2025", date: "2025-09-19", confidence: "text", source: scans },
}, [
  ["01-01", newYear], ["01-16", isra], ["02-17", imlek], ["03-19", nyepi], ["03-21", idulfitri], ["03-22", idulfitri],
  ["04-03", goodFriday], ["04-05", easter], ["05-01", labour], ["05-14", ascension], ["05-27", iduladha], ["05-31", waisak],
  ["06-01", pancasila], ["06-16", hijra], ["08-17", independence], ["08-25", maulid], ["12-25", christmas],
], [
  ["02-16", imlek], ["03-18", nyepi], ["03-20", idulfitri], ["03-23", idulfitri], ["03-24", idulfitri], ["05-15", ascension],
  ["05-28", iduladha], ["12-24", christmas],
]);
