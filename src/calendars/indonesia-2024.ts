/** The days off of Indonesia in 2024, by joint decree of three ministers. */
import type { CalendarYear } from "../domain/index.ts";
import { scans, yearOfDays } from "./day-off.ts";
import { ascension, christmas, easter, goodFriday, hijra, iduladha, idulfitri, imlek, independence, isra, labour, maulid, newYear, nyepi, pancasila, waisak } from "./occasions.ts";

/**
 * 2024: 17 national holidays and 10 days of joint leave. From Monday to Friday that makes 240 working days, 250 where joint leave is worked.
 * The election days of 2024 (14 February, 27 November) stand in decrees of their own and are not in this list: add them where they were off.
 * The dates were read in the decree (confidence `text`); the names are short. Lists are amended during the year, and Idulfitri and Iduladha are fixed by a decree of the Minister of Religion: check before you rely on it.
 *
 * @example
 * ```ts
 * import { fiveDayWeek, unwrap, workingDays } from "pembinaan-asn";
 * import { indonesia2024 } from "pembinaan-asn/calendars";
 * const year = { from: "2024-01-01", to: "2024-12-31" };
 * unwrap(workingDays({ id: "off", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2024] }, year)).length; // => 240
 * unwrap(workingDays({ id: "worked", workingWeekdays: fiveDayWeek, jointLeave: "worked", years: [indonesia2024] }, year)).length; // => 250
 * ```
 */
export const indonesia2024: CalendarYear = /* @__PURE__ */ yearOfDays(2024, {
  skb: { number: "SKB 855/2023, 3/2023, 4/2023", date: "2023-09-12", confidence: "text", source: scans },
}, [
  ["01-01", newYear], ["02-08", isra], ["02-10", imlek], ["03-11", nyepi], ["03-29", goodFriday], ["03-31", easter],
  ["04-10", idulfitri], ["04-11", idulfitri], ["05-01", labour], ["05-09", ascension], ["05-23", waisak], ["06-01", pancasila],
  ["06-17", iduladha], ["07-07", hijra], ["08-17", independence], ["09-16", maulid], ["12-25", christmas],
], [
  ["02-09", imlek], ["03-12", nyepi], ["04-08", idulfitri], ["04-09", idulfitri], ["04-12", idulfitri], ["04-15", idulfitri],
  ["05-10", ascension], ["05-24", waisak], ["06-18", iduladha], ["12-26", christmas],
]);
