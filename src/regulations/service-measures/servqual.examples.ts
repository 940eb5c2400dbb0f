/** Examples of gaps between perception and expectation. */
import type { RulebookExample } from "../example.ts";

const named = <T>(values: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(values.map((value, at) => [`b${at + 1}`, value]));

const asked = (name: string, perceptions: readonly (readonly [total: number, answered: number])[], expectations: readonly (readonly [total: number, answered: number])[], outputs: RulebookExample["outputs"], more: Pick<RulebookExample, "source" | "texts"> = {}): RulebookExample => ({
  name, asOf: "2025-12-31", members: { item: perceptions.map((_, at) => `b${at + 1}`) }, outputs, ...more,
  inputs: {
    perceptionTotal: named(perceptions.map(([it]) => it)), perceptionAnswered: named(perceptions.map(([, it]) => it)),
    expectationTotal: named(expectations.map(([it]) => it)), expectationAnswered: named(expectations.map(([, it]) => it)),
  },
});

/** Every example holds exactly. */
export const servqualExamples: readonly RulebookExample[] = [
  asked("one item of a hospital: -0.7333, not 3.93 - 4.67", [[118, 30]], [[140, 30]], { gap: { b1: "-11/15" }, shown: { b1: "-73/100" }, overallGap: "-11/15" }, { source: "https://github.com/isnaniyah/survei_kepuasan (survei_kepuasan.sql)", texts: { overallShown: "-0.73" } }),
  asked("more than expected", [[45, 10]], [[40, 10]], { gap: { b1: "1/2" }, shown: { b1: "1/2" } }, { texts: { overallShown: "0.50" } }),
  asked("both questions answered by different numbers", [[40, 10], [30, 8]], [[45, 9], [28, 7]], { perception: { b1: "4", b2: "15/4" }, expectation: { b1: "5", b2: "4" }, gap: { b1: "-1", b2: "-1/4" }, overallGap: "-5/8" }, { texts: { overallShown: "-0.63" } }),
  asked("an item that nobody answered", [[40, 10], [0, 0]], [[45, 9], [28, 7]], { gap: { b1: "-1", b2: null }, overallGap: null }),
];
