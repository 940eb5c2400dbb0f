/** Terms together: members all covered, sums, one owner; conventions and what they set. */
import { readExact, type Rational } from "../../kernel/index.ts";
import type { SiblingsSum, TermData } from "../rulebook-data.ts";
import { checkBands, type BandReader } from "./bands.ts";
import { checkBody } from "./body.ts";
import { type Context, entriesOf, keysOf, listOf, own } from "./context.ts";
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

const checkMembers = (context: Context, name: string, term: TermData): void => {
  const path = `terms.${name}`;
  const dims = listOf(term.per);
  const last = dims.at(-1) ?? "";
  const { dimensions } = context.rulebook;
  const within = own(dimensions, last)?.within;
  const members = context.membersOf(last) ?? new Map<string, string | undefined>();
  const outer = dims.length === 2 ? [...context.membersOf(dims[0] ?? "")?.keys() ?? []].map((it) => `${it},`) : [""];
  const given = term.codes ?? term.values ?? {};
  const numbers = checkBody(context, path, term, { term });
  const has = (key: string): boolean => {
    const [a = "", b] = key.split(",");
    const row = own<unknown>(given, a);
    return b === undefined ? row !== undefined : typeof row === "object" && row !== null && Object.hasOwn(row, b);
  };
  const sum = term.siblingsSum && readSum(context, path, term.siblingsSum);
  for (const first of outer) {
    const keys = [...members.keys()].map((it) => first + it);
    if ((term.values ?? term.codes) !== undefined && term.each === undefined && dims.every((dim) => own(dimensions, dim)?.open === undefined)) {
      for (const key of keys) if (!has(key)) context.fault("members-not-covered", `${path}[${key}]`, "a value, or each");
    }
    if (sum?.to === undefined || !sum.asked || keys.length === 0) continue;
    const parents = new Map([...members].flatMap(([id, parent]) => (within === undefined || parent === undefined ? [] : [[first + id, `${within}[${parent}]`] as const])));
    context.issues.push(...checkSums(name, new Map(keys.map((key) => [key, numbers.get(key) ?? numbers.get("")])), keys, parents, sum.to));
  }
};

/** Faults: `members-not-covered`, `weights-do-not-sum`, `unknown-convention`, `unknown-option`, `bad-term`. */
export const checkTerms = (context: Context): void => {
  for (const [name, input] of entriesOf(context.rulebook.inputs)) if (input.siblingsSum !== undefined) readSum(context, `inputs.${name}`, input.siblingsSum);
  for (const [name, term] of entriesOf(context.rulebook.terms)) {
    checkMembers(context, name, term);
    if (term.per === undefined && term.siblingsSum !== undefined) context.fault("bad-term", `terms.${name}.siblingsSum`, "per");
  }
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
