/** Ways to get from the index to a grade: the rule's, and known faulty ones. Exact. */
import { compare, rational, readExact, round, type Rational } from "../../../kernel/index.ts";
import { permenpanrb14of2017 } from "../../../regulations/satisfaction/index.ts";
import { marks, type AuditGrade } from "./inputs.ts";
import type { AuditConventions } from "./conventions.ts";
import type { AuditFaultCode } from "./fault-codes.ts";

/** One band; without `to` nothing above it is missing. */
interface Band { readonly mark: AuditGrade; readonly from: Rational; readonly to?: Rational }

/** A band table, best first. */
type Table = readonly Band[];

/** What is done with a value between printed bounds: the band below, the band above, the lowest, none. */
type Gaps = "lower-cut" | "upper-cut" | "lowest" | "none";

/** What happens to the value at an end of the scale or exactly on a whole cut, where it is not what the table says. */
type Edges = "ok" | "top-without" | "text-top-lowest" | "text-lowest" | "text-without";

/** One way. */
export interface BandModel {
  /** The table. */
  readonly table: "2017" | "shifted" | "2004" | "c-76";
  /** Values between printed bounds. */
  readonly gaps: Gaps;
  /** Nothing from the printed end of B to the start of A. */
  readonly hole: boolean;
  /** The ends. */
  readonly edges: Edges;
  /** Nothing for the lowest value. */
  readonly bottomWithout: boolean;
  /** The same grade for everything: what comparing the unconverted index comes to; `null`: none; absent: no. */
  readonly always?: AuditGrade | null;
}

const toTable = (bands: readonly { readonly category?: unknown; readonly from?: unknown; readonly to?: unknown }[]): Table => bands.flatMap(({ category, from, to }) => {
  const mark = marks.find((it) => it === category);
  const [start, end] = [from, to].map((it) => readExact(it, "", []));
  return mark === undefined || start === undefined ? [] : [{ mark, from: start, ...(end === undefined ? {} : { to: end }) }];
});

/** The rule's own table, and those that are seen in its place: one band off, of the rule before, and misprinted. */
const tables: Readonly<Record<BandModel["table"], Table>> = {
  "2017": /* @__PURE__ */ toTable(permenpanrb14of2017.terms?.["grades"]?.bands ?? []),
  shifted: /* @__PURE__ */ toTable([{ category: "A", from: "88.31" }, { category: "B", from: "64.94" }, { category: "C", from: "44.11" }, { category: "D", from: 0 }]),
  2004: /* @__PURE__ */ toTable([{ category: "A", from: "81.26" }, { category: "B", from: "62.51", to: "81.25" }, { category: "C", from: "43.76", to: "62.50" }, { category: "D", from: 0, to: "43.75" }]),
  "c-76": /* @__PURE__ */ toTable([{ category: "A", from: "88.31" }, { category: "B", from: "76.01", to: "88.30" }, { category: "C", from: 65, to: "76.00" }, { category: "D", from: 0, to: "64.99" }]),
};

const lowest: AuditGrade = "D";
const top = /* @__PURE__ */ rational(100);
const bottom = /* @__PURE__ */ rational(25);

const bounds: Table = tables["2017"];

/** The printed bounds inside the scale: lower cuts, and upper ends before them. */
export const innerBounds: readonly Rational[] = /* @__PURE__ */ bounds.flatMap(({ from, to }, at) => [...(to === undefined || at === 0 ? [] : [to]), ...(at === bounds.length - 1 ? [] : [from])]);

/** The gaps between printed bounds, from the end of a band to the start of the next. */
export const gapsOfRule = (): readonly { readonly above: Rational; readonly below: Rational }[] => bounds.flatMap(({ from }, at) => {
  const above = bounds[at + 1]?.to;
  return above === undefined ? [] : [{ above, below: from }];
});

const atEdge = ({ edges, bottomWithout, gaps }: BandModel, value: Rational): AuditGrade | null | undefined => {
  if (bottomWithout && compare(value, bottom) <= 0) return null;
  if (edges === "ok") return undefined;
  if (compare(value, top) === 0) return edges === "text-without" || (edges === "top-without" && gaps !== "lowest") ? null : lowest;
  const onWhole = bounds.some(({ from, mark }) => mark === "C" && compare(from, value) === 0) || compare(value, bottom) === 0;
  return onWhole && edges === "text-lowest" ? lowest : onWhole && edges === "text-without" ? null : undefined;
};

