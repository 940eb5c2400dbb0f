/** competencyGaps: what a position requires against what a person holds, the widest gap first. It counts steps on the caller's scale and makes no score of them. */
import { error, fail, guard, isRecord, ok, own, toPlain, type Issue, type Result } from "../../kernel/index.ts";
import type { CompetencyIssueCode } from "./issues.ts";
import { competencyKinds, readStandard, type CompetencyKind, type CompetencyScales, type CompetencyStandard, type RequiredCompetency } from "./standard.ts";

/** Competency → level held, a code of the scale of its kind; `null` or absent: not assessed, which is not the lowest level. */
export type HeldLevels = Readonly<Record<string, string | null>>;

/** A competency held below what is required. */
export interface CompetencyGap {
  /** Its place by width: 1 is the widest; equal ones share a place, and the next place is counted on from all before it (1, 1, 3). */
  readonly rank: number;
  /** The competency. */
  readonly id: string;
  /** Its kind. */
  readonly kind: CompetencyKind;
  /** The level required. */
  readonly required: string;
  /** The level held. */
  readonly held: string;
  /** How many levels are missing, 1 or more. */
  readonly steps: number;
}

/** A competency held as required, or higher. */
export interface CompetencyMet {
  /** The competency. */
  readonly id: string;
  /** Its kind. */
  readonly kind: CompetencyKind;
  /** The level required. */
  readonly required: string;
  /** The level held. */
  readonly held: string;
  /** How many levels above, 0 or more. */
  readonly above: number;
}

/** How many competencies of one kind. */
export interface CompetencyCounts {
  /** The kind. */
  readonly kind: CompetencyKind;
  /** Required. */
  readonly required: number;
  /** Held as required. */
  readonly met: number;
  /** Held below. */
  readonly gaps: number;
  /** Not assessed. */
  readonly notAssessed: number;
}

/** How a person stands against the standard of a position. */
export interface CompetencyGaps {
  /** `together`: all kinds required have one scale, and all gaps one order. `within-kind`: the scales differ, steps of different scales are not compared, and each kind has its own order. */
  readonly ranking: "together" | "within-kind";
  /** The gaps, the widest first; equal ones as the standard names them. Under `within-kind` one kind after the other. */
  readonly gaps: readonly CompetencyGap[];
  /** What is held as required, as the standard names it. */
  readonly met: readonly CompetencyMet[];
  /** What is required and was not assessed: neither met nor a gap. */
  readonly notAssessed: readonly RequiredCompetency[];
  /** What is held and not required. */
  readonly notRequired: readonly string[];
  /** Counts of each kind that is required. */
  readonly byKind: readonly CompetencyCounts[];
}

interface Compared extends RequiredCompetency {
  readonly held: string | null;
  /** Levels held above the required one; negative: missing. */
  readonly above: number;
}

const compareAll = ({ required, scales }: CompetencyStandard, held: Readonly<Record<string, unknown>>, issues: Issue[]): readonly Compared[] => required.map((it) => {
  const level = own(held, it.id) ?? null;
  const scale = [...new Set(scales[it.kind])];
  const place = scale.findIndex((code) => code === level);
  if (level !== null && place < 0) issues.push(error<CompetencyIssueCode>("unknown-competency-level", `held[${it.id}]`, { expected: scale.join(" | "), received: level }));
  return { ...it, held: scale[place] ?? null, above: place < 0 ? 0 : place - scale.indexOf(it.level) };
});

const haveOneScale = (kinds: readonly CompetencyKind[], scales: CompetencyScales): boolean => new Set(kinds.map((kind) => JSON.stringify(scales[kind]))).size <= 1;

/** Widest first, ties in their order, places shared. */
const ranked = (all: readonly (Compared & { readonly held: string })[]): readonly CompetencyGap[] => {
  const sorted = [...all].sort((a, b) => a.above - b.above);
  return sorted.map(({ id, kind, level, held, above }) => Object.freeze({ rank: 1 + sorted.filter((it) => it.above < above).length, id, kind, required: level, held, steps: -above }));
};

