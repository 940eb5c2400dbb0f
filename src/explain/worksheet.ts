/** Looks values of a receipt up by name and row, the way the steps read them. */
import { isMap, type Plain } from "./plain.ts";
import type { ReadItem, ReadMember, ReadNode, ReadText, Reading } from "./reading.ts";

/** A row: its address, and its member on every dimension, ancestors included. */
export interface Row {
  /** "waktu", "a1,kuantitas", "" for the single row. */
  readonly key: string;
  /** Dimension → member. */
  readonly on: ReadonlyMap<string, string>;
}

/** What a name holds in a row. */
export type Found =
  | { readonly is: "value"; readonly value: string | number | boolean; readonly places?: number }
  | { readonly is: "absent"; readonly absence: string; readonly reasons: readonly string[] }
  | { readonly is: "table"; readonly body: ReadItem["body"] }
  | { readonly is: "nothing" };

/** The member of a row on a dimension; "" where it has none. */
export const memberOn = ({ on }: Row, dimension: string): string => on.get(dimension) ?? "";

/** Lookups into one receipt. */
export interface Worksheet {
  /** The rows of some dimensions, in order (bounded, for receipts that are no receipts). */
  rowsOf(per: readonly string[]): readonly Row[];
  /** What a name holds in a row, its own or that of an ancestor. */
  at(name: string, row: Row): Found;
  /** The rows of a name that lie under a row: several when the step reduces it. */
  under(name: string, per: readonly string[], row: Row): readonly Row[];
  /** The dimensions of a name. */
  perOf(name: string): readonly string[];
  /** What a member stands within, where another member of its dimension has the same label; undefined where none has. */
  twinWithin(dimension: string, id: string): { readonly dimension: string; readonly member: string } | undefined;
  /** The labels of a step, input or term. */
  labelOf(name: string): ReadText | undefined;
  /** The labels of a member. */
  memberLabel(dimension: string, id: string): ReadText | undefined;
}

const mostRows = 20_000;
const wholes = ["rounding", "bands", "cells", "table", "points"];
const nothing: Found = { is: "nothing" };
const onlyRow: Row = { key: "", on: new Map() };

const asFound = (cell: Plain | undefined, whenAbsent: string): Found => {
  if (cell === undefined) return { is: "absent", absence: "missing", reasons: [whenAbsent] };
  if (typeof cell === "string" || typeof cell === "boolean" || typeof cell === "number") return { is: "value", value: cell };
  if (!isMap(cell)) return nothing;
  if (cell.get("notApplicable") === true) return { is: "absent", absence: "not-applicable", reasons: ["declared"] };
  const [absence, reasons] = [...cell][0] ?? [];
  return absence === undefined ? nothing : { is: "absent", absence, reasons: Array.isArray(reasons) ? reasons.filter((it) => typeof it === "string") : [] };
};

/** The value of a row, nested in the order of the dimensions. */
export const valueAt = (value: Plain | undefined, per: readonly string[], row: Row): Plain | undefined => {
  let at = value;
  for (const dimension of per) at = isMap(at) ? at.get(memberOn(row, dimension)) : undefined;
  return at;
};

const termAt = ({ per, body }: ReadItem, row: Row): Found => {
  if (wholes.some((it) => body.has(it))) return { is: "table", body };
  const single = body.get("code") ?? (per.length === 0 ? body.get("number") : undefined);
  const found = single ?? valueAt(body.get("codes"), per, row) ?? valueAt(body.get("values"), per, row) ?? body.get("each");
  return asFound(isMap(found) ? undefined : found, "not-set");
};

/** A dimension and all above it, nearest first. */
const lineOf = (dimension: string, parents: ReadonlyMap<string, string>): readonly string[] => {
  const line: string[] = [];
  for (let it: string | undefined = dimension; it !== undefined && !line.includes(it) && line.length < 20; it = parents.get(it)) line.push(it);
  return line;
};

