/** checkCascade: how the indicators of an organisation reach those of its people, and whether the parts make the whole. */
import { add, equals, error, fail, guard, hasError, ok, parseFraction, toFraction, zero, type Issue, type Rational, type Result } from "../../kernel/index.ts";
import { at, readFields, readId, readList, readNumberField, readText } from "./fields.ts";

/** `direct`: the same matter, handed down whole or in parts; `non-direct`: another matter that serves it; `crosscutting`: across units. */
export type CascadeKind = "direct" | "non-direct" | "crosscutting";

/** Of a direct link: the target is taken over as it is (`full`), or shared out (`part`). */
export type CascadeShare = "full" | "part";

interface Node {
  readonly id: string;
  readonly target: Rational | undefined;
  readonly unit: string | undefined;
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: CascadeKind;
  readonly share: CascadeShare | undefined;
  readonly path: string;
}

/** The outcome of {@link checkCascade}. */
export interface Cascade {
  /** Indicators that nothing is cascaded from above to. */
  readonly roots: readonly string[];
  /** Indicators that are cascaded no further. */
  readonly leaves: readonly string[];
}

const kinds: readonly CascadeKind[] = ["direct", "non-direct", "crosscutting"];
const shares: readonly CascadeShare[] = ["full", "part"];

const readNode = (value: unknown, index: number, issues: Issue[]): readonly Node[] => {
  const fields = readFields(value, `indicators[${index}]`, ["id", "target", "unit"], issues);
  const id = fields === undefined ? undefined : readId(fields, "id", issues);
  return fields === undefined || id === undefined ? [] : [{ id, target: parseFraction(readNumberField(fields, "target", issues) ?? ""), unit: readText(fields, "unit", issues) }];
};

const readLink = (value: unknown, index: number, issues: Issue[]): readonly Link[] => {
  const fields = readFields(value, `links[${index}]`, ["from", "to", "kind", "share"], issues);
  if (fields === undefined) return [];
  const [from, to, kindText, shareText] = [readText(fields, "from", issues, true), readText(fields, "to", issues, true), readText(fields, "kind", issues, true), readText(fields, "share", issues)];
  const kind = kinds.find((it) => it === kindText);
  const share = shares.find((it) => it === shareText);
  if (kindText !== undefined && kind === undefined) issues.push(error("wrong-type", at(fields, "kind"), { expected: kinds.join(", "), received: kindText }));
  if (shareText !== undefined && share === undefined) issues.push(error("wrong-type", at(fields, "share"), { expected: shares.join(", "), received: shareText }));
  return from === undefined || to === undefined || kind === undefined ? [] : [{ from, to, kind, share, path: `links[${index}]` }];
};

