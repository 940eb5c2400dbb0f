/** The members of every dimension in force: the base list, changed by an overlay or the request as far as the dimension is open. */
import { error, note, type Issue } from "../kernel/index.ts";
import type { DimensionData, MemberData } from "../rulebook/index.ts";
import { memberOf } from "./row-space.ts";

type Given = Readonly<Record<string, unknown>>;

const isMember = (value: unknown): value is string | MemberData => typeof value === "string" || (typeof value === "object" && value !== null && "id" in value && typeof value.id === "string");

const ID = /^[^,[\].\s]{1,80}$/u;

/** Reads a list of members; a member that the base list knows keeps its label and parent. */
const readList = (raw: unknown, base: ReadonlyMap<string, MemberData>, path: string, issues: Issue[]): readonly MemberData[] => {
  if (!Array.isArray(raw)) {
    issues.push(error("wrong-type", path, { expected: "a list of ids", received: raw }));
    return [];
  }
  const seen = new Set<string>();
  return raw.flatMap((it: unknown, index): readonly MemberData[] => {
    if (!isMember(it)) {
      issues.push(error("wrong-type", `${path}[${index}]`, { expected: "an id, or an object with an id", received: it }));
      return [];
    }
    const given = memberOf(it);
    if (!ID.test(given.id)) issues.push(error("bad-name", `${path}[${index}]`, { expected: "an id without blanks, dots, commas and brackets", received: given.id }));
    if (seen.has(given.id)) issues.push(error("duplicate-member", `${path}[${index}]`, { expected: "each id once", received: given.id }));
    seen.add(given.id);
    const known = base.get(given.id);
    return [{
      id: given.id,
      ...(given.label ?? known?.label) === undefined ? {} : { label: given.label ?? known?.label as NonNullable<MemberData["label"]> },
      ...(given.within ?? known?.within) === undefined ? {} : { within: given.within ?? known?.within as string },
    }];
  });
};

/** Checks a changed list against what the dimension leaves open. */
const checkOpen = (name: string, dimension: DimensionData, base: readonly MemberData[], list: readonly MemberData[], issues: Issue[]): void => {
  const path = `members.${name}`;
  const has = (members: readonly MemberData[], id: string): boolean => members.some((it) => it.id === id);
  const omitted = base.filter(({ id }) => !has(list, id));
  const added = list.filter(({ id }) => !has(base, id));
  if (dimension.open === undefined) {
    for (const { id } of [...omitted, ...added]) issues.push(error("closed-dimension", `${path}[${id}]`, { expected: base.map((it) => it.id).join(", "), received: id }));
    return;
  }
  const open = dimension.open === true ? { omit: "any", add: "any" } as const : dimension.open;
  for (const { id } of omitted) {
    const may = open.omit === "any" || (open.omit !== undefined && open.omit.includes(id));
    if (!may) issues.push(error("closed-dimension", `${path}[${id}]`, { expected: "this member stays", received: "left out" }));
    else if (dimension.open !== true) issues.push(note("member-omitted", `${path}[${id}]`, { details: { member: id, dimension: name } }));
  }
  for (const { id } of added) {
    if (open.add !== "any") issues.push(error("closed-dimension", `${path}[${id}]`, { expected: base.map((it) => it.id).join(", "), received: id }));
    else if (dimension.open !== true) issues.push(note("member-added", `${path}[${id}]`, { details: { member: id, dimension: name } }));
  }
  const limits = dimension.open === true ? {} : dimension.open;
  if (limits.min !== undefined && list.length < limits.min) issues.push(error("too-few-members", path, { expected: `at least ${limits.min}`, received: list.length }));
  if (limits.max !== undefined && list.length > limits.max) issues.push(error("too-many-members", path, { expected: `at most ${limits.max}`, received: list.length }));
};

/** Members of all dimensions. `layers`: overlays, outermost first, then the request; the last that names a dimension wins. */
export const chooseMembers = (dimensions: Readonly<Record<string, DimensionData>>, layers: readonly Given[], issues: Issue[]): Readonly<Record<string, readonly MemberData[]>> => {
  const chosen: Record<string, readonly MemberData[]> = {};
  for (const layer of layers) {
    for (const name of Object.keys(layer)) if (!Object.hasOwn(dimensions, name)) issues.push(error("unknown-dimension", `members.${name}`, { expected: Object.keys(dimensions).join(", "), received: name }));
  }
  for (const [name, dimension] of Object.entries(dimensions)) {
    const base = (dimension.members ?? []).map(memberOf);
    const raw = layers.reduce<unknown>((found, layer) => (Object.hasOwn(layer, name) ? layer[name] : found), undefined);
    if (raw === undefined) {
      chosen[name] = base;
      continue;
    }
    const list = readList(raw, new Map(base.map((it) => [it.id, it])), `members.${name}`, issues);
    checkOpen(name, dimension, base, list, issues);
    chosen[name] = list;
  }
  for (const [name, { within }] of Object.entries(dimensions)) {
    if (within === undefined) continue;
    const parents = chosen[within] ?? [];
    for (const member of chosen[name] ?? []) {
      if (!parents.some(({ id }) => id === member.within)) issues.push(error("orphan-member", `members.${name}[${member.id}]`, { expected: `within one of: ${parents.map(({ id }) => id).join(", ")}`, received: member.within }));
    }
  }
  return chosen;
};