/**
 * Gaps between the competencies that a position requires and those that a person holds, in steps of the caller's scales. What was not assessed is told apart and never counts as the lowest level.
 * The numbers are places on an ordinal scale: they are ranked and counted, never added or averaged.
 *
 * @param held - competency → level held; `null` or absent: not assessed.
 * @param standard - `required` (`id`, `kind`, `level`) and `scales`: codes of levels by kind (`teknis`, `manajerial`, `sosial-kultural`), lowest first.
 * @returns gaps ranked with ties, what is met, not assessed, not required, and counts by kind. Issues: `unknown-competency-level` (`held[x]`, `standard.required[0].level`), `duplicate-competency`,
 * `duplicate-competency-level`, `competency-scale-missing` (`standard.scales.teknis`), and those of reading: `wrong-type`, `missing-key`, `unknown-key`, `unreadable-input`.
 * The three kinds are those of the law on civil servants; no scale, level or standard is built in.
 *
 * @example
 * ```ts
 * import { competencyGaps, unwrap } from "pembinaan-asn";
 * const levels = ["1", "2", "3", "4", "5"];
 * const standard = { scales: { manajerial: levels, "sosial-kultural": levels }, required: [
 *   { id: "kerja-sama", kind: "manajerial", level: "3" }, { id: "komunikasi", kind: "manajerial", level: "3" }, { id: "perekat-bangsa", kind: "sosial-kultural", level: "2" },
 * ] } as const;
 * const found = unwrap(competencyGaps({ "kerja-sama": "1", komunikasi: "3" }, standard));
 * found.gaps; // => [{ rank: 1, id: "kerja-sama", kind: "manajerial", required: "3", held: "1", steps: 2 }]
 * found.notAssessed; // => [{ id: "perekat-bangsa", kind: "sosial-kultural", level: "2" }]
 * ```
 */
export const competencyGaps = (held: HeldLevels, standard: CompetencyStandard): Result<CompetencyGaps> => guard(() => {
  const read = readStandard(standard, "standard");
  const plain = toPlain(held, "held");
  const issues: Issue[] = [...read.issues, ...plain.issues];
  if (plain.ok && !isRecord(plain.value)) issues.push(error("wrong-type", "held", { expected: "an object of competencies and levels", received: held }));
  if (!read.ok || !plain.ok || !isRecord(plain.value)) return fail(issues);
  const levels = plain.value;
  const compared = compareAll(read.value, levels, issues);
  if (issues.length > 0) return fail(issues);
  const kinds = competencyKinds.filter((kind) => compared.some((it) => it.kind === kind));
  const together = haveOneScale(kinds, read.value.scales);
  const assessed = compared.filter((it): it is Compared & { readonly held: string } => it.held !== null);
  const below = assessed.filter((it) => it.above < 0);
  const gaps = together ? ranked(below) : kinds.flatMap((kind) => ranked(below.filter((it) => it.kind === kind)));
  const met = assessed.filter((it) => it.above >= 0).map(({ id, kind, level, held: has, above }) => Object.freeze({ id, kind, required: level, held: has, above }));
  const notAssessed = compared.filter((it) => it.held === null).map(({ id, kind, level }) => Object.freeze({ id, kind, level }));
  const required = new Set(compared.map((it) => it.id));
  const count = (list: readonly { readonly kind: CompetencyKind }[], kind: CompetencyKind): number => list.filter((it) => it.kind === kind).length;
  return ok(Object.freeze({
    ranking: together ? "together" : "within-kind", gaps: Object.freeze(gaps), met: Object.freeze(met), notAssessed: Object.freeze(notAssessed),
    notRequired: Object.freeze(Object.keys(levels).filter((id) => !required.has(id))),
    byKind: Object.freeze(kinds.map((kind) => Object.freeze({ kind, required: count(compared, kind), met: count(met, kind), gaps: count(gaps, kind), notAssessed: count(notAssessed, kind) }))),
  }));
});
