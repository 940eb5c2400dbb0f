/** Row spaces: the rows over which vectors run, built once for each set of dimensions. Looking rows up by scanning would make 400 indicators twenty times slower. */
import type { DimensionData, MemberData, Per } from "../rulebook/index.ts";

/** Members of a dimension in force. */
export interface Axis {
  /** The dimension. */
  readonly name: string;
  /** The members in order. */
  readonly members: readonly MemberData[];
  /** The id of each member's parent. */
  readonly within: ReadonlyMap<string, string | undefined>;
  /** The parent dimension. */
  readonly parent: Axis | undefined;
}

/** Rows over one dimension, several crossed ones, or none (one row). */
export interface RowSpace {
  /** The dimensions of nesting, in order. */
  readonly per: readonly string[];
  /** Number of rows. */
  readonly count: number;
  /** Address of each row: "waktu", "a1,kuantitas", "" for the single row. */
  readonly keys: readonly string[];
  /** The member of each row on every dimension it has, ancestors included. */
  readonly members: readonly ReadonlyMap<string, string>[];
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
      axes.set(name, { name, members: own, parent, within: new Map(own.map((member) => [member.id, member.within])) });
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

/** A member with all above it, by dimension; "" where a parent is not known. */
const lineage = (axis: Axis, id: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let member: string | undefined = id;
  for (let level: Axis | undefined = axis; level !== undefined; level = level.parent) {
    found.set(level.name, member ?? "");
    const above: string | undefined = level.within.get(member ?? "");
    member = above !== undefined && level.parent?.within.has(above) === true ? above : undefined;
  }
  return found;
};

/** The rows of `per`: members of the innermost dimension, or the join of crossed ones (they agree on common ancestors). */
export const buildRows = (per: readonly string[], axes: ReadonlyMap<string, Axis>): RowSpace => {
  let rows: readonly { readonly key: string; readonly on: ReadonlyMap<string, string> }[] = [{ key: "", on: new Map() }];
  for (const dimension of per) {
    const axis = axes.get(dimension);
    const lines = axis?.members.map(({ id }) => [id, [...lineage(axis, id)]] as const) ?? [];
    rows = rows.flatMap(({ key, on }) => lines.flatMap(([id, line]) => (line.every(([name, member]) => (on.get(name) ?? member) === member)
      ? [{ key: key === "" ? id : `${key},${id}`, on: new Map([...on, ...line]) }] : [])));
  }
  return { per, count: rows.length, keys: rows.map(({ key }) => key), members: rows.map(({ on }) => on) };
};

/** The address of a row on some dimensions; undefined where it lacks one. Ids hold no commas. */
const addressOn = (on: ReadonlyMap<string, string>, per: readonly string[]): string | undefined => (per.every((name) => on.has(name)) ? per.map((name) => on.get(name)).join() : undefined);

/** For each row of `inner`, the row of `outer` to which it belongs: -1 where `outer` has a dimension that `inner` lacks. */
export const mapRows = (inner: RowSpace, outer: RowSpace): readonly number[] => {
  if (inner === outer) return inner.keys.map((_, index) => index);
  const at = new Map(outer.members.map((on, row) => [addressOn(on, outer.per), row]));
  return inner.members.map((on) => at.get(addressOn(on, outer.per)) ?? -1);
};

/** The dimensions that a walk over several vectors runs through, without those that are ancestors of another. */
export const joinPers = (pers: readonly (readonly string[])[], axes: ReadonlyMap<string, Axis>): readonly string[] => {
  const all = [...new Set(pers.flat())];
  const covered = new Set(all.flatMap((name) => ancestorsOf(name, axes)));
  return all.filter((name) => !covered.has(name));
};
