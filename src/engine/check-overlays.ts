/** What can be said against overlays only when they lie over their rulebook together: sums, members, bounds that cross, codes side by side, names of codes, repeals. */
import type { TermData, RulebookData, OverlayData } from "../rulebook/index.ts";
import { scopeContains } from "../domain/index.ts";
import { addressOf, compare, error, hasError, own, toFraction, warning, type Issue } from "../kernel/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";
import { compile } from "./compile.ts";
import { definitionInForce } from "./definition-in-force.ts";
import type { Inside } from "./engine.ts";
import { notRepealed, overlaysTouching, rangeOf, scopeOf } from "./overlays-in-force.ts";
import type { Program } from "./program.ts";
import { mapRows, perList } from "./row-space.ts";
import { checkRoundings } from "./roundings.ts";
import { checkSiblingSums } from "./sums.ts";

/** Codes of band tables, matrices and single codes. */
const codesOf = ({ bands = [], cells = {}, code, codes = {} }: TermData): readonly string[] => [...bands.flatMap((it) => it.category ?? []), ...Object.values(cells).flatMap((row) => Object.values(row)), ...(code === undefined ? [] : [code]), ...Object.values(codes)];

const factsOf = (book: RulebookData, name: string): Readonly<Record<string, string>> => {
  const term = own(book.terms, name);
  const cite = term && own(book.citations, term.cite);
  return { term: name, ...(cite && { cite: cite.locator }) };
};

const numberOf = (cell: Cell | undefined): Exclude<Cell, string | boolean | { readonly gone: unknown }> | undefined => (typeof cell === "object" && !isGone(cell) ? cell : undefined);

/** A lower bound above its upper bound, row by row, also where one of them is the same for all. Fault: `floor-above-cap`. */
const checkCrossed = (program: Program, set: ReadonlySet<string>, book: RulebookData): readonly Issue[] => program.definition.steps.flatMap(({ scorer, inputs: { min, max } }) => {
  const [low, high] = [min, max].map((name) => (typeof name === "string" ? program.vectors.get(name) : undefined));
  if (!scorer.startsWith("clamp@") || low === undefined || high === undefined || !(set.has(low.name) || set.has(high.name))) return [];
  const { space } = low.space.per.length < high.space.per.length ? high : low;
  const rows = [low, high].map((it) => mapRows(space, it.space).map((row) => numberOf(program.leaves[it.at]?.[row])));
  const named = set.has(low.name) ? low : high;
  return space.keys.flatMap((key, row) => {
    const [a, b] = rows.map((it) => it[row]);
    if (a === undefined || b === undefined || compare(a, b) <= 0) return [];
    const { name } = named;
    return [error("floor-above-cap", named.space === space ? addressOf(name, key) : name, { expected: `at most ${high.name}`, received: `${toFraction(a)}, ${toFraction(b)}`, details: factsOf(book, name) })];
  });
});

/** Codes that stand only beside certain others, and those that are taken beside some with a warning. Fault: `codes-do-not-combine`. Warning: `codes-doubtful`. */
const checkBeside = (program: Program, set: ReadonlySet<string>, book: RulebookData, key: "only" | "doubtful"): readonly Issue[] => [...program.terms].flatMap(([name, { open }]) => Object.entries(open?.[key] ?? {}).flatMap(([code, beside]) => Object.entries(beside).flatMap(([other, named]) => {
  const [here, there] = [name, other].map((it) => program.vectors.get(it));
  if (here?.space !== there?.space || here === undefined || there === undefined || !(set.has(name) || set.has(other))) return [];
  return here.space.keys.flatMap((row, at) => {
    const found = program.leaves[there.at]?.[at];
    if (program.leaves[here.at]?.[at] !== code || typeof found !== "string" || named.includes(found) === (key === "only")) return [];
    const facts = { received: `${other} = ${found}`, details: { ...factsOf(book, name), code } };
    const path = addressOf(name, row);
    return [key === "only" ? error("codes-do-not-combine", path, { expected: `${other} = ${named.join(" | ")}`, ...facts }) : warning("codes-doubtful", path, facts)];
  });
})));

/** Every code that had a name keeps one, and every name belongs to a code. Faults: `codes-without-label`, `unknown-code`. */
const checkLabels = (program: Program, overlay: OverlayData, book: RulebookData): readonly Issue[] => {
  const terms = Object.entries(book.terms ?? {});
  const named = terms.flatMap(([name, { labels }]) => (labels === undefined ? [] : [[name, labels] as const]));
  const inForce = new Set([...[...program.terms.values()].flatMap(codesOf), ...Object.values(book.inputs).flatMap((it) => it.of ?? []), ...named.flatMap(([, it]) => Object.keys(it))]);
  const stray = Object.entries(overlay.set ?? {}).flatMap(([name, body]) => Object.keys(body.labels ?? {}).filter((code) => !inForce.has(code)).map((code) => error("unknown-code", `${name}[${code}]`, { expected: [...inForce].join(", "), received: code, details: factsOf(book, name) })));
  const bare = terms.filter(([name]) => own(overlay.set, name) !== undefined).flatMap(([name, term]) => {
    const base = codesOf(term);
    return named.filter(([, it]) => base.length > 0 && base.every((code) => Object.hasOwn(it, code))).slice(0, 1).flatMap(([names]) => {
      const [now, known] = [name, names].map((it) => program.terms.get(it));
      const lacking = [...new Set(now && codesOf(now))].filter((code) => own(known?.labels, code) === undefined);
      return lacking.length === 0 ? [] : [error("codes-without-label", name, { expected: `a label in ${names} for every code`, received: lacking.join(", "), details: factsOf(book, name) })];
    });
  });
  return [...stray, ...bare];
};