const inHole = (value: Rational): boolean => {
  const [a, b] = bounds;
  return a !== undefined && b?.to !== undefined && compare(value, b.to) >= 0 && compare(value, a.from) < 0;
};

/** The grade of a value. */
export const gradeOf = (model: BandModel, value: Rational): AuditGrade | null => {
  if (model.always !== undefined) return model.always;
  const edge = atEdge(model, value);
  if (edge !== undefined) return edge;
  if (model.hole && inHole(value)) return null;
  const table = tables[model.table];
  const at = table.findIndex(({ from }) => compare(from, value) <= 0);
  const band = table[at];
  if (band === undefined) return null; // below zero
  if (band.to === undefined || compare(value, band.to) <= 0) return band.mark;
  switch (model.gaps) {
    case "lower-cut": return band.mark;
    case "upper-cut": return table[at - 1]?.mark ?? band.mark;
    case "lowest": return lowest;
    case "none": return null;
  }
};

/** How the app says it treats values between bounds, as a model. */
const declaredGaps = ({ gaps }: AuditConventions): Gaps => (gaps === undefined || gaps === "lower-cut" ? "lower-cut" : "none");

/** The rule, under the conventions that the app declares. */
export const rightBands = (declared: AuditConventions): BandModel => ({ table: "2017", gaps: declaredGaps(declared), hole: false, edges: "ok", bottomWithout: false });

const tableFaults: Readonly<Record<BandModel["table"], AuditFaultCode | undefined>> = { 2017: undefined, shifted: "cuts-shifted-one-band", 2004: "bands-of-2004", "c-76": "c-ends-at-76" };
const gapFaults: Readonly<Record<Gaps, AuditFaultCode>> = { none: "gap-without-grade", lowest: "gap-graded-lowest", "upper-cut": "gap-graded-up", "lower-cut": "not-the-declared-convention" };

/** What is wrong with a way: each fault, and the way without it. */
export const faultsOf = (model: BandModel, right: BandModel): readonly { readonly code: AuditFaultCode; readonly without: BandModel }[] => {
  const { always, ...rest } = model;
  if (always !== undefined) return [{ code: always === null ? "never-graded" : "compares-unconverted-index", without: rest }];
  const table = tableFaults[model.table];
  return [
    ...(table === undefined ? [] : [{ code: table, without: { ...model, table: right.table } }]),
    ...(model.gaps === right.gaps ? [] : [{ code: gapFaults[model.gaps], without: { ...model, gaps: right.gaps } }]),
    ...(model.hole ? [{ code: "hole-below-a" as const, without: { ...model, hole: false } }] : []),
    ...(model.edges === "ok" ? [] : [{ code: model.edges === "top-without" ? "perfect-score-without-grade" as const : "text-comparison" as const, without: { ...model, edges: "ok" as const } }]),
    ...(model.bottomWithout ? [{ code: "lowest-score-without-grade" as const, without: { ...model, bottomWithout: false } }] : []),
  ];
};

/** All ways, those with the fewest faults first. */
export const bandModels = (right: BandModel): readonly BandModel[] => {
  const all: readonly BandModel[] = [false, true].flatMap((hole) => (["2017", "shifted", "2004", "c-76"] as const).flatMap((table) => (["lower-cut", "none", "lowest", "upper-cut"] as const).flatMap((gaps) => (
    ["ok", "top-without", "text-top-lowest", "text-lowest", "text-without"] as const).flatMap((edges) => [false, true].map((bottomWithout) => ({ table, gaps, hole, edges, bottomWithout }))))));
  const plain = all.filter(({ table, gaps, hole }) => !hole || (table === "2017" && gaps !== "none"));
  return [...plain, { ...right, always: lowest }, { ...right, always: null }].map((model) => ({ model, faults: faultsOf(model, right).length })).sort((a, b) => a.faults - b.faults).map(({ model }) => model);
};

/** The value compared with the cuts where it is rounded first. */
export const twoDecimals = (value: Rational): Rational => round(value, { places: 2, mode: "half-up" });
