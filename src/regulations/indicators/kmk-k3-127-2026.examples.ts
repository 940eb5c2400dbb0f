/** Examples of KMK 127/2026, the weight of an indicator. */
import type { RulebookExample } from "../example.ts";

const asOf = "2026-12-31";

/** The two weights of one row. */
const quality = (name: string, weights: Readonly<Record<string, unknown>>, value: string): RulebookExample => ({
  name, asOf, members: { indicator: ["r"] }, outputs: { k3: { r: value } },
  inputs: Object.fromEntries(Object.entries({ validity: "proxy", control: "moderate", direction: "maximise", history: "known", ...weights }).map(([key, it]) => [key, { r: it }])),
});
const target = (name: string, newTarget: number, lastTarget: number, lastActual: number, value: string, more: Readonly<Record<string, unknown>> = {}): RulebookExample => quality(name, { newTarget, lastTarget, lastActual, ...more }, value);

/** Every example holds exactly. */
export const kmkK3127of2026Examples: readonly RulebookExample[] = [
  quality("exact, low, highest target", { validity: "exact", control: "low", history: "maximum" }, "6/5"), quality("activity, moderate, highest target", { validity: "activity", control: "moderate", history: "maximum" }, "1"),
  quality("new, without history", { history: "new" }, "1"), quality("stabilise", { direction: "stabilise" }, "1"),
  target("lowered", 90, 100, 100, "9/10"), target("kept after more", 100, 100, 110, "19/20"), target("kept after less", 100, 100, 90, "1"), target("kept after just that", 100, 100, 100, "1"),
  target("raised, still below last actual", 105, 100, 110, "1"), target("raised to last actual", 110, 100, 110, "21/20"), target("raised above last actual", 115, 100, 110, "11/10"),
  target("minimise, kept after less: an actual below the target is more", 100, 100, 90, "19/20", { direction: "minimise" }),
  target("minimise: a lower target is a raised one", 85, 100, 90, "11/10", { direction: "minimise" }), target("mandatory: at least 1", 90, 100, 100, "1", { mandatory: true }),
];
