/** Terms and conventions: members all covered, sums, what options set, one owner a term. */
import type { Rational } from "../../kernel/index.ts";
import type { SiblingsSum, TermData } from "../rulebook-data.ts";
import { checkBands, type BandReader } from "./bands.ts";
import { checkBody } from "./body.ts";
import { type Context, entriesOf, keysOf, listOf, own } from "./context.ts";
import { checkHooks } from "./hooks.ts";
import { checkName } from "./names.ts";
import { checkSums } from "./sums.ts";

/** Options of an axis; undefined where there is no such axis. */
const optionsOf = (context: Context, axis: string): ReadonlySet<string> | undefined => {
  const it = own(context.rulebook.conventions, axis);
  return it && new Set([...(it.default === null ? [] : [it.default]), ...Object.keys(it.others)]);
};

/** Faults: `unknown-convention`, `unknown-option`. Marks the axis as used. */
export const checkChoice = (context: Context, path: string, axis: string, chosen: readonly string[]): void => {
  const options = optionsOf(context, axis);
  if (options === undefined) {
    context.unknown("unknown-convention", path, axis, () => keysOf(context.rulebook.conventions));
    return;
  }
  context.use(`conventions.${axis}`);
  for (const option of chosen) if (!options.has(option)) context.unknown("unknown-option", path, option, () => options);
};

const readSum = (context: Context, path: string, sum: SiblingsSum): { readonly to: Rational | undefined; readonly asked: boolean } => {
  for (const [axis, options] of entriesOf(sum.unless)) checkChoice(context, `${path}.siblingsSum.unless.${axis}`, axis, options);
  return {
    to: context.number(sum.to, `${path}.siblingsSum.to`),
    asked: !entriesOf(sum.unless).some(([axis, options]) => options.includes(own(context.rulebook.conventions, axis)?.default ?? "")),
  };
};

/** The base rows of a term: their keys, and of each the siblings it belongs to. Empty where an open dimension has no base list. */
const rowsOf = (context: Context, per: readonly string[]): ReadonlyMap<string, string> => {
  const inner = String(per.at(-1));
  const within = own(context.rulebook.dimensions, inner)?.within;
  const outer = per.length === 2 ? per.slice(0, 1).flatMap((dim) => [...context.membersOf(dim)?.keys() ?? []].map((it) => [`${it},`, `${dim}[${it}]`] as const)) : [["", ""] as const];
  return new Map(outer.flatMap(([key, group]) => [...context.membersOf(inner) ?? []].map(([id, parent]) => [key + id, [group, within === undefined ? "" : `${within}[${String(parent)}]`].join(" ").trim()] as const)));
};

const checkTerm = (context: Context, name: string, term: TermData): void => {
  const path = `terms.${name}`;
  const given = checkBody(context, path, term, { term });
  checkHooks(context, path, term, { term });
  for (const key of ["only", "doubtful"] as const) for (const [code, beside] of entriesOf(term.open?.[key])) for (const other of Object.keys(beside)) {
    const at = `${path}.open.${key}.${code}.${other}`;
    const found = own(context.rulebook.terms, other);
    if (found === undefined) context.unknown("unknown-term", at, other, () => keysOf(context.rulebook.terms));
    else if (listOf(found.per).join() !== listOf(term.per).join()) context.fault("bad-dimensions", at, `a term per ${listOf(term.per).join(", ") || "nothing"}`, listOf(found.per).join());
    context.use(`terms.${other}`);
  }
  const per = listOf(term.per);
  const rows = per.length === 0 ? new Map<string, string>() : rowsOf(context, per);
  const closed = per.every((dim) => own(context.rulebook.dimensions, dim)?.open === undefined);
  if (closed && given.size > 0 && !given.has("")) for (const key of rows.keys()) if (!given.has(key)) context.fault("members-not-covered", `${path}[${key}]`, "a value, or each");
  if (term.siblingsSum === undefined) return;
  const { to, asked } = readSum(context, path, term.siblingsSum);
  if (per.length === 0) context.fault("bad-term", `${path}.siblingsSum`, "per");
  if (to !== undefined && asked) context.take(checkSums(name, new Map([...rows.keys()].map((key) => [key, given.get(key) ?? given.get("")])), [...rows.keys()], rows, to));
};

/** Faults: `members-not-covered`, `weights-do-not-sum`, `unknown-convention`, `unknown-option`, `bad-term`. */
export const checkTerms = (context: Context): void => {
  for (const [name, input] of entriesOf(context.rulebook.inputs)) if (input.siblingsSum !== undefined) readSum(context, `inputs.${name}`, input.siblingsSum);
  for (const [name, term] of entriesOf(context.rulebook.terms)) checkTerm(context, name, term);
};

/** Faults: `unknown-term`, `two-owners`, `unknown-convention`, `unknown-option` and those of bodies. */
export const checkConventions = (context: Context, readers: ReadonlyMap<string, readonly BandReader[]>): void => {
  const { rulebook } = context;
  const owners = new Map<string, string>();
  for (const [axis, convention] of entriesOf(rulebook.conventions)) {
    const path = `conventions.${axis}`;
    checkName(context, axis, path);
    context.cite(convention.cite, path);
    if (convention.by !== undefined) context.use(path);
    const others = entriesOf(convention.others);
    if (convention.default === null ? others.length === 0 : Object.hasOwn(convention.others, convention.default)) context.fault("unknown-option", `${path}.default`, "an option that is not among the others, or null with others to choose from", convention.default);
    for (const [option, { only, set, cite: own_ }] of others) {
      const here = `${path}.others.${option}`;
      context.cite(own_, here);
      for (const [other, options] of entriesOf(only)) checkChoice(context, `${here}.only.${other}`, other, options);
      for (const [name, body] of entriesOf(set)) {
        const term = own(rulebook.terms, name);
        const at = `${here}.set.${name}`;
        context.use(path);
        if (term === undefined) {
          context.unknown("unknown-term", at, name, () => keysOf(rulebook.terms));
          continue;
        }
        const owner = owners.get(name) ?? axis;
        owners.set(name, owner);
        if (owner !== axis || term.open !== undefined) context.fault("two-owners", at, "one owner: an axis, or overlays by open", undefined, { term: name, owner: owner === axis ? "open" : `conventions.${owner}` });
        checkBody(context, at, body, { term, setting: true });
        if (body.bands !== undefined) checkBands(context, at, { range: term.range ?? {}, ...body }, readers.get(name) ?? []);
      }
    }
  }
};
