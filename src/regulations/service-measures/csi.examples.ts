/** Examples of the customer satisfaction index. */
import type { RulebookExample } from "../example.ts";

const asOf = "2025-12-31";
const named = <T>(values: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(values.map((value, at) => [`b${at + 1}`, value]));
const members = (count: number): { readonly item: readonly string[] } => ({ item: Object.keys(named(Array.from({ length: count }))) });
const ten = { importanceAnswered: named([10, 10]), satisfactionAnswered: named([10, 10]) };
const five = { scaleMaximum: { number: 5 } };
const thirty = named(Array.from({ length: 15 }, () => 30));

/** Every example holds exactly. */
export const csiExamples: readonly RulebookExample[] = [
  {
    name: "a hospital, 15 items and 30 patients; expectation stands for importance", source: "https://github.com/isnaniyah/survei_kepuasan (survei_kepuasan.sql)", asOf, members: members(15), terms: five,
    inputs: {
      importanceTotal: named([146, 144, 147, 144, 144, 146, 144, 146, 144, 145, 146, 144, 145, 144, 146]), importanceAnswered: thirty,
      satisfactionTotal: named([128, 123, 136, 129, 123, 131, 123, 87, 127, 130, 131, 136, 132, 137, 135]), satisfactionAnswered: thirty,
    },
    outputs: { index: "553292/6525" }, texts: { shown: "84.80" },
  },
  { name: "two items of unlike importance", asOf, members: members(2), terms: five, inputs: { importanceTotal: named([30, 10]), satisfactionTotal: named([40, 20]), ...ten }, outputs: { index: "70", weight: named(["3/4", "1/4"]) }, texts: { shown: "70.00" } },
  { name: "the same on a scale to 4", asOf, members: members(2), terms: { scaleMaximum: { number: 4 } }, inputs: { importanceTotal: named([30, 10]), satisfactionTotal: named([40, 20]), ...ten }, outputs: { index: "175/2" } },
  { name: "everybody gives the highest answer", asOf, members: members(2), terms: five, inputs: { importanceTotal: named([30, 7]), satisfactionTotal: named([50, 50]), ...ten }, outputs: { index: "100" } },
  { name: "no scale, no index; the weights stand", asOf, members: members(2), inputs: { importanceTotal: named([30, 10]), satisfactionTotal: named([40, 20]), ...ten }, outputs: { index: null, weight: named(["3/4", "1/4"]) } },
  { name: "a mean above the scale", asOf, members: members(2), terms: { scaleMaximum: { number: 4 } }, inputs: { importanceTotal: named([30, 10]), satisfactionTotal: named([41, 20]), ...ten }, outputs: { index: null } },
  { name: "an item that nobody answered", asOf, members: members(2), terms: five, inputs: { importanceTotal: named([30, 10]), satisfactionTotal: named([40, 0]), importanceAnswered: named([10, 10]), satisfactionAnswered: named([10, 0]) }, outputs: { index: null } },
  { name: "nothing is important to anybody", asOf, members: members(2), terms: five, inputs: { importanceTotal: named([0, 0]), satisfactionTotal: named([40, 20]), ...ten }, outputs: { index: null, weight: named([null, null]) } },
];