/** Lookups into one receipt; everything is indexed once for each set of dimensions. */
export const worksheetOf = (reading: Reading): Worksheet => {
  const steps = new Map<string, ReadNode>(reading.trace.map((node) => [node.id, node]));
  const memberAt = new Map<string, ReadonlyMap<string, ReadMember>>([...reading.members].map(([name, list]) => [name, new Map(list.map((it) => [it.id, it]))]));
  const rows = new Map<string, readonly Row[]>();
  const positions = new Map<string, ReadonlyMap<string, number>>();
  const groups = new Map<string, ReadonlyMap<string, readonly Row[]>>();

  const ancestry = (dimension: string, member: string): ReadonlyMap<string, string> => {
    const on = new Map<string, string>();
    let at: string | undefined = member;
    for (const level of lineOf(dimension, reading.parents)) {
      if (at === undefined) break;
      on.set(level, at);
      at = memberAt.get(level)?.get(at)?.within;
    }
    return on;
  };

  const buildRows = (per: readonly string[]): readonly Row[] => {
    let built: readonly Row[] = [onlyRow];
    for (const dimension of per) {
      const lines = (reading.members.get(dimension) ?? []).slice(0, mostRows).map((it) => [it.id, ancestry(dimension, it.id)] as const);
      const next: Row[] = [];
      let tries = 0;
      for (const row of built) {
        for (const [id, line] of lines) {
          tries += 1;
          if (next.length >= mostRows || tries > 50 * mostRows) break;
          if ([...line].every(([name, at]) => (row.on.get(name) ?? at) === at)) next.push({ key: row.key === "" ? id : `${row.key},${id}`, on: new Map([...row.on, ...line]) });
        }
      }
      built = next;
    }
    return built;
  };

  const rowsOf = (per: readonly string[]): readonly Row[] => {
    const name = per.join();
    const known = rows.get(name) ?? buildRows(per.slice(0, 6));
    rows.set(name, known);
    return known;
  };

  const positionOf = (per: readonly string[], row: Row): number | undefined => {
    const name = per.join();
    const known = positions.get(name) ?? new Map(rowsOf(per).map((it, index) => [it.key, index]));
    positions.set(name, known);
    return known.get(per.map((it) => memberOn(row, it)).join());
  };

  const itemOf = (name: string): ReadItem | undefined => steps.get(name) ?? reading.inputs.get(name) ?? reading.terms.get(name);
  const perOf = (name: string): readonly string[] => itemOf(name)?.per ?? [];

  const stepAt = (node: ReadNode, row: Row): Found => {
    const cell = node.values?.[positionOf(node.per, row) ?? -1];
    if (cell === undefined || cell === null) return nothing;
    const found = asFound(cell, "");
    return found.is === "value" && node.places !== undefined ? { ...found, places: node.places } : found;
  };

  const at = (name: string, row: Row): Found => {
    if (name.startsWith("convention.")) {
      const choice = reading.choices.get(name.slice("convention.".length));
      return choice === undefined ? nothing : { is: "value", value: choice.option };
    }
    const step = steps.get(name);
    if (step !== undefined) return stepAt(step, row);
    const input = reading.inputs.get(name);
    if (input !== undefined) {
      const fallback = input.body.get("absent");
      return asFound(valueAt(reading.observed.get(name), input.per, row) ?? (typeof fallback === "boolean" ? fallback : undefined), "not-given");
    }
    const term = reading.terms.get(name);
    return term === undefined ? nothing : termAt(term, row);
  };

  const under = (name: string, per: readonly string[], row: Row): readonly Row[] => {
    const own = perOf(name);
    const reach = new Set(own.flatMap((it) => lineOf(it, reading.parents)));
    const shared = per.filter((it) => reach.has(it));
    const cacheName = `${own.join()}|${shared.join()}`;
    let group = groups.get(cacheName);
    if (group === undefined) {
      const made = new Map<string, Row[]>();
      for (const it of rowsOf(own)) {
        const key = shared.map((dimension) => memberOn(it, dimension)).join();
        const list = made.get(key) ?? [];
        list.push(it);
        made.set(key, list);
      }
      group = made;
      groups.set(cacheName, group);
    }
    return group.get(shared.map((dimension) => memberOn(row, dimension)).join()) ?? [];
  };

  const labelKey = ({ label }: ReadMember): string => [...label].flat().join("\n");
  const shared = new Map<string, ReadonlySet<string>>();
  const sharedIn = (dimension: string): ReadonlySet<string> => {
    const known = shared.get(dimension);
    if (known !== undefined) return known;
    const [once, twice] = [new Set<string>(), new Set<string>()];
    for (const key of (reading.members.get(dimension) ?? []).filter(({ label }) => label.size > 0).map(labelKey)) (once.has(key) ? twice : once).add(key);
    shared.set(dimension, twice);
    return twice;
  };
  const twinWithin = (dimension: string, id: string): { readonly dimension: string; readonly member: string } | undefined => {
    const [member, parent] = [memberAt.get(dimension)?.get(id), reading.parents.get(dimension)];
    return member?.within === undefined || parent === undefined || !sharedIn(dimension).has(labelKey(member)) ? undefined : { dimension: parent, member: member.within };
  };

  return { rowsOf, at, under, perOf, twinWithin, labelOf: (name) => itemOf(name)?.label, memberLabel: (dimension, id) => memberAt.get(dimension)?.get(id)?.label };
};
