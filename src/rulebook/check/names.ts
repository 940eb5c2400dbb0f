/** Names: what inputs, terms and steps are called and stand for; dimensions with their members; what nothing reads. */
import { compare, type Rational } from "../../kernel/index.ts";
import type { InputData, Per, TermData } from "../rulebook-data.ts";
import { codesIn, kindOf } from "./body.ts";
import { type Context, entriesOf, keysOf, listOf, own, withAncestors } from "./context.ts";

/** What addresses like `total[waktu]` cannot hold. */
const plain = /^[^\s,.[\]]+$/;
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*@[1-9]\d*$/;

/** Faults: `bad-name`. */
export const checkName = (context: Context, name: string, path: string): void => {
  if (!plain.test(name)) context.fault("bad-name", path, "a name without blanks and , . [ ]", name);
};

/** Faults: `unknown-dimension`. */
export const checkPer = (context: Context, per: Per | undefined, path: string): void => {
  const dimensions = context.rulebook.dimensions ?? {};
  for (const dim of listOf(per)) if (!Object.hasOwn(dimensions, dim)) context.unknown("unknown-dimension", `${path}.per`, dim, () => Object.keys(dimensions));
};

/** Faults: `bad-id`, `bad-name`, `duplicate-name`, `unknown-dimension`, `bad-dimension`, `unknown-member`. */
export const checkDimensions = (context: Context): void => {
  const { rulebook } = context;
  if (!idPattern.test(rulebook.id)) context.fault("bad-id", "id", "instrument-number-year@revision", rulebook.id);
  if (rulebook.family === "") context.fault("bad-id", "family", "a name", "");
  for (const [dim, { members = [], within }] of entriesOf(rulebook.dimensions)) {
    const path = `dimensions.${dim}`;
    checkName(context, dim, path);
    if (within !== undefined && own(rulebook.dimensions, within) === undefined) context.unknown("unknown-dimension", `${path}.within`, within, () => keysOf(rulebook.dimensions));
    if (within !== undefined && withAncestors(rulebook, [within]).has(dim)) context.fault("bad-dimension", `${path}.within`, "a parent that is not below it", within);
    const seen = new Set<string>();
    for (const [at, member] of members.entries()) {
      const it = typeof member === "string" ? { id: member } : member;
      const here = `${path}.members[${at}]`;
      checkName(context, it.id, here);
      if (seen.has(it.id)) context.fault("duplicate-name", here, "an id of its own", it.id);
      seen.add(it.id);
      const parents = within === undefined ? undefined : context.membersOf(within);
      const known = within === undefined ? it.within === undefined : it.within !== undefined && (parents === undefined || parents.has(it.within));
      if (!known) context.unknown("unknown-member", `${here}.within`, it.within, () => parents?.keys() ?? [], within === undefined ? "nothing: the dimension has no parent" : `a member of ${within}`);
    }
  }
};

const readBounds = (context: Context, path: string, bounds: { readonly min?: unknown; readonly max?: unknown }): void => {
  const [min, max] = (["min", "max"] as const).map((key): Rational | undefined => (bounds[key] === undefined ? undefined : context.number(bounds[key], `${path}.${key}`)));
  if (min !== undefined && max !== undefined && compare(min, max) > 0) context.fault("bad-bounds", path, "min not above max");
};

const checkInput = (context: Context, path: string, input: InputData): void => {
  const number = input.kind === "number" || input.kind === "count";
  const misplaced = (["of", "absent", "min", "max", "siblingsSum"] as const)
    .find((key) => input[key] !== undefined && !(key === "of" ? input.kind === "category" : key === "absent" ? input.kind === "flag" : number));
  if (misplaced !== undefined) context.fault("bad-input", `${path}.${misplaced}`, `nothing for kind ${input.kind}`);
  readBounds(context, path, input);
};

const termCodes = (context: Context, name: string, term: TermData): ReadonlySet<string> | undefined => {
  if (term.unset === undefined && term.open !== undefined && term.open.of === undefined) return undefined; // an overlay may bring others
  const sets = entriesOf(context.rulebook.conventions).flatMap(([, axis]) => entriesOf(axis.others).map(([, option]) => own(option.set, name) ?? {}));
  return new Set([...codesIn(term), ...term.open?.of ?? [], ...sets.flatMap(codesIn)]);
};

/** Declares inputs and terms and checks each by itself. Faults: `bad-input`, `bad-bounds`, `duplicate-name` and those of bodies. */
export const declare = (context: Context): void => {
  const { known, rulebook } = context;
  for (const [name, input] of entriesOf(rulebook.inputs)) {
    const path = `inputs.${name}`;
    checkName(context, name, path);
    checkPer(context, input.per, path);
    checkInput(context, path, input);
    context.cite(input.cite, path);
    context.know(name, { path, kind: input.kind === "count" ? "number" : input.kind, dims: listOf(input.per), codes: input.of && new Set(input.of) });
  }
  for (const [name, term] of entriesOf(rulebook.terms)) {
    const path = `terms.${name}`;
    checkName(context, name, path);
    if (known.has(name)) context.fault("duplicate-name", path, "a name of its own", name);
    checkPer(context, term.per, path);
    if (term.open !== undefined) readBounds(context, `${path}.open`, term.open);
    context.cite(term.cite, path);
    const kind = kindOf(term);
    context.know(name, { path, kind, dims: listOf(term.per), codes: kind === "number" ? undefined : termCodes(context, name, term) });
    if (kind === "labels") context.use(path);
  }
};

/** Warnings `unused-name` for what nothing reads. */
export const checkUnused = (context: Context): void => {
  const { rulebook, used } = context;
  const paths = [
    ...(["citations", "inputs", "terms", "conventions"] as const).flatMap((section) => Object.keys(rulebook[section] ?? {}).map((name) => `${section}.${name}`)),
    ...rulebook.steps.map((_, at) => `steps[${at}]`),
  ];
  for (const path of paths) if (!used.has(path)) context.remark("unused-name", path, "something that reads it");
};
