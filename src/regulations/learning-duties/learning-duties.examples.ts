/** Examples of the yearly duties. */
import type { RulebookExample } from "../example.ts";

const year = { asOf: "2026-06-30" } as const;

/** Every example holds exactly. */
export const pp11of2017Examples: readonly RulebookExample[] = [
  { ...year, name: "19 JP are one short of 20", inputs: { kind: "pns", hours: 19 }, outputs: { sense: "at-least", limit: "20", gap: "1", verdict: "short" } },
  { ...year, name: "20 JP are enough", inputs: { kind: "pns", hours: 20 }, outputs: { gap: "0", verdict: "met" } },
  { ...year, name: "a ninth of a JP below is below", inputs: { kind: "pns", hours: "179/9" }, outputs: { gap: "1/9", verdict: "short" } },
];

/** Every example holds exactly. */
export const perlan5of2018Examples: readonly RulebookExample[] = [
  { ...year, name: "a PPPK has the minimum too", inputs: { kind: "pppk", hours: 15 }, outputs: { sense: "at-least", limit: "20", gap: "5", verdict: "short" } },
  { ...year, name: "more than enough", inputs: { kind: "pns", hours: 50 }, outputs: { gap: "0", verdict: "met" } },
];

/** Every example holds exactly. */
export const pp49of2018Examples: readonly RulebookExample[] = [
  { ...year, name: "24 JP are within", inputs: { kind: "pppk", contractHours: 24 }, outputs: { sense: "at-most", limit: "24", gap: "0", verdict: "within" } },
  { ...year, name: "25 JP are one over", inputs: { kind: "pppk", contractHours: 25 }, outputs: { gap: "1", verdict: "over" } },
  { ...year, name: "an excepted JPT has no verdict", inputs: { kind: "pppk", contractHours: 40, bound: false }, outputs: { limit: "24", gap: null, verdict: null } },
  { ...year, name: "without the hours of the contract there is none", inputs: { kind: "pppk" }, outputs: { gap: null, verdict: null } },
];
