/** Examples of the standard of Kelurahan Paria. */
import type { RulebookExample } from "../example.ts";

const kinds = { a: "ringan", b: "normatif", c: "tidak-berkadar-pengawasan", d: "berkadar-pengawasan" };

/** Every example holds exactly. */
export const kelurahanParia2024Examples: readonly RulebookExample[] = [
  {
    name: "each class on its last day", asOf: "2026-06-30", members: { complaint: ["a", "b", "c", "d"] },
    inputs: { kind: kinds, workingDays: { resolution: { a: 2, b: 5, c: 14, d: 60 } }, done: { resolution: { a: true, b: true, c: true, d: true } } },
    outputs: { share: { resolution: "100" }, onTime: { resolution: "4" } },
  },
  {
    name: "each class a day later, one of them still open", asOf: "2026-06-30", members: { complaint: ["a", "b", "c", "d"] },
    inputs: { kind: kinds, workingDays: { resolution: { a: 3, b: 6, c: 15, d: 61 } }, done: { resolution: { a: true, b: true, c: true, d: false } } },
    outputs: { share: { resolution: "0" }, total: { resolution: "4" } },
  },
  {
    name: "a clock that stops in pauses", asOf: "2026-06-30", members: { complaint: ["a"] }, conventions: { clockStops: "true" },
    inputs: { kind: { a: "normatif" }, workingDays: { resolution: { a: 6 } }, runningWorkingDays: { resolution: { a: 4 } }, done: { resolution: { a: true } } },
    outputs: { share: { resolution: "100" } },
  },
  {
    name: "open within the limit, and a stage that has not begun, are in neither part", asOf: "2026-06-30", members: { complaint: ["a", "b", "c"] },
    inputs: { kind: { a: "normatif", b: "normatif", c: "normatif" }, begun: { resolution: { a: true, b: true, c: false } }, workingDays: { resolution: { a: 3, b: 1, c: 1 } }, done: { resolution: { a: true, b: false, c: false } } },
    outputs: { share: { resolution: "100" }, total: { resolution: "1" } },
  },
];
