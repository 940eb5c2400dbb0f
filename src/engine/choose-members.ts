/** The members of every dimension in force: the base list, changed by an overlay or the request as far as the dimension is open. */
import { error, isRecord, note, own, type Issue, type Section } from "../kernel/index.ts";
import type { DimensionData, MemberData } from "../rulebook/index.ts";
import { memberOf } from "./row-space.ts";

const ID = /^(?!__proto__$)[^,[\].\s]{1,80}$/u;

/** Reads a list of members; a member that the base list knows keeps its label and parent. */
const readList = (raw: unknown, base: ReadonlyMap<string, MemberData>, path: string, issues: Issue[]): readonly MemberData[] => {
  if (!Array.isArray(raw)) {
    issues.push(error("wrong-type", path, { expected: "a list of ids", received: raw }));
    return [];
  }
  const seen = new Set<string>();
  return raw.flatMap((it: unknown, index): readonly MemberData[] => {
    const refuse = (code: "wrong-type" | "bad-name" | "duplicate-member", expected: string, received: unknown): void => { issues.push(error(code, `${path}[${index}]`, { expected, received })); };
    const given = memberOf(it as string | MemberData);
    if (!isRecord(given) || typeof given.id !== "string") {
      refuse("wrong-type", "an id, or an object with an id", it);
      return [];
    }
    const { id } = given;
    if (!ID.test(id)) refuse("bad-name", "an id without blanks, dots, commas and brackets", id);
    if (seen.has(id)) refuse("duplicate-member", "each id once", id);
    seen.add(id);
    const label = given.label ?? base.get(id)?.label;
    const within = given.within ?? base.get(id)?.within;
    return [{ id, ...(label === undefined ? {} : { label }), ...(within === undefined ? {} : { within }) }];
  });
};

/** Checks a changed list against what the dimension leaves open: `true` is a list of the caller's own, of which nothing is remarked. */
const checkOpen = (name: string, dimension: DimensionData, base: ReadonlyMap<string, MemberData>, list: readonly MemberData[], issues: Issue[]): void => {
  const path = `members.${name}`;
  const open = dimension.open === true ? { omit: "any", add: "any", min: undefined, max: undefined } as const : dimension.open ?? {};
  const judge = (id: string, may: boolean, code: "member-omitted" | "member-added", expected: string): void => {
    if (!may) issues.push(error("closed-dimension", `${path}[${id}]`, { expected, received: id }));
    else if (dimension.open !== true) issues.push(note(code, `${path}[${id}]`, { details: { member: id, dimension: name } }));
  };
  const ids = new Set(list.map(({ id }) => id));
  const all = [...base.keys()].join(", ");
  for (const id of base.keys()) if (!ids.has(id)) judge(id, open.omit === "any" || open.omit?.includes(id) === true, "member-omitted", all);
  for (const { id } of list) if (!base.has(id)) judge(id, open.add === "any", "member-added", all);
  if (open.min !== undefined && list.length < open.min) issues.push(error("too-few-members", path, { expected: `at least ${open.min}`, received: list.length }));
  if (open.max !== undefined && list.length > open.max) issues.push(error("too-many-members", path, { expected: `at most ${open.max}`, received: list.length }));
};

/** Members of all dimensions. `layers`: overlays, outermost first, then the request; the last that names a dimension wins. */
export const chooseMembers = (dimensions: Readonly<Record<string, DimensionData>>, layers: readonly Section[], issues: Issue[]): Readonly<Record<string, readonly MemberData[]>> => {
  const chosen: Record<string, readonly MemberData[]> = {};
  for (const layer of layers) {
    for (const name of Object.keys(layer)) if (!Object.hasOwn(dimensions, name)) issues.push(error("unknown-dimension", `members.${name}`, { expected: Object.keys(dimensions).join(", "), received: name }));
  }
  for (const [name, dimension] of Object.entries(dimensions)) {
    const base = new Map((dimension.members ?? []).map(memberOf).map((it) => [it.id, it]));
    const raw = layers.reduce<unknown>((found, layer) => (Object.hasOwn(layer, name) ? own(layer, name) : found), undefined);
    const list = raw === undefined ? [...base.values()] : readList(raw, base, `members.${name}`, issues);
    if (raw !== undefined) checkOpen(name, dimension, base, list, issues);
    chosen[name] = list;
  }
  for (const [name, members] of Object.entries(chosen)) {
    const within = dimensions[name]?.within;
    if (within === undefined) continue;
    const parents = (chosen[within] ?? []).map(({ id }) => id);
    for (const member of members) {
      if (!parents.some((id) => id === member.within)) issues.push(error("orphan-member", `members.${name}[${member.id}]`, { expected: `within one of: ${parents.join(", ")}`, received: member.within }));
    }
  }
  return chosen;
};
