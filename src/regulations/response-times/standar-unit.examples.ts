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
];