/** Indicators that can be reached from themselves. Those that nothing leads to are taken away, again and again; of what is left, some may only lie behind a circle. */
const inCycles = (nodes: readonly Node[], links: readonly Link[]): readonly string[] => {
  const incoming = new Map(nodes.map(({ id }) => [id, 0]));
  const outgoing = new Map<string, string[]>();
  for (const { from, to } of links) {
    incoming.set(to, Number(incoming.get(to)) + 1);
    outgoing.set(from, [...outgoing.get(from) ?? [], to]);
  }
  const free = [...incoming].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (const id of free) {
    incoming.delete(id);
    for (const to of outgoing.get(id) ?? []) {
      const left = Number(incoming.get(to)) - 1;
      incoming.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  const leadsBack = (start: string): boolean => {
    const seen = new Set(outgoing.get(start));
    for (const id of seen) for (const to of outgoing.get(id) ?? []) seen.add(to);
    return seen.has(start);
  };
  return [...incoming.keys()].filter(leadsBack);
};

const checkTotals = (nodes: ReadonlyMap<string, Node>, links: readonly Link[]): readonly Issue[] => [...nodes.values()].flatMap(({ id, target, unit }): readonly Issue[] => {
  const direct = links.filter((it) => it.from === id && it.kind === "direct");
  const mixed = direct.flatMap((it) => {
    const other = nodes.get(it.to)?.unit;
    return unit === undefined || other === undefined || it.share === undefined || other === unit ? [] : [error("unit-differs", it.path, { expected: unit, received: other })];
  });
  if (target === undefined || mixed.length > 0) return mixed;
  const targetOf = (link: Link): Rational | undefined => nodes.get(link.to)?.target;
  const unlike = direct.flatMap((it) => {
    const found = targetOf(it);
    return it.share !== "full" || found === undefined || equals(found, target) ? [] : [error("cascade-target-differs", it.path, { expected: toFraction(target), received: toFraction(found), details: { indicator: it.to } })];
  });
  const parts = direct.filter((it) => it.share === "part");
  const known = parts.flatMap((it) => targetOf(it) ?? []);
  if (parts.length === 0 || known.length < parts.length) return unlike;
  const all = known.reduce(add, zero);
  return equals(all, target) ? unlike : [...unlike, error("cascade-total-differs", `indicators[${id}].target`, { expected: toFraction(target), received: toFraction(all), details: { indicator: id } })];
});

/**
 * Checks a cascade: every link leads between indicators that exist, none twice, none in a circle; a target handed down whole is the same below, and targets shared out add up exactly, in one unit.
 * (PermenPANRB 8/2021 hlm. 24: direct and indirect; *fully* and *partially* as one ministry has them.)
 *
 * @param cascade - `indicators`: `{ id, target?, unit? }`; `links`: `{ from, to, kind, share? }`, kind `direct`, `non-direct` or `crosscutting`, share `full` or `part`. Targets that are not given are not compared.
 * @returns Where the cascade begins and ends. Errors: `cascade-cycle`, `cascade-twice`, `cascade-target-differs`, `cascade-total-differs`, `unit-differs`, `unknown-indicator`, `duplicate-indicator`, `bad-id`, `wrong-type`, `missing-key`, `unknown-key`, numbers that cannot be read.
 *
 * @example
 * ```ts
 * import { checkCascade, unwrap } from "pembinaan-asn";
 * const indicators = [{ id: "agency", target: 100 }, { id: "unit-a", target: 60 }, { id: "unit-b", target: 40 }];
 * const links = [{ from: "agency", to: "unit-a", kind: "direct", share: "part" }, { from: "agency", to: "unit-b", kind: "direct", share: "part" }];
 * unwrap(checkCascade({ indicators, links })); // => { roots: ["agency"], leaves: ["unit-a", "unit-b"] }
 * checkCascade({ indicators, links: [...links, { from: "unit-b", to: "agency", kind: "non-direct" }] }).issues.map((it) => it.code); // => ["cascade-cycle"]
 * ```
 */
export const checkCascade = (cascade: unknown): Result<Cascade> => guard(() => {
  const issues: Issue[] = [];
  const fields = readFields(cascade, "", ["indicators", "links"], issues);
  if (fields === undefined) return fail(issues);
  const list = readList(fields, "indicators", issues).flatMap((it, index) => readNode(it, index, issues));
  const links = readList(fields, "links", issues).flatMap((it, index) => readLink(it, index, issues));
  const nodes = new Map(list.map((it) => [it.id, it]));
  if (nodes.size < list.length) issues.push(error("duplicate-indicator", "indicators"));
  const seen = new Set<string>();
  for (const { from, to, path } of links) {
    for (const id of [from, to]) if (!nodes.has(id)) issues.push(error("unknown-indicator", path, { received: id }));
    const key = `${from.length}:${from}${to}`;
    if (seen.has(key)) issues.push(error("cascade-twice", path, { received: `${from}, ${to}` }));
    seen.add(key);
  }
  if (hasError(issues)) return fail(issues);
  const circle = inCycles(list, links);
  if (circle.length > 0) issues.push(error("cascade-cycle", "links", { received: circle.join(", ") }));
  issues.push(...checkTotals(nodes, links));
  if (hasError(issues)) return fail(issues);
  const ids = [...nodes.keys()];
  return ok({ roots: ids.filter((id) => links.every((it) => it.to !== id)), leaves: ids.filter((id) => links.every((it) => it.from !== id)) }, issues);
});
