/** What can be said against overlays only when they lie over their rulebook together: sums, members, bounds that cross, codes side by side, names of codes, repeals. */
import type { TermData, RulebookData, OverlayData } from "../rulebook/index.ts";
import { scopeContains } from "../domain/index.ts";
import { compare, error, hasError, toFraction, warning, type Issue } from "../kernel/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";
import { compile } from "./compile.ts";
import { definitionInForce } from "./definition-in-force.ts";
import type { Inside } from "./engine.ts";
import { notRepealed, overlaysTouching, rangeOf, scopeOf } from "./overlays-in-force.ts";
import type { Program } from "./program.ts";
import { perList } from "./row-space.ts";
import { checkRoundings } from "./roundings.ts";
import { checkSiblingSums } from "./sums.ts";

/** Codes of band tables, matrices and single codes. */
const codesOf = ({ bands = [], cells = {}, code, codes = {} }: TermData): readonly string[] => [...bands.flatMap((it) => it.category ?? []), ...Object.values(cells).flatMap((row) => Object.values(row)), ...(code === undefined ? [] : [code]), ...Object.values(codes)];

const factsOf = (book: RulebookData, name: string): Readonly<Record<string, string>> => {
  const cite = book.citations[book.terms?.[name]?.cite ?? ""];
  return { term: name, ...(cite === undefined ? {} : { cite: cite.locator }) };
};

const numberOf = (cell: Cell | undefined): Exclude<Cell, string | boolean | { readonly gone: unknown }> | undefined => (typeof cell === "object" && !isGone(cell) ? cell : undefined);

/** A lower bound above its upper bound. Fault: `floor-above-cap`. */
const checkCrossed = (program: Program, set: ReadonlySet<string>, book: RulebookData): readonly Issue[] => program.definition.steps.flatMap(({ scorer, inputs: { min, max } }) => {
  if (!scorer.startsWith("clamp@") || typeof min !== "string" || typeof max !== "string" || !(set.has(min) || set.has(max))) return [];
  const [low, high] = [min, max].map((name) => program.vectors.get(name));
  if (low?.space !== high?.space || low === undefined || high === undefined) return [];
  return low.space.keys.flatMap((key, row) => {
    const [a, b] = [low, high].map(({ at }) => numberOf(program.leaves[at]?.[row]));
    if (a === undefined || b === undefined || compare(a, b) <= 0) return [];
    const name = set.has(min) ? min : max;
    return [error("floor-above-cap", key === "" ? name : `${name}[${key}]`, { expected: `at most ${max}`, received: `${toFraction(a)}, ${toFraction(b)}`, details: factsOf(book, name) })];
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
    const path = row === "" ? name : `${name}[${row}]`;
    return [key === "only" ? error("codes-do-not-combine", path, { expected: `${other} = ${named.join(" | ")}`, ...facts }) : warning("codes-doubtful", path, facts)];
  });
})));

/** Every code that had a name keeps one, and every name belongs to a code. Faults: `codes-without-label`, `unknown-code`. */
const checkLabels = (program: Program, overlay: OverlayData, book: RulebookData): readonly Issue[] => {
  const named = Object.entries(book.terms ?? {}).filter(([, it]) => it.labels !== undefined);
  const inForce = new Set([...[...program.terms.values()].flatMap(codesOf), ...Object.values(book.inputs).flatMap((it) => it.of ?? []), ...named.flatMap(([, it]) => Object.keys(it.labels ?? {}))]);
  const stray = Object.entries(overlay.set ?? {}).flatMap(([name, body]) => Object.keys(body.labels ?? {}).filter((code) => !inForce.has(code)).map((code) => error("unknown-code", `${name}[${code}]`, { expected: [...inForce].join(", "), received: code, details: factsOf(book, name) })));
  const bare = Object.keys(overlay.set ?? {}).flatMap((name) => {
    const base = codesOf(book.terms?.[name] ?? { cite: "" });
    const names = named.find(([, it]) => base.length > 0 && base.every((code) => Object.hasOwn(it.labels ?? {}, code)))?.[0];
    const known = names === undefined ? undefined : program.terms.get(names)?.labels;
    const lacking = known === undefined ? [] : [...new Set(codesOf(program.terms.get(name) ?? { cite: "" }))].filter((code) => !Object.hasOwn(known, code));
    return lacking.length === 0 ? [] : [error("codes-without-label", name, { expected: `a label in ${names ?? ""} for every code`, received: lacking.join(", "), details: factsOf(book, name) })];
  });
  return [...stray, ...bare];
};

/** Values for members that are not on the list in force, where a request might still add them. Warning: `unknown-member`. */
const checkStrays = (program: Program, overlay: OverlayData, book: RulebookData): readonly Issue[] => Object.entries(overlay.set ?? {}).flatMap(([name, body]) => {
  const per = perList(book.terms?.[name]?.per);
  const members = per.length === 1 && book.dimensions?.[per[0] ?? ""]?.open !== true ? program.definition.members[per[0] ?? ""] : undefined;
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
const isOwn = (overlay: OverlayData, path: string): boolean => Object.keys(overlay.conventions ?? {}).some((axis) => path === `conventions.${axis}`);

/** The faults of an overlay laid over its rulebook together with all outer overlays, on each day on which one of them begins: those of the first day with any. */
export const checkMerged = (inside: Inside, overlay: OverlayData, book: RulebookData): readonly Issue[] => {
  const set = new Set(Object.keys(overlay.set ?? {}));
  let remarks: readonly Issue[] = [];
  for (const day of daysOf(inside, overlay)) {
    const remarked: Issue[] = [];
    const definition = definitionInForce(book, notRepealed(inside, overlaysTouching(inside, book, { from: day, to: day }, scopeOf(overlay)), day), {}, remarked);
    const own = remarked.filter(({ code, expected, path, severity }) => severity === "error" && code !== "convention-not-chosen" && ((path.startsWith("members.") && overlay.members !== undefined) || (code === "conventions-do-not-combine" && isOwn(overlay, path) && isOwn(overlay, `conventions.${(expected ?? "").split(":")[0] ?? ""}`))));
    const program = compile(definition, inside.scorers);
    const sums: Issue[] = [];
    checkSiblingSums(program, program.leaves, sums);
    const found = [...own, ...under("set", [...sums, ...checkCrossed(program, set, book), ...checkBeside(program, set, book, "only"), ...checkRoundings(program, set), ...checkLabels(program, overlay, book)])];
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
