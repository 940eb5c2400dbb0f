/** Examples of SP4N-LAPOR!. */
import type { RulebookExample } from "../example.ts";

const kinds = { a: "permintaan-informasi", b: "aspirasi", c: "tidak-berkadar-pengawasan", d: "berkadar-pengawasan" };
const resolved = { a: 5, b: 6, c: 14, d: 61 };

/** Every example holds exactly. */
export const sp4nLaporExamples: readonly RulebookExample[] = [
  {
    name: "each class by its own limit, verification by one for all; open and past due is late", asOf: "2026-06-30", members: { complaint: ["a", "b", "c", "d"] },
    inputs: {
      kind: kinds, workingDays: { verification: { a: 3, b: 4, c: 1, d: 0 }, resolution: resolved }, runningWorkingDays: { verification: { a: 3, b: 4, c: 1, d: 0 }, resolution: resolved },
      done: { verification: { a: true, b: true, c: true, d: true }, resolution: { a: true, b: true, c: true, d: false } },
    },
    outputs: { share: { verification: "75", resolution: "50" }, onTime: { verification: "3", resolution: "2" }, total: { verification: "4", resolution: "4" } },
  },
  {
    name: "without its class a report has no limit, and the share is undetermined", asOf: "2026-06-30", members: { complaint: ["a", "b"], stage: ["resolution"] },
    inputs: { kind: { a: "aspirasi" }, workingDays: { resolution: { a: 5, b: 1 } }, done: { resolution: { a: true, b: true } } },
    outputs: { share: { resolution: null }, total: { resolution: "2" } },
  },
  {
    name: "a clock that stops in pauses", asOf: "2026-06-30", members: { complaint: ["a"], stage: ["resolution"] }, conventions: { clockStops: "true" },
    inputs: { kind: { a: "aspirasi" }, workingDays: { resolution: { a: 9 } }, runningWorkingDays: { resolution: { a: 5 } }, done: { resolution: { a: true } } },
    outputs: { share: { resolution: "100" } },
  },
  {
    name: "open within the limit, and a stage that has not begun, are in neither part", asOf: "2026-06-30", members: { complaint: ["a", "b", "c"], stage: ["resolution"] },
    inputs: { kind: { a: "aspirasi", b: "aspirasi", c: "aspirasi" }, begun: { resolution: { a: true, b: true, c: false } }, workingDays: { resolution: { a: 3, b: 1, c: 1 } }, done: { resolution: { a: true, b: false, c: false } } },
    outputs: { share: { resolution: "100" }, total: { resolution: "1" } },
  },
];
