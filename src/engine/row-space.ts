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
export const perList = (per: Per | undefined): readonly string[] => (per === undefined ? [] : typeof per === "string" ? [per] : per);

/** A member as an object. */
export const memberOf = (member: string | MemberData): MemberData => (typeof member === "string" ? { id: member } : member);

/** Axes of all dimensions, parents first resolved. A dimension whose parent is unknown or circular has no axis (the static checks name it). */
export const buildAxes = (dimensions: Readonly<Record<string, Omit<DimensionData, "members">>>, members: Readonly<Record<string, readonly MemberData[]>>): ReadonlyMap<string, Axis> => {
  const axes = new Map<string, Axis>();
  let waiting = Object.keys(dimensions);
  while (waiting.length > 0) {
    const later: string[] = [];
    for (const name of waiting) {
      const within = dimensions[name]?.within;
      const parent = within === undefined ? undefined : axes.get(within);
      if (within !== undefined && parent === undefined) { later.push(name); continue; }
      const own = members[name] ?? [];
      axes.set(name, {
        name, members: own, parent,
        at: new Map(own.map((member, index) => [member.id, index])),
        up: own.map((member) => (parent === undefined || member.within === undefined ? -1 : parent.at.get(member.within) ?? -1)),
      });
    }
    if (later.length === waiting.length) break;
    waiting = later;
  }
  return axes;
};

/** The ancestors of a dimension, nearest first. */
export const ancestorsOf = (dimension: string, axes: ReadonlyMap<string, Axis>): readonly string[] => {
  const names: string[] = [];
  for (let axis = axes.get(dimension)?.parent; axis !== undefined; axis = axis.parent) names.push(axis.name);
  return names;
};

/** Positions of a member on its own dimension and all above. */
const lineage = (axis: Axis, index: number): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  let at: number = index;
  for (let level: Axis | undefined = axis; level !== undefined; level = level.parent) {
    found.set(level.name, at);
    at = level.up[at] ?? -1;
  }
  return found;
};

/** The rows of `per`: members of the innermost dimension, or the join of crossed ones (they agree on common ancestors). */
export const buildRows = (per: readonly string[], axes: ReadonlyMap<string, Axis>): RowSpace => {
  let rows: readonly { readonly key: string; readonly on: ReadonlyMap<string, number> }[] = [{ key: "", on: new Map() }];
  for (const dimension of per) {
    const axis = axes.get(dimension);
    const next: { key: string; on: Map<string, number> }[] = [];
    if (axis !== undefined) {
      const lines = axis.members.map((_, index) => lineage(axis, index));
      for (const row of rows) {
        axis.members.forEach((member, index) => {
          const line = lines[index] ?? new Map<string, number>();
          for (const [name, at] of line) if ((row.on.get(name) ?? at) !== at) return;
          next.push({ key: row.key === "" ? member.id : `${row.key},${member.id}`, on: new Map([...row.on, ...line]) });
        });
      }
    }
    rows = next;
  }
  const names = rows[0] === undefined ? [] : [...rows[0].on.keys()];
  return {
    per, count: rows.length, keys: rows.map((row) => row.key),
    coords: new Map(names.map((name) => [name, rows.map((row) => row.on.get(name) ?? -1)])),
  };
};

const codeOf = (space: RowSpace, dims: readonly string[], row: number): string => dims.map((name) => space.coords.get(name)?.[row] ?? -1).join();

/** For each row of `inner`, the row of `outer` to which it belongs: -1 where `outer` has a dimension that `inner` lacks. */
export const mapRows = (inner: RowSpace, outer: RowSpace): readonly number[] => {
  if (inner === outer) return inner.keys.map((_, index) => index);
  const at = new Map<string, number>();
  for (let row = 0; row < outer.count; row += 1) at.set(codeOf(outer, outer.per, row), row);
  return inner.keys.map((_, row) => at.get(codeOf(inner, outer.per, row)) ?? -1);
};

/** The dimensions that a walk over several vectors runs through, without those that are ancestors of another. */
export const joinPers = (pers: readonly (readonly string[])[], axes: ReadonlyMap<string, Axis>): readonly string[] => {
  const all = [...new Set(pers.flat())];
  const covered = new Set(all.flatMap((name) => ancestorsOf(name, axes)));
  return all.filter((name) => !covered.has(name));
};
