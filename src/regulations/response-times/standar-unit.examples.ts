/** Examples of a standard of one's own. */
import type { RulebookExample } from "../example.ts";

/** Every example holds exactly. */
export const standarUnitExamples: readonly RulebookExample[] = [
  {
    name: "five working days, set by the caller; the second is open on the sixth", asOf: "2026-06-30", conventions: { dayKind: "working" }, members: { complaint: ["a", "b"], stage: ["resolution"] }, terms: { ownLimit: { values: { resolution: 5 } } },
    inputs: { workingDays: { resolution: { a: 5, b: 6 } }, done: { resolution: { a: true, b: false } } },
    outputs: { share: { resolution: "50" } },
  },
  {
    name: "calendar days, with a clock that stops", asOf: "2026-06-30", conventions: { dayKind: "calendar", clockStops: "true" }, members: { complaint: ["a"], stage: ["answer"] }, terms: { ownLimit: { values: { answer: 3 } } },
    inputs: { calendarDays: { answer: { a: 5 } }, runningCalendarDays: { answer: { a: 3 } }, done: { answer: { a: true } } },
    outputs: { share: { answer: "100" } },
  },
  {
    name: "without a limit nothing is on time or late", asOf: "2026-06-30", conventions: { dayKind: "calendar" }, members: { complaint: ["a"], stage: ["answer"] },
    inputs: { calendarDays: { answer: { a: 5 } }, done: { answer: { a: true } } },
    outputs: { share: { answer: null } },
  },
  {
    name: "on time, late, open within the limit, and a stage that has not begun; the clock stops, working days", asOf: "2026-06-30", conventions: { dayKind: "working", clockStops: "true" }, members: { complaint: ["a", "b", "c", "d"], stage: ["answer"] }, terms: { ownLimit: { values: { answer: 3 } } },
    inputs: { begun: { answer: { a: true, b: true, c: true, d: false } }, workingDays: { answer: { a: 5, b: 9, c: 2, d: 2 } }, runningWorkingDays: { answer: { a: 3, b: 7, c: 2, d: 2 } }, done: { answer: { a: true, b: true, c: false, d: false } } },
    outputs: { share: { answer: "50" }, total: { answer: "2" } },
  },
];
