/** Asn: what the library keeps of a civil servant. No name, no address: personal data stays with the caller. */
import { error, fail, guard, under, type Result } from "../../kernel/index.ts";
import { parseRegion } from "../region/index.ts";
import { at, compact, readFields, readId, readSpelled, readWhole, reading, settle } from "../read.ts";
import { readFunctionalLevel, type FunctionalLevel } from "./functional-level.ts";
import { asnKinds, asnSubKinds, pelaksanaClasses, positionKinds, type AsnKind, type AsnSubKind, type PelaksanaClass, type PositionKind } from "./kind.ts";
import { parseNip } from "./nip.ts";
import { readPppkGrade, type PppkGrade } from "./pppk-grade.ts";
import { readRank, type RankCode } from "./rank.ts";

/** The position (jabatan) someone holds. */
export interface Position {
  /** Kind of the position, UU 20/2023. */
  readonly kind: PositionKind;
  /** Level of a functional position; only where `kind` is `fungsional`. */
  readonly level?: FunctionalLevel;
  /** Class of a pelaksana; only where `kind` is `pelaksana`. */
  readonly pelaksanaClass?: PelaksanaClass;
  /** Kelas jabatan, a whole number from 1. */
  readonly jobClass?: number;
}

/** A civil servant, as far as rules need to know. */
export interface Asn {
  /** The caller's own opaque identifier, 1 to 200 characters; receipts carry it and nothing else of the person. */
  readonly id: string;
  /** NIP or NI PPPK: eighteen digits as text. */
  readonly nip?: string;
  /** `pns` or `pppk`. */
  readonly kind: AsnKind;
  /** `paruh-waktu`: a part-time PPPK (KepmenPANRB 16/2025). */
  readonly subKind?: AsnSubKind;
  /** Golongan and ruang of a PNS; a PPPK's golongan is another scale and does not belong here. */
  readonly rank?: RankCode;
  /** Golongan of a PPPK, I to XVII; a PNS has a rank instead. */
  readonly grade?: PppkGrade;
  /** The position. */
  readonly position?: Position;
  /** The agency, by a code that the caller chooses. */
  readonly agency?: string;
  /** The region of the post, a Kemendagri code such as `16.71`. */
  readonly region?: string;
}

const readPosition = (value: unknown, path: string): Result<Position> => {
  const read = readFields(value, path, { required: ["kind"], optional: ["level", "pelaksanaClass", "jobClass"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const kind = take(readSpelled(read.value["kind"], at(path, "kind"), positionKinds));
  const level = optional("level", readFunctionalLevel);
  const pelaksanaClass = optional("pelaksanaClass", (it, where) => readSpelled(it, where, pelaksanaClasses));
  const jobClass = optional("jobClass", (it, where) => readWhole(it, where, 1));
  if (level !== undefined && kind !== undefined && kind !== "fungsional") issues.push(error("kind-disagrees", at(path, "level"), { expected: "no level: the position is not fungsional", received: level }));
  if (pelaksanaClass !== undefined && kind !== undefined && kind !== "pelaksana") issues.push(error("kind-disagrees", at(path, "pelaksanaClass"), { expected: "no class: the position is not pelaksana", received: pelaksanaClass }));
  return settle(compact<Position>({ kind: kind, level, pelaksanaClass, jobClass }), issues);
};

/**
 * Reads a civil servant from unknown data. `name` may stand in the data and is not kept; any other unknown key is an issue.
 * Codes may be written with capitals and blanks (`PNS`, `JPT Pratama`); ranks, levels and golongan are read as {@link readRank}, {@link readFunctionalLevel} and {@link readPppkGrade} do; spaces in the NIP are removed.
 *
 * Issues, with their paths: `missing-key`, `unknown-key`, `wrong-type`, those of `parseNip`, `unknown-rank`, `unknown-level`, `unknown-grade`, `not-a-region`,
 * `kind-disagrees` (NIP of the other kind; a rank, golongan or sub-kind at the wrong kind; a level or class at a position that has none), `unreadable-input`.
 *
 * @example
 * ```ts
 * import { readAsn, unwrap } from "pembinaan-asn";
 * unwrap(readAsn({ id: "a-17", name: "not kept", kind: "pns", rank: "Penata" })); // => { id: "a-17", kind: "pns", rank: "III/c" }
 * ```
 */
export const readAsn = (value: unknown, path = ""): Result<Asn> => guard(() => {
  const read = readFields(value, path, { required: ["id", "kind"], optional: ["nip", "subKind", "rank", "grade", "position", "agency", "region"], dropped: ["name"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const disagrees = (key: string, expected: string): void => { issues.push(error("kind-disagrees", at(path, key), { expected })); };
  const id = take(readId(read.value["id"], at(path, "id")));
  const kind = take(readSpelled(read.value["kind"], at(path, "kind"), asnKinds));
  const nip = optional("nip", (it, where) => {
    const parsed = parseNip(it as string);
    return parsed.ok ? { ...parsed, issues: under(where, parsed.issues) } : fail(under(where, parsed.issues));
  });
  const subKind = optional("subKind", (it, where) => readSpelled(it, where, asnSubKinds));
  const rank = optional("rank", readRank);
  const grade = optional("grade", readPppkGrade);
  const position = optional("position", readPosition);
  const agency = optional("agency", readId);
  const region = optional("region", (it, where) => parseRegion(it as string, where));
  if (nip !== undefined && kind !== undefined && nip.kind !== kind) disagrees("nip", `a number of a ${kind}`);
  if (subKind !== undefined && kind === "pns") disagrees("subKind", "no sub-kind: the person is a PNS");
  if (rank !== undefined && kind === "pppk") disagrees("rank", "no rank of the PNS: the person is a PPPK");
  if (grade !== undefined && kind === "pns") disagrees("grade", "no golongan of the PPPK: the person is a PNS");
  return settle(compact<Asn>({ id: id, nip: nip?.number, kind: kind, subKind, rank: rank?.code, grade, position, agency, region: region?.code }), issues);
});
