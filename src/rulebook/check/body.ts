/** Term bodies: exactly one of them, of the right kind, its numbers readable and inside the bounds, its members known. For base terms, options and overlays alike. */
import { compare, readExact, type Rational } from "../../kernel/index.ts";
import type { TermBody, TermData } from "../rulebook-data.ts";
import { type Context, type Known, listOf, own } from "./context.ts";
import { shown } from "./sums.ts";

/** What kind of term each body makes; `unset` says itself. */
const kinds = {
  number: "number", values: "number", each: "number", code: "category", codes: "category", rounding: "rounding", bands: "bands", cells: "cells",
  table: "table", points: "points", labels: "labels", unset: undefined,
} as const;

const bodies = Object.keys(kinds) as readonly (keyof typeof kinds)[];

/** The bodies that are there; `each` beside `values` belongs to it. */
const bodiesOf = (body: TermBody): readonly (keyof typeof kinds)[] => bodies.filter((it) => body[it] !== undefined && !(it === "each" && body.values !== undefined));

/** The kind of value that a body gives; undefined for none or for nonsense. */
export const kindOf = (body: TermBody): Known["kind"] => {
  const first = bodiesOf(body)[0];
  return first === "unset" ? body.unset : first && kinds[first];
};

/** The codes that stand in a body. */
export const codesIn = (body: TermBody): readonly string[] => [
  ...(body.code === undefined ? [] : [body.code]),
  ...Object.values(body.codes ?? {}),
  ...(body.bands ?? []).flatMap((it) => it.category ?? []),
  ...Object.values(body.cells ?? {}).flatMap((row) => Object.values(row)),
];

/** A leaf of a body: its keys and what stands there. */
export type Leaf = readonly [keys: readonly string[], value: string | number];

const nested = (record: TermBody["values"]): readonly Leaf[] => Object.entries(record ?? {}).flatMap(([key, value]): readonly Leaf[] =>
  (typeof value === "object" ? Object.entries(value).map(([inner, leaf]) => [[key, inner], leaf] as const) : [[[key], value]]));

/** `name[a,b]`: the address of a cell. */
export const address = (name: string, keys: readonly string[]): string => (keys.length === 0 ? name : `${name}[${keys.join(",")}]`);

/** All codes by their keys. */
const boundCodes = (body: TermBody): readonly Leaf[] => [...(body.code === undefined ? [] : [[[], body.code] as const]), ...nested(body.codes)];

/** Numbers that bounds apply to. */
const boundNumbers = (body: TermBody): readonly Leaf[] => [
  ...(body.number === undefined ? [] : [[[], body.number] as const]), ...nested(body.values), ...(body.each === undefined ? [] : [[[], body.each] as const]), ...nested(body.table),
];

/** The numbers and codes of a body by their keys; empty for a table of bands, points or codes. */
export const leavesOf = (body: TermBody): readonly Leaf[] => [...boundNumbers(body), ...boundCodes(body)];

/** Judges numbers by the bounds of an open term. Fault: `out-of-bounds`. */
export const boundsOf = (context: Context, open: TermData["open"], details: Readonly<Record<string, string>>): ((at: string, value: Rational, raw: unknown) => void) => {
  const bound = (key: "min" | "max"): Rational | undefined => (open?.[key] === undefined ? undefined : readExact(open[key], key, []));
  const [min, max] = [bound("min"), bound("max")];
  return (at, value, raw) => {
    const broken = min !== undefined && compare(value, min) < 0 ? `at least ${shown(min)}` : max !== undefined && compare(value, max) > 0 ? `at most ${shown(max)}` : undefined;
    if (broken !== undefined) context.fault("out-of-bounds", at, broken, raw, { value: shown(value), bound: broken, ...details });
  };
};

/** How a body is judged. */
export interface BodyRule {
  /** The term as the rulebook has it. */
  readonly term: TermData;
  /** The body belongs to an option or an overlay, not to the term itself. */
  readonly setting?: boolean;
  /** Facts beside every fault of a bound: whose bound it is and where it stands. */
  readonly details?: Readonly<Record<string, string>>;
}

/**
 * Checks one body at `path`; returns its numbers by member (undefined: unreadable, or a code), for sums and coverage; "" is a single number or that of `each`.
 * Faults: `bad-term`, `not-a-number`, `out-of-bounds`, `unknown-code`, `unknown-member`, `bad-points`.
 */
export const checkBody = (context: Context, path: string, body: TermBody, { term, setting = false, details = {} }: BodyRule): ReadonlyMap<string, Rational | undefined> => {
  const given = new Map<string, Rational | undefined>();
  const dims = listOf(term.per);
  const [first, ...more] = bodiesOf(body);
  const perMember = first === "values" || first === "each" || first === "codes";
  const wrong = first === undefined || more.length > 0 ? `exactly one of ${bodies.join(", ")}`
    : kindOf(body) !== kindOf(term) || (setting && first === "unset") ? `a body of kind ${String(kindOf(term))}`
    : first !== "unset" && perMember !== dims.length > 0 ? (perMember ? "per: the dimensions of its members" : "no per, or values, each or codes")
    : body.range !== undefined && first !== "bands" ? "range only with bands"
    : undefined;
  if (wrong !== undefined) {
    context.fault("bad-term", path, wrong);
    return given;
  }
  const { open } = term;
  const of = open?.of;
  const judge = boundsOf(context, open, details);
  for (const [keys, raw] of boundNumbers(body)) {
    const at = address(path, keys);
    const value = context.number(raw, at);
    given.set(keys.join(","), value);
    if (value !== undefined) judge(at, value, raw);
  }
  for (const [keys, code] of boundCodes(body)) {
    given.set(keys.join(","), undefined);
    if (of?.includes(String(code)) === false) context.unknown("unknown-code", address(path, keys), code, () => of);
  }
  for (const [keys] of [...nested(body.values), ...nested(body.codes)]) checkMember(context, path, dims, keys);
  const points = (body.points ?? []).map((it, row) => it.map((raw, column) => context.number(raw, `${path}.points[${row}][${column}]`)));
  const rising = points.every(([x], at) => {
    const before = points[at - 1]?.[0];
    return x === undefined || before === undefined || compare(before, x) < 0;
  });
  if (first === "points" && !(points.length > 1 && rising)) context.fault("bad-points", `${path}.points`, "two points or more, by rising x");
  return given;
};

/** Are these keys members of these dimensions? Only where the rulebook's list of members is all there can be. */
const checkMember = (context: Context, path: string, dims: readonly string[], keys: readonly string[]): void => {
  if (keys.length !== dims.length) {
    context.fault("bad-term", address(path, keys), `a member of each of ${dims.join(", ")}`);
    return;
  }
  for (const [at, dim] of dims.entries()) {
    const { open } = own(context.rulebook.dimensions, dim) ?? {};
    const members = context.membersOf(dim);
    const key = String(keys[at]);
    if (members !== undefined && open !== true && open?.add === undefined && !members.has(key)) context.unknown("unknown-member", address(path, keys), key, () => members.keys(), `a member of ${dim}`);
  }
};
