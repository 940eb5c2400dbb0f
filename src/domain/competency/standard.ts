/** What a position requires of competencies, and by which scales it is measured: all of it the caller's, read from unknown data. */
import { error, type Result } from "../../kernel/index.ts";
import { at, compact, field, readCode, readEach, readFields, readId, reading, settle } from "../read.ts";
import type { CompetencyIssueCode } from "./issues.ts";

/** Kinds of competency: technical, managerial, socio-cultural. */
export const competencyKinds = ["teknis", "manajerial", "sosial-kultural"] as const;

/** One of {@link competencyKinds}. */
export type CompetencyKind = (typeof competencyKinds)[number];

/** A competency that the position requires. */
export interface RequiredCompetency {
  /** The caller's identifier of the competency. */
  readonly id: string;
  /** Its kind. */
  readonly kind: CompetencyKind;
  /** The level required, a code of the scale of its kind. */
  readonly level: string;
}

/** Codes of levels by kind of competency, lowest first. No scale is built in. */
export type CompetencyScales = { readonly [Kind in CompetencyKind]?: readonly string[] };

/** The standard of competencies of a position. */
export interface CompetencyStandard {
  /** What it requires. */
  readonly required: readonly RequiredCompetency[];
  /** The scale of each kind that is required. */
  readonly scales: CompetencyScales;
}

const readRequired = (value: unknown, path: string): Result<RequiredCompetency> => {
  const read = readFields(value, path, { required: ["id", "kind", "level"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const id = take(readId(field(read.value, "id"), at(path, "id")));
  const kind = take(readCode(field(read.value, "kind"), at(path, "kind"), competencyKinds));
  const level = take(readId(field(read.value, "level"), at(path, "level")));
  return settle(compact<RequiredCompetency>({ id, kind, level }), issues);
};

const readScale = (value: unknown, path: string): Result<readonly string[]> => {
  const read = readEach(value, path, readId);
  if (!read.ok) return read;
  const twice = read.value.flatMap((level, index) => (read.value.indexOf(level) === index ? [] : [error<CompetencyIssueCode>("duplicate-competency-level", at(path, index), { expected: "each level once", received: level })]));
  return settle(read.value, twice);
};

const readScales = (value: unknown, path: string): Result<CompetencyScales> => {
  const read = readFields(value, path, { required: [], optional: competencyKinds });
  if (!read.ok) return read;
  const { issues, optional } = reading(read.value, path);
  const entries = competencyKinds.map((kind) => [kind, optional(kind, readScale)] as const);
  return settle(compact<CompetencyScales>(Object.fromEntries(entries)), issues);
};

/** Reads a standard. Issues: those of reading at `path`, `duplicate-competency`, `duplicate-competency-level`, `competency-scale-missing`, `unknown-competency-level`. */
export const readStandard = (value: unknown, path: string): Result<CompetencyStandard> => {
  const read = readFields(value, path, { required: ["required", "scales"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const required = take(readEach(field(read.value, "required"), at(path, "required"), readRequired)) ?? [];
  const scales = take(readScales(field(read.value, "scales"), at(path, "scales")));
  const seen = new Set<string>();
  required.forEach(({ id, kind, level }, index) => {
    const where = at(at(path, "required"), index);
    if (seen.has(id)) issues.push(error<CompetencyIssueCode>("duplicate-competency", where, { expected: "each competency once", received: id }));
    seen.add(id);
    const scale = scales?.[kind] ?? [];
    if (scales === undefined) return;
    if (scale.length === 0) issues.push(error<CompetencyIssueCode>("competency-scale-missing", at(at(path, "scales"), kind), { expected: "the levels of this kind, lowest first" }));
    else if (!scale.includes(level)) issues.push(error<CompetencyIssueCode>("unknown-competency-level", at(where, "level"), { expected: scale.join(" | "), received: level }));
  });
  return settle(compact<CompetencyStandard>({ required, scales }), issues);
};
