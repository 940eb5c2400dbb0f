/** Examples of PermenPANRB 88/2021. */
import type { RulebookExample } from "../example.ts";
import { criteria2021 } from "./criteria-2021.ts";

const asOf = "2025-12-31";
const ids = criteria2021.map((it) => it.id);
const all = (answer: (id: string, at: number) => unknown): RulebookExample["inputs"] => ({ answer: Object.fromEntries(ids.map((id, at) => [id, answer(id, at)])) });

/** The first sub-component of planning has seven criteria: three A and four BB there give 590/7. */
const uneven = (id: string, at: number): string => (id.startsWith("perencanaan-keberadaan") ? (at < 3 ? "A" : "BB") : "BB");

/** One criterion a sub-component, so that a total on an edge is easily made. */
const short = ids.filter((it) => it.endsWith("-1"));
const few = (answer: (id: string) => string): Pick<RulebookExample, "inputs" | "members"> => ({ members: { criterion: short }, inputs: { answer: Object.fromEntries(short.map((id) => [id, answer(id)])) } });
const allOf = (answer: string, total: string, predicate: string | null, conventions?: Readonly<Record<string, string>>): RulebookExample =>
  ({ name: `every answer ${answer}`, asOf, ...few(() => answer), outputs: { total, predicate }, ...(conventions === undefined ? {} : { conventions }) });
const gone = (name: string, value: unknown, total: string | null, conventions: Readonly<Record<string, string>>): RulebookExample =>
  ({ name, asOf, ...few(() => "A"), inputs: { answer: Object.fromEntries(short.flatMap((id) => (id.startsWith("pelaporan-keberadaan") ? (value === undefined ? [] : [[id, value]]) : [[id, "A"]]))) }, conventions, outputs: { total } });

/** Every example holds exactly. */
export const permenpanrb88of2021Examples: readonly RulebookExample[] = [
  allOf("AA", "100", "AA"), allOf("A", "90", "A"), allOf("BB", "80", "BB"), allOf("B", "70", "B"), allOf("CC", "60", "CC"), allOf("C", "50", "C"), allOf("D", "30", "D"), allOf("E", "0", "D"),
  allOf("E", "0", null, { zeroScore: "undetermined" }),
  ...([["AA", "100", "AA"], ["A", "90", "A"], ["BB", "80", "BB"], ["B", "70", "B"], ["CC", "60", "CC"], ["C", "50", "C"], ["D", "30", "D"]] as const).map(([answer, total, predicate]) => allOf(answer, total, predicate, { zeroScore: "undetermined" })),
  { name: "1/n exactly: sub-weights add up", asOf, inputs: all(uneven), outputs: { total: "2809/35", subcomponentScore: { "perencanaan-keberadaan": "590/7" }, componentScore: { perencanaan: "566/7", pengukuran: "80" }, componentPoints: { perencanaan: "849/35", pengukuran: "24", pelaporan: "12", evaluasi: "20" }, predicate: "A" }, texts: { shown: "80.26" } },
  { name: "just above 90", asOf, ...few((id) => (id === "perencanaan-keberadaan-1" ? "AA" : "A")), outputs: { total: "453/5", predicate: "AA" }, texts: { shown: "90.60" } },
  { name: "a total of 85", asOf, ...few((id) => (id.includes('pemanfaatan') ? "A" : "BB")), outputs: { total: "85", predicate: "A" } },
  { name: "the scale of four", asOf, ...few((id) => (id.startsWith("evaluasi") ? "Y" : "B")), conventions: { answers: "four" }, outputs: { total: "149/2", predicate: "BB" } },
  allOf("A", "100", "AA", { answers: "four" }), allOf("C", "33", "C", { answers: "four" }), allOf("D", "0", "D", { answers: "four" }), allOf("T", "0", "D", { answers: "four" }),
  gone("one sub-component without an answer", undefined, null, {}),
  gone("without an answer, left out", undefined, "90", { missing: "exclude-and-renormalise" }),
  gone("without an answer, zero", undefined, "873/10", { missing: "zero" }),
  gone("without an answer, void", undefined, null, { missing: "void" }),
  gone("not applicable", { notApplicable: true }, "90", {}),
  gone("not applicable, zero", { notApplicable: true }, "873/10", { notApplicable: "zero" }),
  gone("not applicable, void", { notApplicable: true }, null, { notApplicable: "void" }),
];
