/** Row spaces: the rows over which vectors run, built once for each set of dimensions. Looking rows up by scanning would make 400 indicators twenty times slower. */
import type { DimensionData, MemberData, Per } from "../rulebook/index.ts";
/** Members of a dimension in force, in order, with the position of each and of its parent. */
export interface Axis {
    /** The dimension. */
    readonly name: string;
    /** The members in order. */
    readonly members: readonly MemberData[];
    /** Position by id. */
    readonly at: ReadonlyMap<string, number>;
    /** The parent dimension. */
    readonly parent: Axis | undefined;
    /** Position of each member's parent. */
    readonly up: readonly number[];
}
/** Rows over one dimension, several crossed ones, or none (one row). */
export interface RowSpace {
    /** The dimensions of nesting, in order. */
    readonly per: readonly string[];
    /** Number of rows. */
    readonly count: number;
    /** Address of each row: "waktu", "a1,kuantitas", "" for the single row. */
    readonly keys: readonly string[];
    /** Position of each row on every dimension it has, ancestors included. */
    readonly coords: ReadonlyMap<string, readonly number[]>;
}
/** `per` as a list. */
export declare const perList: (per: Per | undefined) => readonly string[];
/** A member as an object. */
export declare const memberOf: (member: string | MemberData) => MemberData;
/** Axes of all dimensions, parents first resolved. A dimension whose parent is unknown or circular has no axis (the static checks name it). */
export declare const buildAxes: (dimensions: Readonly<Record<string, Omit<DimensionData, "members">>>, members: Readonly<Record<string, readonly MemberData[]>>) => ReadonlyMap<string, Axis>;
/** The ancestors of a dimension, nearest first. */
export declare const ancestorsOf: (dimension: string, axes: ReadonlyMap<string, Axis>) => readonly string[];
/** The rows of `per`: members of the innermost dimension, or the join of crossed ones (they agree on common ancestors). */
export declare const buildRows: (per: readonly string[], axes: ReadonlyMap<string, Axis>) => RowSpace;
/** For each row of `inner`, the row of `outer` to which it belongs: -1 where `outer` has a dimension that `inner` lacks. */
export declare const mapRows: (inner: RowSpace, outer: RowSpace) => readonly number[];
/** The dimensions that a walk over several vectors runs through, without those that are ancestors of another. */
export declare const joinPers: (pers: readonly (readonly string[])[], axes: ReadonlyMap<string, Axis>) => readonly string[];