/** Values for members that are not on the list in force, where a request might still add them. Warning: `unknown-member`. */
const checkStrays = (program: Program, overlay: OverlayData, book: RulebookData): readonly Issue[] => Object.entries(overlay.set ?? {}).flatMap(([name, body]) => {
  const [dimension, ...more] = perList(own(book.terms, name)?.per);
  const members = dimension === undefined || more.length > 0 || own(book.dimensions, dimension)?.open === true ? undefined : program.definition.members[dimension];
  const ids = members?.map((it) => it.id);
  return ids === undefined ? [] : Object.keys({ ...body.values, ...body.codes }).filter((key) => !ids.includes(key)).map((key) => warning("unknown-member", `${name}[${key}]`, { expected: ids.join(", "), received: key, details: factsOf(book, name) }));
});

const under = (prefix: string, issues: readonly Issue[]): readonly Issue[] => issues.map((it) => ({ ...it, path: `${prefix}.${it.path}` }));

/** The days on which what an overlay lies on may change: its own first day, and those of the overlays around it. */
const daysOf = (inside: Inside, overlay: OverlayData): readonly string[] => {
  const { from, to } = rangeOf(overlay.validity);
  const around = inside.overlays.filter((it) => scopeContains(scopeOf(it), scopeOf(overlay)) && it.validity.from > from && it.validity.from <= to);
  return [...new Set([from, ...around.map((it) => it.validity.from)])].sort();
};

/** Does the overlay choose on this axis? What another choice of the request can still mend is no fault of the overlay. */
const isOwn = (overlay: OverlayData, axis: string): boolean => own(overlay.conventions, axis) !== undefined;

/** The faults of an overlay laid over its rulebook together with all outer overlays, on each day on which one of them begins: those of the first day with any. */
export const checkMerged = (inside: Inside, overlay: OverlayData, book: RulebookData): readonly Issue[] => {
  const set = new Set(Object.keys(overlay.set ?? {}));
  let remarks: readonly Issue[] = [];
  for (const day of daysOf(inside, overlay)) {
    const remarked: Issue[] = [];
    const definition = definitionInForce(book, notRepealed(inside, overlaysTouching(inside, book, { from: day, to: day }, scopeOf(overlay)), day), {}, remarked);
    const ownFaults = remarked.filter(({ code, expected, path, severity }) => severity === "error" && code !== "convention-not-chosen" && ((path.startsWith("members.") && overlay.members !== undefined) || (code === "conventions-do-not-combine" && [path.slice("conventions.".length), ...String(expected).split(":", 1)].every((axis) => isOwn(overlay, axis)))));
    const program = compile(definition, inside.scorers);
    const sums: Issue[] = [];
    checkSiblingSums(program, program.leaves, sums);
    const found = [...ownFaults, ...under("set", [...sums, ...checkCrossed(program, set, book), ...checkBeside(program, set, book, "only"), ...checkRoundings(program, set), ...checkLabels(program, overlay, book)])];
    if (hasError(found)) return found;
    remarks = under("set", [...checkStrays(program, overlay, book), ...checkBeside(program, set, book, "doubtful")]);
  }
  return remarks;
};

/** Repeals: of an overlay that is there, of the same rulebook, for nobody whom the repealing one does not reach. Faults: `unknown-overlay`, `bad-repeal`. */
export const checkRepeals = (overlays: readonly OverlayData[]): readonly Issue[] => overlays.flatMap((overlay) => (overlay.supersedes ?? []).flatMap((id, at): readonly Issue[] => {
  const path = `${overlay.id}.supersedes[${at}]`;
  const other = overlays.find((it) => it.id === id);
  if (other === undefined) return [error("unknown-overlay", path, { expected: overlays.map((it) => it.id).filter((it) => it !== overlay.id).join(", "), received: id })];
  const wrong = other === overlay ? "another overlay" : other.rulebook.split("@")[0] !== overlay.rulebook.split("@")[0] ? `an overlay of ${overlay.rulebook}`
    : other.validity.from > overlay.validity.from ? `an overlay in force by ${overlay.validity.from}` : !scopeContains(scopeOf(overlay), scopeOf(other)) ? "an overlay for no others than this one" : undefined;
  return wrong === undefined ? [] : [error("bad-repeal", path, { expected: wrong, received: id })];
}));
