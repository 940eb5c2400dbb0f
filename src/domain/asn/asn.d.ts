/** Asn: what the library keeps of a civil servant. No name, no address: personal data stays with the caller. */
import { type Result } from "../../kernel/index.ts";
import { type FunctionalLevel } from "./functional-level.ts";
import { type AsnKind, type AsnSubKind, type PositionKind } from "./kind.ts";
import { type RankCode } from "./rank.ts";
/** The position (jabatan) someone holds. */
export interface Position {
    /** Kind of the position, UU 20/2023. */
    readonly kind: PositionKind;
    /** Level of a functional position; only where `kind` is `fungsional`. */
    readonly level?: FunctionalLevel;
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
    /** The position. */
    readonly position?: Position;
}
/**
 * Reads a civil servant from unknown data. `name` may stand in the data and is not kept; any other unknown key is an issue.
 * Ranks and levels are read as {@link readRank} and {@link readFunctionalLevel} do; spaces in the NIP are removed.
 *
 * Issues, with their paths: `missing-key`, `unknown-key`, `wrong-type`, those of `parseNip`, `unknown-rank`, `unknown-level`,
 * `kind-disagrees` (NIP of the other kind, a PNS rank or sub-kind at the wrong kind, a level at a position that has none), `unreadable-input`.
 *
 * @example
 * ```ts
 * import { readAsn, unwrap } from "pembinaan-asn";
 * unwrap(readAsn({ id: "a-17", name: "not kept", kind: "pns", rank: "Penata" })); // => { id: "a-17", kind: "pns", rank: "III/c" }
 * ```
 */
export declare const readAsn: (value: unknown, path?: string) => Result<Asn>;
