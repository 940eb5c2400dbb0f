/** Examples of UU 25/2009. */
import type { RulebookExample } from "../example.ts";

/** A complaint whose answer came on day 14, one on day 15, one open on day 14, one open on day 15; none has a complete file yet. */
const days = { a: 14, b: 15, c: 14, d: 15 };
const gone = { a: { notApplicable: true }, b: { notApplicable: true }, c: { notApplicable: true }, d: { notApplicable: true } };
const four = { complaint: ["a", "b", "c", "d"] };
const nothingElse = { decision: gone, notice: gone };
const never = { a: false, b: false, c: false, d: false };

/** Every example holds exactly. */
export const uu25of2009Examples: readonly RulebookExample[] = [
  {
    name: "the 14th day is on time; open and past due is late; open within the limit is in neither part", asOf: "2026-06-30", conventions: { dayKind: "calendar" }, members: four,
    inputs: { begun: { decision: never, notice: never }, calendarDays: { answer: days, ...nothingElse }, runningCalendarDays: { answer: days, ...nothingElse }, done: { answer: { a: true, b: true, c: false, d: false }, ...nothingElse } },
    outputs: { share: { answer: "100/3", decision: null, notice: null }, onTime: { answer: "1", decision: "0", notice: "0" }, total: { answer: "3", decision: "0", notice: "0" } },
  },
  {
    name: "a decision on day 60 of a complete file, word of it on day 15, in working days", asOf: "2026-06-30", conventions: { dayKind: "working" }, members: { complaint: ["a"] },
    inputs: { workingDays: { answer: { a: 3 }, decision: { a: 60 }, notice: { a: 15 } }, runningWorkingDays: { answer: { a: 3 }, decision: { a: 60 }, notice: { a: 15 } }, done: { answer: { a: true }, decision: { a: true }, notice: { a: true } } },
    outputs: { share: { answer: "100", decision: "100", notice: "0" } },
  },
  {
    name: "a clock that stops in pauses, for the answer alone", asOf: "2026-06-30", conventions: { dayKind: "calendar", clockStops: "true" }, members: { complaint: ["a"], stage: ["answer"] },
    inputs: { calendarDays: { answer: { a: 20 } }, runningCalendarDays: { answer: { a: 13 } }, done: { answer: { a: true } } },
    outputs: { share: { answer: "100" }, elapsed: { answer: { a: "13" } } },
  },
  {
    name: "the same in working days", asOf: "2026-06-30", conventions: { dayKind: "working", clockStops: "true" }, members: { complaint: ["a"], stage: ["answer"] },
    inputs: { workingDays: { answer: { a: 20 } }, runningWorkingDays: { answer: { a: 13 } }, done: { answer: { a: true } } },
    outputs: { share: { answer: "100" }, elapsed: { answer: { a: "13" } } },
  },
];
