/** The days off of Indonesia in 2025, by joint decree of three ministers. */
import type { CalendarYear } from "../domain/index.ts";
import { scans, yearOfDays } from "./day-off.ts";
import { ascension, christmas, easter, goodFriday, hijra, iduladha, idulfitri, imlek, independence, isra, labour, maulid, newYear, nyepi, pancasila, waisak } from "./occasions.ts";

/**
 * 2025: 17 national holidays and 11 days of joint leave. From Monday to Friday that makes 237 working days, 248 where joint leave is worked.
 * As amended on 7 August 2025, which added the joint leave of 18 August.
 * The dates were read in the decree (confidence `text`); the names are short. Lists are amended during the year, and Idulfitri and Iduladha are fixed by a decree of the Minister of Religion: check before you rely on it.
 *
 * @example
 * ```ts
 * import { fiveDayWeek, unwrap, workingDays } from "pembinaan-asn";
 * import { indonesia2025 } from "pembinaan-asn/calendars";
 * const year = { from: "2025-01-01", to: "2025-12-31" };
 * unwrap(workingDays({ id: "off", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2025] }, year)).length; // => 237
 * unwrap(workingDays({ id: "worked", workingWeekdays: fiveDayWeek, jointLeave: "worked", years: [indonesia2025] }, year)).length; // => 248
 * ```
 */
export const indonesia2025: CalendarYear = /* @__PURE__ */ yearOfDays(2025, {
  skb: { number: "SKB 1017/2024, 2/2024, 2/2024", date: "2024-10-14", confidence: "text", source: scans },
  amendment: { number: "SKB 933/2025, 1/2025, 3/2025", date: "2025-08-07", confidence: "text", source: scans, note: "adds the joint leave of 18 August 2025; a widely used list codes it as 18 July" },
}, [
  ["01-01", newYear], ["01-27", isra], ["01-29", imlek], ["03-29", nyepi], ["03-31", idulfitri], ["04-01", idulfitri],
  ["04-18", goodFriday], ["04-20", easter], ["05-01", labour], ["05-12", waisak], ["05-29", ascension], ["06-01", pancasila],
  ["06-06", iduladha], ["06-27", hijra], ["08-17", independence], ["09-05", maulid], ["12-25", christmas],
], [
  ["01-28", imlek], ["03-28", nyepi], ["04-02", idulfitri], ["04-03", idulfitri], ["04-04", idulfitri], ["04-07", idulfitri],
  ["05-13", waisak], ["05-30", ascension], ["06-09", iduladha], ["08-18", independence, "amendment"], ["12-26", christmas],
]);
